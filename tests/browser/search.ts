import { describe, expect, it, test } from 'vitest';
import { FIRST_SEARCH_BYTES } from '../../src/config/budgets.ts';
import type { Language } from '../../src/config/locales.ts';
import { pageId, type AnyPage } from '../../src/domain/content.ts';
import { messages } from '../../src/i18n/messages.ts';
import { label } from '../../src/i18n/vocabulary.ts';
import { edition, fullPages, readCatalogue } from '../support/content.ts';
import { searchRecords } from '../support/searchIndex.ts';
import { brotliBytes } from '../../src/integrations/pageWeights.ts';
import { results, server, site, withPage } from './stage.ts';

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
      expect(await first.locator('a').innerText()).toBe(retort.texts.en!.title);
      const words = await first.innerText();
      expect(words).toContain(messages('en').collections.technologies.name);
      expect(words).toContain(label('en', 'mercuryOutcome', outcome(retort)!));
      expect((await first.locator('mark').first().innerText()).toLowerCase()).toContain('retort');
    });
  });

  it('finds a page by any of its words', async () => {
    const record = searchRecords(site)
      .get('en')!
      .find(({ url }) => url === `/en/${RETORT}/`)!;
    const words = [...new Set(record.content.toLowerCase().match(/\p{L}{4,}/gu))].filter((_, index) => index % 5 === 0);
    expect(words.length).toBeGreaterThan(50);
    await withPage(async ({ page }) => {
      await page.goto(`${server.address}en/search/`);
      // As a text, because the test runner would put an import of its own in the place of this one.
      const missed = await page.evaluate<string[]>(`(async () => {
        const engine = await import('/pagefind/pagefind.js');
        const missed = [];
        for (const word of ${JSON.stringify(words)}) {
          const found = await Promise.all((await engine.search(word)).results.map((result) => result.data()));
          if (!found.some(({ url }) => url === ${JSON.stringify(record.url)})) missed.push(word);
        }
        return missed;
      })()`);
      expect(missed).toEqual([]);
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

  it('takes words for words', async () => {
    await withPage(async ({ page, faults }) => {
      const query = new URLSearchParams({ q: 'retort <img src=x onerror=alert(1)>' });
      await page.goto(`${server.address}en/search/?${query}`);
      await page.getByText(messages('en').search.loading).waitFor({ state: 'hidden' });
      expect(await page.locator('main img').count()).toBe(0);
      expect(await page.locator('main input[name="q"]').inputValue()).toBe(query.get('q'));
      expect(faults).toEqual([]);
    });
  });
});

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
      await page.locator('details', { has: box }).locator('summary').click();
      await box.check();
      const found = await results(page);
      expect(found.map(({ path }) => path).sort()).toEqual(
        pagesWhere((one) => one.collection === 'hazards' || (one.collection === 'sections' && one.slug === 'hazards')),
      );
      expect(new URL(page.url()).search).toBe('?collection=hazards');
      await page.reload();
      expect(await results(page)).toEqual(found);
      expect(await box.isChecked()).toBe(true);
      await page.locator('button[type="reset"]').click();
      await page.locator('ol[data-results] > li').first().waitFor({ state: 'detached' });
      expect(new URL(page.url()).search).toBe('');
      expect(faults).toEqual([]);
    });
  });
});

describe('the search engine', () => {
  const engine = (fetched: string[]) => fetched.filter((path) => path.startsWith('pagefind/'));

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
      await page.waitForResponse('**/pagefind/pagefind.js');
      await page.keyboard.type('retort');
      expect((await results(page))[0]?.path).toBe(`/en/${RETORT}/`);
    });
  });

  it(`loads no more than ${FIRST_SEARCH_BYTES} bytes for the first search`, async () => {
    await withPage(async ({ page }) => {
      const parts: Promise<{ path: string; bytes: number }>[] = [];
      page.on('response', (response) => {
        const path = response.url().slice(server.address.length);
        if (!path.startsWith('pagefind/')) return;
        const isText = /^text\/|json/.test(response.headers()['content-type'] ?? '');
        parts.push(response.body().then((body) => ({ path, bytes: isText ? brotliBytes(body) : body.length })));
      });
      await page.goto(`${server.address}en/search/?q=retort`);
      await page.locator('ol[data-results] > li').first().waitFor();
      await page.waitForLoadState('networkidle');
      const weighed = await Promise.all(parts);
      expect(weighed.length).toBeGreaterThan(3);
      const total = weighed.reduce((sum, { bytes }) => sum + bytes, 0);
      const list = weighed.map(({ path, bytes }) => `${path} ${bytes}`).join(' + ');
      const message =
        `The first search loads ${total} bytes: ${list}. Show fewer results at once, index less of each page, ` +
        'or cut the index into smaller pieces; src/config/budgets.ts holds the number.';
      expect(total, message).toBeLessThanOrEqual(FIRST_SEARCH_BYTES);
    });
  });
});
