import { href, pageHref } from '../config/urls.ts';
import type { AnyPage } from '../domain/content.ts';
import { LISTED_COLLECTIONS } from '../domain/collections.ts';
import { VOCABULARY, type Facet } from '../domain/vocabulary.ts';
import { messages } from '../i18n/messages.ts';
import { label } from '../i18n/vocabulary.ts';
import type { ViewContext } from './context.ts';
import { countriesView } from './countries.ts';
import { collectionsInUse, entriesOf, type EntryGroup } from './lists.ts';
import { facetsOf, type SearchFacet } from './search.ts';

/** Facets with a page for each value, by the word in its address. */
const BROWSED = {
  'process-stage': { facet: 'processStage', vocabulary: 'processStage' },
  material: { facet: 'material', vocabulary: 'material' },
  scale: { facet: 'scale', vocabulary: 'scale' },
  mercury: { facet: 'mercury', vocabulary: 'mercuryOutcome' },
  certainty: { facet: 'certainty', vocabulary: 'certainty' },
  audience: { facet: 'audience', vocabulary: 'audience' },
  'annex-c': { facet: 'annexC', vocabulary: 'annexC' },
} as const satisfies Record<string, { facet: SearchFacet; vocabulary: Facet }>;

export type BrowsedFacet = keyof typeof BROWSED;

/** Order of kinds of pages on a facet page: what to do first, what happened elsewhere last. */
const ORDER = [
  'alternatives',
  'technologies',
  'hazards',
  'pathways',
  'markets',
  'action',
  'guides',
  'cases',
  'countries',
] as const satisfies typeof LISTED_COLLECTIONS;

/** One line of the index: a value and how many pages it has. */
export interface BrowseLink {
  href: string;
  label: string;
  count: number;
}

export interface BrowseView {
  /** Each with at least one value. */
  facets: { id: string; label: string; values: BrowseLink[] }[];
}

/** Everything there is to browse by, values without pages left out. */
export function browseView(context: ViewContext): BrowseView {
  const { catalogue, language } = context;
  const words = messages(language);
  const count = (collection: AnyPage['collection']) =>
    catalogue.pages.filter((page) => page.collection === collection).length;
  const facets = (Object.keys(BROWSED) as BrowsedFacet[]).map((id) => ({
    id,
    label: words.search.facets[BROWSED[id].facet],
    values: valuesOf(id, context).map(({ value, pages }) => ({
      href: valueHref(id, value, context),
      label: nameOf(id, value, context),
      count: pages.length,
    })),
  }));
  const sections = collectionsInUse(context)
    .filter((name) => name !== 'countries')
    .map((name) => ({ href: pageHref(language, name), label: words.collections[name].name, count: count(name) }));
  const countries = countriesView(context)
    .map(({ href, name, pages }) => ({ href, label: name, count: pages.length }))
    .filter(({ count: pages }) => pages > 0);
  return {
    facets: [
      ...facets,
      { id: 'section', label: words.search.facets.collection, values: sections },
      { id: 'country', label: words.collections.countries.name, values: countries },
    ].filter(({ values }) => values.length > 0),
  };
}

export interface FacetView {
  /** Path below the language. */
  path: string;
  facet: string;
  heading: string;
  /** By collection, the most useful first. */
  groups: EntryGroup[];
  /** The other values of the facet. */
  others: BrowseLink[];
}

/** The pages of one value of a facet. @throws where no page has the value */
export function facetView(id: BrowsedFacet, value: string, context: ViewContext): FacetView {
  const words = messages(context.language);
  const values = valuesOf(id, context);
  const found = values.find((one) => one.value === value);
  if (!found) throw new Error(`No page has "${value}" as its ${id}. Take it from facetPaths().`);
  return {
    path: pathOf(id, value),
    facet: words.search.facets[BROWSED[id].facet],
    heading: nameOf(id, value, context),
    groups: ORDER.flatMap((collection) => {
      const entries = entriesOf(
        found.pages.filter((page) => page.collection === collection),
        context,
      );
      return entries.length > 0 ? [{ id: collection, heading: words.collections[collection].name, entries }] : [];
    }),
    others: values
      .filter((one) => one !== found)
      .map((one) => ({
        href: valueHref(id, one.value, context),
        label: nameOf(id, one.value, context),
        count: one.pages.length,
      })),
  };
}

/** Facets and values that have a page; the same in every language. */
export function facetPaths({ catalogue }: Pick<ViewContext, 'catalogue'>): { facet: BrowsedFacet; value: string }[] {
  return (Object.keys(BROWSED) as BrowsedFacet[]).flatMap((facet) =>
    valuesOf(facet, { catalogue }).map(({ value }) => ({ facet, value })),
  );
}

/** The values of a facet that pages have, in the order of the vocabulary. Pages that are no longer kept up do not count. */
function valuesOf(
  id: BrowsedFacet,
  { catalogue }: Pick<ViewContext, 'catalogue'>,
): { value: string; pages: AnyPage[] }[] {
  const { facet, vocabulary } = BROWSED[id];
  const pages = catalogue.pages
    .filter(({ collection, record }) => collection !== 'sections' && record.status !== 'retired')
    .map((page) => ({ page, facets: facetsOf(page, { catalogue }) }));
  return (VOCABULARY[vocabulary] as readonly string[])
    .map((value) => ({
      value,
      pages: pages.filter(({ facets }) => facets[facet]?.includes(value)).map(({ page }) => page),
    }))
    .filter((one) => one.pages.length > 0);
}

function nameOf(id: BrowsedFacet, value: string, { language }: ViewContext): string {
  return label(language, BROWSED[id].vocabulary, value as never);
}

/** Path below the language. */
function pathOf(id: BrowsedFacet, value: string): string {
  return `browse/${id}/${value}/`;
}

function valueHref(id: BrowsedFacet, value: string, { language }: ViewContext): string {
  return href(`${language}/${pathOf(id, value)}`);
}
