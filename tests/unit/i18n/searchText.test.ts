import { expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/config/locales.ts';
import { nameKeys, wordsOf } from '../../../src/i18n/searchText.ts';
import { MEANINGS } from '../../../src/i18n/searchWords.ts';
import { stopWordsOf } from '../../../src/i18n/stopWords.ts';

it('takes words without case, accents and signs', () => {
  expect(wordsOf("¿Brûlage à l'air libre? 1b-ii")).toEqual(['brulage', 'a', 'l', 'air', 'libre', '1b', 'ii']);
  expect(wordsOf(' … ')).toEqual([]);
});

it('makes one word of a name, which neither its words nor a longer name begin', () => {
  const [exact, stemmed] = nameKeys(['molino', 'chileno']);
  expect(exact.startsWith('molino')).toBe(false);
  expect(exact.startsWith(stemmed)).toBe(true);
  expect(nameKeys(['molino', 'chilenos'])[0].startsWith(exact)).toBe(false);
  expect(exact.slice(0, 3)).toBe('mol');
});

it('has every meaning in every language', () => {
  for (const meaning of MEANINGS) for (const language of LANGUAGES) expect(meaning[language]).not.toEqual([]);
});

it('gives no meaning to a word that is not looked for', () => {
  const wasted = LANGUAGES.flatMap((language) =>
    MEANINGS.flatMap((meaning) => meaning[language]).filter((word) =>
      stopWordsOf(language).has(wordsOf(word).join(' ')),
    ),
  );
  expect(wasted).toEqual([]);
});
