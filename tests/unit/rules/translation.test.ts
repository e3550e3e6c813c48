import { expect, it } from 'vitest';
import { findings, swap, type Case } from './edited.ts';

const EN = 'alternatives/sluice/en.mdx';
const ES = 'alternatives/sluice/es.mdx';
const ABOUT = 'guides/about/en.mdx';
const STAMP = 'Run "npm run stamp -- alternatives/sluice es".';
const OLD =
  'Bring the translation up to date, then run "npm run stamp -- alternatives/sluice es".  «title: fa9380d6c634»';

it.each<Case>([
  [
    'the original is not there',
    { [ABOUT]: null },
    [
      'guides/about/record.yml:2:11  error  translation  The original language is "en", but there is no en.mdx. Add it, or name the language the page was first written in.  «en»',
    ],
  ],
  [
    'the record names another original',
    { 'guides/about/record.yml': swap('original: en', 'original: fr') },
    [
      'guides/about/record.yml:2:11  error  translation  The original language is "fr", but there is no fr.mdx. Add it, or name the language the page was first written in.  «fr»',
    ],
  ],
  [
    'the original says that it is a translation',
    { [ABOUT]: swap('---\n\n', 'translates: { from: es, sections: {} }\n---\n\n') },
    [
      'guides/about/en.mdx:4:13  error  translation  The original says that it is a translation. Remove "translates".  «{ from: es, sections: {} }»',
    ],
  ],
  [
    'a translation does not say what it was translated from',
    { [ES]: (text) => text.replace(/translates:[^]*?---/, '---') },
    [
      `alternatives/sluice/es.mdx:2:1  error  translation  The translation does not say what it was translated from. ${STAMP}  «title: Canaleta»`,
    ],
  ],
  [
    'a translation was made from another translation',
    { [ES]: swap('  from: en', '  from: fr') },
    [
      `alternatives/sluice/es.mdx:14:3  error  translation  The translation does not say what it was translated from. ${STAMP}  «from: fr»`,
    ],
  ],
  [
    'a section of the original has changed since',
    { [EN]: swap('## Common mistakes\n\nNot known.', '## Common mistakes\n\nMud.') },
    [
      `alternatives/sluice/es.mdx:16:5  warning  translation  The original has changed since it was translated: common-mistakes. ${OLD}`,
    ],
  ],
  [
    'the title and notes of the original have changed since',
    {
      [EN]: (text) =>
        text
          .replace('title: Sluice', 'title: The sluice')
          .replace('One sluice,', 'A sluice,')
          .replace('A second site.', 'Other sites.'),
    },
    [
      `alternatives/sluice/es.mdx:16:5  warning  translation  The original has changed since it was translated: title, notes.cost.sluice, notes.wouldChange. ${OLD}`,
    ],
  ],
  ['only white space has changed since', { [EN]: swap('Not known.', 'Not   known.') }, []],
  ['a page has no translation', { [ES]: null }, []],
])('%s', async (_, edits, found) => {
  expect(await findings(edits)).toEqual(found);
});
