import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { parse } from 'yaml';
import type { Catalogue } from '../domain/catalogue.ts';
import type { Issue } from '../domain/issue.ts';
import type { z } from '../domain/zod.ts';
import { checkLedger, LEDGER_FILE, ledgerSchema, type Finding, type Ledger } from '../outputs/edition/ledger.ts';
import {
  compareEditions,
  editionId,
  manifestSchema,
  recordsSchema,
  withdrawalsSchema,
  type Edition,
} from '../outputs/edition/model.ts';
import { contentFolder } from './disk.ts';

/** The folder of the editions: `editions/` beside the content folder. */
export function editionsFolder(content = contentFolder()): string {
  return join(dirname(resolve(content)), 'editions');
}

/** The folder of the archives: `BATEA_EDITIONS`, or `archives/` among the editions. */
export function archivesFolder(folder = editionsFolder()): string {
  return process.env['BATEA_EDITIONS'] ?? join(folder, 'archives');
}

/**
 * The editions that the repository keeps, the oldest first.
 * @throws where a file of one of them is missing or not as it was written
 */
export function readEditions(folder = editionsFolder()): Edition[] {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names
    .filter((name) => editionId.safeParse(name).success)
    .sort(compareEditions)
    .map((id) => {
      const place = join(folder, id);
      const withdrawn = join(place, 'withdrawn.yml');
      return {
        id,
        manifest: readFile(join(place, 'manifest.json'), manifestSchema, JSON.parse),
        pages: readFile(join(place, 'records.json'), recordsSchema, JSON.parse).pages,
        withdrawn: existsSync(withdrawn) ? readFile(withdrawn, withdrawalsSchema, readYaml) : [],
      };
    });
}

/** The ledger of published addresses, if there is one. @throws where it cannot be read */
export function readLedger(folder = editionsFolder()): Ledger | undefined {
  const file = join(folder, 'addresses.yml');
  return existsSync(file) ? readFile(file, ledgerSchema, readYaml) : undefined;
}

/**
 * What the ledger and the editions beside a content folder find wrong with what it publishes.
 * @param unreadable ids in files that could not be read; that they are missing is no news
 */
export function ledgerIssues(content: string, catalogue: Catalogue, unreadable: ReadonlySet<string>): Issue[] {
  return findings(editionsFolder(content), catalogue)
    .filter(({ missing }) => missing === undefined || !unreadable.has(missing))
    .map(({ file, severity, message, fix }): Issue => {
      return { file, line: 1, column: 1, severity: severity ?? 'error', rule: 'addresses', message, fix };
    });
}

function findings(folder: string, catalogue: Catalogue): Finding[] {
  let known: [Ledger | undefined, Edition[]];
  try {
    known = [readLedger(folder), readEditions(folder)];
  } catch (error) {
    const [message = '', fix = ''] = (error as Error).message.split(/\. (?=Take )/);
    return [{ file: LEDGER_FILE, message, fix }];
  }
  const [ledger, editions] = known;
  return ledger || editions.length > 0 ? checkLedger(ledger, editions, catalogue) : [];
}

/** The core schema reads dates as text, as everywhere. */
function readYaml(text: string): unknown {
  return parse(text, { schema: 'core' });
}

function readFile<T>(file: string, schema: z.ZodType<T>, read: (text: string) => unknown): T {
  try {
    const result = schema.safeParse(read(readFileSync(file, 'utf8')));
    if (result.success) return result.data;
    const [issue] = result.error.issues;
    throw new Error(`${issue!.path.join('.')}: ${issue!.message}`);
  } catch (error) {
    const why = (error as Error).message.replace(/\.$/, '');
    throw new Error(`${file} is not as it was written (${why}). Take the file from the last commit again.`, {
      cause: error,
    });
  }
}

/** Whether the archive of an edition is at hand. */
function hasArchive({ manifest }: Edition, folder = archivesFolder()): boolean {
  return existsSync(join(folder, manifest.archive.path));
}

/** The editions, each with whether its archive is at hand. */
export function servedEditions(): (Edition & { archive: boolean })[] {
  return readEditions().map((edition) => ({ ...edition, archive: hasArchive(edition) }));
}

/**
 * What is wrong with the archives, each with what to do. One that is missing is wrong where the folder was named in
 * `BATEA_EDITIONS`, as whoever publishes the site does.
 */
export function archiveFaults(editions: readonly Edition[], folder = archivesFolder()): string[] {
  return editions.flatMap((edition) => {
    const { path, sha256, bytes } = edition.manifest.archive;
    if (!hasArchive(edition, folder)) {
      if (process.env['BATEA_EDITIONS'] === undefined) return [];
      return [
        `Edition ${edition.id} was published, and its archive ${path} (${bytes} bytes, SHA-256 ${sha256}) is not in ${folder}. Put it there; it is kept where the edition was released.`,
      ];
    }
    try {
      openArchive(edition, folder);
      return [];
    } catch (error) {
      return [(error as Error).message];
    }
  });
}

/**
 * The files of an edition out of its archive, by path, each checked against the manifest.
 * @throws where the archive, or a file in it, is not the one that was published
 */
export function openArchive({ id, manifest }: Edition, folder = archivesFolder()): Map<string, Uint8Array> {
  const place = join(folder, manifest.archive.path);
  const refuse = (what: string) =>
    new Error(`${place} is not the archive of edition ${id}: ${what}. Get it again from where it was released.`);
  const bytes = readFileSync(place);
  if (sha256(bytes) !== manifest.archive.sha256) throw refuse(`its SHA-256 is not ${manifest.archive.sha256}`);
  const files = new Map(Object.entries(unzipSync(bytes)));
  for (const { path, sha256: expected } of manifest.files) {
    const file = files.get(path);
    if (!file || sha256(file) !== expected) throw refuse(`${path} is ${file ? 'another file' : 'missing'}`);
  }
  const known = new Set(manifest.files.map(({ path }) => path));
  const more = [...files.keys()].find((path) => !known.has(path));
  if (more !== undefined) throw refuse(`${more} is not in the manifest`);
  return files;
}

/** SHA-256 in hexadecimal digits. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
