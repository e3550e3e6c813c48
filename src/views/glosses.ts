import type { Language } from '../config/locales.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import { MEANINGS } from '../i18n/searchWords.ts';
import { wordsOf } from '../i18n/searchText.ts';

/** Words of the longest English phrase that is looked for. */
const LONGEST = 5;

/** English phrases, folded, with the words of other languages that mean them. */
type Dictionary = ReadonlyMap<string, ReadonlySet<Partial<Record<Language, string | string[]>>>>;

const dictionaries = new WeakMap<Catalogue, Dictionary>();

/**
 * The words of another language for what an English text speaks of: from the glossary and from the everyday words of
 * `searchWords.ts`. They make a text that nobody has translated findable; nobody is shown them.
 */
export function glosses(text: string, language: Language, catalogue: Catalogue): string[] {
  const dictionary = dictionaries.get(catalogue) ?? readDictionary(catalogue);
  dictionaries.set(catalogue, dictionary);
  const words = wordsOf(text);
  const found = new Set<string>();
  for (const start of words.keys()) {
    for (let length = 1; length <= LONGEST && start + length <= words.length; length += 1) {
      const meanings = dictionary.get(words.slice(start, start + length).join(' ')) ?? [];
      for (const meaning of meanings) for (const word of [meaning[language] ?? []].flat()) found.add(word);
    }
  }
  return [...found];
}

function readDictionary({ content }: Catalogue): Dictionary {
  const dictionary = new Map<string, Set<Partial<Record<Language, string | string[]>>>>();
  const add = (english: string, meaning: Partial<Record<Language, string | string[]>>) => {
    for (const form of formsOf(wordsOf(english).join(' ')))
      dictionary.set(form, (dictionary.get(form) ?? new Set()).add(meaning));
  };
  for (const meaning of MEANINGS) for (const english of meaning.en) add(english, meaning);
  for (const { term } of Object.values(content.glossary))
    for (const english of term.en?.replace(/\(.*?\)/g, '').split(';') ?? []) add(english, term);
  return dictionary;
}

/** An English word or phrase with the endings of its last word. */
function formsOf(word: string): string[] {
  const silent = word.replace(/e$/, '');
  const doubled = word + word.at(-1)!;
  return [
    ...[word, `${word}s`, `${word}es`, `${word}ed`, `${word}d`, `${word}ing`],
    ...[`${silent}ing`, `${doubled}ing`, `${doubled}ed`],
    ...(word.endsWith('y') ? [`${word.slice(0, -1)}ies`, `${word.slice(0, -1)}ied`] : []),
  ];
}
