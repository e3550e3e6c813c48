import type { VocabularyId } from '../../domain/vocabulary.ts';
import { fill } from '../../i18n/fill.ts';
import type { SelectorWords, ToldReason } from '../../i18n/selector.ts';
import type { Profile } from './profile.ts';
import type { Question } from './questions.ts';
import { REASONS, type Reason, type Says } from './rules.ts';
import type { Judgement } from './select.ts';

/** What the page of a practice says for a reason, and the sources it says it after. */
export interface Evidence {
  /** The words of the practice, and their language where it is not the reader's. */
  words?: string;
  lang?: string;
  sources: { label: string; href: string; hreflang?: string }[];
}

/** A practice as the selector shows it. */
export interface ShownPractice extends Profile {
  title: string;
  href: string;
  /** Language of the title, where it is not the reader's. */
  lang?: string;
  /** What becomes of the mercury, and how sure we are. */
  tags: string[];
  /** What the places of the texts of reasons are filled with. */
  names: Record<'suited' | 'sizes' | 'bands' | 'water' | 'power' | 'price' | 'exit', string>;
  /** Key of the note that tells what the lowest price is for. */
  priceNote?: string;
  /** By the key of the note: `suited.alluvial`, `notWith.whole-ore-amalgamation`. */
  evidence: Record<string, Evidence>;
}

/** One line under a practice. */
export interface Line {
  says: Says;
  text: string;
  evidence?: Evidence;
}

/** What a reason needs to be told: the words, and the name of each answer. */
export interface Telling {
  words: Pick<SelectorWords, 'reasons' | 'notKnown'>;
  /** Names of the lines of which nothing is known, as the panel of a page has them. */
  lines: Record<'scale' | 'water' | 'power' | 'price', string>;
  answer(question: Question, answer: string): string;
}

/** The reasons in words, and what is not known in one line at the end. */
export function explain(
  practice: ShownPractice,
  reasons: readonly (Judgement & { answer: string })[],
  { words, lines, answer: nameOf }: Telling,
): Line[] {
  const told = reasons.filter((one): one is typeof one & { reason: ToldReason } => REASONS[one.reason] !== 'not-known');
  const unknown = reasons.filter(({ reason }) => REASONS[reason] === 'not-known').map(({ reason }) => reason);
  const names: Record<string, string> = practice.names;
  return [
    ...told.map(({ question, reason, answer }): Line => {
      const values: Record<string, string> = { ...names, answer: nameOf(question, answer) };
      const text = words.reasons[reason];
      const wanted = [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);
      const evidence = practice.evidence[evidenceKey(practice, reason, answer) ?? ''];
      return {
        says: REASONS[reason],
        text: fill(text, Object.fromEntries(wanted.map((name) => [name, values[name]!]))),
        ...(evidence ? { evidence } : {}),
      };
    }),
    ...(unknown.length > 0
      ? [
          {
            says: 'not-known' as const,
            text: fill(words.notKnown, { lines: unknown.map((reason) => lines[LINE[reason]!]).join(', ') }),
          },
        ]
      : []),
  ];
}

const LINE: Partial<Record<Reason, keyof Telling['lines']>> = {
  'scale-not-known': 'scale',
  'water-not-known': 'water',
  'power-not-known': 'power',
  'price-not-known': 'price',
};

/** Which note of a practice tells more of a reason. */
function evidenceKey({ priceNote, neverWith }: ShownPractice, reason: Reason, answer: string): string | undefined {
  switch (reason) {
    case 'material-suits':
      return `suited.${answer}`;
    case 'material-unsuited':
      return `unsuited.${answer}`;
    case 'stop-first':
      return `notWith.${answer}`;
    case 'never-cyanide':
    case 'leach-last':
      return neverWith.includes(LEACHED) ? `notWith.${LEACHED}` : undefined;
    case 'price-within':
    case 'price-above':
      return priceNote;
    case 'scale-fits':
    case 'scale-larger':
    case 'scale-smaller':
      return 'scale';
    default:
      return undefined;
  }
}

const LEACHED: VocabularyId<'currentPractice'> = 'cyanide-after-mercury';
