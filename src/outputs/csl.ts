import { pageNumber } from '../config/urls.ts';
import type { CSL_TYPES, Source } from '../domain/schema/source.ts';
import type { CitedPage } from './citation.ts';

export type CslType = (typeof CSL_TYPES)[number];

/** A person, or (as `literal`) an organisation. */
export type CslName = { family: string; given?: string } | { literal: string };

/** `[[year]]`, `[[year, month]]` or `[[year, month, day]]`; months count from 1. */
export interface CslDate {
  'date-parts': [number[]];
}

/** The variables of CSL that are copied as they stand in a source record. */
const TEXT_VARIABLES = [
  'container-title',
  'volume',
  'issue',
  'page',
  'number',
  'genre',
  'publisher',
  'publisher-place',
  'event-title',
  'event-place',
  'DOI',
  'ISBN',
  'ISSN',
  'URL',
  'language',
] as const;

/** One item of CSL-JSON 1.0.2 (schema csl-data.json of citation-style-language), with the variables that we use. */
export type CslItem = {
  id: string;
  type: CslType;
  title: string;
  author?: CslName[];
  editor?: CslName[];
  issued?: CslDate;
  version?: string;
} & Partial<Record<(typeof TEXT_VARIABLES)[number], string>>;

/** The bibliographic part of a source record. What we noted about it (kind, interest, facts, notes) stays out. */
export function sourceToCsl(key: string, source: Source): CslItem {
  const item: CslItem = { id: key, type: source.type, title: source.title };
  if (source.author.length > 0) item.author = source.author.map(toName);
  if (source.editor.length > 0) item.editor = source.editor.map(toName);
  if (source.issued) item.issued = toDate(source.issued);
  for (const variable of TEXT_VARIABLES) {
    const value = source[variable];
    if (value !== undefined) item[variable] = value;
  }
  return item;
}

/** A page of the site as a web page, at the address that stays the same in every language. */
export function pageToCsl(page: CitedPage): CslItem {
  return {
    id: `${page.siteName.toLowerCase()}-${pageNumber(page.number)}-${page.language}`,
    type: 'webpage',
    title: page.title,
    author: page.authors.map((literal) => ({ literal })),
    issued: toDate(page.updated),
    number: pageNumber(page.number),
    version: `${page.revision}, ${page.digest}`,
    'container-title': page.siteName,
    URL: page.permanentUrl,
    language: page.language,
  };
}

function toName(name: Source['author'][number]): CslName {
  if ('literal' in name) return { literal: name.literal };
  return name.given === undefined ? { family: name.family } : { family: name.family, given: name.given };
}

/** `2013`, `2013-10` or `2013-10-10`. */
function toDate(date: string): CslDate {
  return { 'date-parts': [date.split('-').map(Number)] };
}
