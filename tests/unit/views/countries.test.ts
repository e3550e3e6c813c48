import { describe, expect, it } from 'vitest';
import { countriesView } from '../../../src/views/countries.ts';
import { checkEdited, swap } from '../rules/edited.ts';

describe('the countries', () => {
  it('are those that a page or a confirmed fact names, by their names', async () => {
    const { catalogue } = await checkEdited({
      'sources/seller-2021.yml': (text) =>
        text
          .replace('    claim: Nobody has read this.', '    country: [BRA]\n    claim: Nobody has read this.')
          .replace('    claim: The seller says', '    country: [CIV, ECU]\n    claim: The seller says'),
    });
    const countries = countriesView({ catalogue, language: 'en' });
    expect(countries.map(({ iso3, name }) => [iso3, name])).toEqual([
      ['CIV', 'Côte d’Ivoire'],
      ['ECU', 'Ecuador'],
      ['GHA', 'Ghana'],
      ['PER', 'Peru'],
    ]);
    const ghana = countries.find(({ iso3 }) => iso3 === 'GHA')!;
    expect(ghana.pages.map((page) => page.id)).toEqual([
      'alternatives/sluice',
      'action/plan',
      'cases/trial',
      'countries/gha',
    ]);
    expect(ghana.facts.map(({ id, locator }) => [id, locator])).toEqual([
      ['sluice-recovery', 'table 1'],
      ['sluice-price', 'table 2'],
    ]);
    expect(countries.find(({ iso3 }) => iso3 === 'PER')!.facts).toEqual([]);
  });

  it('have names in the language of the reader, and stand in its order', async () => {
    const { catalogue } = await checkEdited({
      'markets/premium/record.yml': swap('operatesIn: [PER]', 'operatesIn: [EGY, ETH, COD]'),
    });
    expect(countriesView({ catalogue, language: 'es' }).map(({ name }) => name)).toEqual([
      'Egipto',
      'Etiopía',
      'Ghana',
      'República Democrática del Congo',
    ]);
  });
});
