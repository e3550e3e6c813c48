import { spawn } from 'node:child_process';
import { cp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { messages } from '../../src/i18n/messages.ts';
import { EDITION_WORDS } from '../../src/i18n/editions.ts';
import type { Manifest } from '../../src/outputs/edition/model.ts';
import { editionPages } from '../../src/views/editions.ts';
import { build, buildSite, clearWorkshop, digests, FIXTURE, makeWorkshop } from '../support/build.ts';
import { decode, lines, readTags } from '../support/html.ts';
import { sitemap } from '../support/links.ts';
import { readSite, type Site } from '../support/site.ts';

const SITE = 'https://batea.test';
const SLUICE = 'alternatives/sluice';

/** What a command printed and how it ended. */
interface Run {
  status: number | null;
  output: string;
}

/** Runs the command of the editions over a content folder. */
function edition(content: string, ...args: string[]): Promise<Run> {
  const env = { ...process.env, BATEA_CONTENT: content, BATEA_SITE: SITE, BATEA_BASE: '/' };
  return run(['src/cli/edition.ts', ...args], env);
}

function check(content: string): Promise<Run> {
  return run(['src/cli/check.ts', '--content', content], process.env);
}

async function run(args: string[], env: NodeJS.ProcessEnv): Promise<Run> {
  const own = Object.entries(env).filter(
    ([name]) => !/^(?:NODE_ENV|MODE|DEV|PROD|SSR|TEST|BASE_URL|VITEST.*)$/.test(name),
  );
  const child = spawn(process.execPath, args, { env: { ...Object.fromEntries(own), NO_COLOR: '1' } });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece: Buffer) => (output += String(piece)));
  const status = await new Promise<number | null>((resolve, reject) => child.on('close', resolve).on('error', reject));
  return { status, output };
}

/** @throws with what a command printed, where it failed */
async function done(running: Promise<Run>): Promise<Run> {
  const { status, output } = await running;
  if (status !== 0) throw new Error(`The command failed. Correct what it says:\n${output}`);
  return { status, output };
}

/** Changes a file, in which a stretch must be there. */
async function change(file: string, from: string, to: string): Promise<void> {
  const text = await readFile(file, 'utf8');
  const changed = text.replace(from, () => to);
  if (changed === text) throw new Error(`${file} does not hold ${from}. Correct the test.`);
  await writeFile(file, changed);
}

/** Sets a field of a record. */
async function set(file: string, field: string, value: unknown): Promise<void> {
  const record = parseDocument(await readFile(file, 'utf8'));
  record.set(field, value);
  await writeFile(file, String(record));
}

/** Enters the reviews that an edition asks for into every record. */
async function reviewAll(content: string, on: string): Promise<void> {
  for (const file of await readdir(content, { recursive: true })) {
    if (!file.endsWith('record.yml')) continue;
    const review = { language: 'en', by: 'A reviewer of the tests', on };
    await set(
      join(content, file),
      'reviews',
      ['domain', 'safety'].map((role) => ({ role, ...review })),
    );
  }
}

let workshop: string;
let content: string;
let editions: string;
let archives: string;
/** Outcomes, by what was tried. */
const outcome: Record<string, Run> = {};
/** The first edition as it was cut, and cut again elsewhere. */
let cut: Record<string, string>;
let cutAgain: Record<string, string>;
let site: Site;
let withoutArchive: Site;

