import { recordReferences } from '../domain/references.ts';
import { citations } from '../markdown/cites.ts';
import { recordFile, textFile, type Rule } from './rule.ts';

/** The facts behind the figures of a record are told of in its text. */
export const cited: Rule = {
  id: 'cited',
  why: 'A figure in a list says nothing by itself; the text says of what it is, and a slip of one reference shows.',
  bad: 'scale: { high: sluice-recovery#fed }   # and no text cites sluice-recovery',
  good: 'Miners fed it with <Fact id="sluice-recovery" value="fed" /> of ore.',
  *check(catalogue) {
    for (const page of catalogue.content.pages) {
      const { original } = page.record;
      const text = page.texts[original];
      if (!text) continue;
      const told = new Set(
        [...Object.values(text.notes), text.body]
          .flatMap((tree) => citations(tree))
          .flatMap((one) => (one.kind === 'fact' ? (catalogue.fact(one.fact)?.id ?? []) : [])),
      );
      for (const { kind, ref, path } of recordReferences(page.collection, page.record)) {
        const value = kind === 'value' ? catalogue.value(ref) : undefined;
        if (value?.fact.status !== 'confirmed' || told.has(value.fact.id)) continue;
        told.add(value.fact.id);
        const key = value.key;
        yield {
          file: recordFile(page),
          at: path,
          message: `No words of ${textFile(page, original)} cite "${value.fact.id}"`,
          fix: `Print <Fact id="${value.fact.id}" value="${key}" /> in its text or notes, or name the value that was meant.`,
        };
      }
    }
  },
};
