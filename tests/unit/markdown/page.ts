import type { Block } from '../../../src/domain/prose.ts';

/** A page as an author writes it, with everything that one may write. It begins on line 12 of its file. */
export const PAGE = `Words before the first section.

## What it is

A sluice is a **sloping channel** with *riffles*, see the [shaking table](alternatives/shaking-table#safety)
and the [word](glossary/riffle) or the [text](https://example.org/a/b_c?d=e&f=1#g%20h).
It keeps up to
<Fact id="mcs-80" value="capture" />
of the gold, <Derived from="mcs-80#capture mcs-81#loss" how="(a - b) / a" unit="%" />, less than 5 \\< 6. <Cite fact="mcs-82" />

> Quoted **words** \\
> on two lines. <Cite source="unep-2013-minamata" at="Article 7(3)" />

<Figure drawing="retort">A closed <Term id="retort">retort</Term> with a cooled pipe.</Figure>

<Figure file="sluice.jpg">
A sluice with
a carpet.
</Figure>

### How it works

- one
- two
  <Cite fact="mcs-83" />
  - three

1. first

   Still first.

2. second

| Part | Share |
| --- | ---: |
| Riffles | <Fact id="mcs-84" /> |
| | not known |

## Step by step

<Steps>
<Step>Wet the sluice. <Cite fact="mcs-85" /></Step>
<Step drawing="sluice">
Open the water.

- slowly <Cite fact="mcs-86" />
</Step>
</Steps>

<Warning hazard="mercury-vapour">Never burn amalgam indoors. <Cite fact="mcs-87" /></Warning>

<NeverCombine with="hazards/cyanide-after-mercury">
Cyanide dissolves mercury. <Cite fact="mcs-88" />
</NeverCombine>
`;

const p = (line: number, column: number) => ({ line, column });

