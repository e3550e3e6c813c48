import { describe, expect, it, test } from 'vitest';
import { BUDGETS, COMPARISON_BYTES } from '../../src/config/budgets.ts';
import { LANGUAGES } from '../../src/config/locales.ts';
import { CRITERIA } from '../../src/domain/comparison.ts';
import { pageId } from '../../src/domain/content.ts';
import { COMPARE } from '../../src/i18n/compare.ts';
import { brotliBytes } from '../../src/integrations/pageWeights.ts';
import { practicesToChoose } from '../../src/tools/compare/practices.ts';
import { readyMade } from '../../src/tools/compare/readyMade.ts';
import type { PracticeFile } from '../../src/views/comparePages.ts';
import { readCatalogue } from '../support/content.ts';
import { lines, readTags } from '../support/html.ts';
import { brokenLinks } from '../support/links.ts';
import { few, inner, readSite, select } from '../support/site.ts';
import { overweight } from '../support/weight.ts';

const site = readSite();
const catalogue = await readCatalogue();
const practices = practicesToChoose(catalogue).map(pageId);
const comparisons = readyMade(catalogue);
const made = LANGUAGES.flatMap((language) => comparisons.map(({ id, practices }) => ({ language, id, practices })));

describe('the ready-made comparisons', () => {
  it('are there, each with the language that it is in', () => {
    expect(comparisons.length).toBeGreaterThan(3);
    for (const { language, id } of made) {
      const page = site.page(`${language}/compare/${id}/`);
      const [heading] = select(page, 'h1').map((tag) => lines(inner(page, tag)).join());
      expect(heading).toBe(COMPARE[language].titles[id]);
    }
  });

  it('have a column for each practice, a heading for each row, and no empty cell', () => {
    for (const { language, id, practices } of made) {
      const page = site.page(`${language}/compare/${id}/`);
      const rows = select(page, 'th', { scope: 'row' }).length;
      const cells = select(page, 'td').map((tag) => lines(inner(page, tag)).filter((line) => line.trim() !== ''));
      expect(select(page, 'th', { scope: 'col' })).toHaveLength(practices.length);
      expect(rows).toBeGreaterThan(15);
      expect(rows).toBeLessThanOrEqual(CRITERIA.length);
      // The corner of the table is empty; every other cell names its practice and tells something.
      expect(cells).toHaveLength(1 + rows * practices.length);
      expect(cells.slice(1).filter((told) => told.length < 2)).toEqual([]);
    }
  });

  it('cite for every figure', () => {
    for (const { language, id } of made) {
      const page = site.page(`${language}/compare/${id}/`);
      const cells = select(page, 'td').map((tag) => inner(page, tag));
      const figures = cells.filter((cell) => cell.includes('class="quantity"'));
      expect(figures.length).toBeGreaterThan(0);
      expect(figures.filter((cell) => !cell.includes('class="cite"'))).toEqual([]);
    }
  });
});

describe('the page on which practices are chosen', () => {
  test.each(LANGUAGES)('leads in %s to every ready-made comparison and every practice without script', (language) => {
    const page = site.page(`${language}/compare/`);
    const to = select(page, 'a').map(({ attributes }) => attributes['href']);
    expect(to).toEqual(expect.arrayContaining(comparisons.map(({ id }) => `/${language}/compare/${id}/`)));
    expect(to).toEqual(expect.arrayContaining(practices.map((id) => `/${language}/${id}/`)));
    const [choice] = select(page, 'div', { 'data-files': `/${language}/compare/` });
    expect(choice!.attributes).toHaveProperty('hidden');
  });
});

describe('the file of a practice', () => {
  const files = LANGUAGES.flatMap((language) => practices.map((id) => `${language}/compare/${id}.json`));

  it('is there for every practice in every language, with a cell for each row', () => {
    const there = [...site.files].filter((file) => /^[a-z]{2}\/compare\/.+\.json$/.test(file));
    expect(there).toEqual([...files].sort());
    for (const file of files) {
      const { cells } = JSON.parse(site.read(file)) as PracticeFile;
      expect(Object.keys(cells)).toEqual([...CRITERIA]);
      expect(Object.values(cells).filter(({ items }) => items.length === 0)).toEqual([]);
    }
  });

  it('leads to pages and places that are there', () => {
    const links = [...new Set(files.flatMap((file) => site.read(file).match(/"href":"[^"]+"/g) ?? []))];
    expect(links.length).toBeGreaterThan(100);
    const tags = readTags(links.map((link) => `<a href=${link.slice('"href":'.length)}>`).join(''));
    expect(few(brokenLinks(site, [{ ...site.page('en/'), tags }]))).toEqual([]);
  });
});

describe('a comparison of two practices', () => {
  test.each(LANGUAGES)(`in %s loads at most ${COMPARISON_BYTES} bytes`, (language) => {
    const page = site.page(`${language}/compare/`);
    const sizes = practices.map((id) => brotliBytes(site.read(`${language}/compare/${id}.json`))).sort((a, b) => b - a);
    const [first = 0, second = 0] = sizes;
    expect(first + second).toBeGreaterThan(1000);
    const budget = { bytes: COMPARISON_BYTES - first - second, requests: BUDGETS.tool.requests };
    expect(overweight(site, page, 'compare', budget)).toEqual([]);
  });
});
