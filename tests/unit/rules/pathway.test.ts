import { expect, it } from 'vitest';
import { findings, type Case, type Edits } from './edited.ts';

/** A practice of the fixture under another name, with other lines in its record. */
const practice = (slug: string, lines: string): Edits => ({
  [`technologies/${slug}/record.yml`]: `number: ${slug.length + 50}
original: en
audiences: [miner]
status: published
updated: '2026-01-02'
kind: technique
evidence: { certainty: not-assessed }
${lines}`,
  [`technologies/${slug}/en.mdx`]: text(slug, lines.includes('notWith')),
});

const text = (title: string, warns: boolean) => `---
title: ${title}
summary: A practice.
notes:
  wouldChange: Any measurement.
${warns ? '  notWith.whole-ore: Never. <Cite fact="treaty-plan" />\n' : ''}---

## What it is

Not known.

## When it fits, and when it does not

Not known.

## What you need

Not known.

## Step by step

Not known.

## Safety and what it makes worse

Not known.

## Costs and returns

Not known.

## Who does what

Not known.

## What has been observed

Not known.

## Common mistakes

Not known.

## Where it has been used

Not known.
`;

const AMALGAM = 'material: {}\nprocessStage: [amalgamation]\nmercuryOutcome: use-reduced\n';
const LEACH =
  'material: {}\nprocessStage: [leaching]\nmercuryOutcome: no-direct-effect\nnotWith: [hazards/whole-ore]\n';
const CLEAN = 'material: {}\nprocessStage: [tailings-and-water]\nmercuryOutcome: legacy-mercury-removed\n';

/** The pathway of the fixture with other stages: `[[practices of one], [practices of two]]`. */
const stages = (...list: string[][]): Edits => ({
  'pathways/first/record.yml': (record) =>
    record.replace(
      /stages: .*/,
      `stages: [${list.map((practices, i) => `{ id: s${i}, practices: [${practices.join(', ')}] }`).join(', ')}]`,
    ),
  'pathways/first/en.mdx': (words) =>
    words.replace(
      /notes:[^]*?---/,
      `notes:\n${list.map((_, i) => `  stage.s${i}: Do.\n  gate.s${i}: Go on. <Cite fact="sluice-recovery" />\n`).join('')}---`,
    ),
});
/** The hazard of the fixture stands for cyanide after mercury. */
const worst: Edits = {
  'hazards/whole-ore/record.yml': (record) =>
    record.replace(/worstPractice: \[.*\]/, 'worstPractice: [cyanide-after-mercury]'),
};

it.each<Case>([
  [
    'an interim practice without an exit',
    practice('amalgam', AMALGAM),
    [
      'technologies/amalgam/record.yml:10:17  error  pathway  Mercury stays in use here, and the record has no exit. Add exit: the practice or pathway that ends it.  «use-reduced»',
    ],
  ],
  [
    'a pathway that goes into an interim practice and not out of it',
    {
      ...practice('amalgam', `${AMALGAM}exit: alternatives/sluice\n`),
      ...stages(['technologies/screen'], ['technologies/amalgam']),
    },
    [
      'pathways/first/record.yml:8:77  error  pathway  Stage "s1" uses technologies/amalgam, which still uses mercury, and no stage is its exit. Add its exit as a stage, or take the practice out.  «[technologies/amalgam] }]»',
    ],
  ],
  [
    'a pathway that goes out of it again',
    {
      ...practice('amalgam', `${AMALGAM}exit: alternatives/sluice\n`),
      ...stages(['technologies/amalgam'], ['alternatives/sluice']),
    },
    [],
  ],
  [
    'a stage of what must never be combined',
    stages(['alternatives/sluice', 'hazards/whole-ore']),
    [
      'pathways/first/record.yml:8:31  error  pathway  Stage "s0" brings alternatives/sluice together with hazards/whole-ore, which must never be combined. Take one of them out, or put a stage between them that takes the mercury out.  «[alternatives/sluice, hazards/whole-ore]»',
    ],
  ],
  [
    'leaching after a stage that left mercury',
    {
      ...worst,
      ...practice('amalgam', `${AMALGAM}exit: alternatives/sluice\n`),
      ...practice('leaching', LEACH),
      ...stages(['technologies/amalgam'], ['alternatives/sluice'], ['technologies/leaching']),
    },
    [
      'pathways/first/record.yml:8:124  error  pathway  Stage "s2" brings technologies/leaching together with technologies/amalgam, which must never be combined. Take one of them out, or put a stage between them that takes the mercury out.  «[technologies/leaching] }]»',
    ],
  ],
  [
    'leaching after a stage between that takes the mercury out',
    {
      ...worst,
      ...practice('amalgam', `${AMALGAM}exit: alternatives/sluice\n`),
      ...practice('leaching', LEACH),
      ...practice('clean', CLEAN),
      ...stages(['technologies/amalgam'], ['alternatives/sluice'], ['technologies/clean'], ['technologies/leaching']),
    },
    [],
  ],
])('%s', async (_, edits, found) => {
  expect(await findings(edits)).toEqual(found);
});
