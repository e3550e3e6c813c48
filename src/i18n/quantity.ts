import type { Language } from '../config/locales.ts';
import type { Value } from '../domain/schema/source.ts';
import { isUnit, UNITS, type Unit } from '../domain/units.ts';
import { formatDate } from './dates.ts';
import { formatNumber } from './numbers.ts';
import { UNIT_WORDS, type BareUnit, type WordUnit } from './units.ts';
import { label } from './vocabulary.ts';

const NO_BREAK_SPACE = '\u00a0';

/** What of a value is printed: a number or a range with its unit, or a text. */
export type Quantity = Partial<Pick<Value, 'value' | 'low' | 'high' | 'text' | 'unit' | 'bound' | 'nature' | 'year'>>;

export interface FormattedQuantity {
  /** "up to": the figure is never shown without it. */
  bound?: string;
  /** Number with its unit and, for money, its year. */
  figure: string;
  /** "claimed"; what was measured needs no word. */
  nature?: string;
  /** Bound and figure. */
  text: string;
}

/**
 * A value of a fact in words: exactly the digits that are stored, its unit, its bound and its nature. Throws if the
 * unit is not of the unit list, or if there is neither a number, a range nor a text.
 */
export function formatQuantity(language: Language, quantity: Quantity): FormattedQuantity {
  const { bound, nature } = quantity;
  const figure = formatFigure(language, quantity);
  const limit = bound && label(language, 'bound', bound);
  return {
    ...(limit ? { bound: limit } : {}),
    figure,
    ...(nature && nature !== 'measured' ? { nature: label(language, 'nature', nature) } : {}),
    text: limit ? `${limit} ${figure}` : figure,
  };
}

/** The name of a unit by itself, as for the heading of a column: "USD per kg", "people". */
export function unitLabel(language: Language, unit: string): string {
  const known = checked(unit);
  const words = UNIT_WORDS[language];
  switch (UNITS[known].kind) {
    case 'bare':
      return words.bare[known as BareUnit];
    case 'word':
      return words.words[known as WordUnit].other.replace(/ ?\{n\}/, '').trim();
    case 'money': {
      const [code = '', divisor] = known.split('/');
      return `${code}${perDivisor(language, divisor)}`;
    }
    case 'symbol':
    case 'scale':
      return symbol(language, known);
  }
}

function formatFigure(language: Language, { value, low, high, text, unit, year }: Quantity): string {
  if (text !== undefined) return formatText(language, text);
  const rules = new Intl.PluralRules(language);
  let figure: string;
  if (value !== undefined) {
    figure = withUnit(language, checked(unit), formatNumber(language, value), rules.select(value));
  } else if (low !== undefined && high !== undefined) {
    const range = `${formatNumber(language, low)}–${formatNumber(language, high)}`;
    // In the six languages a range takes the form of its upper end.
    figure = withUnit(language, checked(unit), range, rules.select(high));
  } else {
    throw new Error('A quantity has neither value, low with high, nor text. Run npm run check.');
  }
  return year === undefined ? figure : `${figure} (${year})`;
}

function withUnit(language: Language, unit: Unit, number: string, category: Intl.LDMLPluralRule): string {
  switch (UNITS[unit].kind) {
    case 'bare':
      return number;
    case 'word':
      return wordForm(language, unit as WordUnit, category).replace('{n}', number);
    case 'money': {
      const [code = '', divisor] = unit.split('/');
      return `${code}${NO_BREAK_SPACE}${number}${perDivisor(language, divisor)}`;
    }
    case 'scale':
      return `${unit}${NO_BREAK_SPACE}${number}`;
    case 'symbol': {
      if (unit === '°') return `${number}°`;
      if (unit === '%') return `${number}${UNIT_WORDS[language].percentSpace}%`;
      return `${number}${NO_BREAK_SPACE}${symbol(language, unit)}`;
    }
  }
}

/** The words of a unit in one plural form, with no-break spaces beside the place of the number. */
function wordForm(language: Language, unit: WordUnit, category: Intl.LDMLPluralRule): string {
  const forms = UNIT_WORDS[language].words[unit];
  return (forms[category] ?? forms.other).replace(/ ?\{n\} ?/, (place) => place.replaceAll(' ', NO_BREAK_SPACE));
}

/** A symbol as it stands, but for "a", which few readers know as the sign of the year. */
function symbol(language: Language, unit: string): string {
  return unit.endsWith('/a') ? `${unit.slice(0, -2)}${perDivisor(language, 'a')}` : unit;
}

/** " per kg", " per year", or nothing. */
function perDivisor(language: Language, divisor: string | undefined): string {
  if (divisor === undefined) return '';
  const { per, divisors } = UNIT_WORDS[language];
  return ` ${per} ${Object.hasOwn(divisors, divisor) ? divisors[divisor as keyof typeof divisors] : divisor}`;
}

const PARTIAL_DATE = '\\d{4}(?:-\\d{2}(?:-\\d{2})?)?';
const DATE_OR_INTERVAL = new RegExp(`^${PARTIAL_DATE}(?:/${PARTIAL_DATE})?$`);

/** An ISO 8601 date or interval written out; other wording as it stands. */
function formatText(language: Language, text: string): string {
  if (!DATE_OR_INTERVAL.test(text)) return text;
  const dates = text.split('/').map((date) => formatDate(language, date));
  return dates.join(text.includes('-') ? ' – ' : '–');
}

function checked(unit: string | undefined): Unit {
  if (unit === undefined || !isUnit(unit)) {
    throw new Error(`"${unit ?? ''}" is no unit. Use a unit of src/domain/units.ts.`);
  }
  return unit;
}
