import { describe, expect, it } from 'vitest';
import { messages } from '../../src/i18n/messages.ts';
import { paragraphsOf } from '../../src/markdown/paragraphs.ts';
import type { CslItem } from '../../src/outputs/csl.ts';
import { fullPages, readCatalogue, type Edition } from '../support/content.ts';
import { lines } from '../support/html.ts';
import { shownPages } from '../support/searchIndex.ts';
import { inner, metas, readSite, select, type BuiltPage } from '../support/site.ts';
import { readBibtex, readItems, type ReadItem } from '../support/references.ts';
import { readAsZotero } from '../support/zotero.ts';

const site = readSite();
const catalogue = await readCatalogue();
const editions = fullPages(catalogue);

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
  'meta tags, as Zotero reads them'(page) {
    const tags = select(page, 'meta').map(({ attributes: { name, property, content = '' } }) => ({
      name: name ?? property ?? '',
      content,
    }));
    const { itemType, title, creators, date, url, language, websiteTitle, abstractNote } = readAsZotero(tags);
    expect({ itemType, websiteTitle }).toEqual({ itemType: 'webpage', websiteTitle: 'Batea' });
    expect(abstractNote).not.toBe('');
    return { title: title!, authors: creators, date: date!.replaceAll('/', '-'), url: url!, language: language! };
  },
  BibTeX(page) {
    const [entry, ...more] = readBibtex(file(page, '.bib'));
    expect(more).toEqual([]);
    const { title = '', date = '', url = '', langid = '' } = entry!.fields;
    return { title, authors: entry!.author, date, url, language: BABEL[langid]! };
  },
  RIS: (page) => oneItem(readItems(file(page, '.ris'))),
  'CSL-JSON': (page) => oneItem(readItems(file(page, '.json'))),
};

function oneItem([item, ...more]: ReadItem[]): Cited {
  expect(more).toEqual([]);
  const { title, author = [], issued, URL: url, language } = item as unknown as CslItem;
  return {
    title,
    authors: author.map((name) =>
      'literal' in name ? name.literal : [name.family, name.given].filter(Boolean).join(', '),
    ),
    date: issued!['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('-'),
    url: url!,
    language: language!,
  };
}

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

  it('in words for its reader, in each form with the address that does not change', () => {
    for (const edition of editions) {
      const page = site.page(edition.path);
      const forms = select(page, 'p', { class: 'citation' }).map((tag) => lines(inner(page, tag)).join(' '));
      expect(forms).toHaveLength(3);
      const { authors, title, url } = expected(edition);
      for (const words of forms) {
        for (const author of authors) expect(words).toContain(author.replace(/\.$/, ''));
        expect(bare(words)).toContain(bare(title));
        expect(words.endsWith(url), words).toBe(true);
      }
      const number = String(edition.page.record.number).padStart(3, '0');
      const state = new RegExp(`${number},.*[0-9a-f]{12}`);
      for (const words of forms) expect(words).toMatch(state);
    }
  });

  it('with the words of its copy buttons', () => {
    for (const { path, language } of editions) {
      const { copy, copied, copyFailed } = messages(language).cite;
      const page = site.page(path);
      expect(page.html).toContain(`data-copy="${[copy, copied, copyFailed].join('|')}"`);
    }
  });

  it('with its own address as the full text', () => {
    for (const { path } of editions) {
      const page = site.page(path);
      expect(metas(page, 'citation_fulltext_html_url')).toEqual([page.address]);
    }
  });
});

/** Words without what the styles set in their own way: spaces, quotation marks, apostrophes, dashes. */
function bare(words: string): string {
  return words.replace(/["'’‘“”«»–-]|\s/g, '');
}

describe('every block of words', () => {
  it('has its number, which leads to it, and an address that nothing else on the page has', () => {
    for (const { page, language, path } of editions) {
      const built = site.page(path);
      const blocks = [...paragraphsOf(page.texts[language]!.body).values()];
      const links = select(built, 'a', { class: 'pilcrow' });
      expect(links.map((link) => link.attributes['href'])).toEqual(blocks.map(({ id }) => `#${id}`));
      expect(links.map((link) => inner(built, link).replace('&nbsp;', ' '))).toEqual(
        blocks.map(({ number }) => `¶ ${number}`),
      );
      const all = built.tags.flatMap(({ attributes: { id } }) => id ?? []);
      expect(new Set(all).size, path).toBe(all.length);
      expect(blocks.filter(({ id }) => !built.ids.has(id))).toEqual([]);
    }
  });

  it('is not numbered in the search', () => {
    const texts = shownPages(site, 'en').map(({ text }) => text);
    expect(texts).not.toEqual([]);
    expect(texts.filter((text) => /¶\s?\d/.test(text))).toEqual([]);
  });
});

describe('linked data', () => {
  it('of every page says the same as its record, and leads each step to its place', () => {
    let steps = 0;
    for (const edition of editions) {
      const page = site.page(edition.path);
      const [script, ...more] = select(page, 'script', { type: 'application/ld+json' });
      expect(more).toEqual([]);
      const data = JSON.parse(inner(page, script!)) as Record<string, unknown>;
      const { title, date, url, language } = expected(edition);
      expect(data).toMatchObject({
        '@context': 'https://schema.org',
        headline: title,
        dateModified: date,
        identifier: url,
        url: page.address,
        inLanguage: language,
      });
      for (const { url: place } of (data['step'] ?? []) as { url: string }[]) {
        const [address, id = ''] = place.split('#');
        expect([address, page.ids.has(id)], place).toEqual([page.address, true]);
        steps += 1;
      }
    }
    expect(steps).toBeGreaterThan(0);
  });
});

describe('every source', () => {
  const { content } = catalogue;
  const pages = Object.entries(content.sources).map(([key, source]) => ({
    key,
    source,
    page: site.page(`en/sources/${key}/`),
  }));

  it('has a citation in three forms, and one of each fact with the address at which it stands', () => {
    expect(pages).not.toEqual([]);
    for (const { key, source, page } of pages) {
      const citations = select(page, 'p', { class: 'citation' }).map((tag) => lines(inner(page, tag)).join(' '));
      expect(citations, key).toHaveLength(3 + source.facts.length);
      source.facts.forEach(({ id }, index) => {
        expect(citations[3 + index]!.endsWith(`${page.address}#${id}`), id).toBe(true);
        expect(page.ids.has(id)).toBe(true);
      });
    }
  });

  it('comes back from its files as it stands in the content', () => {
    for (const { key, source } of pages) {
      const [entry] = readBibtex(site.read(`en/sources/${key}/${key}.bib`));
      const [ris] = readItems(site.read(`en/sources/${key}/${key}.ris`));
      const [csl] = readItems(site.read(`en/sources/${key}/${key}.json`));
      expect([entry!.fields['title'], ris!['title'], csl!['title']], key).toEqual(Array(3).fill(source.title));
      expect([entry!.key, ris!['id'], csl!['id']]).toEqual([key, key, key]);
    }
  });
});
