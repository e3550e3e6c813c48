import { href, pageHref } from '../config/urls.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import type { Source } from '../domain/schema/source.ts';
import { VOCABULARY, type Facet, type VocabularyId } from '../domain/vocabulary.ts';
import { formatNumber } from '../i18n/numbers.ts';
import { fill, messages, pluralForm } from '../i18n/messages.ts';
import { topicName } from '../i18n/topics.ts';
import { label } from '../i18n/vocabulary.ts';
import { shortReference, type ReferencePart } from '../outputs/citation.ts';
import { sourceLabel } from './citations.ts';
import type { ViewContext } from './context.ts';
import { sourceLink } from './sourceLinks.ts';
import { usesOf } from './uses.ts';

/** What the sources are sorted by: one page each, the first of them at the address of the index. */
export const SOURCE_FACETS = ['kind', 'interest', 'topic', 'record'] as const;

export type SourceFacet = (typeof SOURCE_FACETS)[number];

export interface SourceEntry {
  key: string;
  /** Leads to the page of the source. */
  reference: ReferencePart[];
  /** Whose interest stands behind it where the page is sorted by kind, else its kind; how many facts. */
  about: string;
  /** Whose claims they are, and whether the record is confirmed. */
  tags: string[];
}

export interface SourceGroup {
  /** Fragment in the address. */
  id: string;
  heading: string;
  /** Set where the heading is not in the language of the view. */
  lang?: 'en';
  entries: SourceEntry[];
}

export interface SourcesView {
  /** Path of the page without its language. */
  path: string;
  heading: string;
  description: string;
  /** How many of the records are cited, as a sentence. */
  cited: string;
  groups: SourceGroup[];
  facets: { id: SourceFacet; label: string; values: { href: string; text: string; lang?: 'en'; count: number }[] }[];
  /** Address of the list of what is not cited, in English. */
  notCited: string;
  /** All records as files. */
  exports: { text: string; files: SourceFiles };
}

/** Addresses of a bibliography in three formats. */
export interface SourceFiles {
  bibtex: string;
  ris: string;
  csl: string;
}

/** A group before it has words. */
interface Value {
  id: string;
  text: string;
  lang?: 'en';
}

/** Files that hold a bibliography: `/en/sources/<folder>/<name>.bib`; they are the same in every language. */
export function sourceFiles(path: string): SourceFiles {
  const file = (ending: string) => href(`en/sources/${path}.${ending}`);
  return { bibtex: file('bib'), ris: file('ris'), csl: file('json') };
}

/** Path of the index sorted by a facet, without the language: `sources/by-topic/`. */
export function facetPath(facet: SourceFacet): string {
  return facet === SOURCE_FACETS[0] ? 'sources/' : `sources/by-${facet}/`;
}

/** The sources that published pages show, sorted by a facet; each facet with its values and how many there are. */
export function sourcesView(facet: SourceFacet, context: ViewContext): SourcesView {
  const { catalogue, language } = context;
  const words = messages(language);
  const cited = citedSources(catalogue);
  const all = Object.keys(catalogue.content.sources).length;
  const facets = SOURCE_FACETS.map((id) => ({ id, label: words.sources[id], groups: groupBy(id, cited, context) }));
  const number = (count: number) => formatNumber(language, count);
  const { groups, label: name } = facets.find(({ id }) => id === facet)!;
  const heading = facet === SOURCE_FACETS[0] ? words.nav.sources : `${words.nav.sources} · ${name}`;
  return {
    path: facetPath(facet),
    heading,
    description: `${heading}. ${words.sources.lead}`,
    cited: fill(words.sources.cited, { cited: number(cited.length), count: number(all) }),
    groups: groups.map(({ value: { id, text, lang }, sources }) => ({
      id,
      heading: text,
      ...(lang ? { lang } : {}),
      entries: sourceEntries(sources, facet, context),
    })),
    facets: facets.map(({ id, label: text, groups: values }) => ({
      id,
      label: text,
      values: values.map(({ value, sources }) => ({
        href: id === facet ? `#${value.id}` : href(`${language}/${facetPath(id)}#${value.id}`),
        text: value.text,
        ...(value.lang ? { lang: value.lang } : {}),
        count: sources.length,
      })),
    })),
    notCited: pageHref('en', 'sources', 'not-cited'),
    exports: { text: fill(words.sources.exportAll, { count: number(all) }), files: sourceFiles('sources') },
  };
}

