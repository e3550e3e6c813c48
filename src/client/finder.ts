import type { Language } from '../config/locales.ts';
import { nameKeys, wordsOf } from '../i18n/searchText.ts';
import { stem } from '../i18n/stems.ts';
import type { Engine, Hit } from './engine.ts';
import { meantBy, type WordList } from './spelling.ts';

export interface FinderSettings {
  language: Language;
  /** Folded words that say nothing of what is looked for. */
  stopWords: ReadonlySet<string>;
  /** Loads the words that can be meant; called only for a word that nothing holds. */
  wordList(): Promise<WordList>;
}

export interface Found {
  /** The pages, the best first. */
  hits: Hit[];
  /** The query with its mistyped words put right, where there were any. */
  repaired?: string;
  /** Whether no page holds all of the words. */
  partly: boolean;
}

/** What it is worth that a word stands in a field of a page; names are searched as a whole. */
const FIELDS: Record<string, number> = {
  title: 3,
  heading: 3,
  short: 2.5,
  about: 2,
  parts: 5,
  word: 3.5,
  stems: 1.5,
  words: 0.7,
};
/** The same for a whole name of what a page is about, and of a concept of the glossary. */
const NAMES: Record<string, number> = { names: 20, terms: 10 };
/** What it is worth that a word stands in the text, at first, and at most however often. */
const IN_TEXT = 0.5;
const IN_TEXT_AT_MOST = 2.5;
/** What a word that only begins as the typed one is worth of it. */
const BEGINNING = 0.3;
/** Shorter words are not looked for as beginnings. */
const SHORTEST_BEGINNING = 3;
/** How much a page loses with words that it does not hold. */
const COVERAGE = 2;
/** Part of the words, against the page that holds most of them, with which a page is a result at all. */
const HELD_AT_LEAST = 0.5;
/** About as many pages as there are; how rare a word is depends little on it. */
const PAGES = 250;
/** Words of the longest name that is looked for as a whole. */
const LONGEST_NAME = 4;
/** Repairs that are tried for one word. */
const TRIES = 4;

/** What something that was looked for is worth to the pages in which it was found. */
type Pages = Map<string, { hit: Hit; worth: number }>;

interface SearchedWord {
  word: string;
  pages: Pages;
}

interface SearchedName {
  words: string[];
  pages: Pages;
}

/**
 * Finds pages for what somebody typed. Each word that says something is looked for by itself, so that a question finds
 * what answers most of it; runs of words are looked for as names; a word that stands nowhere is taken for a mistyped one.
 * @param exactly whether words are looked for as they were typed
 */
export async function find(query: string, engine: Engine, settings: FinderSettings, exactly = false): Promise<Found> {
  const typed = [...new Set(wordsOf(query))];
  const telling = typed.filter((word) => !settings.stopWords.has(word));
  const asked = telling.length > 0 ? telling : typed;
  const searched = await Promise.all(asked.map((word) => searchWord(word, engine, settings, exactly)));
  const repairs = new Map(
    searched.flatMap(({ word }, index) => (word === asked[index] ? [] : [[asked[index]!, word]])),
  );
  const words = searched.map(({ word }) => word);
  const meant = typed.map((word) => repairs.get(word) ?? word);
  const named = await searchNames(meant, words, engine);
  const { hits, partly } = rank(searched, named);
  return {
    hits: await withAllWords(hits, words, engine),
    ...(repairs.size > 0 ? { repaired: meant.join(' ') } : {}),
    partly,
  };
}

/** The pages that hold a word, or else the likeliest word that it is a mistyping of. */
async function searchWord(
  word: string,
  engine: Engine,
  { language, wordList }: FinderSettings,
  exactly: boolean,
): Promise<SearchedWord> {
  const pages = await searchForms(word, engine, language);
  if (pages.size > 0 || exactly) return { word, pages };
  for (const meant of meantBy(word, await wordList()).slice(0, TRIES)) {
    const others = await searchForms(meant, engine, language);
    if (others.size > 0) return { word: meant, pages: others };
  }
  return { word, pages };
}

