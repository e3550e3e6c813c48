import { expect, it } from 'vitest';
import { findings, prose, swap, type Case } from './edited.ts';

const NEVER = '<NeverCombine with="hazards/whole-ore">Words. <Cite fact="treaty-plan" /></NeverCombine>';

it.each<Case>([
  [
    'a page that the record does not name',
    prose(NEVER),
    [
      'technologies/screen/en.mdx:10:1  error  never-combine  The record does not name "hazards/whole-ore" in notWith. Add it to notWith in record.yml, with its note.  «<NeverCombine with="hazards/whole-ore">W»',
    ],
  ],
  [
    'a page that the record names',
    {
      ...prose(NEVER),
      'technologies/screen/en.mdx': (text) =>
        text
          .replace('Not known.', NEVER)
          .replace('notes:\n', 'notes:\n  notWith.whole-ore: Words. <Cite fact="treaty-plan" />\n'),
      'technologies/screen/record.yml': (text) => `${text}notWith: [hazards/whole-ore]\n`,
    },
    [],
  ],
  ['a page, on a page whose record has no such list', { 'hazards/whole-ore/en.mdx': swap('Not known.', NEVER) }, []],
])('%s', async (_, edits, found) => {
  expect(await findings(edits)).toEqual(found);
});
