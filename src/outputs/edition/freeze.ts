import { absolute, href } from '../../config/urls.ts';
import { attribute, endOf, escape, opens, readPage, without, writePage, type Piece, type Tag } from './html.ts';

/** A built site, by the paths of its files. */
export interface BuiltSite {
  has(path: string): boolean;
  read(path: string): string;
}

/** What stands around the words of a frozen page in place of the head and foot of the site. */
export interface Frame {
  head: string;
  foot: string;
}

/** The root of the site, with scheme and host. */
const root = () => absolute(href(''));

/** Address of a file of an edition. */
export function frozenAddress(edition: string, path = ''): string {
  return absolute(href(`e/${edition}/${path.replace(/(^|\/)index\.html$/, '$1')}`));
}

/** Whether an address of the site belongs to an edition; search engines are led to the living pages instead. */
export function inEdition(address: string): boolean {
  const editions = absolute(href('e/'));
  return address.startsWith(editions) && /^\d/.test(address.slice(editions.length));
}

/** The page of a source; the others of that folder are lists. */
const SOURCE_PAGE = /^[a-z]{2}\/sources\/(?!by-|not-cited\/)[^/]+\/index\.html$/;

/**
 * The files that an edition takes from the site: the pages, the pages of the sources that they lead to, and every file
 * that one of these loads or offers.
 */
export function filesToFreeze(pages: readonly string[], site: BuiltSite): string[] {
  const ledTo = (path: string) => addressesIn(site.read(path), path).filter((file) => site.has(file));
  const sources = pages.flatMap(ledTo).filter((file) => SOURCE_PAGE.test(file));
  const all = [...new Set([...pages, ...sources])];
  const loaded = all.flatMap(ledTo).filter((file) => !file.endsWith('.html'));
  return [...new Set([...all, ...loaded])].sort();
}

/** Paths of what a page that will be frozen loads or leads to on the site. */
function addressesIn(html: string, path: string): string[] {
  const { head, main } = parts(html, path);
  return [...head, ...main].flatMap((piece) => {
    const address = attribute(piece, 'href') ?? attribute(piece, 'src');
    const file = address === undefined ? undefined : onSite(address, path)?.file;
    return file === undefined ? [] : [file];
  });
}

/**
 * A page as an edition keeps it: without scripts, search and menus; what leads to another file of the edition is
 * relative, so that it works from a disk too; what leads to the rest of the site is the public address.
 * @param path of the page
 * @param frozen paths of all files of the edition
 * @throws where it would load what the edition does not hold
 */
export function freezePage(
  html: string,
  { path, frozen, canonical, frame }: { path: string; frozen: ReadonlySet<string>; canonical: string; frame: Frame },
): string {
  const { head, body, main } = parts(html, path);
  const freeze = (piece: Piece): Piece => {
    if (typeof piece === 'string' || piece.closes) return piece;
    const itself = attribute(piece, 'name') === 'citation_fulltext_html_url';
    const attributes = piece.attributes
      .filter(([name]) => !name.startsWith('data-pagefind'))
      .map(([name, value]): [string, string | undefined] => {
        if (name === 'content' && itself) return [name, escape(canonical)];
        if (name !== 'href' && name !== 'src') return [name, value];
        return [name, escape(moved(attribute(piece, name)!, path, frozen, loads(piece)))];
      });
    return { ...piece, attributes };
  };
  return writePage([
    ...head.map(freeze),
    `<meta name="robots" content="noindex"><link rel="canonical" href="${escape(canonical)}"></head>`,
    body,
    frame.head,
    ...main.map(freeze),
    frame.foot,
    '</body></html>',
  ]);
}

/** What an edition keeps of a page: all up to the end of its head, the tag of its body, and its words. */
function parts(html: string, path: string): { head: Piece[]; body: Tag; main: Piece[] } {
  const pieces = kept(readPage(html));
  const at = (name: string) => pieces.findIndex((piece) => opens(piece, name));
  const [head, body, main] = [at('head'), at('body'), at('main')];
  if (head < 0 || body < head || main < body) throw new Error(`${path} is not laid out as a page. Give it a <main>.`);
  return {
    head: pieces.slice(0, endOf(pieces, head)),
    body: pieces[body] as Tag,
    main: pieces.slice(main, endOf(pieces, main) + 1),
  };
}

/** The style sheets of a page, as another file of the edition names them. */
export function styleSheets(html: string, path: string, from: string): string[] {
  return readPage(html).flatMap((piece) => {
    if (!opens(piece, 'link') || attribute(piece, 'rel') !== 'stylesheet') return [];
    return [relative(from, onSite(attribute(piece, 'href')!, path)!.file)];
  });
}

/** From one file of an edition to another. */
export function relative(from: string, to: string): string {
  const [here, there] = [from.split('/').slice(0, -1), to.split('/')];
  let shared = 0;
  while (shared < here.length && here[shared] === there[shared]) shared++;
  return [...here.slice(shared).map(() => '..'), ...there.slice(shared)].join('/');
}

const KEPT_LINKS = ['stylesheet', 'icon'];

/** Without what works only on the living site: forms, buttons, what only a script shows, links of the head. */
function kept(pieces: readonly Piece[]): Piece[] {
  return without(pieces, (tag) => {
    if (tag.name === 'link') return !KEPT_LINKS.includes(attribute(tag, 'rel') ?? '');
    if (tag.name === 'meta') return attribute(tag, 'name') === 'robots';
    return ['form', 'button', 'template'].includes(tag.name) || attribute(tag, 'hidden') !== undefined;
  });
}

/** Whether the browser fetches what a tag names. */
function loads({ name }: Tag): boolean {
  return name !== 'a' && name !== 'area';
}

/** An address of a page, resolved; nothing where it leads to another site. */
function onSite(address: string, path: string): { file: string; url: URL } | undefined {
  const url = new URL(address, `${root()}${path.replace(/(^|\/)index\.html$/, '$1')}`);
  if (!url.href.startsWith(root())) return undefined;
  const place = decodeURI(url.href.slice(root().length).replace(/[?#].*$/, ''));
  return { file: place === '' || place.endsWith('/') ? `${place}index.html` : place, url };
}

function moved(address: string, path: string, frozen: ReadonlySet<string>, loaded: boolean): string {
  if (address.startsWith('#')) return address;
  const found = onSite(address, path);
  if (found && frozen.has(found.file)) {
    return found.file === path && found.url.hash ? found.url.hash : relative(path, found.file) + found.url.hash;
  }
  if (loaded) throw new Error(`${path} loads ${address}, which the edition does not hold. Load it from the site.`);
  return found ? found.url.href : address;
}
