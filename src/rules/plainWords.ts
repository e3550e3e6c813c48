import { meanWords, readingParts, sentencesOf, type Sentence } from '../markdown/reading.ts';
import { textFile, type Finding, type Rule } from './rule.ts';

/** Words that a sentence may have where it tells people what to do. */
const LONGEST_TOLD = 25;
/** Words that the sentences of a page may have on average: where it tells people what to do, and elsewhere. */
const MEAN_TOLD = 15;
const MEAN_OTHER = 22;

/** Steps, dangers and captions are short; no page is long-winded. Held in the language a page was first written in. */
export const plainWords: Rule = {
  id: 'plain-words',
  why: 'Whoever reads slowly, or is read to beside the mill, loses the end of a long sentence, and there may be the danger.',
  bad: '<Step>Close the retort, which must have been cleaned, and then, after the clay has dried, heat it …</Step>',
  good: '<Step>Close the retort. Let the clay dry. Then heat it. <Cite fact="…" /></Step>',
  *check({ content }) {
    for (const page of content.pages) {
      const language = page.record.original;
      const text = page.texts[language];
      if (!text) continue;
      const file = textFile(page, language);
      const { told, other } = readingParts(page, text);
      for (const block of told) {
        const longest = Math.max(0, ...sentencesOf([block], language).map(({ words }) => words));
        if (longest <= LONGEST_TOLD) continue;
        yield {
          file,
          at: block.at,
          message: `A sentence has ${longest} words; where people are told what to do, ${LONGEST_TOLD} is the most`,
          fix: 'Make two of it.',
        };
      }
      yield* tooLong(file, 'Steps, dangers and captions', sentencesOf(told, language), MEAN_TOLD);
      yield* tooLong(file, 'Its sentences', sentencesOf(other, language), MEAN_OTHER);
    }
  },
};

function* tooLong(file: string, what: string, sentences: readonly Sentence[], most: number): Generator<Finding> {
  const mean = meanWords(sentences);
  if (mean <= most) return;
  yield {
    file,
    at: ['title'],
    message: `${what} have ${mean.toFixed(1)} words on average; ${most} is the most`,
    fix: 'Shorten the longest.',
  };
}
