import { expect, it } from 'vitest';
import { findings, onlyNote, prose, swap, type Case } from './edited.ts';

const words = (count: number) => ['Loud', ...Array.from({ length: count - 1 }, () => 'noise')].join(' ');
const warning = (text: string) => `<Warning hazard="noise">${text} <Cite fact="treaty-plan" /></Warning>`;
const short = 'Stop now. '.repeat(9);
const long = (place: string, count: number) =>
  `${place}  error  plain-words  A sentence has ${count} words; where people are told what to do, 25 is the most. Make two of it.`;

it.each<Case>([
  [
    'a warning is one long sentence',
    prose(warning(`${words(26)}.`)),
    [
      'technologies/screen/en.mdx:2:8  error  plain-words  Steps, dangers and captions have 26.0 words on average; 15 is the most. Shorten the longest.  «Screen»',
      `${long('technologies/screen/en.mdx:10:25', 26)}  «Loud noise noise noise noise noise noise»`,
    ],
  ],
  ['a warning is as long as it may be', prose(warning(`${words(25)}. ${short}`)), []],
  [
    'a printed value counts as two words',
    prose(warning(`${words(24)} <Fact id="sluice-recovery" value="kept" />. ${short}`)),
    [`${long('technologies/screen/en.mdx:10:25', 26)}  «Loud noise noise noise noise noise noise»`],
  ],
  ['a long sentence tells nobody what to do', prose(`${words(40)}. ${short}`), []],
  [
    'the sentences of a page are long',
    onlyNote(`${words(400)}.`),
    [
      'technologies/screen/en.mdx:2:8  error  plain-words  Its sentences have 38.2 words on average; 22 is the most. Shorten the longest.  «Screen»',
    ],
  ],
  [
    'whatever stands on a page of hazards tells people what to do',
    { 'hazards/whole-ore/en.mdx': swap('Not known.', `${words(26)}. ${short}`) },
    [`${long('hazards/whole-ore/en.mdx:15:1', 26)}  «Loud noise noise noise noise noise noise»`],
  ],
])('finds that %s', async (_, edits, found) => {
  expect(await findings(edits)).toEqual(found);
});
