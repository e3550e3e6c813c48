import { LANGUAGE_NAMES, LANGUAGES, type Language } from '../config/locales.ts';
import { SITE } from '../config/site.ts';
import { href, pageHref } from '../config/urls.ts';
import { BROWSE } from '../i18n/browse.ts';
import { messages } from '../i18n/messages.ts';
import type { ViewContext } from './context.ts';
import { collectionsInUse } from './lists.ts';
import type { LanguageLink } from './page.ts';

export interface NavLink {
  href: string;
  label: string;
  /** Language of the page it leads to, where that is not the reader's. */
  hreflang?: Language;
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
  const inEnglish = (name: string, text: string): NavLink => ({
    href: pageHref('en', name),
    label: text,
    ...(language === 'en' ? {} : { hreflang: 'en' as const }),
  });
  const guide = (slug: string, text: string): NavLink[] =>
    catalogue.page(`guides/${slug}`) ? [{ href: pageHref(language, 'guides', slug), label: text }] : [];
  return {
    home: href(`${language}/`),
    search: href(`${language}/search/`),
    sections: collectionsInUse(context)
      .filter((name) => name !== 'guides' && name !== 'countries')
      .map((name) => list(name, words.collections[name].name)),
    indexes: [
      list('browse', BROWSE[language].heading),
      list('a-z', words.nav.az),
      list('glossary', words.nav.glossary),
      list('countries', words.collections.countries.name),
      list('guides', words.collections.guides.name),
      list('sources', words.nav.sources),
      inEnglish('evidence', words.nav.evidence),
      inEnglish('quality', words.nav.quality),
      { href: href('data/'), label: words.nav.data },
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

/** The languages of a page that exists in English alone; in the others its place is taken by the home page. */
export function onlyEnglish(path: string): LanguageLink[] {
  return everyLanguage('').map((link) =>
    link.language === 'en' ? { ...link, href: href(`en/${path}`) } : { ...link, exists: false },
  );
}
