import { getCollection } from 'astro:content';
import { SITE } from '../config/site.ts';
import { buildCatalogue, type Catalogue } from '../domain/catalogue.ts';
import { PAGE_COLLECTIONS } from '../domain/collections.ts';
import type { AnyPage, Content } from '../domain/content.ts';
import { DATA_SCHEMAS, type DataCollection } from '../domain/validate.ts';

let built: Promise<Catalogue> | undefined;

/** The catalogue of everything Astro has loaded; built once a build, anew for each page of the preview. */
export function getCatalogue(): Promise<Catalogue> {
  if (import.meta.env.DEV) return load();
  return (built ??= load());
}

async function load(): Promise<Catalogue> {
  const pages = await Promise.all(
    PAGE_COLLECTIONS.map(async (collection) =>
      (await getCollection(collection)).map(({ id, data }) => ({ collection, slug: id, ...data }) as AnyPage),
    ),
  );
  const data = await Promise.all(
    (Object.keys(DATA_SCHEMAS) as DataCollection[]).map(async (collection) => [
      collection,
      Object.fromEntries((await getCollection(collection)).map((entry) => [entry.id, entry.data])),
    ]),
  );
  const content = { pages: pages.flat(), ...Object.fromEntries(data) } as Content;
  return buildCatalogue(content, { drafts: SITE.drafts });
}
