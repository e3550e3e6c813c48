import { describe, expect, test } from 'vitest';
import { AUTHORING, type AuthoringName } from '../../../src/domain/authoring.ts';
import { formatIssue } from '../../../src/domain/issue.ts';
import { plainText } from '../../../src/domain/prose.ts';
import { parseNote, parseProse } from '../../../src/markdown/parse.ts';
import { strayNodes } from './closed.ts';
import { PAGE, TREE } from './page.ts';

const FILE = 'alternatives/sluice/en.mdx';
const prose = (source: string) => parseProse(source, { file: FILE });
const places = (source: string) => prose(source).issues.map(({ rule, line, column }) => `${rule} ${line}:${column}`);

describe('a page', () => {
  test('becomes exactly its tree, with the places of its file', () => {
    const { tree, issues } = parseProse(PAGE, { file: FILE, line: 12 });
    expect(issues).toEqual([]);
    expect(tree).toEqual(TREE);
    expect(strayNodes(tree, 'blocks')).toEqual([]);
  });

  test('may be written on Windows', () => {
    expect(parseProse(PAGE.replaceAll('\n', '\r\n'), { file: FILE, line: 12 }).tree).toEqual(TREE);
  });

  test('may be empty', () => {
    expect(prose(' \n\n')).toEqual({ tree: [], issues: [] });
  });

  test.each(Object.keys(AUTHORING) as AuthoringName[])('may use %s as its example shows', (name) => {
    const example = AUTHORING[name].example.replaceAll('…', 'mcs-80');
    const { tree, issues } = prose(name === 'Step' ? `<Steps>\n${example}\n</Steps>` : example);
    expect(issues).toEqual([]);
    expect(JSON.stringify(tree)).toContain(`"name":"${name}"`);
  });
});

describe('words', () => {
  test.each([
    ['a line of its own', 'It keeps\n<Fact id="a" />\nof the gold.', 'It keeps Fact of the gold.'],
    ['the first line', '<Fact id="a" />\nof the gold.', 'Fact of the gold.'],
    ['the last line', '**Keeps**\n<Fact id="a" />', 'Keeps Fact'],
    ['one line with another', '<Fact id="a" /> <Cite fact="b" />', 'Fact Cite'],
    ['one line with another, touching', '<Fact id="a" /><Cite fact="b" />', 'FactCite'],
    ['the line after another', '<Fact id="a" />\n<Cite fact="b" />', 'Fact Cite'],
    ['a list item', '- It keeps\n  <Fact id="a" />\n  of it.', 'It keeps Fact of it.'],
  ])('stay one paragraph around a component on %s', (_, source, words) => {
    const { tree, issues } = prose(source);
    expect(issues).toEqual([]);
    const [block] = tree;
    const [paragraph, ...more] = block?.type === 'list' ? block.items[0]! : tree;
    expect(more).toEqual([]);
    expect(paragraph?.type).toBe('paragraph');
    const named = 'children' in paragraph! ? paragraph.children : [];
    expect(named.map((node) => (node.type === 'component' ? node.name : plainText([node]))).join('')).toBe(words);
  });

  test('are two paragraphs where a blank line parts two components', () => {
    expect(prose('<Fact id="a" />\n\n<Cite fact="b" />').tree).toHaveLength(2);
  });

  test('keep escaped signs and encoded letters', () => {
    expect(plainText(prose('5 \\< 6 \\{x\\} &amp; &lt;b> H&#x32;O a&nbsp;b').tree).trim()).toBe(
      '5 < 6 {x} & <b> H2O a\u00a0b',
    );
  });

  test.each([
    '"quoted" -- \'so\' ...',
    'x^2^ and a^b',
    'term : meaning',
    ': meaning',
    ':::note and :x[y]',
    '$a$ and $$b$$',
    '[[page]] and [^1] and [x]',
    '+++',
    'a_b_c',
    'C# and #1',
  ])('stay as they are typed: %s', (words) => {
    const { tree, issues } = prose(words);
    expect(issues).toEqual([]);
    expect(tree).toEqual([
      { type: 'paragraph', children: [{ type: 'text', value: words }], at: { line: 1, column: 1 } },
    ]);
  });

  test('are one paragraph where another Markdown sees a list of meanings', () => {
    expect(plainText(prose('term\n: meaning').tree)).toBe('term : meaning\n');
  });

  test('lose their line breaks and the spaces around them', () => {
    expect(plainText(prose('one  two\nthree   &#10; four').tree)).toBe('one two three four\n');
  });
});

