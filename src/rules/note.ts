import { noteSpecs } from '../domain/notes.ts';
import { plainText } from '../domain/prose.ts';
import { suggest } from '../domain/suggest.ts';
import { citations } from '../markdown/cites.ts';
import { textsOf, type Rule } from './rule.ts';

/** Every language carries the notes that the record asks for, and no other. */
export const note: Rule = {
  id: 'note',
  why: 'A danger or a control that one language lacks is a danger to its readers.',
  bad: 'notes: {}   # the record names the hazard mercury-vapour',
  good: 'notes: { control.mercury-vapour: "Heat amalgam only in a closed retort. <Cite fact=… />" }',
  *check(catalogue) {
    for (const { page, text, file } of textsOf(catalogue)) {
      const specs = noteSpecs(page.collection, page.record as never);
      const known = new Map(specs.map((spec) => [spec.key, spec]));
      for (const spec of specs) {
        const words = text.notes[spec.key];
        const at = ['notes', spec.key];
        if (words === undefined) {
          if (spec.required) {
            yield {
              file,
              at,
              message: `Note "${spec.key}" is missing`,
              fix: 'Write it under "notes"; the record asks for it.',
            };
          }
          continue;
        }
        if (spec.instruction && citations(words).length === 0) {
          yield {
            file,
            at,
            message: `Note "${spec.key}" tells people what to do and has no source`,
            fix: 'Cite the confirmed fact or the text that carries it with <Cite … /> inside the note.',
          };
        }
        const count = plainText(words).trim().split(/\s+/).length;
        if (spec.maxWords !== undefined && count > spec.maxWords) {
          yield {
            file,
            at,
            message: `Note "${spec.key}" has ${count} words`,
            fix: `Say it in ${spec.maxWords} words or fewer.`,
          };
        }
      }
      for (const key of Object.keys(text.notes)) {
        if (known.has(key)) continue;
        const near = suggest(key, known.keys());
        yield {
          file,
          at: ['notes', key],
          message: `Note "${key}" belongs to no field of the record`,
          fix: near ? `Did you mean "${near}"?` : 'Remove it, or add what it speaks of to the record.',
        };
      }
    }
  },
};
