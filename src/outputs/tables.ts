import type { Language } from '../config/locales.ts';
import { pageNumber } from '../config/urls.ts';
import type { AnyPage } from '../domain/content.ts';
import { plainText, walk, type ProseNode } from '../domain/prose.ts';
import { citations } from '../markdown/cites.ts';
import type { ViewContext } from '../views/context.ts';
import { toCsv } from './csv.ts';
import { plainWords } from './plainWords.ts';

/** A table of a page as a file. */
export interface TableFile {
  /** The heading that it stands under. */
  name: string;
  file: string;
  csv: string;
}

/** Name of the last column: ids of the facts, or sources with the place in them, that carry the row. */
const CITES = 'cites';

/** The tables of a page whose documents people take away and fill in; none of other pages. */
export function tableFiles(
  page: AnyPage,
  language: Language,
  { catalogue }: Pick<ViewContext, 'catalogue'>,
): TableFile[] {
  if (page.collection !== 'guides' || page.record.kind !== 'template') return [];
  const text = page.texts[language]!;
  const tables: TableFile[] = [];
  let name = text.title;
  for (const node of walk(text.body)) {
    if (node.type === 'heading') name = plainText(node.children);
    if (node.type !== 'table') continue;
    const cell = (words: readonly ProseNode[]) => plainWords(words, { catalogue, language });
    const [head = [], ...rows] = node.rows;
    tables.push({
      name,
      file: `batea-${pageNumber(page.record.number)}-${language}-table-${tables.length + 1}.csv`,
      csv: toCsv(
        [...head.map(cell), CITES],
        rows.map((row) => [...row.map(cell), cited(row.flat())]),
      ),
    });
  }
  return tables;
}

function cited(words: readonly ProseNode[]): string {
  const names = citations(words).map((one) => (one.kind === 'fact' ? one.fact : `${one.source}, ${one.locator}`));
  return [...new Set(names)].join('; ');
}
