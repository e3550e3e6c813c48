import { SITE } from '../../config/site.ts';
import { absolute, href } from '../../config/urls.ts';
import { isPageCollection } from '../../domain/collections.ts';
import { DATA_WORDS } from '../../i18n/data.ts';
import { fill, messages } from '../../i18n/messages.ts';
import type { Dataset } from './dataset.ts';
import type { DataFile } from './files.ts';
import { columns } from './jsonSchema.ts';

/** What a data set is called and what it holds, in English. */
export function aboutDataset(name: string): { name: string; about: string } {
  if (!isPageCollection(name)) return DATA_WORDS.sets[name as keyof typeof DATA_WORDS.sets];
  const { name: heading, lead } = messages('en').collections[name];
  return { name: heading, about: fill(DATA_WORDS.pages, { lead }) };
}

/** The CSV files as a Frictionless Data Package (specification 1): what each holds, column by column. */
export function dataPackage(sets: readonly Dataset[], files: readonly DataFile[]): object {
  const { name, url } = SITE.contentLicence;
  const sources = sets.find((set) => set.name === 'sources')!.records.length;
  return {
    profile: 'tabular-data-package',
    name: SITE.name.toLowerCase(),
    title: DATA_WORDS.title,
    description: DATA_WORDS.description,
    homepage: absolute(href('data/')),
    keywords: DATA_WORDS.keywords,
    licenses: [{ name: name.replaceAll(' ', '-'), title: name, path: url }],
    contributors: [{ title: SITE.author, role: 'author' }],
    sources: [{ title: fill(DATA_WORDS.sourceCount, { count: String(sources) }), path: 'sources.csv' }],
    resources: sets.map((set) => resource(set, files)),
  };
}

function resource(set: Dataset, files: readonly DataFile[]): object {
  const file = files.find(({ path }) => path === `${set.name}.csv`)!;
  const { name: title, about: description } = aboutDataset(set.name);
  const fields = columns(set.rowSchema).map((column) => ({
    name: column.name,
    type: column.type,
    description: column.description,
  }));
  const foreign = { fields: 'source', reference: { resource: 'sources', fields: 'key' } };
  return {
    profile: 'tabular-data-resource',
    name: set.name,
    path: file.path,
    title,
    description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: file.bytes,
    hash: `sha256:${file.sha256}`,
    schema: {
      fields,
      ...(set.key === undefined ? {} : { primaryKey: set.key }),
      ...(set.namesSource ? { foreignKeys: [foreign] } : {}),
    },
  };
}
