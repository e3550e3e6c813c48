import { RECORD_SCHEMAS, type PageCollection } from './collections.ts';
import type { Dimension } from './units.ts';
import type { KeyPath } from './validate.ts';
import { z } from './zod.ts';

/** A reference that a record makes, with the place of it. */
export interface RecordReference {
  kind: 'page' | 'fact' | 'value';
  ref: string;
  path: KeyPath;
  /** What the unit of a value may measure; empty: anything. */
  dimensions: readonly Dimension[];
}

interface JsonSchema {
  reference?: RecordReference['kind'];
  dimensions?: Dimension[];
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
}

const schemas = new Map<PageCollection, JsonSchema>();

function schemaOf(collection: PageCollection): JsonSchema {
  let schema = schemas.get(collection);
  if (!schema) {
    schema = z.toJSONSchema(RECORD_SCHEMAS[collection]) as JsonSchema;
    schemas.set(collection, schema);
  }
  return schema;
}

/** Every reference in a valid record. The schema says which fields are references. */
export function recordReferences(collection: PageCollection, record: unknown): RecordReference[] {
  return [...referencesIn(schemaOf(collection), record, [])];
}

function* referencesIn(schema: JsonSchema | undefined, data: unknown, path: KeyPath): Generator<RecordReference> {
  if (schema === undefined) return;
  if (typeof data === 'string') {
    if (schema.reference) yield { kind: schema.reference, ref: data, path, dimensions: schema.dimensions ?? [] };
  } else if (Array.isArray(data)) {
    for (const [index, item] of data.entries()) yield* referencesIn(schema.items, item, [...path, index]);
  } else if (data !== null && typeof data === 'object') {
    for (const [key, item] of Object.entries(data)) yield* referencesIn(schema.properties?.[key], item, [...path, key]);
  }
}
