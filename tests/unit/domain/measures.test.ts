import { expect, it } from 'vitest';
import { conversion, factorTo } from '../../../src/domain/measures.ts';

it.each([
  ['g', 'kg', 1000],
  ['t', 'kg', 0.001],
  ['µm', 'mm', 1000],
  ['min', 'h', 60],
  ['months', 'years', 12],
  ['kg', 'kg', 1],
  ['kg', 'mm', undefined],
  ['furlong', 'm', undefined],
])('in %s, one %s is %j', (wanted, given, factor) => {
  const found = factorTo(wanted, given);
  if (factor === undefined) expect(found).toBeUndefined();
  else expect(found).toBeCloseTo(factor, 9);
});

it('converts units that are per the same', () => {
  expect(conversion('µg/m³', 'mg/m³')).toBeCloseTo(1000, 9);
  expect(conversion('µg/m³', 'ng/m³')).toBeCloseTo(0.001, 9);
  expect(conversion('times', '%')).toBeCloseTo(0.01, 9);
  expect(conversion('µg/L', 'mg/m³')).toBeUndefined();
  expect(conversion('USD', 'kg')).toBeUndefined();
});
