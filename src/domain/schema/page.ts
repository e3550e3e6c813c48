import { z } from '../zod.ts';
import { day, language, pageRef, slug, vocabulary } from './common.ts';

/** What every page record holds beside the fields of its collection. */
export const common = {
  number: z.int().min(1).max(9999).describe('Permanent number of the page, never reused: /p/014/'),
  original: language.describe('Language the page was first written in'),
  audiences: z.array(vocabulary('audience')).min(1).describe('Who it is written for'),
  status: vocabulary('status').describe('draft pages are not built; retired pages keep their address and say why'),
  origin2009: z
    .array(vocabulary('origin2009'))
    .default([])
    .describe('Priorities, considerations and outputs of the 2009 agenda it serves'),
  annexC: z.array(vocabulary('annexC')).default([]).describe('Items of Annex C it serves'),
  related: z.array(pageRef).default([]).describe('Pages to read next'),
  authors: z.array(z.string().min(1)).default([]).describe('Authors beside the Batea contributors'),
  reviews: z
    .array(
      z.strictObject({
        role: z.enum(['domain', 'language', 'safety']).describe('What was reviewed'),
        language: language.describe('Language file that was read'),
        by: z.string().min(1).describe('Who reviewed it'),
        on: day.describe('When'),
      }),
    )
    .default([])
    .describe('Reviews; empty is shown as "not yet reviewed"'),
  updated: day.describe('Day of the last change that a reader would notice'),
  changes: z
    .array(z.strictObject({ id: slug.describe('Key of the note that says what changed'), on: day.describe('When') }))
    .default([])
    .describe('Changes since it was first published (note: change.<id>)'),
  pictures: z
    .array(
      z.strictObject({
        file: z
          .string()
          .regex(/^[a-z0-9-]+\.(?:png|jpg|webp)$/, 'must be a .png, .jpg or .webp beside the record')
          .describe('File name (note: alt.<file name>)'),
        credit: z.string().min(1).describe('Who made it'),
        licence: z.string().min(1).describe('Licence it is under'),
      }),
    )
    .default([])
    .describe('Pictures beside the record'),
};

/** The front matter of `<language>.mdx`: every word that is not prose. */
export const textHeader = z.strictObject({
  title: z.string().min(1).max(60).describe('Title, at most 60 characters, without quantities'),
  summary: z.string().min(1).max(240).describe('One-sentence answer, at most 240 characters, without quantities'),
  notes: z.record(z.string(), z.string()).default({}).describe('Short texts keyed by the field they belong to'),
  translates: z
    .strictObject({
      from: language.describe('Language it was translated from'),
      sections: z.record(z.string(), z.string()).describe('Digest of each section and note at the time of translation'),
    })
    .optional()
    .describe('In a translation only; written by "npm run stamp"'),
});

export type TextHeader = z.infer<typeof textHeader>;
