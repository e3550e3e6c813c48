import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../src/config/locales.ts';
import { languagesOf } from '../../src/domain/catalogue.ts';
import { edition, fullPages, readCatalogue, shortPages } from '../support/content.ts';
import { wordsOf } from '../../src/i18n/searchText.ts';
import { openSearch } from '../support/searchEngine.ts';
import { facetPaths, searchHead, shownPages } from '../support/searchIndex.ts';
import { sitemap } from '../support/links.ts';
import { few, inner, isHidden, linked, readSite, select, type BuiltPage } from '../support/site.ts';

const site = readSite();
const catalogue = await readCatalogue();
const full = fullPages(catalogue);
const short = shortPages(catalogue);
const address = (path: string) => site.page(path).address;

/** Other languages that a page names, with its address there. */
const alternates = (page: BuiltPage) =>
  Object.fromEntries(
    select(page, 'link', { rel: 'alternate' }).flatMap(({ attributes: { hreflang, href } }) =>
      hreflang === undefined ? [] : [[hreflang, href]],
    ),
  );

/** Keys that sources had before, with the keys they have. */
const formerKeys = new Map(
  Object.entries(catalogue.content.sources).flatMap(([key, { formerIds }]) => formerIds.map((former) => [former, key])),
);
const formerSources = site.pages.flatMap((page) => {
  const [, language, former = ''] = /^([a-z]+)\/sources\/([^/]+)\/index\.html$/.exec(page.file) ?? [];
  const key = formerKeys.get(former);
  return key === undefined ? [] : [{ page, to: `${language}/sources/${key}/` }];
});

describe('pages that search engines leave out', () => {
  it('are those in a language in which they have no words, searches, former keys, and what is not there', () => {
    const hidden = site.pages.filter(isHidden).map(({ file }) => file);
    const expected = [
      '404.html',
      ...short.map(({ path }) => `${path}index.html`),
      ...LANGUAGES.map((language) => `${language}/search/index.html`),
      ...formerSources.map(({ page }) => page.file),
    ];
    expect(hidden.sort()).toEqual(expected.sort());
  });

  it('name the original, or what the source is called now, as the page to find, and no other language', () => {
    for (const { page, path } of short) {
      const built = site.page(path);
      expect(linked(built, 'canonical')).toEqual([address(edition(page, page.record.original).path)]);
      expect(alternates(built)).toEqual({});
    }
    for (const { page, to } of formerSources) {
      expect(linked(page, 'canonical')).toEqual([address(to)]);
      expect(alternates(page)).toEqual({});
    }
  });

  it('lead to the page in every language that has words', () => {
    for (const { page, path } of short) {
      const to = select(site.page(path), 'a').map(({ attributes }) => new URL(attributes['href']!, site.root).href);
      expect(to).toEqual(
        expect.arrayContaining(languagesOf(page).map((language) => address(edition(page, language).path))),
      );
    }
  });
});

describe('pages that search engines keep', () => {
  const kept = site.pages.filter((page) => !isHidden(page));

  it('are those with words, and every page that all languages have', () => {
    const files = new Set(kept.map(({ file }) => file));
    expect(full.filter(({ path }) => !files.has(`${path}index.html`))).toEqual([]);
    for (const path of ['', 'a-z/', 'browse/', 'annex-c/', 'glossary/', 'sources/', 'countries/']) {
      for (const language of LANGUAGES) expect(files).toContain(`${language}/${path}index.html`);
    }
  });

  it('are their own canonical address', () => {
    expect(
      few(kept.filter((page) => linked(page, 'canonical').join() !== page.address).map(({ file }) => file)),
    ).toEqual([]);
  });

  it('name the same page in every language that has it to keep', () => {
    const addresses = new Set(kept.map((page) => page.address));
    for (const page of kept) {
      const [, path] = /^[a-z]{2}\/(.*)$/.exec(page.address.slice(site.root.length)) ?? [];
      if (path === undefined) continue;
      const others = LANGUAGES.map((language) => [language, `${site.root}${language}/${path}`] as const);
      expect(alternates(page)).toEqual(Object.fromEntries(others.filter(([, other]) => addresses.has(other))));
    }
  });

  it('are named by the page that lets the reader choose', () => {
    const homes = LANGUAGES.map((language) => [language, address(`${language}/`)]);
    expect(alternates(site.page(''))).toEqual({ ...Object.fromEntries(homes), 'x-default': site.root });
  });
});

