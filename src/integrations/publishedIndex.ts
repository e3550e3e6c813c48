import { createHash } from 'node:crypto';
import { beginningOf, FIELDS, type Entry, type IndexHead, type Piece, type ShownPage } from '../client/engine.ts';
import type { FacetTable } from '../client/facets.ts';
import { writeWords } from '../client/spelling.ts';
import { LANGUAGES, type Language } from '../config/locales.ts';
import { wordsOf } from '../i18n/searchText.ts';
import { MEANINGS } from '../i18n/searchWords.ts';
import { stemmerOf, type Stemmer } from '../i18n/stems.ts';
import type { SearchEntry } from '../views/searchEntries.ts';
import type { IndexedPage, IndexedWord, PagefindIndex } from './pagefindIndex.ts';

/**
 * Letters of a piece of the index. A search loads the piece of each of its words; more and smaller ones make the head
 * longer.
 */
const PIECE = 4_000;
/**
 * Words of a page that can be shown with it. The index knows all of them; what stands further down is shown by the
 * heading of its section.
 */
const WORDS = 320;
/** In how many pages a word must stand, and how long it must be, to be worth proposing. */
const OFTEN = 6;
const LETTERS = 5;
/** The largest count that one digit says. */
const DIGIT = 9;

/** A file of the search, by its path in the folder of the search. */
export interface SearchFile {
  path: string;
  content: string;
}

/**
 * Makes of the index that Pagefind wrote over all pages the files that are published, for each language its own:
 * the head, `<language>.json`, and in a folder named after what is in it the pieces of the index (`words-<n>`), what is
 * shown of each page (`page-<n>`), which pages have which facet values (`facets`) and the words that can be meant
 * (`list`). Pagefind's own files cost readers several times as much: with a word go all of its places in all texts, with
 * a page all of its text, and with the first search an engine of 84 kB.
 * @param entries what was indexed; a page of the index is the place of its entry among those of the language
 * @throws where an entry is not in the index
 */
export async function publishedIndex(entries: readonly SearchEntry[], index: PagefindIndex): Promise<SearchFile[]> {
  const places = new Map(index.pages.map(({ url }, place) => [url, place]));
  const files = LANGUAGES.map(async (language) => {
    const own = entries.filter((entry) => entry.language === language);
    const numbers = new Map<number, number>();
    for (const [number, entry] of own.entries()) {
      const place = places.get(indexedUrl(entry));
      if (place === undefined)
        throw new Error(`${entry.path} is not in the search index. Does its page have data-pagefind-body?`);
      numbers.set(place, number);
    }
    const pages = [...numbers.keys()].map((place) => index.pages[place]!);
    const pieces = cut(wordsOfPages(index.words, numbers, pages, await stemmerOf(language)));
    const data: [name: string, data: unknown][] = [
      ...pieces.map((piece, number): [string, Piece] => [`words-${number}`, Object.fromEntries(piece)]),
      ...pages.map((page, number): [string, ShownPage] => [`page-${number}`, shownOf(page, own[number]!)]),
      ['facets', facetTable(own)],
      ['list', wordList(own, pages, language)],
    ];
    const written = data.map(([name, value]) => ({ name, content: JSON.stringify(value) }));
    const hash = createHash('sha256');
    for (const { content } of written) hash.update(content);
    const folder = `${language}-${hash.digest('hex').slice(0, 8)}`;
    const head: IndexHead = { folder, pages: own.length, pieces: pieces.map(([[first]]) => beginningOf(first)) };
    return [
      { path: `${language}.json`, content: JSON.stringify(head) },
      ...written.map(({ name, content }) => ({ path: `${folder}/${name}.json`, content })),
    ];
  });
  return (await Promise.all(files)).flat();
}

/** Address under which an entry is indexed. Pagefind keeps one page of an address, so that of the index stands before it. */
export function indexedUrl({ language, path }: SearchEntry): string {
  return `/${language}/${path}`;
}

type Stem = [stem: string, entries: Entry[]];

/**
 * The words of some pages by their stems, in the order of these.
 * @param numbers of the pages, by their place in the index
 * @param pages by their numbers
 */
