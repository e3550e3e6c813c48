import { LANGUAGES, type Language } from '../config/locales.ts';
import { languagesOf, type Catalogue } from '../domain/catalogue.ts';
import { pageId, type AnyPage } from '../domain/content.ts';
import type { ProseNode } from '../domain/prose.ts';
import { recordReferences } from '../domain/references.ts';
import { citations, type Cited } from '../markdown/cites.ts';
import { splitSections } from '../markdown/sections.ts';
import { sectionId } from '../markdown/stale.ts';
import { FIGURES } from './home.ts';

/** Stands for the home page among the ids of pages. */
export const HOME = '';

/** A place where a page shows a fact or a source. */
export interface Use {
  /** Id of the page, or `HOME`. */
  page: string;
  /** The language of the words there. */
  language: Language;
  /** Where in the text; not given for what stands in the record, in a note or above the first heading. */
  section?: { id: string; heading: string };
  /** `quotes`: it holds the text in which a cited fact was read. `opposes`: it disagrees with a cited fact. */
  how: 'cites' | 'quotes' | 'opposes';
  /** Of a source that is cited without a fact: where in it. */
  locator?: string;
}

/** Where the pages show what, each place once. */
export interface Uses {
  facts: ReadonlyMap<string, readonly Use[]>;
  sources: ReadonlyMap<string, readonly Use[]>;
}

type Place = Pick<Use, 'page' | 'language' | 'section'>;

const known = new WeakMap<Catalogue, Uses>();

/** Where the pages that are built show each fact, by its id, and each source, by its key. */
export function usesOf(catalogue: Catalogue): Uses {
  const uses = known.get(catalogue) ?? findUses(catalogue);
  known.set(catalogue, uses);
  return uses;
}

function findUses(catalogue: Catalogue): Uses {
  const facts = new UseList();
  const sources = new UseList();

  function useFact(name: string, place: Place) {
    const fact = catalogue.fact(name);
    if (!fact) return;
    facts.add(fact.id, { ...place, how: 'cites' });
    sources.add(fact.sourceKey, { ...place, how: 'cites' });
    const quoting = fact.quotedIn && catalogue.source(fact.quotedIn);
    if (quoting) sources.add(quoting.key, { ...place, how: 'quotes' });
    const { page, language } = place;
    const sides = catalogue.conflictsOf(fact.id).flatMap(({ conflict }) => conflict.facts);
    for (const other of sides.flatMap((side) => catalogue.fact(side) ?? [])) {
      if (other.id === fact.id) continue;
      facts.add(other.id, { page, language, how: 'opposes' });
      sources.add(other.sourceKey, { page, language, how: 'opposes' });
    }
  }

  function use(cited: Cited, place: Place) {
    if (cited.kind === 'fact') return useFact(cited.fact, place);
    const found = catalogue.source(cited.source);
    if (found) sources.add(found.key, { ...place, how: 'cites', locator: cited.locator });
  }

  for (const page of catalogue.pages) {
    for (const language of languagesOf(page)) {
      const here = { page: pageId(page), language };
      for (const { section, tree } of partsOf(page, language)) {
        for (const cited of citations(tree)) use(cited, { ...here, ...(section ? { section } : {}) });
      }
      for (const { kind, ref } of recordReferences(page.collection, page.record)) {
        if (kind !== 'page') useFact(ref.split('#')[0]!, here);
      }
    }
  }
  for (const ref of Object.values(FIGURES)) {
    for (const language of LANGUAGES) useFact(ref.split('#')[0]!, { page: HOME, language });
  }
  return { facts: facts.kept(), sources: sources.kept() };
}

/** The text of a page by its sections; the notes, which stand in no section of it, come with the beginning. */
function partsOf(page: AnyPage, language: Language): { section?: Use['section']; tree: readonly ProseNode[] }[] {
  const { body, notes } = page.texts[language]!;
  const { intro, sections } = splitSections(body);
  return [
    { tree: [...Object.values(notes).flat(), ...intro] },
    ...sections.map(({ heading, blocks }, index) => ({
      section: { id: sectionId(page, language, heading, index), heading },
      tree: blocks,
    })),
  ];
}

/** Uses by what is used, each once. */
class UseList {
  readonly #uses = new Map<string, Map<string, Use>>();

  add(name: string, use: Use) {
    const uses = this.#uses.get(name) ?? new Map<string, Use>();
    this.#uses.set(
      name,
      uses.set(JSON.stringify([use.page, use.language, use.section?.id, use.how, use.locator]), use),
    );
  }

  /** Without the pages on which something disagrees with what is cited and is cited itself. */
  kept(): Map<string, Use[]> {
    return new Map(
      [...this.#uses].map(([name, uses]) => {
        const all = [...uses.values()];
        const cited = (use: Use) =>
          all.some(({ how, page, language }) => how === 'cites' && page === use.page && language === use.language);
        return [name, all.filter((use) => use.how !== 'opposes' || !cited(use))];
      }),
    );
  }
}
