import { describe, expect, it } from 'vitest';
import { pageToCsl, sourceToCsl } from '../../../src/outputs/csl.ts';
import { contentSources, PAGE, record, RECORDS } from './records.ts';

/** The variables of csl-data.json of CSL 1.0.2 that an item of ours may have; the schema allows no others. */
const VARIABLES = new Set(
  (
    'id type title author editor issued version container-title volume issue page number genre publisher ' +
    'publisher-place event-title event-place DOI ISBN ISSN URL language'
  ).split(' '),
);

describe('sourceToCsl', () => {
  it('keeps the bibliographic record and nothing of our own notes', () => {
    const noted = record({ ...RECORDS.thesis, note: 'Only the cover was seen.', titleFrom: 'cover', seen: ['a'] });
    expect(sourceToCsl('velasquez-2010', noted)).toStrictEqual({
      id: 'velasquez-2010',
      type: 'thesis',
      title: 'Mercury in small-scale mining in Ecuador',
      author: [{ family: 'Velásquez López', given: 'Patricio Colón' }],
      issued: { 'date-parts': [[2010, 8]] },
      genre: 'PhD thesis',
      publisher: 'University of British Columbia',
      'publisher-place': 'Vancouver',
      language: 'en',
    });
  });

  it.each([
    ['2013', [2013]],
    ['2013-09', [2013, 9]],
    ['2013-10-08', [2013, 10, 8]],
  ])('reads the date %s', (issued, parts) => {
    expect(sourceToCsl('a', record({ ...RECORDS.bare, issued })).issued).toStrictEqual({ 'date-parts': [parts] });
  });

  it('leaves out what is not known', () => {
    expect(Object.keys(sourceToCsl('a', RECORDS.bare))).toStrictEqual(['id', 'type', 'title', 'language']);
  });

  it('keeps organisations whole and people in parts', () => {
    const names = [{ literal: 'Pure Earth' }, { family: 'Stapper' }, { family: 'de Haan', given: 'Jorden' }];
    const item = sourceToCsl('a', record({ ...RECORDS.bare, author: names, editor: names.slice(0, 1) }));
    expect(item.author).toStrictEqual(names);
    expect(item.editor).toStrictEqual([{ literal: 'Pure Earth' }]);
  });

  it('uses no variable that CSL does not know, for any source of the content', () => {
    const items = contentSources().map(([key, source]) => sourceToCsl(key, source));
    expect(items.length).toBeGreaterThan(0);
    const used = new Set(items.flatMap((item) => Object.keys(item)));
    expect([...used].filter((variable) => !VARIABLES.has(variable))).toStrictEqual([]);
    expect(JSON.stringify(items)).not.toContain('undefined');
  });
});

describe('pageToCsl', () => {
  it('is a web page of the site at its permanent address', () => {
    expect(pageToCsl(PAGE)).toStrictEqual({
      id: 'batea-014-en',
      type: 'webpage',
      title: 'Sluice with carpets: 50 % & more',
      author: [{ literal: 'Batea contributors' }],
      issued: { 'date-parts': [[2026, 11, 20]] },
      number: '014',
      version: '4f2a9c1, 9b1c2d3e',
      'container-title': 'Batea',
      URL: 'https://batea.example/p/014/',
      language: 'en',
    });
  });
});
