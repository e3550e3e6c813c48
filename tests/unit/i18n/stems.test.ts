import { expect, test } from 'vitest';
import { stem } from '../../../src/i18n/stems.ts';

test.each([
  ['kuchoma', 'uchomaji', 'choma'],
  ['mchimbaji', 'wachimbaji', 'uchimbaji', 'kuchimba'],
  ['mgodi', 'migodi', 'mgodini'],
  ['mkopo', 'mikopo', 'kukopa'],
  ['mtoto', 'watoto'],
  ['kuyeyusha', 'uyeyushaji'],
])('%s and its kin have one stem in Kiswahili', (...words) => {
  expect(new Set(words.map((word) => stem(word, 'sw'))).size).toBe(1);
});

test.each(['maji', 'moto', 'mama', 'zebaki'])('%s loses no more than its last vowel', (word) => {
  expect([word, word.slice(0, -1)]).toContain(stem(word, 'sw'));
});

test('words of different meaning keep different stems', () => {
  const words = ['kuchoma', 'kuchimba', 'mgodi', 'mkopo', 'mtoto', 'maji', 'moto', 'sheria', 'sumu'];
  expect(new Set(words.map((word) => stem(word, 'sw'))).size).toBe(words.length);
});

test('other languages have the stemmers of Pagefind', () => {
  expect(stem('Quemá', 'es')).toBe('quema');
  expect(stem('pembakaran', 'id')).toBe('pembakaran');
});
