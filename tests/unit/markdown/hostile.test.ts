import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mdxToMdast } from 'satteri';
import { describe, expect, test } from 'vitest';
import { findHidden } from '../../../src/markdown/characters.ts';
import { splitFrontMatter } from '../../../src/markdown/frontMatter.ts';
import { parseNote, parseProse } from '../../../src/markdown/parse.ts';
import { reportOn } from '../../../src/markdown/report.ts';
import { scan } from '../../../src/markdown/scan.ts';
import { strayNodes } from './closed.ts';
import { PAGE } from './page.ts';

const FOLDER = 'tests/fixtures/attacks';
const SIGNS = [
  ...'{}<>/\\"\'`*_~[]()!#|&;:=.- \n\t\r\0',
  ...[
    '\n\n',
    '\r\n',
    '</',
    '/>',
    '<>',
    '{/*',
    '*/}',
    '&#',
    '&#x202e;',
    '&lt;',
    '](',
    '> ',
    '- ',
    '1. ',
    '    ',
    '---\n',
  ],
  ...[
    'import x',
    'export {',
    '<Fact id="a" />',
    '<Step>',
    '</Step>',
    '<Steps>',
    '</Steps>',
    '<Term id="a">',
    '</Term>',
  ],
  ...['<Warning hazard="acid">', '</Warning>', '<b>', '<!--', 'javascript:', 'https://example.org', 'www.example.org'],
  ...['\u202e', '\u200b', '\ufeff', '\ud800', '\u2028', '😀', 'é', '| a | b |\n|---|---|\n| c | d |\n', '[a]: b\n'],
];
const BODIES = readdirSync(FOLDER)
  .map((file) => splitFrontMatter(readFileSync(join(FOLDER, file), 'utf8'), file).parts!.body.text)
  .filter((body) => body.length < 300);

/** A generator of numbers from 0 to 1 that gives the same sequence for the same seed (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A piece of a page with signs and attacks put in, and pieces cut out, doubled or moved. */
function mutation(seed: number): string {
  const next = random(seed);
  const below = (limit: number) => Math.floor(next() * limit);
  const pick = <T>(from: readonly T[]): T => from[below(from.length)]!;
  const blocks = PAGE.split('\n\n');
  let text = Array.from({ length: 1 + below(4) }, () => pick(blocks)).join('\n\n');
  for (let change = below(4); change >= 0; change--) {
    const start = below(text.length + 1);
    const end = start + below(12);
    const kind = below(5);
    const piece =
      kind < 2 ? pick(SIGNS) : kind === 2 ? pick(BODIES) : kind === 3 ? text.slice(start, end).repeat(2) : '';
    text = text.slice(0, start) + piece + text.slice(kind < 3 ? start : end);
  }
  return text;
}

/** Nothing but signs. */
function noise(seed: number): string {
  const next = random(seed);
  return Array.from({ length: Math.floor(next() * 40) }, () => SIGNS[Math.floor(next() * SIGNS.length)]!).join('');
}

/** Checks what must hold for every text; tells whether it was accepted. */
function expectSafe(source: string): boolean {
  const lines = source.split(/\r\n?|\n/).length;
  const { tree, issues } = parseProse(source, { file: 'a/b/en.mdx', line: 3 });
  const note = parseNote(source, { file: 'a/b/en.mdx' });
  expect(strayNodes(tree, 'blocks'), source).toEqual([]);
  expect(strayNodes(note.tree, 'words'), source).toEqual([]);
  expect(findHidden(JSON.stringify(tree)), source).toBeUndefined();
  if (issues.length > 0) expect(tree, source).toEqual([]);
  for (const { line, column, message, fix } of issues) {
    expect(line >= 3 && line < lines + 3 && column >= 1, source).toBe(true);
    expect(findHidden(message + fix), source).toBeUndefined();
  }
  return issues.length === 0;
}

describe('any text', () => {
  test('made from a page is refused or becomes the closed tree', () => {
    const accepted = Array.from({ length: 4000 }, (_, seed) => expectSafe(mutation(seed))).filter(Boolean).length;
    // Both ways must really be taken, or the test proves nothing.
    expect(accepted).toBeGreaterThan(400);
    expect(accepted).toBeLessThan(3600);
  });

  test('of signs alone is refused or becomes the closed tree', () => {
    const accepted = Array.from({ length: 4000 }, (_, seed) => expectSafe(noise(seed))).filter(Boolean).length;
    expect(accepted).toBeGreaterThan(20);
    expect(accepted).toBeLessThan(3980);
  });
});

