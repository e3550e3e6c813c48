import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { fullPages, readCatalogue } from '../support/content.ts';
import { server, withPage } from './stage.ts';

const [practice] = fullPages(await readCatalogue()).filter(
  ({ page, language }) => page.collection === 'alternatives' && language === 'en',
);

/** What has the focus: its words, where it leads, and whether the reader can see that it has it. */
function focused(page: Page) {
  return page.evaluate(() => {
    const one = document.activeElement!;
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(one);
    const { width, height, top, left } = one.getBoundingClientRect();
    return {
      tag: one.tagName,
      words: one.textContent.trim(),
      href: one.getAttribute('href'),
      outlined: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && outlineColor !== 'rgba(0, 0, 0, 0)',
      inView: width > 1 && height > 1 && top >= 0 && left >= 0 && top < innerHeight && left < innerWidth,
    };
  });
}

describe('with the keyboard', () => {
  it('the first stop skips to the text', async () => {
    await withPage(async ({ page }) => {
      await page.goto(server.address + practice!.path);
      await page.keyboard.press('Tab');
      expect(await focused(page)).toMatchObject({ href: '#main', outlined: true, inView: true });
      await page.keyboard.press('Enter');
      expect(new URL(page.url()).hash).toBe('#main');
      await page.keyboard.press('Tab');
      const inMain = await page.evaluate(() => document.querySelector('main')!.contains(document.activeElement));
      expect(inMain).toBe(true);
    });
  });

  it.each([
    practice!.path,
    'en/',
    'en/annex-c/',
    'en/combine/',
    'en/choose/?material=alluvial',
    'en/compare/',
    'en/search/?q=retort',
  ])('every stop of %s is seen, and the way through it ends', async (path) => {
    await withPage(async ({ page }) => {
      await page.goto(server.address + path);
      await page.waitForLoadState('networkidle');
      const stops = await page
        .locator('a[href]:visible, button:visible, input:visible, summary:visible, [tabindex="0"]:visible')
        .count();
      expect(stops).toBeGreaterThan(30);
      const unseen: string[] = [];
      for (let stop = 0; stop < stops; stop += 1) {
        await page.keyboard.press('Tab');
        const { tag, words, outlined, inView } = await focused(page);
        if (!outlined || !inView) unseen.push(`${stop + 1}: ${tag} ${words} ${JSON.stringify({ outlined, inView })}`);
      }
      expect(unseen).toEqual([]);
      const last = await page.evaluate(() => document.querySelector('footer')!.contains(document.activeElement));
      expect(last).toBe(true);
    });
  });

  it('the language menu opens, is walked through and leads on', async () => {
    await withPage(async ({ page }) => {
      await page.goto(server.address + practice!.path);
      await page.locator('details.languages summary').focus();
      await page.keyboard.press('Enter');
      const stops: (string | null)[] = [];
      for (let stop = 0; stop < 3; stop += 1) {
        await page.keyboard.press('Tab');
        const { href, outlined, inView } = await focused(page);
        expect({ outlined, inView }).toEqual({ outlined: true, inView: true });
        stops.push(href);
      }
      expect(stops).toEqual(['en', 'es', 'fr'].map((language) => `/${practice!.path.replace('en/', `${language}/`)}`));
      await page.keyboard.press('Enter');
      await page.waitForURL(`**${stops[2]}`);
    });
  });

  it.each(['en/', 'en/alternatives/', practice!.path, 'en/sources/', 'en/search/', 'es/glossary/'])(
    '/ goes to the search box of %s, and is a sign like any other in it',
    async (path) => {
      await withPage(async ({ page }) => {
        await page.goto(server.address + path);
        await page.keyboard.press('/');
        await page.keyboard.type('a/b');
        const typed = await page.evaluate(() => {
          const { name, value, form } = document.activeElement as HTMLInputElement;
          return { name, value, action: new URL(form!.action).pathname };
        });
        expect(typed).toEqual({ name: 'q', value: 'a/b', action: `/${path.slice(0, 2)}/search/` });
      });
    },
  );
});
