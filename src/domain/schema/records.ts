import { z } from '../zod.ts';
import { day, factRef, iso3, pageRef, partialDate, slug, valueRef, vocabulary } from './common.ts';
import { effects, evidence } from './evidence.ts';
import { common } from './page.ts';

const money = z.array(valueRef('money', 'price', 'share')).default([]);

/** `markets` (notes: whoPays, mercuryRule, mustShow). */
export const market = z.strictObject({
  ...common,
  route: vocabulary('marketRoute').optional().describe('Kind of route; none where a page speaks of several'),
  costToEnter: money.describe('What it costs to enter'),
  pays: money.describe('What it pays'),
  volume: z
    .array(valueRef('mass', 'mass-rate', 'count', 'money'))
    .default([])
    .describe('How much gold goes through it'),
  operatesIn: z.array(iso3).default([]).describe('Countries where it operates'),
  asOf: day.describe('Day for which the record holds'),
  evidence: evidence.describe('How sure we are (note: wouldChange)'),
  effects,
});

/** `action` (notes: objective, leadBody). */
export const measure = z.strictObject({
  ...common,
  annexC: z.array(vocabulary('annexC')).min(1).describe('Items of Annex C it serves'),
  indicators: z
    .array(
      z.strictObject({
        id: slug.describe('Key of its notes (notes: indicator.<id>, verification.<id>)'),
        unit: z.string().min(1).describe('Unit of the unit list'),
      }),
    )
    .default([])
    .describe('Indicators'),
  monthsToEffect: valueRef('time').optional().describe('Months until it works'),
  costs: money.describe('Costs'),
  unintended: z.array(slug).default([]).describe('Unintended effects (note: unintended.<id>)'),
  countryExamples: z
    .array(z.strictObject({ iso3: iso3.describe('Country'), facts: z.array(factRef).min(1).describe('Facts') }))
    .default([])
    .describe('What countries did'),
});

/** `hazards` (notes: whoIsHurt, stop, doNow, doNot; firstAid where firstAid is true). */
export const hazard = z.strictObject({
  ...common,
  worstPractice: z.array(vocabulary('worstPractice')).default([]).describe('Worst practices of Annex C it stands for'),
  hazards: z.array(vocabulary('hazard')).min(1).describe('Dangers'),
  controls: z
    .array(
      z.strictObject({
        id: slug.describe('Key of the note that says what to do (note: control.<id>)'),
        level: vocabulary('controlLevel').describe('Rank: eliminate before protect'),
      }),
    )
    .default([])
    .describe('Controls, best first'),
  firstAid: z.boolean().default(false).describe('Whether a source carries first aid (note: firstAid)'),
});

/** `pathways`. */
export const pathway = z.strictObject({
  ...common,
  start: vocabulary('currentPractice').describe('Practice of today'),
  endState: vocabulary('mercuryOutcome').describe('Where it ends'),
  stages: z
    .array(
      z.strictObject({
        id: slug.describe('Key of its notes (notes: stage.<id>, gate.<id>)'),
        practices: z.array(pageRef).min(1).describe('Practices of the stage'),
        months: valueRef('time').optional().describe('How long it takes'),
        costs: money.describe('Costs'),
      }),
    )
    .min(1)
    .describe('Stages in order'),
});

/** `cases`. */
export const caseRecord = z.strictObject({
  ...common,
  place: iso3.describe('Country; never finer than about 10 km in the text'),
  from: partialDate.optional().describe('Begin'),
  to: partialDate.optional().describe('End'),
  material: z.array(vocabulary('material')).default([]).describe('Material'),
  practices: z.array(pageRef).default([]).describe('Practices it is about'),
  beforeAfter: z
    .array(
      z.strictObject({
        measure: vocabulary('measure').describe('What was measured'),
        before: valueRef().optional().describe('Before'),
        after: valueRef().optional().describe('After'),
      }),
    )
    .default([])
    .describe('Before and after'),
  persistence: vocabulary('persistence').optional().describe('Whether it stayed in use'),
  failed: z.array(slug).default([]).describe('What failed (note: failed.<id>)'),
  lessons: z.array(slug).default([]).describe('Lessons (note: lesson.<id>)'),
});

/** `guides`. */
export const guide = z.strictObject({
  ...common,
  kind: vocabulary('guideKind').describe('What kind of guide it is'),
});

/** `sections`: what stands on the page of a collection beside its list; the slug is the collection's name. */
export const section = z.strictObject(common);

/** `countries`; the slug is the ISO 3166-1 alpha-3 code in lower case. */
export const country = z.strictObject({
  ...common,
  notified: factRef.optional().describe('Fact that tells of the notification under Article 7'),
  plan: z
    .strictObject({
      status: z
        .enum(['none-known', 'announced', 'in-preparation', 'issued', 'submitted'])
        .describe(
          'Status of the national action plan; issued: by the country, whether it was sent to the Secretariat is not read',
        ),
      facts: z.array(factRef).default([]).describe('Facts'),
    })
    .optional()
    .describe('National action plan'),
  baseline: z
    .array(
      z.strictObject({
        id: slug.describe('Key of the note that says how it was made (note: baseline.<id>)'),
        value: valueRef('mass-rate').describe('Mercury a year'),
      }),
    )
    .default([])
    .describe('Baselines'),
  targets: z.array(valueRef()).default([]).describe('Targets'),
  measures: z.array(factRef).default([]).describe('Facts about measures'),
});
