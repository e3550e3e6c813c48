import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SITE } from '../../src/config/site.ts';
import { readTags, type Tag } from './html.ts';

/** Where `npm run build` puts the site. */
export const DIST = process.env['BATEA_OUT'] ?? 'dist';

/** A page as it was built. */
export interface BuiltPage {
  /** Path of its file within the site: `en/alternatives/sluice/index.html`. */
  file: string;
  /** Its address with scheme and host. */
  address: string;
  html: string;
  tags: Tag[];
  ids: Set<string>;
}

/** A built site, read once. */
export interface Site {
  folder: string;
  /** Address of its root. */
  root: string;
  files: Set<string>;
  /** Its pages, without those that editions have frozen: they stay as they were. */
  pages: BuiltPage[];
  /** The page of an address, which ends in a slash, or of a path within the site: `en/search/`. */
  page(address: string): BuiltPage;
  read(file: string): string;
}

/**
 * Reads a built site.
 * @param base path it was built for
 * @throws where there is none
 */
export function readSite(folder = DIST, base = '/'): Site {
  const root = new URL(base, SITE.address).href;
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const files = new Set(filesOf(folder));
  const pages = [...files]
    .filter((file) => file.endsWith('.html') && !isFrozen(file))
    .map((file): BuiltPage => {
      const html = read(file);
      const tags = readTags(html);
      const ids = new Set(tags.flatMap(({ attributes: { id } }) => (id === undefined ? [] : [id])));
      return { file, address: root + file.replace(/(^|\/)index\.html$/, '$1'), html, tags, ids };
    });
  const byAddress = new Map(pages.map((page) => [page.address, page]));
  return {
    folder,
    root,
    files,
    pages,
    read,
    page(address) {
      const page = byAddress.get(new URL(address, root).href);
      if (!page) throw new Error(`There is no page ${address} in ${folder}. Run npm run build before this test.`);
      return page;
    },
  };
}

/** Whether a file belongs to an edition. */
export function isFrozen(file: string): boolean {
  return /^e\/\d/.test(file);
}

/** Paths of all files in a folder, with forward slashes. @throws where there is no folder */
export function filesOf(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'))
      .sort();
  } catch (error) {
    throw new Error(`${folder} cannot be read. Run npm run build before this test.`, { cause: error });
  }
}

/** The opening tags of a name whose attributes have these values. */
export function select({ tags }: BuiltPage, name: string, where: Record<string, string> = {}): Tag[] {
  return tags.filter(
    (tag) =>
      tag.name === name && !tag.closes && Object.entries(where).every(([key, value]) => tag.attributes[key] === value),
  );
}

/** The contents of the meta tags of a name. */
export function metas(page: BuiltPage, name: string): string[] {
  return select(page, 'meta', { name }).map(({ attributes }) => attributes['content'] ?? '');
}

/** Where the links of a kind in the head of a page lead. */
export function linked(page: BuiltPage, rel: string): string[] {
  return select(page, 'link', { rel }).map(({ attributes }) => attributes['href'] ?? '');
}

/** What stands in an element, given its opening tag. */
export function inner(page: BuiltPage, tag: Tag): string {
  let depth = 0;
  for (const other of page.tags) {
    if (other.start < tag.start || other.name !== tag.name) continue;
    depth += other.closes ? -1 : 1;
    if (depth === 0) return page.html.slice(tag.end, other.start);
  }
  throw new Error(`${page.file}: <${tag.name}> is not closed.`);
}

/** Whether a page asks search engines to leave it out. */
export function isHidden(page: BuiltPage): boolean {
  return metas(page, 'robots').includes('noindex');
}

/** Faults as a test prints them: the first, and how many more. */
export function few(faults: string[], most = 20): string[] {
  return faults.length > most ? [...faults.slice(0, most), `and ${faults.length - most} more`] : faults;
}
