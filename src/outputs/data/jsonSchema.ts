import { day } from '../../domain/schema/common.ts';
import { z } from '../../domain/zod.ts';

/** What we read of JSON Schema 2020-12. */
export interface JsonSchema {
  $ref?: string;
  type?: 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object';
  description?: string;
  pattern?: string;
  properties?: Record<string, JsonSchema>;
  propertyNames?: { enum?: string[] };
  additionalProperties?: JsonSchema | boolean;
  items?: JsonSchema;
  /** Our own keyword: the string names a page, a fact or a value of a fact. */
  reference?: 'page' | 'fact' | 'value';
}

/** The JSON Schema of what a zod schema gives, as far as it can say it: refinements are left out. */
export function jsonSchema(schema: z.ZodType): JsonSchema {
  const json = z.toJSONSchema(schema, {
    override({ jsonSchema: node }) {
      // Zod takes addresses with letters beyond ASCII, which no "uri" may have.
      if (node.format === 'uri') node.format = 'iri';
    },
  });
  delete json.$schema;
  return json as JsonSchema;
}

/** A column of a CSV file. */
export interface Column {
  /** The keys on the way to the field, joined by full stops. */
  name: string;
  path: string[];
  /** Type of the Frictionless Table Schema; a list or a group stands in its cell as JSON. */
  type: 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'array' | 'object';
  description: string;
}

/**
 * The columns of a table by the schema of its rows. A group with fixed keys has a column for each key, and so has what
 * is keyed by language; a list is one column.
 */
export function columns(schema: JsonSchema, path: string[] = []): Column[] {
  const fields = Object.entries(schema.properties ?? byLanguage(schema));
  if (fields.length > 0) return fields.flatMap(([key, field]) => columns(field, [...path, key]));
  return [{ name: path.join('.'), path, type: columnType(schema), description: schema.description ?? '' }];
}

function byLanguage({ propertyNames, additionalProperties, description = '' }: JsonSchema): Record<string, JsonSchema> {
  const each = typeof additionalProperties === 'object' ? additionalProperties : {};
  const languages = propertyNames?.enum ?? [];
  return Object.fromEntries(languages.map((key) => [key, { ...each, description: `${description} (${key})` }]));
}

const DAY = jsonSchema(day).pattern;

function columnType({ type = 'string', pattern }: JsonSchema): Column['type'] {
  return pattern === DAY ? 'date' : type;
}