describe('steps', () => {
  const step = (words: string) => ({ name: 'Step', children: [{ type: 'paragraph', children: [{ value: words }] }] });

  test.each([
    ['<Steps>\n<Step>One.</Step>\n<Step>Two.</Step>\n</Steps>'],
    ['<Steps><Step>One.</Step><Step>Two.</Step></Steps>'],
    ['<Steps>\n<Step>One.</Step> <Step>Two.</Step>\n</Steps>'],
    ['<Steps>\n\n<Step>\nOne.\n</Step>\n\n<Step>\n\nTwo.\n\n</Step>\n\n</Steps>'],
  ])('hold blocks however they are written: %j', (source) => {
    const { tree, issues } = prose(source);
    expect(issues).toEqual([]);
    expect(tree).toMatchObject([{ name: 'Steps', children: [step('One.'), step('Two.')] }]);
  });

  test('may hold a danger among their words', () => {
    const { tree } = prose('<Steps>\n<Step>Pour. <Warning hazard="acid">It burns.</Warning></Step>\n</Steps>');
    expect(tree).toMatchObject([
      { children: [{ children: [{ type: 'paragraph' }, { name: 'Warning', children: [{ type: 'paragraph' }] }] }] },
    ]);
  });
});

describe('a note', () => {
  test('is the words of one paragraph, placed where it stands', () => {
    const { tree, issues } = parseNote('Keep it *wet*. <Cite fact="mcs-80" />', { file: FILE, line: 5, column: 9 });
    expect(issues).toEqual([]);
    expect(tree).toEqual([
      { type: 'text', value: 'Keep it ' },
      { type: 'emphasis', children: [{ type: 'text', value: 'wet' }] },
      { type: 'text', value: '. ' },
      { type: 'component', name: 'Cite', attributes: { fact: 'mcs-80' }, children: [], at: { line: 5, column: 24 } },
    ]);
  });

  test('may be a single component', () => {
    expect(parseNote('<Fact id="mcs-80" />', { file: FILE }).tree).toMatchObject([{ name: 'Fact' }]);
  });

  test('has true places on its further lines', () => {
    const { issues } = parseNote('Words\nand <Foo /> more', { file: FILE, line: 5, column: 9 });
    expect(issues).toMatchObject([{ line: 6, column: 5 }]);
  });

  test.each([
    '',
    '  ',
    'One.\n\nTwo.',
    '- item',
    '1. item',
    '> quote',
    '## heading',
    '<Warning hazard="acid">No.</Warning>',
  ])('is not %j', (source) => {
    const { tree, issues } = parseNote(source, { file: FILE, line: 5, column: 9 });
    expect(tree).toEqual([]);
    expect(issues).toMatchObject([{ rule: 'mdx-note', line: 5, column: 9 }]);
  });
});

describe('a message', () => {
  test('names the place and says what to write', () => {
    const [issue] = parseProse('a\n\nb <Fact ref="x" />', { file: FILE, line: 10 }).issues;
    expect(formatIssue(issue!)).toBe(
      `${FILE}:12:3  error  mdx-attribute  Fact has no attribute "ref". It takes id, value.`,
    );
  });

  test('counts columns as editors do, also after letters beyond the basic plane', () => {
    expect(places('é😀 <b/>')).toEqual(['mdx-html 1:5']);
    expect(places('é😀 <b>')).toEqual(['mdx-html 1:5']);
    expect(places('é😀 {a}')).toEqual(['mdx-expression 1:5']);
  });

  test('comes for every fault at once, in the order of the file', () => {
    expect(places('# One\n\n<b/> `x` [y](z)\n\n- [ ] z')).toEqual([
      'mdx-heading 1:1',
      'mdx-html 3:1',
      'mdx-code 3:6',
      'mdx-link 3:10',
      'mdx-list 5:1',
    ]);
  });

  test('shows what is hidden, and never at length', () => {
    const [link, long] = prose(`[a](x:&#x202e;y) [b](${'x'.repeat(5000)})`).issues;
    expect(link!.message).toBe('A link cannot lead to "x:U+202Ey"');
    expect(long!.message.length).toBeLessThan(120);
  });

  test.each([
    ['a <75', 'Write "below" or "less than", or \\< for the sign itself.'],
    ['<Warning hazard="acid">No.\n</Warning>', expect.stringContaining('both on one line')],
    ['<Fact />', 'Write it like <Fact id="mcs-80" value="capture" />.'],
    ['<Figure>x</Figure>', expect.stringContaining('<Figure drawing="retort">')],
  ])('for %j tells how to write it', (source, fix) => {
    expect(prose(source).issues).toMatchObject([{ fix }]);
  });
});
