import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { zipSync } from 'fflate';
import { stringify } from 'yaml';
import { SITE } from '../config/site.ts';
import { pageNumber } from '../config/urls.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import { day } from '../domain/schema/common.ts';
import { depositMetadata, editionCitation } from '../outputs/edition/deposit.ts';
import { contentsPage, otherFrame, pageFrame, type Named } from '../outputs/edition/frame.ts';
import { filesToFreeze, freezePage, frozenAddress, styleSheets, type BuiltSite } from '../outputs/edition/freeze.ts';
import { extendLedger } from '../outputs/edition/ledger.ts';
import { isFrozen, type Manifest, type PageRecord, type Withdrawal } from '../outputs/edition/model.ts';
import { editionNotes } from '../outputs/edition/notes.ts';
import { editionRecords } from '../outputs/edition/records.ts';
import { newestDay, refusals } from '../outputs/edition/refusals.ts';
import { dataPath } from '../outputs/edition/served.ts';
import { checkFolder } from './checkFolder.ts';
import { contentFolder } from './disk.ts';
import { archivesFolder, editionsFolder, readEditions, readLedger, sha256 } from './editions.ts';

/** What was done, or everything that kept it from being done, each with what to do. */
export type Outcome = { done: string[] } | { refused: string[] };

/**
 * Cuts an edition: builds the site, freezes the published pages with what belongs to them, and writes the archive, the
 * files of the edition and the ledger. The same content gives the same bytes.
 * @param on day whose state it holds; not given, the newest that the content names
 */
