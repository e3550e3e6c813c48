/** A page in which something was found. */
export interface Hit {
  id: string;
  /** Metadata in which it was found (src/views/searchEntries.ts), and `title`. */
  fields: string[];
  /** How often it stands in the text. */
  places: number;
  data(): Promise<PageData>;
}

/** What is shown of a page. */
export interface PageData {
  url: string;
  /** The beginning of its text. */
  content: string;
  /** Places of the words found in its text, counted in words. */
  locations: number[];
  meta: Record<string, string>;
  /** The page before its first section and the sections, those in which words were found. */
  sub_results: { title: string; url: string; locations: number[]; anchor?: unknown }[];
}

export interface Engine {
  /** The pages with all of these words or with words that begin so; `null` finds every page. */
  search(words: string | null): Promise<Hit[]>;
  /** The pages with this very word, or another of its stem; of their fields one that holds it is named. */
  searchExactly(word: string): Promise<Hit[]>;
}

/** The part of Pagefind's script that we use. */
export interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  search(words: string | null): Promise<{ results: PagefindResult[] }>;
}

interface PagefindResult {
  id: string;
  words: number[];
  matchedMetaFields?: string[];
  data(): Promise<PageData>;
}

/**
 * Starts Pagefind. A worker would load the engine a second time, and the index is small enough to search without.
 * @param settings options of Pagefind
 */
export async function openEngine(pagefind: Pagefind, settings: object): Promise<Engine> {
  await pagefind.options({ noWorker: true, ...settings });
  await pagefind.init();
  const search = async (words: string | null) =>
    (await pagefind.search(words)).results.map((result): Hit => ({
      id: result.id,
      fields: result.matchedMetaFields ?? [],
      places: result.words.length,
      data: () => result.data(),
    }));
  return { search, searchExactly: (word) => search(`"${word}"`) };
}
