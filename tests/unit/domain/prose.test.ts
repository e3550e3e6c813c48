import { describe, expect, it } from 'vitest';
import { plainText, walk, type Block } from '../../../src/domain/prose.ts';

const at = { line: 1, column: 1 };
const text = (value: string) => ({ type: 'text', value }) as const;
const paragraph = (...children: Extract<Block, { type: 'paragraph' }>['children']): Block => ({
  type: 'paragraph',
  children,
  at,
});

const TREE: Block[] = [
  { type: 'heading', depth: 2, children: [text('What it is')], at },
  paragraph(
    text('A '),
    { type: 'strong', children: [text('sloping'), { type: 'break' }, text('channel')] },
    { type: 'link', to: 'glossary/riffle', children: [text(' with riffles')], at },
    { type: 'component', name: 'Fact', attributes: { id: 'mcs-80' }, children: [], at },
  ),
  { type: 'list', ordered: true, items: [[paragraph(text('one'))], [paragraph(text('two'))]], at },
  {
    type: 'table',
    rows: [
      [[text('a')], [text('b')]],
      [[text('c')], []],
    ],
    at,
  },
  {
    type: 'component',
    name: 'Steps',
    attributes: {},
    children: [
      {
        type: 'component',
        name: 'Step',
        attributes: {},
        children: [{ type: 'quote', children: [paragraph(text('Wet it.'))], at }],
        at,
      },
    ],
    at,
  },
];

describe('walk', () => {
  it('gives every node, parents first, in the order of reading', () => {
    const names = [...walk(TREE)].map((node) =>
      node.type === 'text' ? node.value : node.type === 'component' ? node.name : node.type,
    );
    expect(names).toEqual(
      [
        ['heading', 'What it is'],
        ['paragraph', 'A ', 'strong', 'sloping', 'break', 'channel', 'link', ' with riffles', 'Fact'],
        ['list', 'paragraph', 'one', 'paragraph', 'two'],
        ['table', 'a', 'b', 'c'],
        ['Steps', 'Step', 'quote', 'paragraph', 'Wet it.'],
      ].flat(),
    );
  });
});

describe('plainText', () => {
  it('gives the words alone, one line a block, breaks as spaces', () => {
    const words = TREE.filter((block) => block.type !== 'table');
    expect(plainText(words).split('\n').filter(Boolean)).toEqual([
      'What it is',
      'A sloping channel with riffles',
      'one',
      'two',
      'Wet it.',
    ]);
  });

  it('gives nothing for a component that prints what is not in the text', () => {
    expect(plainText([{ type: 'component', name: 'Fact', attributes: { id: 'mcs-80' }, children: [], at }])).toBe('');
  });
});
