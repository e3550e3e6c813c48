import type { Language } from '../config/locales.ts';
import { CITATION_WORDS } from './citation.ts';
import { formatDate } from './dates.ts';

/** Words that only the formatted styles need, in the grammar of each language. */
interface StyleWords {
  /** Before the last of several authors. */
  and: string;
  /** Before the names of the editors of a book. */
  editedBy: string;
  /** Before the book that holds a chapter. */
  in: string;
  /** Before the number of one page of a work, or of several. */
  pages: [one: string, several: string];
  quotes: [open: string, close: string];
}

const STYLE_WORDS: Readonly<Record<Language, StyleWords>> = {
  en: { and: 'and', editedBy: 'edited by', in: 'in', pages: ['p.', 'pp.'], quotes: ['“', '”'] },
  es: { and: 'y', editedBy: 'editado por', in: 'en', pages: ['p.', 'pp.'], quotes: ['«', '»'] },
  fr: { and: 'et', editedBy: 'sous la direction de', in: 'dans', pages: ['p.', 'p.'], quotes: ['«\u00a0', '\u00a0»'] },
  pt: { and: 'e', editedBy: 'organizado por', in: 'em', pages: ['p.', 'p.'], quotes: ['“', '”'] },
  id: { and: 'dan', editedBy: 'disunting oleh', in: 'dalam', pages: ['hlm.', 'hlm.'], quotes: ['“', '”'] },
  sw: { and: 'na', editedBy: 'kimehaririwa na', in: 'katika', pages: ['uk.', 'uk.'], quotes: ['“', '”'] },
};

/**
 * A CSL locale in our own words, for the styles of `outputs/styles/`: the terms and dates that these use, and no others.
 * It declares itself as en-US, the one locale that citeproc always asks for, because citeproc knows no Kiswahili.
 */
export function cslLocale(language: Language): string {
  const words = CITATION_WORDS[language];
  const style = STYLE_WORDS[language];
  const term = (name: string, text: string, form = '') => `<term name="${name}"${form}>${text}</term>`;
  const counted = (name: string, [one, several]: [string, string], form = '') =>
    term(name, `<single>${one}</single><multiple>${several}</multiple>`, form);
  const months = Array.from({ length: 12 }, (_, index) => {
    const number = String(index + 1).padStart(2, '0');
    return term(`month-${number}`, monthName(language, number));
  });
  return [
    '<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="en-US"><terms>',
    term('and', style.and),
    term('and', language === 'en' ? '&amp;' : style.and, ' form="symbol"'),
    term('et-al', words.andOthers),
    term('no date', words.noDate),
    term('in', style.in),
    term('open-quote', style.quotes[0]),
    term('close-quote', style.quotes[1]),
    term('open-inner-quote', '‘'),
    term('close-inner-quote', '’'),
    term('page-range-delimiter', '–'),
    counted('page', style.pages),
    // No style prints these two; citeproc prints names of its own where it lacks them.
    term('volume', 'vol.'),
    term('issue', 'no.'),
    counted('editor', [words.editor, words.editors]),
    counted('editor', [style.editedBy, style.editedBy], ' form="verb"'),
    ...months,
    `</terms><style-options punctuation-in-quote="${language === 'en'}"/></locale>`,
  ].join('');
}

/** Name of a month as it stands within a date. */
function monthName(language: Language, month: string): string {
  return formatDate(language, `2026-${month}-01`)
    .replace(/[\d.]/g, '')
    .replace(/\bde\b/g, '')
    .trim();
}
