import { describe, expect, test } from 'vitest';
import { choiceFault, CRITERIA, rowsFault } from '../../../src/domain/comparison.ts';

const id = (slug: string) => `alternatives/${slug}`;

describe('a choice of practices', () => {
  test.each<[string, string[], string | undefined]>([
    ['two', [id('a'), 'technologies/b'], undefined],
    ['four', ['a', 'b', 'c', 'd'].map(id), undefined],
    ['none', [''], '"" is no practice; only pages of alternatives and technologies are compared'],
    ['one', [id('a')], 'one practice is named, and 2 to 4 are compared'],
    ['five', ['a', 'b', 'c', 'd', 'e'].map(id), '5 practices are named, and 2 to 4 are compared'],
    ['one of them twice', [id('a'), id('b'), id('a')], '"alternatives/a" is named twice'],
    [
      'a hazard',
      [id('a'), 'hazards/b'],
      '"hazards/b" is no practice; only pages of alternatives and technologies are compared',
    ],
  ])('of %s', (_, practices, fault) => {
    expect(choiceFault(practices)).toBe(fault);
  });
});

describe('a choice of rows', () => {
  test.each<[string, string[], string | undefined]>([
    ['all', [...CRITERIA], undefined],
    ['one', ['mercury'], undefined],
    ['one that is misspelt', ['mercury', 'materiel'], 'there is no row "materiel", did you mean "material"'],
    ['one that is like no other', ['colour'], 'there is no row "colour"'],
    ['none', [''], 'there is no row ""'],
    ['one twice', ['cost', 'cost'], '"cost" is named twice'],
  ])('of %s', (_, rows, fault) => {
    expect(rowsFault(rows)).toBe(fault);
  });
});
