import { VOCABULARY, type VocabularyId } from '../../domain/vocabulary.ts';

/** The answer of somebody who does not know, or has not answered yet. */
export const UNKNOWN = 'unknown';

/**
 * The questions of the selector, most deciding first, with the answers to each. Where a facet of the records answers a
 * question, its ids are the answers; the other ids are our own.
 */
export const QUESTIONS = {
  material: [...VOCABULARY.material, UNKNOWN],
  goldSize: [...VOCABULARY.goldSize, UNKNOWN],
  today: [...VOCABULARY.currentPractice, UNKNOWN],
  clay: ['no', 'sticky', UNKNOWN],
  scale: [...VOCABULARY.scale, UNKNOWN],
  water: [...VOCABULARY.water, UNKNOWN],
  power: [...VOCABULARY.power.filter((power) => power !== 'none'), UNKNOWN],
  means: ['alone', 'group', 'partner', UNKNOWN],
} as const;

export type Question = keyof typeof QUESTIONS;
export type Answer<Q extends Question> = (typeof QUESTIONS)[Q][number];
export type Answers = { [Q in Question]: Answer<Q> };

export const QUESTION_IDS = Object.keys(QUESTIONS) as Question[];

export const NOTHING_SAID = Object.fromEntries(QUESTION_IDS.map((id) => [id, UNKNOWN])) as Answers;

/** Whether a text, such as a part of an address, is an answer to a question. */
export function isAnswer<Q extends Question>(question: Q, text: string): text is Answer<Q> {
  return (QUESTIONS[question] as readonly string[]).includes(text);
}

/** The most that one may have to spend on a machine, in USD, by means; our own proposal. */
export const MEANS_USD = { alone: 200, group: 5_000, partner: Infinity } as const;

/** What people do today that brings mercury into ore, concentrate, tailings or smoke. */
export const WITH_MERCURY: ReadonlySet<string> = new Set<VocabularyId<'currentPractice'>>([
  'whole-ore-amalgamation',
  'concentrate-amalgamation',
  'amalgam-on-plates-or-sluice',
  'open-burning',
  'home-burning',
  'cyanide-after-mercury',
]);
