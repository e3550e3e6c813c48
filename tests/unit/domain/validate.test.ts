import { describe, expect, it } from 'vitest';
import { PAGE_COLLECTIONS, type PageCollection } from '../../../src/domain/collections.ts';
import type { Issue } from '../../../src/domain/issue.ts';
import { DATA_SCHEMAS, validate, valueAt, type DataCollection, type RawData } from '../../../src/domain/validate.ts';

const PRACTICE = {
  number: 1,
  original: 'en',
  audiences: ['miner'],
  status: 'published',
  updated: '2026-01-02',
  kind: 'equipment',
  processStage: ['primary-concentration'],
  material: {},
  mercuryOutcome: 'no-direct-effect',
  evidence: { certainty: 'low' },
};
const SOURCE = {
  type: 'report',
  title: 'A report',
  language: 'en',
  kind: 'survey',
  interest: 'unknown',
  confirmed: true,
};
const FACT = { id: 'a-fact', topic: 'gravity', claim: 'c', locator: 'p. 1', scope: 's', status: 'confirmed' };

/** Raw data whose places are the paths asked for: line 1 is the first of them. */
function raw(data: unknown) {
  const asked: string[] = [];
  const entry: RawData = {
    file: 'file',
    data,
    locate: (path, of) => ({ line: asked.push([...path, ...(of ? [`(${of})`] : [])].join('.')), column: 1 }),
  };
  const told = (issues: Issue[]) => issues.map((issue) => `${asked[issue.line - 1]} | ${issue.message}. ${issue.fix}`);
  return { entry, told };
}

const NONE = { pages: [], data: { sources: [], conflicts: [], glossary: [], gaps: [] } };

function ofRecord(collection: PageCollection, data: unknown): string[] {
  const { entry, told } = raw(data);
  const page = { collection, slug: 'x', record: entry, texts: [], pictures: [] };
  return told(validate({ ...NONE, pages: [page] }).issues);
}

function ofData(collection: DataCollection, data: unknown): string[] {
  const { entry, told } = raw(data);
  return told(validate({ ...NONE, data: { ...NONE.data, [collection]: [{ id: 'x', entry }] } }).issues);
}

const ofValue = (value: object) => ofData('sources', { ...SOURCE, facts: [{ ...FACT, values: [value] }] });

function ofHeader(data: unknown): string[] {
  const { entry, told } = raw(data);
  const text = { ...entry, language: 'en' as const, notes: {}, body: [] };
  const page = { collection: 'guides' as const, slug: 'x', record: raw({}).entry, texts: [text], pictures: [] };
  return told(validate({ ...NONE, pages: [page] }).issues.filter((issue) => !issue.message.includes('missing')));
}

