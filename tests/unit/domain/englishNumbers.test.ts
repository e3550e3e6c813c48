import { expect, it } from 'vitest';
import { readNumbers } from '../../../src/domain/englishNumbers.ts';

it.each<[string, number[]]>([
  ['5,000–500,000 dollars over up to ten years', [5000, 500_000, 10]],
  ['1 200 t, 3.50 and 0.001', [1200, 3.5, 0.001]],
  ['two to three times, twenty-five mines, one and a half', [2, 3, 25, 1.5]],
  ['half, a third, two thirds, three quarters, one fifth', [1 / 2, 1 / 3, 2 / 3, 3 / 4, 1 / 5]],
  ['twice, doubled, tenfold', [2, 2, 10]],
  ['a hundred grams, a dozen, three million, 0.8 million', [100, 12, 3e6, 8e5]],
  ['no gold, nil, once', [0, 0, 1]],
  ['1/4 to 3/4 inch', [0.25, 0.75]],
  ['US$22.5 million, 63.3 % and SB-40', [22.5e6, 63.3, 40]],
  ['often, someone, tension, Annex C, H2O', []],
])('%s', (text, values) => {
  expect(readNumbers(text).map(({ readings }) => readings[0]!.value)).toEqual(values);
});

it('reads a number before one in millions in both ways', () => {
  const readings = (text: string) => readNumbers(text).map((one) => one.readings.map(({ value }) => value));
  expect(readings('14-19 million people')).toEqual([[14, 14e6], [19e6]]);
  expect(readings('4 to 5 million')).toEqual([[4, 4e6], [5e6]]);
  expect(readings('2 mines with 5 million')).toEqual([[2], [5e6]]);
});

it('knows the last digit and the place of a number', () => {
  const [first, second] = readNumbers('kept 63.3 % of 2.68 million');
  expect(first).toEqual({ from: 5, to: 9, kind: 'number', readings: [{ value: 63.3, step: 0.1 }] });
  expect(second!.readings[0]!.step).toBe(10_000);
  expect(readNumbers('half, twice').map(({ kind }) => kind)).toEqual(['share', 'multiple']);
});
