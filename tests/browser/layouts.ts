import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it, test } from 'vitest';
import { LISTED_COLLECTIONS } from '../../src/domain/collections.ts';
import { readCatalogue, shortPages } from '../support/content.ts';
import { few } from '../support/site.ts';
import { server, site, withPage } from './stage.ts';

const catalogue = await readCatalogue();
const [short] = shortPages(catalogue);

const LISTS: readonly string[] = LISTED_COLLECTIONS.filter((name) => name !== 'countries');
const FORMER_KEYS = new Set(Object.values(catalogue.content.sources).flatMap(({ formerIds }) => formerIds));

/** What a page of the English part of the site has in common with others: mostly the folder that it stands in. */
function kindOf(path: string): string {
  const [folder = '', name = '', ...more] = path.replace(/^en\/|\/$/g, '').split('/');
  if (name === '') return LISTS.includes(folder) ? 'list' : folder || 'home';
  if (folder === 'sources' && FORMER_KEYS.has(name)) return 'former key of a source';
  if (folder === 'sources' && !Object.hasOwn(catalogue.content.sources, name)) {
    return name.startsWith('by-') ? 'sources by …' : `sources: ${name}`;
  }
  return more.length > 0 ? `one of ${folder}/${name}` : `one of ${folder}`;
}

/** The longest English page of each kind, and the pages of no kind. */
const LAYOUTS: [name: string, path: string][] = [
  ...[
    ...Map.groupBy(
      site.pages.filter(({ file }) => file.startsWith('en/')),
      ({ address }) => kindOf(address.slice(site.root.length)),
    ),
  ].map(([kind, pages]): [string, string] => {
    const [longest] = pages.sort((a, b) => b.html.length - a.html.length);
    return [kind, longest!.address.slice(site.root.length)];
  }),
  ['search with results', 'en/search/?q=mercury'],
  ...(short ? [['page without words', short.path] as [string, string]] : []),
  ['list without pages', 'sw/alternatives/'],
  ['term in another language', `es/glossary/${Object.keys(catalogue.content.glossary)[0]}/`],
  ['permanent address', `p/${String(catalogue.pages[0]!.record.number).padStart(3, '0')}/`],
  ['data', 'data/'],
  ['chooser', ''],
  ['what is not there', 'en/nowhere/'],
];

/** The A–Z alone has as many links as fifty other pages, and all are looked at side by side. */
const SLOW = 180_000;

const COLOURS = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds by the levels A and AA of WCAG 2.2. In the dark only colours change, so only they are looked at again.
 */
async function barriers(page: Page, name: 'light' | 'dark'): Promise<string[]> {
  await page.emulateMedia({ colorScheme: name });
  const axe = new AxeBuilder({ page });
  const { violations } = await (
    name === 'light' ? axe.withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']) : axe.withRules(COLOURS)
  ).analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${name}: ${id}, ${help}: ${html.slice(0, 200)} ${failureSummary}`),
  );
}

/** Everything that sticks out of the page at a width. */
async function overflowing(page: Page, width: number): Promise<string[]> {
  await page.setViewportSize({ width, height: 640 });
  return page.evaluate((most) => {
    if (document.documentElement.scrollWidth <= most) return [];
    const wide = [...document.querySelectorAll('body *')].filter((one) => one.getBoundingClientRect().right > most + 1);
    return wide.map((one) => `wider than ${most} px: ${one.outerHTML.slice(0, 120)}`);
  }, width);
}

describe.concurrent('one page of each kind', () => {
  it('is one of each that readers meet', () => {
    const kinds = LAYOUTS.map(([kind]) => kind);
    const collections = ['alternatives', 'technologies', 'hazards', 'markets', 'action', 'guides'];
    const others = ['home', 'list', 'search', 'glossary', 'one of glossary', 'sources', 'countries', 'a-z'];
    expect(kinds).toEqual(expect.arrayContaining([...collections.map((name) => `one of ${name}`), ...others]));
  });

  test.each(LAYOUTS)(
    '%s (%s)',
    async (_, path) => {
      await withPage(async ({ page, faults }) => {
        const response = await page.goto(server.address + path);
        const missing = path === 'en/nowhere/';
        expect(response!.status()).toBe(missing ? 404 : 200);
        if (path.includes('?')) await page.locator('ol[data-results] > li').first().waitFor();

        const found = [...(await barriers(page, 'light')), ...(await barriers(page, 'dark'))];
        found.push(...few(await overflowing(page, 320), 3));
        // The browser reports the page itself where it is not there.
        found.push(...faults.filter((fault) => !(missing && fault.includes('404') && fault.endsWith(path))));
        expect(found).toEqual([]);
      });
    },
    SLOW,
  );
});

it('axe finds a barrier where there is one, and a script that the policy stops is a fault', async () => {
  await withPage(async ({ page, faults }) => {
    await page.goto(`${server.address}en/`);
    await page.evaluate(() => {
      document.querySelector('h1')!.style.color = 'rgb(225 222 214)';
      document.body.append(Object.assign(document.createElement('script'), { textContent: 'globalThis.ran = true' }));
    });
    expect((await barriers(page, 'light')).join()).toContain('color-contrast');
    await page.evaluate(() => {
      document.querySelector('h1')!.style.color = 'rgb(40 44 46)';
    });
    expect((await barriers(page, 'dark')).join()).toContain('color-contrast');
    expect(faults.join()).toContain('content security policy stopped inline');
    expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false);
  });
});

it('a page wider than a small phone is found', async () => {
  await withPage(async ({ page }) => {
    await page.goto(`${server.address}en/`);
    await page.evaluate(() => {
      document.querySelector('h1')!.style.width = '500px';
    });
    expect((await overflowing(page, 320)).join()).toContain('<h1');
  });
});
