import type { Catalogue, LocatedFact } from './catalogue.ts';
import { claimantOf } from './claimants.ts';
import type { AnyPage } from './content.ts';
import { independentSources } from './independence.ts';
import { VOCABULARY, type VocabularyId } from './vocabulary.ts';

type Certainty = VocabularyId<'certainty'>;
type Effect = VocabularyId<'effect'>;
type Reason = VocabularyId<'markedDown'>;
type Kind = VocabularyId<'evidenceKind'>;

/** A record that is graded: of a practice or of a market. */
export type GradedRecord = Extract<AnyPage['record'], { evidence: unknown }>;

/** The record of a page, if it is graded. */
export function gradedRecord({ record }: AnyPage): GradedRecord | undefined {
  return 'evidence' in record ? record : undefined;
}

/** Designs that set one way of working beside another. */
const COMPARING: ReadonlySet<Kind> = new Set([
  'systematic-review',
  'controlled-field-trial',
  'side-by-side-demonstration',
  'before-after',
]);

/** Designs that tell what is, and by themselves compare it with nothing. */
const DESCRIBING: ReadonlySet<Kind> = new Set(['survey', 'dataset']);

/** Kinds of evidence that can measure. Models, judgement, texts, reviews without a method, claims and the press do not. */
const MEASURING: ReadonlySet<Kind> = new Set([...COMPARING, ...DESCRIBING, 'laboratory', 'thesis-or-report']);

const STRICTEST: ReadonlySet<Kind> = new Set(['systematic-review', 'controlled-field-trial']);

/** How many independent studies it takes for more than low certainty. */
const ENOUGH = 2;

/** How many reasons for marking down each grade bears at most; the others bear any number. */
const REASONS_BORNE: Partial<Record<Certainty, number>> = { high: 0, moderate: 1, 'not-assessed': 0 };

/** Whether one certainty is more than another. */
export function isSurer(one: Certainty, other: Certainty): boolean {
  return VOCABULARY.certainty.indexOf(one) < VOCABULARY.certainty.indexOf(other);
}

/** How many reasons for marking down a grade bears. */
export function reasonsBorne(certainty: Certainty): number {
  return REASONS_BORNE[certainty] ?? Infinity;
}

/**
 * The highest certainty that the facts of a record carry. Our own adaptation of GRADE:
 * - high and moderate: what `carries` says, for the weakest of the effects that are stated;
 * - low: an effect is stated, and behind it or behind what was observed a study outside the laboratory measured
 *   something, without an interest that is known;
 * - very low: the record names a confirmed fact at all.
 */
export function carriedCertainty(record: GradedRecord, catalogue: Catalogue): Certainty {
  const stated = statedEffects(record).map(({ facts }) => confirmed(facts, catalogue));
  for (const level of ['high', 'moderate'] as const) {
    if (stated.length > 0 && stated.every((facts) => carries(level, facts, catalogue))) return level;
  }
  const field = studiesOf(record, catalogue).filter(isOfTheField);
  if (stated.length > 0 && field.some(({ source }) => !isInterested(source.interest))) return 'low';
  return named(record, catalogue).length > 0 ? 'very-low' : 'not-assessed';
}

/**
 * Whether facts carry more than low certainty of one effect.
 * - moderate: independent studies measured it, no interest stands behind them, and one of them compared in the field;
 * - high: they did so outside the laboratory, one of them is a controlled trial or a systematic review, and nobody
 *   disagrees with them.
 */
function carries(level: 'high' | 'moderate', facts: readonly LocatedFact[], catalogue: Catalogue): boolean {
  const studies = facts.filter(isStudy).filter(({ source }) => source.interest === 'none-known');
  const field = studies.filter(isOfTheField);
  const [carrying, design] = level === 'high' ? [field, STRICTEST] : [studies, COMPARING];
  return (
    independentSources(carrying, catalogue) >= ENOUGH &&
    carrying.some(({ source }) => design.has(source.kind)) &&
    (level === 'moderate' || carrying.every(({ id }) => catalogue.conflictsOf(id).length === 0))
  );
}

/**
 * The effect itself, where its facts carry it, or else the most that they carry. Good news needs a fact of somebody
 * without a known interest in it; bad news may come from anybody; "beneficial" needs what moderate certainty needs.
 */
export function carriedEffect(effect: Effect, facts: readonly string[], catalogue: Catalogue): Effect {
  const known = confirmed(facts, catalogue);
  if (effect === 'unlikely-beneficial' || effect === 'likely-harmful') return known.length > 0 ? effect : 'unknown';
  if (!known.some(({ source }) => !claimantOf(source) && !isInterested(source.interest))) return 'unknown';
  return effect === 'beneficial' && !carries('moderate', known, catalogue) ? 'likely-beneficial' : effect;
}

