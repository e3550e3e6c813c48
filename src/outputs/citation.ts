import type { Language } from '../config/locales.ts';
import { SITE } from '../config/site.ts';
import { absolute, pageHref, pageNumber } from '../config/urls.ts';
import type { LocatedFact } from '../domain/catalogue.ts';
import type { Source } from '../domain/schema/source.ts';
import { CITATION_WORDS } from '../i18n/citation.ts';
import { formatDate } from '../i18n/dates.ts';
import { fill } from '../i18n/fill.ts';
import { digest } from '../markdown/digest.ts';

/** What a citation of a page of the site needs to know of it. */
export interface CitedPage {
  /** Permanent number of the page. */
  number: number;
  title: string;
  language: Language;
  /** Absolute address of the page in its language. */
  url: string;
  /** Absolute address by number, `…/p/014/`: the same in every language, for ever. */
  permanentUrl: string;
  /** Day of the last change, YYYY-MM-DD. */
  updated: string;
  /** Number of the revision of the page, from 1. */
  revision: string;
  /** Fingerprint of the text of the page. */
  digest: string;
  /** Organisations or people, as they sign. */
  authors: string[];
  siteName: string;
  licence: { name: string; url: string };
}

/** A stretch of a reference. The stretches, joined, are the whole text. */
export interface ReferencePart {
  text: string;
  italic?: true;
  href?: string;
  /** BCP 47, where it differs from the language that the reference is written in. */
  language?: string;
  /** Language of the page that `href` leads to, where it differs likewise. */
  hreflang?: Language;
}

/** Where a reference leads: the page of its source. */
export type ReferenceLink = Required<Pick<ReferencePart, 'href'>> & Pick<ReferencePart, 'hreflang'>;

const SHOWN_AUTHORS = 3;

/** The suggested citation of a page, in the page's language. */
export function citationParts(page: CitedPage): ReferencePart[] {
  const words = CITATION_WORDS[page.language];
  return joinSentences([
    [{ text: page.authors.join('; ') }],
    [{ text: page.title, italic: true }],
    [{ text: fill(words.in, { container: page.siteName }) }],
    [
      {
        text: fill(words.revision, {
          number: pageNumber(page.number),
          revision: page.revision,
          date: formatDate(page.language, page.updated),
          digest: page.digest,
        }),
      },
    ],
    [{ text: page.permanentUrl, href: page.permanentUrl }],
  ]);
}

/** The suggested citation of a page as plain text, in the page's language. */
export function suggestedCitation(page: CitedPage): string {
  return citationParts(page)
    .map((part) => part.text)
    .join('');
}

/** The suggested citation of a fact: that it is our reading of a source, its id, fingerprint and permanent address. */
export function factCitation(fact: LocatedFact, language: Language): ReferencePart[] {
  const { id, sourceKey, source, claim, locator, scope, status, values } = fact;
  const words = CITATION_WORDS[language];
  const reading = fill(words.fact, {
    source: authorYear(source, language),
    id,
    digest: digest(JSON.stringify([claim, locator, scope, status, values])),
  });
  const address = absolute(pageHref('en', 'sources', sourceKey, id));
  return joinSentences([
    [{ text: SITE.author }],
    [{ text: reading }],
    [{ text: fill(words.in, { container: SITE.name }) }],
    [{ text: address, href: address }],
  ]);
}

/**
 * A source as a reader's reference: authors (year). Title (number). In: container volume(issue), pages. Publisher,
 * place. Address. The work that stands on its own is in italics: the container where there is one, else the title.
 * A publisher or container that is also the only author is named once.
 * @param language language of the few words that are ours; names and titles stay as they are
 */
export function sourceReference(source: Source, language: Language): ReferencePart[] {
  const words = CITATION_WORDS[language];
  const authors = nameList(source.author, words.andOthers);
  const when = year(source, language);

  const named = (name: string | undefined) => (name === authors ? undefined : name);
  const container = named(source['container-title'] ?? source['event-title']);
  const place = source['publisher-place'] ?? unlessHeld(source['event-place'], container);
  const publisher = compact([named(source.publisher), place]).join(', ');

  // A number within a container is that of the article; otherwise it is the number of the work, like its genre.
  const number = unlessHeld(source.number, source.title);
  const kind = compact([source.genre, container ? undefined : number]).join(' ');
  const pages = source.page ?? (container ? source.number : undefined);

  const foreign = source.language === language ? {} : { language: source.language };
  const title: ReferencePart = { ...titleOf(source, language), ...(container ? {} : { italic: true }) };

  const inWork: ReferencePart[] = [];
  if (container) {
    const editors = nameList(source.editor, words.andOthers);
    const role = source.editor.length > 1 ? words.editors : words.editor;
    const lead = fill(words.in, { container: editors ? `${editors} (${role}): ` : '' });
    if (editors || source.type === 'chapter' || source.type === 'paper-conference') inWork.push({ text: lead });
    inWork.push({ text: container, italic: true, ...foreign });
  }
  const volume = `${source.volume ?? ''}${source.issue ? `(${source.issue})` : ''}`;
  if (volume) inWork.push({ text: `${container ? ' ' : ''}${enDashes(volume)}` });
  if (pages) inWork.push({ text: `${inWork.length > 0 ? ', ' : ''}${enDashes(pages)}` });

  const address = addressOf(source);
  return joinSentences([
    authors ? [{ text: `${authors} ${when}` }] : [],
    [title, { text: `${kind ? ` (${kind})` : ''}${authors ? '' : ` ${when}`}` }],
    inWork,
    [{ text: publisher }],
    address ? [{ text: address, href: address }] : [],
  ]);
}

