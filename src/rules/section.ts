import { LISTED_COLLECTIONS, SECTIONS, type SectionId } from '../domain/collections.ts';
import { suggest } from '../domain/suggest.ts';
import { sectionHeading, sectionIdOf } from '../i18n/sections.ts';
import { splitSections } from '../markdown/sections.ts';
import { recordFile, textsOf, type Rule } from './rule.ts';

/** Pages of a collection have the same sections in the same order. */
export const section: Rule = {
  id: 'section',
  why: 'A reader who knows one page finds the safety section of every other; a section without evidence says so.',
  bad: '## Dangers',
  good: '## Safety and what it makes worse',
  *check(catalogue) {
    const lists: string[] = LISTED_COLLECTIONS.filter((name) => name !== 'countries');
    for (const page of catalogue.content.pages) {
      if (page.collection !== 'sections' || lists.includes(page.slug)) continue;
      yield {
        file: recordFile(page),
        at: [],
        message: `No list stands at /${page.slug}/`,
        fix: `Name the folder after one of: ${lists.join(', ')}.`,
      };
    }
    for (const { page, language, text, file } of textsOf(catalogue)) {
      const expected: readonly SectionId[] = SECTIONS[page.collection];
      if (expected.length === 0) continue;
      const headings = expected.map((id) => sectionHeading(language, page.collection, id));
      const list = headings.join(' · ');
      const found: SectionId[] = [];
      const { intro, sections } = splitSections(text.body);
      if (intro[0] && 'at' in intro[0]) {
        yield {
          file,
          at: intro[0].at,
          message: 'Words stand before the first section',
          fix: `Begin with "## ${headings[0]!}".`,
        };
      }
      for (const { heading, at, blocks } of sections) {
        const id = sectionIdOf(language, page.collection, heading);
        if (id === undefined) {
          const near = suggest(heading, headings);
          if (near) found.push(expected[headings.indexOf(near)]!);
          yield {
            file,
            at,
            message: `"${heading}" is no section of this collection`,
            fix: near ? `Write "## ${near}".` : `Use a third-level heading, or one of: ${list}.`,
          };
          continue;
        }
        if (found.includes(id)) yield { file, at, message: `Section "${heading}" stands twice`, fix: 'Join the two.' };
        else if (found.some((earlier) => expected.indexOf(earlier) > expected.indexOf(id))) {
          yield { file, at, message: `Section "${heading}" is out of order`, fix: `The order is ${list}.` };
        }
        if (blocks.length === 0) {
          yield { file, at, message: `Section "${heading}" is empty`, fix: 'Say what is not known.' };
        }
        found.push(id);
      }
      for (const id of expected) {
        if (!found.includes(id)) {
          yield {
            file,
            at: [],
            message: `Section "${sectionHeading(language, page.collection, id)}" is missing`,
            fix: 'Add it; where the evidence is missing, say what is not known.',
          };
        }
      }
    }
  },
};
