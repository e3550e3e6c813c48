import { describe, expect, it } from 'vitest';
import { messages } from '../../../src/i18n/messages.ts';
import { label } from '../../../src/i18n/vocabulary.ts';
import { browseView, facetPaths, facetView } from '../../../src/views/browse.ts';
import { checkEdited, swap } from '../rules/edited.ts';

describe('the index to browse by', () => {
  it('has every value that a page has, with the number of its pages', async () => {
    const { catalogue } = await checkEdited({});
    const { facets } = browseView({ catalogue, language: 'es' });
    const values = (id: string) =>
      facets.find((facet) => facet.id === id)?.values.map(({ href, label: name, count }) => [href, name, count]);
    expect(values('material')).toEqual([['/es/browse/material/alluvial/', label('es', 'material', 'alluvial'), 2]]);
    expect(values('scale')).toEqual([
      ['/es/browse/scale/group/', label('es', 'scale', 'group'), 1],
      ['/es/browse/scale/mill/', label('es', 'scale', 'mill'), 1],
    ]);
    expect(values('annex-c')).toEqual(
      (['annex-c-1a', 'annex-c-1b', 'annex-c-1b-i'] as const).map((item) => [
        `/es/browse/annex-c/${item}/`,
        label('es', 'annexC', item),
        1,
      ]),
    );
    expect(values('country')?.map(([href]) => href)).toEqual(['/es/countries/gha/', '/es/countries/per/']);
    expect(values('section')).toContainEqual(['/es/guides/', messages('es').collections.guides.name, 2]);
    expect(facets.find(({ id }) => id === 'mercury')?.label).toBe(messages('es').search.facets.mercury);
  });

  it('leaves out facets without a value', async () => {
    const { catalogue } = await checkEdited({});
    const empty = { ...catalogue, pages: [], facts: [] };
    expect(browseView({ catalogue: empty, language: 'en' }).facets).toEqual([]);
    expect(facetPaths({ catalogue: empty })).toEqual([]);
  });
});

describe('the page of a value', () => {
  it('has the pages of the value by kind, in the order of use', async () => {
    const { catalogue } = await checkEdited({});
    const view = facetView('audience', 'miner', { catalogue, language: 'en' });
    expect(view.heading).toBe(label('en', 'audience', 'miner'));
    expect(view.path).toBe('browse/audience/miner/');
    expect(view.groups.map(({ id, entries }) => [id, entries.map((entry) => entry.id)])).toEqual([
      ['alternatives', ['alternatives/sluice']],
      ['technologies', ['technologies/screen']],
      ['hazards', ['hazards/whole-ore']],
      ['pathways', ['pathways/first']],
      ['markets', ['markets/premium']],
      ['action', ['action/plan']],
      ['guides', ['guides/about']],
      ['cases', ['cases/trial']],
      ['countries', ['countries/gha']],
    ]);
    expect(view.others).toEqual([]);
  });

  it('marks what exists in another language only, and leads to the other values', async () => {
    const { catalogue } = await checkEdited({});
    const view = facetView('annex-c', 'annex-c-1a', { catalogue, language: 'sw' });
    expect(view.groups[0]!.entries[0]).toMatchObject({ title: 'A national plan', lang: 'en', tags: ['Kiingereza'] });
    expect(view.others.map(({ href }) => href)).toEqual([
      '/sw/browse/annex-c/annex-c-1b/',
      '/sw/browse/annex-c/annex-c-1b-i/',
    ]);
  });

  it('exists for each value that a kept page has, and for no other', async () => {
    const { catalogue } = await checkEdited({
      'technologies/screen/record.yml': swap('audiences: [miner]', 'audiences: [refiner]'),
      'guides/old/record.yml': swap('audiences: [miner]', 'audiences: [financier]'),
    });
    const audiences = facetPaths({ catalogue }).filter(({ facet }) => facet === 'audience');
    expect(audiences.map(({ value }) => value)).toEqual(['miner', 'refiner']);
    expect(() => facetView('audience', 'financier', { catalogue, language: 'en' })).toThrow('No page has "financier"');
  });
});
