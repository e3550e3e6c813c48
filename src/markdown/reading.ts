import type { Language } from '../config/locales.ts';
import type { AnyPage, PageText } from '../domain/content.ts';
import { noteSpecs } from '../domain/notes.ts';
import { PRINTED } from '../domain/quantities.ts';
import { textBlocks, wordsOf, type TextBlock } from './textBlocks.ts';

export interface Sentence {
  text: string;
  words: number;
}

/** How a printed value counts: a number and a unit. */
const VALUE = '0 g';

/** The sentences of blocks of words, with the number of words in each; a printed value counts as two. */
export function sentencesOf(blocks: readonly TextBlock[], language: Language): Sentence[] {
  const sentences = new Intl.Segmenter(language, { granularity: 'sentence' });
  const words = new Intl.Segmenter(language, { granularity: 'word' });
  return blocks
    .flatMap(({ nodes }) => [...sentences.segment(wordsOf(nodes).replaceAll(PRINTED, VALUE))])
    .map(({ segment }) => ({
      text: segment.trim(),
      words: [...words.segment(segment)].filter(({ isWordLike }) => isWordLike).length,
    }))
    .filter((sentence) => sentence.words > 0);
}

/** Words in a sentence on average; 0 where there is none. */
export function meanWords(sentences: readonly Sentence[]): number {
  return sentences.reduce((all, { words }) => all + words, 0) / (sentences.length || 1);
}

/**
 * The texts of a page that tell people what to do, and the others: steps, warnings, captions, notes that are
 * instructions, and whatever stands on a page of hazards. Headings, title and summary are neither.
 */
export function readingParts(page: AnyPage, text: PageText): { told: TextBlock[]; other: TextBlock[] } {
  const specs = noteSpecs(page.collection, page.record as never);
  const tells = new Set(specs.flatMap(({ key, instruction }) => (instruction ? [key] : [])));
  const isTold = ({ told, at }: TextBlock) =>
    told === true ||
    page.collection === 'hazards' ||
    (Array.isArray(at) && at[0] === 'notes' && tells.has(String(at[1])));
  const blocks = [...textBlocks(text)].filter(({ plain }) => !plain);
  return { told: blocks.filter(isTold), other: blocks.filter((block) => !isTold(block)) };
}
