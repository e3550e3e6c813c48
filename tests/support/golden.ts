import { parse } from 'yaml';
import { find } from '../../src/client/finder.ts';
import { LANGUAGES, type Language } from '../../src/config/locales.ts';
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

/** Results that are looked through for the right page. */
const SEEN = 10;

/** `collection/slug` of a page’s path; the page of a section is that of its list. */
function idOf(path: string): string {
  const id = path.replace(/^[a-z]+\/|\/$/g, '');
  return id.includes('/') ? id : `sections/${id}`;
}
