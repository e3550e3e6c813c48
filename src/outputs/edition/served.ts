import { pageNumber } from '../../config/urls.ts';
import { pageDataPath } from '../data/files.ts';
import type { Edition, PageRecord, Withdrawal } from './model.ts';

/** A page that was withdrawn from an edition, with what is known of it. */
export interface WithdrawnPage {
  page: PageRecord;
  withdrawal: Withdrawal;
}

/** The pages that were withdrawn from an edition. */
export function withdrawnPages({ pages, withdrawn }: Edition): WithdrawnPage[] {
  return withdrawn.map((withdrawal) => {
    const page = pages.find(({ number }) => number === withdrawal.number);
    if (!page) throw new Error(`Page ${pageNumber(withdrawal.number)} is in no record. Correct withdrawn.yml.`);
    return { page, withdrawal };
  });
}

/** Path of the data of a page within the site and within an edition. */
export function dataPath(number: number): string {
  return `data/${pageDataPath(number)}`;
}

/**
 * What is served of an edition: its files, but of a page that was withdrawn neither words nor numbers nor pictures. In
 * place of its data stand the day and the reason; in place of its HTML the site draws a page that says so.
 * @param files of the archive, by path
 */
export function servedFiles(files: ReadonlyMap<string, Uint8Array>, edition: Edition): Map<string, Uint8Array> {
  const served = new Map(files);
  const withdrawn = withdrawnPages(edition);
  if (withdrawn.length === 0) return served;
  const json = (data: unknown) => new TextEncoder().encode(`${JSON.stringify(data, null, 2)}\n`);
  for (const { page, withdrawal } of withdrawn) {
    for (const { path } of Object.values(page.texts)) served.delete(path);
    for (const path of files.keys()) if (path.startsWith(`pictures/${page.id}/`)) served.delete(path);
    if (served.has(dataPath(page.number)))
      served.set(dataPath(page.number), json({ id: page.id, withdrawn: withdrawal }));
  }
  const gone = new Map(withdrawn.map(({ page, withdrawal }) => [page.number, withdrawal]));
  const pages = edition.pages.map((page) => {
    const withdrawal = gone.get(page.number);
    return withdrawal ? { number: page.number, id: page.id, withdrawn: withdrawal } : page;
  });
  served.set('records.json', json({ edition: edition.id, pages }));
  return served;
}

/**
 * The paths below `/e/<edition>/` that must be there for ever: all of the edition, but the pictures of withdrawn
 * pages; without the archive the pages alone, because the site can draw them itself.
 */
export function lastingPaths(edition: Edition, archive: boolean): string[] {
  const gone = withdrawnPages(edition).map(({ page }) => `pictures/${page.id}/`);
  return edition.manifest.files
    .map(({ path }) => path)
    .filter((path) => (archive || path.endsWith('.html')) && !gone.some((folder) => path.startsWith(folder)));
}
