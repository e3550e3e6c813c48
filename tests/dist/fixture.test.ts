import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { messages } from '../../src/i18n/messages.ts';
import { buildSite, clearWorkshop, copyFixture, digests, makeWorkshop } from '../support/build.ts';
import { lines } from '../support/html.ts';
import { brokenLinks, sitemap } from '../support/links.ts';
import { shownPages } from '../support/searchIndex.ts';
import { inner, readSite, select, type BuiltPage, type Site } from '../support/site.ts';

const BASE = '/batea/';

/** The original of a translated page has changed since: a control, and a section. */
const CHANGES = {
  'alternatives/sluice/en.mdx': [
    ['Keep children away from the pond.', 'Keep children away from the pond and the channel.'],
    ['## Common mistakes\n\nNot known.', '## Common mistakes\n\nA channel that is too steep.'],
  ] as [string, string][],
};

let workshop: string;
let content: string;
/** Built for the root of an address, and under a path with the drafts; each of them twice. */
let first: string;
let again: string;
let under: string;
let underAgain: string;
let site: Site;
let siteUnder: Site;

beforeAll(async () => {
  workshop = await makeWorkshop();
  content = join(workshop, 'content');
  await copyFixture(content, CHANGES);
  const settings = { BATEA_BASE: BASE, BATEA_DRAFTS: '1' };
  first = await buildSite(workshop, 'first', content);
  again = await buildSite(workshop, 'again', content);
  under = await buildSite(workshop, 'under', content, settings);
  underAgain = await buildSite(workshop, 'under-again', content, settings);
  site = readSite(first);
  siteUnder = readSite(under, BASE);
});
afterAll(() => clearWorkshop(workshop));

/** The lines of words in a page, without its head. */
const words = ({ html }: BuiltPage) => lines(html.slice(html.indexOf('<body')));

describe('the same content', () => {
  it('gives the same bytes', async () => {
    expect(await digests(again)).toEqual(await digests(first));
  });

  it('gives the same bytes under a path', async () => {
    expect(await digests(underAgain)).toEqual(await digests(under));
  });
});

describe('a site under a path', () => {
  it('has no broken link, and no link out of the path', () => {
    expect(siteUnder.pages.length).toBeGreaterThan(100);
    expect(brokenLinks(siteUnder)).toEqual([]);
    expect(brokenLinks(site)).toEqual([]);
  });

  it('has the same pages as one at the root, and the draft', () => {
    const drafts = /(?:^|\/)guides\/draft\/|^p\/009\//;
    expect(siteUnder.pages.map(({ file }) => file).filter((file) => !drafts.test(file))).toEqual(
      site.pages.map(({ file }) => file),
    );
  });

  it('names its sitemap, its pages and its search by their full addresses', () => {
    expect(siteUnder.read('robots.txt')).toContain(`Sitemap: ${siteUnder.root}sitemap-index.xml`);
    expect(sitemap(siteUnder)).toContain(`${siteUnder.root}en/alternatives/sluice/`);
    const [form] = select(siteUnder.page('en/search/'), 'form', { method: 'get' });
    expect(form?.attributes['action']).toBe('/batea/en/search/');
    expect(siteUnder.page('en/search/').html).toContain('&quot;root&quot;:&quot;/batea/&quot;');
  });
});

describe('a translation whose original has changed', () => {
  const original = 'Keep children away from the pond and the channel.';
  const translated = 'Mantenga a los niños lejos de la poza.';
  const { language } = messages('es');
  const notice = language.originalShown.replace('{language}', 'inglés');

  it('shows the control in the words of the original, under a notice', () => {
    const page = site.page('es/alternatives/sluice/');
    const shown = words(page).find((line) => line.includes(original));
    expect(shown).toContain(notice);
    const inEnglish = select(page, 'span', { lang: 'en' }).filter((tag) => inner(page, tag).includes(original));
    expect(inEnglish).not.toEqual([]);
    expect(page.html).not.toContain(translated);
  });

  it('says of the section that it has changed, and of no other', () => {
    const page = site.page('es/alternatives/sluice/');
    const all = words(page);
    const at = all.indexOf(language.sectionChanged);
    expect(all[at - 1]).toBe('Errores comunes');
    expect(all.lastIndexOf(language.sectionChanged)).toBe(at);
    expect(all.filter((line) => line.includes(notice))).toHaveLength(1);
  });

  it('says nothing of the kind on the original', () => {
    const page = site.page('en/alternatives/sluice/');
    expect(page.html).toContain(original);
    const { sectionChanged, originalShown } = messages('en').language;
    expect(page.html).not.toContain(sectionChanged);
    expect(page.html).not.toContain(originalShown.split('{')[0]);
  });
});

describe('a retired page', () => {
  it('keeps its addresses and says why', () => {
    const page = words(site.page('en/guides/old/'));
    const said = page.findIndex((line) => line === messages('en').practice.retired);
    expect(page[said + 1]).toBe('It was replaced.');
    expect(site.page('p/011/').html).toContain('/en/guides/old/');
  });

  it('is not in the search', () => {
    const paths = shownPages(site, 'en').map(({ path }) => path);
    expect(paths).toContain('en/guides/about/');
    expect(paths).not.toContain('en/guides/old/');
  });
});

describe('a draft', () => {
  const traces = ({ folder, files, read }: Site) =>
    [...files]
      .filter(
        (file) =>
          file.includes('draft') ||
          (/\.(?:html|xml|json|csv|bib|ris)$/.test(file) && /BATEA_DRAFT|A draft|guides\/draft/.test(read(file))),
      )
      .map((file) => `${folder}: ${file}`);

  it('is nowhere', () => {
    expect(traces(site)).toEqual([]);
    expect([...site.files].filter((file) => file.startsWith('p/009'))).toEqual([]);
    const known = shownPages(site, 'en');
    expect(known.filter(({ path, text }) => /draft/.test(path) || text.includes('BATEA_DRAFT'))).toEqual([]);
  });

  it('is there for those who ask for it', () => {
    expect(siteUnder.page('en/guides/draft/').html).toContain('BATEA_DRAFT words.');
    expect(siteUnder.page('en/guides/').html).toContain('/batea/en/guides/draft/');
    expect(siteUnder.page('p/009/').html).toContain('A draft');
    expect(traces(siteUnder).length).toBeGreaterThan(3);
  });
});
