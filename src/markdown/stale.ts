import type { Language } from '../config/locales.ts';
import type { AnyPage } from '../domain/content.ts';
import { sectionIdOf } from '../i18n/sections.ts';
import { sectionDigests } from './digest.ts';

/** Digests of the parts of a page in one of its languages, by section id, `notes.<key>`, `title`, `summary`. */
export function partDigests(page: AnyPage, language: Language): Record<string, string> {
  return sectionDigests(page.texts[language]!, (heading, index) => sectionId(page, language, heading, index));
}

/** The id of a section: from the list of its collection, or by its place where the collection has no list. */
export function sectionId(page: AnyPage, language: Language, heading: string, index: number): string {
  return sectionIdOf(language, page.collection, heading) ?? `section-${index + 1}`;
}

/**
 * The parts of a translation whose original is not the one it was translated from: changed, added or
 * taken away since. Empty for the original itself.
 */
export function staleParts(page: AnyPage, language: Language): string[] {
  const { original } = page.record;
  const text = page.texts[language];
  if (language === original || !text || !page.texts[original]) return [];
  const now = partDigests(page, original);
  const then = text.translates?.sections ?? {};
  return [...new Set([...Object.keys(now), ...Object.keys(then)])].filter((part) => now[part] !== then[part]);
}
