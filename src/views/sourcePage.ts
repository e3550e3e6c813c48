import { LANGUAGE_NAMES, LANGUAGES, type Language } from '../config/locales.ts';
import { absolute, pageHref } from '../config/urls.ts';
import type { Catalogue, LocatedFact } from '../domain/catalogue.ts';
import type { Conflict, Source } from '../domain/schema/source.ts';
import { countryName, languageName } from '../i18n/dates.ts';
import { formatQuantity } from '../i18n/quantity.ts';
import { topicName } from '../i18n/topics.ts';
import { label } from '../i18n/vocabulary.ts';
import {
  briefReference,
  factCitation,
  shortReference,
  sourceReference,
  type ReferencePart,
} from '../outputs/citation.ts';
import { sourceToCsl } from '../outputs/csl.ts';
import { citationForms, type CitationForms } from './citationForms.ts';
import { sourceLabel } from './citations.ts';
import type { ViewContext } from './context.ts';
import type { LanguageLink } from './page.ts';
import { placeLinks, type PlaceLink } from './places.ts';
import { languagesOfSource, shortFragment, sourceLink } from './sourceLinks.ts';
import { sourceFiles, type SourceFiles } from './sources.ts';
import { usesOf, type Use } from './uses.ts';

/** One figure of a fact in words; `what` is English. */
export interface FigureView {
  what: string;
  text: string;
  nature?: string;
}

/** Where something was read: an address on the web, shortened for the eye, or words in English. */
export interface SeenView {
  text: string;
  href?: string;
}

/** A disagreement as one of its facts shows it: what it is about, and the other facts. */
export interface OpposedView {
  title: string;
  differs?: string;
  /** Where all sides stand in one table, in English. */
  href: string;
  others: { claim: string; reference: ReferencePart[]; label?: string }[];
}

/** A fact with all that is known of it. Claim, scope, locator and what the figures are of stand in English. */
export interface FactView {
  id: string;
  /** Former ids, and the fragment that source lists lead to. */
  otherIds: string[];
  claim: string;
  confirmed: boolean;
  figures: FigureView[];
  /** Kind of statement, where it has no figures and the claim does not say it. */
  nature?: string;
  scope: string;
  locator: string;
  /** How to cite what we read. */
  citation: ReferencePart[];
  quotedIn?: ReferencePart[];
  seen: SeenView[];
  topic: { text: string; lang?: 'en' };
  countries: string[];
  conflicts: OpposedView[];
  usedOn: PlaceLink[];
  /** Pages that do not cite it, but show it where something that they cite disagrees with it. */
  opposedOn: PlaceLink[];
}

/** The page of a source: its record and every fact that was read in it. */
export interface SourcePageView {
  key: string;
  language: Language;
  /** Title of the source, in its language. */
  title: string;
  titleLanguage?: string;
  /** Names, year and title in one line, for the head of the page. */
  heading: string;
  description: string;
  canonical: string;
  citationForms: CitationForms;
  label?: string;
  kind: string;
  interest: string;
  /** Name of the language of the source. */
  writtenIn: string;
  record: Pick<Source, 'confirmed' | 'note' | 'titleFrom' | 'yearFrom' | 'formerIds'> & { seen: SeenView[] };
  facts: FactView[];
  /** Places in the source that pages cite without a fact. */
  places: { locator: string; usedOn: PlaceLink[] }[];
  /** Pages that cite something that was read in this source as a quotation. */
  quotedOn: PlaceLink[];
  files: SourceFiles;
  languages: LanguageLink[];
}

/** Every source and every former key of one, with the languages in which they have a page. */
export function sourcePaths(catalogue: Catalogue): { key: string; language: Language; former: boolean }[] {
  return Object.entries(catalogue.content.sources).flatMap(([key, { formerIds }]) =>
    languagesOfSource(catalogue, key).flatMap((language) =>
      [key, ...formerIds].map((name) => ({ key: name, language, former: name !== key })),
    ),
  );
}

/** What stands at the address of a former key: the way to the present one. */
export interface FormerSourceView {
  former: string;
  canonical: string;
  reference: ReferencePart[];
  languages: LanguageLink[];
}

export function formerSourceView(former: string, context: ViewContext): FormerSourceView {
  const { catalogue, language } = context;
  const { key, source } = catalogue.source(former)!;
  const link = sourceLink(context, key);
  return {
    former,
    canonical: absolute(link.href),
    reference: shortReference(source, language, link),
    languages: languageLinks(key, catalogue),
  };
}

