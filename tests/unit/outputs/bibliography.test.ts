import { expect, it } from 'vitest';
import { BIBLIOGRAPHY_FORMATS, toBibliography } from '../../../src/outputs/bibliography.ts';
import { sourceToCsl } from '../../../src/outputs/csl.ts';
import { readBibtex, readItems } from '../../support/references.ts';
import { contentSources, RECORDS } from './records.ts';

const items = Object.entries(RECORDS).map(([key, source]) => sourceToCsl(key, source));

it('a bibliography holds every record in each of its formats', () => {
  const count = {
    bib: readBibtex(toBibliography('bib', items)).length,
    ris: readItems(toBibliography('ris', items)).length,
    json: (JSON.parse(toBibliography('json', items)) as unknown[]).length,
  };
  expect(items.length).toBeGreaterThan(3);
  expect(count).toEqual({ bib: items.length, ris: items.length, json: items.length });
  expect(BIBLIOGRAPHY_FORMATS).toEqual(Object.keys(count));
});

it('CSL-JSON is the items as they are, for every source, also as citation-js reads it', () => {
  const all = [...items, ...contentSources().map(([key, source]) => sourceToCsl(key, source))];
  const text = toBibliography('json', all);
  expect(JSON.parse(text)).toEqual(all);
  expect(readItems(text)).toEqual(all);
});
