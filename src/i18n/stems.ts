import type { Language } from '../config/locales.ts';
import { fold } from './searchText.ts';

/** What takes the stem of a folded word. */
export type Stemmer = (word: string) => string;

/**
 * The stemmer of a language; the search index and what is typed are stemmed with the same one. Porter's for English,
 * Snowball's for the others, our own for Kiswahili, which has none.
 */
export async function stemmerOf(language: Language): Promise<Stemmer> {
  switch (language) {
    case 'en':
      return (await import('@orama/stemmers/english')).stemmer;
    case 'es': {
      const { stemmer } = await import('@orama/stemmers/spanish');
      return (word) => fold(stemmer(word.replace(/([cs])ion$/, '$1ión')));
    }
    case 'fr':
      return (await import('@orama/stemmers/french')).stemmer;
    case 'pt': {
      const { stemmer } = await import('@orama/stemmers/portuguese');
      return (word) => fold(stemmer(word.replace(/c(?:ao|oes)$/, 'ção')));
    }
    case 'id':
      return (await import('@orama/stemmers/indonesian')).stemmer;
    case 'sw':
      return swahili;
  }
}

/** Prefixes of noun classes and of the infinitive, the longest first. */
const PREFIXES = ['mw', 'vy', 'ch', 'ku', 'kw', 'wa', 'ma', 'mi', 'ki', 'vi', 'u', 'w', 'm'];
/** Endings of nouns made of verbs and of verbs, the longest first. */
const ENDINGS = ['aji', 'wa', 'a', 'e', 'i', 'o', 'u'];
/** Letters that must be left for a word to keep its meaning. */
const LEAST = 3;

/**
 * A light stemmer of our own. It takes off the locative -ni, one prefix of a noun class or of the infinitive, and the
 * ending that parts a verb from its nouns, so that kuchoma, uchomaji and choma meet. The affixes are our own choice;
 * nobody who speaks it has read them yet.
 */
function swahili(word: string): string {
  const place = word.endsWith('ni') && word.length > 6 ? word.slice(0, -2) : word;
  const prefix = PREFIXES.find((one) => place.startsWith(one) && place.length - one.length > LEAST);
  // m- and ch- stand before a consonant or a vowel of the stem only; "moto" and "mama" have none to lose.
  const bare = prefix === undefined || !fits(prefix, place.slice(prefix.length)) ? place : place.slice(prefix.length);
  const ending = ENDINGS.find((one) => bare.endsWith(one) && bare.length - one.length >= LEAST);
  return ending === undefined ? bare : bare.slice(0, -ending.length);
}

function fits(prefix: string, rest: string): boolean {
  const vowel = /^[aeiou]/.test(rest);
  if (['mw', 'vy', 'ch', 'kw', 'w'].includes(prefix)) return vowel;
  return prefix === 'm' ? !vowel : true;
}
