import { LANGUAGES } from '../config/locales.ts';
import { absolute, href, pageHref } from '../config/urls.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import { sourcePaths } from './sourcePage.ts';

/**
 * Absolute addresses that are built but not offered to search engines: searches, pages without words in
 * their language, former keys of sources. Their layouts say `noindex`; the sitemap leaves them out.
 */
export function unlistedAddresses(catalogue: Catalogue): Set<string> {
  const searches = LANGUAGES.map((language) => href(`${language}/search/`));
  // A page of a section without words gives way to the list alone.
  const pages = catalogue.pages.filter(({ collection }) => collection !== 'sections');
  const short = pages.flatMap((page) =>
    LANGUAGES.filter((language) => !page.texts[language]).map((language) =>
      pageHref(language, page.collection, page.slug),
    ),
  );
  const former = sourcePaths(catalogue)
    .filter((path) => path.former)
    .map(({ language, key }) => pageHref(language, 'sources', key));
  return new Set([...searches, ...short, ...former].map(absolute));
}