beforeAll(async () => {
  workshop = await makeWorkshop();
  content = join(workshop, 'one/content');
  editions = join(workshop, 'one/editions');
  archives = join(editions, 'archives');
  const again = join(workshop, 'two/content');
  await cp(FIXTURE, content, { recursive: true });
  await reviewAll(content, '2026-01-03');
  await cp(content, again, { recursive: true });

  outcome['first'] = await done(edition(content, '2026.1'));
  outcome['again'] = await done(edition(again, '2026.1'));
  cut = await digests(editions);
  cutAgain = await digests(join(workshop, 'two/editions'));
  outcome['twice'] = await edition(content, '2026.1');

  await rename(join(content, 'guides/about'), join(workshop, 'about'));
  outcome['deleted'] = await check(content);
  await rename(join(workshop, 'about'), join(content, 'guides/about'));
  outcome['restored'] = await check(content);

  // A grade, a number and what to do about a danger change; a page is retired; the review is older than that.
  const record = join(content, SLUICE, 'record.yml');
  await set(record, 'evidence', { certainty: 'not-assessed' });
  for (const figure of ['60 %', 'value: 60']) {
    await change(join(content, 'sources/okoro-2020.yml'), figure, figure.replace('60', '64'));
  }
  await change(join(content, SLUICE, 'en.mdx'), 'Keep children away from the pond.', 'Fence the pond.');
  await set(record, 'updated', '2026-02-01');
  await set(join(content, 'guides/about/record.yml'), 'status', 'retired');
  await change(join(content, 'guides/about/en.mdx'), '\n---\n', '\nnotes:\n  why: No longer kept up.\n---\n');
  outcome['unfit'] = await edition(content, '2026.2');
  await change(join(content, SLUICE, 'es.mdx'), 'Mantenga a los niños lejos de la poza.', 'Cerque la poza.');
  await done(run(['src/cli/stamp.ts', SLUICE, 'es'], { ...process.env, BATEA_CONTENT: content }));
  await reviewAll(content, '2026-02-02');
  outcome['second'] = await done(edition(content, '2026.2'));

  outcome['no reason'] = await edition(content, 'withdraw', '2026.1', '001');
  outcome['no page'] = await edition(content, 'withdraw', '2026.1', '999', 'A reason.');
  outcome['withdrawn'] = await edition(
    content,
    'withdraw',
    '2026.1',
    '001',
    'The pond was not fenced.',
    '--on',
    '2026-02-03',
  );
  const settings = { BATEA_SITE: SITE, BATEA_EDITIONS: archives };
  site = readSite(await buildSite(workshop, 'site', content, settings));

  const { status, output } = await build(workshop, 'missing', content, { ...settings, BATEA_EDITIONS: workshop });
  outcome['missing'] = { status, output };
  const bad = join(workshop, 'bad');
  await cp(archives, bad, { recursive: true });
  const bytes = await readFile(join(bad, 'batea-2026.1.zip'));
  bytes[bytes.length >> 1]! ^= 1;
  await writeFile(join(bad, 'batea-2026.1.zip'), bytes);
  outcome['tampered'] = await build(workshop, 'tampered', content, { ...settings, BATEA_EDITIONS: bad });
  await rm(join(workshop, 'two/editions/archives'), { recursive: true });
  withoutArchive = readSite(await buildSite(workshop, 'without', again, { BATEA_SITE: SITE }));
});
afterAll(() => clearWorkshop(workshop));

const manifest = async (id: string) =>
  JSON.parse(await readFile(join(editions, id, 'manifest.json'), 'utf8')) as Manifest;
const unpack = async (id: string) => unzipSync(await readFile(join(archives, `batea-${id}.zip`)));
const page = (files: Record<string, Uint8Array>, path: string) => Buffer.from(files[path]!).toString();