/** A text about code, of which some passes the scan. */
function nearCode(seed: number): string {
  const next = random(seed);
  const pieces = [
    ...[
      'import',
      'export',
      'Import',
      'x',
      '{',
      '\\',
      '\\{',
      '}',
      '*',
      '"y"',
      ' ',
      '\t',
      '\n',
      '\n\n',
      '\u00a0',
      '\u3000',
    ],
    ...['# ', '- ', '> ', '<Fact id="a" />', '<Fact id="', '"', '<Step>\n', '\n</Step>', '`', '/', '(', '='],
  ];
  return Array.from({ length: 1 + Math.floor(next() * 8) }, () => pieces[Math.floor(next() * pieces.length)]!).join('');
}

describe('the scan', () => {
  test('leaves the engine no code to parse', () => {
    const passed = Array.from({ length: 20_000 }, (_, seed) => nearCode(seed)).filter((source) => {
      const report = reportOn({ file: 'a/b/en.mdx' });
      scan(source, report);
      return report.issues.length === 0;
    });
    expect(passed.length).toBeGreaterThan(5000);
    for (const source of passed) {
      let read = '';
      try {
        read = JSON.stringify(mdxToMdast(source));
      } catch (error) {
        read = String(error);
      }
      expect(read, source).not.toMatch(/"mdxjsEsm"|Expression|oxc/);
    }
  });
});

describe('a text without measure', () => {
  const open = (sign: string, times: number, close = '') => sign.repeat(times) + 'x' + close.repeat(times);

  test.each([
    ['brackets in braces', `{${open('[', 45_000, ']')}}`, 'mdx-expression'],
    ['brackets in braces after two backslashes', `\\\\{${open('[', 45_000, ']')}}`, 'mdx-expression'],
    ['parentheses in an attribute', `<Fact id={${open('(', 45_000, ')')}} />`, 'mdx-expression'],
    ['functions in an export', `export const a = ${open('()=>', 20_000)}`, 'mdx-import'],
    ['negations in an export', `export default ${open('!', 90_000)}`, 'mdx-import'],
    ['braces', open('{', 45_000, '}'), 'mdx-expression'],
    ['backslashes before a brace', `${'\\'.repeat(90_000)}{x}`, 'mdx-expression'],
    ['quotations', open('>', 30_000), 'mdx-depth'],
    ['lists', open('- ', 15_000), 'mdx-depth'],
    ['marks', open('*', 40_000, '*'), 'mdx-depth'],
    ['components', open('<Term id="a">', 4000, '</Term>'), 'mdx-nested-link'],
    ['components on lines', open('<Warning hazard="acid">\n', 2500, '\n</Warning>'), 'mdx-depth'],
    ['components that do not end', '<Step>'.repeat(16_000), 'mdx-syntax'],
    ['HTML', open('<b>', 14_000, '</b>'), 'mdx-html'],
    ['links', open('[', 19_000, '](x)'), 'mdx-link'],
    ['pictures', '![x](x)'.repeat(14_000), 'mdx-image'],
    ['attributes', `<Fact ${'a="b" '.repeat(16_000)}/>`, 'mdx-attribute'],
    ['a very long text', 'x'.repeat(100_001), 'mdx-length'],
  ])('of %s is refused', (_, source, rule) => {
    const { tree, issues } = parseProse(source, { file: 'a/b/en.mdx' });
    expect(tree).toEqual([]);
    expect(issues[0]?.rule).toBe(rule);
  });

  test.each([
    ['words', 'word '.repeat(19_000)],
    ['lines', 'x\n'.repeat(49_000)],
    ['paragraphs', 'x\n\n'.repeat(33_000)],
    ['spaces', `x${' '.repeat(99_000)}x`],
    ['open brackets', '['.repeat(99_000)],
    ['open parentheses of a link', `[x](${'('.repeat(99_000)}`],
    ['stars', '*x '.repeat(33_000)],
  ])('of %s is read', (_, source) => {
    expect(expectSafe(source.trim())).toBe(true);
  });
});
