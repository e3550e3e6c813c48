import { languagesOf } from '../domain/catalogue.ts';
import { staleParts } from '../markdown/stale.ts';
import { recordFile, textFile, type Rule } from './rule.ts';

/** Translations follow their original. */
export const translation: Rule = {
  id: 'translation',
  why: 'A reader must know where the words are older than those they were translated from.',
  bad: 'translates: { from: en, sections: {} }',
  good: 'npm run stamp -- alternatives/sluice es',
  *check({ content }) {
    for (const page of content.pages) {
      const { original } = page.record;
      if (!page.texts[original]) {
        yield {
          file: recordFile(page),
          at: ['original'],
          message: `The original language is "${original}", but there is no ${original}.mdx`,
          fix: 'Add it, or name the language the page was first written in.',
        };
        continue;
      }
      for (const language of languagesOf(page)) {
        const { translates } = page.texts[language]!;
        const file = textFile(page, language);
        if (language === original) {
          if (translates)
            yield {
              file,
              at: ['translates'],
              message: 'The original says that it is a translation',
              fix: 'Remove "translates".',
            };
        } else if (translates?.from !== original) {
          yield {
            file,
            at: ['translates'],
            message: 'The translation does not say what it was translated from',
            fix: `Run "npm run stamp -- ${page.collection}/${page.slug} ${language}".`,
          };
        } else {
          const parts = staleParts(page, language);
          if (parts.length === 0) continue;
          yield {
            file,
            at: ['translates', 'sections'],
            severity: 'warning',
            message: `The original has changed since it was translated: ${parts.join(', ')}`,
            fix: `Bring the translation up to date, then run "npm run stamp -- ${page.collection}/${page.slug} ${language}".`,
          };
        }
      }
    }
  },
};
