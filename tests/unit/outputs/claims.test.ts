import { describe, expect, it } from 'vitest';
import { claimsCsv, claimsJson, type ClaimRow } from '../../../src/outputs/claims.ts';
import { parseCsv } from './parseCsv.ts';

const ROW: ClaimRow = {
  fact: 'sluice-recovery',
  topic: 'gravity',
  countries: ['GHA', 'PER'],
  claim: 'It kept "most", they say.',
  figures: ['gold kept: about 60 %', 'ore fed: 0.5–6 t/d'],
  scope: '=not a formula',
  locator: 'table 1',
  status: 'confirmed',
  source: 'okoro-2020',
  reference: 'Okoro, Ada (2020).',
  evidenceKind: 'survey',
  interest: 'none-known',
  recordConfirmed: true,
  conflicts: ['a', 'b'],
  beside: [],
  independentSources: 2,
  only: undefined,
  places: [
    { page: 'alternatives/sluice', language: 'en', section: 'what-it-is', how: 'cites' },
    { page: 'alternatives/sluice', language: 'es', how: 'opposes' },
    { page: '', language: 'fr', how: 'cites' },
  ],
};

describe('the ledger as CSV', () => {
  const [header, ...rows] = parseCsv(claimsCsv([ROW, { ...ROW, only: 'press' }]));
  const cells = (index: number) => Object.fromEntries(header!.map((name, column) => [name, rows[index]![column]]));

  it('has a column for everything the ledger knows of a claim', () => {
    expect([...header!].sort()).toEqual(Object.keys(ROW).sort());
    expect(rows).toHaveLength(2);
  });

  it('parts what is several in one cell', () => {
    expect(cells(0)).toMatchObject({
      countries: 'GHA PER',
      claim: 'It kept "most", they say.',
      figures: 'gold kept: about 60 %; ore fed: 0.5–6 t/d',
      conflicts: 'a b',
      beside: '',
      independentSources: '2',
      recordConfirmed: 'true',
      only: '',
    });
    expect(cells(1)['only']).toBe('press');
  });

  it('gives each place by its address on the site', () => {
    expect(cells(0)['places']).toBe('en/alternatives/sluice/#what-it-is es/alternatives/sluice/ fr/');
  });

  it('holds nothing that a spreadsheet takes for a formula', () => {
    expect(cells(0)['scope']).toBe("'=not a formula");
  });
});

describe('the ledger as JSON', () => {
  it('says what it is, and holds the claims as they are', () => {
    const data: unknown = JSON.parse(claimsJson([ROW], { title: 'Ledger', licence: 'https://example.org/by' }));
    const about = { title: 'Ledger', licence: 'https://example.org/by' };
    expect(data).toEqual({ about, claims: [JSON.parse(JSON.stringify(ROW))] });
  });
});
