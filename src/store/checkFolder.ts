import { buildCatalogue, type Catalogue } from '../domain/catalogue.ts';
import { pageId } from '../domain/content.ts';
import { compareIssues, formatIssue, type Issue } from '../domain/issue.ts';
import { validate, valueAt, type DataCollection } from '../domain/validate.ts';
import { checkCatalogue } from '../rules/check.ts';
import { readContent, type DiskContent } from './disk.ts';
import { ledgerIssues } from './editions.ts';

/** Rules that hold a page against its texts. */
const OF_TEXTS: ReadonlySet<string> = new Set(['translation', 'cited']);

export interface CheckedContent {
  catalogue: Catalogue;
  /** Everything that is wrong, by file and line. */
  issues: Issue[];
}

/**
 * Reads a content folder and holds it against the guard, the schemas and the rules, all at once.
 * @throws where the folder cannot be read
 */
export async function checkFolder(folder: string): Promise<CheckedContent> {
  const disk = await readContent(folder);
  const { content, issues } = validate(disk.raw);
  const catalogue = buildCatalogue(content);

  const files = new Map(
    [
      ...disk.raw.pages.flatMap((page) => [page.record, ...page.texts]),
      ...Object.values(disk.raw.data).flatMap((entries) => entries.map(({ entry }) => entry)),
    ].map((data) => [data.file, data]),
  );
  const unreadable = unreadableIds(disk, catalogue);
  const ruled = [
    ...checkCatalogue(catalogue, (file, path) => files.get(file)?.locate(path) ?? { line: 1, column: 1 }, unreadable),
    ...ledgerIssues(folder, catalogue, unreadable),
  ];
  // A text that was refused is empty, so what a rule says of it, or of the page without it, is no news.
  const refused = new Set([...disk.issues, ...issues].map(({ file }) => file));
  const folders = new Set([...refused].filter((file) => file.endsWith('.mdx')).map(folderOf));
  const news = ruled.filter(
    ({ file, rule }) => !refused.has(file) && !(OF_TEXTS.has(rule) && folders.has(folderOf(file))),
  );
  return { catalogue, issues: [...disk.issues, ...issues, ...news].sort(compareIssues) };
}

function folderOf(file: string): string {
  return file.replace(/[^/]*$/, '');
}

/** Ids of the pages, sources, facts and terms that stand in files which the catalogue had to leave out. */
function unreadableIds(disk: DiskContent, { content }: Catalogue): Set<string> {
  const left = [
    ...disk.raw.pages.map(pageId).filter((id) => !content.pages.some((page) => pageId(page) === id)),
    ...Object.entries(disk.raw.data).flatMap(([name, entries]) =>
      entries
        .filter(({ id }) => !Object.hasOwn(content[name as DataCollection], id))
        .flatMap(({ id, entry }) => [id, ...factIds(valueAt(entry.data, ['facts']))]),
    ),
  ];
  return new Set([...disk.unreadable, ...left]);
}

function factIds(facts: unknown): string[] {
  return Array.isArray(facts) ? facts.map((fact) => String(valueAt(fact, ['id']))) : [];
}

/** Whether any issue is more than a warning. */
export function hasErrors(issues: readonly Issue[]): boolean {
  return issues.some((issue) => issue.severity === 'error');
}

/** One issue a line, and the totals. */
export function formatReport(issues: readonly Issue[]): string {
  const errors = issues.filter((issue) => issue.severity === 'error').length;
  return [...issues.map(formatIssue), `${count(errors, 'error')}, ${count(issues.length - errors, 'warning')}`].join(
    '\n',
  );
}

function count(n: number, what: string): string {
  return `${n} ${what}${n === 1 ? '' : 's'}`;
}
