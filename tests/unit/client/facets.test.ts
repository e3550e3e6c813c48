import { describe, expect, it } from 'vitest';
import { chosenPages, facetCounts, type Choice, type FacetTable } from '../../../src/client/facets.ts';

const table: FacetTable = { kind: { guide: [0, 1], case: [2, 3] }, country: { PER: [0, 2], GHA: [2, 3] } };
const chosen = (choice: Choice) => [0, 1, 2, 3].filter((page) => chosenPages(table, choice).has(page));

describe('what is chosen', () => {
  it('are all pages where nothing is', () => {
    expect(chosen({})).toEqual([0, 1, 2, 3]);
    expect(chosen({ kind: [] })).toEqual([0, 1, 2, 3]);
  });

  it('are alternatives within a facet, and facets narrow each other', () => {
    expect(chosen({ kind: ['guide', 'case'] })).toEqual([0, 1, 2, 3]);
    expect(chosen({ kind: ['case'], country: ['PER'] })).toEqual([2]);
  });

  it('is nothing where a value has no pages', () => {
    expect(chosen({ country: ['FRA'] })).toEqual([]);
  });
});

describe('counts', () => {
  it('are of all pages where there are no words', () => {
    expect(facetCounts(table, {})).toEqual({ kind: { guide: 2, case: 2 }, country: { PER: 2, GHA: 2 } });
  });

  it('follow the words, down to none', () => {
    expect(facetCounts(table, {}, new Set([3]))).toEqual({
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
