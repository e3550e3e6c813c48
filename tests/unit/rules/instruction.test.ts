import { expect, it } from 'vitest';
import { findings, prose, swap, type Case } from './edited.ts';

const FIX = 'has no source. End it with <Cite fact="…" />, or say what is not known instead.';

it.each<Case>([
  [
    'a step without a source',
    prose('<Steps>\n<Step>Wet it. <Cite fact="treaty-plan" /></Step>\n<Step>Feed it.</Step>\n</Steps>'),
    [`technologies/screen/en.mdx:12:1  error  missing-source  <Step> ${FIX}  «<Step>Feed it.</Step>»`],
  ],
  [
    'a warning without a source',
    prose('<Warning hazard="noise">It is loud.</Warning>'),
    [
      `technologies/screen/en.mdx:10:1  error  missing-source  <Warning> ${FIX}  «<Warning hazard="noise">It is loud.</War»`,
    ],
  ],
  [
    'what must never be combined, without a source',
    {
      'hazards/whole-ore/en.mdx': swap('Not known.', '<NeverCombine with="alternatives/sluice">Never.</NeverCombine>'),
    },
    [
      `hazards/whole-ore/en.mdx:15:1  error  missing-source  <NeverCombine> ${FIX}  «<NeverCombine with="alternatives/sluice"»`,
    ],
  ],
  [
    'a step with its source inside a list',
    prose('<Steps>\n<Step>\nWet it.\n\n- slowly <Cite fact="treaty-plan" />\n</Step>\n</Steps>'),
    [],
  ],
  [
    'a step that prints a fact',
    prose('<Steps>\n<Step>Feed <Fact id="sluice-recovery" value="fed" />.</Step>\n</Steps>'),
    [],
  ],
  [
    'a step with a place in a source',
    prose('<Steps>\n<Step>Feed it. <Cite source="test-treaty" at="article 2" /></Step>\n</Steps>'),
    [],
  ],
])('%s', async (_, edits, found) => {
  expect(await findings(edits)).toEqual(found);
});
