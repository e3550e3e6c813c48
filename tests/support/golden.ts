import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { find } from '../../src/client/finder.ts';
import { SHOWN_AT_ONCE } from '../../src/client/searchForm.ts';
import { LANGUAGES, type Language } from '../../src/config/locales.ts';
import { brotliBytes } from '../../src/integrations/pageWeights.ts';
import { openSearch } from './searchEngine.ts';

/** What somebody types on the site in a language, and the pages that answer it: `collection/slug` or `glossary/id`. */
export interface GoldenQuery {
  language: Language;
  query: string;
  page: string[];
}

export interface GoldenResult {
  total: number;
  /** Queries whose first result is no right page: where the right one stands (0: nowhere), and what stands first. */
  misses: (GoldenQuery & { place: number; first?: string })[];
  byLanguage: Record<string, { right: number; all: number }>;
}

/**
 * Reads queries: by language, each with its page; where two pages answer equally well, with a list of them.
 * @throws where a language or a page is missing
 */
export function readGolden(yaml: string): GoldenQuery[] {
  const file = parse(yaml) as Record<string, Record<string, string | string[]>>;
  return Object.entries(file).flatMap(([language, queries]) => {
    if (!LANGUAGES.includes(language as Language)) throw new Error(`"${language}" is no language of the site.`);
    return Object.entries(queries).map(([query, page]) => {
      const pages = [page].flat();
      if (pages.some((one) => !/^[a-z]+\/[a-z0-9-]+$/.test(one)))
        throw new Error(`"${query}" has no page. Write one like technologies/retort.`);
      return { language: language as Language, query, page: pages };
    });
  });
}

/** Runs queries through the search of a built site, the one that its search page runs. */
export async function measureGolden(folder: string, queries: readonly GoldenQuery[]): Promise<GoldenResult> {
  const result: GoldenResult = { total: queries.length, misses: [], byLanguage: {} };
  for (const language of LANGUAGES) {
    const own = queries.filter((one) => one.language === language);
    if (own.length === 0) continue;
    const { engine, settings } = await openSearch(folder, language);
    const count = (result.byLanguage[language] = { right: 0, all: own.length });
    for (const golden of own) {
      const { results } = await find(golden.query, engine, settings);
      const ids = await Promise.all(
        results.slice(0, SEEN).map(async ({ page }) => idOf((await engine.show(page)).path)),
      );
      const place = ids.findIndex((id) => golden.page.includes(id)) + 1;
      if (place === 1) count.right += 1;
      else result.misses.push({ ...golden, place, ...(ids[0] === undefined ? {} : { first: ids[0] }) });
    }
  }
  return result;
}

/** What the first search for something typed loads of the files of the search. */
export interface SearchWeight {
  language: Language;
  typed: string;
  /** Whether a word was taken for a mistyped one. */
  repaired: boolean;
  /** Of the files, compressed with Brotli. */
  bytes: number;
}

/** Weighs the first search for each query, as it is and with a letter out of its place. */
export async function weighGolden(folder: string, queries: readonly GoldenQuery[]): Promise<SearchWeight[]> {
  const sizes = new Map<string, number>();
  const bytesOf = (path: string) => {
    const bytes = sizes.get(path) ?? brotliBytes(readFileSync(join(folder, path)));
    sizes.set(path, bytes);
    return bytes;
  };
  const weights: SearchWeight[] = [];
  for (const { language, query } of queries)
    for (const typed of [query, mistyped(query)]) {
      const loaded = new Set<string>();
      const { engine, settings } = await openSearch(folder, language, (path) => loaded.add(path));
      const { results, repaired } = await find(typed, engine, settings);
      await Promise.all(results.slice(0, SHOWN_AT_ONCE).map(({ page }) => engine.show(page)));
      const bytes = [...loaded].reduce((sum, path) => sum + bytesOf(path), 0);
      weights.push({ language, typed, repaired: repaired !== undefined, bytes });
    }
  return weights;
}

/** A query with the second and third letter of its longest word in each other's place. */
function mistyped(query: string): string {
  const words = query.split(' ');
  const longest = words.reduce((long, word) => (word.length > long.length ? word : long));
  return words.map((word) => (word === longest ? word.replace(/^(.)(.)(.)/u, '$1$3$2') : word)).join(' ');
}

/** Results that are looked through for the right page. */
const SEEN = 10;

/** `collection/slug` of a page’s path; the page of a section is that of its list. */
function idOf(path: string): string {
  const id = path.replace(/^[a-z]+\/|\/$/g, '');
  return id.includes('/') ? id : `sections/${id}`;
}
