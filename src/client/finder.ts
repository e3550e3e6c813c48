import { nameKeys, wordsOf } from '../i18n/searchText.ts';
import type { Engine, Field, Hit } from './engine.ts';
import { meantBy, type WordList } from './spelling.ts';

export interface FinderSettings {
  /** Folded words that say nothing of what is looked for. */
  stopWords: ReadonlySet<string>;
  /** Loads the words that can be meant; called only for a word that nothing holds. */
  wordList(): Promise<WordList>;
}

/** A page that was found, and where the words stand in it. */
export interface Result {
  /** Its number in the index. */
  page: number;
  /** Places of the words in the part of the text that can be shown, counted in words. */
  places: number[];
  /** How often they stand in the part before the first section, and in each section. */
  sections: number[];
}

export interface Found {
  /** The pages, the best first. */
  results: Result[];
  /** The query with its mistyped words put right, where there were any. */
  repaired?: string;
  /** Whether no page holds all of the words. */
  partly: boolean;
  /** Whether the last word stands nowhere as it is, and was taken for the beginning of one. */
  unfinished: boolean;
}

/** How the words of a query are taken: mistyped ones put right, all as they stand, or the last as not typed to its end. */
export type Reading = 'repaired' | 'exactly' | 'typing';

/** What it is worth that a word stands in a field of a page; names are searched as a whole. */
const WORTH: Partial<Record<Field, number>> = {
  title: 3,
  heading: 3,
  short: 2.5,
  about: 2,
  parts: 5,
  word: 3.5,
  words: 0.7,
};
/** The same for a whole name of what a page is about, and of a concept of the glossary. */
const NAMES: Partial<Record<Field, number>> = { names: 20, terms: 10 };
/** What it is worth that a word stands in the text, at first, and at most however often. */
const IN_TEXT = 0.5;
const IN_TEXT_AT_MOST = 2.5;
/** What a word that only begins as the typed one is worth of it. */
const BEGINNING = 0.3;
/** How much a page loses with words that it does not hold. */
const COVERAGE = 2;
/** Part of the words, against the page that holds most of them, with which a page is a result at all. */
const HELD_AT_LEAST = 0.4;
/** Against how many pages a word is rare; results depend little on it. */
const PAGES = 500;
/** Words of the longest name that is looked for as a whole. */
const LONGEST_NAME = 4;
/** Words of a query that are looked for. */
const MOST_WORDS = 32;
/** Letters that are left of a word that somebody is still typing. */
const SHORTEST_START = 4;
/** Repairs that are tried for one word. */
const TRIES = 4;

/** What something that was looked for is worth to the pages in which it was found. */
type Worths = Map<number, number>;

interface SearchedWord {
  word: string;
  hits: Hit[];
  unfinished: boolean;
}

interface SearchedName {
  words: string[];
  pages: Worths;
}

/**
 * Finds pages for what somebody typed. Each word that says something is looked for by itself, so that a question finds
 * what answers most of it; runs of words are looked for as names; a word that stands nowhere is taken for a mistyped one.
 */
export async function find(
  query: string,
  engine: Engine,
  settings: FinderSettings,
  reading: Reading = 'repaired',
): Promise<Found> {
  const typed = [...new Set(wordsOf(query))].slice(0, MOST_WORDS);
  const telling = typed.filter((word) => !settings.stopWords.has(word));
  const asked = telling.length > 0 ? telling : typed;
  const searched = await Promise.all(
    asked.map((word) =>
      searchWord(word, engine, settings, reading === 'typing' && word !== typed.at(-1) ? 'repaired' : reading),
    ),
  );
  const repairs = new Map(
    searched.flatMap(({ word }, index) => (word === asked[index] ? [] : [[asked[index]!, word]])),
  );
  const words = searched.map(({ word }) => word);
  const meant = typed.map((word) => repairs.get(word) ?? word);
  const { pages, partly } = rank(searched, await searchNames([typed, meant, words], words, engine));
  return {
    results: pages.map((page) => resultOf(page, searched)),
    ...(repairs.size > 0 ? { repaired: meant.join(' ') } : {}),
    partly,
    unfinished: searched.some(({ unfinished }) => unfinished),
  };
}

/** Where a word stands, or else the likeliest word that it is a mistyping of. */
async function searchWord(
  word: string,
  engine: Engine,
  { wordList }: FinderSettings,
  reading: Reading,
): Promise<SearchedWord> {
  const hits = await engine.search(word);
  if (hits.length > 0 || reading === 'exactly' || (await searchName([word], engine)).length > 0)
    return { word, hits, unfinished: false };
  if (reading === 'typing') return { word, hits: await searchStart(word, engine), unfinished: true };
  for (const meant of meantBy(word, await wordList()).slice(0, TRIES)) {
    const others = await engine.search(meant);
    if (others.length > 0) return { word: meant, hits: others, unfinished: false };
  }
  return { word, hits, unfinished: false };
}

