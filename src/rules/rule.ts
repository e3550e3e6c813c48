import type { Language } from '../config/locales.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import { languagesOf } from '../domain/catalogue.ts';
import { pageId, type AnyPage, type PageText } from '../domain/content.ts';
import type { Issue, Point } from '../domain/issue.ts';
import type { KeyPath } from '../domain/validate.ts';

/** What a rule finds: a file with a place in it, given as a point or as the path of a YAML key. */
export interface Finding {
  file: string;
  at: Point | KeyPath;
  message: string;
  fix: string;
  severity?: Issue['severity'];
  /** Id of what is missing. Nothing is reported where it stands in a file that could not be read. */
  missing?: string;
}

/** One content rule. Examples are words for the documentation and for whoever reads the rule. */
export interface Rule {
  id: string;
  why: string;
  bad: string;
  good: string;
  check(catalogue: Catalogue): Iterable<Finding>;
}

export const recordFile = (page: AnyPage) => `${pageId(page)}/record.yml`;
export const textFile = (page: AnyPage, language: Language) => `${pageId(page)}/${language}.mdx`;

/** Every text of every page, drafts too. */
export function* textsOf(
  catalogue: Catalogue,
): Generator<{ page: AnyPage; language: Language; text: PageText; file: string }> {
  for (const page of catalogue.content.pages) {
    for (const language of languagesOf(page)) {
      yield { page, language, text: page.texts[language]!, file: textFile(page, language) };
    }
  }
}
