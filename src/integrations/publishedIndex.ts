import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';

/** A file of the search index, by its path within the index. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** Stands at the beginning of every file that Pagefind compresses. */
const SIGN = 'pagefind_dcd';

/** What the metadata of a language holds: the pieces of its index as [first word, last word, name], and its facets. */
type Metadata = [
  version: string,
  pages: unknown,
  pieces: [first: string, last: string, name: string][],
  facets: [id: string, name: string][],
  ...more: unknown[],
];
type Facet = [id: string, values: [value: string, pages: unknown][]];
type Piece = [words: [word: string, ...pages: unknown[]][]];

/** Bytes of a piece of the index before it is compressed. A search loads the pieces its words are in. */
const PIECE = 5_000;

/**
 * Makes of the files that Pagefind writes those that are published. What stands in an order of chance (the languages,
 * the facets of each, the values of these) is put into one that stays, so that the same pages give the same bytes. For
 * phones, which pay for it, the index, of which Pagefind makes pieces of some 30 kB, is cut finer, and what is shown of
 * a page goes without what is only searched, without most of its text, and without all anchors but those of its sections. Files are named after
 * what is in them, in the lengths that Pagefind uses.
 * @throws where a file is not as this version of Pagefind writes it
 */
export function publishedIndex(files: readonly IndexFile[]): IndexFile[] {
  const published: IndexFile[] = [];
  /** Puts a file among those published. @returns its name */
  const publish = (folder: string, language: string, length: number, ending: string, data: unknown): string => {
    const bytes = encode(data);
    const name = `${language}_${createHash('sha256').update(bytes).digest('hex').slice(0, length)}`;
    published.push({
      path: `${folder}${name}.${ending}`,
      content: gzipSync(Buffer.concat([Buffer.from(SIGN), bytes])),
    });
    return name;
  };

  const facets = new Map<string, string>();
  const pieces = new Map<string, Metadata[2]>();
  const metadata: { name: string; language: string; data: Metadata }[] = [];
  for (const { path, content } of files) {
    const [, name = '', language = '', ending] = /(([a-z]+)_[0-9a-f]+)\.pf_(filter|index|meta)$/.exec(path) ?? [];
    if (ending === undefined) {
      if (path.endsWith('.pf_fragment')) published.push({ path, content: shownOf(path, content) });
      else if (path !== ENTRY) published.push({ path, content });
    } else if (ending === 'meta') {
      metadata.push({ name, language, data: unpack(path, content) as Metadata });
    } else if (ending === 'filter') {
      const [id, values] = unpack(path, content) as Facet;
      facets.set(name, publish('filter/', language, 7, 'pf_filter', [id, values.sort(byFirst)]));
    } else {
      const [words] = unpack(path, content) as Piece;
      const cut = cutFiner(words).map((group): Metadata[2][number] => {
        const piece = publish('index/', language, 7, 'pf_index', [group]);
        return [group[0]![0], group.at(-1)![0], piece];
      });
      pieces.set(name, cut);
    }
  }

  const languages = new Map<string, string>();
  for (const { name, language, data } of metadata) {
    const [version, pages, coarse, unsorted, ...more] = data;
    const finer = coarse.flatMap(([, , piece]) => pieces.get(piece)!);
    const sorted = unsorted.map(([id, facet]): [string, string] => [id, facets.get(facet)!]).sort(byFirst);
    languages.set(name, publish('pagefind.', language, 10, 'pf_meta', [version, pages, finer, sorted, ...more]));
  }

  const entry = files.find(({ path }) => path === ENTRY)!;
  published.push({ path: ENTRY, content: withLanguages(entry.content, languages) });
  return published;
}

const ENTRY = 'pagefind-entry.json';

/** The file that the engine reads first, with new names of the metadata. */
function withLanguages(content: Uint8Array, names: ReadonlyMap<string, string>): Uint8Array {
  const entry = JSON.parse(Buffer.from(content).toString()) as { languages: Record<string, { hash: string }> };
  const languages = Object.entries(entry.languages)
    .sort(byFirst)
    .map(([language, about]) => [language, { ...about, hash: names.get(about.hash) }]);
  return Buffer.from(JSON.stringify({ ...entry, languages: Object.fromEntries(languages) }));
}

function byFirst([a]: readonly [string, ...unknown[]], [b]: readonly [string, ...unknown[]]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What the search index holds of a page that can be shown. */
export interface Fragment {
  /** Path of the page within the site, with a slash before it. */
  url: string;
  content: string;
  meta: Record<string, string>;
  anchors: { element: string; id: string; text: string; location: number }[];
}

/** The language of the index, which stands before the address of each page in it. */
const INDEX = /^\/[a-z]+/;
/**
 * Words of a page that can be shown with it. The index knows all of them; what stands further down is shown by the
 * heading of its section.
 */
const WORDS = 320;
/** Metadata that is shown with a result; the rest is only searched. */
const SHOWN = ['title', 'collection', 'mercury'];

/** Reads what Pagefind writes of a page. @throws where it is not as this version of Pagefind writes it */
export function readFragment({ path, content }: IndexFile): Fragment {
  return JSON.parse(unsigned(path, content).toString()) as Fragment;
}

function shownOf(path: string, content: Uint8Array): Uint8Array {
  const fragment = readFragment({ path, content });
  const { word, ...given } = fragment.meta;
  const metas = word === undefined ? given : { ...given, title: word };
  const meta = Object.fromEntries(Object.entries(metas).filter(([name]) => SHOWN.includes(name)));
  const anchors = fragment.anchors.filter(({ element }) => element === 'h2');
  const url = fragment.url.replace(INDEX, '');
  // Places of words are counted by white space.
  const words = fragment.content.split(/\s+/).slice(0, WORDS).join(' ');
  return gzipSync(SIGN + JSON.stringify({ ...fragment, url, content: words, meta, anchors, filters: {} }), {
    level: 9,
  });
}

function unpack(path: string, content: Uint8Array): unknown {
  return decode(unsigned(path, content));
}

function unsigned(path: string, content: Uint8Array): Buffer {
  const bytes = gunzipSync(content);
  if (bytes.toString('latin1', 0, SIGN.length) !== SIGN) {
    throw new Error(`Pagefind wrote something new (${path}). Compare publishedIndex.ts with what this version writes.`);
  }
  return bytes.subarray(SIGN.length);
}

/**
 * The words of a piece in finer ones. Words with the same three first letters stay together: the engine looks for words
 * that begin with what was typed, and only in the piece where that would stand.
 */
function cutFiner(words: Piece[0]): Piece[0][] {
  const pieces: Piece[0][] = [];
  let size = Infinity;
  let beginning: string | undefined;
  for (const word of words) {
    const length = encode(word).length;
    const begins = [...word[0]].slice(0, 3).join('');
    if (size + length > PIECE && begins !== beginning) {
      pieces.push([]);
      size = 0;
    }
    pieces.at(-1)!.push(word);
    size += length;
    beginning = begins;
  }
  return pieces;
}
