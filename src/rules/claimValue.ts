import type { Fact, Source, Value } from '../domain/schema/source.ts';
import { names, saidUnit } from '../domain/englishUnits.ts';
import { yearsIn } from '../domain/quantities.ts';
import { isUnit } from '../domain/units.ts';
import { boundBefore, limits, readText, witnessesOf, type ReadText, type Witness } from '../domain/witnesses.ts';
import type { Rule } from './rule.ts';

/** The values of a fact say what its words say. */
export const claimValue: Rule = {
  id: 'claim-value',
  why: 'Pages print the values, and nobody who reads a page sees the source: a mistyped digit must contradict the claim.',
  bad: 'claim: It kept about 60 % of the gold.   # values: [{ value: 66, unit: "%", bound: about }]',
  good: 'claim: It kept about 60 % of the gold.   # values: [{ value: 60, unit: "%", bound: about }]',
  *check({ content }) {
    for (const [key, source] of Object.entries(content.sources)) {
      for (const [f, fact] of source.facts.entries()) {
        const texts = [fact.claim, fact.scope].map(readText);
        for (const [v, value] of fact.values.entries()) {
          for (const { field, message, fix } of contradictions(fact, value, texts, source)) {
            yield { file: `sources/${key}.yml`, at: ['facts', f, 'values', v, field], message, fix };
          }
        }
      }
    }
  },
};

interface Contradiction {
  field: keyof Value;
  message: string;
  fix: string;
}

function* contradictions(
  fact: Fact,
  value: Value,
  texts: readonly ReadText[],
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
  for (const named of said.named) {
    if (!names(all, named))
      yield {
        field: 'unit',
        message: `Neither claim nor scope names the "${named}" of the unit ${unit}`,
        fix: 'Correct the unit, or name it in the claim or the scope.',
      };
  }
  if (bound !== undefined && witnesses.length > 0 && !witnesses.some((witness) => limits(witness, bound)))
    yield {
      field: 'bound',
      message: `Neither claim nor scope says "${bound}" beside the figure`,
      fix: 'Correct the bound, or say it beside the figure.',
    };
  if (bound === undefined && value.value !== undefined) {
    const exact = witnesses.filter((witness) => witness.exact);
    const typed = exact.map((witness) => boundBefore(witness, value));
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
