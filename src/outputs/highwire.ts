import type { CitedPage } from './citation.ts';

/** `<meta name content>` in the head of a page. */
export interface MetaTag {
  name: string;
  content: string;
}

/**
 * Bibliographic meta tags of a page, for Google Scholar (its inclusion guidelines) and for reference managers (the
 * Embedded Metadata reader of Zotero). Tags of journals, conferences and technical reports are left out because they
 * would make the page one of these; `citation_online_date` because it is for works published elsewhere before, and
 * the page is published here; other Dublin Core tags because they would repeat these.
 */
export function highwireTags(page: CitedPage): MetaTag[] {
  return [
    // Scholar requires title, author and date. Zotero reads them too.
    { name: 'citation_title', content: page.title },
    ...page.authors.map((content) => ({ name: 'citation_author', content })),
    // The date one would cite: that of this revision, in the form the guidelines ask for, YYYY/MM/DD.
    { name: 'citation_publication_date', content: page.updated.replaceAll('-', '/') },
    // Zotero prefers this address to that of the browser: the one that the suggested citation gives.
    { name: 'citation_public_url', content: page.permanentUrl },
    // The full text is the page itself, as HTML.
    { name: 'citation_fulltext_html_url', content: page.url },
    { name: 'citation_language', content: page.language },
    // Importers that do not read og:site_name find the name of the site here.
    { name: 'citation_publisher', content: page.siteName },
    // Without it Zotero takes anything with citation_title for a journal article.
    { name: 'DC.type', content: 'webpage' },
    // Zotero's field "Rights"; the other tags have no place for a licence.
    { name: 'DC.rights', content: `${page.licence.name}, ${page.licence.url}` },
  ];
}
