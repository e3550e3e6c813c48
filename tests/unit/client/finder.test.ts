import { describe, expect, it } from 'vitest';
import type { Engine, Hit } from '../../../src/client/engine.ts';
import { find, type FinderSettings } from '../../../src/client/finder.ts';
import { nameKeys, wordsOf } from '../../../src/i18n/searchText.ts';

interface TestPage {
  text?: string;
  title?: string;
  /** Whole names of the page. */
  names?: string[];
  stems?: string;
}

/** An engine over a few pages that finds as Pagefind does: exact words, beginnings, and words that begin the typed one. */
function engineOver(pages: Record<string, TestPage>) {
  const asked: string[] = [];
  const fieldsOf = ({ text = '', title = '', names = [], stems = '' }: TestPage) => ({
    text: wordsOf(text),
    title: wordsOf(title),
    names: names.flatMap((name) => nameKeys(wordsOf(name))),
    stems: wordsOf(stems),
  });
  const hits = (holds: (word: string) => boolean): Hit[] =>
    Object.entries(pages).flatMap(([id, page]) => {
      const { text, ...fields } = fieldsOf(page);
      const places = text.filter(holds).length;
      const matched = Object.entries(fields).flatMap(([name, words]) => (words.some(holds) ? [name] : []));
      return places + matched.length === 0
        ? []
        : [{ id, fields: matched, places, data: () => Promise.reject(new Error()) }];
    });
  const engine: Engine = {
    search: (words) => {
      asked.push(words!);
      const [word = ''] = words!.split(' ');
      const begins = hits((other) => other.startsWith(word));
      return Promise.resolve(begins.length > 0 ? begins : hits((other) => word.startsWith(other)));
    },
    searchExactly: (word) => Promise.resolve(hits((other) => other === word)),
  };
  return { engine, asked };
}

let loaded = 0;
const settings = (words = '', language: FinderSettings['language'] = 'en'): FinderSettings => ({
  language,
  stopWords: new Set(['how', 'the', 'a']),
  wordList: () => {
    loaded += 1;
    return Promise.resolve([words.split(' ')]);
  },
});
const ids = ({ hits }: { hits: Hit[] }) => hits.map(({ id }) => id);

describe('words', () => {
  const { engine } = engineOver({
    text: { text: 'a retort and a fire' },
    title: { title: 'Retort', text: 'retort' },
    fire: { title: 'Fire' },
    other: { text: 'a pan' },
  });

  it('in a title count more than those in a text', async () => {
    expect(ids(await find('retort', engine, settings()))).toEqual(['title', 'text']);
  });

  it('that say nothing are not looked for, unless nothing else was typed', async () => {
    expect(ids(await find('How the retort', engine, settings()))).toEqual(['title', 'text']);
    expect(ids(await find('a', engine, settings())).sort()).toEqual(['other', 'text']);
  });

  it('are found by their beginning', async () => {
    expect(ids(await find('reto', engine, settings())).sort()).toEqual(['text', 'title']);
  });

  it('of a question need not all be on one page, and the result says so', async () => {
    const found = await find('retort pan', engine, settings());
    expect(found.partly).toBe(true);
    expect(ids(found)).toContain('title');
    expect((await find('retort fire', engine, settings())).partly).toBe(false);
  });
});

describe('names', () => {
  const { engine } = engineOver({
    mill: { names: ['molino chileno', 'chancha'] },
    words: { title: 'Molino', text: 'molino chileno chancha' },
    concept: { names: ['bateas'] },
  });

  it('lead to their page before any page that speaks of it, of one word or several', async () => {
    expect(ids(await find('Chancha', engine, settings()))[0]).toBe('mill');
    expect(ids(await find('molino chileno', engine, settings()))[0]).toBe('mill');
  });

  it('are found as a whole, and not by one of their words', async () => {
    expect(ids(await find('molino', engine, settings()))).toEqual(['words']);
  });
});

describe('a word that stands nowhere', () => {
  const { engine } = engineOver({ retort: { title: 'Retort' }, re: { text: 're' }, pan: { title: 'Pan' } });

  it('is put right, and the result says which words it is for', async () => {
    const found = await find('The retrot', engine, settings('pan retort'));
    expect(ids(found)).toEqual(['retort']);
    expect(found.repaired).toBe('the retort');
  });

  it('is looked for as it was typed where that is wanted', async () => {
    loaded = 0;
    const found = await find('retrot', engine, settings('retort'), true);
    expect(found).toEqual({ hits: [], partly: true });
    expect(loaded).toBe(0);
  });

  it('loads the list of words, and no other word does', async () => {
    loaded = 0;
    await find('retort pan', engine, settings('retort'));
    expect(loaded).toBe(0);
    await find('retrot', engine, settings('retort'));
    expect(loaded).toBe(1);
  });

  it('is not put right by a word that stands nowhere either', async () => {
    const found = await find('sluise', engine, settings('sluice'));
    expect(found).toEqual({ hits: [], partly: true });
  });
});

it('finds by the stem where Pagefind has none', async () => {
  const { engine } = engineOver({ burning: { text: 'uchomaji', stems: 'chom' }, other: { text: 'mgodi' } });
  expect(ids(await find('kuchoma', engine, settings('', 'sw')))).toEqual(['burning']);
  expect(ids(await find('kuchoma', engine, settings('', 'en')))).toEqual([]);
});
