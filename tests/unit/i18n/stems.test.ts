import { expect, test } from 'vitest';
import type { Language } from '../../../src/config/locales.ts';
import { fold } from '../../../src/i18n/searchText.ts';
import { stemmerOf } from '../../../src/i18n/stems.ts';

const swahili = await stemmerOf('sw');

test.each([
  ['kuchoma', 'uchomaji', 'choma'],
  ['mchimbaji', 'wachimbaji', 'uchimbaji', 'kuchimba'],
  ['mgodi', 'migodi', 'mgodini'],
  ['mkopo', 'mikopo', 'kukopa'],
  ['mtoto', 'watoto'],
  ['kuyeyusha', 'uyeyushaji'],
])('%s and its kin have one stem in Kiswahili', (...words) => {
  expect(new Set(words.map((word) => swahili(word))).size).toBe(1);
});

test.each(['maji', 'moto', 'mama', 'zebaki'])('%s loses no more than its last vowel', (word) => {
  expect([word, word.slice(0, -1)]).toContain(swahili(word));
});

test('words of different meaning keep different stems', () => {
  const words = ['kuchoma', 'kuchimba', 'mgodi', 'mkopo', 'mtoto', 'maji', 'moto', 'sheria', 'sumu'];
  expect(new Set(words.map((word) => swahili(word))).size).toBe(words.length);
});

test.each<[Language, ...string[]]>([
  ['en', 'burning', 'burned', 'burn'],
  ['es', 'amalgamación', 'amalgamaciones'],
  ['es', 'quemar', 'quemando', 'quema'],
  ['fr', 'amalgamation', 'amalgame'],
  ['pt', 'garimpeiro', 'garimpeiros'],
  ['pt', 'fundição', 'fundições'],
  ['id', 'membakar', 'pembakaran', 'bakar'],
])('in %s, %s and its kin have one stem, with accents and without', async (language, ...words) => {
  const stem = await stemmerOf(language);
  expect(new Set(words.map((word) => stem(fold(word)))).size).toBe(1);
});
