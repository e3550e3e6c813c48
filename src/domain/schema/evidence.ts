import { z } from '../zod.ts';
import { factRef, vocabulary } from './common.ts';

/** How sure we are of a practice (note: wouldChange, what would change our mind). */
export const evidence = z.strictObject({
  certainty: vocabulary('certainty').describe('How sure we are, after GRADE'),
  markedDown: z.array(vocabulary('markedDown')).default([]).describe('Reasons for marking down'),
});

/** What a practice does to one outcome. */
export const effects = z
  .array(
    z.strictObject({
      outcome: vocabulary('outcome').describe('Outcome'),
      effect: vocabulary('effect').describe('Effect, after Conservation Evidence'),
      facts: z.array(factRef).default([]).describe('Facts it rests on'),
    }),
  )
  .default([])
  .describe('Effects by outcome');