export async function cutEdition(edition: string, on?: string): Promise<Outcome> {
  const folder = editionsFolder();
  const { catalogue, issues } = await checkFolder(contentFolder());
  const known = readEditions(folder);
  const named: Named = { edition, on: on ?? newestDay(catalogue) };
  const refused = refusals({
    ...named,
    catalogue,
    issues,
    known: known.map(({ id }) => id),
    site: SITE.address,
  });
  if (!day.safeParse(named.on).success && on !== undefined) {
    refused.unshift(`"${on}" is no day. Write it as YYYY-MM-DD.`);
  }
  if (refused.length > 0) return { refused };

  const workshop = mkdtempSync(join(tmpdir(), 'batea-edition-'));
  try {
    const pages = editionRecords(catalogue);
    const citation = editionCitation(readFileSync('CITATION.cff', 'utf8'), named);
    const notes = editionNotes(pages, named, known.at(-1));
    const records = json({ edition, pages });
    const files = freeze(builtSite(buildInto(workshop)), pages, named);
    for (const [path, text] of [
      ['records.json', records],
      ['notes.md', notes],
      ['CITATION.cff', citation],
    ] as const) {
      files.set(path, Buffer.from(text));
    }
    const archive = pack(files);
    const manifest = describe(files, archive, named);

    // The folder of the edition is put in its place last: without it there is no edition.
    const authors = catalogue.pages.filter(({ record }) => isFrozen(record)).flatMap(({ record }) => record.authors);
    const place = join(workshop, edition);
    mkdirSync(place);
    for (const [name, text] of [
      ['manifest.json', json(manifest)],
      ['records.json', records],
      ['notes.md', notes],
      ['CITATION.cff', citation],
      ['deposit.json', json(depositMetadata(citation, manifest, authors))],
    ] as const) {
      writeFileSync(join(place, name), text);
    }
    writeLedger(catalogue, folder);
    mkdirSync(archivesFolder(folder), { recursive: true });
    writeWhole(join(archivesFolder(folder), manifest.archive.path), archive);
    moveFolder(place, join(folder, edition));
    return {
      done: [
        `Edition ${edition}, state of ${named.on}: ${manifest.files.length} files in ${manifest.archive.path}, ${manifest.archive.bytes} bytes, SHA-256 ${manifest.archive.sha256}.`,
        `Commit ${join(folder, edition)} and the ledger, and release the archive, which stands in ${archivesFolder(folder)}.`,
      ],
    };
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}

/** Logs that a page is withdrawn from an edition. The build then says so at its addresses. */
export function withdrawPage(edition: string, number: string, reason: string, on: string): Outcome {
  const folder = editionsFolder();
  const known = readEditions(folder);
  const found = known.find(({ id }) => id === edition);
  if (!found) {
    const ids = known.map(({ id }) => id).join(', ');
    return {
      refused: [
        `There is no edition "${edition}". ${ids ? `Take one of: ${ids}.` : 'None has been cut yet; change the page itself.'}`,
      ],
    };
  }
  const page = found.pages.find((candidate) => pageNumber(candidate.number) === number && isFrozen(candidate));
  const refused = [
    ...(page ? [] : [`Edition ${edition} holds no page "${number}". Write the number with three digits, like 014.`]),
    ...(found.withdrawn.some((earlier) => earlier.number === page?.number)
      ? [`Page ${number} was withdrawn from edition ${edition} before. See withdrawn.yml of the edition.`]
      : []),
    ...(reason.trim() ? [] : ['There is no reason. Say in a sentence why the page is dangerous.']),
    ...(day.safeParse(on).success ? [] : [`"${on}" is no day. Write it as YYYY-MM-DD.`]),
  ];
  if (refused.length > 0 || !page) return { refused };
  const log: Withdrawal[] = [...found.withdrawn, { number: page.number, on, reason: reason.trim() }];
  writeWhole(join(folder, edition, 'withdrawn.yml'), yaml(log));
  return {
    done: [
      `Page ${number} is withdrawn from edition ${edition}.`,
      'Commit withdrawn.yml and publish the site: every address of the page in the edition then says so.',
      'Copies of the archive elsewhere (releases, deposits) still hold the page: say there that it was withdrawn. Correct the page itself too, and withdraw it from the other editions that hold it.',
    ],
  };
}

/** Writes what is published now into the ledger of addresses. */
export async function writeAddresses(): Promise<Outcome> {
  const { catalogue } = await checkFolder(contentFolder());
  const file = writeLedger(catalogue, editionsFolder());
  return { done: [`${file} holds what is published now, and all that was. Commit it with the content.`] };
}

function writeLedger(catalogue: Catalogue, folder: string): string {
  const file = join(folder, 'addresses.yml');
  const head =
    '# What has ever been published. Written by "npm run addresses"; nothing is taken out but by hand, with a reason.\n';
  mkdirSync(folder, { recursive: true });
  writeWhole(file, head + yaml(extendLedger(readLedger(folder), catalogue)));
  return file;
}

/** Builds the site as it is published, without drafts. @returns its folder */
function buildInto(workshop: string): string {
  const site = join(workshop, 'site');
  const astro = join(dirname(createRequire(import.meta.url).resolve('astro/package.json')), 'bin/astro.mjs');
  const settings = { BATEA_DRAFTS: '0', BATEA_OUT: site, BATEA_CACHE: join(workshop, 'cache') };
  const { status, stdout, stderr } = spawnSync(process.execPath, [astro, 'build', '--force'], {
    env: { ...process.env, ...settings },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The site could not be built. Correct what it says:\n${stdout}${stderr}`);
  return site;
}

function builtSite(folder: string): BuiltSite & { bytes(path: string): Uint8Array } {
  return {
    has: (path) => !path.includes('..') && existsSync(join(folder, path)),
    read: (path) => readFileSync(join(folder, path), 'utf8'),
    bytes: (path) => readFileSync(join(folder, path)),
  };
}

/** The frozen files by path, in the order of the alphabet. */
function freeze(
  site: ReturnType<typeof builtSite>,
  pages: readonly PageRecord[],
  named: Named,
): Map<string, Uint8Array> {
  const kept = pages.filter(isFrozen);
  const texts = new Map(
    kept.flatMap((page) =>
      Object.entries(page.texts).map(([language, { path }]) => [path, { page, language }] as const),
    ),
  );
  const paths = [...filesToFreeze([...texts.keys()], site), ...kept.map(({ number }) => dataPath(number))];
  const frozen = new Set([...paths, 'index.html']);
  const files = new Map<string, Uint8Array>();
  for (const path of paths.sort()) {
    if (!path.endsWith('.html')) {
      files.set(path, site.bytes(path));
      continue;
    }
    const text = texts.get(path);
    const frame = text ? pageFrame(text.page, text.language as never, named) : otherFrame(path, named);
    const canonical = frozenAddress(named.edition, path);
    files.set(path, Buffer.from(freezePage(site.read(path), { path, frozen, canonical, frame })));
  }
  const [first] = texts.keys();
  const sheets = styleSheets(site.read(first!), first!, 'index.html');
  files.set('index.html', Buffer.from(contentsPage(pages, sheets, named)));
  return files;
}

/** ZIP counts from 1980, in the time of the place; the same everywhere if the place is asked for its own. */
const NO_TIME = new Date(1980, 0, 1);

function pack(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(sorted), { level: 9, mtime: NO_TIME });
}

function describe(files: ReadonlyMap<string, Uint8Array>, archive: Uint8Array, { edition, on }: Named): Manifest {
  const entry = (path: string, bytes: Uint8Array) => ({ path, bytes: bytes.length, sha256: sha256(bytes) });
  return {
    edition,
    on,
    site: SITE.address,
    archive: entry(`batea-${edition}.zip`, archive),
    files: [...files].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, bytes]) => entry(path, bytes)),
  };
}

function json(data: unknown): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}

function yaml(data: unknown): string {
  return stringify(data, { lineWidth: 0, singleQuote: true, schema: 'core' });
}

/** Writes a file so that nobody ever finds half of it. */
function writeWhole(file: string, content: string | Uint8Array): void {
  writeFileSync(`${file}.part`, content);
  renameSync(`${file}.part`, file);
}

/** Moves a folder, from another disk too. */
function moveFolder(from: string, to: string): void {
  const near = `${to}.part`;
  rmSync(near, { recursive: true, force: true });
  cpSync(from, near, { recursive: true });
  renameSync(near, to);
}
