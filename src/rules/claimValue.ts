import type { Fact, Source, Value } from '../domain/schema/source.ts';
import { readNumbers, type ReadNumber } from '../domain/englishNumbers.ts';
import { isCurrency, measuresIn, saidUnit, saysPer, type SaidUnit } from '../domain/englishUnits.ts';
import { factorTo } from '../domain/measures.ts';
import { yearsIn } from '../domain/quantities.ts';
import { isUnit, UNITS, type Unit } from '../domain/units.ts';
import type { VocabularyId } from '../domain/vocabulary.ts';
import type { Rule } from './rule.ts';

type Bound = VocabularyId<'bound'>;

/** The values of a fact say what its words say. */
export const claimValue: Rule = {
  id: 'claim-value',
  why: 'Pages print the values, and nobody who reads a page sees the source: a mistyped digit must contradict the claim.',
  bad: 'claim: It kept about 60 % of the gold.   # values: [{ value: 66, unit: "%", bound: about }]',
  good: 'claim: It kept about 60 % of the gold.   # values: [{ value: 60, unit: "%", bound: about }]',
  *check({ content }) {
    for (const [key, source] of Object.entries(content.sources)) {
      for (const [f, fact] of source.facts.entries()) {
        const texts = [fact.claim, fact.scope].map(prepared);
        for (const [v, value] of fact.values.entries()) {
          for (const { field, message, fix } of contradictions(fact, value, texts, source)) {
            yield { file: `sources/${key}.yml`, at: ['facts', f, 'values', v, field], message, fix };
          }
        }
      }
    }
  },
};

/** A text with its numbers and the words of its measures. */
interface PreparedText {
  text: string;
  numbers: ReadNumber[];
  measures: ReturnType<typeof measuresIn>;
}

function prepared(text: string): PreparedText {
  return { text, numbers: readNumbers(text), measures: measuresIn(text) };
}

interface Contradiction {
  field: keyof Value;
  message: string;
  fix: string;
}

function* contradictions(
  fact: Fact,
  value: Value,
  texts: readonly PreparedText[],
  source: Source,
): Generator<Contradiction> {
  const { unit, bound, year } = value;
  if (value.text !== undefined || unit === undefined || !isUnit(unit)) return;
  const said = saidUnit(unit);
  const all = `${fact.claim} ${fact.scope} ${value.what}`;
  const witnesses: Witness[] = [];
  for (const field of ['value', 'low', 'high'] as const) {
    const number = value[field];
    if (number === undefined) continue;
    const found = texts.flatMap((text) => witnessesOf(Math.abs(number), said, text));
    witnesses.push(...found);
    if (found.length === 0 && !isControlled(fact, value, source))
      yield {
        field,
        message: `Neither claim nor scope says ${number} ${unit}`,
        fix: 'Correct the value, or say the figure with its unit in the claim or the scope.',
      };
  }
  for (const per of said.per) {
    if (!saysPer(all, per))
      yield {
        field: 'unit',
        message: `Neither claim nor scope says that the figure is per ${per}`,
        fix: 'Correct the unit, or say it in the claim or the scope.',
      };
  }
  if (bound !== undefined && witnesses.length > 0 && !witnesses.some((witness) => limits(witness, bound)))
    yield {
      field: 'bound',
      message: `Neither claim nor scope says "${bound}" beside the figure`,
      fix: 'Correct the bound, or say it beside the figure.',
    };
  if (bound === undefined && value.value !== undefined && value.nature !== 'limit') {
    const exact = witnesses.filter((witness) => witness.exact);
    const typed = exact.map((witness) => boundBefore(witness, value, unit));
    if (typed.length > 0 && typed.every((words) => words !== undefined))
      yield {
        field: 'value',
        message: `The value has no bound, but the words say "${typed[0]!}"`,
        fix: 'Give the value its bound, or correct the words.',
      };
  }
  if (year !== undefined && !yearsIn(`${all} ${fact.locator} ${source.issued ?? ''}`).includes(String(year)))
    yield {
      field: 'year',
      message: `Neither claim nor scope says ${year}`,
      fix: 'Correct the year, or say it in the claim or the scope.',
    };
}

