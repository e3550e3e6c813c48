import { LANGUAGES, LANGUAGE_NAMES, type Language } from '../config/locales.ts';
import { pageHref } from '../config/urls.ts';
import { walk, type ProseNode } from '../domain/prose.ts';
import { TERM_CATEGORIES, type Term } from '../domain/schema/glossary.ts';
import { countryName, languageName } from '../i18n/dates.ts';
import { messages } from '../i18n/messages.ts';
import { pageLink, type PageLink, type ViewContext } from './context.ts';

/** The words of a concept in the reader's language, or in English where no sure word is known. */
interface Word {
  text: string;
  lang?: Language;
}

export interface GlossaryEntry {
  id: string;
  href: string;
  word: Word;
  definition: Word;
}

export interface GlossaryView {
  categories: { id: string; heading: string; entries: GlossaryEntry[] }[];
}

export interface TermView extends GlossaryEntry {
  abbreviations: string[];
  inLanguages: { language: Language; name: string; word: string }[];
  localNames: {
    name: string;
    lang: string;
    said: string;
    confirmed: boolean;
    note?: string;
    alsoMeans: GlossaryEntry[];
  }[];
  seeAlso: GlossaryEntry[];
  note?: string;
  usedOn: PageLink[];
}

/** All concepts, by part of the field. */
export function glossaryView(context: ViewContext): GlossaryView {
  const collator = new Intl.Collator(context.language, { sensitivity: 'base' });
  const words = messages(context.language).glossary.categories;
  const all = Object.entries(context.catalogue.content.glossary);
  return {
    categories: TERM_CATEGORIES.map((id) => ({
      id,
      heading: words[id],
      entries: all
        .filter(([, term]) => term.category === id)
        .map(([name, term]) => entryOf(name, term, context))
        .sort((a, b) => collator.compare(a.word.text, b.word.text)),
    })),
  };
}

/** One concept with its words in all languages and its local names. */
export function termView(id: string, context: ViewContext): TermView {
  const { catalogue, language } = context;
  const term = catalogue.content.glossary[id]!;
  const others = (ids: readonly string[]) =>
    ids.flatMap((other) => {
      const found = catalogue.content.glossary[other];
      return found ? [entryOf(other, found, context)] : [];
    });
  return {
    ...entryOf(id, term, context),
    abbreviations: term.abbreviations.filter((a) => a.languages.includes(language)).map((a) => a.abbr),
    inLanguages: LANGUAGES.filter((l) => l !== language && term.term[l]).map((l) => ({
      language: l,
      name: LANGUAGE_NAMES[l],
      word: term.term[l]!,
    })),
    localNames: term.localNames.map((local) => ({
      name: local.name,
      lang: local.languages[0]!,
      said: [
        ...local.countries.map((code) => countryName(language, code)),
        ...local.languages.map((l) => languageName(language, l)),
      ].join(', '),
      confirmed: local.status === 'seen',
      ...(local.note ? { note: local.note } : {}),
      alsoMeans: others(local.alsoMeans),
    })),
    seeAlso: others(term.seeAlso),
    ...(term.note ? { note: term.note } : {}),
    usedOn: catalogue.pages
      .filter((page) => {
        const text = page.texts[language];
        return text && usesTerm([...Object.values(text.notes).flat(), ...text.body], id);
      })
      .map((page) => pageLink(context, page)),
  };
}

function entryOf(id: string, term: Term, { language }: ViewContext): GlossaryEntry {
  return {
    id,
    href: pageHref(language, 'glossary', id),
    word: wordIn(term.term, language) ?? { text: id },
    definition: wordIn(term.definition, language) ?? { text: '' },
  };
}

function wordIn(words: Partial<Record<Language, string>>, language: Language): Word | undefined {
  const own = words[language];
  if (own !== undefined) return { text: own };
  return words.en === undefined ? undefined : { text: words.en, lang: 'en' };
}

function usesTerm(words: readonly ProseNode[], id: string): boolean {
  return [...walk(words)].some(
    (node) =>
      (node.type === 'component' && node.name === 'Term' && node.attributes['id'] === id) ||
      (node.type === 'link' && node.to.split('#')[0] === `glossary/${id}`),
  );
}
