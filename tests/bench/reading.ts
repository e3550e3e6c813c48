import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { pageId } from '../../src/domain/content.ts';
import { meanWords, readingParts, sentencesOf, type Sentence } from '../../src/markdown/reading.ts';
import { checkFolder } from '../../src/store/checkFolder.ts';
import { contentFolder } from '../../src/store/disk.ts';

/**
 * How hard the English pages are to read, as a table in Markdown: `npm run reading`. The reading age is the grade of
 * Flesch and Kincaid (words a sentence, syllables a word) plus five years; it counts, it does not understand.
 */
const { catalogue } = await checkFolder(contentFolder());

/** What of a page is measured: the mean and the most words in a sentence, and the reading age. */
function measured(sentences: readonly Sentence[]): [string, string, string] {
  if (sentences.length === 0) return ['–', '–', '–'];
  const word = sentences.reduce((all, { words }) => all + words, 0);
  const syllables = sentences.reduce((all, { text }) => all + syllable(text), 0);
  const grade = fleschKincaid({ sentence: sentences.length, word, syllable: syllables });
  const longest = Math.max(...sentences.map(({ words }) => words));
  return [meanWords(sentences).toFixed(1), String(longest), (grade + 5).toFixed(1)];
}

console.log('| Page | Told: mean | longest | age | Other: mean | longest | age |');
console.log('| --- | --: | --: | --: | --: | --: | --: |');
for (const page of catalogue.pages) {
  const text = page.record.original === 'en' ? page.texts.en : undefined;
  if (!text) continue;
  const { told, other } = readingParts(page, text);
  const cells = [told, other].flatMap((blocks) => measured(sentencesOf(blocks, 'en')));
  console.log(`| ${[pageId(page), ...cells].join(' | ')} |`);
}