describe('a record', () => {
  it('that fits gives no issue, and its defaults', () => {
    const { entry } = raw(PRACTICE);
    const page = { collection: 'technologies' as const, slug: 'x', record: entry, texts: [], pictures: [] };
    const { content, issues } = validate({ ...NONE, pages: [page] });
    expect(issues).toEqual([]);
    expect(content.pages[0]).toMatchObject({
      collection: 'technologies',
      slug: 'x',
      record: { ...PRACTICE, related: [], needs: {}, adoption: { places: [], barriers: [] } },
    });
  });

  it('that does not fit is left out', () => {
    const { entry } = raw({ ...PRACTICE, number: 'one' });
    const page = { collection: 'technologies' as const, slug: 'x', record: entry, texts: [], pictures: [] };
    expect(validate({ ...NONE, pages: [page] }).content.pages).toEqual([]);
  });

  it.each<[string, object, string]>([
    ['an unknown key', { statsu: 1 }, 'statsu.(key) | Unknown key "statsu". Did you mean "status"?'],
    [
      'an unknown key far from all others, deep down',
      { needs: { electricity: 'none' } },
      'needs.electricity.(key) | Unknown key "electricity". Remove it; the keys here are power, water, skillDays, crew, localBuild.',
    ],
    [
      'an unknown key in a list',
      { costs: [{ id: 'a', what: 'equipment', values: ['a#b'], plaice: 'PER' }] },
      'costs.0.plaice.(key) | Unknown key "plaice". Did you mean "place"?',
    ],
    [
      'a word that is not in the vocabulary',
      { kind: 'equipmnt' },
      'kind | "kind" is "equipmnt", which is not in the vocabulary. Did you mean "equipment"? Use one of: technique, equipment, reagent, organisation.',
    ],
    [
      'a word that is not in the vocabulary, in a list',
      { goldSize: ['fine', 'big'] },
      'goldSize.1 | "goldSize.1" is "big", which is not in the vocabulary. Use one of: coarse, fine, very-fine, locked.',
    ],
    ['text for a number', { number: '1' }, 'number | "number" is not a number. Write a number.'],
    ['a broken number', { number: 1.5 }, 'number | "number" is not a whole number. Write a whole number.'],
    [
      'a number that is too small',
      { number: 0 },
      'number | "number": Too small: expected number to be >=1. Correct the value; docs/fields.md describes the field.',
    ],
    [
      'a number that is too large',
      { number: 10000 },
      'number | "number": Too big: expected number to be <=9999. Correct the value; docs/fields.md describes the field.',
    ],
    ['one word for a list', { goldSize: 'fine' }, 'goldSize | "goldSize" is not a list. Write a list.'],
    ['a list for a group', { needs: [] }, 'needs | "needs" is not a group of keys. Write a group of keys.'],
    ['a key without a value', { needs: null }, 'needs | "needs" is not a group of keys. Write a group of keys.'],
    [
      'an empty list that must not be',
      { audiences: [] },
      'audiences | "audiences": Too small: expected array to have >=1 items. Correct the value; docs/fields.md describes the field.',
    ],
    [
      'a reference that names no page',
      { related: ['sluice'] },
      'related.0 | "related.0": must name a page as collection/slug, like "alternatives/sluice". Correct the value; docs/fields.md describes the field.',
    ],
    [
      'a value that is no reference',
      { scale: { low: '5' } },
      'scale.low | "scale.low": must name a value as fact#key, like "mcs-80#capture". Correct the value; docs/fields.md describes the field.',
    ],
    [
      'a country that is none',
      { adoption: { places: ['XXX'] } },
      'adoption.places.0 | "adoption.places.0": must be an ISO 3166-1 alpha-3 code, like "PER". Correct the value; docs/fields.md describes the field.',
    ],
    [
      'a picture outside the folder',
      { pictures: [{ file: '../a.png', credit: 'c', licence: 'l' }] },
      'pictures.0.file | "pictures.0.file": must be a .png, .jpg or .webp beside the record. Correct the value; docs/fields.md describes the field.',
    ],
  ])('with %s says where and what to do', (_, change, told) => {
    expect(ofRecord('alternatives', { ...PRACTICE, ...change })).toEqual([told]);
  });

  it.each([
    ['number', 'a number'],
    ['audiences', 'a list'],
    ['updated', 'text (in quotes if it looks like a number or a date)'],
    ['material', 'a group of keys'],
  ])('without %s says that it is missing', (key, what) => {
    const rest = Object.fromEntries(Object.entries(PRACTICE).filter(([name]) => name !== key));
    expect(ofRecord('alternatives', rest)).toEqual([`${key} | "${key}" is missing. Add it; it is ${what}.`]);
  });

  it('without a word of the vocabulary lists the words', () => {
    const rest = { ...PRACTICE, status: undefined };
    expect(ofRecord('alternatives', rest)).toEqual([
      'status | "status" is missing. Use one of: draft, published, not-recommended, retired.',
    ]);
  });

  it.each(['2026-02-30', '2025-02-29', '2026-13-01', '2026-00-10', '0000-00-00'])(
    'with %s as its day is refused: the calendar has none',
    (updated) => {
      expect(ofRecord('alternatives', { ...PRACTICE, updated })).toEqual([
        'updated | "updated": must be a day of the calendar. Correct the value; docs/fields.md describes the field.',
      ]);
    },
  );

  it.each(['2026', '2026-1-2', '02.01.2026', '2026-01-02T00:00:00Z'])(
    'with %s as its day says how to write it',
    (updated) => {
      expect(ofRecord('alternatives', { ...PRACTICE, updated })).toEqual([
        'updated | "updated": must be a date written YYYY-MM-DD. Correct the value; docs/fields.md describes the field.',
      ]);
    },
  );

  it('may hold the day that a leap year adds', () => {
    expect(ofRecord('alternatives', { ...PRACTICE, updated: '2024-02-29' })).toEqual([]);
  });

  it.each([
    [null, 'The file is not a group of keys. Write a group of keys.'],
    ['words', 'The file is not a group of keys. Write a group of keys.'],
    [[], 'The file is not a group of keys. Write a group of keys.'],
  ])('that is %j is refused as a whole', (data, told) => {
    expect(ofRecord('guides', data)).toEqual([` | ${told}`]);
  });

  it('of every collection reports everything that is missing at once', () => {
    for (const collection of PAGE_COLLECTIONS) {
      const missing = ofRecord(collection, {}).map((told) => told.split(' | ')[0]);
      expect(missing).toEqual(expect.arrayContaining(['number', 'original', 'audiences', 'status', 'updated']));
      expect(new Set(missing).size).toBe(missing.length);
    }
  });
});

