import { pageId } from '../domain/content.ts';
import { DRAWINGS } from '../domain/drawings.ts';
import { walk } from '../domain/prose.ts';
import { suggest } from '../domain/suggest.ts';
import { recordFile, textsOf, type Rule } from './rule.ts';

/** Pictures exist, are credited, and are used from the record. */
export const picture: Rule = {
  id: 'picture',
  why: 'A picture without a licence cannot be passed on, and one without words is nothing to a reader who cannot see it.',
  bad: '<Figure file="photo.jpg">…</Figure>   # the record names no such picture',
  good: 'pictures: [{ file: photo.jpg, credit: …, licence: CC BY 4.0 }]',
  *check(catalogue) {
    for (const page of catalogue.content.pages) {
      const file = recordFile(page);
      const named = page.record.pictures.map((p) => p.file);
      for (const [i, name] of named.entries()) {
        if (!page.pictures.some((p) => p.file === name)) {
          yield {
            file,
            at: ['pictures', i, 'file'],
            missing: `${pageId(page)}/${name}`,
            message: `There is no picture "${name}" in the folder`,
            fix: 'Add the file, or take the entry out.',
          };
        }
      }
      for (const { file: name } of page.pictures) {
        if (!named.includes(name)) {
          yield {
            file,
            at: ['pictures'],
            message: `Picture "${name}" is not named in the record`,
            fix: 'Name it under "pictures" with credit and licence.',
          };
        }
      }
    }
    for (const { page, text, file } of textsOf(catalogue)) {
      for (const node of walk(text.body)) {
        if (node.type !== 'component') continue;
        const { file: name, drawing } = node.attributes;
        if (drawing !== undefined && !(DRAWINGS as readonly string[]).includes(drawing)) {
          const near = suggest(drawing, DRAWINGS);
          yield {
            file,
            at: node.at,
            message: `There is no drawing "${drawing}"`,
            fix: near ? `Did you mean "${near}"?` : `Use one of: ${DRAWINGS.join(', ')}.`,
          };
        }
        if (node.name === 'Figure' && name !== undefined && !page.record.pictures.some((p) => p.file === name)) {
          yield {
            file,
            at: node.at,
            message: `Picture "${name}" is not named in the record`,
            fix: 'Name it under "pictures" of record.yml.',
          };
        }
      }
    }
  },
};
