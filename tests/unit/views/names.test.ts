import { expect, it } from 'vitest';
import { namesOf, namesOfTerm } from '../../../src/views/names.ts';
import { checkEdited } from '../rules/edited.ts';

it('of a page are the words of the concepts that lead to it, in every language, and the local ones', async () => {
  const { catalogue } = await checkEdited({});
  expect(namesOf(catalogue.page('alternatives/sluice')!, catalogue)).toEqual(['sluice', 'canaleta', 'canalón']);
  expect(namesOf(catalogue.page('technologies/screen')!, catalogue)).toEqual([]);
});

it('of a concept stand one by one', async () => {
  const { catalogue } = await checkEdited({});
  const concept = catalogue.content.glossary['sluice']!;
  const local = { languages: ['sw'], countries: [], status: 'known' as const, alsoMeans: [] };
  const names = namesOfTerm({
    ...concept,
    term: { en: 'retort', id: 'gelundung; tromol' },
    abbreviations: [{ abbr: 'R', languages: ['en'] }],
    localNames: [{ ...local, name: 'kigida (plural vigida)' }],
  });
  expect(names).toEqual(['retort', 'gelundung', 'tromol', 'R', 'kigida', 'vigida']);
});
