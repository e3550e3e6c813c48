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

  const sources = Object.entries(content.sources).map(([key, source]) => ({ key, source }));
  const sourceByKey = byName(sources, ({ key, source }) => [key, ...source.formerIds]);
  const facts = sources.flatMap(({ key, source }) =>
    source.facts.map((fact): LocatedFact => ({ ...fact, sourceKey: key, source })),
  );
  const factById = byName(facts, (fact) => [fact.id, ...fact.formerIds]);

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

/** Things by their first name and, where that is nobody's first name, by their other names. */
function byName<T>(things: readonly T[], namesOf: (thing: T) => string[]): Map<string, T> {
  const found = new Map<string, T>();
  const add = (name: string, thing: T) => found.set(name, found.get(name) ?? thing);
  for (const thing of things) add(namesOf(thing)[0]!, thing);
  for (const thing of things) for (const name of namesOf(thing)) add(name, thing);
  return found;
}

/** The languages in which a page has words, in the order of the language menu. */
export function languagesOf(page: AnyPage): Language[] {
  return LANGUAGES.filter((language) => page.texts[language] !== undefined);
}
