import { pageId, type AnyPage } from '../domain/content.ts';
import { recordFile, type Rule } from './rule.ts';

/** What must come first cannot also come last. */
export const cycle: Rule = {
  id: 'cycle',
  why: 'A practice that needs itself, or an interim practice whose exit leads back to it, has no way out.',
  bad: 'exit: alternatives/concentrate-amalgamation   # in its own record',
  good: 'exit: alternatives/direct-smelting-borax',
  *check({ content }) {
    const practices = content.pages.filter(
      (page) => page.collection === 'alternatives' || page.collection === 'technologies',
    );
    const next = {
      exit: graph(practices, (record) => (record.exit === undefined ? [] : [record.exit])),
      needsBefore: graph(practices, (record) => record.needsBefore),
      needsAfter: graph(practices, (record) => record.needsAfter),
    };
    for (const page of practices) {
      for (const [field, edges] of Object.entries(next)) {
        const path = wayBack(pageId(page), edges);
        if (path) {
          yield {
            file: recordFile(page),
            at: [field],
            message: `"${field}" runs in a circle: ${path.join(' → ')}`,
            fix: 'Take one of the references out.',
          };
        }
      }
    }
  },
};

type PracticePage = Extract<AnyPage, { collection: 'alternatives' | 'technologies' }>;

function graph(pages: PracticePage[], edges: (record: PracticePage['record']) => string[]): Map<string, string[]> {
  return new Map(pages.map((page) => [pageId(page), edges(page.record)]));
}

/** The shortest way from a page back to itself. */
function wayBack(start: string, edges: Map<string, string[]>): string[] | undefined {
  const seen = new Set<string>();
  const queue = [[start]];
  for (let path = queue.shift(); path; path = queue.shift()) {
    for (const id of edges.get(path.at(-1)!) ?? []) {
      if (id === start) return [...path, id];
      if (!seen.has(id)) {
        seen.add(id);
        queue.push([...path, id]);
      }
    }
  }
  return undefined;
}
