import { LANGUAGE_NAMES, type Language } from '../config/locales.ts';
import { absolute, pageHref, pageNumber, permanentHref } from '../config/urls.ts';
import { languagesOf } from '../domain/catalogue.ts';
import type { AnyPage } from '../domain/content.ts';
import { suggestedCitation } from '../outputs/citation.ts';
import { citedPage } from './page.ts';

/** The permanent address of a page: its title, its address and its citation in each language it has words in. */
export interface PermanentView {
  number: string;
  address: string;
  original: Language;
  languages: { language: Language; name: string; title: string; href: string; citation: string }[];
}

export function permanentView(page: AnyPage): PermanentView {
  return {
    number: pageNumber(page.record.number),
    address: absolute(permanentHref(page.record.number)),
    original: page.record.original,
    languages: languagesOf(page).map((language) => ({
      language,
      name: LANGUAGE_NAMES[language],
      title: page.texts[language]!.title,
      href: pageHref(language, page.collection, page.slug),
      citation: suggestedCitation(citedPage(page, language)),
    })),
  };
}
