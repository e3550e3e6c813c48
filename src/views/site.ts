import { LANGUAGE_NAMES, LANGUAGES } from '../config/locales.ts';
import { SITE } from '../config/site.ts';
import { href, pageHref } from '../config/urls.ts';
import { messages } from '../i18n/messages.ts';
import type { ViewContext } from './context.ts';
import { collectionsInUse } from './lists.ts';
import type { LanguageLink } from './page.ts';

export interface NavLink {
  href: string;
  label: string;
}

/** Header and footer of every page in a language. */
export interface SiteView {
  home: string;
  search: string;
  /** The sections of the site. */
  sections: NavLink[];
  /** Ways through the whole site. */
  indexes: NavLink[];
  /** About the site itself. */
  about: NavLink[];
}

export function siteView(context: ViewContext): SiteView {
  const { language, catalogue } = context;
  const words = messages(language);
  const list = (name: string, text: string): NavLink => ({ href: pageHref(language, name), label: text });
  const guide = (slug: string, text: string): NavLink[] =>
    catalogue.page(`guides/${slug}`) ? [{ href: pageHref(language, 'guides', slug), label: text }] : [];
  return {
    home: href(`${language}/`),
    search: href(`${language}/search/`),
    sections: collectionsInUse(context)
      .filter((name) => name !== 'guides' && name !== 'countries')
      .map((name) => list(name, words.collections[name].name)),
    indexes: [
      list('a-z', words.nav.az),
      list('glossary', words.nav.glossary),
      list('countries', words.collections.countries.name),
      list('guides', words.collections.guides.name),
      list('sources', words.nav.sources),
    ],
    about: [
      ...guide('about', words.nav.about),
      ...guide('disclaimer', words.nav.disclaimer),
      ...guide('privacy', words.nav.privacy),
      ...guide('report-an-error', words.nav.reportError),
      ...(SITE.repository === undefined ? [] : [{ href: SITE.repository, label: words.nav.improve }]),
    ],
  };
}

/** The same path in every language, for pages that exist in all of them. */
export function everyLanguage(path: string): LanguageLink[] {
  return LANGUAGES.map((language) => ({
    language,
    name: LANGUAGE_NAMES[language],
    href: href(`${language}/${path}`),
    exists: true,
  }));
}
