import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSite, clearWorkshop, FIXTURE, makeWorkshop } from '../support/build.ts';
import { serve, type Server } from '../support/server.ts';
import { results, withPage, type Watched } from './stage.ts';

const BASE = '/batea/';

describe('a site under a path', () => {
  let workshop: string;
  let server: Server | undefined;
  beforeAll(async () => {
    workshop = await makeWorkshop();
    server = await serve(await buildSite(workshop, 'under', FIXTURE, { BATEA_BASE: BASE }), BASE);
  });
  afterAll(async () => {
    await server?.close();
    await clearWorkshop(workshop);
  });

  const visit = (use: (watched: Watched, root: string) => Promise<void>) => {
    const root = server!.address;
    return withPage(
      async (watched) => {
        await watched.page.goto(root);
        await use(watched, root);
        expect(watched.faults).toEqual([]);
      },
      {},
      root,
    );
  };
  const path = ({ page }: Watched) => new URL(page.url()).pathname;

  it('is walked through from the choice of a language to a page with its picture', async () => {
    await visit(async (watched) => {
      const { page } = watched;
      await page.locator('a[hreflang="en"]').click();
      expect(path(watched)).toBe('/batea/en/');
      await page.locator('nav a', { hasText: 'Alternatives' }).click();
      await page.locator('main .entries a', { hasText: 'Sluice' }).click();
      expect(path(watched)).toBe('/batea/en/alternatives/sluice/');
      const picture = page.locator('main img').first();
      await picture.scrollIntoViewIfNeeded();
      await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
      await page.locator('details.languages summary').click();
      await page.locator('details.languages a[hreflang="es"]').click();
      expect(path(watched)).toBe('/batea/es/alternatives/sluice/');
    });
  });

  it('compares practices, and leads from there to one of them', async () => {
    await visit(async (watched, root) => {
      const { page } = watched;
      await page.goto(`${root}en/compare/?p=sluice&p=screen`);
      await page.locator('table.compare').waitFor();
      await page.locator('table.compare thead a', { hasText: 'Sluice' }).click();
      expect(path(watched)).toBe('/batea/en/alternatives/sluice/');
    });
  });

  it('answers what fits, and leads to its pages', async () => {
    await visit(async ({ page }, root) => {
      await page.goto(`${root}en/choose/?material=alluvial`);
      await page.locator('[data-answer] h3 a', { hasText: 'Sluice' }).click();
      expect(new URL(page.url()).pathname).toBe('/batea/en/alternatives/sluice/');
    });
  });

  it('is searched, with words and facets, and its results lead to its pages', async () => {
    await visit(async ({ page }, root) => {
      await page.goto(`${root}en/search/?q=sluice`);
      expect((await results(page))[0]).toEqual({ title: 'Sluice', path: '/batea/en/alternatives/sluice/' });
      await page.goto(`${root}en/search/?mercury=removed-from-this-step`);
      expect(await results(page)).toEqual([{ title: 'Sluice', path: '/batea/en/alternatives/sluice/' }]);
      await page.locator('ol[data-results] a').click();
      await page.waitForURL('**/batea/en/alternatives/sluice/');
      expect(await page.locator('h1').innerText()).toBe('Sluice');
    });
  });
});
