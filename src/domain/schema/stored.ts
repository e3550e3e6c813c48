import type { Block, Inline } from '../prose.ts';
import { z } from '../zod.ts';
import { language } from './common.ts';
import { textHeader } from './page.ts';

/** A page as Astro keeps it: the record, the words by language, the pictures. */
export function pageSchema<S extends z.ZodType>(record: S) {
  return z.strictObject({
    record,
    texts: z.partialRecord(
      language,
      textHeader.extend({
        notes: z.record(z.string(), z.array(z.custom<Inline>())),
        body: z.array(z.custom<Block>()),
      }),
    ),
    pictures: z.array(z.strictObject({ file: z.string(), width: z.int(), height: z.int() })),
  });
}
