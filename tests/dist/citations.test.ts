import { describe, expect, it } from 'vitest';
import type { CslItem } from '../../src/outputs/csl.ts';
import { fullPages, readCatalogue, type Edition } from '../support/content.ts';
import { lines } from '../support/html.ts';
import { inner, metas, readSite, select, type BuiltPage } from '../support/site.ts';
import { parseBibtex, readLatex, splitOutsideBraces } from '../unit/outputs/parseBibtex.ts';
import { parseRis } from '../unit/outputs/parseRis.ts';

const site = readSite();
const editions = fullPages(await readCatalogue());

/** What the citation files and the meta tags of a page must agree on. */
interface Cited {
  title: string;
  authors: string[];
  date: string;
  url: string;
  language: string;
}

const BABEL: Record<string, string> = {
  english: 'en',
  spanish: 'es',
  french: 'fr',
  portuguese: 'pt',
  indonesian: 'id',
  swahili: 'sw',
};

/** The file of a page with an ending, which the page links to. */
function file(page: BuiltPage, ending: string): string {
  const hrefs = select(page, 'a').map(({ attributes }) => attributes['href']!);
  const [found, ...more] = hrefs.filter((href) => href.endsWith(ending));
  expect(more).toEqual([]);
  return site.read(new URL(found!, page.address).href.slice(site.root.length));
}

const READERS: Record<string, (page: BuiltPage) => Cited> = {
  'meta tags': (page) => ({
    title: metas(page, 'citation_title')[0]!,
    authors: metas(page, 'citation_author'),
    date: metas(page, 'citation_publication_date')[0]!.replaceAll('/', '-'),
    url: metas(page, 'citation_public_url')[0]!,
    language: metas(page, 'citation_language')[0]!,
  }),
  BibTeX(page) {
    const [entry, ...more] = parseBibtex(file(page, '.bib'));
    expect(more).toEqual([]);
    const { author = '', title = '', date = '', url = '', langid = '' } = entry!.fields;
    return {
      title: readLatex(title),
      authors: splitOutsideBraces(author, ' and ').map(readLatex),
      date,
      url,
      language: BABEL[langid]!,
    };
  },
  RIS(page) {
    const [record, ...more] = parseRis(file(page, '.ris'));
    expect(more).toEqual([]);
    const one = (tag: string) => record![tag]?.[0] ?? '';
    return {
      title: one('TI'),
      authors: record!['AU'] ?? [],
      date: one('DA').replace(/\/$/, '').replaceAll('/', '-'),
      url: one('UR'),
      language: one('LA'),
    };
  },
  'CSL-JSON'(page) {
    const [item, ...more] = JSON.parse(file(page, '.json')) as CslItem[];
    expect(more).toEqual([]);
    return {
      title: item!.title,
      authors: item!.author!.map((name) => ('literal' in name ? name.literal : `${name.family}, ${name.given}`)),
      date: item!.issued!['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('-'),
      url: item!.URL!,
      language: item!.language!,
    };
  },
};

/** What a format can hold: in RIS no comma in the name of an organisation, in RIS and BibTeX no other space than one. */
function held(cited: Cited, format: string): Cited {
  if (format !== 'RIS' && format !== 'BibTeX') return cited;
  const authors = format === 'RIS' ? cited.authors.map((name) => name.replace(/,\s*/g, ' – ')) : cited.authors;
  return { ...cited, authors, title: cited.title.replace(/\s+/g, ' ') };
}

function expected({ page, language }: Edition): Cited {
  return {
    title: page.texts[language]!.title,
    authors: ['Batea contributors', ...page.record.authors],
    date: page.record.updated,
    url: `${site.root}p/${String(page.record.number).padStart(3, '0')}/`,
    language,
  };
}

describe('every page with words is cited', () => {
  it.each(Object.entries(READERS))('in %s as its record says', (format, read) => {
    expect(editions).not.toEqual([]);
    for (const edition of editions) {
      const cited = expected(edition);
      expect(read(site.page(edition.path))).toEqual(held(cited, format));
    }
  });

  it('in words for its reader, with the address that does not change', () => {
    for (const edition of editions) {
      const page = site.page(edition.path);
      const [citation, ...more] = select(page, 'p', { class: 'citation' });
      expect(more).toEqual([]);
      const [words] = lines(inner(page, citation!));
      const { authors, title, url } = expected(edition);
      for (const part of [...authors, title, url]) expect(words).toContain(part);
    }
  });

  it('with its own address as the full text', () => {
    for (const { path } of editions) {
      const page = site.page(path);
      expect(metas(page, 'citation_fulltext_html_url')).toEqual([page.address]);
    }
  });
});
