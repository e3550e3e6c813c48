import type { CslItem, CslName, CslType } from './csl.ts';

/**
 * How a CSL type is written in BibTeX. Sources: O. Patashnik, "BibTeXing" (btxdoc, 1988) for the classic entry types
 * and fields; "The biblatex Package", sections 2.1 to 2.3, for the rest. Where two would do, the one wins that classic
 * BibTeX, biblatex and Zotero all read: Zotero drops an entry whose type it does not know (`@dataset`, `@standard`,
 * `@legal`), classic BibTeX sets an unknown type as `@misc`.
 */
interface Entry {
  name: string;
  /** Field that takes the container: journal, book, site. */
  container: string;
  /** Field that takes the publisher. Where it is also the container's, the container wins. */
  publisher: string;
  /** Kind of work, where the record names no genre. Without it styles print "Technical report" or "Master's thesis". */
  type?: string;
  /** Finer type, as biblatex styles and pandoc read it. */
  subtype?: string;
}

const ENTRIES: Readonly<Record<CslType, Entry>> = {
  article: { name: 'misc', container: 'howpublished', publisher: 'organization' },
  'article-journal': { name: 'article', container: 'journal', publisher: 'publisher' },
  'article-magazine': { name: 'article', container: 'journal', publisher: 'publisher', subtype: 'magazine' },
  'article-newspaper': { name: 'article', container: 'journal', publisher: 'publisher', subtype: 'newspaper' },
  book: { name: 'book', container: 'series', publisher: 'publisher' },
  chapter: { name: 'incollection', container: 'booktitle', publisher: 'publisher' },
  dataset: { name: 'misc', container: 'howpublished', publisher: 'organization' },
  document: { name: 'misc', container: 'howpublished', publisher: 'organization' },
  legislation: { name: 'legislation', container: 'howpublished', publisher: 'organization' },
  pamphlet: { name: 'booklet', container: 'howpublished', publisher: 'howpublished' },
  'paper-conference': { name: 'inproceedings', container: 'booktitle', publisher: 'publisher' },
  'post-weblog': { name: 'online', container: 'organization', publisher: 'organization' },
  report: { name: 'techreport', container: 'series', publisher: 'institution', type: 'Report' },
  speech: { name: 'unpublished', container: 'howpublished', publisher: 'howpublished' },
  standard: { name: 'techreport', container: 'series', publisher: 'institution', type: 'Standard' },
  // Of a thesis below the doctorate, the genre tells the degree: the field `type` replaces the words of the entry type.
  thesis: { name: 'mastersthesis', container: 'series', publisher: 'school', type: 'Thesis' },
  treaty: { name: 'legislation', container: 'howpublished', publisher: 'organization' },
  webpage: { name: 'online', container: 'organization', publisher: 'organization' },
};

const DOCTORATE = /\b(?:ph\.? ?d|doctor)/i;

/** Macros that every BibTeX style defines; biblatex reads them as numbers. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Names of languages in babel and polyglossia, which the field `langid` takes, by ISO 639-1. */
const LANGUAGE_IDS: Readonly<Record<string, string>> = {
  en: 'english',
  es: 'spanish',
  fr: 'french',
  pt: 'portuguese',
  id: 'indonesian',
  sw: 'swahili',
  de: 'ngerman',
};

/** A BibTeX file in UTF-8. Keys come from the ids; a key that comes twice gets a number. */
export function toBibtex(items: readonly CslItem[]): string {
  const used = new Set<string>();
  return items
    .map((item) => {
      const base = toKey(item.id);
      let key = base;
      for (let n = 2; used.has(key.toLowerCase()); n += 1) key = `${base}-${n}`;
      used.add(key.toLowerCase());
      return toEntry(item, key);
    })
    .join('\n');
}

/** Letters of ASCII, digits and hyphens: what every program takes in a key. */
function toKey(id: string): string {
  const ascii = id.normalize('NFKD').replace(/\p{M}/gu, '');
  return ascii.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'entry';
}

function toEntry(item: CslItem, key: string): string {
  const entry = ENTRIES[item.type];
  const isArticle = ['article', 'inproceedings'].includes(entry.name);
  const [year, month, day] = item.issued?.['date-parts'][0] ?? [];
  const event = item['event-title'];
  const container = item['container-title'] ?? (entry.container === 'booktitle' ? event : undefined);

  const fields = new Map<string, string>();
  const set = (field: string, value: string | undefined) => {
    if (value !== undefined && !fields.has(field)) fields.set(field, value);
  };
  set('author', braced(item.author?.map(toName).join(' and ')));
  set('editor', braced(item.editor?.map(toName).join(' and ')));
  set('title', `{${protectCase(item.title, item.language)}}`);
  set(entry.container, braced(toText(container)));
  if (event !== container) set('eventtitle', braced(toText(event)));
  set('venue', braced(toText(item['event-place'])));
  set('entrysubtype', braced(entry.subtype));
  if (entry.type) set('type', braced(toText(item.genre ?? entry.type)));
  set('volume', braced(toText(item.volume)));
  set('number', braced(toText(isArticle ? item.issue : (item.number ?? item.issue))));
  set('pages', braced(toPages(item.page ?? (isArticle ? item.number : undefined))));
  set(entry.publisher, braced(toListItem(item.publisher)));
  set('address', braced(toListItem(item['publisher-place'])));
  set('version', braced(toText(item.version)));
  set('year', year?.toString());
  set('month', month === undefined ? undefined : MONTHS[month - 1]);
  // Only `date` can hold a day. It stands after year and month, because Zotero lets the last of them win.
  if (day !== undefined) set('date', `{${[year, month, day].map((n) => String(n).padStart(2, '0')).join('-')}}`);
  set('isbn', braced(toText(item.ISBN)));
  set('issn', braced(toText(item.ISSN)));
  set('doi', braced(toVerbatim(item.DOI)));
  set('url', braced(toVerbatim(item.URL)));
  set('langid', braced(LANGUAGE_IDS[primaryLanguage(item.language)]));

  const name = item.type === 'thesis' && DOCTORATE.test(item.genre ?? '') ? 'phdthesis' : entry.name;
  const lines = [...fields].map(([field, value]) => `  ${field} = ${value}`);
  return `@${name}{${key},\n${lines.join(',\n')}\n}\n`;
}

