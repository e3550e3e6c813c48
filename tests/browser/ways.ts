import type { Page } from 'playwright-core';
import { describe, expect, it, test } from 'vitest';
import { BROWSE } from '../../src/i18n/browse.ts';
import { messages } from '../../src/i18n/messages.ts';
import { readCatalogue } from '../support/content.ts';
import { server, site, withPage } from './stage.ts';

const catalogue = await readCatalogue();
const PHONE = { viewport: { width: 320, height: 640 } };
const MOST = 3;

/** The situations of the home page, each with pages that a reader in it must reach. */
const SITUATIONS = [
  ['crush-rock', 'hazards/whole-ore-amalgamation'],
  ['crush-rock', 'pathways/whole-ore-mills-to-smelting'],
  ['crush-rock', 'alternatives/shaking-table'],
  ['wash-gravel', 'pathways/alluvial-sluice'],
  ['wash-gravel', 'alternatives/sluice'],
  ['burn-amalgam', 'hazards/open-burning'],
  ['burn-amalgam', 'technologies/retort'],
  ['buy-gold', 'technologies/gold-shop-capture'],
  ['old-tailings', 'hazards/cyanide-after-mercury'],
  ['old-tailings', 'technologies/mercury-out-of-tailings'],
  ['train-or-govern', 'action/annex-c'],
  ['train-or-govern', 'guides/test-two-methods'],
] as const;

/** Goes from the home page to a page as a reader would: by its picture, then a link there or by the guide. */
async function choicesTo(page: Page, situation: string, id: string): Promise<number> {
  await page.goto(`${server.address}en/`);
  await page.locator(`.situations a[href="#${situation}"]`).click();
  const part = page.locator(`section[aria-labelledby="${situation}"]`);
  await part.locator('h3').first().waitFor();
  expect(await isInView(page, `#${situation}`)).toBe(true);
  const link = `a[href="/en/${id}/"]`;
  const isHere = (await part.locator(link).count()) > 0;
  if (!isHere) await part.getByText(BROWSE.en.home.allSteps).click();
  await (isHere ? part : page.locator('article')).locator(link).first().click();
  await page.waitForURL(`**/en/${id}/`);
  return isHere ? 2 : 3;
}

function isInView(page: Page, selector: string): Promise<boolean> {
  return page.locator(selector).evaluate((one) => {
    const { top, bottom } = one.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  });
}

describe.each([
  ['with script', true],
  ['without script', false],
])('from the home page, %s', (_, javaScriptEnabled) => {
  test.each(SITUATIONS)(`"%s" leads to %s in at most ${MOST} choices`, async (situation, id) => {
    await withPage(
      async ({ page }) => {
        expect(await choicesTo(page, situation, id)).toBeLessThanOrEqual(MOST);
        expect(await page.locator('h1').innerText()).toBe(catalogue.page(id)!.texts.en!.title);
      },
      { ...PHONE, javaScriptEnabled },
    );
  });

  it('the index to browse by leads to a practice in three choices', async () => {
    await withPage(
      async ({ page }) => {
        await page.goto(`${server.address}es/`);
        await page.locator('main a[href="/es/browse/"]').click();
        await page.locator('a[href="/es/browse/material/alluvial/"]').click();
        await page.locator('main a[href="/es/alternatives/sluice/"]').click();
        expect(new URL(page.url()).pathname).toBe('/es/alternatives/sluice/');
      },
      { ...PHONE, javaScriptEnabled },
    );
  });
});

it('every situation is tried', () => {
  const pictures = [...site.page('en/').html.matchAll(/<a href="#([a-z-]+)"[^>]*> ?<svg class="situation"/g)];
  expect([...new Set(SITUATIONS.map(([situation]) => situation))]).toEqual(pictures.map(([, id]) => id));
});

describe('the search box of the home page', () => {
  it('leads to the results', async () => {
    await withPage(async ({ page }) => {
      await page.goto(`${server.address}en/`);
      await page.getByRole('searchbox', { name: messages('en').search.label }).fill('retort');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/en/search/?q=retort');
      await page.locator('ol[data-results] > li').first().waitFor();
    });
  });

  it('leads, without script, to a page that names the other ways', async () => {
    await withPage(
      async ({ page }) => {
        await page.goto(`${server.address}en/`);
        await page.getByRole('searchbox', { name: messages('en').search.label }).fill('retort');
        await page.keyboard.press('Enter');
        await page.waitForURL('**/en/search/?q=retort');
        expect(await page.locator('main a[href="/en/browse/"]').isVisible()).toBe(true);
      },
      { javaScriptEnabled: false },
    );
  });
});