/** Whether another fact of the source gives the same figure, or gives the sum of the column that it stands in. */
function isControlled(fact: Fact, { value, unit }: Value, source: Source): boolean {
  if (value === undefined) return false;
  const column = fact.values.flatMap((one) => (one.unit === unit && one.value !== undefined ? [one.value] : []));
  const sum = column.reduce((total, one) => total + one, 0);
  return source.facts.some(
    (other) =>
      other !== fact &&
      other.values.some(
        (one) =>
          one.unit === unit &&
          one.value !== undefined &&
          (one.value === value || (column.length > 2 && Math.abs(one.value - sum) <= column.length / 2)),
      ),
  );
}

/** A place that says a number with its unit. */
interface Witness {
  text: string;
  from: number;
  to: number;
  exact: boolean;
}

function witnessesOf(number: number, { measure }: SaidUnit, { text, numbers, measures }: PreparedText): Witness[] {
  return numbers.flatMap(({ from, to, kind, readings }): Witness[] => {
    const free = kind === 'share' ? measure === '%' : kind === 'multiple' && measure === undefined;
    const factor =
      measure === undefined ? 1
      : free ? kind === 'share' ? 100 : 1
      : Math.max(...governing(text, measures, from, to, kind === 'share').map((one) => factorTo(measure, one) ?? 0), 0);
    if (factor === 0) return [];
    return readings.flatMap(({ value, step }) => {
      const exact = Math.abs(value * factor - number) <= 1e-9 * Math.max(1, number);
      const digits = step > 0 && String(Math.round(value / step)).length;
      const rounded = kind !== 'multiple' && Math.abs(value * factor - number) <= (step * factor) / 2 + 1e-9 && (digits || 0) >= 2;
      return exact || rounded ? [{ text, from, to, exact }] : [];
    });
  });
}

/** The measures of a number: of the currency before it, else of the first word after it in its clause, else of the last before. */
function governing(
  text: string,
  measures: PreparedText['measures'],
  from: number,
  to: number,
  share: boolean,
): string[] {
  const earlier = measures.filter((one) => one.to <= from);
  const last = earlier.at(-1);
  if (last?.measures.some(isCurrency) && /^\s?$/.test(text.slice(last.to, from))) return last.measures;
  const clause = to + text.slice(to, to + 60).split(/[.;:)](?=[\s,]|$)/)[0]!.length;
  const after = measures.find(
    ({ at }) => at >= to && at < clause && (share || !/\ban? $/.test(text.slice(to, at))),
  );
  const before = earlier.findLast(({ at }) => !/\ban? $/.test(text.slice(0, at)));
  return (after ?? before)?.measures ?? [];
}

const BEFORE: Record<Bound, string> = {
  'at-least': 'at least|no less than|not less than|from|from as little as|as little as|minimum(?: of)?',
  over: 'over|more than|above|exceed(?:ed|s|ing)?|beyond',
  'up-to': 'up to|at most|no more than|not more than|as much as|as many as|as coarse as|maximum(?: of)?|max\\.?|limit(?: of)?|within|ceiling(?: of)?',
  below: 'below|under|less than|fewer than|finer than|smaller than|just under',
  about: 'about|around|some|roughly|approximately|nearly|almost|close to|an estimated|just over|just under|a little over|a little under|±|~',
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

function limits({ text, from, to }: Witness, bound: Bound): boolean {
  return (
    new RegExp(`(?<!\\p{L})(?:${BEFORE[bound]})(?!\\p{L})[^.;]{0,35}$`, 'iu').test(text.slice(Math.max(0, from - 60), from)) ||
    new RegExp(`^[^.;,]{0,25}(?:${AFTER[bound]})(?!\\p{L})`, 'iu').test(text.slice(to))
  );
}

/** The bound right before a figure: "over" not before a time, "under" and the like not where the value is a threshold. */
function boundBefore({ text, from }: Witness, { what }: Value, unit: Unit): string | undefined {
  const words = [
    PLAIN,
    ...(UNITS[unit].dimension === 'time' ? [] : ['over']),
    ...(/below|above|under|over|threshold|limit|size|age/.test(what) ? [] : ['under|below|above']),
  ];
  return new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?= (?:US ?)?[$€]?$)`, 'iu').exec(text.slice(0, from))?.[0];
}