/** The records that no page shows yet, by the first letter; in English. */
export function notCitedView(catalogue: Catalogue): Pick<SourceGroup, 'id' | 'heading' | 'entries'>[] {
  const cited = new Set(citedSources(catalogue));
  const entries = sourceEntries(
    Object.keys(catalogue.content.sources).filter((key) => !cited.has(key)),
    'record',
    { catalogue, language: 'en' },
  );
  const groups = new Map<string, SourceEntry[]>();
  for (const entry of entries) {
    const letter = firstLetter(text(entry));
    groups.set(letter, [...(groups.get(letter) ?? []), entry]);
  }
  return [...groups].map(([letter, list]) => ({
    id: letter === '#' ? 'other' : letter.toLowerCase(),
    heading: letter,
    entries: list,
  }));
}

/** Keys of the sources that stand in the source lists of pages. */
export function citedSources(catalogue: Catalogue): string[] {
  const { sources } = usesOf(catalogue);
  return Object.keys(catalogue.content.sources).filter((key) => sources.has(key));
}

function sourceEntries(keys: readonly string[], sortedBy: SourceFacet, context: ViewContext): SourceEntry[] {
  const { catalogue, language } = context;
  const words = messages(language);
  const facts = ({ length }: Source['facts']) =>
    length === 0
      ? words.sources.noFacts
      : fill(pluralForm(language, words.sources.facts, length), { count: formatNumber(language, length) });
  return keys
    .map((key): SourceEntry => {
      const { source } = catalogue.source(key)!;
      const tag = sourceLabel(source, language);
      return {
        key,
        reference: shortReference(source, language, sourceLink(context, key)),
        about: [
          sortedBy === 'kind'
            ? label(language, 'interest', source.interest)
            : label(language, 'evidenceKind', source.kind),
          facts(source.facts),
        ].join(' · '),
        tags: [...(tag ? [tag] : []), ...(source.confirmed ? [] : [words.evidence.recordNotConfirmed])],
      };
    })
    .sort((a, b) => text(a).localeCompare(text(b), language));
}

function groupBy(facet: SourceFacet, keys: readonly string[], context: ViewContext) {
  const found = new Map<string, string[]>();
  for (const key of keys) {
    for (const id of VALUES[facet](context.catalogue.source(key)!.source))
      found.set(id, [...(found.get(id) ?? []), key]);
  }
  return order(facet, [...found.keys()], context).map((value) => ({ value, sources: found.get(value.id)! }));
}

const NO_FACTS = 'no-facts';

/** What a source has of each facet. */
const VALUES: Record<SourceFacet, (source: Source) => string[]> = {
  kind: ({ kind }) => [kind],
  interest: ({ interest }) => [interest],
  topic: ({ facts }) => (facts.length > 0 ? [...new Set(facts.map(({ topic }) => topic))] : [NO_FACTS]),
  record: ({ confirmed }) => [confirmed ? 'confirmed' : 'not-confirmed'],
};

/** The values in use, named, in the order of the vocabulary or of their names. */
function order(facet: SourceFacet, ids: readonly string[], { language }: ViewContext): Value[] {
  const { sources, evidence } = messages(language);
  const ofVocabulary = <F extends Facet>(name: F) =>
    (VOCABULARY[name] as readonly VocabularyId<F>[])
      .filter((id) => ids.includes(id))
      .map((id) => ({ id, text: label(language, name, id) }));
  switch (facet) {
    case 'kind':
      return ofVocabulary('evidenceKind');
    case 'interest':
      return ofVocabulary('interest');
    case 'topic':
      return ids
        .map((id): Value => ({ id, ...(id === NO_FACTS ? { text: sources.noFacts } : topicName(language, id)) }))
        .sort(
          (a, b) => Number(a.id === NO_FACTS) - Number(b.id === NO_FACTS) || a.text.localeCompare(b.text, language),
        );
    case 'record':
      return [
        { id: 'confirmed', text: sources.recordConfirmed },
        { id: 'not-confirmed', text: evidence.recordNotConfirmed },
      ].filter(({ id }) => ids.includes(id));
  }
}

function text({ reference }: SourceEntry): string {
  return reference.map((part) => part.text).join('');
}

/** A letter of the Latin alphabet without its accents, or # for anything else. */
function firstLetter(words: string): string {
  const letter = words.normalize('NFD').charAt(0).toUpperCase();
  return /[A-Z]/.test(letter) ? letter : '#';
}
