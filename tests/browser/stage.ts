import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { startBrowser } from '../support/browser.ts';
import { serve } from '../support/server.ts';
import { DIST, readSite } from '../support/site.ts';

/** The built site, a server of it and a browser: one of each for all tests. */
export const site = readSite(DIST);
export const server = await serve(DIST);
export const browser: Browser = await startBrowser();

export async function closeStage(): Promise<void> {
  await browser.close();
  await server.close();
}

/** A page in the browser with everything that went wrong in it so far. */
export interface Watched {
  page: Page;
  faults: string[];
  /** Paths below the root of the site that were fetched, in their order. */
  fetched: string[];
}

/**
 * Does something with a page of its own, and closes it.
 * @param root address of the site: whatever is fetched from elsewhere is a fault
 */
export async function withPage<T>(
  use: (watched: Watched) => Promise<T>,
  options: BrowserContextOptions = {},
  root = server.address,
): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  context.setDefaultTimeout(10_000);
  const faults: string[] = [];
  const fetched: string[] = [];
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`The content security policy stopped ${blockedURI} (${violatedDirective})`);
    });
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => faults.push(`script: ${error.message}`));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()))
      faults.push(`console: ${message.text()} ${message.location().url}`);
  });
  page.on('request', (request) => {
    if (request.url().startsWith(root)) fetched.push(request.url().slice(root.length));
    else faults.push(`fetched from elsewhere: ${request.url()}`);
  });
  try {
    return await use({ page, faults, fetched });
  } finally {
    await context.close();
  }
}

/** Makes a page one whose reader keeps storage shut. */
export async function withoutStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
  });
}

/** The results of the search page, once they stand there: titles and paths, those behind "more" too. */
export async function results(page: Page): Promise<{ title: string; path: string }[]> {
  await page.locator('ol[data-results] > li').first().waitFor();
  const more = page.locator('ol[data-results] + button');
  while (await more.isVisible()) {
    const before = await page.locator('ol[data-results] > li').count();
    await more.click();
    await page.locator('ol[data-results] > li').nth(before).waitFor();
  }
  return page.locator('ol[data-results] > li').evaluateAll((items) =>
    items.map((item) => {
      const link = item.querySelector('a')!;
      return { title: link.textContent, path: new URL(link.href).pathname };
    }),
  );
}
