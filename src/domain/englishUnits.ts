import { UNITS, type Unit } from './units.ts';

/** The words by which English claims call a measure. */
const WORDS: Readonly<Record<string, string>> = {
  '%': '%|per ?cent',
  'percentage points': '(?:percentage )?points?',
  tons: 'tons?',
  ng: 'ng|nanograms?',
  µg: 'µg|micrograms?',
  mg: 'mg|milligrams?',
  g: 'g|grams?',
  kg: 'kg|kilos?|kilograms?',
  t: 't|tonnes?|tons?',
  'short tons': 'short tons?|tons?',
  lb: 'lb|pounds?',
  'troy oz': '(?:fine )?(?:troy )?(?:oz|ounces?)',
  flasks: 'flasks?',
  µm: 'µm|microns?|micrometres?',
  mm: 'mm|millimetres?',
  cm: 'cm|centimetres?',
  m: 'm|metres?',
  km: 'km|kilometres?',
  in: 'inch(?:es)?',
  ha: 'ha|hectares?',
  'm²': 'm²|square metres?',
  'km²': 'km²|km2|square kilometres?',
  'm³': 'm³|cubic metres?',
  mL: 'ml|mL|millilitres?',
  'US gal': '(?:US )?gal(?:lons?)?',
  'yd³': 'yd³|cubic yards?',
  s: '(?<!\\d0)s|seconds?',
  min: 'min|minutes?',
  h: 'h|hours?',
  days: 'days?',
  weeks: 'weeks?',
  months: 'months?',
  years: 'years?|annual',
  ppb: 'ppb',
  ppm: 'ppm',
  NTU: 'NTU',
  CHF: 'CHF|(?:Swiss )?francs?',
  CLP: 'CLP|pesos?',
  COP: 'COP|pesos?',
  EUR: 'EUR|€|euros?',
  GHS: 'GHS|cedis?',
  MNT: 'MNT|tugriks?',
  PEN: 'PEN|S/|soles?',
  PHP: 'PHP|₱|pesos?',
  TZS: 'TZS|shillings?',
  USD: 'USD|US ?\\$|\\$|(?:US )?dollars?',
  XOF: 'XOF|FCFA|CFA(?: francs?)?|francs?',
  '°C': '°C|degrees?',
  '°': '°|degrees?',
  Pa: 'Pa',
  pH: 'pH',
  V: 'V|volts?',
  points: 'points?',
  'times gravity': 'G|times gravity',
  DALYs: 'DALYs?|healthy life-years',
};

/** What a unit is per, or counts, in words that stand anywhere in the claim. */
const NAMED: Readonly<Record<string, string>> = {
  a: 'year|yearly|yr|annual(?:ly)?',
  month: 'month(?:ly)?',
  week: 'week(?:ly)?',
  d: 'day|daily|24 hours',
  h: 'hour(?:ly)?|h',
  min: 'minute|min',
  'm³': 'm³',
  L: 'L|litre|l',
  dL: 'dL',
  g: 'g|gram',
  kg: 'kg|kilograms?|kilo',
  t: 't|tonne|ton',
  'short ton': 'TC|short ton',
  'troy oz': 'ounce|oz',
  ft: 'ft|foot',
  kWh: 'kWh',
  USD: 'dollar|USD|US\\$',
  creatinine: 'creatinine',
  'g Au': 'gold|Au',
  centres: 'cent(?:re|er)s?|entables',
  communities: 'communit(?:y|ies)|villages?|towns?',
  cooperatives: 'co-?operatives?',
  countries: 'countr(?:y|ies)|states|Parties',
  machines: 'machines?|centrifuges?|units?|systems?',
  mines: 'mines?',
  organisations: 'organi[sz]ations?|associations?|groups?|co-?operatives?',
  people:
    'people|persons?|miners?|barequeros|panners|diggers|burners|workers?|workforce|staff|employees|jobs?|wom[ae]n|m[ae]n|child(?:ren)?|bab(?:y|ies)|infants|mothers|adults|students|patients?|controls|residents?|inhabitants|population|villagers|neighbours|famil(?:y|ies)|members?|participants?|individuals|volunteers|users?|buyers?|sellers?|borrowers?|applicants?|operators?|suspects',
  plants: 'plants?|mills?|centres?',
  samples: 'samples?',
  sites: 'sites?|places?|localit(?:y|ies)|locations?|communities|homes|operations?|areas?|mines?',
  studies: 'stud(?:y|ies)|papers?|trials?|surveys?|articles?',
  tests: 'tests?|runs?|trials?',
};

const LEADING: ReadonlySet<string> = new Set(
  Object.entries(UNITS).flatMap(([unit, { kind }]) =>
    kind === 'money' || kind === 'scale' ? [unit.split('/')[0]!] : [],
  ),
);

/** What of a unit a claim must say. */
export interface SaidUnit {
  /** What stands beside the number; `null`: no measure; none where anything may. */
  measure?: string | null;
  /** What stands anywhere: what the unit is per, or what it counts. */
  named: readonly string[];
}

/** How a claim says a unit. */
export function saidUnit(unit: Unit): SaidUnit {
  const { dimension, kind } = UNITS[unit];
  if (kind === 'bare') return { measure: null, named: [] };
  if (dimension === 'count') return { measure: null, named: [unit] };
  // Mercury per gold is said in grams, kilograms or parts.
  if (unit === 'g Hg per g Au') return { named: ['g Au'] };
  if (unit === 'times' || unit === 'currency not stated' || unit === 'per 100 person-years') return { named: [] };
  const [measure = '', ...per] = unit
    .replace(/ \((?:kind|period) not stated\)/, '')
    .replace(/ creatinine$/, '/creatinine')
    .split('/');
  return {
    measure,
    named: per.flatMap((one) => one.replace(/[()]/g, '').split('·')),
  };
}

const pattern = (words: string, flags = 'gu') => new RegExp(`(?<![\\p{L}'’])(?:${words})(?!\\p{L})`, flags);
const PATTERNS = Object.entries(WORDS).map(([measure, words]) => [measure, pattern(words)] as const);

/** A word in a text, and the measures whose word it is. */
export interface NamedMeasure {
  measures: string[];
  at: number;
  to: number;
}

/** The measures that a text names, but for what something is per, by their place. */
export function measuresIn(text: string): NamedMeasure[] {
  const found = new Map<number, NamedMeasure>();
  for (const [measure, words] of PATTERNS) {
    for (const { 0: word, index } of text.matchAll(words)) {
      if (/(?:\/|\b(?:per|each) )$/.test(text.slice(0, index))) continue;
      const to = index + word.length;
      const there = found.get(index);
      if (!there || to > there.to) found.set(index, { measures: [measure], at: index, to });
      else if (to === there.to) there.measures.push(measure);
    }
  }
  const sorted = [...found.values()].sort((a, b) => a.at - b.at);
  return sorted.filter(({ at }, index) => index === 0 || at >= sorted[index - 1]!.to);
}

/** Whether the word of a measure may stand before its number, as of a currency or a scale. */
export function leads(measure: string): boolean {
  return LEADING.has(measure);
}

/** Whether a text names what a unit is per or counts. A year is named by any date too. */
export function names(text: string, named: string): boolean {
  return pattern(NAMED[named] ?? named, 'iu').test(text) || (named === 'a' && /(?<!\d)(?:19|20)\d\d(?!\d)/.test(text));
}
