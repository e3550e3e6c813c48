import { expect, it } from 'vitest';
import { parseNote, parseProse } from '../../../src/markdown/parse.ts';
import { textBlocks, wordsOf } from '../../../src/markdown/textBlocks.ts';

const body = parseProse(
  `A **bold** [link](guides/about) \\
to <Term id="sluice">it</Term>: <Fact id="a" />. <Cite fact="b" />

## Heading

- item
  - inner

| head | row |
| --- | --- |
| one <Cite fact="c" /> | <Derived from="a#x" how="a" unit="%" /> |

<Steps><Step>Step. <Cite fact="d" /></Step></Steps>

<Figure drawing="sluice">Caption.</Figure>

> Quote.
`,
  { file: 'x' },
).tree;
const notes = { stop: parseNote('Stop. <Cite fact="e" />', { file: 'x' }).tree };

it('gives every text of a page once, with what is cited beside it', () => {
  const blocks = [...textBlocks({ title: 'Title', summary: 'Summary', notes, body })];
  expect(
    blocks.map(({ nodes, cited, plain }) => [
      wordsOf(nodes),
      cited.map((one) => (one.kind === 'fact' ? one.fact : '')).join(),
      plain ?? false,
    ]),
  ).toEqual([
    ['Title', '', true],
    ['Summary', '', true],
    ['Stop.', 'e', false],
    ['A bold link to it: \uFFFC.', 'a,b', false],
    ['Heading', '', true],
    ['item', '', false],
    ['inner', '', false],
    ['head', '', false],
    ['row', '', false],
    ['one', 'c,a', false],
    ['\uFFFC', 'c,a', false],
    ['Step.', 'd', false],
    ['Caption.', '', false],
    ['Quote.', '', false],
  ]);
});

it('takes nothing that is typed for a printed value', () => {
  expect(wordsOf([{ type: 'text', value: 'a \uFFFC b' }])).toBe('a b');
});
