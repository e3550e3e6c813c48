import { describe, expect, it } from 'vitest';
import { messages } from '../../src/i18n/messages.ts';
import { paragraphsOf } from '../../src/markdown/paragraphs.ts';
import { fullPages, readCatalogue } from '../support/content.ts';
import { server, withPage } from './stage.ts';

const catalogue = await readCatalogue();
const [practice] = fullPages(catalogue).filter(
  ({ page, language }) => page.collection === 'alternatives' && language === 'en',
);
const { cite } = messages('en');
const [source] = Object.entries(catalogue.content.sources).filter(([, { facts }]) => facts.length > 1);

describe('citing', () => {
  it('a button copies a citation, and says so to those who do not see it', async () => {
    await withPage(
      async ({ page, faults }) => {
        await page.goto(server.address + practice!.path);
        const panel = page.locator('[data-copy]');
        const buttons = panel.getByRole('button', { name: cite.copy });
        expect(await buttons.count()).toBe(3);
        expect(await panel.getByRole('status').allInnerTexts()).toEqual(['', '', '']);
        await buttons.nth(1).click();
        await panel.getByRole('status').filter({ hasText: cite.copied }).waitFor();
        const copied = await page.evaluate(() => navigator.clipboard.readText());
        expect(copied).toBe(await panel.locator('.citation').nth(1).innerText());
        expect(copied).toContain(practice!.page.texts.en!.title);
        expect(faults).toEqual([]);
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    );
  });

  it('where copying is not allowed, the button selects the citation and says what to do', async () => {
    await withPage(async ({ page }) => {
      await page.addInitScript(() => {
        Object.defineProperty(navigator, 'clipboard', { value: undefined });
      });
      await page.goto(server.address + practice!.path);
      const panel = page.locator('[data-copy]');
      await panel.getByRole('button', { name: cite.copy }).first().click();
      await panel.getByRole('status').filter({ hasText: cite.copyFailed }).waitFor();
      const selected = await page.evaluate(() => getSelection()!.toString());
      expect(selected.trim()).toBe(await panel.locator('.citation').first().innerText());
    });
  });

  it('each fact of a source has its citation, which opens', async () => {
    await withPage(async ({ page, faults }) => {
      const [key, { facts }] = source!;
      await page.goto(`${server.address}en/sources/${key}/`);
      const fact = page.locator(`section[id="${facts[1]!.id}"]`);
      expect(await fact.locator('.citation').isVisible()).toBe(false);
      await fact.getByText(cite.fact).click();
      expect(await fact.locator('.citation').innerText()).toContain(`/#${facts[1]!.id}`);
      expect(await fact.getByRole('button', { name: cite.copy }).isVisible()).toBe(true);
      expect(faults).toEqual([]);
    });
  });

  it('without script the text stands there without buttons, and a number leads to its block', async () => {
    await withPage(
      async ({ page }) => {
        await page.goto(server.address + practice!.path);
        expect(await page.locator('[data-copy] .citation').count()).toBe(3);
        expect(await page.locator('[data-copy] button').count()).toBe(0);
        const [, second] = [...paragraphsOf(practice!.page.texts.en!.body).values()];
        await page.getByRole('link', { name: '¶ 2', exact: true }).click();
        expect(new URL(page.url()).hash).toBe(`#${second!.id}`);
        expect(await page.locator(`:target`).getAttribute('id')).toBe(second!.id);
      },
      { javaScriptEnabled: false },
    );
  });

  it.each([320, 1280])(
    'at %d px the number of a block stands beside or behind its words, never on them',
    async (width) => {
      await withPage(
        async ({ page }) => {
          await page.goto(server.address + practice!.path);
          const outside = await page.locator('.pilcrow').evaluateAll((links) =>
            links.flatMap((link) => {
              const { left, right } = link.getBoundingClientRect();
              return left >= 0 && right <= innerWidth ? [] : [link.textContent];
            }),
          );
          expect(outside).toEqual([]);
          const onWords = await page.locator('.sheet p > .pilcrow').evaluateAll((links) =>
            links.flatMap((link) => {
              const own = link.getBoundingClientRect();
              const range = document.createRange();
              range.selectNodeContents(link.parentElement!);
              range.setEndBefore(link);
              const covered = [...range.getClientRects()].some(
                ({ left, right, top, bottom }) =>
                  own.left < right - 1 && own.right > left + 1 && own.top < bottom - 1 && own.bottom > top + 1,
              );
              return covered ? [link.textContent] : [];
            }),
          );
          expect(onWords).toEqual([]);
        },
        { viewport: { width, height: 800 } },
      );
    },
  );
});