function braced(value: string | undefined): string | undefined {
  return value ? `{${value}}` : undefined;
}

/**
 * What TeX gives a meaning of its own. A brace is written as a command, because BibTeX counts braces even behind a
 * backslash. Letters of any script stay as they are: the file is UTF-8.
 */
const LATEX: Readonly<Record<string, string>> = {
  '\\': '{\\textbackslash}',
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
  '<': '{\\textless}',
  '>': '{\\textgreater}',
  '|': '{\\textbar}',
  '%': '\\%',
  '&': '\\&',
  _: '\\_',
  '#': '\\#',
  $: '\\$',
};

function escapeLatex(text: string): string {
  return text.replace(/[\\{}~^<>|%&_#$]/g, (character) => LATEX[character]!);
}

function toText(text: string | undefined): string | undefined {
  return text === undefined ? undefined : escapeLatex(text.replace(/\s+/g, ' ').trim());
}

/** An item of a field that biblatex splits at "and": braces keep "Mining and Metallurgy" in one piece. */
function toListItem(text: string | undefined): string | undefined {
  const escaped = toText(text);
  return escaped !== undefined && /\sand\s/i.test(escaped) ? `{${escaped}}` : escaped;
}

/** Fields that are read as they stand; what could end the field is written in percent-encoding. */
function toVerbatim(text: string | undefined): string | undefined {
  return text?.trim().replace(/[{}\\\s]/g, encodeURIComponent);
}

/** `154--160`; a page that is not a range stays as it is. */
function toPages(pages: string | undefined): string | undefined {
  return toText(pages)?.replace(/(\d)\s*[-–—]+\s*(?=\p{L}?\d)/gu, '$1--');
}

/** `Family, Given`, or an organisation in braces, which BibTeX does not take apart. */
function toName(name: CslName): string {
  if ('literal' in name) return `{${toText(name.literal)!}}`;
  // Initials need spaces between them: BibTeX abbreviates "J.L." to "J.".
  const given = name.given?.replace(/\.(?=\p{L})/gu, '. ');
  const family = toNamePart(name.family);
  if (given === undefined) return /\s/.test(name.family) && !family.startsWith('{') ? `{${family}}` : family;
  return `${family}, ${toNamePart(given)}`;
}

function toNamePart(part: string): string {
  const escaped = toText(part)!;
  return /,|\sand\s/i.test(escaped) ? `{${escaped}}` : escaped;
}

/**
 * A title whose capitals survive styles that set titles in lower case. An English title in sentence case keeps them
 * word by word, so that a style can still do its work: acronyms, and names after the first word. Any other title is
 * kept as published: other languages have other rules, and in title case a name looks like any word.
 */
function protectCase(title: string, language: string | undefined): string {
  const words = title.trim().split(/\s+/);
  if (primaryLanguage(language) !== 'en' || isTitleCase(words)) return `{${words.map(escapeLatex).join(' ')}}`;
  return words
    .map((word, index) => {
      const [, before = '', core = '', after = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u.exec(word) ?? [];
      // Styles leave the first letter of a title alone, unless a bracket or a quotation mark stands before it.
      const keep = index === 0 && before === '' ? /.\p{Lu}/u : /\p{Lu}/u;
      return (
        escapeLatex(before) + (keep.test(core) ? `{${escapeLatex(core)}}` : escapeLatex(core)) + escapeLatex(after)
      );
    })
    .join(' ');
}

/** Whether most words of four letters or more, and at least two, have a capital; the first and acronyms not counted. */
function isTitleCase(words: string[]): boolean {
  const plain = words.slice(1).filter((word) => /^\P{L}*\p{L}[\p{Ll}'’-]{3,}\P{L}*$/u.test(word));
  return plain.filter((word) => /\p{Lu}/u.test(word)).length > Math.max(1, plain.length / 2);
}

/** `pt` of `pt-BR`. */
function primaryLanguage(language: string | undefined): string {
  return language?.split('-')[0]?.toLowerCase() ?? '';
}
