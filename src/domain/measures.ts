import type { Unit } from './units.ts';

/** Measures that differ by a size only, in one of their own. */
const SIZES: readonly Readonly<Record<string, number>>[] = [
  { ng: 1e-9, µg: 1e-6, mg: 1e-3, g: 1, kg: 1e3, t: 1e6 },
  { µm: 1e-6, mm: 1e-3, cm: 1e-2, m: 1, km: 1e3 },
  { s: 1, min: 60, h: 3600, days: 86_400, weeks: 604_800 },
  { months: 1, years: 12 },
  { '%': 1, ratio: 100, times: 100 },
];

/** How many of one measure another is: 1000 for a kilogram in grams. None where they measure different things. */
export function factorTo(wanted: string, given: string): number | undefined {
  if (wanted === given) return 1;
  const sizes = SIZES.find((row) => Object.hasOwn(row, wanted) && Object.hasOwn(row, given));
  return sizes && sizes[given]! / sizes[wanted]!;
}

/** The same for units, which must be per the same: 1000 for mg/m³ in µg/m³. */
export function conversion(wanted: Unit, given: Unit): number | undefined {
  const [wantedMeasure = '', ...wantedPer] = wanted.split('/');
  const [givenMeasure = '', ...givenPer] = given.split('/');
  return wantedPer.join('/') === givenPer.join('/') ? factorTo(wantedMeasure, givenMeasure) : undefined;
}
