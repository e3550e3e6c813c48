import { LANGUAGES, type Language } from '../config/locales.ts';
import { pageHref } from '../config/urls.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import type { Source } from '../domain/schema/source.ts';
import { shortDigest } from '../markdown/digest.ts';
import type { ReferenceLink } from '../outputs/citation.ts';
import type { ViewContext } from './context.ts';
import { usesOf } from './uses.ts';

/** The languages in which a source has a page: English, and each language in which a page shows it. */
export function languagesOfSource(catalogue: Catalogue, key: string): Language[] {
  const shown = new Set(
    usesOf(catalogue)
      .sources.get(key)
      ?.map(({ language }) => language),
  );
  return LANGUAGES.filter((language) => language === 'en' || shown.has(language));
}

/**
 * The page of a source in the reader's language, or else in English; at one of its facts where it has several. Where it
 * has one the fact is there to see, and its id would only weigh on every page that cites it.
 */
export function sourceLink({ catalogue, language }: ViewContext, key: string, fact?: string): ReferenceLink {
  const own = languagesOfSource(catalogue, key).includes(language);
  const fragment = catalogue.source(key)!.source.facts.length > 1 ? fact : undefined;
  return {
    href: pageHref(own ? language : 'en', 'sources', key, fragment),
    ...(own ? {} : { hreflang: 'en' as const }),
  };
}

/** As many characters as tell the facts of one source apart. */
const LENGTH = 3;

/**
 * A short fragment of a fact on the page of its source, for the source lists, which every page carries: there the id
 * would weigh three times as much. Where two facts of a source would share it, they keep their ids.
 */
export function shortFragment(fact: string, { facts }: Pick<Source, 'facts'>): string {
  const short = shortDigest(fact, LENGTH);
  return facts.filter(({ id }) => shortDigest(id, LENGTH) === short).length > 1 ? fact : `f-${short}`;
}
