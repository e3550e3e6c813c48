import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mdxToMdast, type Features } from 'satteri';
import { describe, expect, test } from 'vitest';
import { guardBlocks, type EngineNode } from '../../../src/markdown/guard.ts';
import { parseNote, parseProse } from '../../../src/markdown/parse.ts';
import { splitFrontMatter } from '../../../src/markdown/frontMatter.ts';
import { reportOn } from '../../../src/markdown/report.ts';
import { outsideWords, strayNodes } from './closed.ts';

const FOLDER = 'tests/fixtures/attacks';
const MARKER = 'BATEA_MARKER';
const ATTACKS = readdirSync(FOLDER).map((file) => {
  const { parts } = splitFrontMatter(readFileSync(join(FOLDER, file), 'utf8'), file);
  const [, attack = '', expected = ''] = /^attack: (.*)\nexpect: (.*)\n$/.exec(parts!.frontMatter.text)!;
  return { file, attack, expected, body: parts!.body };
});
const refused = ATTACKS.filter(({ expected }) => expected !== 'words');
const harmless = ATTACKS.filter(({ expected }) => expected === 'words');

/** Everything that the engine can be made to read. */
const ALL_FEATURES: Features = {
  gfm: true,
  frontmatter: true,
  math: true,
  headingAttributes: true,
  directive: true,
  superscript: true,
  subscript: true,
  wikilinks: true,
  definitionList: true,
  smartPunctuation: true,
};

describe('an attack on a content file', () => {
  test.each(refused)('$file ($attack) is refused', ({ file, expected, body }) => {
    const { tree, issues } = parseProse(body.text, { file, line: body.line });
    const [first] = issues;
    expect(`${first?.rule} ${first?.line}:${first?.column}`).toBe(expected);
    expect(tree).toEqual([]);
    for (const issue of issues) {
      expect(issue).toMatchObject({ file, severity: 'error', message: /[^.]$/, fix: /\.$/ });
      expect(issue.message + issue.fix).toMatch(/^[^\p{C}]+$/u);
    }
  });

  test.each(harmless)('$file ($attack)', ({ file, body }) => {
    const { tree, issues } = parseProse(body.text, { file, line: body.line });
    expect(issues).toEqual([]);
    expect(JSON.stringify(tree)).toContain(MARKER);
    expect(outsideWords(tree)).not.toContain(MARKER);
  });

  test.each(ATTACKS)('$file does not pass the guard alone, with every extension of Markdown on', ({ file, body }) => {
    let root: EngineNode;
    try {
      root = mdxToMdast(body.text, { features: ALL_FEATURES, position: true }) as EngineNode;
    } catch {
      return;
    }
    const report = reportOn({ file });
    const tree = guardBlocks(root.children ?? [], report);
    expect(strayNodes(tree, 'blocks')).toEqual([]);
    expect(outsideWords(tree)).not.toContain(MARKER);
  });

  test.each(refused)('$file is refused as a note', ({ file, body }) => {
    const { tree, issues } = parseNote(body.text, { file });
    expect(issues.length).toBeGreaterThan(0);
    expect(tree).toEqual([]);
  });
});
