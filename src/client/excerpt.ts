/** Words of an excerpt. */
const LENGTH = 24;

export interface Excerpt {
  words: { word: string; found: boolean }[];
  /** Whether the text goes on before and after it. */
  before: boolean;
  after: boolean;
}

/**
 * The stretch of a text that holds most of the words found, or its beginning.
 * @param text the beginning of a page
 * @param places of the words found, counted in words; those beyond the text are left out
 */
export function excerptOf(text: string, places: readonly number[]): Excerpt {
  const words = text.trim().split(/\s+/);
  const found = new Set(places.filter((place) => place < words.length));
  const last = Math.max(0, words.length - LENGTH);
  const held = (start: number) => [...found].filter((place) => place >= start && place < start + LENGTH).length;
  // A stretch begins a few words before the first word that it is shown for.
  const starts = [...found].map((place) => Math.min(Math.max(0, place - LENGTH / 4), last));
  const start = starts.reduce((best, one) => (held(one) > held(best) ? one : best), starts[0] ?? 0);
  return {
    words: words.slice(start, start + LENGTH).map((word, index) => ({ word, found: found.has(start + index) })),
    before: start > 0,
    after: start + LENGTH < words.length,
  };
}
