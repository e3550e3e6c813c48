import { RECORD_SCHEMAS } from '../domain/collections.ts';
import { common, textHeader } from '../domain/schema/page.ts';
import { DATA_SCHEMAS } from '../domain/validate.ts';
import { z } from '../domain/zod.ts';

interface JsonSchema {
  type?: string;
  description?: string;
  enum?: (string | number)[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  additionalProperties?: JsonSchema | boolean;
  reference?: 'page' | 'fact' | 'value';
  dimensions?: string[];
}

/** The field reference for contributors, written from the schemas: Markdown. */
export function fieldsDoc(): string {
  const parts = [
    '# Fields',
    'Written from the schemas in `src/domain/schema/`; do not edit. Every key that is not listed here is refused. Fields marked **required** must be given.',
    '## `<language>.mdx`: front matter',
    table(textHeader),
    '## Every `record.yml`',
    table(z.strictObject(common)),
    ...Object.entries(RECORD_SCHEMAS).flatMap(([name, schema]) => [
      `## \`${name}/<slug>/record.yml\`: beside the fields of every record`,
      table((schema as z.ZodObject).omit(own(common, schema.shape))),
    ]),
    ...Object.entries(DATA_SCHEMAS).flatMap(([name, schema]) => [`## \`${name}/<id>.yml\``, table(schema)]),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** The shared fields that a record takes over as they are. */
function own(shared: object, shape: object): Record<string, true> {
  const same = Object.entries(shared).filter(([key, field]) => (shape as Record<string, unknown>)[key] === field);
  return Object.fromEntries(same.map(([key]) => [key, true]));
}

function table(schema: z.ZodType): string {
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
  const rows = fields(json, '').map(
    ([name, type, required, about]) => `| \`${name}\` | ${type} | ${required} | ${about} |`,
  );
  return ['| field | what it holds | | what it says |', '|---|---|---|---|', ...rows].join('\n');
}

function fields(schema: JsonSchema, prefix: string): [name: string, type: string, required: string, about: string][] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, field]) => {
    const list = field.type === 'array';
    const inner = list ? (field.items ?? {}) : field;
    const name = `${prefix}${key}${list ? '[]' : ''}`;
    const required = schema.required?.includes(key) ? '**required**' : '';
    const own = [
      name,
      typeOf(inner),
      required,
      (field.description ?? inner.description ?? '').replaceAll('<', '\\<'),
    ] as const;
    return [[...own], ...fields(inner, `${name}.`)] as ReturnType<typeof fields>;
  });
}

function typeOf(schema: JsonSchema): string {
  if (schema.reference === 'value') {
    const measures = schema.dimensions?.length ? ` in a unit of ${schema.dimensions.join(' or ')}` : '';
    return `a value, \`fact#key\`${measures}`;
  }
  if (schema.reference) return `a ${schema.reference}`;
  if (schema.enum) return `one of ${schema.enum.map((value) => `\`${value}\``).join(', ')}`;
  if (schema.anyOf)
    return schema.anyOf
      .map((option) =>
        Object.keys(option.properties ?? {})
          .map((key) => `\`${key}\``)
          .join(' + '),
      )
      .join(', or ');
  if (schema.properties || schema.additionalProperties) return 'a group';
  return (
    { string: 'text', integer: 'a whole number', number: 'a number', boolean: '`true` or `false`' }[
      schema.type ?? ''
    ] ?? ''
  );
}