function wordsOfPages(
  words: readonly IndexedWord[],
  numbers: ReadonlyMap<number, number>,
  pages: readonly IndexedPage[],
  stem: Stemmer,
): Stem[] {
  const stems = new Map<string, Map<number, Standing>>();
  for (const { word, pages: on } of words) {
    const found = on.flatMap(({ page, ...where }) => {
      const number = numbers.get(page);
      return number === undefined ? [] : [{ number, ...where }];
    });
    if (found.length === 0) continue;
    // A word of Pagefind can be several of ours: "mercury-free".
    for (const part of new Set(wordsOf(word).map(stem))) {
      const byPage = stems.get(part) ?? new Map<number, Standing>();
      stems.set(part, byPage);
      for (const { number, places, fields } of found) {
        const standing = byPage.get(number) ?? { places: new Set(), fields: new Set() };
        byPage.set(number, standing);
        for (const place of places) standing.places.add(place);
        for (const field of fields) standing.fields.add(field);
      }
    }
  }
  return [...stems]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([part, byPage]): Stem => {
      let last = 0;
      const entries = [...byPage]
        .sort(([a], [b]) => a - b)
        .flatMap(([number, standing]): Entry[] => {
          const [fields, count, ...where] = written(standing, pages[number]!);
          if (fields === 0 && count === 0) return [];
          const step = number - last;
          last = number;
          return [[step, fields, count, ...where]];
        });
      return [part, entries];
    })
    .filter(([, entries]) => entries.length > 0);
}

/** Where the words of a stem stand on a page. */
interface Standing {
  places: Set<number>;
  fields: Set<string>;
}

/** An entry of the index without its page. */
function written({ places, fields }: Standing, page: IndexedPage): [number, number, string, ...number[]] {
  const mask = FIELDS.reduce((bits, field, bit) => bits | (fields.has(field) ? 1 << bit : 0), 0);
  const sections = sectionsOf(page).map(({ location }) => location);
  const counts = [0, ...sections.map(() => 0)];
  for (const place of places) counts[sections.filter((start) => start <= place).length]! += 1;
  const digits = counts.map((count) => Math.min(count, DIGIT)).join('');
  const shown = [...places].filter((place) => place < WORDS).sort((a, b) => a - b);
  const steps = shown.map((place, at) => place - (shown[at - 1] ?? 0));
  return [mask, places.size, digits.replace(/0+$/, ''), ...steps];
}

function sectionsOf({ anchors }: IndexedPage): IndexedPage['anchors'] {
  return anchors.filter(({ element }) => element === 'h2').sort((a, b) => a.location - b.location);
}

/** Words in pieces; those that begin with the same letters stay together, because they are looked for together. */
function cut(stems: readonly Stem[]): [Stem, ...Stem[]][] {
  const pieces: [Stem, ...Stem[]][] = [];
  let letters = Infinity;
  let beginning: string | undefined;
  for (const one of stems) {
    const length = JSON.stringify(one).length;
    const begins = beginningOf(one[0]);
    if (letters + length > PIECE && begins !== beginning) {
      pieces.push([one]);
      letters = length;
    } else {
      pieces.at(-1)!.push(one);
      letters += length;
    }
    beginning = begins;
  }
  return pieces;
}

function shownOf(page: IndexedPage, { path, shown }: SearchEntry): ShownPage {
  const { collection, mercury } = shown;
  return {
    path,
    title: titleOf(shown),
    collection,
    ...(mercury === undefined ? {} : { mercury }),
    text: page.content.split(/\s+/).slice(0, WORDS).join(' '),
    sections: sectionsOf(page).map(({ id, text }) => ({ id, title: text })),
  };
}

function facetTable(entries: readonly SearchEntry[]): FacetTable {
  const table: FacetTable = {};
  for (const [page, { facets }] of entries.entries())
    for (const [facet, values] of Object.entries(facets))
      for (const value of values) ((table[facet] ??= {})[value] ??= []).push(page);
  return table;
}

/** Words that a reader can mean, folded: those of titles and names, then those that stand in several texts. */
function wordList(
  entries: readonly SearchEntry[],
  pages: readonly IndexedPage[],
  language: Language,
): [near: string, often: string] {
  const near = new Set(
    [
      ...entries.flatMap(({ names, shown, hidden }) => [...names, ...(hidden.heading ?? []), titleOf(shown)]),
      ...MEANINGS.flatMap((meaning) => meaning[language]),
    ].flatMap(wordsOf),
  );
  const counts = new Map<string, number>();
  for (const { content } of pages)
    for (const word of new Set(wordsOf(content))) counts.set(word, (counts.get(word) ?? 0) + 1);
  const often = [...counts].filter(([word, count]) => count >= OFTEN && word.length >= LETTERS && !near.has(word));
  const proposed = (words: string[]) => writeWords(words.filter((word) => word.length > 2 && !/\P{L}/u.test(word)));
  return [proposed([...near]), proposed(often.map(([word]) => word))];
}

function titleOf(shown: SearchEntry['shown']): string {
  return 'word' in shown ? shown.word : shown.title;
}
