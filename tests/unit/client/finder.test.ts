import { describe, expect, it } from 'vitest';
import type { Engine, Field, Hit } from '../../../src/client/engine.ts';
import { find, type FinderSettings, type Found } from '../../../src/client/finder.ts';
import { nameKeys, wordsOf } from '../../../src/i18n/searchText.ts';

interface TestPage {
  /** Parts before the first section and of the sections. */
  text?: string[];
  title?: string;
  /** Whole names of the page. */
  names?: string[];
}

/** An engine over a few pages, by their names, whose words are their own stems. */
function engineOver(pages: Record<string, TestPage>) {
  const hitOf = (page: number, { text = [], title = '', names = [] }: TestPage, is: (word: string) => boolean) => {
    const fields = { title: wordsOf(title), names: names.flatMap((name) => nameKeys(wordsOf(name))) };
    const places = wordsOf(text.join(' ')).flatMap((word, place) => (is(word) ? [place] : []));
    const sections = text.map((part) => wordsOf(part).filter(is).length);
    const held = (Object.keys(fields) as (keyof typeof fields & Field)[]).filter((name) => fields[name].some(is));
    return { page, fields: held, count: places.length, places, sections };
  };
  const engine: Engine = {
    pages: Object.keys(pages).length,
    search: (word) =>
      Promise.resolve(
        Object.values(pages).flatMap((page, number): Hit[] =>
          [
            { ...hitOf(number, page, (other) => other === word), whole: true },
            { ...hitOf(number, page, (other) => other !== word && other.startsWith(word)), whole: false },
          ].filter(({ fields, count }) => fields.length + count > 0),
        ),
      ),
    show: () => Promise.reject(new Error()),
    file: () => Promise.reject(new Error()),
  };
  return { engine, names: ({ results }: Found) => results.map(({ page }) => Object.keys(pages)[page]) };
}

let loaded = 0;
const settings = (words = ''): FinderSettings => ({
  stopWords: new Set(['how', 'the', 'a']),
  wordList: () => {
    loaded += 1;
    return Promise.resolve([words.split(' ')]);
  },
});

describe('words', () => {
  const { engine, names } = engineOver({
    text: { text: ['a retort and a fire'] },
    title: { title: 'Retort', text: ['retort'] },
    fire: { title: 'Fire' },
    other: { text: ['a pan'] },
  });

  it('in a title count more than those in a text', async () => {
    expect(names(await find('retort', engine, settings()))).toEqual(['title', 'text']);
  });

  it('that say nothing are not looked for, unless nothing else was typed', async () => {
    expect(names(await find('How the retort', engine, settings()))).toEqual(['title', 'text']);
    expect(names(await find('a', engine, settings())).sort()).toEqual(['other', 'text']);
  });

  it('are found by their beginning', async () => {
    expect(names(await find('reto', engine, settings())).sort()).toEqual(['text', 'title']);
  });

  it('of a question need not all be on one page, and the result says so', async () => {
    const found = await find('retort pan', engine, settings());
    expect(found.partly).toBe(true);
    expect(names(found)).toContain('title');
    expect((await find('retort fire', engine, settings())).partly).toBe(false);
  });
});

describe('names', () => {
  const { engine, names } = engineOver({
    mill: { names: ['molino chileno', 'chancha'] },
    words: { title: 'Molino', text: ['molino chileno chancha'] },
    concept: { names: ['bateas'] },
  });

  it('lead to their page before any page that speaks of it, of one word or several', async () => {
    expect(names(await find('Chancha', engine, settings()))[0]).toBe('mill');
    expect(names(await find('molino chileno', engine, settings()))[0]).toBe('mill');
  });

  it('are found as a whole, and not by one of their words', async () => {
    expect(names(await find('molino', engine, settings()))).toEqual(['words']);
  });
});

describe('a word that stands nowhere', () => {
  const { engine, names } = engineOver({ retort: { title: 'Retort' }, re: { text: ['re'] }, pan: { title: 'Pan' } });

  it('is put right, and the result says which words it is for', async () => {
    const found = await find('The retrot', engine, settings('pan retort'));
    expect(names(found)).toEqual(['retort']);
    expect(found.repaired).toBe('the retort');
  });

  it('is looked for as it was typed where that is wanted', async () => {
    loaded = 0;
    const found = await find('retrot', engine, settings('retort'), 'exactly');
    expect(found).toEqual({ results: [], partly: true, unfinished: false });
    expect(loaded).toBe(0);
  });

  it('loads the list of words, and no other word does', async () => {
    loaded = 0;
    await find('retort pan', engine, settings('retort'));
    expect(loaded).toBe(0);
    await find('retrot', engine, settings('retort'));
    expect(loaded).toBe(1);
  });

  it('is a name where it is one, and is not put right', async () => {
    const named = engineOver({ boat: { names: ['barge'] }, large: { text: ['large'] } });
    const found = await find('barge', named.engine, settings('large'));
    expect(named.names(found)).toEqual(['boat']);
    expect(found.repaired).toBeUndefined();
  });

  it('and is still being typed is taken for a beginning, without the list of words', async () => {
    const { engine, names } = engineOver({ tools: { text: ['equip'] }, sluice: { title: 'Sluice' } });
    loaded = 0;
    const found = await find('sluice equipm', engine, settings('equipo'), 'typing');
    expect(names(found).toSorted()).toEqual(['sluice', 'tools']);
    expect(found).toMatchObject({ unfinished: true });
    expect(found.repaired).toBeUndefined();
    expect(loaded).toBe(0);
    expect((await find('sluise equip', engine, settings('sluice'), 'typing')).repaired).toBe('sluice equip');
  });

  it('is not put right by a word that stands nowhere either', async () => {
    const found = await find('sluise', engine, settings('sluice'));
    expect(found).toEqual({ results: [], partly: true, unfinished: false });
  });
});

it('says where all of the words stand, in the text and in its sections', async () => {
  const { engine } = engineOver({ fire: { text: ['a retort', 'fire and fire in a retort', 'fire'], title: 'Fire' } });
  const { results } = await find('retort fire', engine, settings());
  expect(results).toEqual([{ page: 0, places: [1, 2, 4, 7, 8], sections: [1, 3, 1] }]);
});
