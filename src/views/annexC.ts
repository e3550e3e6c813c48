import { href, pageHref } from '../config/urls.ts';
import type { Language } from '../config/locales.ts';
import {
  crosswalk,
  EXPECTED,
  PAGE_KINDS,
  type AnnexCItem,
  type CountryExample,
  type Expected,
  type Indicator,
  type PageKind,
  type Service,
} from '../domain/annexC.ts';
import type { AnyPage } from '../domain/content.ts';
import { BROWSE } from '../i18n/browse.ts';
import { countryName } from '../i18n/dates.ts';
import { messages } from '../i18n/messages.ts';
import { unitLabel } from '../i18n/quantity.ts';
import { label } from '../i18n/vocabulary.ts';
import { authorYear, type ReferencePart } from '../outputs/citation.ts';
import { plainWords } from '../outputs/plainWords.ts';
import { bestText, pageLink, type PageLink, type ViewContext } from './context.ts';
import { sourceLink } from './sourceLinks.ts';

/** What an item, or a plan as a whole, is served by. Lines that hold nothing say that nothing was found. */
export interface ServiceView {
  indicators: { page: PageLink; list: { words: string; lang?: Language; unit: string }[] }[];
  /** Of each country the sources that tell of it. */
  examples: { country: string; href: string; sources: ReferencePart[] }[];
  /** Pages by what they are to it; of an item, the expected kinds are there even where nothing was found. */
  kinds: { kind: PageKind; name: string; pages: PageLink[] }[];
}

export interface ItemView extends ServiceView {
  id: AnnexCItem;
  name: string;
  /** 1(b)(i) */
  short: string;
  /** How the text of the item was read. */
  reading: string;
  /** How many of each of the expected it has; 0 is a gap. */
  counts: number[];
}

export interface AnnexCView {
  plan: ServiceView;
  items: ItemView[];
  /** What `counts` are of. */
  expected: string[];
  /** Every page that serves an item, by kind, with its items. */
  pages: { kind: PageKind; name: string; rows: { page: PageLink; items: { id: AnnexCItem; short: string }[] }[] }[];
  /** The same as CSV. */
  file: string;
}

/** Annex C item by item with what serves it, and page by page with its items. */
export function annexCView(context: ViewContext): AnnexCView {
  const { catalogue, language } = context;
  const { plan, items } = crosswalk(catalogue);
  const serving = new Map(
    [plan, ...items].flatMap(({ pages }) => pages.map(({ kind, page }) => [page, kind] as const)),
  );
  return {
    plan: serviceView(plan, [], context),
    expected: EXPECTED.map((kind) => kindName(kind, language)),
    items: items.map(({ item, reading, ...service }) => ({
      id: item,
      name: label(language, 'annexC', item),
      short: shortName(item, language),
      reading: BROWSE[language].annexC.readings[reading],
      counts: EXPECTED.map((kind) => countOf(kind, service)),
      ...serviceView(service, EXPECTED, context),
    })),
    pages: PAGE_KINDS.flatMap((kind) => {
      const rows = catalogue.pages.filter((page) => serving.get(page) === kind).map((page) => pageRow(page, context));
      return rows.length > 0 ? [{ kind, name: kindName(kind, language), rows }] : [];
    }),
    file: href('data/annex-c.csv'),
  };
}

function pageRow(page: AnyPage, context: ViewContext) {
  const items = page.record.annexC.map((id) => ({ id, short: shortName(id, context.language) }));
  return { page: pageLink(context, page), items };
}

function countOf(kind: Expected, { pages, indicators, examples }: Service): number {
  if (kind === 'indicator') return indicators.length;
  if (kind === 'example') return new Set(examples.map(({ iso3 }) => iso3)).size;
  return pages.filter((page) => page.kind === kind).length;
}

/** The number that the label of an item begins with. */
function shortName(item: AnnexCItem, language: Language): string {
  return label(language, 'annexC', item).split(' ')[0]!;
}

/** What a kind of pages, or what measures hold, is called. */
export function kindName(kind: PageKind | Expected, language: Language): string {
  const { collections, country, measure, pathway } = messages(language);
  return {
    measure: country.measures,
    practice: pathway.practices,
    hazard: collections.hazards.name,
    pathway: collections.pathways.name,
    market: collections.markets.name,
    case: collections.cases.name,
    guide: collections.guides.name,
    country: collections.countries.name,
    indicator: measure.indicators,
    example: measure.countryExamples,
  }[kind];
}

/** @param expected kinds that are told even where nothing was found */
function serviceView(
  { pages, indicators, examples }: Service,
  expected: readonly string[],
  context: ViewContext,
): ServiceView {
  const { language } = context;
  return {
    indicators: [...Map.groupBy(indicators, ({ page }) => page)].map(([page, list]) => ({
      page: pageLink(context, page as AnyPage),
      list: list.map((one) => indicatorView(one, context)),
    })),
    examples: [...Map.groupBy(examples, ({ iso3 }) => iso3)]
      .map(([iso3, list]) => ({
        country: countryName(language, iso3),
        href: pageHref(language, 'countries', iso3.toLowerCase()),
        sources: sourcesOf(list, context),
      }))
      .sort((a, b) => a.country.localeCompare(b.country, language)),
    kinds: PAGE_KINDS.map((kind) => ({
      kind,
      name: kindName(kind, language),
      pages: pages.filter((one) => one.kind === kind).map(({ page }) => pageLink(context, page)),
    })).filter((one) => one.pages.length > 0 || expected.includes(one.kind)),
  };
}

function indicatorView({ page, id, unit }: Indicator, context: ViewContext) {
  const { text, language } = bestText(page as AnyPage, context.language);
  return {
    words: plainWords(text.notes[`indicator.${id}`] ?? [], { ...context, language }),
    ...(language === context.language ? {} : { lang: language }),
    unit: unitLabel(context.language, unit),
  };
}

/** The sources of examples, each once, in as few words as name it. */
function sourcesOf(examples: readonly CountryExample[], context: ViewContext): ReferencePart[] {
  const firsts = new Map(examples.toReversed().map(({ fact }) => [fact.sourceKey, fact]));
  return [...firsts.values()].reverse().map(({ source, sourceKey, id }) => ({
    text: authorYear(source, context.language),
    ...sourceLink(context, sourceKey, id),
  }));
}
