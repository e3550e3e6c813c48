import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openEngine, SEARCH_FOLDER, type Engine, type IndexHead } from '../../src/client/engine.ts';
import type { FinderSettings } from '../../src/client/finder.ts';
import { readWordList } from '../../src/client/spelling.ts';
import type { Language } from '../../src/config/locales.ts';
import { stemmerOf } from '../../src/i18n/stems.ts';
import { stopWordsOf } from '../../src/i18n/stopWords.ts';

/**
 * The search of a built site in one language, as the search page runs it, without a browser.
 * @param folder of the site
 * @param onLoad told of each file of the search that is loaded, by its path in the site
 */
export async function openSearch(
  folder: string,
  language: Language,
  onLoad: (path: string) => void = () => undefined,
): Promise<{ engine: Engine; settings: FinderSettings }> {
  const load = async (path: string): Promise<unknown> => {
    onLoad(SEARCH_FOLDER + path);
    return JSON.parse(await readFile(join(folder, SEARCH_FOLDER, path), 'utf8'));
  };
  const head = (await load(`${language}.json`)) as IndexHead;
  const engine = openEngine(head, load, await stemmerOf(language));
  return {
    engine,
    settings: {
      stopWords: stopWordsOf(language),
      wordList: async () => readWordList(await engine.file<string[]>('list')),
    },
  };
}
