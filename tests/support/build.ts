import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { filesOf } from './site.ts';

export const FIXTURE = 'tests/fixtures/content';

const ASTRO = join(dirname(createRequire(import.meta.url).resolve('astro/package.json')), 'bin/astro.mjs');

/** A folder of its own for the builds of one test file. */
export async function makeWorkshop(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'batea-build-'));
}

/** Takes a workshop away again. */
export async function clearWorkshop(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}

/**
 * Copies the fixture and changes files of it.
 * @param edits by file: the whole new text, or a stretch that must be there and what stands in its place
 */
export async function copyFixture(
  to: string,
  edits: Record<string, string | [from: string, to: string][]>,
): Promise<void> {
  await cp(FIXTURE, to, { recursive: true });
  for (const [file, edit] of Object.entries(edits)) {
    const path = join(to, file);
    let text = typeof edit === 'string' ? edit : await readFile(path, 'utf8');
    for (const [from, into] of typeof edit === 'string' ? [] : edit) {
      if (!text.includes(from)) throw new Error(`${file} does not hold "${from}". Correct the test.`);
      text = text.replace(from, () => into);
    }
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
}

/** What Vitest tells the programs it starts; a build must not hear that it is part of a test. */
const OF_VITEST = /^(?:NODE_ENV|MODE|DEV|PROD|SSR|TEST|BASE_URL|VITEST.*)$/;

export interface Build {
  /** Where the site is, if it was built. */
  folder: string;
  status: number | null;
  /** Everything that the build printed. */
  output: string;
}

/**
 * Builds a content folder as `npm run build` does, with nothing kept from other builds.
 * @param name of the build within the workshop
 * @param settings environment of the build: `BATEA_BASE`, `BATEA_DRAFTS`
 */
export async function build(
  workshop: string,
  name: string,
  content: string,
  settings: Record<string, string> = {},
): Promise<Build> {
  const folder = join(workshop, name);
  const child = spawn(process.execPath, [ASTRO, 'build', '--force'], {
    env: {
      ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !OF_VITEST.test(name))),
      BATEA_BASE: '/',
      BATEA_DRAFTS: '0',
      ...settings,
      BATEA_CONTENT: content,
      BATEA_OUT: folder,
      BATEA_CACHE: join(workshop, `${name}.cache`),
      ASTRO_TELEMETRY_DISABLED: '1',
      NO_COLOR: '1',
    },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece: Buffer) => (output += String(piece)));
  const status = await new Promise<number | null>((resolve, reject) => child.on('close', resolve).on('error', reject));
  return { folder, status, output };
}

/** As `build`. @throws with what the build printed, where nothing was built */
export async function buildSite(...args: Parameters<typeof build>): Promise<string> {
  const { folder, status, output } = await build(...args);
  if (status !== 0) throw new Error(`The build failed. Correct what it says:\n${output}`);
  return folder;
}

/** A digest of every file in a folder. */
export async function digests(folder: string): Promise<Record<string, string>> {
  const digest = async (file: string) =>
    createHash('sha256')
      .update(await readFile(join(folder, file)))
      .digest('hex');
  return Object.fromEntries(await Promise.all(filesOf(folder).map(async (file) => [file, await digest(file)])));
}
