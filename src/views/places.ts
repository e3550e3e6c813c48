import { href } from '../config/urls.ts';
import { messages } from '../i18n/messages.ts';
import { pageLink, type PageLink, type ViewContext } from './context.ts';
import { HOME, type Use } from './uses.ts';

/** A page that shows something, and the sections of its text that do. */
export interface PlaceLink extends PageLink {
  sections: { href: string; heading: string }[];
}

/** The pages where something is shown, each once, in the order of their numbers; their sections where they are written. */
export function placeLinks(context: ViewContext, uses: readonly Use[]): PlaceLink[] {
  const { catalogue, language } = context;
  const shown = new Set(uses.map(({ page }) => page));
  const { nav, site } = messages(language);
  const home: PageLink = { id: HOME, href: href(`${language}/`), title: nav.home, summary: site.description };
  const links = [...(shown.has(HOME) ? [home] : []), ...catalogue.pages.map((page) => pageLink(context, page))];
  return links
    .filter(({ id }) => shown.has(id))
    .map((link) => ({
      ...link,
      sections: uses.flatMap(({ page, language: written, section }) =>
        page === link.id && written === language && section
          ? [{ href: `${link.href}#${section.id}`, heading: section.heading }]
          : [],
      ),
    }));
}
