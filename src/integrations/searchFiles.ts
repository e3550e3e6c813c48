import { basename } from 'node:path';
import { LANGUAGES, type Language } from '../config/locales.ts';
import { MEANINGS } from '../i18n/searchWords.ts';
import { wordsOf } from '../i18n/searchText.ts';
import type { SearchEntry } from '../views/searchEntries.ts';
import type { FacetTable } from '../client/facets.ts';
import { writeWords } from '../client/spelling.ts';
import { readFragment, type Fragment, type IndexFile } from './publishedIndex.ts';

/** In how many pages a word must stand, and how long it must be, to be worth proposing. */
const PAGES = 6;
const LETTERS = 5;

/**
 * The two files of our own that stand beside the index of each language, each loaded only when it is needed:
 * `facets.<language>.json` says which pages have which facet values, `words.<language>.json` which words can be meant.
 * @param published the files of the index, whose names are the ids of the results
 */
export function searchFiles(entries: readonly SearchEntry[], published: readonly IndexFile[]): IndexFile[] {
  const fragments = published
    .filter(({ path }) => path.startsWith('fragment/'))
    .map((file) => ({ id: idOf(file), ...readFragment(file) }));
  return LANGUAGES.flatMap((language) => {
    const own = entries.filter((entry) => entry.language === language);
    const known = fragments.filter(({ id }) => id.startsWith(`${language}_`));
    return [
      json(`facets.${language}.json`, facetTable(own, new Map(known.map(({ url, id }) => [url.slice(1), id])))),
      json(`words.${language}.json`, wordList(own, known, language)),
    ];
  });
}

function json(path: string, data: unknown): IndexFile {
  return { path, content: Buffer.from(JSON.stringify(data)) };
}

function idOf({ path }: IndexFile): string {
  return basename(path, '.pf_fragment');
}

/** @throws where a page is not in the index */
function facetTable(entries: readonly SearchEntry[], ids: ReadonlyMap<string, string>): FacetTable {
  const table: FacetTable = { pages: [], facets: {} };
  for (const { path, facets } of entries) {
    const id = ids.get(path);
    if (id === undefined) throw new Error(`${path} is not in the search index. Does its page have data-pagefind-body?`);
    const place = table.pages.push(id) - 1;
    for (const [facet, values] of Object.entries(facets))
      for (const value of values) ((table.facets[facet] ??= {})[value] ??= []).push(place);
  }
  return table;
}

/** Words that a reader can mean, folded: those of titles and names, then those that stand in several texts. */
function wordList(
  entries: readonly SearchEntry[],
  fragments: readonly Fragment[],
  language: Language,
): [string, string] {
  const near = new Set(
    [
      ...entries.flatMap(({ names, hidden }) => [...names, ...(hidden.heading ?? [])]),
      ...fragments.map(({ meta }) => meta['title']!),
      ...MEANINGS.flatMap((meaning) => meaning[language]),
    ].flatMap(wordsOf),
  );
  const pages = new Map<string, number>();
  for (const { content } of fragments)
    for (const word of new Set(wordsOf(content))) pages.set(word, (pages.get(word) ?? 0) + 1);
  const often = [...pages].filter(([word, count]) => count >= PAGES && word.length >= LETTERS && !near.has(word));
  const proposed = (words: string[]) => writeWords(words.filter((word) => word.length > 2 && !/\P{L}/u.test(word)));
  return [proposed([...near]), proposed(often.map(([word]) => word))];
}
