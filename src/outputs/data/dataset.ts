import type { z } from '../../domain/zod.ts';
import { jsonSchema, type JsonSchema } from './jsonSchema.ts';

export type DataRecord = Readonly<Record<string, unknown>>;

/** What is published under one name: records as JSON, rows as CSV. */
export interface Dataset {
  /** Name of its files, and its key in `src/i18n/data.ts` unless it is a collection of pages. */
  name: string;
  records: readonly DataRecord[];
  /** Schema of a record. */
  recordSchema: JsonSchema;
  /** What the schema of a record calls `#/$defs/…`. */
  definitions: Readonly<Record<string, JsonSchema>>;
  rows: readonly DataRecord[];
  /** Schema of a row. */
  rowSchema: JsonSchema;
  /** The column whose cells are all there and all different. */
  key?: string;
  /** The column `source` holds keys of sources. */
  namesSource?: true;
}

/** A data set whose rows are its records. */
export function flatDataset(
  name: string,
  schema: z.ZodType,
  records: readonly DataRecord[],
  more: Pick<Dataset, 'key' | 'namesSource'> = {},
): Dataset {
  const json = jsonSchema(schema);
  return { name, records, recordSchema: json, definitions: {}, rows: records, rowSchema: json, ...more };
}

/** Entries of a folder of the content, by their ids in the order of the alphabet, whatever order they were read in. */
export function sorted<T>(entries: Readonly<Record<string, T>>): [id: string, entry: T][] {
  return Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1));
}
