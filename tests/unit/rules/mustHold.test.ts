import { expect, it } from 'vitest';
import { checkEdited, swap, type Edits } from './edited.ts';

/** What must never pass in silence, and the first words of what to do. */
const ACCIDENTS: [what: string, edits: Edits, fix: RegExp][] = [
  ['a changed number', { 'sources/okoro-2020.yml': swap('value: 60', 'value: 66') }, /^Correct the value/],
  ['a removed source', { 'sources/okoro-2020.yml': null }, /^Name |^Add |^Cite |^Correct /],
  [
    'a promoted grade',
    { 'alternatives/sluice/record.yml': swap('certainty: very-low', 'certainty: moderate') },
    /^Write "/,
  ],
];

it.each(ACCIDENTS)('%s fails the check, with what to do', async (_, edits, fix) => {
  const errors = (await checkEdited(edits)).issues.filter(({ severity }) => severity === 'error');
  expect(errors.length).toBeGreaterThan(0);
  expect(errors.map((issue) => issue.fix)).toContainEqual(expect.stringMatching(fix));
});
