import { pageId, type AnyPage } from '../domain/content.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import type { Term } from '../domain/schema/glossary.ts';

/** What people call the thing that a page is about: all words of the concepts that lead to it. */
export function namesOf(page: AnyPage, { content }: Catalogue): string[] {
  const concepts = Object.values(content.glossary).filter((term) => term.page === pageId(page));
  return [...new Set(concepts.flatMap(namesOfTerm))];
}

/**
 * The words of a concept in every language, its abbreviations, and the names used at mines anywhere, one by one: whoever
 * types one of them, in whatever language the site stands, means this concept.
 */
export function namesOfTerm({ term, abbreviations, localNames }: Term): string[] {
  const written = [
    ...Object.values(term),
    ...abbreviations.map(({ abbr }) => abbr),
    ...localNames.map(({ name }) => name),
  ];
  // "kigida (plural vigida)" and "gelundung; tromol" hold two names each.
  return [
    ...new Set(
      written
        .flatMap((words) => words.split(/[;,()]/))
        .map((name) => name.replace(/^\s*plural\s/, '').trim())
        .filter((name) => name !== ''),
    ),
  ];
}
