import type { MetaTag } from '../../src/outputs/highwire.ts';

/** What Zotero makes of a page, as far as our tags say it. */
export interface ZoteroItem {
  itemType: string | undefined;
  title: string | undefined;
  creators: string[];
  date: string | undefined;
  url: string | undefined;
  language: string | undefined;
  publisher: string | undefined;
  websiteTitle: string | undefined;
  rights: string | undefined;
  abstractNote: string | undefined;
}

/** Tags that make a page something else than `DC.type` says, in the order in which they are tried. */
const TYPED: [tag: string, itemType: string][] = [
  ['citation_journal_title', 'journalArticle'],
  ['citation_technical_report_institution', 'report'],
  ['citation_conference_title', 'conferencePaper'],
  ['citation_conference', 'conferencePaper'],
  ['citation_book_title', 'bookSection'],
  ['citation_dissertation_institution', 'thesis'],
];

const DC_TYPES = ['book', 'patent', 'report', 'thesis', 'webpage'];

/**
 * Meta tags read by the rules of Zotero's "Embedded Metadata" translator, and of its "RDF" translator for Dublin Core
 * and Open Graph: `DC.type` wins over guesses from `citation_title` and `og:type`; Highwire tags win over the others in
 * each field; names are parted at semicolons, and at a comma between names of several words.
 */
export function readAsZotero(tags: readonly MetaTag[]): ZoteroItem {
  const all = (name: string) => tags.filter((tag) => tag.name === name).map(({ content }) => content);
  const first = (...names: string[]) => names.flatMap(all)[0];
  const has = (name: string) => all(name).length > 0;
  const type = first('DC.type')?.toLowerCase();
  const guess = TYPED.find(([tag]) => has(tag))?.[1] ?? (has('citation_title') ? 'journalArticle' : 'webpage');
  return {
    itemType: type !== undefined && DC_TYPES.includes(type) ? type : guess,
    title: first('citation_title', 'og:title'),
    creators: all('citation_author').flatMap((author) => {
      const [one = '', other = '', ...more] = author.split(/\s*,\s*/);
      if (author.includes(';')) return author.split(/\s*;\s*/);
      return one.includes(' ') && other.includes(' ') ? [one, other, ...more] : [author];
    }),
    date: first('citation_publication_date', 'citation_date', 'citation_online_date', 'citation_year'),
    url: first('citation_public_url', 'og:url', 'citation_abstract_html_url', 'citation_fulltext_html_url'),
    language: first('citation_language'),
    publisher: first('citation_publisher'),
    websiteTitle: first('DC.source', 'og:site_name'),
    rights: first('DC.rights'),
    abstractNote: first('citation_abstract', 'og:description', 'description'),
  };
}
