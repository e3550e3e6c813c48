import type { Language } from '../config/locales.ts';
import { pageHref } from '../config/urls.ts';
import { LISTED_COLLECTIONS, type PageCollection } from '../domain/collections.ts';
import { countryName } from '../i18n/dates.ts';
import { messages } from '../i18n/messages.ts';
import { label } from '../i18n/vocabulary.ts';
import { originalLink, pageLink, type PageLink, type ViewContext } from './context.ts';

/** One entry of the list of a collection. */
export interface ListEntry extends PageLink {
  /** Short facets in words: what becomes of the mercury, how sure we are. */
  tags: string[];
}

export interface ListView {
  collection: PageCollection;
  heading: string;
  lead: string;
  entries: ListEntry[];
  /** Pages that have no words in this language yet. */
  elsewhere: ListEntry[];
  /** What is said of the section in another language, where nothing is in this one. */
  about?: PageLink;
}

/** The list of a collection in one language. */
export function listView(collection: PageCollection, context: ViewContext): ListView {
  const { name, lead } = messages(context.language).collections[collection];
  const pages = context.catalogue.pages.filter((page) => page.collection === collection);
  const entries = pages.map((page): ListEntry => {
    const { record } = page;
    const tags = [
      ...('mercuryOutcome' in record ? [label(context.language, 'mercuryOutcome', record.mercuryOutcome)] : []),
      ...('route' in record && record.route ? [label(context.language, 'marketRoute', record.route)] : []),
      ...('place' in record ? [countryName(context.language, record.place)] : []),
    ];
    return { ...pageLink(context, page), tags };
  });
  const section = context.catalogue.page(`sections/${collection}`);
  return {
    ...(section && !section.texts[context.language] ? { about: originalLink(section) } : {}),
    collection,
    heading: name,
    lead,
    entries: entries.filter((entry) => entry.lang === undefined),
    elsewhere: entries.filter((entry) => entry.lang !== undefined),
  };
}

/** Collections that have at least one page, in the order of the navigation. */
export function collectionsInUse({ catalogue }: Pick<ViewContext, 'catalogue'>): PageCollection[] {
  return LISTED_COLLECTIONS.filter((name) => catalogue.pages.some((page) => page.collection === name));
}

/** One line of the A–Z. */
export interface AzEntry {
  href: string;
  text: string;
  /** What the entry leads to, where its own words do not say it. */
  see?: string;
  lang?: Language;
}

export interface AzView {
  groups: { letter: string; id: string; entries: AzEntry[] }[];
}

/** Every page, every word of the glossary and every local name, by letter. */
export function azView(context: ViewContext): AzView {
  const { catalogue, language } = context;
  const entries: AzEntry[] = catalogue.pages.map((page) => {
    const link = pageLink(context, page);
    return { href: link.href, text: link.title, ...(link.lang ? { lang: link.lang } : {}) };
  });
  for (const [id, term] of Object.entries(catalogue.content.glossary)) {
    const href = pageHref(language, 'glossary', id);
    const own = term.term[language];
    const word = own ?? term.term.en ?? id;
    entries.push({ href, text: word, ...(own ? {} : { lang: 'en' as const }) });
    const names = new Set(term.localNames.map(({ name }) => name).filter((name) => name !== word));
    for (const name of names) entries.push({ href, text: name, see: word });
  }
  const collator = new Intl.Collator(language, { sensitivity: 'base', numeric: true });
  entries.sort((a, b) => collator.compare(a.text, b.text) || collator.compare(a.see ?? '', b.see ?? ''));

  const groups = new Map<string, AzEntry[]>();
  for (const entry of entries) {
    const letter = entry.text.normalize('NFD').charAt(0).toUpperCase();
    const key = /[A-Z]/.test(letter) ? letter : '#';
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return {
    groups: [...groups]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([letter, list]) => ({ letter, id: letter === '#' ? 'other' : letter.toLowerCase(), entries: list })),
  };
}
