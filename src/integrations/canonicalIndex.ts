import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';

/** What every file of Pagefind begins with, once unpacked. */
const MAGIC = 'pagefind_dcd';

/** Place of the list of filters in a meta file of Pagefind 1.5: [name, hash of its file]. */
const FILTERS = 3;

/**
 * Gives the files in which Pagefind lists its filters and languages a fixed order. It writes them in the order of a
 * hash table, which differs from run to run, so that the same pages would not give the same bytes.
 * @param folder the folder of the index
 */
export async function canonicalIndex(folder: string): Promise<void> {
  const entryFile = join(folder, 'pagefind-entry.json');
  const entry = JSON.parse(await readFile(entryFile, 'utf8')) as { languages: Record<string, { hash: string }> };
  const languages: [string, { hash: string }][] = [];
  for (const [language, index] of Object.entries(entry.languages).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const hash = await canonicalMeta(folder, language, index.hash);
    languages.push([language, { ...index, hash }]);
  }
  await writeFile(entryFile, JSON.stringify({ ...entry, languages: Object.fromEntries(languages) }));
}

/** Writes the meta file of a language anew, under a name made from its bytes. @returns its new hash */
async function canonicalMeta(folder: string, language: string, hash: string): Promise<string> {
  const file = (name: string) => join(folder, `pagefind.${name}.pf_meta`);
  const bytes = gunzipSync(await readFile(file(hash)));
  const meta = decode(bytes.subarray(MAGIC.length)) as unknown[];
  const filters = meta[FILTERS] as [name: string, file: string][];
  filters.sort(([a], [b]) => (a < b ? -1 : 1));
  const sorted = Buffer.concat([Buffer.from(MAGIC), encode(meta)]);
  const name = `${language}_${createHash('sha256').update(sorted).digest('hex').slice(0, 10)}`;
  await rm(file(hash));
  await writeFile(file(name), gzipSync(sorted, { level: 9 }));
  return name;
}
