import type { SearchEntry } from '../views/searchEntries.ts';

/** Marks of citations: numbers that would stand in words and in what is shown of a page. */
const MARK = /<a class="cite"[^>]*>[^<]*<\/a>/g;
/** Ends of cells, which Pagefind would run into what follows. */
const CELL = /<\/(?:dt|dd|th|td)>/g;
/** Pagefind would take one of these for the title. The entry says what the title is; the text begins after it. */
const TITLES = /<title>.*?<\/title>|<h1\b.*?<\/h1>/gs;

/**
 * A built page as Pagefind reads it: without the marks of citations, and with what is searched beside its words. The
 * page that readers load carries none of this.
 * @throws where the page has no head
 */
export function indexable(html: string, { path, shown, hidden }: SearchEntry): string {
  const text = html.replace(TITLES, '').replace(MARK, '').replace(CELL, ' $&');
  const head = text.indexOf('</head>');
  if (head < 0) throw new Error(`${path} has no head. Look at Base.astro.`);
  const metas = Object.entries({ ...shown, ...hidden }).map(([name, words]) => {
    const content = [words].flat().join(', ').replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    return `<meta data-pagefind-meta="${name}[content]" content="${content}">`;
  });
  return text.slice(0, head) + metas.join('') + text.slice(head);
}
