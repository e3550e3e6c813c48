import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { RECORD_SCHEMAS } from '../../../src/domain/collections.ts';
import { pageSchema } from '../../../src/domain/schema/stored.ts';
import { DATA_SCHEMAS } from '../../../src/domain/validate.ts';
import { swap, withEdited } from '../rules/edited.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

/** Astro's side of a loader: a store, schemas that parse, a watcher. */
function astro(schema: { parse(data: unknown): unknown }) {
  const entries = new Map<string, unknown>();
  const errors: string[] = [];
  const watcher = Object.assign(new EventEmitter(), { add: vi.fn() });
  const context = {
    store: {
      clear: () => entries.clear(),
      set: ({ id, data }: { id: string; data: unknown }) => entries.set(id, data),
    },
    parseData: ({ data }: { data: unknown }) => Promise.resolve(schema.parse(data)),
    generateDigest: (data: unknown) => JSON.stringify(data),
    logger: { error: (message: string) => errors.push(message) },
    watcher,
  };
  return { entries, errors, watcher, context: context as unknown as LoaderContext };
}

async function loaders(folder: string) {
  vi.stubEnv('BATEA_CONTENT', folder);
  return import('../../../src/store/loader.ts');
}

describe('a loader', () => {
  it('gives Astro the pages of its collection, as their schema keeps them', async () => {
    const { pageLoader } = await loaders('tests/fixtures/content');
    const { entries, context } = astro(pageSchema(RECORD_SCHEMAS.guides));
    await pageLoader('guides').load(context);
    expect([...entries.keys()].sort()).toEqual(['about', 'draft', 'old']);
    expect(entries.get('about')).toMatchObject({
      record: { number: 8 },
      texts: { en: { title: 'About', body: [{ type: 'heading' }, { type: 'paragraph' }, { name: 'Compare' }] } },
      pictures: [],
    });
  });

  it.each(['sources', 'conflicts', 'glossary', 'gaps'] as const)('gives Astro the %s', async (collection) => {
    const { dataLoader } = await loaders('tests/fixtures/content');
    const { entries, context } = astro(DATA_SCHEMAS[collection]);
    await dataLoader(collection).load(context);
    expect(entries.size).toBeGreaterThan(0);
    for (const id of entries.keys()) expect(id).toMatch(/^[a-z0-9-]+$/);
  });

  it('gives Astro nothing of content that has errors, but the report', async () => {
    const { pageLoader } = await loaders('tests/fixtures/bad');
    const { entries, context } = astro(pageSchema(RECORD_SCHEMAS.guides));
    await expect(pageLoader('guides').load(context)).rejects.toThrow(
      /^The content has errors\.\nalternatives\/sluice\/en\.mdx:2:1 {2}error[^]*\d+ errors, 0 warnings$/,
    );
    expect(entries.size).toBe(0);
  });

  it('follows the files in the preview, and keeps the last good state while there are errors', async () => {
    await withEdited({}, async (folder) => {
      const { pageLoader } = await loaders(folder);
      const { entries, errors, watcher, context } = astro(pageSchema(RECORD_SCHEMAS.guides));
      await pageLoader('guides').load(context);
      expect(watcher.add).toHaveBeenCalledWith(folder);
      const title = () => (entries.get('about') as { texts: { en: { title: string } } }).texts.en.title;
      const file = 'guides/about/en.mdx';

      await withEdited({ [file]: swap('title: About', 'title: About us') }, async () => {
        watcher.emit('change', join(folder, file));
        await vi.waitFor(() => expect(title()).toBe('About us'), 5000);
      });
      await withEdited({ [file]: swap('Words,', '{words},') }, async () => {
        watcher.emit('change', join(folder, file));
        await vi.waitFor(() => expect(errors).toHaveLength(1), 5000);
      });
      expect(errors[0]).toContain('guides/about/en.mdx:8:1  error  mdx-expression  ');
      expect(title()).toBe('About us');
      watcher.emit('change', join(folder, file));
      await vi.waitFor(() => expect(title()).toBe('About'), 5000);
    });
  });
});
