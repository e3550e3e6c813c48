import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Site } from './site.ts';

/** What the search knows of a page. */
export interface SearchRecord {
  url: string;
  content: string;
  filters: Record<string, string[]>;
  meta: Record<string, string>;
}

/** Stands at the beginning of every piece that Pagefind writes. */
const SIGN = 'pagefind_dcd';

/** Everything in the search index of a site, by language. */
export function searchRecords({ folder, files }: Site): Map<string, SearchRecord[]> {
  const records = new Map<string, SearchRecord[]>();
  for (const file of files) {
    if (!file.endsWith('.pf_fragment')) continue;
    const text = gunzipSync(readFileSync(join(folder, file))).toString();
    if (!text.startsWith(SIGN))
      throw new Error(`${file} is no piece of Pagefind. Look at what its new version writes.`);
    const language = basename(file).split('_')[0]!;
    records.set(language, [...(records.get(language) ?? []), JSON.parse(text.slice(SIGN.length)) as SearchRecord]);
  }
  return records;
}
