import { gunzipSync } from 'node:zlib';
import { decode } from 'cborg';

/** A file that Pagefind writes, by its path. */
export interface PagefindFile {
  path: string;
  content: Uint8Array;
}

/** A page as Pagefind read it. */
export interface IndexedPage {
  url: string;
  /** Its text; places are counted by the white space in it. */
  content: string;
  meta: Record<string, string>;
  anchors: { element: string; id: string; text: string; location: number }[];
}

/** A word and where it stands. */
export interface IndexedWord {
  word: string;
  pages: {
    /** Place in the list of pages. */
    page: number;
    /** Places in the text of the page. */
    places: number[];
    /** Metadata of the page that holds it. */
    fields: string[];
  }[];
}

export interface PagefindIndex {
  pages: IndexedPage[];
  words: IndexedWord[];
}

/** Stands at the beginning of every file that Pagefind compresses. */
const SIGN = 'pagefind_dcd';

/** What the index says of itself, and a piece of its words, each as it is without accents, then with them. */
type Metadata = [version: string, pages: [id: string, words: number][], unknown, unknown, unknown, fields: string[]];
type Piece = [words: [plain: string, pages: Steps, accented: [word: string, pages: Steps][]][]];
/** Pages, and places in them, each counted from the one before. Negative numbers are marks. */
type Steps = [page: number, places: number[], fields: number[]][];

/**
 * Reads the one index that Pagefind made.
 * @param files everything that Pagefind would publish
 * @throws where a file is not as this version of Pagefind writes it
 */
export function readPagefind(files: readonly PagefindFile[]): PagefindIndex {
  const ending = (name: string) => files.filter(({ path }) => path.endsWith(`.pf_${name}`));
  const [about, ...others] = ending('meta');
  if (!about || others.length > 0) throw unknown('the list of its indexes');
  const [, ids, , , , fields] = decode(unsigned(about)) as Metadata;
  const fragments = new Map(ending('fragment').map((file) => [/[^/]+(?=\.)/.exec(file.path)?.[0], file]));
  const pages = ids.map(([id]) => {
    const fragment = fragments.get(id);
    if (!fragment) throw unknown(`fragment ${id}`);
    return JSON.parse(unsigned(fragment).toString()) as IndexedPage;
  });
  const words = ending('index').flatMap((file) =>
    (decode(unsigned(file)) as Piece)[0].flatMap(([plain, on, accented]) =>
      [[plain, on] as const, ...accented].map(([word, steps]) => ({ word, pages: readSteps(steps, fields) })),
    ),
  );
  return { pages, words };
}

/**
 * A mark among places is a weight, which we do not use; the places after it are counted from the beginning again. A mark
 * among fields names the field, counted from one.
 */
function readSteps(steps: Steps, names: readonly string[]): IndexedWord['pages'] {
  let page = 0;
  return steps.map(([pagesOn, placesOn, marks]) => {
    let place = 0;
    return {
      page: (page += pagesOn),
      places: placesOn.flatMap((step) => {
        place = step < 0 ? 0 : place + step;
        return step < 0 ? [] : [place];
      }),
      fields: [...new Set(marks.filter((mark) => mark < 0).map((mark) => names[-mark - 1]!))],
    };
  });
}

function unsigned({ path, content }: PagefindFile): Buffer {
  const bytes = gunzipSync(content);
  if (bytes.toString('latin1', 0, SIGN.length) !== SIGN) throw unknown(path);
  return bytes.subarray(SIGN.length);
}

function unknown(what: string): Error {
  return new Error(`Pagefind wrote something new (${what}). Compare pagefindIndex.ts with what this version writes.`);
}
