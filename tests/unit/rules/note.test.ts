import { expect, it } from 'vitest';
import { findings, onlyNote, SCREEN, swap, type Case } from './edited.ts';

const HAZARD = 'hazards/whole-ore/en.mdx';
const more = (line: string) => onlyNote(`Any measurement.\n  ${line}`);

it.each<Case>([
  [
    'the only note of a page is missing',
    { [SCREEN]: swap('notes:\n  wouldChange: Any measurement.\n', '') },
    [
      'technologies/screen/en.mdx:2:1  error  note  Note "wouldChange" is missing. Write it under "notes"; the record asks for it.  «title: Screen»',
    ],
  ],
  [
    'one of several notes is missing',
    { 'cases/trial/en.mdx': swap('  lesson.water: Water first.\n', '') },
    [
      'cases/trial/en.mdx:5:3  error  note  Note "lesson.water" is missing. Write it under "notes"; the record asks for it.  «failed.pump: The pump broke.»',
    ],
  ],
  [
    'a translation lacks a note',
    { 'alternatives/sluice/es.mdx': swap('  wouldChange: Un segundo sitio.\n', '') },
    [
      'alternatives/sluice/es.mdx:5:3  error  note  Note "wouldChange" is missing. Write it under "notes"; the record asks for it.  «unsuited.refractory: El oro está encerra»',
    ],
  ],
  [
    'a retired page does not say why',
    { 'guides/old/en.mdx': swap('notes:\n  why: It was replaced.\n', '') },
    [
      'guides/old/en.mdx:2:1  error  note  Note "why" is missing. Write it under "notes"; the record asks for it.  «title: An old page»',
    ],
  ],
  [
    'the key of a note is mistyped',
    more('suited.aluvial: Gravel.'),
    [
      'technologies/screen/en.mdx:6:19  error  note  Note "suited.aluvial" belongs to no field of the record. Did you mean "suited.alluvial"?  «Gravel.»',
    ],
  ],
  [
    'a note speaks of nothing in the record',
    more('firstAid: Fresh air.'),
    [
      'technologies/screen/en.mdx:6:13  error  note  Note "firstAid" belongs to no field of the record. Remove it, or add what it speaks of to the record.  «Fresh air.»',
    ],
  ],
  [
    'notes are named like parts of every object of the language',
    more('__proto__: Words.\n  toString: Words.'),
    [
      'technologies/screen/en.mdx:6:14  error  note  Note "__proto__" belongs to no field of the record. Remove it, or add what it speaks of to the record.  «Words.»',
      'technologies/screen/en.mdx:7:13  error  note  Note "toString" belongs to no field of the record. Remove it, or add what it speaks of to the record.  «Words.»',
    ],
  ],
  ['a note that may be there is there', more('suited.alluvial: Gravel.'), []],
  [
    'a note that tells people what to do has no source',
    {
      [HAZARD]: swap(
        'doNot: Do not add mercury to the mill. <Cite fact="treaty-plan" />',
        'doNot: Do not add mercury to the mill.',
      ),
    },
    [
      'hazards/whole-ore/en.mdx:8:10  error  note  Note "doNot" tells people what to do and has no source. Cite the confirmed fact or the text that carries it with <Cite … /> inside the note.  «Do not add mercury to the mill.»',
    ],
  ],
  [
    'the stop line has eleven words',
    { [HAZARD]: swap('on all of the ore.', 'on all of the ore that you mill.') },
    [
      'hazards/whole-ore/en.mdx:6:9  error  note  Note "stop" has 11 words. Say it in 10 words or fewer.  «Stop putting mercury on all of the ore t»',
    ],
  ],
  ['the stop line has ten words', { [HAZARD]: swap('on all of the ore.', 'on all of the ore you mill.') }, []],
  [
    'a note is empty',
    onlyNote('""'),
    ['technologies/screen/en.mdx:5:16  error  mdx-note  The note is empty. Write it, or delete its key.  «""»'],
  ],
  [
    'a note has two paragraphs',
    onlyNote('|\n    Any measurement.\n\n    Or two.'),
    [
      'technologies/screen/en.mdx:6:5  error  mdx-note  A note is one paragraph of words. Join it into one paragraph, without lists, headings or blocks.  «Any measurement.»',
    ],
  ],
])('%s', async (_, edits, found) => {
  expect(await findings(edits)).toEqual(found);
});
