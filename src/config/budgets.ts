/** What a page may weigh. */
export interface PageBudget {
  /** HTML, style sheets and scripts that it names, each compressed with Brotli at its best, in bytes. */
  bytes: number;
  /** How many files that is. */
  requests: number;
}

/**
 * How much a reader on a slow and prepaid connection may be made to load. The tests hold the built site against
 * these numbers. A page that is over is to be cut; a number is raised only with a reason in the commit.
 */
export const BUDGETS = {
  /** A page of content in a language in which it has words. */
  content: { bytes: 19_600, requests: 3 },
  /** A page of content in a language in which it has none yet. */
  short: { bytes: 10_000, requests: 3 },
  home: { bytes: 11_000, requests: 3 },
  /** The list of a collection. */
  list: { bytes: 8_000, requests: 3 },
  /** The pages of one value of a facet, each with its summary: of a kind of reader nearly all there are. */
  facet: { bytes: 18_000, requests: 3 },
  /** One concept of the glossary. */
  term: { bytes: 6_000, requests: 3 },
  /** One source with the facts that were read in it. */
  source: { bytes: 16_000, requests: 3 },
  /** What grows with the whole site: sources, countries, glossary, A–Z. */
  index: { bytes: 48_000, requests: 3 },
  /** Pages that help to choose: selector with its sheets, comparison, what must never be combined, Annex C. */
  tool: { bytes: 24_000, requests: 5 },
  /** The search page before anybody searches. */
  search: { bytes: 8_400, requests: 4 },
  /** Pages of no language: the chooser, permanent addresses, the page for what is not there. */
  bare: { bytes: 5_000, requests: 3 },
} as const satisfies Record<string, PageBudget>;

/**
 * What the first search may load until its results stand there: the page on which it is made with its style and scripts,
 * the pieces of the index, the list of words where one is mistyped, and what is shown of the results; in bytes,
 * compressed with Brotli.
 */
export const FIRST_SEARCH_BYTES = 44_000;
/** Of these, the files of the search: all but the page and its scripts. */
export const SEARCH_FILES_BYTES = 26_000;
/** What a later search may load: pieces of the index and of pages, list of words, facets. */
export const LATER_SEARCH_BYTES = 24_000;

/** What a comparison of two practices may load: the page on which they are chosen and their two files, compressed. */
export const COMPARISON_BYTES = 24_000;
