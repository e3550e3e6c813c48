/** The candidate nearest to a mistyped word, if one is near enough to be meant; of two as near, the one that begins alike. */
export function suggest(word: string, candidates: Iterable<string>): string | undefined {
  const { length } = word;
  const far = Math.min(Math.floor(length / 2), Math.max(2, Math.floor(length / 3))) + 1;
  let best: { candidate: string; distance: number; alike: number } | undefined;
  for (const candidate of candidates) {
    const distance = editDistance(word, candidate, far);
    if (distance === far || (best && distance > best.distance)) continue;
    const alike = sharedStart(word, candidate);
    if (!best || distance < best.distance || alike > best.alike) best = { candidate, distance, alike };
  }
  return best?.candidate;
}

/** How many characters two words begin with alike. */
function sharedStart(a: string, b: string): number {
  let count = 0;
  while (count < a.length && a[count] === b[count]) count++;
  return count;
}

/** Levenshtein distance of two words, or `limit` where it is not below that. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + cost));
    }
    row = next;
  }
  return Math.min(row[b.length]!, limit);
}
