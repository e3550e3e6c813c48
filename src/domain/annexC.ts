import type { Catalogue, LocatedFact } from './catalogue.ts';
import type { PageCollection } from './collections.ts';
import { pageId, type AnyPage, type Page } from './content.ts';
import { VOCABULARY, type VocabularyId } from './vocabulary.ts';

export type AnnexCItem = VocabularyId<'annexC'>;

/** The fact that holds what an item says. */
const TEXT = {
  'annex-c-1a': 'annexc-a-targets',
  'annex-c-1b': 'annexc-b-four-practices',
  'annex-c-1b-i': 'annexc-b-four-practices',
  'annex-c-1b-ii': 'annexc-b-four-practices',
  'annex-c-1b-iii': 'annexc-b-four-practices',
  'annex-c-1b-iv': 'annexc-b-four-practices',
  'annex-c-1c': 'annexc-c-formalisation',
  'annex-c-1d': 'annexc-d-baseline',
  'annex-c-1e': 'annexc-e-reduction-strategies',
  'annex-c-1f': 'annexc-f-trade',
  'annex-c-1g': 'annexc-g-stakeholders',
  'annex-c-1h': 'annexc-h-public-health',
  'annex-c-1i': 'annexc-i-vulnerable',
  'annex-c-1j': 'annexc-j-information',
  'annex-c-1k': 'annexc-en-k',
  'annex-c-2': 'annexc-2-market-mechanisms',
} as const satisfies Record<AnnexCItem, string>;

/** How the text of an item was read. */
export const READINGS = ['quoted', 'translated', 'not-read'] as const;
export type Reading = (typeof READINGS)[number];

/** What a page is to an item; the order is that of the page and the file. */
export const PAGE_KINDS = ['measure', 'practice', 'hazard', 'pathway', 'market', 'case', 'guide', 'country'] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

/** What every item should have: where it has none, that is a gap, and is shown. */
export const EXPECTED = ['measure', 'indicator', 'example', 'practice', 'hazard'] as const;
export type Expected = (typeof EXPECTED)[number];

const KINDS: Record<Exclude<PageCollection, 'sections'>, PageKind> = {
  alternatives: 'practice',
  technologies: 'practice',
  markets: 'market',
  action: 'measure',
  hazards: 'hazard',
  pathways: 'pathway',
  cases: 'case',
  guides: 'guide',
  countries: 'country',
};

export interface Indicator {
  page: Page<'action'>;
  id: string;
  unit: string;
}

export interface CountryExample {
  page: Page<'action'>;
  iso3: string;
  fact: LocatedFact;
}

/** What pages give to an item, or to a plan as a whole. */
export interface Service {
  pages: { kind: PageKind; page: AnyPage }[];
  indicators: Indicator[];
  examples: CountryExample[];
}

export interface ItemService extends Service {
  item: AnnexCItem;
  reading: Reading;
}

export interface Crosswalk {
  /** Measures that serve more than half of the annex. They say little of any one item, so they count for none. */
  plan: Service;
  items: ItemService[];
}

/** Every item of Annex C with what serves it, by the records; pages that are no longer kept up are left out. */
export function crosswalk(catalogue: Catalogue): Crosswalk {
  const pages = catalogue.pages.filter(
    ({ collection, record }) => collection !== 'sections' && record.status !== 'retired',
  );
  const own = pages.filter((page) => !servesPlan(page));
  return {
    plan: service(pages.filter(servesPlan), catalogue),
    items: VOCABULARY.annexC.map((item) => ({
      item,
      reading: readingOf(item, catalogue),
      ...service(
        own.filter(({ record }) => record.annexC.includes(item)),
        catalogue,
      ),
    })),
  };
}

/** What of the expected an item has none of. */
export function gapsOf({ pages, indicators, examples }: Service): Expected[] {
  const count = (kind: Expected) => {
    if (kind === 'indicator') return indicators.length;
    return kind === 'example' ? examples.length : pages.filter((page) => page.kind === kind).length;
  };
  return EXPECTED.filter((kind) => count(kind) === 0);
}

/** Items of the first level: 1(a) to 1(k), and 2. */
function isMain(item: AnnexCItem): boolean {
  return !item.startsWith('annex-c-1b-');
}

/** Whether a page is about a plan as a whole: a measure for more than half of the items. */
export function servesPlan({ collection, record }: AnyPage): boolean {
  return collection === 'action' && record.annexC.filter(isMain).length * 2 > VOCABULARY.annexC.filter(isMain).length;
}

function service(pages: AnyPage[], catalogue: Catalogue): Service {
  const kindOf = ({ collection }: AnyPage) => KINDS[collection as keyof typeof KINDS];
  const measures = pages.filter((page): page is Page<'action'> & AnyPage => page.collection === 'action');
  return {
    pages: PAGE_KINDS.flatMap((kind) => pages.filter((page) => kindOf(page) === kind).map((page) => ({ kind, page }))),
    indicators: measures.flatMap((page) => page.record.indicators.map(({ id, unit }) => ({ page, id, unit }))),
    examples: measures.flatMap((page) =>
      page.record.countryExamples.flatMap(({ iso3, facts }) =>
        facts.map((id) => ({ page, iso3, fact: factOf(id, page, catalogue) })),
      ),
    ),
  };
}

function factOf(id: string, page: AnyPage, catalogue: Catalogue): LocatedFact {
  const fact = catalogue.fact(id);
  if (!fact) throw new Error(`${pageId(page)} names the fact "${id}", which is not there. Run npm run check.`);
  return fact;
}

/**
 * How the text of an item was read: as somebody quotes the English text, in a translation of it, or not at all. A copy
 * of the English text itself was not found for any item.
 */
function readingOf(item: AnnexCItem, catalogue: Catalogue): Reading {
  const fact = catalogue.fact(TEXT[item]);
  if (fact?.status !== 'confirmed') return 'not-read';
  return fact.quotedIn === undefined ? 'translated' : 'quoted';
}
