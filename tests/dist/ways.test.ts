import { describe, expect, it, test } from 'vitest';
import { LANGUAGES } from '../../src/config/locales.ts';
import { crosswalk, gapsOf, READINGS } from '../../src/domain/annexC.ts';
import { plainText } from '../../src/domain/prose.ts';
import { pageId } from '../../src/domain/content.ts';
import { VOCABULARY } from '../../src/domain/vocabulary.ts';
import { BROWSE } from '../../src/i18n/browse.ts';
import { messages } from '../../src/i18n/messages.ts';
import { label } from '../../src/i18n/vocabulary.ts';
import { facetPaths } from '../../src/views/browse.ts';
import { facetsOf } from '../../src/views/search.ts';
import { readCatalogue } from '../support/content.ts';
import { few, readSite } from '../support/site.ts';

const site = readSite();
const catalogue = await readCatalogue();
const kept = catalogue.pages.filter(
  ({ collection, record }) => collection !== 'sections' && record.status !== 'retired',
);

/** Pages of content that a stretch of HTML leads to. */
const pagesIn = (html: string, language: string) =>
  [...html.matchAll(new RegExp(`href="/${language}/([a-z]+/[a-z0-9-]+)/"`, 'g'))]
    .map(([, id = '']) => id)
    .filter((id) => catalogue.page(id));
const mainOf = (path: string) => /<main[^>]*>(.*)<\/main>/s.exec(site.page(path).html)![1]!;

/** The cells of a CSV file without line breaks in its cells. */
function csv(path: string): Record<string, string>[] {
  const [head = [], ...rows] = site
    .read(path)
    .trimEnd()
    .split('\r\n')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare!,
      ),
    );
  return rows.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index] ?? ''])));
}