describe('cutting an edition', () => {
  it('says what was cut, and gives the same bytes for the same content', () => {
    expect(outcome['first']).toMatchObject({
      status: 0,
      output: expect.stringMatching(/^Edition 2026\.1, state of 2026-01-03: \d+ files/),
    });
    expect(outcome['again']!.status).toBe(0);
    expect(Object.keys(cut).sort()).toEqual([
      '2026.1/CITATION.cff',
      '2026.1/deposit.json',
      '2026.1/manifest.json',
      '2026.1/notes.md',
      '2026.1/records.json',
      'addresses.yml',
      'archives/batea-2026.1.zip',
    ]);
    expect(cutAgain).toEqual(cut);
  });

  it('is done once', () => {
    expect(outcome['twice']!.status).toBe(1);
    expect(outcome['twice']!.output).toContain(
      'Edition 2026.1 exists, and an edition never changes. Take the next number.',
    );
  });

  it('is refused, with every reason, where a review is older than the page or a translation than its safety note', () => {
    const { status, output } = outcome['unfit']!;
    expect(status).toBe(1);
    expect(output.trim().split('\n')).toEqual([
      `${SLUICE} changed on 2026-02-01, after its domain review. Have its en text read, and enter the review in record.yml.`,
      `${SLUICE} changed on 2026-02-01, after its safety review. Have its en text read, and enter the review in record.yml.`,
      `${SLUICE}/es.mdx: the note control.drowning is out of date. Translate it again, then run "npm run stamp -- ${SLUICE} es".`,
      'Nothing was done. Mend what is said above and try again.',
    ]);
  });

  it('tells in its notes what changed of each page', async () => {
    expect(outcome['second']!.status).toBe(0);
    const notes = await readFile(join(editions, '2026.2/notes.md'), 'utf8');
    const [, sluice = ''] = /## 001 Sluice\n\n([^]*?)\n\n/.exec(notes) ?? [];
    expect(sluice.split('\n')).toEqual([
      '- Certainty: Very low → Not assessed.',
      '- gold kept: about 60\u00a0% → about 64\u00a0% (sluice-recovery\\#kept).',
      '- Safety text changed (English): control: drowning.',
      '- Wording changed (English).',
      '- Safety text changed (Spanish): control: drowning.',
      '- Wording changed (Spanish).',
    ]);
    expect(notes).toContain('## 008 About\n\n- Retired: the page keeps its address and says why.');
    expect(notes).toMatch(/## Not changed\n\n(?:- .*\n)*- 002 Screen\n/);
  });
});

describe('a published page', () => {
  it('that is deleted fails the check, with what to do', () => {
    expect(outcome['deleted']!.status).toBe(1);
    expect(outcome['deleted']!.output).toContain(
      'guides/about/record.yml:1:1  error  addresses  Page 008 was published in edition 2026.1 as guides/about, and is not there. Keep its folder, and set "status: retired" with a note "why".',
    );
    expect(outcome['restored']).toMatchObject({ status: 0, output: expect.stringContaining('0 errors, 0 warnings') });
  });
});

describe('an archive', () => {
  it('holds what its manifest lists, and nothing else', async () => {
    const { files } = await manifest('2026.1');
    expect(Object.keys(await unpack('2026.1')).sort()).toEqual(files.map(({ path }) => path));
  });

  it('works from a disk: every link leads to a file of it or to the public site, and nothing runs', async () => {
    const files = await unpack('2026.1');
    const pages = Object.keys(files).filter((path) => path.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(15);
    const faults: string[] = [];
    for (const path of pages) {
      const tags = readTags(page(files, path));
      const ids = (of: string) => new Set(readTags(page(files, of)).map(({ attributes }) => attributes['id']));
      for (const { name, attributes } of tags) {
        if (['script', 'form', 'button', 'style', 'iframe'].includes(name)) faults.push(`${path}: <${name}>`);
        const loads = name !== 'a' && attributes['rel'] !== 'canonical';
        for (const to of [attributes['href'], attributes['src']].filter((address) => address !== undefined)) {
          const [place = '', fragment] = to.split('#');
          if (/^https?:/.test(to) && !loads) continue;
          const file = place ? posix.join(dirname(path), place) : path;
          if (!(file in files)) faults.push(`${path}: ${to} is not there`);
          else if (fragment && !ids(file).has(decode(fragment))) faults.push(`${path}: ${to} names no place`);
        }
      }
    }
    expect(faults).toEqual([]);
  });

  it('says on each page of content which state it is, in the language of the page, and leads to the present one', async () => {
    const files = await unpack('2026.1');
    const html = page(files, `es/${SLUICE}/index.html`);
    expect(lines(html)).toContain(
      EDITION_WORDS.es.frozen.replace('{edition}', '2026.1').replace('{date}', '3 de enero de 2026'),
    );
    const links = readTags(html).map(({ attributes }) => attributes['href']);
    expect(links).toContain(`${SITE}/p/001/`);
    expect(links).toContain(`${SITE}/e/changes/2026.1/#p001`);
    expect(links).toContain(`../../../en/${SLUICE}/index.html`);
    expect(links).toContainEqual(expect.stringMatching(/^\.\.\/\.\.\/sources\/okoro-2020\/index\.html#f-[0-9a-z]{3}$/));
    expect(html).toContain(`<link rel="canonical" href="${SITE}/e/2026.1/es/${SLUICE}/">`);
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).not.toContain(messages('es').nav.search);
    for (const { path } of (await manifest('2026.1')).files.filter(({ path }) => /^data\/pages\//.test(path))) {
      const [, number] = /(\d+)\.json/.exec(path)!;
      const own = Object.keys(files).filter(
        (file) => file.endsWith('.html') && page(files, file).includes(`${SITE}/p/${number}/`),
      );
      expect(own, `page ${number}`).not.toEqual([]);
    }
  });

  it('holds no retired page, no short page, no list', async () => {
    const paths = Object.keys(await unpack('2026.2'));
    expect(paths.filter((path) => /guides\/(?:about|old)|search|a-z|fr\//.test(path))).toEqual([]);
  });
});

describe('the site', () => {
  it('has every address that an edition published, with the bytes that were published', async () => {
    const sums = await digests(site.folder);
    const second = (await manifest('2026.2')).files;
    expect(second.filter(({ path, sha256 }) => sums[`e/2026.2/${path}`] !== sha256)).toEqual([]);
    const first = (await manifest('2026.1')).files.filter(({ path, sha256 }) => sums[`e/2026.1/${path}`] !== sha256);
    expect(first.map(({ path }) => path)).toEqual([
      'data/pages/001.json',
      `en/${SLUICE}/index.html`,
      `es/${SLUICE}/index.html`,
      `pictures/${SLUICE}/sluice.png`,
      'records.json',
    ]);
  });

  it('says in the place of a withdrawn page, in its language, that it was withdrawn, when and why', async () => {
    expect(outcome['withdrawn']!.status).toBe(0);
    expect(await readFile(join(editions, '2026.1/withdrawn.yml'), 'utf8')).toBe(
      `- number: 1\n  on: 2026-02-03\n  reason: The pond was not fenced.\n`,
    );
    const html = site.read(`e/2026.1/es/${SLUICE}/index.html`);
    expect(lines(html)).toEqual(
      expect.arrayContaining([
        'Retirada de la edición 2026.1',
        'Esta página se retiró el 3 de febrero de 2026. No siga copias anteriores de ella.',
        'Por qué: The pond was not fenced.',
      ]),
    );
    expect(html).toContain('href="/p/001/"');
    expect(html).toContain('<meta name="robots" content="noindex">');
    const words = ['Mantenga a los niños', 'Keep children away', '"value": 60', '"value":60'];
    const still = [...site.files].filter(
      (file) =>
        file.startsWith('e/2026.1/') && !/\.zip$/.test(file) && words.some((text) => site.read(file).includes(text)),
    );
    // The source keeps what was read in it; only other pages show the same number.
    expect(still.filter((file) => !/records\.json$|\/sources\/|cases\/trial|data\/pages\/007/.test(file))).toEqual([]);
    expect(JSON.parse(site.read('e/2026.1/data/pages/001.json'))).toEqual({
      id: SLUICE,
      withdrawn: { number: 1, on: '2026-02-03', reason: 'The pond was not fenced.' },
    });
    expect(site.files).not.toContain('e/batea-2026.1.zip');
    expect(site.files).toContain('e/batea-2026.2.zip');
  });

  it('tells what changed since an edition was cited, until the next and until now', () => {
    const all = lines(site.page('e/changes/2026.1--2026.2/').html);
    expect(all).toContain('gold kept: about 60\u00a0% → about 64\u00a0% (sluice-recovery#kept).');
    expect(all).toContain('Withdrawn from the edition on 3 February 2026: The pond was not fenced.');
    expect(site.page('e/changes/2026.1/').ids).toContain('p001');
    const now = lines(site.page('e/changes/2026.2/').html);
    expect(now).toContain('Not changed');
    expect(now.some((line) => line.includes('→'))).toBe(false);
    expect(lines(site.page('e/').html)).toContain(
      'Page 001 was withdrawn on 3 February 2026: The pond was not fenced.',
    );
  });

  it('are led to from every permanent address', () => {
    expect(site.read('p/001/index.html')).toContain('href="/e/"');
  });

  it('lets search engines find the lists, and no old words', () => {
    const listed = sitemap({ ...site, root: `${SITE}/` }).filter((address) => address.startsWith(`${SITE}/e/`));
    expect(listed).toEqual([
      `${SITE}/e/`,
      `${SITE}/e/changes/2026.1--2026.2/`,
      `${SITE}/e/changes/2026.1/`,
      `${SITE}/e/changes/2026.2/`,
    ]);
  });
});

describe('an archive that is not the one that was published', () => {
  it.each(['missing', 'tampered'])('stops the build of a publisher: %s', (name) => {
    const { status, output } = outcome[name]!;
    expect(status).toBe(1);
    expect(output).toContain('Nothing was built.');
    expect(output).toMatch(
      name === 'missing'
        ? /Edition 2026\.1 was published, and its archive batea-2026\.1\.zip \(\d+ bytes, SHA-256 [0-9a-f]{64}\) is not in \S+\. Put it there;/
        : /batea-2026\.1\.zip is not the archive of edition 2026\.1: its SHA-256 is not [0-9a-f]{64}\. Get it again/,
    );
  });

  it('is replaced, for everybody else, by pages that say so and lead to the present ones', async () => {
    const { files } = await manifest('2026.1');
    for (const { path } of files.filter((file) => file.path.endsWith('.html'))) {
      expect(withoutArchive.read(`e/2026.1/${path}`)).toContain('<meta name="robots" content="noindex">');
    }
    const html = withoutArchive.read(`e/2026.1/es/${SLUICE}/index.html`);
    expect(lines(html)).toContain('No se guarda aquí');
    expect(html).toContain('href="/p/001/"');
  });
});

describe('withdrawing', () => {
  it('needs a page of the edition and a reason', () => {
    expect(outcome['no reason']).toMatchObject({
      status: 1,
      output: expect.stringContaining('There is no reason. Say'),
    });
    expect(outcome['no page']).toMatchObject({
      status: 1,
      output: expect.stringContaining(
        'Edition 2026.1 holds no page "999". Write the number with three digits, like 014.',
      ),
    });
  });
});

describe('a site without editions', () => {
  it('has no page about them', () => {
    expect(editionPages([], [])).toEqual([]);
  });
});
