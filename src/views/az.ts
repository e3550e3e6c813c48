import { LANGUAGES, type Language } from '../config/locales.ts';
import { pageHref } from '../config/urls.ts';
import type { Term } from '../domain/schema/glossary.ts';
import { countryName, languageName } from '../i18n/dates.ts';
import { namesOfTerm } from './names.ts';
import { pageLink, type PageLink, type ViewContext } from './context.ts';

/** One line of the A–Z. */
export interface AzEntry {
  href: string;
  text: string;
  /** Language of the words, where it is not the reader's and is one of the site's. */
  lang?: Language;
  /** Countries and languages in which the word is said, where it is no word of the reader's language. */
  said?: string;
  /** What the word means, where the line does not lead to an entry of its own. */
  see?: { text: string; href?: string; lang?: Language };
}

export interface AzView {
  groups: { letter: string; id: string; entries: AzEntry[] }[];
}

/**
 * Every page and every word of the glossary by letter: the words of all languages, abbreviations, and the names used at
 * mines. A word leads to the page about its concept, where there is one; the word that the glossary is entered by in
 * the reader's language leads to its definition, and names the page beside it.
 */
export function azView(context: ViewContext): AzView {
  const { catalogue, language } = context;
  const entries: AzEntry[] = catalogue.pages.map((page) => {
    const link = pageLink(context, page);
    const said = link.lang && { said: languageName(language, link.lang) };
    return { href: link.href, text: link.title, ...inLanguage(link.lang), ...said };
  });
  for (const [id, term] of Object.entries(catalogue.content.glossary))
    entries.push(...entriesOfTerm(id, term, context));

  const collator = new Intl.Collator(language, { sensitivity: 'base', numeric: true });
  entries.sort((a, b) => collator.compare(a.text, b.text) || collator.compare(a.see?.text ?? '', b.see?.text ?? ''));
  const groups = Map.groupBy(entries, ({ text }) => {
    const letter = text
      .normalize('NFD')
      .replace(/^[^\p{L}\p{N}]+/u, '')
      .charAt(0)
      .toUpperCase();
    return /[A-Z]/.test(letter) ? letter : '#';
  });
  return {
    groups: [...groups]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([letter, list]) => ({ letter, id: letter === '#' ? 'other' : letter.toLowerCase(), entries: list })),
  };
}

function inLanguage(lang: Language | undefined): { lang?: Language } {
  return lang ? { lang } : {};
}

/** The lines of one concept: its words in the reader's language, and every other name of it with where that is said. */
function entriesOfTerm(id: string, term: Term, context: ViewContext): AzEntry[] {
  const { catalogue, language } = context;
  const page = term.page === undefined ? undefined : catalogue.page(term.page);
  const link = page && pageLink(context, page);
  const entry = pageHref(language, 'glossary', id);
  const names = Map.groupBy(namesWithPlaces(term, language), ({ name }) => name);
  const lines = [...names].map(([text, places]) => ({
    text,
    isWord: places.some(({ isWord }) => isWord),
    ...inLanguage(places[0]!.lang),
    said: [...new Set(places.flatMap(({ said }) => said))].join(', '),
  }));
  const word = lines.find(({ isWord }) => isWord) ?? lines[0];
  return lines.map((one): AzEntry => {
    const { isWord, said, ...line } = one;
    if (isWord) return { ...line, href: entry, ...(link ? { see: { ...titleOf(link), href: link.href } } : {}) };
    const see = link ? titleOf(link) : word !== one && word && { text: word.text, ...inLanguage(word.lang) };
    return { ...line, href: link?.href ?? entry, ...(said ? { said } : {}), ...(see ? { see } : {}) };
  });
}

function titleOf({ title, lang }: PageLink): { text: string; lang?: Language } {
  return { text: title, ...inLanguage(lang) };
}

interface Name {
  name: string;
  /** Whether the glossary has it as the word of the reader's language. */
  isWord: boolean;
  lang?: Language;
  said: string[];
}

/** All names of a concept, each with where it is said; a word of the reader's language needs that only where it is local. */
function namesWithPlaces(term: Term, language: Language): Name[] {
  const names = (part: Partial<Term>, languages: readonly string[], countries: readonly string[] = []): Name[] => {
    const known = languages.map((tag) => tag.split('-')[0]!);
    const foreign = known.includes(language) ? undefined : LANGUAGES.find((one) => known.includes(one));
    const said =
      countries.length > 0
        ? countries.map((iso3) => countryName(language, iso3))
        : known.filter(() => !known.includes(language)).map((code) => languageName(language, code));
    const alone = { ...term, term: {}, abbreviations: [], localNames: [], ...part };
    return namesOfTerm(alone).map((name) => ({ name, isWord: language in alone.term, ...inLanguage(foreign), said }));
  };
  return [
    ...LANGUAGES.flatMap((one) => (term.term[one] ? names({ term: { [one]: term.term[one] } }, [one]) : [])),
    ...term.abbreviations.flatMap((one) => names({ abbreviations: [one] }, one.languages)),
    ...term.localNames.flatMap((one) => names({ localNames: [one] }, one.languages, one.countries)),
  ];
}