describe('the sitemap', () => {
  it('lists every page that search engines may keep, and no other', () => {
    const wanted = site.pages.filter((page) => !isHidden(page)).map((page) => page.address);
    const listed = sitemap(site);
    expect(few(listed.filter((one) => !wanted.includes(one)))).toEqual([]);
    expect(few(wanted.filter((one) => !listed.includes(one)))).toEqual([]);
    expect(new Set(listed).size).toBe(listed.length);
  });

  it('is named by robots.txt, which keeps nobody out', () => {
    const robots = site.read('robots.txt');
    expect(robots).toContain(`Sitemap: ${site.root}sitemap-index.xml\n`);
    expect(robots).toContain('User-agent: *\nAllow: /\n');
    expect(robots).not.toContain('Disallow');
  });
});

describe('the search index', () => {
  const pages = new Map(LANGUAGES.map((language) => [language, shownPages(site, language)]));
  /** Every page that is kept up, in a language or else in its original one. */
  const findable = (language: Language) =>
    catalogue.pages
      .filter(({ record }) => record.status !== 'retired')
      .map((page) => edition(page, page.texts[language] ? language : page.record.original));

  it.each(LANGUAGES)(
    'of %s holds every page that is kept up, in its words or the original, and the glossary',
    (language) => {
      const terms = Object.keys(catalogue.content.glossary).map((id) => `${language}/glossary/${id}/`);
      const expected = [...findable(language).map(({ path }) => path), ...terms];
      expect(pages.get(language)!.map(({ path }) => path)).toEqual(expected);
    },
  );

  it.each(LANGUAGES)('of %s knows the title, collection and facets of every page', (language) => {
    const facets = facetPaths(site, language);
    for (const { page, language: wordsIn, path } of findable(language)) {
      const shown = pages.get(language)!.find((one) => one.path === path);
      expect(shown).toMatchObject({ title: page.texts[wordsIn]!.title, collection: /./ });
      const collection = page.collection === 'sections' ? page.slug : page.collection;
      expect(facets['collection']![collection]).toContain(path);
      if ('mercuryOutcome' in page.record) {
        expect(shown).toMatchObject({ mercury: /./ });
        expect(facets['mercury']![page.record.mercuryOutcome]).toContain(path);
      }
    }
  });

  it('names sections by headings that are on the page', () => {
    const sections = pages.get('en')!.flatMap(({ path, sections }) => sections.map(({ id }) => ({ path, id })));
    expect(sections.length).toBeGreaterThan(100);
    expect(
      few(sections.filter(({ path, id }) => !site.page(path).ids.has(id)).map(({ path, id }) => `${path}#${id}`)),
    ).toEqual([]);
  });

  it('holds no sources, citations or navigation', () => {
    const retort = pages.get('en')!.find(({ path }) => path === 'en/technologies/retort/');
    expect(retort?.text).toContain('A retort is not mercury-free.');
    expect(retort?.text).not.toMatch(/BibTeX|Batea contributors|Skip to the text|On this page/);
    expect(retort?.text).not.toMatch(/\p{L}\.\d/u);
  });

  it('finds a page by each word that can be shown of it', async () => {
    const { engine } = await openSearch(site.folder, 'en');
    const retort = pages.get('en')!.findIndex(({ path }) => path === 'en/technologies/retort/');
    const words = new Set(wordsOf(pages.get('en')![retort]!.text));
    expect(words.size).toBeGreaterThan(100);
    const missed: string[] = [];
    for (const word of words) {
      const hits = await engine.search(word);
      if (!hits.some(({ page, whole }) => whole && page === retort)) missed.push(word);
    }
    expect(missed).toEqual([]);
  });

  it('is a head and one folder for each language, and nothing of Pagefind itself', () => {
    const files = [...site.files].filter((file) => /^(?:search|pagefind)\//.test(file));
    const expected = LANGUAGES.flatMap((language) => {
      const { folder, pages: count, pieces } = searchHead(site, language);
      const numbered = (name: string, length: number) => Array.from({ length }, (_, number) => `${name}-${number}`);
      const names = ['facets', 'list', ...numbered('page', count), ...numbered('words', pieces.length)];
      return [`search/${language}.json`, ...names.map((name) => `search/${folder}/${name}.json`)];
    });
    expect(files.sort()).toEqual(expected.sort());
  });
});

describe('permanent addresses', () => {
  it('exist for every page, and lead nowhere by themselves', () => {
    const built = site.pages.map(({ file }) => file).filter((file) => file.startsWith('p/'));
    const numbers = catalogue.pages.map(({ record }) => String(record.number).padStart(3, '0'));
    expect(built).toEqual(numbers.map((number) => `p/${number}/index.html`).sort());
    expect(site.pages.filter((page) => select(page, 'meta', { 'http-equiv': 'refresh' }).length > 0)).toEqual([]);
  });

  it('lead to the page in each of its languages, with its title and citation', () => {
    for (const page of catalogue.pages) {
      const number = String(page.record.number).padStart(3, '0');
      const permanent = site.page(`p/${number}/`);
      expect(linked(permanent, 'canonical')).toEqual([permanent.address]);
      for (const language of languagesOf(page)) {
        const [link] = select(permanent, 'a', { hreflang: language });
        expect(new URL(link!.attributes['href']!, site.root).href).toBe(address(edition(page, language).path));
      }
      const citations = permanent.html.split('<p class="citation">').length - 1;
      expect(citations).toBe(languagesOf(page).length);
    }
  });
});

describe('files that hosts and browsers look for', () => {
  it('are there', () => {
    for (const file of ['404.html', 'robots.txt', 'favicon.svg', '_headers', 'sitemap-index.xml', 'index.html']) {
      expect(site.files).toContain(file);
    }
  });

  it('tell the host what the pages cannot say of themselves', () => {
    const headers = site.read('_headers');
    expect(headers).toBe(readFileSync(join('public', '_headers'), 'utf8'));
    expect(headers).toMatch(/^\/\*\n(?: {2}.+\n)* {2}Content-Security-Policy: frame-ancestors 'none'$/m);
    for (const name of ['X-Content-Type-Options: nosniff', 'Referrer-Policy: no-referrer'])
      expect(headers).toContain(name);
  });

  it('say in six languages that a page is not there, with ways on', () => {
    const page = site.pages.find(({ file }) => file === '404.html')!;
    expect(select(page, 'section').map(({ attributes: { lang } }) => lang)).toEqual([...LANGUAGES]);
    const to = select(page, 'a').map(({ attributes: { href } }) => href);
    for (const language of LANGUAGES)
      expect(to).toEqual(expect.arrayContaining([`/${language}/`, `/${language}/search/`]));
  });
});

describe('the way from page to page', () => {
  const own = full.filter(({ page, language }) => language === page.record.original);
  const paths = new Set(own.map(({ path }) => path));
  /** The pages of content that the text of a page leads to. */
  const onward = new Map(
    own.map(({ path }) => {
      const page = site.page(path);
      const [article] = select(page, 'article');
      const found = [...inner(page, article!).matchAll(/href="([^"#?]+)/g)].map(([, to = '']) =>
        new URL(to, page.address).href.slice(site.root.length),
      );
      return [path, new Set(found.filter((to) => to !== path && paths.has(to)))];
    }),
  );
  const isAbout = ({ page }: (typeof own)[number]) => page.collection === 'guides' && page.record.kind === 'about';

  it('has no dead end', () => {
    const ends = own.filter((one) => !isAbout(one) && onward.get(one.path)!.size === 0);
    expect(
      few(ends.map(({ path }) => `${path} leads nowhere. Name the next page in "related" or in its text.`)),
    ).toEqual([]);
  });

  it('leaves no page aside', () => {
    const reached = new Set([...onward.values()].flatMap((to) => [...to]));
    const orphans = own.filter((one) => !isAbout(one) && one.page.collection !== 'sections' && !reached.has(one.path));
    expect(few(orphans.map(({ path }) => `No page leads to ${path}. Name it in "related" of another.`))).toEqual([]);
  });
});
