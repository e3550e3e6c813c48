import { describe, expect, it } from 'vitest';
import { messages } from '../../src/i18n/messages.ts';
import { fullPages, readCatalogue } from '../support/content.ts';
import { server, withPage } from './stage.ts';

const WITHOUT = { javaScriptEnabled: false };
const [practice] = fullPages(await readCatalogue()).filter(
  ({ page, language }) => page.collection === 'alternatives' && language === 'en',
);

describe('without script', () => {
  it('a page is read, and its contents list and source marks work', async () => {
    await withPage(async ({ page }) => {
      await page.goto(server.address + practice!.path);
      expect(await page.locator('h1').innerText()).toBe(practice!.page.texts.en!.title);
      expect(await page.locator('main p').count()).toBeGreaterThan(10);
      for (const part of ['nav a', 'main h2', 'main .lead', 'ol.sources'])
        expect(await page.locator(part).first().isVisible()).toBe(true);

      const mark = page.locator('a.cite').first();
      const target = await mark.getAttribute('href');
      await mark.click();
      expect(new URL(page.url()).hash).toBe(target);
      expect(await page.locator(`${target}:target`).isVisible()).toBe(true);
    }, WITHOUT);
  });

  it('the language menu opens and leads to the page in another language', async () => {
    await withPage(async ({ page }) => {
      await page.goto(server.address + practice!.path);
      const spanish = page.locator('details.languages a[hreflang="es"]');
      expect(await spanish.isVisible()).toBe(false);
      await page.locator('details.languages summary').click();
      expect(await spanish.isVisible()).toBe(true);
      await spanish.click();
      expect(page.url()).toBe(server.address + practice!.path.replace('en/', 'es/'));
      expect(await page.locator('html').getAttribute('lang')).toBe('es');
    }, WITHOUT);
  });

  it('the search page says that it needs script, and offers the other ways', async () => {
    await withPage(async ({ page }) => {
      await page.goto(`${server.address}en/`);
      await page.locator('form[role="search"] input').fill('retort');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/en/search/?q=retort');
      expect(await page.locator('noscript p').first().innerText()).toBe(messages('en').search.needsScript);
      expect(await page.locator('main a[href="/en/a-z/"]').isVisible()).toBe(true);
    }, WITHOUT);
  });
});
