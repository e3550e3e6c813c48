import { describe, expect, it } from 'vitest';
import { openEngine, type Piece } from '../../../src/client/engine.ts';

const files: Record<string, unknown> = {
  'en-1/words-0.json': {
    burn: [
      [1, 1, 2, '11', 3, 4],
      [2, 0, 1, '001', 7],
    ],
    burner: [[0, 0, 1, '1', 2]],
  } satisfies Piece,
  'en-1/words-1.json': { constructed: [[0, 0, 1, '1']], merc: [[0, 64, 0, '']] } satisfies Piece,
  'en-1/page-3.json': { path: 'en/guides/about/' },
};
const asked: string[] = [];
const engine = openEngine(
  { folder: 'en-1', pages: 4, pieces: ['bur', 'con'] },
  (path) => {
    asked.push(path);
    return path in files ? Promise.resolve(files[path]) : Promise.reject(new Error(path));
  },
  (word) => word.replace(/ing$|ury$/, ''),
);

describe('a word', () => {
  it('is found by its stem, with its fields, places and sections; pages and places are counted on', async () => {
    const whole = (await engine.search('burning')).filter((hit) => hit.whole);
    expect(whole).toEqual([
      { page: 1, whole: true, fields: ['title'], count: 2, sections: [1, 1], places: [3, 7] },
      { page: 3, whole: true, fields: [], count: 1, sections: [0, 0, 1], places: [7] },
    ]);
    expect((await engine.search('mercury')).map(({ fields }) => fields)).toEqual([['heading']]);
  });

  it('is found by its beginning, which is not the whole', async () => {
    const hits = await engine.search('bur');
    expect(hits.map(({ page, whole }) => [page, whole])).toEqual([
      [1, false],
      [3, false],
      [0, false],
    ]);
    expect(await engine.search('bu')).toEqual([]);
  });

  it('that stands nowhere is not found, before the first piece, after the last, or as a word of the language itself', async () => {
    for (const word of ['amalgam', 'zinc', 'constructor']) expect(await engine.search(word)).toEqual([]);
  });

  it('costs the one piece it can stand in, once', async () => {
    await engine.search('merc');
    await engine.search('mercury');
    expect(asked.filter((path) => path.includes('words-1'))).toEqual(['en-1/words-1.json']);
    expect(asked.every((path) => path in files)).toBe(true);
  });
});

describe('a file', () => {
  it('is loaded once, and again after it failed', async () => {
    expect(await engine.show(3)).toEqual({ path: 'en/guides/about/' });
    await expect(engine.file('list')).rejects.toThrow('en-1/list.json');
    files['en-1/list.json'] = ['0burn'];
    expect(await engine.file('list')).toEqual(['0burn']);
  });
});
