import { LANGUAGES } from '../../config/locales.ts';
import { VOCABULARY } from '../../domain/vocabulary.ts';
import { day, language, pageRef, vocabulary } from '../../domain/schema/common.ts';
import { z } from '../../domain/zod.ts';

/** `<year>.<number within the year>`. */
export const editionId = z.string().regex(/^20\d\d\.[1-9]\d?$/, 'must be <year>.<number>, like 2026.1');

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const path = z.string().regex(/^(?!.*\.\.)[A-Za-z0-9][\w.-]*(?:\/[A-Za-z0-9_][\w.-]*)*$/, 'must be a path inside it');
const file = z.strictObject({ path, bytes: z.int().min(0), sha256 });

/** What an edition holds: every file with its SHA-256. A file stands at `/e/<edition>/<path>`. */
export const manifestSchema = z.strictObject({
  edition: editionId,
  on: day,
  site: z.url(),
  archive: file,
  files: z.array(file).min(1),
});

/** A number as a page shows it. */
const number = z.strictObject({
  what: z.string(),
  value: z.number().optional(),
  low: z.number().optional(),
  high: z.number().optional(),
  text: z.string().optional(),
  unit: z.string().optional(),
  bound: vocabulary('bound').optional(),
  nature: vocabulary('nature').optional(),
  year: z.int().optional(),
});

/** The words of a page in one language, as fingerprints. */
const text = z.strictObject({
  /** Its file within the edition. */
  path,
  title: z.string(),
  /** Of all words. */
  digest: z.string(),
  /** Of the words that tell readers what to do, by part of the page. */
  safety: z.record(z.string(), z.string()),
});

/** What an edition says of a page, so that two states of it can be compared. */
const pageRecordSchema = z.strictObject({
  number: z.int().min(1),
  id: pageRef,
  original: language,
  status: z.enum(VOCABULARY.status),
  certainty: vocabulary('certainty').optional(),
  effects: z.partialRecord(vocabulary('outcome'), vocabulary('effect')),
  /** By `fact#key`. */
  numbers: z.record(z.string(), number),
  texts: z.partialRecord(z.enum(LANGUAGES), text),
});

export const recordsSchema = z.strictObject({ edition: editionId, pages: z.array(pageRecordSchema) });

/** A page taken out of an edition because it is dangerous. */
export const withdrawalsSchema = z.array(
  z.strictObject({ number: z.int().min(1), on: day, reason: z.string().trim().min(1) }),
);

export type Manifest = z.infer<typeof manifestSchema>;
export type PageRecord = z.infer<typeof pageRecordSchema>;
export type RecordedNumber = z.infer<typeof number>;
export type Withdrawal = z.infer<typeof withdrawalsSchema>[number];

/** An edition as the repository keeps it. */
export interface Edition {
  id: string;
  manifest: Manifest;
  pages: PageRecord[];
  withdrawn: Withdrawal[];
}

/** By year, then by number. */
export function compareEditions(a: string, b: string): number {
  const [year = 0, n = 0] = a.split('.').map(Number);
  const [otherYear = 0, other = 0] = b.split('.').map(Number);
  return year - otherYear || n - other;
}

/** Whether an edition freezes the page: one that is retired only keeps its address. */
export function isFrozen({ status }: Pick<PageRecord, 'status'>): boolean {
  return status === 'published' || status === 'not-recommended';
}
