import type { Language } from '../config/locales.ts';
import { servesPlan } from '../domain/annexC.ts';
import { LISTED_COLLECTIONS, type PageCollection } from '../domain/collections.ts';
import type { AnyPage } from '../domain/content.ts';
import { VOCABULARY } from '../domain/vocabulary.ts';
import { BROWSE } from '../i18n/browse.ts';
import { countryName, languageName } from '../i18n/dates.ts';
import { messages } from '../i18n/messages.ts';
import { label } from '../i18n/vocabulary.ts';
import { plainWords } from '../outputs/plainWords.ts';
import { bestText, originalLink, pageLink, type PageLink, type ViewContext } from './context.ts';

/** One entry of a list of pages. */
export interface ListEntry extends PageLink {
  /** Of a hazard: what to stop. */
  stop?: string;
  /** Short facets in words: what becomes of the mercury, the country; and the language, where it is not the reader's. */
  tags: string[];
}

/** Entries that belong together; without a heading where the list is one group. */
export interface EntryGroup {
  id: string;
  heading?: string;
  entries: ListEntry[];
}

export interface ListView {
  collection: PageCollection;
  heading: string;
  /** The question that the pages of the list answer. */
  answers: string;
  lead: string;
  /** Within a group, pages with words in the language come first. */
  groups: EntryGroup[];
  /** Whether no page of the list has words in the language. */
  nothingYet: boolean;
  /** What is said of the section in another language, where nothing is in this one. */
  about?: PageLink;
}

/** The list of a collection in one language. */
export function listView(collection: PageCollection, context: ViewContext): ListView {
  const { language, catalogue } = context;
  const { name, answers, lead } = messages(language).collections[collection];
  const pages = catalogue.pages.filter((page) => page.collection === collection);
  const groups = Map.groupBy(pages, (page) => groupOf(page) ?? '');
  const section = catalogue.page(`sections/${collection}`);
  return {
    ...(section && !section.texts[language] ? { about: originalLink(section) } : {}),
    collection,
    heading: name,
    answers,
    lead,
    groups: [...groups]
      .map(([id, members]) => ({ id, ...headingOf(id, collection, language), entries: entriesOf(members, context) }))
      .map(withoutRepeating)
      .sort(byOrder(collection, language)),
    nothingYet: pages.every((page) => !page.texts[language]),
  };
}

/** A tag that says what the heading of its group says is left out. */
function withoutRepeating(group: EntryGroup): EntryGroup {
  const entries = group.entries.map((entry) => ({ ...entry, tags: entry.tags.filter((tag) => tag !== group.heading) }));
  return { ...group, entries };
}

/** Entries of pages, those with words in the language first. */
export function entriesOf(pages: readonly AnyPage[], context: ViewContext): ListEntry[] {
  const entries = pages.map((page) => entryOf(page, context));
  return [...entries.filter(({ lang }) => lang === undefined), ...entries.filter(({ lang }) => lang !== undefined)];
}

function entryOf(page: AnyPage, context: ViewContext): ListEntry {
  const { catalogue, language } = context;
  const { record } = page;
  const link = pageLink(context, page);
  const best = bestText(page, language);
  const stop = page.collection === 'hazards' ? best.text.notes['stop'] : undefined;
  return {
    ...link,
    ...(stop ? { stop: plainWords(stop, { catalogue, language: best.language }) } : {}),
    tags: [
      ...('mercuryOutcome' in record ? [label(language, 'mercuryOutcome', record.mercuryOutcome)] : []),
      ...('route' in record && record.route ? [label(language, 'marketRoute', record.route)] : []),
      ...('place' in record ? [countryName(language, record.place)] : []),
      ...('endState' in record
        ? [
            `${label(language, 'currentPractice', record.start)} → ${label(language, 'mercuryOutcome', record.endState)}`,
          ]
        : []),
      ...(link.lang ? [languageName(language, link.lang)] : []),
    ],
  };
}

/** Measures for a plan as a whole, and routes of several kinds: they open or close their list. */
const PLAN = 'plan';
const SEVERAL = 'several';

/** The vocabulary that the groups of a list are named by. */
const GROUPED_BY = {
  alternatives: 'processStage',
  technologies: 'processStage',
  action: 'annexC',
  markets: 'marketRoute',
  guides: 'guideKind',
} as const;

/** The group of its list that a page stands in: the first of its values. */
function groupOf(page: AnyPage): string | undefined {
  const { record } = page;
  if (servesPlan(page)) return PLAN;
  if ('indicators' in record) return record.annexC[0];
  if ('processStage' in record) return record.processStage[0];
  if ('operatesIn' in record) return record.route ?? SEVERAL;
  if ('place' in record) return record.place;
  return page.collection === 'guides' ? page.record.kind : undefined;
}

function headingOf(id: string, collection: PageCollection, language: Language): { heading?: string } {
  if (id === PLAN) return { heading: BROWSE[language].annexC.plan };
  if (id === SEVERAL) return { heading: BROWSE[language].severalRoutes };
  if (collection === 'cases') return { heading: countryName(language, id) };
  const facet = collection in GROUPED_BY ? GROUPED_BY[collection as keyof typeof GROUPED_BY] : undefined;
  return facet ? { heading: label(language, facet, id as never) } : {};
}

/** Groups in the order of their vocabulary, countries in that of the alphabet. */
function byOrder(collection: PageCollection, language: Language) {
  const facet = collection in GROUPED_BY ? GROUPED_BY[collection as keyof typeof GROUPED_BY] : undefined;
  const order: readonly string[] = facet ? [PLAN, ...VOCABULARY[facet], SEVERAL] : [];
  return (a: EntryGroup, b: EntryGroup) =>
    order.indexOf(a.id) - order.indexOf(b.id) || (a.heading ?? '').localeCompare(b.heading ?? '', language);
}

/** Collections that have at least one page, in the order of the navigation. */
export function collectionsInUse({ catalogue }: Pick<ViewContext, 'catalogue'>): PageCollection[] {
  return LISTED_COLLECTIONS.filter((name) => catalogue.pages.some((page) => page.collection === name));
}
