import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, it, test } from 'vitest';
import type { Page, Response } from 'playwright-core';
import { FIRST_SEARCH_BYTES, LATER_SEARCH_BYTES } from '../../src/config/budgets.ts';
import type { Language } from '../../src/config/locales.ts';
import { pageId, type AnyPage } from '../../src/domain/content.ts';
import { fill, messages } from '../../src/i18n/messages.ts';
import { label } from '../../src/i18n/vocabulary.ts';
import type { SearchFacet } from '../../src/views/search.ts';
import { countriesOf } from '../../src/views/countries.ts';
import { edition, fullPages, readCatalogue } from '../support/content.ts';
import { brotliBytes } from '../../src/integrations/pageWeights.ts';
import { results, server, withoutStorage, withPage } from './stage.ts';

const catalogue = await readCatalogue();
const RETORT = 'technologies/retort';

const search = (language: Language, query: string) =>
  withPage(async ({ page, faults }) => {
    await page.goto(`${server.address}${language}/search/?${query}`);
    const found = await results(page);
    expect(faults).toEqual([]);
    return found;
  });

/** Paths of the English pages of which something is true. */
const pagesWhere = (holds: (page: AnyPage) => boolean) =>
  fullPages(catalogue)
    .filter(({ page, language }) => language === 'en' && page.record.status !== 'retired' && holds(page))
    .map(({ path }) => `/${path}`)
    .sort();
const outcome = ({ record }: AnyPage) => ('mercuryOutcome' in record ? record.mercuryOutcome : undefined);

