import { resolve, sep } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { PageCollection } from '../domain/collections.ts';
import type { Content } from '../domain/content.ts';
import type { DataCollection } from '../domain/validate.ts';
import { checkFolder, formatReport, hasErrors } from './checkFolder.ts';
import { contentFolder } from './disk.ts';

/** All collections come out of one reading of the folder. */
let reading: Promise<Content> | undefined;

async function read(): Promise<Content> {
  const { catalogue, issues } = await checkFolder(contentFolder());
  if (hasErrors(issues)) throw new Error(`The content has errors.\n${formatReport(issues)}`);
  return catalogue.content;
}

/** A loader of one collection; in the authors' preview it follows the files. */
function loader(name: string, entriesOf: (content: Content) => [id: string, data: unknown][]): Loader {
  const fill = async ({ store, parseData, generateDigest }: LoaderContext) => {
    const content = await (reading ??= read());
    const entries = await Promise.all(
      entriesOf(content).map(async ([id, data]) => ({
        id,
        data: await parseData({ id, data: data as Record<string, unknown> }),
        digest: generateDigest(data as Record<string, unknown>),
      })),
    );
    store.clear();
    for (const entry of entries) store.set(entry);
  };
  return {
    name: `batea-${name}`,
    async load(context) {
      await fill(context);
      if (context.watcher) follow(context.watcher, () => fill(context), context.logger);
    },
  };
}

const followers: (() => Promise<void>)[] = [];

/** In the authors' preview, one change of a file is one reading of the folder, from which every collection is filled. */
function follow(
  watcher: NonNullable<LoaderContext['watcher']>,
  fill: () => Promise<void>,
  logger: LoaderContext['logger'],
): void {
  followers.push(fill);
  if (followers.length > 1) return;
  const folder = resolve(contentFolder());
  const reread = async (path: string) => {
    if (!resolve(path).startsWith(folder + sep)) return;
    reading = undefined;
    try {
      for (const refill of followers) await refill();
    } catch (error) {
      logger.error((error as Error).message);
    }
  };
  watcher.add(folder);
  for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, (path) => void reread(path));
}

/** Loads the pages of a collection. */
export function pageLoader(collection: PageCollection): Loader {
  return loader(collection, ({ pages }) =>
    pages
      .filter((page) => page.collection === collection)
      .map(({ slug, record, texts, pictures }) => [slug, { record, texts, pictures }]),
  );
}

/** Loads a collection of one YAML file an entry. */
export function dataLoader(collection: DataCollection): Loader {
  return loader(collection, (content) => Object.entries(content[collection]));
}
