import type { Language } from '../config/locales.ts';
import { pageHref } from '../config/urls.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import { pageId, type AnyPage, type PageText } from '../domain/content.ts';

/** What every view is a function of. */
export interface ViewContext {
  catalogue: Catalogue;
  language: Language;
}

/** A link to a page in the reader's language, with its words in the best language there is. */
export interface PageLink {
  id: string;
  href: string;
  title: string;
  summary: string;
  /** Set where the words are not in the language of the view. */
  lang?: Language;
}

/** The words of a page in the wanted language, or else in its original language. */
export function bestText(page: AnyPage, language: Language): { text: PageText; language: Language } {
  const text = page.texts[language];
  return text ? { text, language } : { text: page.texts[page.record.original]!, language: page.record.original };
}

export function pageLink({ language }: ViewContext, page: AnyPage): PageLink {
  const best = bestText(page, language);
  return {
    id: pageId(page),
    href: pageHref(language, page.collection, page.slug),
    title: best.text.title,
    summary: best.text.summary,
    ...(best.language === language ? {} : { lang: best.language }),
  };
}

/** A link to a page in its original language, for a page of another. */
export function originalLink(page: AnyPage): PageLink {
  const lang = page.record.original;
  const { title, summary } = page.texts[lang]!;
  return { id: pageId(page), href: pageHref(lang, page.collection, page.slug), title, summary, lang };
}

/** Links to pages by their ids; ids of pages that are not built are left out. */
export function pageLinks(context: ViewContext, ids: readonly string[]): PageLink[] {
  return ids.flatMap((id) => {
    const page = context.catalogue.page(id);
    return page ? [pageLink(context, page)] : [];
  });
}