describe('facet pages', () => {
  const paths = facetPaths({ catalogue });

  it('hold every page that has the value, whatever its language', () => {
    const wrong = LANGUAGES.flatMap((language) =>
      paths.flatMap(({ facet, value }) => {
        const path = `${language}/browse/${facet}/${value}/`;
        const names = { 'process-stage': 'processStage', 'annex-c': 'annexC' } as const;
        const name = names[facet as keyof typeof names] ?? (facet as 'material');
        const wanted = kept.filter((page) => facetsOf(page, { catalogue })[name]?.includes(value)).map(pageId);
        const found = pagesIn(mainOf(path), language);
        return wanted.length > 0 && wanted.sort().join() === found.sort().join() ? [] : [`${path}: ${found.join()}`];
      }),
    );
    expect(few(wrong)).toEqual([]);
  });

  it('are all named by the index, which every page leads to', () => {
    for (const language of LANGUAGES) {
      const index = site.page(`${language}/browse/`).html;
      const missing = paths.filter(
        ({ facet, value }) => !index.includes(`href="/${language}/browse/${facet}/${value}/"`),
      );
      expect(missing).toEqual([]);
      expect(site.page(`${language}/alternatives/sluice/`).html).toContain(`href="/${language}/browse/"`);
    }
  });

  it('mark what is written in another language, in words too', () => {
    const [sluice] = kept.filter((page) => pageId(page) === 'alternatives/shaking-table' && !page.texts.es);
    const entry = mainOf('es/browse/material/hard-rock-free-gold/')
      .split('<li>')
      .find((one) => one.includes('/es/alternatives/shaking-table/'));
    expect(sluice).toBeDefined();
    expect(entry).toMatch(/<a href="[^"]+" lang="en">/);
    expect(entry).toContain('inglés');
  });

  it('stay out of the search', () => {
    const searched = site.pages.filter(({ html }) => html.includes('data-pagefind-body'));
    expect(searched).not.toEqual([]);
    expect(searched.filter(({ file }) => /^[a-z]{2}\/(?:browse|annex-c)\//.test(file))).toEqual([]);
  });
});

describe('the crosswalk of Annex C', () => {
  const { plan, items } = crosswalk(catalogue);
  const rows = csv('data/annex-c.csv');

  it('serves every item with at least two pages', () => {
    const serving = VOCABULARY.annexC.map((item) => [
      item,
      new Set(rows.filter((row) => row['item'] === item && row['page'] !== '').map(({ page }) => page)).size,
    ]);
    expect(serving.filter(([, count]) => (count as number) < 2)).toEqual([]);
  });

  it('says how the text of an item was read, as the page about the annex does', () => {
    const body = catalogue.page('action/annex-c')!.texts.en!.body;
    const told = new Map<string, string>();
    let heading = '';
    for (const block of body) {
      if (block.type === 'heading') heading = plainText(block.children);
      const [, read] =
        (block.type === 'paragraph' && /^Read: (quoted|translated)|^Text (not read)/.exec(plainText(block.children))) ||
        [];
      if (/^1\([a-k]\)|^Paragraph 2/.test(heading) && !told.has(heading)) {
        const words = block.type === 'paragraph' ? plainText(block.children) : '';
        const found = read ?? (/^Text not read/.test(words) ? 'not-read' : undefined);
        if (found) told.set(heading, found);
      }
    }
    const key = (item: string) => (item === 'annex-c-2' ? 'Paragraph 2' : `1(${item.at(-1)})`);
    const main = items.filter(({ item }) => !item.startsWith('annex-c-1b-'));
    expect(main.map(({ item, reading }) => [key(item), reading])).toEqual(
      [...told].map(([name, read]) => [/^Paragraph 2|^1\([a-k]\)/.exec(name)![0], read]),
    );
    expect(new Set(items.map(({ reading }) => reading))).toEqual(new Set(READINGS));
  });

  test.each(LANGUAGES)('in %s has each item with its pages, its gaps and how it was read', (language) => {
    const html = mainOf(`${language}/annex-c/`);
    const words = messages(language);
    for (const { item, reading, ...service } of items) {
      const [, part = ''] = new RegExp(`<h2 id="${item}">(.*?)</dl>`, 's').exec(html) ?? [];
      expect(part).toContain(label(language, 'annexC', item));
      expect(part).toContain(BROWSE[language].annexC.readings[reading]);
      const found = pagesIn(part.split('data-kind="indicator"')[0]!, language);
      expect(found.sort()).toEqual(service.pages.map(({ page }) => pageId(page)).sort());
      expect(part.split(words.glance.noneFound).length - 1).toBe(gapsOf(service).length);
    }
  });

  it('says the same on the page and in the file', () => {
    const html = mainOf('en/annex-c/');
    const columns = [
      'item',
      'kind',
      'serves',
      'page',
      'number',
      'title',
      'indicator',
      'unit',
      'country',
      'fact',
      'source',
    ];
    expect(Object.keys(rows[0]!)).toEqual(columns);
    for (const item of VOCABULARY.annexC) {
      const [, part = ''] = new RegExp(`<h2 id="${item}">(.*?)</dl>`, 's').exec(html) ?? [];
      const own = rows.filter((row) => row['item'] === item && row['serves'] === 'item');
      const pages = own.filter(({ kind }) => kind !== 'indicator' && kind !== 'example').map(({ page }) => page!);
      const shown = pagesIn(part.split('data-kind="indicator"')[0]!, 'en');
      expect(shown.sort()).toEqual(pages.sort());
      const indicators = own.filter(({ kind }) => kind === 'indicator');
      const [, list = ''] = /data-kind="indicator">(.*?)<\/div>/s.exec(part) ?? [];
      expect(list.split('<li').length - 1).toBe(indicators.length);
      const countries = new Set(
        own.filter(({ kind }) => kind === 'example').map(({ country }) => country!.toLowerCase()),
      );
      const [, examples = ''] = part.split('data-kind="example"');
      const named = [...examples.matchAll(/href="\/en\/countries\/([a-z]{3})\/"/g)].map(([, iso3]) => iso3);
      expect(new Set(named)).toEqual(countries);
      const gaps = rows.filter((row) => row['item'] === item && row['serves'] === 'none-found').length;
      expect(part.split(messages('en').glance.noneFound).length - 1).toBe(gaps);
    }
  });

  it('has every page that names an item, with its items', () => {
    const [, table = ''] = /<h2 id="pages">(.*)/s.exec(mainOf('fr/annex-c/')) ?? [];
    const found = table.split('<tr>').flatMap((row) => {
      const [page] = pagesIn(row, 'fr');
      return page ? [[page, [...row.matchAll(/href="#(annex-c-[^"]+)"/g)].map(([, item]) => item).join()]] : [];
    });
    const wanted = kept
      .filter(({ record }) => record.annexC.length > 0)
      .map((page) => [pageId(page), page.record.annexC.join()]);
    expect(found.sort()).toEqual(wanted.sort());
    expect(plan.pages.length).toBeGreaterThan(0);
  });
});

describe('the A–Z', () => {
  test.each(LANGUAGES)('in %s leads from words of the mine to the page about them', (language) => {
    const html = mainOf(`${language}/a-z/`);
    const lines = html.split('<li>');
    const leads = (word: string) =>
      lines
        .filter((line) => new RegExp(`^ ?<a [^>]*>\\s*${word}\\s*</a>`).test(line))
        .map((line) => /href="([^"]+)"/.exec(line)![1]);
    const concepts = Object.values(catalogue.content.glossary);
    const own = concepts.flatMap(({ term }) => term[language]?.split(/[;,()]/).map((word) => word.trim()) ?? []);
    const names = concepts.flatMap(({ page, localNames }) =>
      localNames.flatMap(({ name }) =>
        page && /^[a-z]+$/.test(name) && !own.includes(name) ? [[name, `/${language}/${page}/`] as const] : [],
      ),
    );
    expect(names.length).toBeGreaterThan(50);
    expect(few(names.flatMap(([name, to]) => (leads(name).includes(to) ? [] : [`${name} → ${to}`])))).toEqual([]);
    expect(leads('WOA')).toEqual([`/${language}/hazards/whole-ore-amalgamation/`]);
  });
});
