import { expect, it } from 'vitest';
import { findings, onlyNote, prose, swap, type Case } from './edited.ts';

const RUMOUR =
  'error  unconfirmed  Fact "sluice-rumour" is unconfirmed and may carry no number and no instruction. Use a confirmed fact, or write that it is not known.';

it.each<Case>([
  [
    'carries a value of a record',
    { 'markets/premium/record.yml': swap('sluice-price#price', 'sluice-rumour#kept') },
    [`markets/premium/record.yml:9:8  ${RUMOUR}  «sluice-rumour#kept]»`],
  ],
  [
    'carries a statement of a record',
    { 'countries/gha/record.yml': swap('facts: [treaty-plan]', 'facts: [sluice-rumour]') },
    [`countries/gha/record.yml:6:36  ${RUMOUR}  «sluice-rumour] }»`],
  ],
  [
    'is printed in a text',
    prose('It keeps <Fact id="sluice-rumour" />.'),
    [`technologies/screen/en.mdx:10:10  ${RUMOUR}  «<Fact id="sluice-rumour" />.»`],
  ],
  [
    'is computed with',
    prose('Or <Derived from="sluice-recovery#kept sluice-rumour#kept" how="a / b" unit="%" />.'),
    [`technologies/screen/en.mdx:10:4  ${RUMOUR}  «<Derived from="sluice-recovery#kept slui»`],
  ],
  [
    'carries a step',
    prose('<Steps><Step>Do it. <Cite fact="sluice-rumour" /></Step></Steps>'),
    [`technologies/screen/en.mdx:10:21  ${RUMOUR}  «<Cite fact="sluice-rumour" /></Step></St»`],
  ],
  [
    'carries a warning',
    prose('<Warning hazard="noise">Do it. <Cite fact="sluice-rumour" /></Warning>'),
    [`technologies/screen/en.mdx:10:32  ${RUMOUR}  «<Cite fact="sluice-rumour" /></Warning>»`],
  ],
  [
    'carries what must never be combined',
    {
      'hazards/whole-ore/en.mdx': swap(
        'Not known.',
        '<NeverCombine with="alternatives/sluice">No. <Cite fact="sluice-rumour" /></NeverCombine>',
      ),
    },
    [`hazards/whole-ore/en.mdx:15:46  ${RUMOUR}  «<Cite fact="sluice-rumour" /></NeverComb»`],
  ],
  [
    'carries a note that tells people what to do',
    {
      'hazards/whole-ore/en.mdx': swap(
        'doNow: Make a concentrate first. <Cite fact="treaty-plan" />',
        'doNow: Make a concentrate first. <Cite fact="sluice-rumour" />',
      ),
    },
    [`hazards/whole-ore/en.mdx:7:36  ${RUMOUR}  «<Cite fact="sluice-rumour" />»`],
  ],
  [
    'is printed in a note',
    onlyNote('More than <Fact id="sluice-rumour" />.'),
    [`technologies/screen/en.mdx:5:26  ${RUMOUR}  «<Fact id="sluice-rumour" />.»`],
  ],
  [
    'may be cited where it carries no number and no instruction',
    prose('Some say so. <Cite fact="sluice-rumour" />'),
    [],
  ],
  ['may be cited in a note that tells nobody what to do', onlyNote('Some say so. <Cite fact="sluice-rumour" />'), []],
])('a fact that nobody has confirmed %s', async (_, edits, found) => {
  expect(await findings(edits)).toEqual(found);
});