/** @param key present or former key of a source that there is */
export function sourcePageView(key: string, context: ViewContext): SourcePageView {
  const { catalogue, language } = context;
  const found = catalogue.source(key)!;
  const { source } = found;
  const uses = usesOf(catalogue).sources.get(found.key) ?? [];
  const { href } = sourceLink(context, found.key);
  const heading = briefReference(source, language, { href });
  const reference = sourceReference(source, language);
  const tag = sourceLabel(source, language);
  const cited = uses.filter((use) => use.locator !== undefined);
  return {
    key: found.key,
    language,
    title: source.title,
    ...(source.language === language ? {} : { titleLanguage: source.language }),
    heading: plain(heading).includes(source.title) ? plain(heading) : `${plain(heading)} ${source.title}`,
    description: `${label(language, 'evidenceKind', source.kind)}. ${plain(reference)}`,
    canonical: absolute(href),
    citationForms: citationForms(reference, sourceToCsl(found.key, source), language),
    ...(tag ? { label: tag } : {}),
    kind: label(language, 'evidenceKind', source.kind),
    interest: label(language, 'interest', source.interest),
    writtenIn: languageName(language, source.language),
    record: { ...source, seen: source.seen.map(seenView) },
    facts: source.facts.map((fact) => factView(catalogue.fact(fact.id)!, context)),
    places: [...new Set(cited.map((use) => use.locator!))].map((locator) => ({
      locator,
      usedOn: placeLinks(
        context,
        cited.filter((use) => use.locator === locator),
      ),
    })),
    quotedOn: placeLinks(
      context,
      uses.filter(({ how }) => how === 'quotes'),
    ),
    files: sourceFiles(`${found.key}/${found.key}`),
    languages: languageLinks(found.key, catalogue),
  };
}

/** A rule or something measured says so in the claim; the words for figures would not fit it. */
const PLAIN_STATEMENTS: ReadonlySet<string> = new Set(['limit', 'measured']);

/** A fact in the words of a page; what the research wrote down stays in English. */
export function factView(fact: LocatedFact, context: ViewContext): FactView {
  const { catalogue, language } = context;
  const uses = usesOf(catalogue).facts.get(fact.id) ?? [];
  const quoting = fact.quotedIn === undefined ? undefined : catalogue.source(fact.quotedIn);
  const on = (how: Use['how']) =>
    placeLinks(
      context,
      uses.filter((use) => use.how === how),
    );
  return {
    id: fact.id,
    otherIds: [...fact.formerIds, shortFragment(fact.id, fact.source)].filter((id) => id !== fact.id),
    claim: fact.claim,
    confirmed: fact.status === 'confirmed',
    figures: fact.values.map((value) => {
      const { text, nature } = formatQuantity(language, value);
      return { what: value.what, text, ...(nature ? { nature } : {}) };
    }),
    ...(fact.nature && !PLAIN_STATEMENTS.has(fact.nature) ? { nature: label(language, 'nature', fact.nature) } : {}),
    scope: fact.scope,
    locator: fact.locator,
    citation: factCitation(fact, language),
    ...(quoting ? { quotedIn: briefReference(quoting.source, language, sourceLink(context, quoting.key)) } : {}),
    seen: fact.seen.map(seenView),
    topic: topicName(language, fact.topic),
    countries: fact.country.map((iso3) => countryName(language, iso3)),
    conflicts: catalogue.conflictsOf(fact.id).map(({ id, conflict }) => opposedView(fact, id, conflict, context)),
    usedOn: on('cites'),
    opposedOn: on('opposes'),
  };
}

/** Address of the page that shows the sides of a disagreement. */
export function conflictHref(id: string): string {
  return pageHref('en', 'evidence', `conflicts/${id}`);
}

function opposedView(fact: LocatedFact, id: string, conflict: Conflict, context: ViewContext): OpposedView {
  const { catalogue, language } = context;
  const others = conflict.facts.map((name) => catalogue.fact(name)!).filter((other) => other.id !== fact.id);
  return {
    title: conflict.title,
    ...(conflict.differs ? { differs: conflict.differs } : {}),
    href: conflictHref(id),
    others: others.map((other) => {
      const tag = sourceLabel(other.source, language);
      const link = sourceLink(context, other.sourceKey, other.id);
      return {
        claim: other.claim,
        reference: briefReference(other.source, language, link),
        ...(tag ? { label: tag } : {}),
      };
    }),
  };
}

const SHOWN_ADDRESS = 60;

function seenView(at: string): SeenView {
  if (!/^https?:\/\//.test(at)) return { text: at };
  const address = at.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
  return { text: address.length > SHOWN_ADDRESS ? `${address.slice(0, SHOWN_ADDRESS)}…` : address, href: at };
}

/** The page in each language; where there is none, the list of sources in that language. */
function languageLinks(key: string, catalogue: Catalogue): LanguageLink[] {
  const written = languagesOfSource(catalogue, key);
  return LANGUAGES.map((language) => {
    const exists = written.includes(language);
    const address = exists ? pageHref(language, 'sources', key) : pageHref(language, 'sources');
    return { language, name: LANGUAGE_NAMES[language], href: address, exists };
  });
}

function plain(parts: readonly ReferencePart[]): string {
  return parts.map((part) => part.text).join('');
}
