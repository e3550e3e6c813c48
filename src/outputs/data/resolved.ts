import type { Catalogue } from '../../domain/catalogue.ts';
import { slug, vocabulary } from '../../domain/schema/common.ts';
import { value } from '../../domain/schema/source.ts';
import { z } from '../../domain/zod.ts';
import type { DataRecord } from './dataset.ts';
import { jsonSchema, type JsonSchema } from './jsonSchema.ts';

/** What a value says beside its name. */
export const figure = z.strictObject(value.shape).omit({ key: true }).shape;

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
    conflicts: conflictIds(fact.id, catalogue),
  };
}

/** The disagreements that a fact takes part in, in the order of the alphabet. */
export function conflictIds(factId: string, catalogue: Catalogue): string[] {
  return catalogue
    .conflictsOf(factId)
    .map(({ id }) => id)
    .sort();
}

/** A fact with the key of its source. @throws where there is none; the check reports it before */
export function factOf(id: string, catalogue: Catalogue): z.infer<typeof resolvedFact> {
  const found = catalogue.fact(id);
  if (!found) throw new Error(`There is no fact "${id}". Run npm run check.`);
  return { fact: found.id, source: found.sourceKey };
}

/** A record with values and facts in the place of their names. Pages stay named: they are records of their own. */
export function resolve(schema: JsonSchema, record: object, catalogue: Catalogue): DataRecord {
  return replace(schema, record, {
    value: (ref) => valueOf(ref, catalogue),
    fact: (id) => factOf(id, catalogue),
  }) as DataRecord;
}

/** A record that names values and facts by their ids of today, which the files of facts have. */
export function renamed(schema: JsonSchema, record: object, catalogue: Catalogue): DataRecord {
  return replace(schema, record, {
    value: (ref) => valueOf(ref, catalogue).ref,
    fact: (id) => factOf(id, catalogue).fact,
  }) as DataRecord;
}

/** Data with something else in the place of every reference that its schema knows. */
function replace(
  schema: JsonSchema | undefined,
  data: unknown,
  by: Readonly<Record<'value' | 'fact', (ref: string) => unknown>>,
): unknown {
  if (schema === undefined || typeof data !== 'object' || data === null) {
    return schema?.reference === 'value' || schema?.reference === 'fact' ? by[schema.reference](data as string) : data;
  }
  if (Array.isArray(data)) return data.map((item) => replace(schema.items, item, by));
  const fields = Object.entries(data).map(([key, item]) => [key, replace(schema.properties?.[key], item, by)]);
  return Object.fromEntries(fields);
}

/** The schema of what `resolve` gives. */
export function resolvedSchema(schema: JsonSchema): JsonSchema {
  const resolved = JSON.stringify(schema, (_key, node: unknown) => {
    const { reference, description } = (node ?? {}) as JsonSchema;
    return reference === 'value' || reference === 'fact' ? { $ref: `#/$defs/${reference}`, description } : node;
  });
  return JSON.parse(resolved) as JsonSchema;
}
