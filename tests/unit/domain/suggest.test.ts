import { describe, expect, it } from 'vitest';
import { suggest } from '../../../src/domain/suggest.ts';

describe('suggest', () => {
  it.each([
    ['statsu', ['number', 'status', 'state'], 'status'],
    ['mercury-vapor', ['mercury-liquid', 'mercury-vapour'], 'mercury-vapour'],
    ['t/day', ['t/d', 't/a', 'kg/h'], 't/d'],
    ['slice', ['sluice'], 'sluice'],
    ['sluice', ['sluice', 'sluices'], 'sluice'],
  ])('finds what %j was meant to be', (word, candidates, near) => {
    expect(suggest(word, candidates)).toBe(near);
  });

  it.each([
    ['retort', ['shaking-table', 'number']],
    ['a', []],
    ['xyz', ['abz']],
    ['oz', ['%', 'g', 'mg']],
    ['x', ['y']],
  ])('suggests nothing that is far from %j', (word, candidates) => {
    expect(suggest(word, candidates)).toBeUndefined();
  });

  it('takes of two that are as near the one that begins alike, or else the first', () => {
    expect(suggest('t/day', ['t/a', 't/d', 't/h'])).toBe('t/d');
    expect(suggest('cat', ['bat', 'rat'])).toBe('bat');
  });
});
