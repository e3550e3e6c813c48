/** Folder of the site in which the files of the search stand. */
export const SEARCH_FOLDER = 'search/';

/** Where a word can stand on a page beside its text: what the search index is told of it (src/views/searchEntries.ts). */
export const FIELDS = ['title', 'word', 'names', 'terms', 'parts', 'short', 'heading', 'about', 'words'] as const;
export type Field = (typeof FIELDS)[number];

/** The first file of the search of a language, `<language>.json`; all others stand in a folder. */
export interface IndexHead {
  /** Folder of the other files, named after what is in them. */
  folder: string;
  /** Number of pages. */
  pages: number;
  /** The beginning of the first word of each piece of the index, in their order. */
  pieces: string[];
}

/** Letters of a word's beginning by which its piece is known; words that begin so stand in one piece. */
export const BEGINNING = 3;

/**
 * Where a word stands on a page: how many pages after the one before, fields as bits in the order of `FIELDS`, how often
 * it stands in the text, how often in the part before the first section and in each section (one digit each), and its
 * places in the part that can be shown, each counted from the one before.
 */
export type Entry = [page: number, fields: number, count: number, sections: string, ...places: number[]];
/** Entries by stem: what a piece of the index holds. */
export type Piece = Record<string, Entry[]>;

/** What is shown of a page. */
export interface ShownPage {
  /** Path within the site. */
  path: string;
  title: string;
  /** What kind of page it is. */
  collection: string;
  /** What becomes of the mercury. */
  mercury?: string;
  /** The beginning of its text. */
  text: string;
  sections: { id: string; title: string }[];
}

/** A page on which a word stands. */
export interface Hit {
  /** Its number in the index. */
  page: number;
  /** Whether it is the word that was looked for, or another of its stem; if not, one that begins so. */
  whole: boolean;
  fields: Field[];
  /** How often the word stands in its text. */
  count: number;
  /** Places in the part of the text that can be shown, counted in words. */
  places: number[];
  /** How often in the part before the first section, and in each section. */
  sections: number[];
}

export interface Engine {
  /** Number of pages. */
  pages: number;
  /** The pages with a word, with another of its stem, or with one that begins so; one page can be there several times. */
  search(word: string): Promise<Hit[]>;
  show(page: number): Promise<ShownPage>;
  /** A file that stands beside the index. */
  file<T>(name: string): Promise<T>;
}

/**
 * Reads the index that the build makes of Pagefind's (src/integrations/publishedIndex.ts): the piece in which a word can
 * stand, and what is shown of a page, each loaded once.
 * @param load loads a file by its path beside the head
 * @param stem of a folded word, the one that the index was made with
 */
export function openEngine(
  head: IndexHead,
  load: (path: string) => Promise<unknown>,
  stem: (word: string) => string,
): Engine {
  const loaded = new Map<string, Promise<unknown>>();
  const file = <T>(name: string): Promise<T> => {
    const loading = loaded.get(name) ?? load(`${head.folder}/${name}.json`);
    loaded.set(name, loading);
    loading.catch(() => loaded.delete(name));
    return loading as Promise<T>;
  };
  const pieceOf = (word: string): number => {
    const beginning = beginningOf(word);
    return head.pieces.filter((first) => first <= beginning).length - 1;
  };
  const piece = async (place: number): Promise<[string, Entry[]][]> =>
    place < 0 ? [] : Object.entries(await file<Piece>(`words-${place}`));
  return {
    pages: head.pages,
    async search(word) {
      const root = stem(word);
      const pieces = await Promise.all([...new Set([pieceOf(root), pieceOf(word)])].map(piece));
      const beginnings = [root, word].filter(({ length }) => length >= BEGINNING);
      return pieces
        .flat()
        .filter(([other]) => other === root || beginnings.some((one) => other.startsWith(one)))
        .flatMap(([other, entries]) => readEntries(entries, other === root));
    },
    show: (page) => file<ShownPage>(`page-${page}`),
    file,
  };
}

/** The part of a word by which its piece is known. */
export function beginningOf(word: string): string {
  return [...word].slice(0, BEGINNING).join('');
}

function readEntries(entries: readonly Entry[], whole: boolean): Hit[] {
  let page = 0;
  return entries.map(([pagesOn, fields, count, sections, ...steps]) => {
    page += pagesOn;
    let place = 0;
    return {
      page,
      whole,
      fields: FIELDS.filter((_, bit) => fields & (1 << bit)),
      count,
      sections: [...sections].map(Number),
      places: steps.map((step) => (place += step)),
    };
  });
}
