import type { Language } from '../config/locales.ts';
import { LISTED_COLLECTIONS } from '../domain/collections.ts';
import type { AnyPage } from '../domain/content.ts';
import { VOCABULARY, type Facet } from '../domain/vocabulary.ts';
import { countryName } from '../i18n/dates.ts';
import { messages } from '../i18n/messages.ts';
import { label } from '../i18n/vocabulary.ts';
import type { ViewContext } from './context.ts';
import { countriesOf } from './countries.ts';
import { scaleBands } from '../domain/scale.ts';

/** Facets of the search, in the order of the page, each with the vocabulary its values come from. */
const FACETS = {
  collection: undefined,
  processStage: 'processStage',
  material: 'material',
  scale: 'scale',
  mercury: 'mercuryOutcome',
  certainty: 'certainty',
  audience: 'audience',
  annexC: 'annexC',
  country: undefined,
} as const satisfies Record<string, Facet | undefined>;

export type SearchFacet = keyof typeof FACETS;

/** The values of a page, by facet. */
export type PageFacets = Partial<Record<SearchFacet, string[]>>;

/** The kind of page that a concept of the glossary is. */
export const GLOSSARY = 'glossary';

export interface SearchView {
  /** Languages of pages that have no words in this one. */
  originals: Language[];
  /** Facets with at least two values in use; ids go into the address, labels are for readers. */
  facets: { id: SearchFacet; label: string; values: { id: string; label: string }[] }[];
}

/** The search page in one language; it finds every page, in the language or in the original one. */
export function searchView(context: ViewContext): SearchView {
  const { catalogue, language } = context;
  const words = messages(language);
  const used = catalogue.pages
    .filter(({ record }) => record.status !== 'retired')
    .map((page) => facetsOf(page, context))
    .concat(Object.keys(catalogue.content.glossary).map(() => ({ collection: [GLOSSARY] })));
  const facets = (Object.keys(FACETS) as SearchFacet[]).map((id) => {
    const inUse = [...new Set(used.flatMap((page) => page[id] ?? []))];
    const values = inUse.map((value) => ({ id: value, label: valueLabel(id, value, context) }));
    return { id, label: words.search.facets[id], values: inOrder(id, values, context) };
  });
  const untranslated = catalogue.pages.filter((page) => !page.texts[language]).map(({ record }) => record.original);
  return {
    originals: [...new Set(untranslated)],
    facets: facets.filter(({ values }) => values.length > 1),
  };
}

function valueLabel(id: SearchFacet, value: string, { language }: ViewContext): string {
  const words = messages(language);
  if (id === 'country') return countryName(language, value);
  if (id !== 'collection') return label(language, FACETS[id], value as never);
  return value === GLOSSARY ? words.nav.glossary : words.collections[value as AnyPage['collection']].name;
}

/** Values in the order of their vocabulary; countries by name. */
function inOrder<V extends { id: string; label: string }>(id: SearchFacet, values: V[], context: ViewContext): V[] {
  if (id === 'country') return values.sort((a, b) => a.label.localeCompare(b.label, context.language));
  const order: readonly string[] = id === 'collection' ? [...LISTED_COLLECTIONS, GLOSSARY] : VOCABULARY[FACETS[id]];
  return values.sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
}

/** The facet values of a page, as they are given to the search index. */
export function facetsOf(page: AnyPage, { catalogue }: Pick<ViewContext, 'catalogue'>): PageFacets {
  const { record } = page;
  const collection = page.collection === 'sections' ? page.slug : page.collection;
  const shared = {
    collection: [collection],
    audience: record.audiences,
    annexC: record.annexC,
    country: countriesOf(page),
  };
  if (!('mercuryOutcome' in record)) {
    return { ...shared, ...('evidence' in record ? { certainty: [record.evidence.certainty] } : {}) };
  }
  return {
    ...shared,
    processStage: record.processStage,
    material: record.material.suited,
    scale: scaleBands(record.scale, catalogue),
    mercury: [record.mercuryOutcome],
    certainty: [record.evidence.certainty],
  };
}
