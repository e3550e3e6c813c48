import { describe, expect, it } from 'vitest';
import { messages } from '../../../src/i18n/messages.ts';
import { label } from '../../../src/i18n/vocabulary.ts';
import { facetsOf, searchView } from '../../../src/views/search.ts';
import { checkEdited, swap } from '../rules/edited.ts';

describe('the facets of a page', () => {
  it('of a practice are ids of the vocabulary', async () => {
    const { catalogue } = await checkEdited({});
    expect(facetsOf(catalogue.page('alternatives/sluice')!, { catalogue })).toEqual({
      collection: ['alternatives'],
      audience: ['miner'],
      annexC: ['annex-c-1b'],
      processStage: ['primary-concentration'],
      material: ['alluvial'],
      scale: ['group', 'mill'],
      mercury: ['removed-from-this-step'],
      certainty: ['very-low'],
      country: ['GHA'],
    });
  });

  it('of other pages are those that they have', async () => {
    const { catalogue } = await checkEdited({});
    const facets = (id: string) => facetsOf(catalogue.page(id)!, { catalogue });
    expect(facets('markets/premium')).toEqual({
      collection: ['markets'],
      audience: ['miner'],
      annexC: [],
      certainty: ['very-low'],
      country: ['PER'],
    });
    expect(facets('guides/about')).toEqual({ collection: ['guides'], audience: ['miner'], annexC: [], country: [] });
    expect(facets('countries/gha').country).toEqual(['GHA']);
  });
});

describe('the search page', () => {
  it('offers the facets in which pages differ, in the order of the vocabulary, countries by name', async () => {
    const { catalogue } = await checkEdited({
      'guides/about/record.yml': swap('audiences: [miner]', 'audiences: [researcher, association]'),
    });
    const { facets } = searchView({ catalogue, language: 'en' });
    const words = messages('en');
    expect(facets.map(({ id, label: name, values }) => [id, name, values.map((value) => value.id)])).toEqual([
      [
        'collection',
        words.search.facets.collection,
        [
          'alternatives',
          'technologies',
          'markets',
          'action',
          'hazards',
          'pathways',
          'cases',
          'guides',
          'countries',
          'glossary',
        ],
      ],
      ['processStage', words.search.facets.processStage, ['screening-classifying', 'primary-concentration']],
      ['scale', words.search.facets.scale, ['group', 'mill']],
      ['mercury', words.search.facets.mercury, ['removed-from-this-step', 'no-direct-effect']],
      ['certainty', words.search.facets.certainty, ['very-low', 'not-assessed']],
      ['audience', words.search.facets.audience, ['miner', 'association', 'researcher']],
      ['annexC', words.search.facets.annexC, ['annex-c-1a', 'annex-c-1b', 'annex-c-1b-i']],
      ['country', words.search.facets.country, ['GHA', 'PER']],
    ]);
    expect(facets[0]!.values[0]!.label).toBe(words.collections.alternatives.name);
    expect(facets[3]!.values[0]!.label).toBe(label('en', 'mercuryOutcome', 'removed-from-this-step'));
  });

  it('offers the same in every language, because it finds pages without a translation too', async () => {
    const { catalogue } = await checkEdited({});
    const values = (language: 'en' | 'sw') =>
      searchView({ catalogue, language }).facets.map(({ id, values }) => [id, values.map((value) => value.id)]);
    expect(values('sw')).toEqual(values('en'));
    const [, , scale] = searchView({ catalogue, language: 'es' }).facets;
    expect(scale!.values.map((value) => value.label)).toEqual([
      label('es', 'scale', 'group'),
      label('es', 'scale', 'mill'),
    ]);
  });

  it('offers nothing that only a retired page has', async () => {
    const { catalogue } = await checkEdited({
      'guides/old/record.yml': swap('audiences: [miner]', 'audiences: [researcher]'),
    });
    const ids = searchView({ catalogue, language: 'en' }).facets.flatMap(({ values }) => values.map(({ id }) => id));
    expect(ids).not.toContain('researcher');
  });
});
