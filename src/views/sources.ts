import { href } from '../config/urls.ts';
import type { VocabularyId } from '../domain/vocabulary.ts';
import { VOCABULARY } from '../domain/vocabulary.ts';
import { messages } from '../i18n/messages.ts';
import { label } from '../i18n/vocabulary.ts';
import { sourceReference, type ReferencePart } from '../outputs/citation.ts';
import { citedSources, HOME } from './citedSources.ts';
import { pageLinks, type PageLink, type ViewContext } from './context.ts';

export interface SourceEntry {
  key: string;
  reference: ReferencePart[];
  interest: string;
  confirmed: boolean;
  facts: number;
  usedOn: PageLink[];
}

export interface SourcesView {
  kinds: { id: VocabularyId<'evidenceKind'>; heading: string; entries: SourceEntry[] }[];
  count: number;
}

/** The sources that published pages cite, by kind of evidence; `count` is that of all records. */
export function sourcesView(context: ViewContext): SourcesView {
  const { catalogue, language } = context;
  const used = citedSources(catalogue);
  const { nav, site } = messages(language);
  const home: PageLink = { id: HOME, href: href(`${language}/`), title: nav.home, summary: site.description };
  const entries = [...used].map(([key, pages]) => {
    const { source } = catalogue.source(key)!;
    return {
      kind: source.kind,
      entry: {
        key,
        reference: sourceReference(source, language),
        interest: label(language, 'interest', source.interest),
        confirmed: source.confirmed,
        facts: source.facts.length,
        usedOn: [...(pages.has(HOME) ? [home] : []), ...pageLinks(context, [...pages])],
      },
    };
  });
  const text = (entry: SourceEntry) => entry.reference.map((part) => part.text).join('');
  return {
    count: Object.keys(catalogue.content.sources).length,
    kinds: VOCABULARY.evidenceKind
      .map((id) => ({
        id,
        heading: label(language, 'evidenceKind', id),
        entries: entries
          .filter(({ kind }) => kind === id)
          .map(({ entry }) => entry)
          .sort((a, b) => text(a).localeCompare(text(b), language)),
      }))
      .filter(({ entries: list }) => list.length > 0),
  };
}
