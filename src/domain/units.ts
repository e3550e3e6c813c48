/**
 * The closed list of units that a value of a fact may carry. `symbol` is printed as it stands in every language,
 * `scale` as well, but before the number, `money` is an ISO 4217 code with an optional divisor, `word` needs a translated
 * label with its plural forms, and `bare` prints the number alone, because `what` of the value says what was counted.
 * Units whose kind or period a source leaves open keep the doubt in their name; nothing is converted.
 */
export type UnitKind = 'symbol' | 'scale' | 'money' | 'word' | 'bare';

/** What a unit measures. `money` is an amount or an amount per time, `price` an amount per thing. */
export type Dimension =
  | 'share'
  | 'mass'
  | 'mass-rate'
  | 'length'
  | 'area'
  | 'area-rate'
  | 'volume'
  | 'volume-rate'
  | 'time'
  | 'concentration'
  | 'dose'
  | 'money'
  | 'price'
  | 'ratio'
  | 'count'
  | 'temperature'
  | 'other';

type Definition = { readonly kind: UnitKind; readonly dimension: Dimension };

export const UNITS = {
  '%': { kind: 'symbol', dimension: 'share' },
  'percentage points': { kind: 'word', dimension: 'share' },

  mg: { kind: 'symbol', dimension: 'mass' },
  g: { kind: 'symbol', dimension: 'mass' },
  kg: { kind: 'symbol', dimension: 'mass' },
  t: { kind: 'symbol', dimension: 'mass' },
  lb: { kind: 'symbol', dimension: 'mass' },
  'troy oz': { kind: 'word', dimension: 'mass' },
  flasks: { kind: 'word', dimension: 'mass' },
  't (period not stated)': { kind: 'word', dimension: 'mass' },
  'tons (kind not stated)': { kind: 'word', dimension: 'mass' },

  'g/a': { kind: 'symbol', dimension: 'mass-rate' },
  'g/d': { kind: 'symbol', dimension: 'mass-rate' },
  'g/month': { kind: 'word', dimension: 'mass-rate' },
  'kg/a': { kind: 'symbol', dimension: 'mass-rate' },
  'kg/h': { kind: 'symbol', dimension: 'mass-rate' },
  'kg/month': { kind: 'word', dimension: 'mass-rate' },
  't/a': { kind: 'symbol', dimension: 'mass-rate' },
  't/d': { kind: 'symbol', dimension: 'mass-rate' },
  't/h': { kind: 'symbol', dimension: 'mass-rate' },
  't/month': { kind: 'word', dimension: 'mass-rate' },
  'lb/h': { kind: 'symbol', dimension: 'mass-rate' },
  'lb/(min·ft)': { kind: 'symbol', dimension: 'mass-rate' },
  'troy oz/a': { kind: 'word', dimension: 'mass-rate' },
  'flasks/a': { kind: 'word', dimension: 'mass-rate' },
  'short tons/d': { kind: 'word', dimension: 'mass-rate' },
  'tons/a (kind not stated)': { kind: 'word', dimension: 'mass-rate' },
  'tons/h (kind not stated)': { kind: 'word', dimension: 'mass-rate' },

  µm: { kind: 'symbol', dimension: 'length' },
  mm: { kind: 'symbol', dimension: 'length' },
  cm: { kind: 'symbol', dimension: 'length' },
  m: { kind: 'symbol', dimension: 'length' },
  km: { kind: 'symbol', dimension: 'length' },
  in: { kind: 'symbol', dimension: 'length' },
  ha: { kind: 'symbol', dimension: 'area' },
  'km²': { kind: 'symbol', dimension: 'area' },
  'ha/a': { kind: 'symbol', dimension: 'area-rate' },
  'm³': { kind: 'symbol', dimension: 'volume' },
  'US gal': { kind: 'symbol', dimension: 'volume' },
  'yd³/a': { kind: 'symbol', dimension: 'volume-rate' },
  'yd³/d': { kind: 'symbol', dimension: 'volume-rate' },
  'US gal/min': { kind: 'symbol', dimension: 'volume-rate' },
  'US gal/(min·ft)': { kind: 'symbol', dimension: 'volume-rate' },

  s: { kind: 'symbol', dimension: 'time' },
  min: { kind: 'symbol', dimension: 'time' },
  h: { kind: 'symbol', dimension: 'time' },
  days: { kind: 'word', dimension: 'time' },
  months: { kind: 'word', dimension: 'time' },
  years: { kind: 'word', dimension: 'time' },

  'ng/m³': { kind: 'symbol', dimension: 'concentration' },
  'µg/m³': { kind: 'symbol', dimension: 'concentration' },
  'mg/m³': { kind: 'symbol', dimension: 'concentration' },
  'µg/L': { kind: 'symbol', dimension: 'concentration' },
  'µg/dL': { kind: 'symbol', dimension: 'concentration' },
  'mg/L': { kind: 'symbol', dimension: 'concentration' },
  'mL/L': { kind: 'symbol', dimension: 'concentration' },
  'µg/g': { kind: 'symbol', dimension: 'concentration' },
  'µg/g creatinine': { kind: 'word', dimension: 'concentration' },
  'mg/kg': { kind: 'symbol', dimension: 'concentration' },
  'g/t': { kind: 'symbol', dimension: 'concentration' },
  'g/short ton': { kind: 'word', dimension: 'concentration' },
  ppb: { kind: 'symbol', dimension: 'concentration' },
  ppm: { kind: 'symbol', dimension: 'concentration' },
  NTU: { kind: 'symbol', dimension: 'concentration' },
  'µg/kg/d': { kind: 'symbol', dimension: 'dose' },
  'µg/kg/week': { kind: 'word', dimension: 'dose' },
  'mg/kg/d': { kind: 'symbol', dimension: 'dose' },
  'kg/t': { kind: 'symbol', dimension: 'dose' },

  CHF: { kind: 'money', dimension: 'money' },
  CLP: { kind: 'money', dimension: 'money' },
  COP: { kind: 'money', dimension: 'money' },
  EUR: { kind: 'money', dimension: 'money' },
  GHS: { kind: 'money', dimension: 'money' },
  PEN: { kind: 'money', dimension: 'money' },
  PHP: { kind: 'money', dimension: 'money' },
  'PHP/a': { kind: 'money', dimension: 'money' },
  TZS: { kind: 'money', dimension: 'money' },
  USD: { kind: 'money', dimension: 'money' },
  'USD/a': { kind: 'money', dimension: 'money' },
  'USD/month': { kind: 'money', dimension: 'money' },
  'currency not stated': { kind: 'word', dimension: 'money' },
  'MNT/USD': { kind: 'money', dimension: 'price' },
  'PHP/g': { kind: 'money', dimension: 'price' },
  'PHP/kg': { kind: 'money', dimension: 'price' },
  'USD/g': { kind: 'money', dimension: 'price' },
  'USD/kg': { kind: 'money', dimension: 'price' },
  'USD/kWh': { kind: 'money', dimension: 'price' },
  'USD/t': { kind: 'money', dimension: 'price' },
  'USD/troy oz': { kind: 'money', dimension: 'price' },
  'XOF/USD': { kind: 'money', dimension: 'price' },
  'XOF/t': { kind: 'money', dimension: 'price' },

  'g Hg per g Au': { kind: 'word', dimension: 'ratio' },
  'kg/kg': { kind: 'symbol', dimension: 'ratio' },
  ratio: { kind: 'bare', dimension: 'ratio' },
  times: { kind: 'word', dimension: 'ratio' },

  count: { kind: 'bare', dimension: 'count' },
  centres: { kind: 'word', dimension: 'count' },
  communities: { kind: 'word', dimension: 'count' },
  cooperatives: { kind: 'word', dimension: 'count' },
  countries: { kind: 'word', dimension: 'count' },
  machines: { kind: 'word', dimension: 'count' },
  mines: { kind: 'word', dimension: 'count' },
  organisations: { kind: 'word', dimension: 'count' },
  people: { kind: 'word', dimension: 'count' },
  plants: { kind: 'word', dimension: 'count' },
  samples: { kind: 'word', dimension: 'count' },
  sites: { kind: 'word', dimension: 'count' },
  studies: { kind: 'word', dimension: 'count' },
  tests: { kind: 'word', dimension: 'count' },

  '°C': { kind: 'symbol', dimension: 'temperature' },
  '°': { kind: 'symbol', dimension: 'other' },
  DALYs: { kind: 'word', dimension: 'other' },
  'DALYs/a': { kind: 'word', dimension: 'other' },
  Pa: { kind: 'symbol', dimension: 'other' },
  V: { kind: 'symbol', dimension: 'other' },
  pH: { kind: 'scale', dimension: 'other' },
  'per 100 person-years': { kind: 'word', dimension: 'other' },
  points: { kind: 'word', dimension: 'other' },
  'times gravity': { kind: 'word', dimension: 'other' },
} as const satisfies Readonly<Record<string, Definition>>;

export type Unit = keyof typeof UNITS;

/** Whether a text is one of the listed units. */
export function isUnit(text: string): text is Unit {
  return Object.hasOwn(UNITS, text);
}
