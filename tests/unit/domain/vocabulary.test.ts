import { describe, expect, it } from 'vitest';
import { scaleBand, VOCABULARY } from '../../../src/domain/vocabulary.ts';

describe('scaleBand', () => {
  it.each([
    [0, 'hand'],
    [0.49, 'hand'],
    [0.5, 'group'],
    [4.99, 'group'],
    [5, 'mill'],
    [19.9, 'mill'],
    [20, 'centre'],
    [99, 'centre'],
    [100, 'plant'],
    [5000, 'plant'],
  ])('puts %d t/d into the band %s', (tonnes, band) => {
    expect(scaleBand(tonnes)).toBe(band);
  });
});

describe('the vocabulary', () => {
  it('holds ids of lower-case words, each once in its facet', () => {
    for (const ids of Object.values(VOCABULARY) as (readonly string[])[]) {
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.filter((id) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))).toEqual([]);
    }
  });
});
