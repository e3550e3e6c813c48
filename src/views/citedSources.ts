import { languagesOf, type Catalogue } from '../domain/catalogue.ts';
import { pageId } from '../domain/content.ts';
import { recordReferences } from '../domain/references.ts';
import { citations } from '../markdown/cites.ts';

/** The sources that pages cite, by key, each with the ids of the pages that cite it. */
export function citedSources(catalogue: Catalogue): Map<string, Set<string>> {
  const used = new Map<string, Set<string>>();
  const use = (key: string | undefined, page: string) => {
    if (key !== undefined) used.set(key, (used.get(key) ?? new Set()).add(page));
  };
  for (const page of catalogue.pages) {
    const id = pageId(page);
    for (const { kind, ref } of recordReferences(page.collection, page.record)) {
      if (kind !== 'page') use(catalogue.fact(ref.split('#')[0]!)?.sourceKey, id);
    }
    for (const language of languagesOf(page)) {
      const text = page.texts[language]!;
      for (const cited of [text.body, ...Object.values(text.notes)].flatMap((tree) => citations(tree))) {
        use(cited.kind === 'fact' ? catalogue.fact(cited.fact)?.sourceKey : catalogue.source(cited.source)?.key, id);
      }
    }
  }
  return used;
}