/** The same page as data. */
export const TREE: Block[] = [
  { type: 'paragraph', children: [{ type: 'text', value: 'Words before the first section.' }], at: p(12, 1) },
  { type: 'heading', depth: 2, children: [{ type: 'text', value: 'What it is' }], at: p(14, 1) },
  {
    type: 'paragraph',
    children: [
      { type: 'text', value: 'A sluice is a ' },
      { type: 'strong', children: [{ type: 'text', value: 'sloping channel' }] },
      { type: 'text', value: ' with ' },
      { type: 'emphasis', children: [{ type: 'text', value: 'riffles' }] },
      { type: 'text', value: ', see the ' },
      {
        type: 'link',
        to: 'alternatives/shaking-table#safety',
        children: [{ type: 'text', value: 'shaking table' }],
        at: p(16, 59),
      },
      { type: 'text', value: ' and the ' },
      { type: 'link', to: 'glossary/riffle', children: [{ type: 'text', value: 'word' }], at: p(17, 9) },
      { type: 'text', value: ' or the ' },
      {
        type: 'link',
        to: 'https://example.org/a/b_c?d=e&f=1#g%20h',
        children: [{ type: 'text', value: 'text' }],
        at: p(17, 40),
      },
      { type: 'text', value: '. It keeps up to ' },
      { type: 'component', name: 'Fact', attributes: { id: 'mcs-80', value: 'capture' }, children: [], at: p(19, 1) },
      { type: 'text', value: ' of the gold, ' },
      {
        type: 'component',
        name: 'Derived',
        attributes: { from: 'mcs-80#capture mcs-81#loss', how: '(a - b) / a', unit: '%' },
        children: [],
        at: p(20, 14),
      },
      { type: 'text', value: ', less than 5 < 6. ' },
      { type: 'component', name: 'Cite', attributes: { fact: 'mcs-82' }, children: [], at: p(20, 106) },
    ],
    at: p(16, 1),
  },
  {
    type: 'quote',
    children: [
      {
        type: 'paragraph',
        children: [
          { type: 'text', value: 'Quoted ' },
          { type: 'strong', children: [{ type: 'text', value: 'words' }] },
          { type: 'text', value: ' ' },
          { type: 'break' },
          { type: 'text', value: 'on two lines. ' },
          {
            type: 'component',
            name: 'Cite',
            attributes: { source: 'unep-2013-minamata', at: 'Article 7(3)' },
            children: [],
            at: p(23, 17),
          },
        ],
        at: p(22, 3),
      },
    ],
    at: p(22, 1),
  },
  {
    type: 'component',
    name: 'Figure',
    attributes: { drawing: 'retort' },
    children: [
      { type: 'text', value: 'A closed ' },
      {
        type: 'component',
        name: 'Term',
        attributes: { id: 'retort' },
        children: [{ type: 'text', value: 'retort' }],
        at: p(25, 35),
      },
      { type: 'text', value: ' with a cooled pipe.' },
    ],
    at: p(25, 1),
  },
  {
    type: 'component',
    name: 'Figure',
    attributes: { file: 'sluice.jpg' },
    children: [{ type: 'text', value: 'A sluice with a carpet.' }],
    at: p(27, 1),
  },
  { type: 'heading', depth: 3, children: [{ type: 'text', value: 'How it works' }], at: p(32, 1) },
  {
    type: 'list',
    ordered: false,
    items: [
      [{ type: 'paragraph', children: [{ type: 'text', value: 'one' }], at: p(34, 3) }],
      [
        {
          type: 'paragraph',
          children: [
            { type: 'text', value: 'two ' },
            { type: 'component', name: 'Cite', attributes: { fact: 'mcs-83' }, children: [], at: p(36, 3) },
          ],
          at: p(35, 3),
        },
        {
          type: 'list',
          ordered: false,
          items: [[{ type: 'paragraph', children: [{ type: 'text', value: 'three' }], at: p(37, 5) }]],
          at: p(37, 3),
        },
      ],
    ],
    at: p(34, 1),
  },
  {
    type: 'list',
    ordered: true,
    items: [
      [
        { type: 'paragraph', children: [{ type: 'text', value: 'first' }], at: p(39, 4) },
        { type: 'paragraph', children: [{ type: 'text', value: 'Still first.' }], at: p(41, 4) },
      ],
      [{ type: 'paragraph', children: [{ type: 'text', value: 'second' }], at: p(43, 4) }],
    ],
    at: p(39, 1),
  },
  {
    type: 'table',
    rows: [
      [[{ type: 'text', value: 'Part' }], [{ type: 'text', value: 'Share' }]],
      [
        [{ type: 'text', value: 'Riffles' }],
        [{ type: 'component', name: 'Fact', attributes: { id: 'mcs-84' }, children: [], at: p(47, 13) }],
      ],
      [[], [{ type: 'text', value: 'not known' }]],
    ],
    at: p(45, 1),
  },
  { type: 'heading', depth: 2, children: [{ type: 'text', value: 'Step by step' }], at: p(50, 1) },
  {
    type: 'component',
    name: 'Steps',
    attributes: {},
    children: [
      {
        type: 'component',
        name: 'Step',
        attributes: {},
        children: [
          {
            type: 'paragraph',
            children: [
              { type: 'text', value: 'Wet the sluice. ' },
              { type: 'component', name: 'Cite', attributes: { fact: 'mcs-85' }, children: [], at: p(53, 23) },
            ],
            at: p(53, 7),
          },
        ],
        at: p(53, 1),
      },
      {
        type: 'component',
        name: 'Step',
        attributes: { drawing: 'sluice' },
        children: [
          { type: 'paragraph', children: [{ type: 'text', value: 'Open the water.' }], at: p(55, 1) },
          {
            type: 'list',
            ordered: false,
            items: [
              [
                {
                  type: 'paragraph',
                  children: [
                    { type: 'text', value: 'slowly ' },
                    { type: 'component', name: 'Cite', attributes: { fact: 'mcs-86' }, children: [], at: p(57, 10) },
                  ],
                  at: p(57, 3),
                },
              ],
            ],
            at: p(57, 1),
          },
        ],
        at: p(54, 1),
      },
    ],
    at: p(52, 1),
  },
  {
    type: 'component',
    name: 'Warning',
    attributes: { hazard: 'mercury-vapour' },
    children: [
      {
        type: 'paragraph',
        children: [
          { type: 'text', value: 'Never burn amalgam indoors. ' },
          { type: 'component', name: 'Cite', attributes: { fact: 'mcs-87' }, children: [], at: p(61, 62) },
        ],
        at: p(61, 34),
      },
    ],
    at: p(61, 1),
  },
  {
    type: 'component',
    name: 'NeverCombine',
    attributes: { with: 'hazards/cyanide-after-mercury' },
    children: [
      {
        type: 'paragraph',
        children: [
          { type: 'text', value: 'Cyanide dissolves mercury. ' },
          { type: 'component', name: 'Cite', attributes: { fact: 'mcs-88' }, children: [], at: p(64, 28) },
        ],
        at: p(64, 1),
      },
    ],
    at: p(63, 1),
  },
];
