import { toBibtex } from './bibtex.ts';
import type { CslItem } from './csl.ts';
import { toRis } from './ris.ts';

/** Formats of a bibliography, by the ending of its file. */
const WRITERS = {
  bib: toBibtex,
  ris: toRis,
  json: (items: readonly CslItem[]) => `${JSON.stringify(items, null, 2)}\n`,
} as const;

export type BibliographyFormat = keyof typeof WRITERS;

export const BIBLIOGRAPHY_FORMATS = Object.keys(WRITERS) as BibliographyFormat[];

/** A file of references: BibTeX, RIS or CSL-JSON. */
export function toBibliography(format: BibliographyFormat, items: readonly CslItem[]): string {
  return WRITERS[format](items);
}
