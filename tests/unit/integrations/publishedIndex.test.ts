import { describe, expect, it } from 'vitest';
import { openEngine, type IndexHead } from '../../../src/client/engine.ts';
import { readWordList } from '../../../src/client/spelling.ts';
import type { IndexedPage, PagefindIndex } from '../../../src/integrations/pagefindIndex.ts';
import { indexedUrl, publishedIndex } from '../../../src/integrations/publishedIndex.ts';
import { stemmerOf } from '../../../src/i18n/stems.ts';
import type { SearchEntry } from '../../../src/views/searchEntries.ts';

const entry = (language: 'en' | 'es', path: string, shown: SearchEntry['shown']): SearchEntry => ({
  language,
  path,
  facets: { collection: ['guides'] },
  names: ['chancha'],
  shown,
  hidden: {},
});
const first = entry('en', 'en/guides/first/', { title: 'First', collection: 'Guides' });
const second = entry('en', 'en/glossary/second/', { word: 'second', collection: 'Glossary', mercury: 'Mercury-free' });
const spanish = entry('es', 'en/guides/first/', { title: 'First', collection: 'Guías' });

const heading = (id: string, location: number, element = 'h2') => ({ id, text: id, location, element });
const page = (one: SearchEntry, content = '', anchors: IndexedPage['anchors'] = []): IndexedPage => ({
  url: indexedUrl(one),
  content,
  meta: {},
  anchors,
});
const text = `${'retort '.repeat(400)}end`;
const index: PagefindIndex = {
  // In an order of its own.
  pages: [
    page(spanish),
    page(second, 'burning'),
    page(first, text, [heading('two', 300), heading('one', 2), heading('deeper', 1, 'h3')]),
  ],
  words: [
    { word: 'retorts', pages: [{ page: 2, places: [5], fields: [] }] },
    {
      word: 'retort',
      pages: [
        { page: 0, places: [1], fields: [] },
        { page: 2, places: [0, 1, 5, 310, 399], fields: ['title', 'collection'] },
      ],
    },
    { word: 'mercury-free', pages: [{ page: 1, places: [0], fields: [] }] },
    { word: 'guides', pages: [{ page: 2, places: [], fields: ['collection'] }] },
  ],
};

const published = async (entries = [first, second, spanish]) => {
  const files = await publishedIndex(entries, index);
  return new Map(files.map(({ path, content }) => [path, JSON.parse(content) as unknown]));
};
const english = async () => {
  const files = await published();
  const load = (path: string) => Promise.resolve(files.get(path));
  return openEngine(files.get('en.json') as IndexHead, load, await stemmerOf('en'));
};

describe('the published index', () => {
  it('holds each word by its stem, its forms together, with its places in the text and in the sections', async () => {
    const [hit, ...more] = await (await english()).search('retorts');
    expect(more).toEqual([]);
    expect(hit).toEqual({
      page: 0,
      whole: true,
      fields: ['title'],
      count: 5,
      // Before the first section, in "one", in "two".
      sections: [2, 1, 2],
      places: [0, 1, 5, 310],
    });
  });

  it('parts a word where we part it, and leaves out what is only shown', async () => {
    const engine = await english();
    for (const word of ['mercury', 'free']) expect((await engine.search(word)).map((hit) => hit.page)).toEqual([1]);
    expect(await engine.search('guides')).toEqual([]);
  });

  it('shows the beginning of a page and its sections in their order', async () => {
    const engine = await english();
    const shown = await engine.show(0);
    expect(shown).toMatchObject({ path: 'en/guides/first/', title: 'First', collection: 'Guides' });
    expect(shown.text.split(' ')).toHaveLength(320);
    expect(shown.sections).toEqual([
      { id: 'one', title: 'one' },
      { id: 'two', title: 'two' },
    ]);
    expect(await engine.show(1)).toMatchObject({ title: 'second', mercury: 'Mercury-free', sections: [] });
  });

  it('is one for each language, in the order of the entries, with facets and the words that can be meant', async () => {
    const files = await published();
    const head = files.get('es.json') as IndexHead;
    expect(head.pages).toBe(1);
    expect(files.get(`${head.folder}/facets.json`)).toEqual({ collection: { guides: [0] } });
    const engine = await english();
    expect(await engine.file('facets')).toEqual({ collection: { guides: [0, 1] } });
    expect(readWordList(await engine.file<string[]>('list'))[0]).toEqual(expect.arrayContaining(['chancha', 'first']));
  });

  it('has the same names for the same words, and others for others', async () => {
    const folders = async (entries?: SearchEntry[]) => ((await published(entries)).get('en.json') as IndexHead).folder;
    expect(await folders()).toBe(await folders());
    expect(await folders([second, first, spanish])).not.toBe(await folders());
  });

  it('refuses a page that Pagefind did not read', async () => {
    const missing = entry('en', 'en/guides/third/', { title: 'Third', collection: 'Guides' });
    await expect(publishedIndex([missing], index)).rejects.toThrow(
      'en/guides/third/ is not in the search index. Does its page have data-pagefind-body?',
    );
  });
});
