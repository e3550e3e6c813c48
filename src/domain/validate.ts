import type { Language } from '../config/locales.ts';
import { RECORD_SCHEMAS, type PageCollection } from './collections.ts';
import type { AnyPage, Content, PageText, PictureFile } from './content.ts';
import type { Issue, Point } from './issue.ts';
import type { Block, Inline } from './prose.ts';
import { term } from './schema/glossary.ts';
import { textHeader } from './schema/page.ts';
import { conflict, gap, source } from './schema/source.ts';
import { suggest } from './suggest.ts';
import { z } from './zod.ts';

/** Schemas of the collections that are one YAML file an entry. */
export const DATA_SCHEMAS = { sources: source, conflicts: conflict, glossary: term, gaps: gap } as const;
export type DataCollection = keyof typeof DATA_SCHEMAS;

/** Path of a key in a YAML file. */
export type KeyPath = (string | number)[];

/** A YAML document as read, with the place of each key. */
export interface RawData {
  file: string;
  data: unknown;
  /** Place of the value at a path, or of the nearest parent that exists. `key`: of its key instead. */
  locate(path: KeyPath, of?: 'key'): Point;
}

export interface RawText extends RawData {
  language: Language;
  /** Notes, translated by the guard; keys as in the front matter. */
  notes: Record<string, Inline[]>;
  body: Block[];
}

export interface RawPage {
  collection: PageCollection;
  slug: string;
  record: RawData;
  texts: RawText[];
  pictures: PictureFile[];
}

export interface RawContent {
  pages: RawPage[];
  data: Record<DataCollection, { id: string; entry: RawData }[]>;
}

/**
 * Holds the raw content against the schemas. Entries that do not fit are left out of the content,
 * each with its issues.
 */
export function validate(raw: RawContent): { content: Content; issues: Issue[] } {
  const issues: Issue[] = [];

  function parse<S extends z.ZodType>(schema: S, entry: RawData): z.output<S> | undefined {
    const result = schema.safeParse(entry.data);
    if (result.success) return result.data;
    for (const issue of result.error.issues) issues.push(...schemaIssues(issue, schema, entry));
    return undefined;
  }

  function entries<C extends DataCollection>(collection: C): Record<string, z.output<(typeof DATA_SCHEMAS)[C]>> {
    const valid = raw.data[collection].map(({ id, entry }) => [id, parse(DATA_SCHEMAS[collection], entry)] as const);
    return Object.fromEntries(valid.filter(([, value]) => value !== undefined)) as never;
  }

  const pages = raw.pages.flatMap(({ collection, slug, record, texts, pictures }) => {
    const validRecord = parse(RECORD_SCHEMAS[collection], record);
    const validTexts: Partial<Record<Language, PageText>> = {};
    for (const text of texts) {
      const header = parse(textHeader, text);
      if (header) validTexts[text.language] = { ...header, notes: text.notes, body: text.body };
    }
    return validRecord ? [{ collection, slug, record: validRecord, texts: validTexts, pictures } as AnyPage] : [];
  });

  return {
    content: {
      pages,
      sources: entries('sources'),
      conflicts: entries('conflicts'),
      glossary: entries('glossary'),
      gaps: entries('gaps'),
    },
    issues,
  };
}

/** Our words for what zod found. */
function schemaIssues(issue: z.core.$ZodIssue, schema: z.ZodType, entry: RawData): Issue[] {
  const path = issue.path as KeyPath;
  const name = path.length ? `"${path.join('.')}"` : 'The file';
  const at = (point: Point, message: string, fix: string): Issue => ({
    ...point,
    file: entry.file,
    severity: 'error',
    rule: 'schema',
    message,
    fix,
  });

  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(schema, path);
    return issue.keys.map((key) => {
      const near = suggest(key, known);
      return at(
        entry.locate([...path, key], 'key'),
        `Unknown key "${key}"`,
        near ? `Did you mean "${near}"?` : `Remove it; the keys here are ${known.join(', ')}.`,
      );
    });
  }
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    const found = valueAt(entry.data, path);
    const near = typeof found === 'string' ? suggest(found, values) : undefined;
    const message =
      found === undefined
        ? `${name} is missing`
        : `${name} is ${JSON.stringify(found)}, which is not in the vocabulary`;
    return [
      at(entry.locate(path), message, `${near ? `Did you mean "${near}"? ` : ''}Use one of: ${values.join(', ')}.`),
    ];
  }
  if (issue.code === 'invalid_type') {
    const found = valueAt(entry.data, path);
    return found === undefined
      ? [at(entry.locate(path), `${name} is missing`, `Add it; it is ${article(issue.expected)}.`)]
      : fieldAt(schema, path)?.reference === 'value'
        ? [
            at(
              entry.locate(path),
              `${name} is a typed figure`,
              'Name a value of a fact, as fact#key; figures stand in sources.',
            ),
          ]
        : [at(entry.locate(path), `${name} is not ${article(issue.expected)}`, `Write ${article(issue.expected)}.`)];
  }
  return [
    at(entry.locate(path), `${name}: ${issue.message}`, 'Correct the value; docs/fields.md describes the field.'),
  ];
}

function article(type: string): string {
  const words: Record<string, string> = {
    int: 'a whole number',
    array: 'a list',
    object: 'a group of keys',
    record: 'a group of keys',
    string: 'text (in quotes if it looks like a number or a date)',
    boolean: 'true or false',
    number: 'a number',
  };
  return words[type] ?? `a ${type}`;
}

/** The value at a path of parsed YAML. */
export function valueAt(data: unknown, path: KeyPath): unknown {
  return path.reduce<unknown>(
    (value, key) => (value !== null && typeof value === 'object' ? (value as Record<string, unknown>)[key] : undefined),
    data,
  );
}

interface JsonNode {
  properties?: Record<string, JsonNode>;
  items?: JsonNode;
  propertyNames?: { enum?: string[] };
  /** Set by the reference types of the record schemas. */
  reference?: string;
}

/** The JSON Schema of a field. */
function fieldAt(schema: z.ZodType, path: KeyPath): JsonNode | undefined {
  const root = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonNode;
  return path.reduce<JsonNode | undefined>(
    (node, key) => (typeof key === 'number' ? node?.items : node?.properties?.[key]),
    root,
  );
}

/** The keys that a schema knows at a path. */
function knownKeys(schema: z.ZodType, path: KeyPath): string[] {
  const field = fieldAt(schema, path);
  return field?.propertyNames?.enum ?? Object.keys(field?.properties ?? {});
}
