import { noteSpecs } from '../domain/notes.ts';
import { recordReferences } from '../domain/references.ts';
import { walk, type ProseNode } from '../domain/prose.ts';
import { citations } from '../markdown/cites.ts';
import { recordFile, textsOf, type Finding, type Rule } from './rule.ts';

const TELLS = new Set<string>(['Step', 'Warning', 'NeverCombine']);

/** Only what somebody read in a source may carry a number or an instruction. */
export const unconfirmed: Rule = {
  id: 'unconfirmed',
  why: 'A figure nobody has seen in its source may be wrong, and a wrong number can hurt someone.',
  bad: '<Fact id="mcs-cost-500" />',
  good: 'The cost is not known.',
  *check(catalogue) {
    const isUnconfirmed = (id: string) => catalogue.fact(id)?.status === 'unconfirmed';
    const finding = (file: string, at: Finding['at'], id: string): Finding => ({
      file,
      at,
      message: `Fact "${id}" is unconfirmed and may carry no number and no instruction`,
      fix: 'Use a confirmed fact, or write that it is not known.',
    });

    for (const page of catalogue.content.pages) {
      for (const { kind, ref, path } of recordReferences(page.collection, page.record)) {
        const id = ref.split('#')[0]!;
        if (kind !== 'page' && isUnconfirmed(id)) yield finding(recordFile(page), path, id);
      }
    }
    for (const { page, text, file } of textsOf(catalogue)) {
      const told = noteSpecs(page.collection, page.record as never).filter((spec) => spec.instruction);
      const instructions: ProseNode[][] = told.map((spec) => text.notes[spec.key] ?? []);
      for (const node of walk(text.body))
        if (node.type === 'component' && TELLS.has(node.name)) instructions.push([node]);

      const strict = new Set(
        instructions.flatMap((nodes) => citations(nodes).map((c) => `${c.at.line}:${c.at.column}`)),
      );
      for (const cited of [...Object.values(text.notes), text.body].flatMap((tree) => citations(tree))) {
        if (cited.kind !== 'fact' || !isUnconfirmed(cited.fact)) continue;
        if (cited.prints || strict.has(`${cited.at.line}:${cited.at.column}`))
          yield finding(file, cited.at, cited.fact);
      }
    }
  },
};