/**
 * The reasons for marking down that the facts of a record demand, and those that they refute. That a test was of other
 * ore or too short is not in the records, so nothing is said of it.
 */
export function reasonsOf(record: GradedRecord, catalogue: Catalogue): { demanded: Reason[]; refuted: Reason[] } {
  const facts = named(record, catalogue);
  const studies = studiesOf(record, catalogue);
  const all = (test: (fact: LocatedFact) => boolean) => studies.length > 0 && studies.every(test);
  const trains = ({ source }: LocatedFact) => claimantOf(source) === 'promoter';
  const sells = ({ source }: LocatedFact) => claimantOf(source) === 'vendor';
  const inLaboratory = all(({ source }) => source.kind === 'laboratory');
  const countries = new Set(studies.flatMap(({ country }) => country));

  const demanded: [Reason, boolean][] = [
    ['few-studies', studies.length > 0 && independentSources(studies, catalogue) < ENOUGH],
    ['no-control', all(({ source }) => DESCRIBING.has(source.kind))],
    ['run-by-its-trainers', all(trains)],
    ['vendor-funded', all(sells)],
    ['laboratory-only', inLaboratory],
    ['no-measurement', studies.length === 0],
    ['studies-disagree', studies.some((study) => opponents(study, catalogue).some(isStudy))],
  ];
  const refuted: [Reason, boolean][] = [
    ['one-site', countries.size > 1],
    ['no-control', all(({ source }) => COMPARING.has(source.kind) && source.kind !== 'systematic-review')],
    ['run-by-its-trainers', !facts.some(trains)],
    ['vendor-funded', !facts.some(sells)],
    ['laboratory-only', !inLaboratory],
    ['no-measurement', studies.length > 0],
    ['studies-disagree', !facts.some((fact) => opponents(fact, catalogue).length > 0)],
  ];
  const ids = (reasons: [Reason, boolean][]) => reasons.flatMap(([id, holds]) => (holds ? [id] : []));
  return { demanded: ids(demanded), refuted: ids(refuted) };
}

/** The effects that say something. */
export function statedEffects({ effects }: GradedRecord): GradedRecord['effects'] {
  return effects.filter(({ effect }) => effect !== 'unknown');
}

/** The studies behind what a record states or has observed, whoever made them. */
function studiesOf(record: GradedRecord, catalogue: Catalogue): LocatedFact[] {
  return confirmed([...observed(record), ...statedEffects(record).flatMap(({ facts }) => facts)], catalogue).filter(
    isStudy,
  );
}

/** Every confirmed fact that a record names for what was observed, what is paid, or an effect. */
function named(record: GradedRecord, catalogue: Catalogue): LocatedFact[] {
  const paid = 'pays' in record ? [...record.pays, ...record.volume] : [];
  return confirmed([...observed(record), ...paid, ...record.effects.flatMap(({ facts }) => facts)], catalogue);
}

function observed(record: GradedRecord): string[] {
  return 'performance' in record ? record.performance.flatMap(({ values }) => values) : [];
}

/** The confirmed facts that are named, or whose values are named, each once. */
function confirmed(refs: readonly string[], catalogue: Catalogue): LocatedFact[] {
  const facts = refs.flatMap((ref) => catalogue.fact(ref.split('#')[0]!) ?? []);
  return [...new Map(facts.map((fact) => [fact.id, fact])).values()].filter(({ status }) => status === 'confirmed');
}

/** Whether somebody measured what a fact says, by a design that can. */
function isStudy({ source, nature, values }: LocatedFact): boolean {
  return MEASURING.has(source.kind) && [nature, ...values.map((value) => value.nature)].includes('measured');
}

function isOfTheField({ source }: LocatedFact): boolean {
  return source.kind !== 'laboratory';
}

/** An interest that nobody has looked up is none that is known, but it is no disinterest either. */
function isInterested(interest: VocabularyId<'interest'>): boolean {
  return interest !== 'none-known' && interest !== 'unknown';
}

/** The confirmed facts that disagree with one. */
function opponents({ id }: LocatedFact, catalogue: Catalogue): LocatedFact[] {
  const sides = catalogue.conflictsOf(id).flatMap(({ conflict }) => conflict.facts);
  return confirmed(sides, catalogue).filter((side) => side.id !== id);
}
