import { expect, it } from 'vitest';
import { checkEdited } from './edited.ts';

it('finds nothing wrong with the good fixture', async () => {
  const { catalogue, issues } = await checkEdited({});
  expect(issues).toEqual([]);
  expect(catalogue.content.pages).toHaveLength(11);
});
