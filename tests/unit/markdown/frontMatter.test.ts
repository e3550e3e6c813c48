import { describe, expect, test } from 'vitest';
import { splitFrontMatter } from '../../../src/markdown/frontMatter.ts';
import { parseProse } from '../../../src/markdown/parse.ts';

const FILE = 'alternatives/sluice/en.mdx';

describe('a content file', () => {
  test('is split at its two lines, each part with its first line', () => {
    expect(splitFrontMatter('---\ntitle: Sluice\nnotes: {}\n---\n\n## What it is\n', FILE)).toEqual({
      parts: {
        frontMatter: { text: 'title: Sluice\nnotes: {}\n', line: 2 },
        body: { text: '\n## What it is\n', line: 5 },
      },
      issues: [],
    });
  });

  test('gives places in the body that are true for the file', () => {
    const { body } = splitFrontMatter('---\ntitle: Sluice\n---\n\nWords.\n\n<Foo />\n', FILE).parts!;
    expect(parseProse(body.text, { file: FILE, line: body.line }).issues).toMatchObject([{ line: 7, column: 1 }]);
  });

  test.each([
    ['line ends of Windows', '---\r\na: 1\r\n---\r\nWords.\r\n', 'a: 1\n', 'Words.\n'],
    ['a byte order mark', '\ufeff---\na: 1\n---\nWords.\n', 'a: 1\n', 'Words.\n'],
    ['spaces after the lines', '---  \na: 1\n---\t\nWords.\n', 'a: 1\n', 'Words.\n'],
    ['no body', '---\na: 1\n---', 'a: 1\n', ''],
    ['no front matter between its lines', '---\n---\nWords.\n', '', 'Words.\n'],
    ['a line of dashes in its body', '---\na: 1\n---\nWords.\n\n---\n', 'a: 1\n', 'Words.\n\n---\n'],
    ['more dashes in its front matter', '---\na: 1\n----\n ---\n---\nWords.\n', 'a: 1\n----\n ---\n', 'Words.\n'],
  ])('may have %s', (_, source, above, below) => {
    const { parts, issues } = splitFrontMatter(source, FILE);
    expect(issues).toEqual([]);
    expect(parts?.frontMatter.text).toBe(above);
    expect(parts?.body.text).toBe(below);
    expect(parts?.body.line).toBe(3 + above.split('\n').length - 1);
  });

  test.each([
    ['', 'does not begin'],
    ['Words.\n', 'does not begin'],
    ['\n---\na: 1\n---\n', 'does not begin'],
    ['--- js\na: 1\n---\n', 'does not begin'],
    ['---\na: 1\n', 'does not end'],
    ['---\na: 1\n--- x\n', 'does not end'],
  ])('is refused when it is %j', (source, message) => {
    expect(splitFrontMatter(source, FILE)).toMatchObject({
      issues: [{ file: FILE, line: 1, column: 1, rule: 'front-matter', message: expect.stringContaining(message) }],
    });
    expect(splitFrontMatter(source, FILE).parts).toBeUndefined();
  });
});
