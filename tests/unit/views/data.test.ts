import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { VOCABULARY } from '../../../src/domain/vocabulary.ts';
import type { Catalogue } from '../../../src/domain/catalogue.ts';
import { checkFolder } from '../../../src/store/checkFolder.ts';

let catalogue: Catalogue;
beforeAll(async () => {
  ({ catalogue } = await checkFolder('tests/fixtures/content'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

/** The page and its files as a deployment sees them; the site reads its environment once. */
async function deployed(env: Record<string, string> = {}) {
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  vi.resetModules();
  const { dataFiles } = await import('../../../src/outputs/data/files.ts');
  const { dataView } = await import('../../../src/views/data.ts');
  const { feed } = await import('../../../src/outputs/feed.ts');
  const files = await dataFiles(catalogue);
  return { files, view: dataView(catalogue, files), feed: feed(catalogue) };
}

describe('the page of the open data', () => {
  it('leads to every file of the sets, with rows and sizes, and explains each', async () => {
    const { files, view } = await deployed();
    const links = view.sets.flatMap((set) => set.files);
    expect(links.map(({ href }) => href).sort()).toEqual(
      files
        .map(({ path }) => `/data/${path}`)
        .filter((path) => !/pages|datapackage|SHA256/.test(path))
        .sort(),
    );
    for (const set of view.sets) expect(set.about).toMatch(/^[A-Z].*\.$/);
    const facts = view.sets.find(({ name }) => name === 'Facts')!;
    expect(facts.rows).toBe('6');
    const csv = files.find(({ path }) => path === 'facts.csv')!;
    expect(facts.files[1]).toEqual({
      href: '/data/facts.csv',
      name: 'facts.csv',
      size: `${Math.ceil(Buffer.byteLength(csv.text) / 1000)}\u00a0kB`,
    });
    expect(view.others.map(({ href }) => href)).toEqual([
      '/data/pages/001.json',
      '/data/datapackage.json',
      '/data/SHA256SUMS.txt',
      '/feed.xml',
    ]);
  });

  it('says what every bound and nature means', async () => {
    const { view } = await deployed();
    const meanings = (name: string) => view.terms.find((term) => term.name === name)!.values;
    expect(meanings('bound').map(([id]) => id)).toEqual(VOCABULARY.bound);
    expect(meanings('nature').map(([id]) => id)).toEqual(VOCABULARY.nature);
    for (const name of ['scope', 'status', 'conflicts']) {
      expect(view.terms.find((term) => term.name === name)!.meaning).toMatch(/^[A-Z].*\.$/);
    }
  });

  it('says how to cite the data, by their day and fingerprint', async () => {
    const { view } = await deployed();
    const { version } = JSON.parse(view.jsonLd) as { version: string };
    expect(view.citation).toBe(
      `Batea contributors. Batea open data. Revision of 2 January 2026 (${version}). https://batea.example/data/`,
    );
  });
});

it('a site under a path has its data and feed below that path', async () => {
  const { files, view, feed } = await deployed({ BATEA_BASE: '/batea/', BATEA_SITE: 'https://site.test' });
  for (const text of [...files.map((file) => file.text), JSON.stringify(view), feed]) {
    expect(text).not.toContain('batea.example');
    expect(text.match(/https:\/\/site\.test(?!\/batea\/(?!batea\/)).{0,40}/g)).toBeNull();
  }
  expect(files.filter(({ text }) => text.includes('https://site.test/batea/')).length).toBeGreaterThan(20);
  for (const { href } of [...view.sets.flatMap((set) => set.files), ...view.others]) expect(href).toMatch(/^\/batea\//);
});
