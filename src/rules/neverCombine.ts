import { walk } from '../domain/prose.ts';
import { textsOf, type Rule } from './rule.ts';

/** The text and the record agree on what must never be combined. */
export const neverCombine: Rule = {
  id: 'never-combine',
  why: 'The danger list and the comparison are drawn from the record; a danger named only in the prose is missing there.',
  bad: '<NeverCombine with="hazards/cyanide-after-mercury">…</NeverCombine>   # notWith is empty',
  good: 'notWith: [hazards/cyanide-after-mercury]',
  *check(catalogue) {
    for (const { page, text, file } of textsOf(catalogue)) {
      const named = 'notWith' in page.record ? page.record.notWith : undefined;
      for (const node of walk(text.body)) {
        const other = node.type === 'component' && node.name === 'NeverCombine' ? node.attributes['with'] : undefined;
        if (other !== undefined && 'at' in node && named && !named.includes(other) && catalogue.page(other)) {
          yield {
            file,
            at: node.at,
            message: `The record does not name "${other}" in notWith`,
            fix: 'Add it to notWith in record.yml, with its note.',
          };
        }
      }
    }
  },
};
