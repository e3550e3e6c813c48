import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { FacetTable } from '../../src/client/facets.ts';
import type { Site } from './site.ts';

/** What the search shows of a page. */
export interface SearchRecord {
  /** By which the other files of the search name the page. */
  id: string;
  url: string;
  content: string;
  meta: Record<string, string>;
  anchors: { id: string; text: string }[];
}

/** Stands at the beginning of every piece that Pagefind writes. */
const SIGN = 'pagefind_dcd';

/** Everything in the search index of a site, by language. */
export function searchRecords({ folder, files }: Site): Map<string, SearchRecord[]> {
  const records = new Map<string, SearchRecord[]>();
  for (const file of files) {
    if (!file.endsWith('.pf_fragment')) continue;
    const text = gunzipSync(readFileSync(join(folder, file))).toString();
    if (!text.startsWith(SIGN))
      throw new Error(`${file} is no piece of Pagefind. Look at what its new version writes.`);
    const id = basename(file, '.pf_fragment');
    const language = id.split('_')[0]!;
    const record = { ...(JSON.parse(text.slice(SIGN.length)) as SearchRecord), id };
    records.set(language, [...(records.get(language) ?? []), record]);
  }
  return records;
}

/** The pages that have each facet value, by language: paths by facet and value. */
export function facetPaths(site: Site, language: string): Record<string, Record<string, string[]>> {
  const { pages, facets } = JSON.parse(site.read(`pagefind/facets.${language}.json`)) as FacetTable;
  const urls = new Map(
    searchRecords(site)
      .get(language)!
      .map(({ id, url }) => [id, url]),
  );
  return Object.fromEntries(
    Object.entries(facets).map(([facet, values]) => [
      facet,
      Object.fromEntries(
        Object.entries(values).map(([value, places]) => [value, places.map((place) => urls.get(pages[place]!)!)]),
      ),
    ]),
  );
}
