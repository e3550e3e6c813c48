import type { Language } from '../config/locales.ts';
import { CITATION_WORDS } from '../i18n/citation.ts';
import { fill } from '../i18n/fill.ts';
import type { CslItem, CslName, CslType } from './csl.ts';

/**
 * RIS types by CSL type. Sources: "RIS Format Specifications" of Reference Manager, and the RIS translator of Zotero,
 * which follows its edition of 2011. RIS has no treaty: it goes with statutes.
 */
const TYPES: Readonly<Record<CslType, string>> = {
  article: 'GEN',
  'article-journal': 'JOUR',
  'article-magazine': 'MGZN',
  'article-newspaper': 'NEWS',
  book: 'BOOK',
  chapter: 'CHAP',
  dataset: 'DATA',
  document: 'GEN',
  legislation: 'STAT',
  pamphlet: 'PAMP',
  'paper-conference': 'CONF',
  'post-weblog': 'BLOG',
  report: 'RPRT',
  speech: 'SLIDE',
  standard: 'STAND',
  thesis: 'THES',
  treaty: 'STAT',
  webpage: 'ELEC',
};

/** Types whose M3 is read as the kind of work. Of an article it would be read as its DOI. */
const WITH_GENRE = new Set(['BLOG', 'ELEC', 'PAMP', 'RPRT', 'SLIDE', 'STAND', 'THES']);

/** Types that are numbered as a work. The number of an article takes the place of its pages. */
const ARTICLES = new Set(['CONF', 'JOUR', 'MGZN', 'NEWS']);

/** A RIS file in UTF-8: one tag a line, lines end with CR LF, no blank line between records. */
export function toRis(items: readonly CslItem[]): string {
  return items.map(toRecord).join('');
}

function toRecord(item: CslItem): string {
  const type = TYPES[item.type];
  const isArticle = ARTICLES.has(type);
  const isConference = type === 'CONF';
  const [year, month, day] = item.issued?.['date-parts'][0] ?? [];
  const [firstPage, lastPage] = splitPages(item.page ?? (isArticle ? item.number : undefined));
  const number = isArticle ? undefined : item.number;
  const isNumberedReport = type === 'RPRT' || type === 'STAND';
  // T2 of a conference paper is the conference, C3 its proceedings; T2 of a talk is the meeting.
  const event = isConference || type === 'SLIDE' ? item['event-title'] : undefined;

  const lines: [tag: string, value: string | undefined][] = [
    ['TY', type],
    ['ID', item.id],
    ...(item.author ?? []).map((name): [string, string] => ['AU', toName(name)]),
    ...(item.editor ?? []).map((name): [string, string] => ['ED', toName(name)]),
    ['TI', item.title],
    ['T2', (event ?? item['container-title'])?.replaceAll('*', '')],
    ['C3', event === undefined ? undefined : item['container-title']],
    ['PY', year?.toString()],
    ['DA', month === undefined ? undefined : `${year}/${twoDigits(month)}/${day === undefined ? '' : twoDigits(day)}/`],
    ['VL', item.volume],
    ['IS', item.issue],
    ['SP', firstPage],
    ['EP', lastPage],
    ['M3', WITH_GENRE.has(type) ? item.genre : undefined],
    // M1 of a web page is read as the day on which it was seen.
    ['M1', isNumberedReport || type === 'ELEC' ? undefined : number],
    ['SN', isNumberedReport ? number : undefined],
    ['SN', item.ISBN],
    ['SN', item.ISSN],
    ['PB', item.publisher],
    [isConference ? 'C1' : 'CY', item['publisher-place']],
    ['CY', item['event-place']],
    ['DO', item.DOI],
    ['UR', item.URL],
    ['LA', item.language],
    ['N1', stateOf(item)],
  ];
  const text = lines
    .filter(([, value]) => value !== undefined)
    .map(([tag, value]) => `${tag}  - ${value!.replace(/\s+/g, ' ').trim()}\r\n`);
  return `${text.join('')}ER  - \r\n`;
}

/**
 * `Family, Given`, or an organisation. RIS takes what stands behind a comma for a given name and forbids the
 * asterisk, so that a comma in the name of an organisation becomes a dash.
 */
function toName(name: CslName): string {
  const text =
    'literal' in name
      ? name.literal.replace(/,\s*/g, ' – ')
      : [name.family, name.given].filter((part) => part !== undefined).join(', ');
  return text.replaceAll('*', '');
}

/** First and last page of a plain range; anything else is a first page. */
function splitPages(pages: string | undefined): [first?: string, last?: string] {
  if (pages === undefined) return [];
  const range = /^(\w+)\s*[-–—]\s*(\w+)$/u.exec(pages);
  return range ? [range[1]!, range[2]!] : [pages];
}

/** Number, revision and fingerprint of a page of this site, in its language. */
function stateOf({ number = '', version, language }: CslItem): string | undefined {
  if (version === undefined) return undefined;
  return fill(CITATION_WORDS[language as Language].version, { number, revision: version });
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
