import type { Profile } from './profile.ts';
import { QUESTIONS, QUESTION_IDS, type Answer, type Answers, type Question } from './questions.ts';
import { REASONS, type Reason } from './rules.ts';
import { judge, select, worst, type Choice, type Judgement, type Verdict } from './select.ts';

/** The questions that the tree asks, in this order; the others become conditions at its leaves. */
const ASKED = ['material', 'goldSize'] as const satisfies Question[];

/** What an answer to a question that the tree does not ask would still change. */
export interface Condition extends Judgement {
  /** The answers that lead to this reason. */
  answers: string[];
}

export interface LeafChoice extends Choice {
  /** Reasons that hold already, by the answers on the way here. */
  reasons: Judgement[];
  conditions: Condition[];
}

/** A set of gold sizes that come to the same end, for one material. */
export interface Leaf {
  goldSizes: Answer<'goldSize'>[];
  choices: LeafChoice[];
}

export interface Branch {
  material: Answer<'material'>;
  leaves: Leaf[];
}

/** The decision tree: the rules of the selector, worked out for every material and gold size. */
export function decisionTree(practices: readonly Profile[]): Branch[] {
  return QUESTIONS.material.map((material) => {
    const leaves = new Map<string, Leaf>();
    for (const goldSize of QUESTIONS.goldSize) {
      const choices = leafChoices(practices, { material, goldSize });
      const key = JSON.stringify(choices);
      const leaf = leaves.get(key) ?? { goldSizes: [], choices };
      leaf.goldSizes.push(goldSize);
      leaves.set(key, leaf);
    }
    return { material, leaves: [...leaves.values()] };
  });
}

function leafChoices(practices: readonly Profile[], answers: Pick<Answers, (typeof ASKED)[number]>): LeafChoice[] {
  const profiles = new Map(practices.map((practice) => [practice.id, practice]));
  return select(practices, answers).map(({ id, verdict, reasons }) => ({
    id,
    verdict,
    reasons: reasons.filter(({ question }) => isAsked(question)),
    conditions: conditionsOf(profiles.get(id)!),
  }));
}

/** What the questions that the tree leaves open may still say of a practice: every reason that is no plain fit. */
function conditionsOf(practice: Profile): Condition[] {
  return QUESTION_IDS.filter((question) => !isAsked(question)).flatMap((question) => {
    const found = new Map<Reason, string[]>();
    for (const answer of QUESTIONS[question]) {
      for (const { reason } of judge(practice, question, answer as never)) {
        if (REASONS[reason] !== 'fits') found.set(reason, [...(found.get(reason) ?? []), answer]);
      }
    }
    return [...found].map(([reason, answers]) => ({ question, reason, answers }));
  });
}

/** The verdict that a reader of the tree comes to, who knows the answers to the other questions too. */
export function follow(tree: readonly Branch[], answers: Answers): Map<string, Verdict> {
  const branch = tree.find(({ material }) => material === answers.material)!;
  const leaf = branch.leaves.find(({ goldSizes }) => goldSizes.includes(answers.goldSize))!;
  return new Map(
    leaf.choices.map(({ id, reasons, conditions }) => [
      id,
      worst([...reasons, ...conditions.filter(({ question, answers: when }) => when.includes(answers[question]))]),
    ]),
  );
}

function isAsked(question: Question): boolean {
  return (ASKED as readonly Question[]).includes(question);
}
