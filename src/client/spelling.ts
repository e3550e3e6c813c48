/** Words that can be meant, folded, each list sorted: the words of titles and names, then other words of the texts. */
export type WordList = readonly (readonly string[])[];

/** Letters that a word can share with the one before it: one digit. */
const SHARED = 9;

/**
 * Words as they are published: sorted, each as the number of letters that it shares with the one before, and its rest.
 * @param words of letters only
 */
export function writeWords(words: readonly string[]): string {
  let before = '';
  const pieces = [...words].sort().map((word) => {
    const differs = [...word].findIndex((letter, index) => letter !== before[index]);
    const shared = Math.min(differs, SHARED);
    before = word;
    return `${shared}${word.slice(shared)}`;
  });
  return pieces.join('');
}

/** A list as it is published: its parts as `writeWords` writes them. */
export function readWordList(published: readonly string[]): WordList {
  return published.map((text) => {
    let before = '';
    return (text.match(/\d\D+/g) ?? []).map((piece) => (before = before.slice(0, Number(piece[0])) + piece.slice(1)));
  });
}

/** Shorter words have too many neighbours. */
const SHORTEST = 4;
/** From this length on two letters may be wrong, where one does not explain the word. */
const LONG = 8;

/**
 * The words of a list that a word can be a mistyping of, the likeliest first: those that begin as it does, the shortest
 * first, then those with one letter too many, too few, another, or two in each other's place. Singular and plural are
 * such words too.
 * @param word folded
 */
export function meantBy(word: string, [near = [], often = []]: WordList): string[] {
  if (word.length < SHORTEST) return [];
  const at = (distance: number) =>
    [near, often].flatMap((list) => list.filter((other) => within(word, other, distance)));
  const begun = [...near, ...often].filter((other) => other !== word && other.startsWith(word));
  begun.sort((a, b) => a.length - b.length);
  const found = at(1).length > 0 || word.length < LONG ? at(1) : at(2);
  // The first letter is seldom wrong.
  found.sort((a, b) => Number(b[0] === word[0]) - Number(a[0] === word[0]));
  return [...new Set([...begun, ...found])];
}

/** Whether two different words are at most so many letters apart. */
function within(word: string, other: string, distance: number): boolean {
  if (word === other || Math.abs(word.length - other.length) > distance) return false;
  return lettersApart(word, other) <= distance;
}

/** How many letters must be put in, taken out, replaced or swapped with the next (optimal string alignment). */
export function lettersApart(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, before[j - 2]! + 1);
      row.push(least);
    }
    before = last;
    last = row;
  }
  return last[b.length]!;
}
