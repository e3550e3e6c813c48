import { describe, expect, it, test } from 'vitest';
import { server, withPage } from './stage.ts';

describe('the page that lets the reader choose a language', () => {
  const shown = (locale: string) =>
    withPage(
      async ({ page, fetched }) => {
        await page.goto(server.address);
        await page.waitForLoadState('networkidle');
        const links = page.locator('[data-languages] a');
        return {
          at: page.url(),
          fetched: fetched.filter((path) => /^[a-z]{2}\//.test(path)),
          order: await links.evaluateAll((all) => all.map((link) => link.getAttribute('hreflang'))),
          marked: await page
            .locator('[data-languages] a[aria-current]')
            .evaluateAll((all) => all.map((link) => link.getAttribute('hreflang'))),
        };
      },
      { locale },
    );

  test.each([
    ['es-PE', 'es'],
    ['sw', 'sw'],
    ['pt-BR', 'pt'],
    ['id-ID', 'id'],
  ])('marks the language of a browser in %s, puts it first and goes nowhere', async (locale, language) => {
    const { at, fetched, order, marked } = await shown(locale);
    expect(at).toBe(server.address);
    expect(fetched).toEqual([]);
    expect(marked).toEqual([language]);
    expect(order[0]).toBe(language);
    expect(order).toHaveLength(6);
  });

  it('marks none where it does not have the language', async () => {
    const { at, order, marked } = await shown('de-DE');
    expect(at).toBe(server.address);
    expect(marked).toEqual([]);
    expect(order).toEqual(['en', 'es', 'fr', 'pt', 'id', 'sw']);
  });
});
