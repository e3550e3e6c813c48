import { join, resolve } from 'node:path';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { openEngine, type Engine, type Pagefind } from '../../src/client/engine.ts';
import type { FinderSettings } from '../../src/client/finder.ts';
import { readWordList } from '../../src/client/spelling.ts';
import type { Language } from '../../src/config/locales.ts';
import { stopWordsOf } from '../../src/i18n/stopWords.ts';
import type { Server } from './server.ts';

/**
 * The search of a built site in one language, as the search page runs it, without a browser.
 * @param server of the site
 */
export async function openSearch(
  folder: string,
  server: Server,
  language: Language,
): Promise<{ engine: Engine; settings: FinderSettings; close: () => Promise<void> }> {
  // The script takes its language from the page, and keeps one engine for each time that it is imported.
  Object.assign(globalThis, {
    document: { currentScript: null, querySelector: () => ({ getAttribute: () => language }) },
  });
  try {
    const script = `${pathToFileURL(resolve(folder, 'pagefind/pagefind.js')).href}?${language}`;
    const pagefind = (await import(/* @vite-ignore */ script)) as Pagefind & { destroy(): Promise<void> };
    const engine = await openEngine(pagefind, { basePath: `${server.address}pagefind/`, baseUrl: '/' });
    await engine.search('gold');
    return {
      engine,
      close: () => pagefind.destroy(),
      settings: {
        language,
        stopWords: stopWordsOf(language),
        wordList: async () =>
          readWordList(JSON.parse(readFileSync(join(folder, `pagefind/words.${language}.json`), 'utf8')) as string[]),
      },
    };
  } finally {
    Reflect.deleteProperty(globalThis, 'document');
  }
}
