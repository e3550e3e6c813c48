import { SITE } from '../config/site.ts';
import { absolute, href } from '../config/urls.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import { DATA_WORDS } from '../i18n/data.ts';
import { formatDate } from '../i18n/dates.ts';
import { fill } from '../i18n/fill.ts';
import { formatNumber } from '../i18n/numbers.ts';
import { aboutDataset } from '../outputs/data/dataPackage.ts';
import { datasets, pageDataPath, schemaPath, type DataFile } from '../outputs/data/files.ts';
import { dataRevision } from '../outputs/data/revision.ts';
import { FEED, feed } from '../outputs/feed.ts';
import { datasetLd, ldScript } from '../outputs/jsonLd.ts';

interface FileLink {
  href: string;
  name: string;
  size: string;
}

export interface DataView {
  sets: { name: string; about: string; rows: string; files: FileLink[] }[];
  others: (FileLink & { about: string })[];
  terms: { name: string; meaning: string; values: [id: string, meaning: string][] }[];
  rights: string;
  citation: string;
  /** For a script element. */
  jsonLd: string;
}

/** The page of the open data, in English. @param files those of `dataFiles` */
export function dataView(catalogue: Catalogue, files: readonly DataFile[]): DataView {
  const words = DATA_WORDS.files;
  const link = (path: string): FileLink => {
    const { bytes } = files.find((one) => one.path === path)!;
    return { href: href(`data/${path}`), name: path.replace(/^.*\//, ''), size: kilobytes(bytes) };
  };
  const feedSize = new TextEncoder().encode(feed(catalogue)).length;
  const { updated = '', digest } = dataRevision(catalogue, files);
  return {
    sets: datasets(catalogue).map(({ name, rows }) => ({
      ...aboutDataset(name),
      rows: formatNumber('en', rows.length),
      files: [`${name}.json`, `${name}.csv`, schemaPath(name)].map(link),
    })),
    others: [
      ...catalogue.pages.slice(0, 1).map(({ record }) => ({ ...link(pageDataPath(record.number)), about: words.page })),
      { ...link('datapackage.json'), about: words.package },
      { ...link('SHA256SUMS.txt'), about: words.sums },
      { href: FEED.address, name: 'feed.xml', size: kilobytes(feedSize), about: words.feed },
    ],
    terms: Object.entries(DATA_WORDS.read.terms).map(([name, meaning]) => ({ name, meaning, values: valuesOf(name) })),
    rights: fill(DATA_WORDS.licence.text, { author: SITE.author }),
    citation: fill(DATA_WORDS.licence.cite, {
      author: SITE.author,
      title: DATA_WORDS.title,
      date: formatDate('en', updated),
      digest,
      address: absolute(href('data/')),
    }),
    jsonLd: ldScript(datasetLd(catalogue, files)),
  };
}

function valuesOf(name: string): [id: string, meaning: string][] {
  return name === 'bound' || name === 'nature' ? Object.entries(DATA_WORDS[name]) : [];
}

function kilobytes(bytes: number): string {
  return `${formatNumber('en', Math.ceil(bytes / 1000))}\u00a0kB`;
}
