import { expect, it } from 'vitest';
import { namesOf } from '../../../src/views/names.ts';
import { checkEdited } from '../rules/edited.ts';

it('are the words of the concepts that a page is about, in the language of the page, and the local ones', async () => {
  const { catalogue } = await checkEdited({});
  const names = (id: string, language: 'en' | 'es' | 'sw') => namesOf(catalogue.page(id)!, { catalogue, language });
  expect(names('alternatives/sluice', 'en')).toEqual(['sluice', 'canalón']);
  expect(names('alternatives/sluice', 'es')).toEqual(['canaleta', 'canalón']);
  expect(names('alternatives/sluice', 'sw')).toEqual(['canalón']);
  expect(names('technologies/screen', 'en')).toEqual([]);
});