async function searchForms(word: string, engine: Engine, language: Language): Promise<Pages> {
  const pages: Pages = new Map();
  for (const form of new Set([word, stem(word, language)])) {
    const very = new Set((await engine.searchExactly(form)).map(({ id }) => id));
    const hits = very.size > 0 ? await engine.search(form) : await searchBeginning(form, engine);
    for (const hit of hits) {
      const inFields = hit.fields.reduce((sum, field) => sum + (FIELDS[field] ?? 0), 0);
      const inText = Math.min(IN_TEXT * Math.log2(1 + hit.places), IN_TEXT_AT_MOST);
      const worth = (inFields + inText) * (very.has(hit.id) ? 1 : BEGINNING);
      if (worth > (pages.get(hit.id)?.worth ?? 0)) pages.set(hit.id, { hit, worth });
    }
  }
  return pages;
}

/**
 * The pages with words that begin so. Where there are none, Pagefind gives those with a word as which the typed one
 * begins, and the same for the word with any letter more.
 */
async function searchBeginning(word: string, engine: Engine): Promise<Hit[]> {
  if (word.length < SHORTEST_BEGINNING) return [];
  const hits = await engine.search(word);
  const others = new Set((await engine.search(`${word}q`)).map(({ id }) => id));
  return hits.length === others.size && hits.every(({ id }) => others.has(id)) ? [] : hits;
}

/** The names that stand in what was typed; of a name that is only a part of it, the part of the part is worth. */
async function searchNames(meant: string[], telling: string[], engine: Engine): Promise<SearchedName[]> {
  const runs = new Map<string, string[]>();
  for (const words of [meant, telling])
    for (const start of words.keys())
      for (let end = start + 1; end <= Math.min(start + LONGEST_NAME, words.length); end += 1) {
        const run = words.slice(start, end);
        if (telling.includes(run[0]!) && telling.includes(run.at(-1)!)) runs.set(run.join(' '), run);
      }
  return Promise.all(
    [...runs.values()].map(async (words) => {
      const share = words.filter((word) => telling.includes(word)).length / telling.length;
      const worthOf = (hit: Hit) => (NAMES[hit.fields[0] ?? ''] ?? 0) * share ** 2;
      const [exact, stemmed] = nameKeys(words);
      const very = await engine.searchExactly(exact);
      const hits = very.length > 0 ? very : await engine.searchExactly(stemmed);
      return { words, pages: new Map(hits.map((hit) => [hit.id, { hit, worth: worthOf(hit) }])) };
    }),
  );
}

/** Pages by what they hold of the words and names, each word weighed by how few pages it is in. */
function rank(searched: SearchedWord[], named: SearchedName[]): { hits: Hit[]; partly: boolean } {
  const byWord = searched.map(({ word, pages }) => [
    pages,
    ...named.filter(({ words }) => words.includes(word)).map((name) => name.pages),
  ]);
  const rarities = byWord.map((found) => {
    const pages = new Set(found.flatMap((one) => [...one.keys()])).size;
    return pages === 0 ? 0 : Math.log(1 + PAGES / pages);
  });
  const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0);
  const hits = new Map([...named, ...searched].flatMap(({ pages }) => [...pages].map(([id, { hit }]) => [id, hit])));
  const ranked = [...hits].map(([id, hit]) => {
    const worths = byWord.map(([word, ...names]) => {
      const worthOf = (pages: Pages | undefined) => pages?.get(id)?.worth ?? 0;
      return worthOf(word) + Math.max(0, ...names.map(worthOf));
    });
    const held = sum(rarities.filter((_, index) => worths[index]! > 0)) / sum(rarities);
    return {
      hit,
      held,
      score: sum(worths.map((worth, index) => worth * rarities[index]!)) * held ** COVERAGE,
      whole: worths.every((worth) => worth > 0),
    };
  });
  const most = Math.max(...ranked.map(({ held }) => held));
  return {
    hits: ranked
      .filter(({ held }) => held >= most * HELD_AT_LEAST)
      .sort((a, b) => b.score - a.score)
      .map(({ hit }) => hit),
    partly: !ranked.some(({ whole }) => whole),
  };
}

/** The same pages, showing all of the words where they hold them. */
async function withAllWords(hits: Hit[], words: string[], engine: Engine): Promise<Hit[]> {
  if (words.length < 2) return hits;
  const all = new Map((await engine.search(words.join(' '))).map((hit) => [hit.id, hit]));
  return hits.map((hit) => all.get(hit.id) ?? hit);
}
