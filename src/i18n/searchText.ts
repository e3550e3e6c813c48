/** A word as the search compares it: small letters without accents. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The words of a text, folded, in their order. Apostrophes part words, as in `l'or`. */
export function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * A name as the search index holds it: one word, so that it is found by the whole name and not by each of its words. It
 * begins as the name does, so that it stands in the piece of the index in which the name's first word stands, and no
 * word that somebody types begins so.
 * @param words of the name, folded
 * @returns the name as it is, and, for its plural and the like, the name for the engine to take the stem of
 */
export function nameKeys(words: readonly string[]): [exact: string, stemmed: string] {
  const name = words.join('');
  const key = `${name.slice(0, 3)}q${name.slice(3)}`;
  return [`${key}q`, key];
}
