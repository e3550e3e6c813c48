import type { Catalogue } from '../../domain/catalogue.ts';
import { slug, vocabulary } from '../../domain/schema/common.ts';
import { value } from '../../domain/schema/source.ts';
import { z } from '../../domain/zod.ts';
import type { DataRecord } from './dataset.ts';
import { jsonSchema, type JsonSchema } from './jsonSchema.ts';

const { key: _, ...figure } = value.shape;

/** A value of a fact as it travels by itself: never without its bound, its scope, its source and who speaks there. */
export const resolvedValue = z.strictObject({
  ref: z.string().describe('The value, as records name it: fact#key'),
  fact: slug.describe('Id of the fact it belongs to'),
  source: slug.describe('Key of the source in which the fact was read'),
  evidenceKind: vocabulary('evidenceKind').describe('Kind of evidence that the source is'),
  interest: vocabulary('interest').describe('Whose interest stands behind the source'),
  ...figure,
  scope: z.string().min(1).describe('Where, when, of what, compared with what; caveats'),
  conflicts: z.array(slug).describe('Disagreements that the fact takes part in'),
});

const resolvedFact = z.strictObject({
  fact: slug.describe('Id of the fact'),
  source: slug.describe('Key of the source in which it was read'),
});

/** What `resolve` puts into records, for the `$defs` of their schemas. */
export const RESOLVED: Readonly<Record<'value' | 'fact', JsonSchema>> = {
  value: jsonSchema(resolvedValue),
  fact: jsonSchema(resolvedFact),
};

/** The value behind `fact#key`. @throws where there is none; the check reports it before */
export function valueOf(ref: string, catalogue: Catalogue): z.infer<typeof resolvedValue> {
  const found = catalogue.value(ref);
  if (!found) throw new Error(`There is no value "${ref}". Run npm run check.`);
  const { key, fact, ...rest } = found;
  return {
    ref: `${fact.id}#${key}`,
    fact: fact.id,
    source: fact.sourceKey,
    evidenceKind: fact.source.kind,
    interest: fact.source.interest,
    ...rest,
    scope: fact.scope,
    conflicts: catalogue.conflictsOf(fact.id).map(({ id }) => id),
  };
}

/** A fact with the key of its source. @throws where there is none; the check reports it before */
export function factOf(id: string, catalogue: Catalogue): z.infer<typeof resolvedFact> {
  const found = catalogue.fact(id);
  if (!found) throw new Error(`There is no fact "${id}". Run npm run check.`);
  return { fact: found.id, source: found.sourceKey };
}

/** A record with values and facts in the place of their names. Pages stay named: they are records of their own. */
export function resolve(schema: JsonSchema, record: object, catalogue: Catalogue): DataRecord {
  const inside = (at: JsonSchema | undefined, data: unknown): unknown => {
    if (at === undefined) return data;
    if (at.reference === 'value') return valueOf(data as string, catalogue);
    if (at.reference === 'fact') return factOf(data as string, catalogue);
    if (Array.isArray(data)) return data.map((item) => inside(at.items, item));
    if (typeof data !== 'object' || data === null) return data;
    return Object.fromEntries(Object.entries(data).map(([key, item]) => [key, inside(at.properties?.[key], item)]));
  };
  return inside(schema, record) as DataRecord;
}

/** The schema of what `resolve` gives: standard JSON Schema, without keywords of our own. */
export function resolvedSchema(schema: JsonSchema): JsonSchema {
  return JSON.parse(JSON.stringify(schema), (_key, node: JsonSchema | null) => {
    if (typeof node?.reference !== 'string') return node;
    const { reference, dimensions: _dimensions, ...plain } = node as JsonSchema & { dimensions?: unknown };
    if (reference === 'page') return plain;
    const { description } = plain;
    return { $ref: `#/$defs/${reference}`, ...(description === undefined ? {} : { description }) };
  }) as JsonSchema;
}
