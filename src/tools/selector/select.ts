import { VOCABULARY } from '../../domain/vocabulary.ts';
import type { Profile } from './profile.ts';
import { NOTHING_SAID, QUESTION_IDS, type Answers, type Question } from './questions.ts';
import { REASONS, RULES, type Reason, type Says } from './rules.ts';

/** `fits`: on what is known. `if`: under the conditions that the reasons name. `no`: unsuited, or not shown. */
export type Verdict = Exclude<Says, 'not-known'>;

export interface Judgement {
  question: Question;
  reason: Reason;
}

export interface Choice {
  id: string;
  verdict: Verdict;
  /** What decided first, then what is known, then what is not. */
  reasons: Judgement[];
}

/** The reasons that one answer gives; `answer` must be an answer to the question. */
export function judge<Q extends Question>(practice: Profile, question: Q, answer: Answers[Q]): Judgement[] {
  return RULES[question](practice, answer).map((reason) => ({ question, reason }));
}

/**
 * Every practice with its verdict: the worst that any rule says. Within a verdict those come first that take the place
 * of what is done today, then those with fewer conditions; then they stand in the order of the work, without mercury
 * before with, the surer first.
 */
export function select(practices: readonly Profile[], answers: Partial<Answers>): Choice[] {
  const full = { ...NOTHING_SAID, ...answers };
  const choices = practices.map((practice) => {
    const reasons = QUESTION_IDS.flatMap((question) => judge(practice, question, full[question]));
    return { practice, verdict: worst(reasons), reasons: reasons.sort((a, b) => weight(b) - weight(a)) };
  });
  return choices
    .sort(
      (a, b) =>
        VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict) ||
        order(a).reduce((found, value, i) => found || value - order(b)[i]!, 0),
    )
    .map(({ practice: { id }, verdict, reasons }) => ({ id, verdict, reasons }));
}

/** The verdict that reasons give together. */
export function worst(reasons: readonly Judgement[]): Verdict {
  const said = new Set(reasons.map(({ reason }) => REASONS[reason]));
  return VERDICTS.findLast((verdict) => said.has(verdict)) ?? 'fits';
}

/** Best first. */
export const VERDICTS: readonly Verdict[] = ['fits', 'if', 'no'];

const WEIGHT: Record<Says, number> = { no: 3, if: 2, fits: 1, 'not-known': 0 };
const weight = ({ reason }: Judgement) => WEIGHT[REASONS[reason]];

function order({ practice, reasons }: { practice: Profile; reasons: readonly Judgement[] }): number[] {
  const { stages, mercuryOutcome, certainty } = practice;
  return [
    reasons.some(({ reason }) => reason === 'replaces-today') ? 0 : 1,
    reasons.filter(({ reason }) => REASONS[reason] === 'if').length,
    VOCABULARY.processStage.indexOf(stages[0]!),
    VOCABULARY.mercuryOutcome.indexOf(mercuryOutcome),
    VOCABULARY.certainty.indexOf(certainty),
  ];
}
