import type { KeyPath } from '../domain/validate.ts';
import { recordFile, type Finding, type Rule } from './rule.ts';

interface Use {
  id: string;
  file: string;
  path: KeyPath;
}

/** An id stands for one thing for ever. */
export const duplicateId: Rule = {
  id: 'duplicate-id',
  why: 'Facts, sources and page numbers are cited from outside; an id that means two things breaks the citation.',
  bad: 'number: 14   # already the number of another page',
  good: 'number: 61',
  *check({ content }) {
    const numbers: Use[] = content.pages.map((page) => ({
      id: String(page.record.number),
      file: recordFile(page),
      path: ['number'],
    }));
    const sources: Use[] = [];
    const facts: Use[] = [];
    for (const [key, source] of Object.entries(content.sources)) {
      const file = `sources/${key}.yml`;
      sources.push({ id: key, file, path: [] });
      sources.push(...source.formerIds.map((id, i) => ({ id, file, path: ['formerIds', i] })));
      for (const [i, fact] of source.facts.entries()) {
        facts.push({ id: fact.id, file, path: ['facts', i, 'id'] });
        facts.push(...fact.formerIds.map((id, j) => ({ id, file, path: ['facts', i, 'formerIds', j] })));
        const values = fact.values.map((value, j) => ({ id: value.key, file, path: ['facts', i, 'values', j, 'key'] }));
        yield* repeated(values, `value key of fact "${fact.id}"`);
      }
    }
    yield* repeated(numbers, 'page number');
    yield* repeated(sources, 'source');
    yield* repeated(facts, 'fact');
  },
};

function* repeated(uses: Use[], what: string): Generator<Finding> {
  const first = new Map<string, Use>();
  for (const use of uses) {
    const earlier = first.get(use.id);
    if (earlier) {
      yield {
        file: use.file,
        at: use.path,
        message: `Duplicate id: ${what} "${use.id}" is already used in ${earlier.file}`,
        fix: 'Choose another id for the newer one.',
      };
    } else first.set(use.id, use);
  }
}
