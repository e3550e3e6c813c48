import { SITE } from '../../config/site.ts';
import { absolute, href, pageNumber } from '../../config/urls.ts';
import type { Catalogue } from '../../domain/catalogue.ts';
import { isPageCollection } from '../../domain/collections.ts';
import { valueAt } from '../../domain/validate.ts';
import { toCsv, type Cell } from '../csv.ts';
import { annexCDataset } from './annexC.ts';
import { dataPackage } from './dataPackage.ts';
import type { DataRecord, Dataset } from './dataset.ts';
import { evidenceDatasets } from './evidence.ts';
import { columns } from './jsonSchema.ts';
import { pageDatasets } from './pages.ts';
import { quantityDataset } from './quantities.ts';
import { vocabularyDataset } from './vocabulary.ts';

/** A file of the open data; its path is below `data/`. */
export interface DataFile {
  path: string;
  text: string;
  bytes: number;
  /** SHA-256 in hexadecimal digits. */
  sha256: string;
}

/** Everything that is published as data, in the order in which it is listed. */
export function datasets(catalogue: Catalogue): Dataset[] {
  return [
    ...pageDatasets(catalogue),
    quantityDataset(catalogue),
    annexCDataset(catalogue),
    ...evidenceDatasets(catalogue),
    vocabularyDataset(),
  ];
}

/** Every file below `data/` but its page; the same content gives the same bytes. */
export async function dataFiles(catalogue: Catalogue): Promise<DataFile[]> {
  const sets = datasets(catalogue);
  const files = await Promise.all([
    ...sets.flatMap((set) => [
      dataFile(`${set.name}.json`, recordsFile(set.name, set.records)),
      dataFile(`${set.name}.csv`, csvFile(set)),
      dataFile(schemaPath(set.name), schemaFile(set)),
    ]),
    ...sets
      .filter(({ name }) => isPageCollection(name))
      .flatMap(({ name, records }) =>
        records.map((record) => dataFile(pageDataPath(record['number'] as number), recordsFile(name, [record]))),
      ),
  ]);
  files.push(await dataFile('datapackage.json', `${JSON.stringify(dataPackage(sets, files), null, 2)}\n`));
  const sums = files.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('');
  return [...files, await dataFile('SHA256SUMS.txt', sums)];
}

/** Path below `data/` of what one page holds. */
export function pageDataPath(number: number): string {
  return `pages/${pageNumber(number)}.json`;
}

/** Path below `data/` of the schema of a file of records. */
export function schemaPath(name: string): string {
  return `schema/${name}.schema.json`;
}

async function dataFile(path: string, text: string): Promise<DataFile> {
  const bytes = new TextEncoder().encode(text);
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const sha256 = [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return { path, text, bytes: bytes.length, sha256 };
}

const ABOUT = {
  about: absolute(href('data/')),
  attribution: SITE.author,
  licence: SITE.contentLicence.url,
};

/** One record a line, so that a change shows as the lines that changed. */
function recordsFile(name: string, records: readonly DataRecord[]): string {
  const head = JSON.stringify({ $schema: schemaAddress(name), ...ABOUT });
  const lines = records.map((record) => JSON.stringify(record)).join(',\n');
  return `${head.slice(0, -1)},"records":[\n${lines}\n]}\n`;
}

function csvFile({ rows, rowSchema }: Dataset): string {
  const all = columns(rowSchema);
  return toCsv(
    all.map(({ name }) => name),
    rows.map((row) => all.map(({ path }) => toCell(valueAt(row, path)))),
  );
}

function toCell(value: unknown): Cell {
  return typeof value === 'object' ? JSON.stringify(value) : (value as Cell);
}

function schemaFile({ name, recordSchema, definitions }: Dataset): string {
  const constants = Object.entries({ $schema: schemaAddress(name), ...ABOUT }).map(([key, is]) => [key, { const: is }]);
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: schemaAddress(name),
    type: 'object',
    properties: { ...Object.fromEntries(constants), records: { type: 'array', items: { $ref: '#/$defs/record' } } },
    required: ['$schema', ...Object.keys(ABOUT), 'records'],
    additionalProperties: false,
    $defs: { record: recordSchema, ...definitions },
  };
  return `${JSON.stringify(schema, withoutOwnKeywords, 2)}\n`;
}

/** Leaves standard JSON Schema: `reference` and `dimensions` are words among ourselves. */
function withoutOwnKeywords(key: string, node: unknown): unknown {
  const own = (key === 'reference' && typeof node === 'string') || (key === 'dimensions' && Array.isArray(node));
  return own ? undefined : node;
}

function schemaAddress(name: string): string {
  return absolute(href(`data/${schemaPath(name)}`));
}
