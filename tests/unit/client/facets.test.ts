import { describe, expect, it } from 'vitest';
import { chosenPages, facetCounts, type FacetTable } from '../../../src/client/facets.ts';

const table: FacetTable = {
  pages: ['a', 'b', 'c', 'd'],
  facets: { kind: { guide: [0, 1], case: [2, 3] }, country: { PER: [0, 2], GHA: [2, 3] } },
};

describe('what is chosen', () => {
  it('are all pages where nothing is', () => {
    expect([...chosenPages(table, {})]).toEqual(['a', 'b', 'c', 'd']);
    expect([...chosenPages(table, { kind: [] })]).toEqual(['a', 'b', 'c', 'd']);
  });

  it('are alternatives within a facet, and facets narrow each other', () => {
    expect([...chosenPages(table, { kind: ['guide', 'case'] })]).toEqual(['a', 'b', 'c', 'd']);
    expect([...chosenPages(table, { kind: ['case'], country: ['PER'] })]).toEqual(['c']);
  });

  it('is nothing where a value has no pages', () => {
    expect([...chosenPages(table, { country: ['FRA'] })]).toEqual([]);
  });
});

describe('counts', () => {
  it('are of all pages where there are no words', () => {
    expect(facetCounts(table, {})).toEqual({ kind: { guide: 2, case: 2 }, country: { PER: 2, GHA: 2 } });
  });

  it('follow the words, down to none', () => {
    expect(facetCounts(table, {}, new Set(['d']))).toEqual({
      kind: { guide: 0, case: 1 },
      country: { PER: 0, GHA: 1 },
    });
  });

  it('follow what is chosen in other facets, and not in their own', () => {
    expect(facetCounts(table, { kind: ['guide'] })).toEqual({
      kind: { guide: 2, case: 2 },
      country: { PER: 1, GHA: 0 },
    });
  });
});