describe('a source', () => {
  it('that fits gives no issue', () => {
    expect(ofData('sources', { ...SOURCE, facts: [FACT] })).toEqual([]);
  });

  it.each<[string, object, string]>([
    ['date', { issued: '2020-13' }, '"issued": must be a day of the calendar'],
    ['date', { issued: '2020-02-30' }, '"issued": must be a day of the calendar'],
    ['date', { issued: 'May 2020' }, '"issued": must be YYYY, YYYY-MM or YYYY-MM-DD, in quotes'],
    ['DOI', { DOI: 'https://doi.org/10.1/a' }, '"DOI": must be a bare DOI, like "10.1016/j.jclepro.2013.08.014"'],
    ['address', { URL: 'javascript:alert(1)' }, '"URL": Invalid URL'],
    ['language', { language: '??' }, '"language": must be a BCP 47 or ISO 639 code, like "es" or "es-PE"'],
    ['author', { author: [{ name: 'A' }] }, '"author.0": must be family (with given), or literal'],
  ])('with a wrong %s %j is refused', (_, change, message) => {
    const told = ofData('sources', { ...SOURCE, ...change });
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(` | ${message}. `);
  });

  it.each(['2020', '2020-05', '2020-05-31'])('may be of %s', (issued) => {
    expect(ofData('sources', { ...SOURCE, issued })).toEqual([]);
  });

  it('with a year out of quotes says so', () => {
    expect(ofData('sources', { ...SOURCE, issued: 2020 })).toEqual([
      'issued | "issued" is not text (in quotes if it looks like a number or a date). Write text (in quotes if it looks like a number or a date).',
    ]);
  });

  it.each<[object, string]>([
    [{ unit: '%' }, 'give exactly one of: value, low with high, text'],
    [{ value: 1, text: 'one', unit: '%' }, 'give exactly one of: value, low with high, text'],
    [{ value: 1, low: 1, high: 2, unit: '%' }, 'give exactly one of: value, low with high, text'],
    [{ low: 1, unit: '%' }, 'a range needs both low and high'],
    [{ low: 2, high: 1, unit: '%' }, 'low is greater than high'],
    [{ value: 1 }, 'a figure needs a unit'],
    [{ text: '2020-13' }, 'must be a day of the calendar'],
    [{ text: '2019/2020-02-30' }, 'must be a day of the calendar'],
  ])('with the value %j is refused', (value, message) => {
    expect(ofValue({ key: 'k', what: 'w', ...value })).toEqual([
      `facts.0.values.0 | "facts.0.values.0": ${message}. Correct the value; docs/fields.md describes the field.`,
    ]);
  });

  it.each<object>([
    { value: 0, unit: '%' },
    { low: 1, high: 1, unit: '%' },
    { text: '2020-12' },
    { text: '2019/2020' },
    { text: 'none' },
  ])('may hold the value %j', (value) => {
    expect(ofValue({ key: 'k', what: 'w', ...value })).toEqual([]);
  });
});

describe('the other files', () => {
  it.each<[DataCollection, unknown, string]>([
    [
      'conflicts',
      { title: 't', facts: [] },
      'facts | "facts": Too small: expected array to have >=1 items. Correct the value; docs/fields.md describes the field.',
    ],
    [
      'glossary',
      { category: 'ore', term: { de: 'Waschrinne' }, definition: {} },
      'term.de.(key) | Unknown key "de". Remove it; the keys here are en, es, fr, pt, id, sw.',
    ],
    [
      'glossary',
      {
        category: 'ore',
        term: {},
        definition: {},
        localNames: [{ name: 'n', languages: ['e'], status: 'known' }],
      },
      'localNames.0.languages.0 | "localNames.0.languages.0": must be a BCP 47 or ISO 639 code, like "es" or "es-PE". Correct the value; docs/fields.md describes the field.',
    ],
    [
      'gaps',
      { pages: 'p' },
      'unknown | "unknown" is missing. Add it; it is text (in quotes if it looks like a number or a date).',
    ],
  ])('of %s are held against their schema', (collection, data, told) => {
    expect(ofData(collection, data)).toEqual([told]);
  });

  it('have a schema in every collection', () => {
    expect(Object.keys(DATA_SCHEMAS)).toEqual(Object.keys(NONE.data));
  });
});

describe('a front matter', () => {
  it.each<[string, object, string]>([
    [
      'a title that is too long',
      { title: 'a'.repeat(61), summary: 's' },
      '"title": Too big: expected string to have <=60',
    ],
    [
      'a summary that is too long',
      { title: 't', summary: 'a'.repeat(241) },
      '"summary": Too big: expected string to have <=240',
    ],
    ['an empty title', { title: '', summary: 's' }, '"title": Too small: expected string to have >=1'],
    ['a note that is a number', { title: 't', summary: 's', notes: { a: 5 } }, '"notes.a" is not text'],
    ['a layout', { title: 't', summary: 's', layout: '../evil.astro' }, 'Unknown key "layout"'],
  ])('with %s is refused', (_, header, message) => {
    const told = ofHeader(header);
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(message);
  });

  it('of the longest title and summary is accepted', () => {
    expect(ofHeader({ title: 'a'.repeat(60), summary: 'a'.repeat(240) })).toEqual([]);
  });
});

describe('valueAt', () => {
  it('gives what stands at a path, or undefined', () => {
    const data = { facts: [{ id: 'a' }], note: null };
    expect(valueAt(data, ['facts', 0, 'id'])).toBe('a');
    expect(valueAt(data, [])).toBe(data);
    expect(valueAt(data, ['facts', 1, 'id'])).toBeUndefined();
    expect(valueAt(data, ['note', 'length'])).toBeUndefined();
    expect(valueAt('text', ['length'])).toBeUndefined();
  });
});