/** Where words stand that begin as a word does: the index holds "equip" where "equipm" is being typed. */
async function searchStart(word: string, engine: Engine): Promise<Hit[]> {
  for (let end = word.length - 1; end >= SHORTEST_START; end -= 1) {
    const hits = await engine.search(word.slice(0, end));
    if (hits.length > 0) return hits.map((hit) => ({ ...hit, whole: false }));
  }
  return [];
}

/** The pages with a name. */
async function searchName(words: readonly string[], engine: Engine): Promise<Hit[]> {
  const [exact, stemmed] = nameKeys(words);
  const named = async (key: string) => (await engine.search(key)).filter(({ whole }) => whole);
  const very = await named(exact);
  return very.length > 0 ? very : named(stemmed);
}

function worthsOf(hits: readonly Hit[]): Worths {
  const pages: Worths = new Map();
  for (const { page, fields, count, whole } of hits) {
    const inFields = fields.reduce((sum, field) => sum + (WORTH[field] ?? 0), 0);
    const inText = Math.min(IN_TEXT * Math.log2(1 + count), IN_TEXT_AT_MOST);
    const worth = (inFields + inText) * (whole ? 1 : BEGINNING);
    if (worth > (pages.get(page) ?? 0)) pages.set(page, worth);
  }
  return pages;
}

/** The names that stand in what was typed; of a name that is only a part of it, the part of the part is worth. */
async function searchNames(texts: string[][], telling: string[], engine: Engine): Promise<SearchedName[]> {
  const runs = new Map<string, string[]>();
  for (const words of texts)
    for (const start of words.keys())
      for (let end = start + 1; end <= Math.min(start + LONGEST_NAME, words.length); end += 1) {
        const run = words.slice(start, end);
        if (telling.includes(run[0]!) && telling.includes(run.at(-1)!)) runs.set(run.join(' '), run);
      }
  return Promise.all(
    [...runs.values()].map(async (words) => {
      const share = words.filter((word) => telling.includes(word)).length / telling.length;
      const hits = await searchName(words, engine);
      const worthOf = ({ fields }: Hit) => Math.max(0, ...fields.map((field) => NAMES[field] ?? 0)) * share ** 2;
      return { words, pages: new Map(hits.map((hit) => [hit.page, worthOf(hit)])) };
    }),
  );
}

/** Pages by what they hold of the words and names, each word weighed by how few pages it is in. */
function rank(searched: SearchedWord[], named: SearchedName[]): { pages: number[]; partly: boolean } {
  const byWord = searched.map(({ word, hits }) => [
    worthsOf(hits),
    ...named.filter(({ words }) => words.includes(word)).map((name) => name.pages),
  ]);
  const rarities = byWord.map((found) => {
    const pages = new Set(found.flatMap((one) => [...one.keys()])).size;
    return pages === 0 ? 0 : Math.log(1 + PAGES / pages);
  });
  const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0);
  const pages = new Set(byWord.flatMap((found) => found.flatMap((one) => [...one.keys()])));
  const ranked = [...pages].map((page) => {
    const worths = byWord.map(([word, ...names]) => {
      const worthIn = (worths: Worths | undefined) => worths?.get(page) ?? 0;
      return worthIn(word) + Math.max(0, ...names.map(worthIn));
    });
    const held = sum(rarities.filter((_, index) => worths[index]! > 0)) / sum(rarities);
    return {
      page,
      held,
      score: sum(worths.map((worth, index) => worth * rarities[index]!)) * held ** COVERAGE,
      whole: worths.every((worth) => worth > 0),
    };
  });
  const most = Math.max(...ranked.map(({ held }) => held));
  return {
    pages: ranked
      .filter(({ held }) => held >= most * HELD_AT_LEAST)
      .sort((a, b) => b.score - a.score || a.page - b.page)
      .map(({ page }) => page),
    partly: !ranked.some(({ whole }) => whole),
  };
}

/** Where all of the words stand on a page. */
function resultOf(page: number, searched: readonly SearchedWord[]): Result {
  const hits = searched.flatMap((word) => word.hits.filter((hit) => hit.page === page));
  const sections: number[] = [];
  for (const hit of hits) hit.sections.forEach((count, index) => (sections[index] = (sections[index] ?? 0) + count));
  return { page, places: [...new Set(hits.flatMap(({ places }) => places))].sort((a, b) => a - b), sections };
}
