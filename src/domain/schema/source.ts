import { z } from '../zod.ts';
import { factRef, iso3, languageTag, partialDate, slug, vocabulary } from './common.ts';

/** CSL 1.0.2 item types that our sources use. */
export const CSL_TYPES = [
  'article',
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'book',
  'chapter',
  'dataset',
  'document',
  'legislation',
  'pamphlet',
  'paper-conference',
  'post-weblog',
  'report',
  'speech',
  'standard',
  'thesis',
  'treaty',
  'webpage',
] as const;

const name = z.union(
  [
    z.strictObject({
      family: z.string().min(1).describe('Family name'),
      given: z.string().min(1).optional().describe('Given names or initials'),
    }),
    z.strictObject({ literal: z.string().min(1).describe('An organisation, or a name that has no parts') }),
  ],
  'must be family (with given), or literal',
);

/** What `formatQuantity` writes out as a date or as two. */
const DATES = /^\d{4}(?:-\d{2}){0,2}(?:\/\d{4}(?:-\d{2}){0,2})?$/;

/** One figure of a fact. Either `value`, or `low` and `high`, or `text`. */
export const value = z
  .strictObject({
    key: slug.describe('Permanent key of the value within its fact'),
    what: z.string().min(1).describe('What was counted or measured, and of what'),
    value: z.number().optional().describe('The figure'),
    low: z.number().optional().describe('Lower end of a range'),
    high: z.number().optional().describe('Upper end of a range'),
    text: z.string().min(1).optional().describe('An ISO 8601 date, or wording that is not a number'),
    unit: z.string().min(1).optional().describe('A unit of the unit list (src/domain/units.ts)'),
    bound: vocabulary('bound').optional().describe('Limit on the figure; the figure is never shown without it'),
    nature: vocabulary('nature').optional().describe('What kind of figure it is'),
    year: z.int().optional().describe('For money: the year the amount refers to'),
  })
  .superRefine((v, context) => {
    const range = v.low !== undefined || v.high !== undefined;
    const given = Number(v.value !== undefined) + Number(range) + Number(v.text !== undefined);
    if (given !== 1) context.addIssue('give exactly one of: value, low with high, text');
    if (range && (v.low === undefined || v.high === undefined)) context.addIssue('a range needs both low and high');
    if (v.low !== undefined && v.high !== undefined && v.low > v.high) context.addIssue('low is greater than high');
    if (v.text === undefined && v.unit === undefined) context.addIssue('a figure needs a unit');
    for (const date of v.text !== undefined && DATES.test(v.text) ? v.text.split('/') : []) {
      for (const { message } of partialDate.safeParse(date).error?.issues ?? []) context.addIssue(message);
    }
  });

/** One thing read in a source. */
export const fact = z.strictObject({
  id: slug.describe('Permanent id, unique among all facts and former ids'),
  topic: slug.describe('Topic it belongs to'),
  country: z.array(iso3).default([]).describe('Countries it speaks of'),
  claim: z.string().min(1).describe('What the source says, in our own words'),
  locator: z.string().min(1).describe('Where in the source: page, section, table, abstract'),
  quotedIn: slug.optional().describe('Key of the source that quotes the text we read'),
  scope: z.string().min(1).describe('Where, when, of what, compared with what; caveats; what is our own arithmetic'),
  status: vocabulary('factStatus').describe('confirmed: somebody read it in the source or in a copy of its page'),
  seen: z.array(z.string().min(1)).default([]).describe('Pages on which it was read'),
  formerIds: z.array(slug).default([]).describe('Ids of facts merged into this one; they resolve for ever'),
  nature: vocabulary('nature').optional().describe('Kind of statement, where it has no figures'),
  values: z.array(value).default([]).describe('Its figures'),
});

/** One source, with the facts read in it. The file name is the cite key. */
export const source = z.strictObject({
  type: z.enum(CSL_TYPES).describe('CSL item type'),
  title: z.string().min(1).describe('Title'),
  author: z.array(name).default([]).describe('Authors'),
  editor: z.array(name).default([]).describe('Editors'),
  issued: partialDate.optional().describe('Date of publication'),
  'container-title': z.string().min(1).optional().describe('Journal, book or site'),
  volume: z.string().min(1).optional().describe('Volume'),
  issue: z.string().min(1).optional().describe('Issue'),
  page: z.string().min(1).optional().describe('Pages'),
  number: z.string().min(1).optional().describe('Number of the report or act'),
  genre: z.string().min(1).optional().describe('Genre'),
  publisher: z.string().min(1).optional().describe('Publisher'),
  'publisher-place': z.string().min(1).optional().describe('Place of publication'),
  'event-title': z.string().min(1).optional().describe('Conference'),
  'event-place': z.string().min(1).optional().describe('Place of the conference'),
  DOI: z
    .string()
    .regex(/^10\.\d{4,}\/\S+$/, 'must be a bare DOI, like "10.1016/j.jclepro.2013.08.014"')
    .optional()
    .describe('DOI'),
  ISBN: z.string().min(1).optional().describe('ISBN'),
  ISSN: z.string().min(1).optional().describe('ISSN'),
  URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('Address'),
  language: languageTag.describe('Language of the source, BCP 47'),
  kind: vocabulary('evidenceKind').describe('Kind of evidence'),
  interest: vocabulary('interest').describe('Whose interest stands behind it'),
  confirmed: z.boolean().describe('Whether title and author or body were seen on the source'),
  seen: z.array(z.string().min(1)).default([]).describe('Pages on which the record was read'),
  note: z.string().min(1).optional().describe('What of the record was and was not confirmed'),
  titleFrom: z.string().min(1).optional().describe('Where the title was inferred from'),
  yearFrom: z.string().min(1).optional().describe('Where the year was inferred from'),
  formerIds: z.array(slug).default([]).describe('Keys of records merged into this one'),
  facts: z.array(fact).default([]).describe('Facts read in it'),
});

/** A disagreement between facts. The file name is its id. */
export const conflict = z.strictObject({
  title: z.string().min(1).describe('What the facts disagree about'),
  facts: z.array(factRef).min(1).describe('The facts that disagree'),
  differs: z.string().min(1).optional().describe('What differs: year, place, feed, method, interest'),
});

export type Value = z.infer<typeof value>;
export type Fact = z.infer<typeof fact>;
export type Source = z.infer<typeof source>;
export type Conflict = z.infer<typeof conflict>;

/** Something that is not known, as an invitation to contribute. The file name is its id. */
export const gap = z.strictObject({
  pages: z.string().min(1).describe('Pages it concerns, in words'),
  unknown: z.string().min(1).describe('What is not known'),
});

export type Gap = z.infer<typeof gap>;
