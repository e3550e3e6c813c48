import type { Catalogue, LocatedFact } from '../domain/catalogue.ts';
import { claimantOf } from '../domain/claimants.ts';
import { independentSources } from '../domain/independence.ts';
import { usesOf } from './uses.ts';

/** A fact as the ledger counts it. */
export interface Claim {
  fact: LocatedFact;
  /** Whether a page shows it. */
  inUse: boolean;
  /** Ids of the disagreements it takes part in. */
  conflicts: string[];
  /** The facts on the same question, itself among them. */
  beside: LocatedFact[];
  /** How many independent sources speak in these. */
  sources: number;
  /** Set where nobody else speaks in these. */
  only?: 'interested' | 'press';
}

/**
 * Every fact with what stands beside it. Records do not say that two facts state the same, so only this is counted: two
 * facts are on the same question where a conflict names both, or where an effect of a record rests on both.
 */
export function claimsOf(catalogue: Catalogue): Claim[] {
  const { facts: uses } = usesOf(catalogue);
  const questions = new Map<string, LocatedFact[]>();
  for (const question of questionsOf(catalogue)) {
    for (const { id } of question) questions.set(id, [...(questions.get(id) ?? []), ...question]);
  }
  return catalogue.facts.map((fact): Claim => {
    const beside = [...new Map([fact, ...(questions.get(fact.id) ?? [])].map((one) => [one.id, one])).values()];
    const claimants = beside.map(({ source }) => claimantOf(source));
    const only = claimants.every((claimant) => claimant === 'press')
      ? 'press'
      : claimants.every((claimant) => claimant === 'vendor' || claimant === 'promoter')
        ? 'interested'
        : undefined;
    return {
      fact,
      inUse: uses.has(fact.id),
      conflicts: catalogue.conflictsOf(fact.id).map(({ id }) => id),
      beside,
      sources: independentSources(beside, catalogue),
      ...(only ? { only } : {}),
    };
  });
}

/** Facts that speak to the same question. */
function questionsOf({ content, pages, fact }: Catalogue): LocatedFact[][] {
  const named = [
    ...Object.values(content.conflicts).map(({ facts }) => facts),
    ...pages.flatMap(({ record }) => ('effects' in record ? record.effects.map(({ facts }) => facts) : [])),
  ];
  return named.map((names) => names.flatMap((name) => fact(name) ?? []));
}
