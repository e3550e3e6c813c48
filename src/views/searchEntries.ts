import { LANGUAGES, type Language } from '../config/locales.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import { pageId, type AnyPage } from '../domain/content.ts';
import { plainText } from '../domain/prose.ts';
import { countryName } from '../i18n/dates.ts';
import { messages } from '../i18n/messages.ts';
import { nameKeys, wordsOf } from '../i18n/searchText.ts';
import { stopWordsOf } from '../i18n/stopWords.ts';
import { label } from '../i18n/vocabulary.ts';
import { bestText } from './context.ts';
import { countriesOf } from './countries.ts';
import { glosses } from './glosses.ts';
import { namesOf, namesOfTerm } from './names.ts';
import { facetsOf, GLOSSARY, type PageFacets } from './search.ts';

/** What the search index of one language is told of a page, beside the words that stand on it. */
export interface SearchEntry {
  /** The index. */
  language: Language;
  /** Path of the page within the site; of one without words in the language, the original's. */
  path: string;
  facets: PageFacets;
  /** What people call what the page is about; their words are those that a mistyped one can be. */
  names: string[];
  /** Shown with a result. A concept has a word for a title, so that the page about it stands before it. */
  shown: ({ title: string } | { word: string }) & { collection: string; mercury?: string };
  /** Searched and never shown, by how near they are to what the page is about (`WORTH` in src/client/finder.ts). */
  hidden: {
    /** The names, each as one word. */
    names?: string[];
    /** The same of a concept. */
    terms?: string[];
    /** The words of which names are made. */
    parts?: string[];
    /** What a short title names. */
    short?: string[];
    /** Other words for the title and the summary, and for the text where it is not in the language of the index. */
    heading?: string[];
    about?: string[];
    words?: string[];
  };
}

/**
 * Everything that can be found, by index: each index holds every page, in its language or else in the original one, so
 * that a search costs one index, and the glossary.
 */
export function searchEntries(catalogue: Catalogue): SearchEntry[] {
  const pages = catalogue.pages.filter(({ record }) => record.status !== 'retired');
  return LANGUAGES.flatMap((language) => [
    ...pages.map((page) => pageEntry(page, language, catalogue)),
    ...Object.keys(catalogue.content.glossary).map((id) => termEntry(id, language, catalogue)),
  ]);
}

/** Words of a title that is short. */
const SHORT = 4;

function pageEntry(page: AnyPage, language: Language, catalogue: Catalogue): SearchEntry {
  const { text, language: wordsIn } = bestText(page, language);
  const { record } = page;
  const gloss = (words = '') => glosses(words, language, catalogue);
  const places = countriesOf(page);
  const placeNames = page.collection === 'countries' ? LANGUAGES.flatMap((one) => countryNames(one, places)) : [];
  const placeWords = page.collection === 'countries' ? namesSaidIn(places, catalogue) : [];
  const names = [...namesOf(page, catalogue), ...placeNames];
  const main = mainPart(text.title);
  const named = [...names, main];
  const title = page.texts.en?.title;
  const mainGlosses = wordsIn === language || title === undefined ? [] : gloss(mainPart(title));
  return {
    language,
    path: `${wordsIn}/${page.collection === 'sections' ? page.slug : pageId(page)}/`,
    facets: facetsOf(page, { catalogue }),
    names,
    shown: {
      title: text.title,
      collection: messages(language).collections[page.collection].name,
      ...('mercuryOutcome' in record ? { mercury: label(language, 'mercuryOutcome', record.mercuryOutcome) } : {}),
    },
    hidden: filled({
      names: named.flatMap(keysOf),
      parts: partsOf(named),
      short: wordsOf(main).filter(tells).length > SHORT ? [] : [main, ...mainGlosses],
      heading: mainGlosses,
      about: [
        ...gloss(title),
        ...gloss(page.texts.en?.summary),
        ...(places.length > 3 ? [] : countryNames(language, places)),
        ...placeWords,
      ],
      words: wordsIn === language ? [] : gloss(plainText(text.body)),
    }),
  };
}

function termEntry(id: string, language: Language, { content }: Catalogue): SearchEntry {
  const concept = content.glossary[id]!;
  const names = namesOfTerm(concept);
  return {
    language,
    path: `${language}/glossary/${id}/`,
    facets: { collection: [GLOSSARY] },
    names,
    shown: { word: concept.term[language] ?? concept.term.en ?? id, collection: messages(language).nav.glossary },
    hidden: filled({ terms: names.flatMap(keysOf), words: partsOf(names) }),
  };
}

/** What a title names, without what it says of it: "Retort" of "Retort: heat amalgam in a closed vessel". */
function mainPart(title: string): string {
  return title.split(':')[0]!;
}

/** A name as it is looked for: with all of its words, and without those that say nothing. */
function keysOf(name: string): string[] {
  const words = wordsOf(name);
  return [...new Set([words, words.filter(tells)].filter((run) => run.length > 0).flatMap(nameKeys))];
}

function partsOf(names: readonly string[]): string[] {
  return [
    ...new Set(
      names
        .map(wordsOf)
        .filter((words) => words.length > 1)
        .flat()
        .filter(tells),
    ),
  ];
}

const stopWords = LANGUAGES.map(stopWordsOf);

/** Whether a word says something in every language. */
function tells(word: string): boolean {
  return !stopWords.some((words) => words.has(word));
}

/** What things are called at the mines of some countries. */
function namesSaidIn(places: readonly string[], { content }: Catalogue): string[] {
  const said = Object.values(content.glossary).flatMap(({ localNames }) => localNames);
  return said.filter(({ countries }) => countries.some((iso3) => places.includes(iso3))).map(({ name }) => name);
}

function countryNames(language: Language, places: readonly string[]): string[] {
  return places.map((iso3) => countryName(language, iso3));
}

/** Words without the empty lists. */
function filled(hidden: SearchEntry['hidden']): SearchEntry['hidden'] {
  return Object.fromEntries(Object.entries(hidden).filter(([, list]) => list.length > 0));
}
