import { expect, it } from 'vitest';
import { findings, SCREEN, swap, type Case } from './edited.ts';

const TRIAL = 'cases/trial/record.yml';
const FED = 'sluice-recovery#fed';

it.each<Case>([
  [
    'a value whose fact the text does not cite, once for each fact',
    { [SCREEN.replace('en.mdx', 'record.yml')]: (text) => `${text}scale: { low: ${FED}, high: ${FED} }\n` },
    [
      'technologies/screen/record.yml:12:15  error  cited  No words of technologies/screen/en.mdx cite "sluice-recovery". Print <Fact id="sluice-recovery" value="fed" /> in its text or notes, or name the value that was meant.  «sluice-recovery#fed, high: sluice-recove»',
    ],
  ],
  [
    'a value of another fact than the text tells of',
    { [TRIAL]: swap('sluice-recovery#kept', 'sluice-recovery-claim#kept') },
    [
      'cases/trial/record.yml:9:48  error  cited  No words of cases/trial/en.mdx cite "sluice-recovery-claim". Print <Fact id="sluice-recovery-claim" value="kept" /> in its text or notes, or name the value that was meant.  «sluice-recovery-claim#kept }]»',
    ],
  ],
  [
    'nothing where a note cites it',
    {
      [SCREEN]: swap('Any measurement.', '"A count. <Cite fact=\\"sluice-recovery\\" />"'),
      [SCREEN.replace('en.mdx', 'record.yml')]: (text) => `${text}scale: { low: ${FED} }\n`,
    },
    [],
  ],
  [
    'nothing where the text names it by a former id',
    {
      [TRIAL]: swap('sluice-recovery#kept', 'sluice-recovery-claim#kept'),
      'cases/trial/en.mdx': swap('<Fact id="sluice-recovery" value="kept" />', '<Fact id="sluice-claim-old" />'),
    },
    [],
  ],
])('%s', async (_, edits, found) => {
  expect((await findings(edits)).filter((line) => line.includes('  cited  '))).toEqual(found);
});

it('nothing where the text could not be read', async () => {
  const found = await findings({ 'cases/trial/en.mdx': swap('Not known.', '{1 + 1}') });
  expect(found.filter((line) => line.includes('  cited  '))).toEqual([]);
  expect(found).toHaveLength(1);
});
