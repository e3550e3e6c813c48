import { readNumbers, type ReadNumber } from './englishNumbers.ts';
import { leads, measuresIn, type NamedMeasure, type SaidUnit } from './englishUnits.ts';
import { factorTo } from './measures.ts';
import type { Value } from './schema/source.ts';
import { isUnit, UNITS } from './units.ts';
import type { VocabularyId } from './vocabulary.ts';

type Bound = VocabularyId<'bound'>;

/** An English text with its numbers and its measures. */
export interface ReadText {
  text: string;
  numbers: ReadNumber[];
  measures: NamedMeasure[];
}

export function readText(text: string): ReadText {
  return { text, numbers: readNumbers(text), measures: measuresIn(text) };
}

/** A place that says a number in a unit. */
export interface Witness {
  text: string;
  from: number;
  to: number;
  /** Not only rounded. */
  exact: boolean;
}

/** The places of a text that say a number in a unit, also rounded to two digits or more, or in a larger or smaller unit. */
export function witnessesOf(number: number, { measure }: SaidUnit, read: ReadText): Witness[] {
  return read.numbers.flatMap((said): Witness[] => {
    const factor = factorOf(said, measure, read);
    return said.readings.flatMap(({ value, step }) => {
      const distance = Math.abs(value * factor - number);
      const exact = distance <= 1e-9 * Math.max(1, number);
      const rounded = isRounding(value, step, number / factor) && distance <= (step * factor) / 2 + 1e-9;
      return factor > 0 && (exact || rounded) ? [{ text: read.text, from: said.from, to: said.to, exact }] : [];
    });
  });
}

/**
 * Whether a number is so said that it may be rounded: with decimals, or whole where the figure has some.
 * Of millions it needs three digits and a decimal point.
 */
function isRounding(said: number, step: number, number: number): boolean {
  const digits = step > 0 ? said / step : 0;
  if (step <= 1) return digits >= 10 && (step < 1 || !Number.isInteger(number));
  return digits >= 100 && ![1e3, 1e6, 1e9].includes(step);
}

/** How many of a measure the measure of a number in a text is; 0 where it is another. */
function factorOf(number: ReadNumber, measure: SaidUnit['measure'], read: ReadText): number {
  if (number.kind === 'share' && measure === '%') return 100;
  if (measure === undefined) return 1;
  if (measure === null) return number.kind === 'number' && isMeasured(number, read) ? 0 : 1;
  if (number.kind === 'multiple') return 0;
  return Math.max(0, ...governing(number, read).map((one) => factorTo(measure, one) ?? 0));
}

/** Whether a number stands right before a measure or behind a currency or a scale. */
function isMeasured({ from, to }: ReadNumber, { text, measures }: ReadText): boolean {
  return measures.some(
    (one) =>
      (one.at >= to && /^[\s-]?$/.test(text.slice(to, one.at))) ||
      (one.measures.some(leads) && one.to <= from && /^\s?$/.test(text.slice(one.to, from))),
  );
}

/** The measures of a number: of the currency or the scale before it, else of the first word after it in its clause, else of the last before. */
function governing({ from, to, kind }: ReadNumber, { text, measures }: ReadText): string[] {
  const earlier = measures.filter((one) => one.to <= from);
  const last = earlier.at(-1);
  if (last?.measures.some(leads) && /^\s?$/.test(text.slice(last.to, from))) return last.measures;
  const clause = to + text.slice(to, to + 60).split(/[.;:)](?=[\s,]|$)/)[0]!.length;
  const after = measures.find(
    ({ at }) => at >= to && at < clause && (kind === 'share' || !/\ban? $/.test(text.slice(to, at))),
  );
  const before = earlier.findLast(({ at }) => !/\ban? $/.test(text.slice(0, at)));
  return (after ?? before)?.measures ?? [];
}

const BEFORE: Record<Bound, string> = {
  'at-least': 'at least|no less than|not less than|from|from as little as|as little as|minimum(?: of)?',
  over: 'over|more than|above|exceed(?:ed|s|ing)?|beyond',
  'up-to':
    'up to|at most|no more than|not more than|as much as|as many as|as coarse as|maximum(?: of)?|max\\.?|limit(?: of)?|within|ceiling(?: of)?',
  below: 'below|under|less than|fewer than|finer than|smaller than|just under',
  about:
    'about|around|some|roughly|approximately|nearly|almost|close to|an estimated|just over|just under|a little over|a little under|±|~',
};
const AFTER: Record<Bound, string> = {
  'at-least': 'or more|and more|or over|at least',
  over: 'plus|or more',
  'up-to': 'or less|at most|maximum|or fewer|at the peak',
  below: 'or less|or fewer',
  about: 'or so|roughly|approximately|on average',
};
/** Words that mean a bound wherever they stand before a figure. */
const PLAIN =
  'at least|more than|up to|at most|no more than|less than|fewer than|as much as|about|around|some|roughly|approximately|nearly|almost|close to';

/** Whether a bound is said beside a figure. */
export function limits({ text, from, to }: Witness, bound: Bound): boolean {
  return (
    new RegExp(`(?<!\\p{L})(?:${BEFORE[bound]})(?!\\p{L})[^.;]{0,35}$`, 'iu').test(
      text.slice(Math.max(0, from - 60), from),
    ) || new RegExp(`^[^.;,]{0,25}(?:${AFTER[bound]})(?!\\p{L})`, 'iu').test(text.slice(to))
  );
}

/** The bound right before a figure: "over" not before a time, "under" and the like not where the value is a threshold. */
export function boundBefore({ text, from }: Witness, { what, nature, unit }: Value): string | undefined {
  const words = [
    PLAIN,
    ...(unit !== undefined && isUnit(unit) && UNITS[unit].dimension === 'time' ? [] : ['over']),
    ...(nature === 'limit' || /below|above|under|over|threshold|size/.test(what) ? [] : ['under|below|above']),
  ];
  return new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?= (?:US ?)?[$€]?$)`, 'iu').exec(text.slice(0, from))?.[0];
}
