import { gzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPagefind, type PagefindFile } from '../../../src/integrations/pagefindIndex.ts';

const html = (head: string, body: string) =>
  `<html lang="en"><head>${head}</head><body data-pagefind-body>${body}</body></html>`;

let files: PagefindFile[];
beforeAll(async () => {
  const { index } = await createIndex({ forceLanguage: 'zxx' });
  const meta = '<meta data-pagefind-meta="names[content]" content="mercúrio">';
  await index!.addHTMLFile({
    url: '/en/a/',
    content: html('', '<p>Burning mercury, burned mercurio, end/mercury.</p><h2 id="end">The end</h2><p>End.</p>'),
  });
  await index!.addHTMLFile({ url: '/en/b/', content: html(meta, '<p>More mercúrio.</p>') });
  ({ files } = await index!.getFiles());
});
afterAll(close);

describe('what Pagefind writes', () => {
  it('is read with its words as they stand, with accents and without, their places and fields', () => {
    const { pages, words } = readPagefind(files);
    const urls = pages.map(({ url }) => url);
    const where = (wanted: string) =>
      words
        .filter(({ word, pages: on }) => word === wanted && on.length > 0)
        .flatMap(({ pages: on }) => on.map(({ page, ...rest }) => ({ url: urls[page], ...rest })));
    expect(urls.toSorted()).toEqual(['/en/a/', '/en/b/']);
    expect(where('burning')).toEqual([{ url: '/en/a/', places: [0], fields: [] }]);
    expect(where('burned')).toEqual([{ url: '/en/a/', places: [2], fields: [] }]);
    expect(where('mercurio')).toEqual([{ url: '/en/a/', places: [3], fields: [] }]);
    expect(where('mercúrio')).toEqual([{ url: '/en/b/', places: [1], fields: ['names'] }]);
    const first = pages.find(({ url }) => url === '/en/a/')!;
    const texts = first.content.split(/\s+/);
    for (const word of ['end', 'mercury'])
      expect(
        where(word)
          .flatMap(({ places }) => places)
          .sort(),
      ).toEqual(texts.flatMap((text, place) => (text.toLowerCase().includes(word) ? [place] : [])));
    expect(first.anchors).toMatchObject([{ element: 'h2', id: 'end', text: 'The end', location: 5 }]);
  });

  it('is refused where it is something else, by its name', () => {
    const changed = (name: RegExp, content: Uint8Array) =>
      files.map((file) => (name.test(file.path) ? { ...file, content } : file));
    const advice = 'Compare pagefindIndex.ts with what this version writes.';
    expect(() => readPagefind(changed(/\.pf_index$/, gzipSync('something else')))).toThrow(/index\/.*\.pf_index/);
    expect(() => readPagefind(changed(/\.pf_meta$/, gzipSync('something else')))).toThrow(advice);
    expect(() => readPagefind(files.filter(({ path }) => !path.endsWith('.pf_fragment')))).toThrow(/fragment zxx_/);
    const twice = files.filter(({ path }) => path.endsWith('.pf_meta'));
    expect(() => readPagefind([...files, ...twice])).toThrow('the list of its indexes');
  });
});
