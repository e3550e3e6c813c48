import type { AnyPage } from '../domain/content.ts';
import { pageId } from '../domain/content.ts';
import type { ViewContext } from './context.ts';

/**
 * What people call the thing that a page is about: the words of its concepts in the reader's language, abbreviations
 * and the names used at mines anywhere. The search looks through them as it looks through the title.
 */
export function namesOf(page: AnyPage, { catalogue, language }: ViewContext): string[] {
  const concepts = Object.values(catalogue.content.glossary).filter((term) => term.page === pageId(page));
  const names = concepts.flatMap(({ term, abbreviations, localNames }) => [
    ...(term[language] ? [term[language]] : []),
    ...abbreviations.filter(({ languages }) => languages.includes(language)).map(({ abbr }) => abbr),
    ...localNames.map(({ name }) => name),
  ]);
  return [...new Set(names)];
}
