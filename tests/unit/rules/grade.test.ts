import { expect, it } from 'vitest';
import { findings, swap, type Case, type Edits } from './edited.ts';

const SLUICE = 'alternatives/sluice/record.yml';
const PREMIUM = 'markets/premium/record.yml';

/** The page of the sluice with another grade, and its effects. */
function graded(evidence: string, effects = ''): Edits {
  return {
    [SLUICE]: (text) =>
      text.replace(/evidence: .*\n/, `evidence: { ${evidence} }\n${effects ? `effects:\n${effects}` : ''}`),
  };
}

const REASONS = 'markedDown: [one-site, few-studies, no-control]';
const RECOVERY = '  - { outcome: gold-recovery, effect: trade-off, facts: [sluice-recovery] }\n';

/** A second study, by others. */
const SECOND: Edits = {
  'sources/second-2022.yml': `type: report
title: A made-up trial of sluices
language: en
kind: side-by-side-demonstration
interest: none-known
confirmed: true
facts:
  - id: second-trial
    topic: gravity
    claim: The other sluice of the fixture kept 61 % of the gold.
    locator: page 1
    scope: Made up.
    status: confirmed
    values: [{ key: kept, what: gold kept, value: 61, unit: '%', nature: measured }]
`,
};
const at = (line: number, column: number) => `alternatives/sluice/record.yml:${line}:${column}  error  grade  `;

it.each<Case>([
  [
    'a certainty one step above what the facts carry',
    graded(`certainty: low, ${REASONS}`),
    [
      `${at(25, 24)}Certainty "low" is more than the facts carry: it needs a stated effect, and behind it or in performance a study outside the laboratory, with interest none-known or unknown, that measured something. Write "very-low", or name such facts.  «low, markedDown: [one-site, few-studies,»`,
    ],
  ],
  ['nothing where an effect is stated and measured', graded(`certainty: low, ${REASONS}`, RECOVERY), []],
  [
    'a certainty that no single study carries',
    graded('certainty: moderate, markedDown: [few-studies]', RECOVERY),
    [
      `${at(25, 24)}Certainty "moderate" is more than the facts carry: it needs for each stated effect two independent studies with interest none-known that measured it, one of them by a comparison in the field. Write "low", or name such facts.  «moderate, markedDown: [few-studies] }»`,
      `${at(25, 46)}The facts ask for "no-control": the studies are surveys or data sets, which compare with nothing. Add "no-control" to markedDown.  «[few-studies] }»`,
    ],
  ],
  [
    'a certainty that names no fact',
    { [PREMIUM]: swap('pays: [sluice-price#price]\n', '') },
    [
      'markets/premium/record.yml:9:24  error  grade  Certainty "very-low" is more than the facts carry: it needs a confirmed fact in performance, pays, volume or effects. Write "not-assessed", or name such facts.  «very-low, markedDown: [few-studies, no-m»',
    ],
  ],
  [
    'an effect on a page that is not assessed',
    graded('certainty: not-assessed', RECOVERY),
    [
      `${at(25, 24)}Certainty is not assessed, but an effect is stated. Grade it, at most "low", or write "unknown" for every effect.  «not-assessed }»`,
    ],
  ],
  [
    'reasons on a page that is not assessed',
    graded('certainty: not-assessed, markedDown: [other-ore]'),
    [
      `${at(25, 50)}More reasons for marking down (1) than certainty "not-assessed" bears (0). Grade it, or take the reasons out.  «[other-ore] }»`,
    ],
  ],
  [
    'no reason below high',
    { [PREMIUM]: swap(', markedDown: [few-studies, no-measurement]', '') },
    [
      'markets/premium/record.yml:10:11  error  grade  Certainty "very-low" without a reason for marking down. Say in markedDown why it is not high.  «{ certainty: very-low }»',
      'markets/premium/record.yml:10:11  error  grade  The facts ask for "no-measurement": no fact behind performance or a stated effect was measured in a study. Add "no-measurement" to markedDown.  «{ certainty: very-low }»',
    ],
  ],
  [
    'reasons that the facts refute',
    graded(`certainty: low, markedDown: [few-studies, no-control, run-by-its-trainers, laboratory-only]`, RECOVERY),
    [
      `${at(25, 67)}The facts refute "run-by-its-trainers": no fact is by somebody who trains or promotes. Take "run-by-its-trainers" out of markedDown.  «run-by-its-trainers, laboratory-only] }»`,
      `${at(25, 88)}The facts refute "laboratory-only": not every study is of the laboratory. Take "laboratory-only" out of markedDown.  «laboratory-only] }»`,
    ],
  ],
  [
    'good news of nobody but the seller',
    graded(
      `certainty: very-low, ${REASONS}`,
      '  - { outcome: gold-recovery, effect: likely-beneficial, facts: [sluice-recovery-claim] }\n',
    ),
    [
      `${at(27, 39)}Effect "likely-beneficial" is more than its facts carry: it needs a confirmed fact of somebody who is no vendor, promoter, party, funder or newspaper. Write "unknown", or name such facts.  «likely-beneficial, facts: [sluice-recove»`,
    ],
  ],
  [
    'nothing where the seller admits a harm',
    graded(
      `certainty: very-low, ${REASONS}`,
      '  - { outcome: gold-recovery, effect: likely-harmful, facts: [sluice-recovery-claim] }\n',
    ),
    [],
  ],
  [
    'bad news without a fact',
    graded(`certainty: very-low, ${REASONS}`, '  - { outcome: income, effect: likely-harmful }\n'),
    [
      `${at(27, 32)}Effect "likely-harmful" is more than its facts carry: it needs a confirmed fact. Write "unknown", or name such facts.  «likely-harmful }»`,
    ],
  ],
  [
    'an effect that one study does not carry',
    graded(
      `certainty: low, ${REASONS}`,
      '  - { outcome: gold-recovery, effect: beneficial, facts: [sluice-recovery] }\n',
    ),
    [
      `${at(27, 39)}Effect "beneficial" is more than its facts carry: it needs two independent studies with interest none-known that measured it, one of them by a comparison in the field. Write "likely-beneficial", or name such facts.  «beneficial, facts: [sluice-recovery] }»`,
    ],
  ],
  [
    'a better effect than the page is sure of',
    {
      ...graded(
        'certainty: low, markedDown: [other-ore, short-follow-up]',
        '  - { outcome: gold-recovery, effect: beneficial, facts: [sluice-recovery, second-trial] }\n',
      ),
      ...SECOND,
    },
    [
      `${at(27, 39)}Effect "beneficial" at certainty "low". Write "likely-beneficial".  «beneficial, facts: [sluice-recovery, sec»`,
    ],
  ],
  [
    'more reasons than a grade bears',
    {
      ...graded(
        'certainty: moderate, markedDown: [other-ore, short-follow-up]',
        '  - { outcome: gold-recovery, effect: beneficial, facts: [sluice-recovery, second-trial] }\n',
      ),
      ...SECOND,
    },
    [
      `${at(25, 46)}More reasons for marking down (2) than certainty "moderate" bears (1). Write a lower certainty.  «[other-ore, short-follow-up] }»`,
    ],
  ],
])('%s', async (_, edits, found) => {
  expect(await findings(edits)).toEqual(found);
});
