import { pageHref } from '../config/urls.ts';
import type { AnyPage } from '../domain/content.ts';
import { countryName } from '../i18n/dates.ts';
import { shortReference, type ReferencePart } from '../outputs/citation.ts';
import { sourceLink } from './sourceLinks.ts';
import { pageLink, type PageLink, type ViewContext } from './context.ts';

export interface CountryEntry {
  iso3: string;
  href: string;
  name: string;
  /** Whether the content has a page of the country. */
  written: boolean;
  /** Pages whose records name the country. */
  pages: PageLink[];
  /** Confirmed facts about the country; claims are in English. */
  facts: { id: string; claim: string; locator: string; reference: ReferencePart[] }[];
}

/** What is known by country: every country that a page or a confirmed fact names, by name. */
export function countriesView(context: ViewContext): CountryEntry[] {
  const { catalogue, language } = context;
  const entries = new Map<string, CountryEntry>();
  const entry = (iso3: string) => {
    const slug = iso3.toLowerCase();
    const found: CountryEntry = entries.get(iso3) ?? {
      iso3,
      href: pageHref(language, 'countries', slug),
      name: countryName(language, iso3),
      written: catalogue.page(`countries/${slug}`) !== undefined,
      pages: [],
      facts: [],
    };
    entries.set(iso3, found);
    return found;
  };
  for (const page of catalogue.pages)
    for (const iso3 of countriesOf(page)) entry(iso3).pages.push(pageLink(context, page));
  for (const fact of catalogue.facts) {
    if (fact.status !== 'confirmed') continue;
    for (const iso3 of fact.country) {
      const reference = shortReference(fact.source, language, sourceLink(context, fact.sourceKey, fact.id));
      entry(iso3).facts.push({ id: fact.id, claim: fact.claim, locator: fact.locator, reference });
    }
  }
  return [...entries.values()].sort((a, b) => a.name.localeCompare(b.name, language));
}

/** Countries that a record names. */
export function countriesOf({ collection, slug, record }: AnyPage): string[] {
  if (collection === 'countries') return [slug.toUpperCase()];
  if ('adoption' in record) return record.adoption.places;
  if ('operatesIn' in record) return record.operatesIn;
  if ('countryExamples' in record) return [...new Set(record.countryExamples.map((example) => example.iso3))];
  return 'place' in record ? [record.place] : [];
}
