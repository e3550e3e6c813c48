import { z } from '../zod.ts';
import { iso3, pageRef, slug, valueRef, vocabulary } from './common.ts';
import { effects, evidence } from './evidence.ts';
import { common } from './page.ts';

/** A practice: `alternatives` and `technologies`. Quantities are values of facts, never typed here. */
export const practice = z.strictObject({
  ...common,
  kind: vocabulary('practiceKind').describe('What kind of practice it is'),
  processStage: z.array(vocabulary('processStage')).min(1).describe('Steps of the process it belongs to'),
  material: z
    .strictObject({
      suited: z.array(vocabulary('material')).default([]).describe('Materials it suits (note: suited.<id>)'),
      unsuited: z
        .array(vocabulary('material'))
        .default([])
        .describe('Materials it does not suit (note: unsuited.<id>)'),
    })
    .describe('Ore types'),
  goldSize: z.array(vocabulary('goldSize')).default([]).describe('Gold sizes it can win'),
  replaces: z.array(vocabulary('currentPractice')).default([]).describe('Practices of today that it replaces'),
  scale: z
    .strictObject({
      low: valueRef('mass-rate').optional().describe('Smallest throughput'),
      high: valueRef('mass-rate').optional().describe('Largest throughput'),
    })
    .optional()
    .describe('Throughput in t/d'),
  mercuryOutcome: vocabulary('mercuryOutcome').describe('What becomes of the mercury'),
  stopsWorstPractice: z
    .array(vocabulary('worstPractice'))
    .default([])
    .describe('Worst practices of Annex C that it ends'),
  performance: z
    .array(
      z.strictObject({
        id: slug.describe('Key of the note that says of what and compared with what (note: performance.<id>)'),
        measure: vocabulary('measure').describe('What was measured'),
        feed: vocabulary('feed').describe('Of what'),
        values: z.array(valueRef()).min(1).describe('Values of facts, as fact#key'),
      }),
    )
    .default([])
    .describe('What has been observed'),
  costs: z
    .array(
      z.strictObject({
        id: slug.describe('Key of the note that says what is paid for (note: cost.<id>)'),
        what: vocabulary('cost').describe('Kind of cost'),
        values: z
          .array(valueRef('money', 'price', 'time'))
          .min(1)
          .describe('Values of facts, as fact#key'),
        place: iso3.optional().describe('Country'),
      }),
    )
    .default([])
    .describe('Costs'),
  needs: z
    .strictObject({
      power: vocabulary('power').optional().describe('Power'),
      water: vocabulary('water').optional().describe('Water'),
      skillDays: valueRef('time').optional().describe('Days of training'),
      crew: valueRef('count').optional().describe('People at work'),
      localBuild: vocabulary('localBuild').optional().describe('Whether a local workshop can build it'),
    })
    .default({})
    .describe('What it needs; what is left out is shown as "not known"'),
  hazards: z.array(vocabulary('hazard')).default([]).describe('Hazards (note: control.<id>)'),
  notWith: z.array(pageRef).default([]).describe('Pages it must never be combined with (note: notWith.<slug>)'),
  makesWorse: z
    .array(slug)
    .default([])
    .describe('What it makes worse (note: makesWorse.<id>); empty is shown as "none found"'),
  needsBefore: z.array(pageRef).default([]).describe('Practices that must come before'),
  needsAfter: z.array(pageRef).default([]).describe('Practices that must come after'),
  exit: pageRef.optional().describe('Where an interim practice leads'),
  adoption: z
    .strictObject({
      places: z.array(iso3).default([]).describe('Countries where its use was reported'),
      persistence: vocabulary('persistence').optional().describe('Whether it stayed in use'),
      barriers: z.array(slug).default([]).describe('What kept people from it (note: barrier.<id>)'),
      overcome: z.array(slug).default([]).describe('What helped (note: overcome.<id>)'),
    })
    .prefault({})
    .describe('Use'),
  evidence: evidence.describe('How sure we are (note: wouldChange)'),
  effects,
});

export type Practice = z.infer<typeof practice>;
