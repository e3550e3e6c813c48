import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { findings, swap, type Case } from './edited.ts';

const TRIAL = 'cases/trial/en.mdx';
const SECTION_RECORD = (await readFile('tests/fixtures/content/sections/alternatives/record.yml', 'utf8')).replace(
  'number: 13',
  'number: 14',
);
const SECTION_TEXT = await readFile('tests/fixtures/content/sections/alternatives/en.mdx', 'utf8');
const NAMES = 'What was done · What came of it · What failed · Lessons · What is not known';

it.each<Case>([
  [
    'a section of the site has no list',
    { 'sections/alternative/record.yml': SECTION_RECORD, 'sections/alternative/en.mdx': SECTION_TEXT },
    [
      'sections/alternative/record.yml:1:1  error  section  No list stands at /alternative/. Name the folder after one of: alternatives, technologies, markets, action, hazards, pathways, cases, guides.  «number: 14»',
    ],
  ],
  [
    'a section is missing',
    { [TRIAL]: swap('## Lessons\n\nNot known.\n\n', '') },
    [
      'cases/trial/en.mdx:2:1  error  section  Section "Lessons" is missing. Add it; where the evidence is missing, say what is not known.  «title: A trial»',
    ],
  ],
  [
    'a heading is mistyped',
    { [TRIAL]: swap('## Lessons', '## Lesson') },
    [
      'cases/trial/en.mdx:21:1  error  section  "Lesson" is no section of this collection. Write "## Lessons".  «## Lesson»',
    ],
  ],
  [
    'a heading is of no section',
    { [TRIAL]: swap('## What failed\n', '## Weather\n\nRain.\n\n## What failed\n') },
    [
      `cases/trial/en.mdx:17:1  error  section  "Weather" is no section of this collection. Use a third-level heading, or one of: ${NAMES}.  «## Weather»`,
    ],
  ],
  [
    'a section stands twice',
    { [TRIAL]: swap('## Lessons', '## What failed\n\nIt.\n\n## Lessons') },
    ['cases/trial/en.mdx:21:1  error  section  Section "What failed" stands twice. Join the two.  «## What failed»'],
  ],
  [
    'two sections have changed places',
    {
      [TRIAL]: (text) =>
        text.replace('## What failed', '## X').replace('## Lessons', '## What failed').replace('## X', '## Lessons'),
    },
    [
      `cases/trial/en.mdx:21:1  error  section  Section "What failed" is out of order. The order is ${NAMES}.  «## What failed»`,
    ],
  ],
  [
    'a section is empty',
    { [TRIAL]: swap('## Lessons\n\nNot known.\n', '## Lessons\n') },
    ['cases/trial/en.mdx:21:1  error  section  Section "Lessons" is empty. Say what is not known.  «## Lessons»'],
  ],
  [
    'words stand before the first section',
    { [TRIAL]: swap('## What was done', 'Words.\n\n## What was done') },
    [
      'cases/trial/en.mdx:9:1  error  section  Words stand before the first section. Begin with "## What was done".  «Words.»',
    ],
  ],
  [
    'a translation has a heading in the language of the original',
    { 'alternatives/sluice/es.mdx': swap('## Errores comunes', '## Common mistakes') },
    [
      'alternatives/sluice/es.mdx:2:1  error  section  Section "Errores comunes" is missing. Add it; where the evidence is missing, say what is not known.  «title: Canaleta»',
      'alternatives/sluice/es.mdx:70:1  error  section  "Common mistakes" is no section of this collection. Use a third-level heading, or one of: Qué es · Cuándo sirve y cuándo no · Qué necesita · Paso a paso · Seguridad y qué empeora · Costos y ganancias · Quién hace qué · Qué se ha observado · Errores comunes · Dónde se ha usado.  «## Common mistakes»',
    ],
  ],
  ['a section has a heading inside it', { [TRIAL]: swap('## Lessons\n', '## Lessons\n\n### Weather\n') }, []],
  [
    'a guide has other headings and words before them',
    { 'guides/about/en.mdx': swap('## Any heading', 'Words.\n\n## Another heading') },
    [],
  ],
])('%s', async (_, edits, found) => {
  expect(await findings(edits)).toEqual(found);
});
