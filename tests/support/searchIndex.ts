import { SEARCH_FOLDER, type IndexHead, type ShownPage } from '../../src/client/engine.ts';
import type { FacetTable } from '../../src/client/facets.ts';
import type { Site } from './site.ts';

/** The first file of the search of a site in a language. */
export function searchHead(site: Site, language: string): IndexHead {
  return JSON.parse(site.read(`${SEARCH_FOLDER}${language}.json`)) as IndexHead;
}

function file<T>(site: Site, language: string, name: string): T {
  return JSON.parse(site.read(`${SEARCH_FOLDER}${searchHead(site, language).folder}/${name}.json`)) as T;
}

/** Every page that the search of a site in a language can show, by their numbers. */
export function shownPages(site: Site, language: string): ShownPage[] {
  const { pages } = searchHead(site, language);
  return Array.from({ length: pages }, (_, page) => file<ShownPage>(site, language, `page-${page}`));
}

/** The pages that have each facet value, by language: paths by facet and value. */
export function facetPaths(site: Site, language: string): Record<string, Record<string, string[]>> {
  const pages = shownPages(site, language);
  return Object.fromEntries(
    Object.entries(file<FacetTable>(site, language, 'facets')).map(([facet, values]) => [
      facet,
      Object.fromEntries(
        Object.entries(values).map(([value, numbers]) => [value, numbers.map((number) => pages[number]!.path)]),
      ),
    ]),
  );
}
