import { walk, type Component } from '../domain/prose.ts';
import { citations } from '../markdown/cites.ts';
import { textsOf, type Rule } from './rule.ts';

const TELLS = new Set<string>(['Step', 'Warning', 'NeverCombine']);

/** Whatever tells people what to do leads to its source. */
export const instruction: Rule = {
  id: 'missing-source',
  why: 'Advice is evidence too: people act on it with mercury and cyanide in their hands.',
  bad: '<Step>Heat the retort for an hour.</Step>',
  good: '<Step>Heat the retort slowly. <Cite fact="…" /></Step>',
  *check(catalogue) {
    for (const { text, file } of textsOf(catalogue)) {
      for (const node of walk(text.body)) {
        if (node.type === 'component' && TELLS.has(node.name) && citations([node]).length === 0) {
          yield {
            file,
            at: (node as Component).at,
            message: `<${node.name}> has no source`,
            fix: 'End it with <Cite fact="…" />, or say what is not known instead.',
          };
        }
      }
    }
  },
};