describe('the search', () => {
  it('finds the page about retorts first', async () => {
    const [first] = await search('en', 'q=retort');
    expect(first?.path).toBe(`/en/${RETORT}/`);
  });

  test.each(['es', 'fr'] as const)(
    'finds, in %s, a page by its title and the retort by its word there',
    async (language) => {
      const translated = [RETORT, 'hazards/open-burning'].flatMap((id) => {
        const page = catalogue.page(id);
        return page?.texts[language] ? [{ page, title: page.texts[language].title }] : [];
      });
      expect(translated.map(({ page }) => pageId(page))).not.toEqual([]);
      for (const { page, title } of translated) {
        const [first] = await search(language, new URLSearchParams({ q: title }).toString());
        expect(first).toEqual({ title, path: `/${edition(page, language).path}` });
      }
      if (!catalogue.page(RETORT)?.texts[language]) return;
      const word = catalogue.content.glossary['retort']!.term[language]!;
      const [first] = await search(language, new URLSearchParams({ q: word }).toString());
      expect(first?.path).toBe(`/${language}/${RETORT}/`);
    },
  );

  it('shows of each result its title, its collection, what becomes of the mercury, and why it was found', async () => {
    await withPage(async ({ page }) => {
      await page.goto(`${server.address}en/search/?q=retort`);
      const first = page.locator('ol[data-results] > li').first();
      await first.waitFor();
      const retort = catalogue.page(RETORT)!;
      expect(await first.locator('> a').innerText()).toBe(retort.texts.en!.title);
      const words = await first.innerText();
      expect(words).toContain(messages('en').collections.technologies.name);
      expect(words).toContain(label('en', 'mercuryOutcome', outcome(retort)!));
      expect((await first.locator('mark').first().innerText()).toLowerCase()).toContain('retort');
    });
  });

  it('leads a name of any language to its page, on the site in any language', async () => {
    for (const [language, name] of [
      ['en', 'quimbalete'],
      ['en', 'tromol'],
      ['fr', 'chancha'],
      ['sw', 'WOA'],
    ] as const) {
      const [first] = await search(language, `q=${name}`);
      expect(first?.path.slice(3)).toBe('/hazards/whole-ore-amalgamation/');
    }
  });

  it('offers the original of a page without words in the language, and says so', async () => {
    const page = catalogue.page('hazards/residential-burning')!;
    expect(page.texts.pt).toBeUndefined();
    await withPage(async ({ page: tab, faults }) => {
      await tab.goto(`${server.address}pt/search/?${new URLSearchParams({ q: 'queimar amálgama em casa' })}`);
      const first = tab.locator('ol[data-results] > li').first();
      await first.waitFor();
      expect(await first.locator('> a').getAttribute('href')).toBe('/en/hazards/residential-burning/');
      expect(await first.locator('> a').getAttribute('lang')).toBe('en');
      expect(await first.locator('.tags').innerText()).toContain('Em inglês');
      expect(await first.locator('.tags').getAttribute('lang')).toBeNull();
      expect(faults).toEqual([]);
    });
  });

  it('names the sections that hold the words, and lands on them', async () => {
    await withPage(async ({ page }) => {
      await page.goto(`${server.address}en/search/?q=retort`);
      const section = page.locator('ol[data-results] > li').first().locator('ul a').first();
      await section.waitFor();
      expect(await page.locator('ol[data-results] > li').first().locator('ul a').count()).toBeLessThanOrEqual(2);
      const heading = await section.innerText();
      await section.click();
      await page.waitForURL(`**/en/${RETORT}/#*`);
      const id = new URL(page.url()).hash.slice(1);
      expect(await page.locator(`h2[id="${id}"]`).innerText()).toBe(heading);
    });
  });

  it('says how many it found, and what to do where it found none', async () => {
    await withPage(async ({ page }) => {
      const status = page.locator('[data-search-status]');
      await page.goto(`${server.address}en/search/?q=retort`);
      const count = (await results(page)).length;
      expect(await status.innerText()).toMatch(new RegExp(`\\b${count}\\b`));
      await page.goto(`${server.address}en/search/?q=яяя`);
      await page.getByText(messages('en').search.noResultsAdvice).waitFor();
      expect(await status.innerText()).toContain(messages('en').search.noResults);
      expect(await page.locator('ol[data-results] > li').count()).toBe(0);
    });
  });

  it('puts a mistyped word right, says so, and leads back to what was typed', async () => {
    const words = messages('en').search;
    await withPage(async ({ page, faults }) => {
      await page.goto(`${server.address}en/search/?q=retrot`);
      expect((await results(page))[0]?.path).toBe(`/en/${RETORT}/`);
      expect(await page.locator('[data-search-status]').innerText()).toContain(
        fill(words.repaired, { words: 'retort' }),
      );
      const back = page.getByRole('button', { name: fill(words.exactly, { words: 'retrot' }) });
      await back.click();
      await page.getByText(words.noResultsAdvice).waitFor();
      expect(new URL(page.url()).search).toBe('?q=retrot&exactly=1');
      expect(await back.isVisible()).toBe(false);
      await page.reload();
      await page.getByText(words.noResultsAdvice).waitFor();
      // Typing anew begins anew.
      await page.locator('main input[name="q"]').fill('retorrt');
      await page.getByText(fill(words.repaired, { words: 'retort' })).waitFor();
      expect(faults).toEqual([]);
    });
  });

  it('is walked through by arrow keys, and typing stays typing', async () => {
    await withPage(async ({ page }) => {
      await page.goto(`${server.address}en/search/?q=retort`);
      const titles = page.locator('ol[data-results] > li > a');
      await titles.nth(2).waitFor();
      const box = page.locator('main input[name="q"]');
      const focused = (place: number) => titles.nth(place).evaluate((link) => link === document.activeElement);
      await box.focus();
      await page.keyboard.press('Home');
      await page.keyboard.type('a ');
      expect(await box.inputValue()).toBe('a retort');
      await page.waitForLoadState('networkidle');
      await page.keyboard.press('ArrowDown');
      expect(await focused(0)).toBe(true);
      await page.keyboard.press('ArrowDown');
      expect(await focused(1)).toBe(true);
      await page.keyboard.press('End');
      expect(await focused((await titles.count()) - 1)).toBe(true);
      await page.keyboard.press('Home');
      expect(await focused(0)).toBe(true);
      await page.keyboard.press('Tab');
      await page.keyboard.press('ArrowDown');
      expect(await focused(1)).toBe(true);
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowUp');
      expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);
    });
  });

  it('says that it could not be loaded, and looks anew for where it stands', async () => {
    await withPage(async ({ page }) => {
      let heads = 0;
      await page.route('**/search/en.json', (route) => {
        heads += 1;
        // The site was built anew after the first head was read.
        return heads > 1 ? route.continue() : route.fulfill({ json: { folder: 'en-before', pages: 1, pieces: ['a'] } });
      });
      await page.goto(`${server.address}en/search/?q=retort`);
      await page.getByText(messages('en').search.error).waitFor();
      await page.locator('main input[name="q"]').fill('retorts');
      expect((await results(page))[0]?.path).toBe(`/en/${RETORT}/`);
      expect(heads).toBe(2);
    });
  });

  it('has no barrier, with results and open filters', async () => {
    await withPage(
      async ({ page }) => {
        await page.goto(`${server.address}en/search/?q=retrot&mercury=captured-and-returned`);
        await page.locator('ol[data-results] > li').first().waitFor();
        for (const width of [320, 1280]) {
          await page.setViewportSize({ width, height: 640 });
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
          const { violations } = await new AxeBuilder({ page }).analyze();
          expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`)).toEqual([]);
        }
      },
      { viewport: { width: 320, height: 640 } },
    );
  });

  it('shows more once, however often it is asked to', async () => {
    await withPage(async ({ page }) => {
      await page.goto(`${server.address}en/search/?q=retort`);
      const items = page.locator('ol[data-results] > li');
      await items.nth(4).waitFor();
      await page.route('**/page-*.json', async (route) => {
        await new Promise((done) => setTimeout(done, 300));
        await route.continue();
      });
      await page.locator('ol[data-results] + button').evaluate((more: HTMLButtonElement) => {
        more.click();
        more.click();
      });
      await items.nth(14).waitFor();
      const paths = await items.locator('> a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      expect(new Set(paths).size).toBe(15);
    });
  });

  it('puts nothing right while it is typed, and does once the typing ends', async () => {
    const words = messages('en').search;
    await withPage(async ({ page, fetched }) => {
      await page.goto(`${server.address}en/search/`);
      const status = page.locator('[data-search-status]');
      await page.locator('main input[name="q"]').focus();
      await page.keyboard.type('equipm');
      await page.locator('ol[data-results] > li').first().waitFor();
      expect(await status.innerText()).not.toContain(fill(words.repaired, { words: '' }).slice(0, 12));
      expect(fetched.filter((path) => path.endsWith('/list.json'))).toEqual([]);
      await page.locator('main input[name="q"]').fill('retrot');
      await page.getByText(fill(words.repaired, { words: 'retort' })).waitFor();
    });
  });

  it('leaves what was typed while it was loading', async () => {
    await withPage(async ({ page }) => {
      await page.route('**/assets/searchForm*', async (route) => {
        await page.locator('main input[name="q"]').fill('cyanide');
        await route.continue();
      });
      await page.goto(`${server.address}en/search/?q=retort`);
      await page.waitForURL('**/en/search/?q=cyanide');
      expect(await page.locator('main input[name="q"]').inputValue()).toBe('cyanide');
    });
  });

  it('needs no storage', async () => {
    await withPage(async ({ page, faults }) => {
      await withoutStorage(page);
      await page.goto(`${server.address}en/search/?q=retort&mercury=captured-and-returned`);
      expect((await results(page))[0]?.path).toBe(`/en/${RETORT}/`);
      expect(faults).toEqual([]);
    });
  });

  it('takes words for words', async () => {
    await withPage(async ({ page, faults }) => {
      const query = new URLSearchParams({ q: 'retort <img src=x onerror=alert(1)>' });
      await page.goto(`${server.address}en/search/?${query}`);
      await page.locator('ol[data-results] > li').first().waitFor();
      expect(await page.locator('main img').count()).toBe(0);
      expect(await page.locator('main input[name="q"]').inputValue()).toBe(query.get('q'));
      expect(faults).toEqual([]);
    });
  });
});

/** Opens the filters, and one of them. */
async function openFacet(page: Page, facet: SearchFacet): Promise<void> {
  const { filters, facets } = messages('en').search;
  for (const name of [filters, facets[facet]])
    await page.locator('form[data-search] summary', { hasText: name }).click();
}

describe('facets', () => {
  it('are a page’s own: by address', async () => {
    const found = await search('en', 'mercury=captured-and-returned');
    const expected = pagesWhere((page) => outcome(page) === 'captured-and-returned');
    expect(expected).not.toEqual([]);
    expect(found.map(({ path }) => path).sort()).toEqual(expected);
  });

  it('narrow the words', async () => {
    const found = await search('en', 'q=retort&mercury=captured-and-returned');
    expect(found[0]?.path).toBe(`/en/${RETORT}/`);
    const all = pagesWhere((page) => outcome(page) === 'captured-and-returned');
    for (const { path } of found) expect(all).toContain(path);
  });

  it('of one kind are alternatives, of two kinds narrow each other', async () => {
    const values = [
      'captured-and-returned',
      'removed-from-this-step',
      'mercury-free',
      'use-reduced',
      'no-direct-effect',
    ];
    const used = values.filter((value) => pagesWhere((page) => outcome(page) === value).length > 0);
    const [one, other] = used;
    expect(other).toBeDefined();

    const either = await search('en', `mercury=${one}&mercury=${other}`);
    const expected = pagesWhere((page) => [one, other].includes(outcome(page)));
    expect(expected.length).toBeGreaterThan(1);
    expect(either.map(({ path }) => path).sort()).toEqual(expected);

    const both = await search('en', `mercury=${one}&mercury=${other}&collection=technologies`);
    const narrowed = pagesWhere((page) => [one, other].includes(outcome(page)) && page.collection === 'technologies');
    expect(narrowed).not.toEqual([]);
    expect(narrowed).not.toEqual(expected);
    expect(both.map(({ path }) => path).sort()).toEqual(narrowed);
  });

  it('are chosen on the page, and are in its address', async () => {
    await withPage(async ({ page, faults }) => {
      await page.goto(`${server.address}en/search/`);
      const box = page.locator('input[name="collection"][value="hazards"]');
      await openFacet(page, 'collection');
      await box.check();
      const found = await results(page);
      expect(found.map(({ path }) => path).sort()).toEqual(
        pagesWhere((one) => one.collection === 'hazards' || (one.collection === 'sections' && one.slug === 'hazards')),
      );
      expect(new URL(page.url()).search).toBe('?collection=hazards');
      await page.reload();
      expect(await results(page)).toEqual(found);
      expect(await box.isChecked()).toBe(true);
      await page.locator('main input[name="q"]').fill('burning');
      await page.waitForURL('**/?q=burning&collection=hazards');
      await page.locator('[data-clear]').click();
      await page.waitForURL('**/?q=burning');
      expect(await box.isChecked()).toBe(false);
      expect(faults).toEqual([]);
    });
  });

  it('count what each value would bring, and follow the words and what is chosen', async () => {
    await withPage(async ({ page, faults }) => {
      await page.goto(`${server.address}en/search/`);
      const group = (name: string) => page.locator('.facets details', { has: page.locator(`input[name="${name}"]`) });
      const counts = async (name: string) => {
        const values = await group(name)
          .locator('label')
          .evaluateAll((labels) =>
            labels.map((label) => {
              const { value, disabled } = label.querySelector('input')!;
              return [value, Number(/\d+/.exec(label.querySelector('span')!.textContent)?.[0]), disabled] as const;
            }),
          );
        for (const [, count, disabled] of values) expect(disabled).toBe(count === 0);
        return Object.fromEntries(values.map(([value, count]) => [value, count]));
      };
      await openFacet(page, 'mercury');
      await group('mercury').locator('label span', { hasText: /\d/ }).first().waitFor();
      const all = await counts('mercury');
      for (const [value, count] of Object.entries(all))
        expect(count).toBe(pagesWhere((one) => outcome(one) === value).length);

      await page.locator('main input[name="q"]').fill('retort');
      const found = await results(page);
      const withWords = await counts('mercury');
      const paths = found.map(({ path }) => path);
      for (const [value, count] of Object.entries(withWords))
        expect(count).toBe(pagesWhere((one) => outcome(one) === value).filter((path) => paths.includes(path)).length);
      expect(withWords).not.toEqual(all);

      await group('mercury').locator('input[value="captured-and-returned"]').check();
      await page.waitForURL('**mercury=captured-and-returned');
      expect((await results(page)).length).toBe(withWords['captured-and-returned']);
      expect(await counts('mercury')).toEqual(withWords);
      expect(faults).toEqual([]);
    });
  });

  it('have the pages about a country', async () => {
    const found = await search('en', 'country=PHL');
    const expected = pagesWhere((page) => countriesOf(page).includes('PHL'));
    expect(expected.length).toBeGreaterThan(1);
    expect(found.map(({ path }) => path).sort()).toEqual(expected);
  });
});

describe('the search engine', () => {
  const engine = (fetched: string[]) => fetched.filter((path) => /^search\/|searchForm/.test(path));

  it('is not fetched by a page of content, even from its search box, which leads to the results', async () => {
    await withPage(async ({ page, fetched }) => {
      await page.goto(`${server.address}en/${RETORT}/`);
      const box = page.locator('form[role="search"] input[name="q"]');
      await box.fill('open burning');
      await page.waitForLoadState('networkidle');
      expect(engine(fetched)).toEqual([]);
      await box.press('Enter');
      await page.waitForURL('**/en/search/?q=open+burning');
      expect((await results(page)).map(({ path }) => path)).toContain('/en/hazards/open-burning/');
    });
  });

  it('is fetched by the search page when the reader means to search, and not before', async () => {
    await withPage(async ({ page, fetched }) => {
      await page.goto(`${server.address}en/search/`);
      await page.waitForLoadState('networkidle');
      expect(engine(fetched)).toEqual([]);
      await page.locator('main input[name="q"]').focus();
      await page.waitForResponse('**/search/en.json');
      await page.keyboard.type('retort');
      expect((await results(page))[0]?.path).toBe(`/en/${RETORT}/`);
      expect(engine(fetched).filter((path) => /facets|list/.test(path))).toEqual([]);
    });
  });

  /** What is loaded while something is done, compressed with Brotli. */
  const weigh = async (page: Page, act: () => Promise<void>) => {
    const parts: Promise<{ path: string; bytes: number }>[] = [];
    const weighPart = (response: Response) => {
      const path = response.url().slice(server.address.length);
      parts.push(response.body().then((body) => ({ path, bytes: brotliBytes(body) })));
    };
    page.on('response', weighPart);
    await act();
    await page.waitForLoadState('networkidle');
    page.off('response', weighPart);
    const weighed = await Promise.all(parts);
    return {
      weighed,
      total: weighed.reduce((sum, { bytes }) => sum + bytes, 0),
      list: weighed.map(({ path, bytes }) => `${path} ${bytes}`).join(' + '),
    };
  };
  const first = (page: Page) => page.locator('ol[data-results] > li').first();
  const ADVICE =
    'Show fewer results at once, show less of each page, or cut the index into smaller pieces; src/config/budgets.ts ' +
    'holds the number.';

  it.each([
    ['en', 'retort'],
    ['en', 'retrot'],
    ['en', 'how much did other countries budget for tehir NAP'],
    ['es', 'cnosulta previa comunidades indigenas'],
    ['fr', 'cyanure sur rséidus avec mercure'],
    ['pt', 'banco central compra ouro do graimpo'],
    ['id', 'perpres 21 2019 mrekuri'],
    ['sw', 'sumaku mhcanga mweusi'],
  ])(`loads in %s no more than ${FIRST_SEARCH_BYTES} bytes for a first search for "%s"`, async (language, query) => {
    await withPage(async ({ page }) => {
      const { weighed, total, list } = await weigh(page, async () => {
        await page.goto(`${server.address}${language}/search/?${new URLSearchParams({ q: query })}`);
        await first(page).waitFor();
      });
      expect(weighed.map(({ path }) => path)).toEqual(
        expect.arrayContaining([
          expect.stringMatching(new RegExp(`^${language}/search/`)),
          expect.stringMatching(/^assets\/.*\.css$/),
          expect.stringMatching(/^assets\/searchForm.*\.js$/),
          `search/${language}.json`,
        ]),
      );
      expect(total, `The first search loads ${total} bytes: ${list}. ${ADVICE}`).toBeLessThanOrEqual(
        FIRST_SEARCH_BYTES,
      );
    });
  });

  it(`loads no more than ${LATER_SEARCH_BYTES} bytes for a later one, list of words and facets included`, async () => {
    await withPage(async ({ page }) => {
      await page.goto(`${server.address}en/search/?q=retort`);
      await first(page).waitFor();
      const { weighed, total, list } = await weigh(page, async () => {
        await openFacet(page, 'country');
        await page.locator('main input[name="q"]').fill('cyanid on mercurry tailings');
        await page.locator('[data-search-status] + button').waitFor();
        await first(page).waitFor();
      });
      const loaded = weighed.map(({ path }) => path);
      for (const name of ['list', 'facets'])
        expect(loaded.filter((path) => path.endsWith(`/${name}.json`))).toHaveLength(1);
      expect(total, `A later search loads ${total} bytes: ${list}. ${ADVICE}`).toBeLessThanOrEqual(LATER_SEARCH_BYTES);
    });
  });
});
