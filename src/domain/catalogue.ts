import { LANGUAGES, type Language } from '../config/locales.ts';
import { pageId, type AnyPage, type Content } from './content.ts';
import type { Conflict, Fact, Source, Value } from './schema/source.ts';

/** A fact with the source it was read in. */
export interface LocatedFact extends Fact {
  sourceKey: string;
  source: Source;
}

/** One value of a fact. */
export interface LocatedValue extends Value {
  fact: LocatedFact;
}

/**
 * The content with its references resolved. Look-ups give `undefined` for what does not exist;
 * the rules report every such reference before a page is drawn.
 */
export interface Catalogue {
  content: Content;
  /** Pages that are built, in the order of their numbers. */
  pages: AnyPage[];
  page(id: string): AnyPage | undefined;
  source(key: string): { key: string; source: Source } | undefined;
  fact(id: string): LocatedFact | undefined;
  /** `fact#key`, or the id of a fact that has one value. */
  value(ref: string): LocatedValue | undefined;
  /** The conflicts that a fact takes part in. */
  conflictsOf(factId: string): { id: string; conflict: Conflict }[];
  /** All facts, in the order of their sources. */
  facts: LocatedFact[];
}

/**
 * Joins the content.
 * @param drafts whether pages with `status: draft` are built (the authors' preview does)
 */
export function buildCatalogue(content: Content, { drafts = false } = {}): Catalogue {
  const pages = content.pages
    .filter((page) => drafts || page.record.status !== 'draft')
    .sort((a, b) => a.record.number - b.record.number);
  const pageById = new Map(pages.map((page) => [pageId(page), page]));

  const sourceByKey = new Map<string, { key: string; source: Source }>();
  const factById = new Map<string, LocatedFact>();
  const facts: LocatedFact[] = [];
  for (const [key, source] of Object.entries(content.sources)) {
    for (const name of [...source.formerIds, key]) sourceByKey.set(name, { key, source });
    for (const fact of source.facts) {
      const located = { ...fact, sourceKey: key, source };
      facts.push(located);
      for (const name of [...fact.formerIds, fact.id]) factById.set(name, located);
    }
  }

  const conflictsByFact = new Map<string, { id: string; conflict: Conflict }[]>();
  for (const [id, conflict] of Object.entries(content.conflicts)) {
    for (const name of conflict.facts) {
      const factId = factById.get(name)?.id ?? name;
      conflictsByFact.set(factId, [...(conflictsByFact.get(factId) ?? []), { id, conflict }]);
    }
  }

  return {
    content,
    pages,
    facts,
    page: (id) => pageById.get(id),
    source: (key) => sourceByKey.get(key),
    fact: (id) => factById.get(id),
    value(ref) {
      const [id = '', key] = ref.split('#');
      const fact = factById.get(id);
      const value =
        key === undefined && fact?.values.length === 1 ? fact.values[0] : fact?.values.find((v) => v.key === key);
      return fact && value && { ...value, fact };
    },
    conflictsOf: (factId) => conflictsByFact.get(factId) ?? [],
  };
}

/** The languages in which a page has words, in the order of the language menu. */
export function languagesOf(page: AnyPage): Language[] {
  return LANGUAGES.filter((language) => page.texts[language] !== undefined);
}
