import type { Catalogue } from '../../domain/catalogue.ts';
import { digest } from '../../markdown/digest.ts';
import type { DataFile } from './files.ts';

/** The state of the open data: day of the last change of a page, and a fingerprint of all files. */
export function dataRevision(
  { pages }: Catalogue,
  files: readonly DataFile[],
): { updated: string | undefined; digest: string } {
  const updated = pages.map(({ record }) => record.updated).sort();
  return { updated: updated.at(-1), digest: digest(files.map(({ sha256 }) => sha256).join()) };
}
