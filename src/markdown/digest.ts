import type { PageText } from '../domain/content.ts';
import type { ProseNode } from '../domain/prose.ts';
import { splitSections } from './sections.ts';

/** The words of a page, without what is said about their translation. */
export type Words = Pick<PageText, 'title' | 'summary' | 'notes' | 'body'>;

const OFFSET_BASIS = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;

/**
 * A digest of 12 hexadecimal digits that does not change with white space: FNV-1a in 64 bits over
 * UTF-8, folded to 48 bits (RFC 9923). It finds changes, not forgeries.
 */
export function digest(text: string): string {
  let hash = OFFSET_BASIS;
  for (const byte of new TextEncoder().encode(text.replace(/\s+/g, ' ').trim())) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * PRIME);
  }
  return ((hash >> 48n) ^ BigInt.asUintN(48, hash)).toString(16).padStart(12, '0');
}

/** The end of a digest in as many digits and small letters: a name for one among few. */
export function shortDigest(text: string, length: number): string {
  return BigInt(`0x${digest(text)}`)
    .toString(36)
    .slice(-length)
    .padStart(length, '0');
}

/**
 * The digest of every part of a page that is translated: `title`, `summary`, `notes.<key>`, `intro`
 * (where there is one) and each section under the id that `sectionIdOf` gives it.
 */
export function sectionDigests(
  text: Words,
  sectionIdOf: (heading: string, index: number) => string,
): Record<string, string> {
  const { intro, sections } = splitSections(text.body);
  return Object.fromEntries([
    ['title', digest(text.title)],
    ['summary', digest(text.summary)],
    ...Object.entries(text.notes).map(([key, note]) => [`notes.${key}`, digest(canonical(note))]),
    ...(intro.length > 0 ? [['intro', digest(canonical(intro))]] : []),
    ...sections.map(({ heading, blocks }, index) => [
      sectionIdOf(heading, index),
      digest(`${heading} ${canonical(blocks)}`),
    ]),
  ]) as Record<string, string>;
}

/** The digest of all words of a page in one language. */
export function pageDigest({ title, summary, notes, body }: Words): string {
  const keys = Object.keys(notes).sort();
  return digest(JSON.stringify([title, summary, keys.map((key) => [key, canonical(notes[key]!)]), canonical(body)]));
}

/** A tree as text without its places in the file. */
function canonical(tree: readonly ProseNode[]): string {
  return JSON.stringify(tree, (key, value: unknown) => (key === 'at' && typeof value === 'object' ? undefined : value));
}
