import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { COMPARE } from '../../src/i18n/compare.ts';
import { messages } from '../../src/i18n/messages.ts';
import { server, withoutStorage, withPage } from './stage.ts';

const words = COMPARE.en;
const THREE = ['alternatives/sluice', 'technologies/retort', 'alternatives/centrifuge'];
const ADDRESS = '?p=sluice&p=retort&p=centrifuge';
const NAMES = ['Sluice', 'Retort', 'Centrifuge'];

/** Chooses with the arrow keys alone. */
async function choose(page: Page, select: Locator, wanted: string): Promise<void> {
  await select.focus();
  const steps = await select.evaluate(
    (one: HTMLSelectElement, value) =>
      [...one.options].findIndex((option) => option.value === value) - one.selectedIndex,
    wanted,
  );
  for (let step = 0; step < Math.abs(steps); step += 1) await page.keyboard.press(steps < 0 ? 'ArrowUp' : 'ArrowDown');
  expect(await select.inputValue()).toBe(wanted);
}

/** The names at the heads of the columns, once the table stands there. */
async function columns(page: Page): Promise<string[]> {
  await page.locator('table.compare').waitFor();
  return page.locator('table.compare thead th').allInnerTexts();
}

const status = (page: Page) => page.locator('[data-compare] [role="status"]').innerText();

describe('a comparison', () => {
  it('of three practices is chosen with the keyboard, said aloud, and kept in the address', async () => {
    await withPage(async ({ page, faults, fetched }) => {
      await page.goto(`${server.address}en/compare/`);
      expect(await status(page)).toBe(words.atLeastTwo);
      expect(await page.locator('table.compare').isVisible()).toBe(false);
      for (const [index, id] of THREE.entries()) await choose(page, page.locator('select').nth(index), id);
      await expect.poll(() => columns(page)).toEqual(NAMES);
      expect(await status(page)).toBe(words.compared.replace('{practices}', NAMES.join(' · ')));
      expect(new URL(page.url()).search).toBe(ADDRESS);

      await page.goto(`${server.address}es/compare/${ADDRESS}`);
      expect(await columns(page)).toHaveLength(3);
      expect(await page.locator('table.compare thead a').first().getAttribute('href')).toBe('/es/alternatives/sluice/');
      expect(fetched.filter((path) => path.startsWith('es/') && path.endsWith('.json')).sort()).toEqual(
        THREE.map((id) => `es/compare/${id}.json`).sort(),
      );
      expect(faults).toEqual([]);
    });
  });

  it('tells by each row something of each practice, with marks that lead to the list of sources', async () => {
    await withPage(async ({ page }) => {
      await page.goto(`${server.address}en/compare/${ADDRESS}`);
      await columns(page);
      const rows = page.locator('table.compare tbody tr:visible');
      expect(await rows.count()).toBeGreaterThan(15);
      for (const row of await rows.all()) {
        const cells = await row.locator('td p:first-of-type').allTextContents();
        expect(cells.filter((cell) => cell.trim() !== '')).toHaveLength(3);
      }
      expect(await page.locator('tr[data-row="crew"] td p').allTextContents()).toContain(
        messages('en').glance.notKnown,
      );

      const marks = page.locator('tr[data-row="observed"] a.cite');
      expect(await marks.count()).toBeGreaterThan(3);
      const target = (await marks.first().getAttribute('href'))!;
      await marks.first().click();
      expect(new URL(page.url()).hash).toBe(target);
      const entry = page.locator(`${target}:target`);
      await entry.locator('a[href^="/en/sources/"]').click();
      await page.waitForURL('**/en/sources/**');
    });
  });

  it('is the one that was chosen last, however long the first takes to load; what fails is said, and tried again', async () => {
    await withPage(async ({ page }) => {
      await page.route('**/compare/alternatives/jigs.json', (route) => route.abort());
      await page.goto(`${server.address}en/compare/?p=jigs&p=spirals`);
      await expect.poll(() => status(page)).toBe(words.failed);
      expect(await page.locator('table.compare').isVisible()).toBe(false);
      await page.unroute('**/compare/alternatives/jigs.json');
      await page.route('**/compare/alternatives/magnets.json', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 1000));
        await route.continue();
      });
      await page.locator('select').nth(2).selectOption('alternatives/magnets');
      await page.locator('select').nth(2).selectOption('');
      expect(await columns(page)).toEqual(['Jigs', 'Spirals and gold wheels']);
      await page.waitForTimeout(1500);
      expect(await columns(page)).toEqual(['Jigs', 'Spirals and gold wheels']);
      await page.locator('select').nth(1).selectOption('alternatives/jigs');
      expect(await status(page)).toBe(words.atLeastTwo);
    });
  });

  it('fits a small phone, has no barrier, and needs no storage', async () => {
    await withPage(
      async ({ page, faults }) => {
        await withoutStorage(page);
        await page.goto(`${server.address}en/compare/${ADDRESS}`);
        expect(await columns(page)).toEqual(NAMES);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
        expect(await page.locator('table.compare tbody td > b').first().isVisible()).toBe(true);
        // Axe measures what is laid out; rows out of sight are not, until they come near.
        await page.locator('[data-compare] :is(tbody tr, li)').evaluateAll((rows) => {
          for (const row of rows) (row as HTMLElement).style.contentVisibility = 'visible';
        });
        for (const width of [320, 1280]) {
          await page.setViewportSize({ width, height: 640 });
          const { violations } = await new AxeBuilder({ page })
            .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
            .analyze();
          expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`)).toEqual([]);
        }
        expect(faults).toEqual([]);
      },
      { viewport: { width: 320, height: 640 } },
    );
  });

  it('is at hand without script, ready-made', async () => {
    await withPage(
      async ({ page }) => {
        await page.goto(`${server.address}en/compare/`);
        expect(await page.locator('select').first().isVisible()).toBe(false);
        await page.getByRole('link', { name: words.titles['washing-gravel'] }).click();
        expect(await columns(page)).toContain('Jigs');
        const mark = page.locator('a.cite').first();
        await mark.click();
        expect(await page.locator('.sources > :target').isVisible()).toBe(true);
      },
      { javaScriptEnabled: false },
    );
  });

  it('prints as a table on A4, without what is for choosing', async () => {
    await withPage(
      async ({ page }) => {
        await page.goto(`${server.address}en/compare/${ADDRESS}`);
        await columns(page);
        await page.emulateMedia({ media: 'print' });
        expect(await page.locator('select').first().isVisible()).toBe(false);
        const tops = await page
          .locator('tr[data-row="mercury"] > *')
          .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().top));
        expect(tops).toHaveLength(4);
        expect(new Set(tops).size).toBe(1);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(673);
      },
      // The width of A4 between its margins.
      { viewport: { width: 673, height: 980 } },
    );
  });
});
