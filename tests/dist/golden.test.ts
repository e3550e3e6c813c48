import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SEARCH_FILES_BYTES } from '../../src/config/budgets.ts';
import { LANGUAGES } from '../../src/config/locales.ts';
import { pageId } from '../../src/domain/content.ts';
import { readCatalogue } from '../support/content.ts';
import { measureGolden, readGolden, weighGolden } from '../support/golden.ts';
import { DIST } from '../support/site.ts';

const queries = readGolden(readFileSync('tests/golden/queries.yml', 'utf8'));
const RIGHT = 0.95;

describe('golden queries', () => {
  it('are at least 150, in every language, each with a page that is there', async () => {
    const catalogue = await readCatalogue();
    const pages = new Set(catalogue.pages.map(pageId));
    const terms = catalogue.content.glossary;
    const isThere = (id: string) => pages.has(id) || Object.hasOwn(terms, id.replace(/^glossary\//, ''));
    expect(queries.length).toBeGreaterThanOrEqual(150);
    expect(LANGUAGES.filter((language) => queries.filter((one) => one.language === language).length < 20)).toEqual([]);
    expect(queries.flatMap(({ page }) => page.filter((id) => !isThere(id)))).toEqual([]);
  });

  it(`find the right page first in at least ${RIGHT * 100} of 100`, async () => {
    const { total, misses } = await measureGolden(DIST, queries);
    const list = misses.map(
      ({ language, query, page, first }) => `${language} "${query}": ${page.join(' or ')}, not ${first}`,
    );
    expect((total - misses.length) / total, list.join('\n')).toBeGreaterThanOrEqual(RIGHT);
  });
});

describe('the files of the search', () => {
  it(`weigh no more than ${SEARCH_FILES_BYTES} bytes for any of them, as it is and mistyped`, async () => {
    const weights = await weighGolden(DIST, queries);
    expect(weights).toHaveLength(2 * queries.length);
    expect(weights.filter(({ repaired }) => repaired).length).toBeGreaterThan(queries.length / 2);
    const heavy = weights.filter(({ bytes }) => bytes > SEARCH_FILES_BYTES);
    expect(heavy.map(({ language, typed, bytes }) => `${language} "${typed}": ${bytes}`)).toEqual([]);
  });
});

describe('the measure', () => {
  it('tells where the right page stands, and what stands first in its place', async () => {
    const wrong = readGolden('en:\n  retort: guides/about\n  zzqqxx: guides/about\n');
    const { total, misses, byLanguage } = await measureGolden(DIST, wrong);
    expect(total).toBe(2);
    expect(misses[0]).toMatchObject({ query: 'retort', first: 'technologies/retort' });
    expect(misses[1]).toEqual({ language: 'en', query: 'zzqqxx', page: ['guides/about'], place: 0 });
    expect(byLanguage).toEqual({ en: { right: 0, all: 2 } });
  });

  it('refuses what it cannot measure', () => {
    expect(() => readGolden('de:\n  retorte: technologies/retort\n')).toThrow('"de" is no language of the site.');
    expect(() => readGolden('en:\n  retort: retort\n')).toThrow('Write one like technologies/retort.');
  });
});
