import { expect, it } from 'vitest';
import { findings, swap, type Case, type Edits } from './edited.ts';

const OKORO = 'sources/okoro-2020.yml';
const SAY = 'say the figure with its unit in the claim or the scope';
const edit = (...changes: [from: string, to: string][]): Edits => ({
  [OKORO]: (text) => changes.reduce((changed, [from, to]) => swap(from, to)(changed), text),
});

it.each<Case>([
  [
    'another digit',
    edit(['value: 60', 'value: 66']),
    [`${OKORO}:25:16  error  claim-value  Neither claim nor scope says 66 %. Correct the value, or ${SAY}.  «66»`],
  ],
  [
    'ten times the figure',
    edit(['value: 1200', 'value: 12000']),
    [
      `${OKORO}:45:16  error  claim-value  Neither claim nor scope says 12000 USD. Correct the value, or ${SAY}.  «12000»`,
    ],
  ],
  [
    'another end of a range',
    edit(['high: 6', 'high: 60']),
    [`${OKORO}:32:15  error  claim-value  Neither claim nor scope says 60 t/d. Correct the value, or ${SAY}.  «60»`],
  ],
  [
    'another unit',
    edit(["value: 60\n        unit: '%'", 'value: 60\n        unit: kg']),
    [`${OKORO}:25:16  error  claim-value  Neither claim nor scope says 60 kg. Correct the value, or ${SAY}.  «60»`],
  ],
  [
    'a larger unit',
    edit(['unit: t/d', 'unit: g/d']),
    [
      `${OKORO}:31:14  error  claim-value  Neither claim nor scope says 0.5 g/d. Correct the value, or ${SAY}.  «0.5»`,
      `${OKORO}:32:15  error  claim-value  Neither claim nor scope says 6 g/d. Correct the value, or ${SAY}.  «6»`,
    ],
  ],
  [
    'a unit that is per something else',
    edit(['unit: t/d', 'unit: t/h']),
    [
      `${OKORO}:33:15  error  claim-value  Neither claim nor scope names the "h" of the unit t/h. Correct the unit, or name it in the claim or the scope.  «t/h»`,
    ],
  ],
  [
    'a unit that counts something else',
    edit(["unit: '%'", 'unit: mines'], ['kept about 60 % of', 'kept about 60 of']),
    [
      `${OKORO}:26:15  error  claim-value  Neither claim nor scope names the "mines" of the unit mines. Correct the unit, or name it in the claim or the scope.  «mines»`,
    ],
  ],
  [
    'another bound',
    edit(['bound: about', 'bound: over']),
    [
      `${OKORO}:27:16  error  claim-value  Neither claim nor scope says "over" beside the figure. Correct the bound, or say it beside the figure.  «over»`,
    ],
  ],
  [
    'no bound',
    edit(['        bound: about\n', '']),
    [
      `${OKORO}:25:16  error  claim-value  The value has no bound, but the words say "about". Give the value its bound, or correct the words.  «60»`,
    ],
  ],
  [
    'another year',
    edit(['year: 2019', 'year: 2018']),
    [
      `${OKORO}:47:15  error  claim-value  Neither claim nor scope says 2018. Correct the year, or say it in the claim or the scope.  «2018»`,
    ],
  ],
])('a value with %s than its words', async (_, edits, found) => {
  expect((await findings(edits)).filter((line) => line.startsWith(OKORO))).toEqual(found);
});

it.each<[string, Edits]>([
  ['in words', edit(['60 % of', 'sixty per cent of'])],
  ['as a share', edit(['kept about 60 % of', 'kept about half of'], ['value: 60', 'value: 50'])],
  ['in millions', edit(['USD 1,200', '1.2 million dollars'], ['value: 1200', 'value: 1200000'])],
  ['rounded', edit(['value: 1200', 'value: 1200.4'])],
  ['in another size of the unit', edit(['0.5–6 t of', '500–6,000 kg of'])],
  [
    'in the scope',
    edit(['kept about 60 % of', 'kept some of'], ['One made-up site;', 'About 60 % at one made-up site;']),
  ],
])('a figure may be said %s', async (_, edits) => {
  expect(await findings(edits)).toEqual([]);
});

/** Two facts: a table of three figures that no words say, and their sum. */
const TABLE = (sum: number) => `  - id: table
    topic: gravity
    claim: Three sluices had different prices.
    locator: table 3
    scope: Made up.
    status: confirmed
    values:
      - { key: first, what: first sluice, value: 700, unit: USD }
      - { key: second, what: second sluice, value: 800, unit: USD }
      - { key: third, what: third sluice, value: 900, unit: USD }
  - id: sum
    topic: gravity
    claim: Together they cost ${sum} dollars.
    locator: table 3
    scope: Made up.
    status: confirmed
    values: [{ key: sum, what: all sluices, value: ${sum}, unit: USD }]
`;

it('a column need not be said where another fact gives its sum', async () => {
  expect(await findings({ [OKORO]: (text) => text + TABLE(2400) })).toEqual([]);
  expect((await findings({ [OKORO]: (text) => text + TABLE(2500) })).map((line) => line.split('  ')[3])).toEqual(
    [700, 800, 900].map((price) => `Neither claim nor scope says ${price} USD. Correct the value, or ${SAY}.`),
  );
});

it('the sign of a scale stands before its figure', async () => {
  const water = (claim: string) => `  - id: water
    topic: tailings-and-water
    claim: ${claim}
    locator: table 4
    scope: Made up.
    status: confirmed
    values: [{ key: acidity, what: acidity of the water, value: 9, unit: pH }]
`;
  const found = (claim: string) => findings({ [OKORO]: (text) => text + water(claim) });
  expect(await found('The water had pH 9 and 7 kg of lime.')).toEqual([]);
  expect((await found('The water had pH 7 and 9 kg of lime.')).map((line) => line.split('  ')[3])).toEqual([
    `Neither claim nor scope says 9 pH. Correct the value, or ${SAY}.`,
  ]);
});
