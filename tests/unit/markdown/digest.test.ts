import { describe, expect, test } from 'vitest';
import { digest, pageDigest, sectionDigests, type Words } from '../../../src/markdown/digest.ts';
import { parseNote, parseProse } from '../../../src/markdown/parse.ts';
import { PAGE } from './page.ts';

const FILE = 'alternatives/sluice/en.mdx';
const words = (body = PAGE, note = 'Keep it *wet*. <Cite fact="mcs-80" />', title = 'Sluice'): Words => ({
  title,
  summary: 'A channel that keeps gold.',
  notes: { 'control.acid': parseNote(note, { file: FILE }).tree },
  body: parseProse(body, { file: FILE }).tree,
});
const parts = (text: Words) => sectionDigests(text, (heading) => heading.toLowerCase().replaceAll(' ', '-'));
/** The parts of the page whose digest is not the same after a change of its body. */
const changed = (body: string) => {
  const [before, after] = [parts(words()), parts(words(body))];
  return Object.keys(before).filter((part) => before[part] !== after[part]);
};

describe('a digest', () => {
  // Published values of FNV-1a in 64 bits (RFC 9923), folded by hand: the upper 16 bits on the lower 48.
  test.each([
    ['', 0xcbf29ce484222325n],
    ['a', 0xaf63dc4c8601ec8cn],
    ['foobar', 0x85944171f73967e8n],
  ])('of %j is the published value, folded', (text, published) => {
    const folded = (published % 2n ** 48n) ^ (published / 2n ** 48n);
    expect(digest(text)).toBe(folded.toString(16).padStart(12, '0'));
  });

  test('does not change with white space, but with any letter', () => {
    expect(digest(' a\n b\tc ')).toBe(digest('a b c'));
    expect(digest('ab c')).not.toBe(digest('a b c'));
    expect(digest('é')).not.toBe(digest('e'));
    expect(digest('x')).toMatch(/^[0-9a-f]{12}$/);
  });

  test('has no collision among many short texts', () => {
    expect(new Set(Array.from({ length: 50_000 }, (_, i) => digest(`word ${i}`))).size).toBe(50_000);
  });
});

describe('the digests of a page', () => {
  test('are one for every part that is translated', () => {
    expect(Object.keys(parts(words()))).toEqual([
      'title',
      'summary',
      'notes.control.acid',
      'intro',
      'what-it-is',
      'step-by-step',
    ]);
  });

  test.each([
    ['lines broken elsewhere', PAGE.replaceAll(' of the gold', '\nof the gold').replace('Wet the', 'Wet   the')],
    ['blank lines', `\n\n${PAGE.replaceAll('\n\n', '\n\n\n')}\n`],
    ['line ends of Windows', PAGE.replaceAll('\n', '\r\n')],
    [
      'steps written on more lines',
      PAGE.replace('<Step>Wet', '<Step>\nWet').replace('"mcs-85" /></Step>', '"mcs-85" />\n</Step>'),
    ],
  ])('do not change with %s', (_, body) => {
    expect(body).not.toBe(PAGE);
    expect(changed(body)).toEqual([]);
  });

  test.each([
    ['a word', 'sloping', 'flat', 'what-it-is'],
    ['the destination of a link', 'alternatives/shaking-table', 'alternatives/spirals', 'what-it-is'],
    ['an attribute', 'value="capture"', 'value="loss"', 'what-it-is'],
    ['the place in a source', 'Article 7(3)', 'Article 7(4)', 'what-it-is'],
    ['a mark', '**sloping channel**', 'sloping channel', 'what-it-is'],
    [
      'the kind of a list',
      '1. first\n\n   Still first.\n\n2. second',
      '- first\n\n  Still first.\n\n- second',
      'what-it-is',
    ],
    ['a danger', 'mercury-vapour', 'mercury-liquid', 'step-by-step'],
    ['a cell', 'not known', 'known', 'what-it-is'],
    ['a word before the sections', 'first section', 'next section', 'intro'],
  ])('change with %s, in its part only', (_, from, to, part) => {
    expect(PAGE).toContain(from);
    expect(changed(PAGE.replace(from, to))).toEqual([part]);
  });

  test('change with a heading, a note and the title', () => {
    const before = words();
    const heading = sectionDigests(words(PAGE.replace('## What it is', '## What this is')), (_, index) => `${index}`);
    expect(heading['0']).not.toBe(sectionDigests(before, (_, index) => `${index}`)['0']);
    const note = parts(words(PAGE, 'Keep it *wet*. <Cite fact="mcs-81" />'));
    expect(note['notes.control.acid']).not.toBe(parts(before)['notes.control.acid']);
    expect(parts(words(PAGE, undefined, 'Sluices'))['title']).not.toBe(parts(before)['title']);
  });

  test('make one for the whole page', () => {
    expect(pageDigest(words())).toBe(pageDigest(words(`${PAGE}\n\n`)));
    expect(pageDigest(words())).not.toBe(pageDigest(words(PAGE.replace('sloping', 'flat'))));
    expect(pageDigest(words())).not.toBe(pageDigest(words(PAGE, 'Other.')));
    expect(pageDigest(words())).not.toBe(pageDigest(words(PAGE, undefined, 'Sluices')));
  });
});
