import { href } from '../config/urls.ts';
import type { AnyPage } from '../domain/content.ts';
import { VOCABULARY, type Facet } from '../domain/vocabulary.ts';
import { messages } from '../i18n/messages.ts';
import { label } from '../i18n/vocabulary.ts';
import type { ViewContext } from './context.ts';
import { collectionsInUse } from './lists.ts';
import { scaleBands } from './scale.ts';

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
} as const satisfies Record<string, Facet | undefined>;

export type SearchFacet = keyof typeof FACETS;

export interface SearchView {
  /** Address of Pagefind's script. */
  script: string;
  /** Facets with at least two values in use; ids go into the address, labels are for readers. */
  facets: { id: SearchFacet; label: string; values: { id: string; label: string }[] }[];
}

/** The search page in one language. */
export function searchView(context: ViewContext): SearchView {
  const { catalogue, language } = context;
  const words = messages(language);
  const used = catalogue.pages.filter((page) => page.texts[language]).map((page) => facetsOf(page, context));
  const facets = (Object.keys(FACETS) as SearchFacet[]).map((id) => {
    const facet = FACETS[id];
    const order: readonly string[] = facet ? VOCABULARY[facet] : collectionsInUse(context);
    const inUse = order.filter((value) => used.some((facetsOfPage) => facetsOfPage[id]?.includes(value)));
    const name = (value: string) =>
      facet ? label(language, facet, value as never) : words.collections[value as AnyPage['collection']].name;
    return { id, label: words.search.facets[id], values: inUse.map((value) => ({ id: value, label: name(value) })) };
  });
  return { script: href('pagefind/pagefind.js'), facets: facets.filter(({ values }) => values.length > 1) };
}

/** The facet values of a page, as they are given to the search index. */
export function facetsOf(
  page: AnyPage,
  { catalogue }: Pick<ViewContext, 'catalogue'>,
): Partial<Record<SearchFacet, string[]>> {
  const { record } = page;
  const collection = page.collection === 'sections' ? page.slug : page.collection;
  const shared = { collection: [collection], audience: record.audiences, annexC: record.annexC };
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
