import { expect, it } from 'vitest';
import { checkFolder } from '../../../src/store/checkFolder.ts';
import { mutants, seeded } from '../../bench/mutants.ts';

/** Kinds of mistakes that a rule can miss; docs/number-rule.md says why. */
const MAY_SURVIVE = new Set([
  'year changed',
  'record: value of another dimension',
  'record: value of the same dimension',
]);

it('a mistake that is put into the fixture turns the check red, whatever its kind', async () => {
  const { catalogue } = await checkFolder('tests/fixtures/content');
  const made = [...mutants(catalogue.content, seeded(7))];
  const survivors = made.filter((mutant) => !MAY_SURVIVE.has(mutant.kind) && !mutant.isCaught());
  expect(survivors.map(({ kind, about }) => `${kind}: ${about}`)).toEqual([]);
  expect(new Set(made.map(({ kind }) => kind)).size).toBeGreaterThan(15);
  expect(made.length).toBeGreaterThan(300);
});