/**
 * A source as it is named in a list: family names (year). Title. The title leads to the page of the source, where the
 * full reference stands; the rest is left out, because the list is loaded with every page.
 */
export function shortReference(source: Source, language: Language, link: ReferenceLink): ReferencePart[] {
  return joinSentences([
    [{ text: compact([familyNames(source, language), year(source, language)]).join(' ') }],
    [{ ...titleOf(source, language), ...link }],
  ]);
}

/** A source as it is named in passing: family names (year); the title stands for names that are not given. */
export function briefReference(source: Source, language: Language, link: ReferenceLink): ReferencePart[] {
  const names = familyNames(source, language);
  const when = year(source, language);
  if (names !== undefined) return joinSentences([[{ text: `${names} ${when}`, ...link }]]);
  return joinSentences([[{ ...titleOf(source, language), ...link }, { text: ` ${when}` }]]);
}

/** Two family names at most. */
/** A source in the shortest words that tell it: family names and year, or the title where nobody signs. */
export function authorYear(source: Source, language: Language): string {
  return `${familyNames(source, language) ?? source.title} ${year(source, language)}`;
}

function familyNames(source: Source, language: Language): string | undefined {
  const names = source.author.map((name) => ('literal' in name ? name.literal : name.family));
  if (names.length > 2) return `${names[0]!} ${CITATION_WORDS[language].andOthers}`;
  return names.join('; ') || undefined;
}

function year(source: Source, language: Language): string {
  return `(${source.issued?.slice(0, 4) ?? CITATION_WORDS[language].noDate})`;
}

function titleOf(source: Source, language: Language): ReferencePart {
  return { text: source.title, ...(source.language === language ? {} : { language: source.language }) };
}

/** The first three names, `Family, Given; Organisation`, and a word for the others. */
function nameList(names: Source['author'], andOthers: string): string {
  const shown = names
    .slice(0, SHOWN_AUTHORS)
    .map((name) => ('literal' in name ? name.literal : compact([name.family, name.given]).join(', ')));
  return [...shown, ...(names.length > SHOWN_AUTHORS ? [andOthers] : [])].join('; ');
}

/** Where a work is found: its DOI as an address, in which what would end the path is escaped, or its own address. */
export function addressOf({ DOI, URL: url }: Pick<Source, 'DOI' | 'URL'>): string | undefined {
  return DOI ? `https://doi.org/${encodeURI(DOI).replace(/[?#]/g, encodeURIComponent)}` : url;
}

/** `text`, unless `other` already says it. */
function unlessHeld(text: string | undefined, other: string | undefined): string | undefined {
  return text !== undefined && other?.includes(text) ? undefined : text;
}

/** Ranges of numbers with an en dash: 410–411, 154–160, e12–e15. */
function enDashes(text: string): string {
  return text.replace(/(\d)-(?=\p{L}?\d)/gu, '$1–');
}

const ENDS_SENTENCE = /[.?!…]['"’”»]?$/;

/** Ends each sentence that is not empty with a full stop, unless its own last character or an address ends it. */
function joinSentences(sentences: ReferencePart[][]): ReferencePart[] {
  const joined: ReferencePart[] = [];
  for (const sentence of sentences) {
    const parts = sentence.filter((part) => part.text !== '');
    const last = parts.at(-1);
    if (!last) continue;
    if (joined.length > 0) joined.push({ text: ' ' });
    joined.push(...parts);
    if (!last.href?.startsWith('http') && !ENDS_SENTENCE.test(last.text)) joined.push({ text: '.' });
  }
  return mergePlain(joined);
}

/** Neighbours without mark-up become one. */
function mergePlain(parts: ReferencePart[]): ReferencePart[] {
  const merged: ReferencePart[] = [];
  for (const part of parts) {
    const before = merged.at(-1);
    if (before && isPlain(before) && isPlain(part)) merged[merged.length - 1] = { text: before.text + part.text };
    else merged.push(part);
  }
  return merged;
}

function isPlain(part: ReferencePart): boolean {
  return !part.italic && !part.href && !part.language;
}

function compact(values: (string | undefined)[]): string[] {
  return values.filter((value) => value !== undefined);
}
