import { describe, expect, it } from 'vitest';
import { measuresIn, names, saidUnit } from '../../../src/domain/englishUnits.ts';
import { isUnit, UNITS } from '../../../src/domain/units.ts';

describe.each(Object.keys(UNITS).filter(isUnit))('the unit %s', (unit) => {
  const { measure, named } = saidUnit(unit);

  it('has words for its measure', () => {
    if (typeof measure !== 'string') return;
    expect(measuresIn(`5 ${measure === 'in' ? 'inch' : measure}`).flatMap(({ measures }) => measures)).toContain(
      measure,
    );
  });

  it('has words for what it is per, or counts', () => {
    const words = [
      'year',
      'month',
      'week',
      'day',
      'hour',
      'minute',
      'm³',
      'L',
      'dL',
      'g',
      'kg',
      't',
      'TC',
      'ounce',
      'ft',
    ];
    const nouns = ['kWh', 'dollar', 'creatinine', 'gold', ...Object.keys(UNITS)];
    for (const one of named) expect([...words, ...nouns].some((word) => names(word, one))).toBe(true);
  });
});

it.each<[string, string[][]]>([
  ['5 kg of gold, 3 tonnes and US$2', [['kg'], ['t'], ['USD']]],
  ['60 per cent, two percentage points', [['%'], ['percentage points']]],
  ['3 dollars a square metre', [['USD'], ['m²']]],
  ['5 µg/m³ and 2 g per tonne', [['µg'], ['g']]],
  ["Zimbabwe's 5, the 1990s, 3 tons", [['tons', 't', 'short tons']]],
])('"%s" names measures, but not what they are per', (text, measures) => {
  expect(measuresIn(text).map((one) => one.measures)).toEqual(measures);
});

it('takes any date for a year', () => {
  expect(names('1,400 t in 2011', 'a')).toBe(true);
  expect(names('1,400 t', 'a')).toBe(false);
});
