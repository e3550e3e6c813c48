import { languagesOf, type Catalogue } from '../domain/catalogue.ts';
import { pageId } from '../domain/content.ts';
import { recordReferences } from '../domain/references.ts';
import { citations } from '../markdown/cites.ts';
import { FIGURES } from './home.ts';

/** Stands for the home page among the ids of pages. */
export const HOME = '';

/**
 * The sources that stand in the source lists of pages, by key, each with the ids of these pages: those
 * that are cited, that quote what is cited, and that disagree with it.
 */
export function citedSources(catalogue: Catalogue): Map<string, Set<string>> {
  const used = new Map<string, Set<string>>();
  const use = (key: string | undefined, page: string) => {
    if (key !== undefined) used.set(key, (used.get(key) ?? new Set()).add(page));
  };
  const useFact = (name: string, page: string) => {
    const fact = catalogue.fact(name);
    if (!fact) return;
    use(fact.sourceKey, page);
    use(fact.quotedIn && catalogue.source(fact.quotedIn)?.key, page);
    for (const { conflict } of catalogue.conflictsOf(fact.id)) {
      for (const other of conflict.facts) use(catalogue.fact(other)?.sourceKey, page);
    }
  };
  for (const ref of Object.values(FIGURES)) useFact(ref.split('#')[0]!, HOME);
  for (const page of catalogue.pages) {
    const id = pageId(page);
    for (const { kind, ref } of recordReferences(page.collection, page.record)) {
      if (kind !== 'page') useFact(ref.split('#')[0]!, id);
    }
    for (const language of languagesOf(page)) {
      const text = page.texts[language]!;
      for (const cited of [text.body, ...Object.values(text.notes)].flatMap((tree) => citations(tree))) {
        if (cited.kind === 'fact') useFact(cited.fact, id);
        else use(catalogue.source(cited.source)?.key, id);
      }
    }
  }
  return used;
}
