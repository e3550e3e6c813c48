import { z } from '../zod.ts';
import { iso3, language, languageTag, pageRef, slug } from './common.ts';

export const TERM_CATEGORIES = [
  'sector',
  'ore',
  'comminution',
  'concentration',
  'mercury',
  'smelting-and-chemistry',
  'health-and-safety',
  'environment',
  'treaty',
  'market-and-finance',
  'organisation-and-law',
] as const;

const localName = z.strictObject({
  name: z.string().min(1).describe('The word'),
  languages: z.array(languageTag).min(1).describe('Languages it belongs to, BCP 47 or ISO 639'),
  countries: z.array(iso3).default([]).describe('Countries where it is said'),
  status: z.enum(['seen', 'known']).describe('seen: a page that uses the word so was read; known: not confirmed'),
  seen: z.string().optional().describe('Page that uses the word'),
  source: slug.optional().describe('Key of the source that uses the word'),
  alsoMeans: z.array(slug).default([]).describe('Other concepts the same word stands for'),
  note: z.string().min(1).optional().describe('How the word is used'),
});

/** One concept with its words. The file name is its id. */
export const term = z.strictObject({
  category: z.enum(TERM_CATEGORIES).describe('Part of the field it belongs to'),
  term: z
    .partialRecord(language, z.string().min(1))
    .describe('The word practitioners use, by language; left out where no sure word was found'),
  termSeen: z.partialRecord(language, z.string().min(1)).default({}).describe('Page that shows the word'),
  abbreviations: z
    .array(
      z.strictObject({
        abbr: z.string().min(1).describe('Abbreviation'),
        languages: z.array(language).min(1).describe('Languages that use it'),
        note: z.string().min(1).optional().describe('How it is used'),
      }),
    )
    .default([])
    .describe('Abbreviations'),
  definition: z.partialRecord(language, z.string().min(1)).describe('What it is, in plain words, by language'),
  page: pageRef.optional().describe('Page about the concept: a search for one of its words leads there'),
  seeAlso: z.array(slug).default([]).describe('Related concepts'),
  localNames: z.array(localName).default([]).describe('Names used at the mine'),
  note: z.string().min(1).optional().describe('Doubts about the words'),
});

export type Term = z.infer<typeof term>;
