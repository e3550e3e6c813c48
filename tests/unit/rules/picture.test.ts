import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { findings, prose, type Case } from './edited.ts';
import { DRAWINGS } from '../../../src/domain/drawings.ts';

const PICTURE = readFileSync('tests/fixtures/content/alternatives/sluice/sluice.png');

it.each<Case>([
  [
    'a picture of the record that is not there',
    { 'alternatives/sluice/sluice.png': null },
    [
      'alternatives/sluice/record.yml:27:13  error  picture  There is no picture "sluice.png" in the folder. Add the file, or take the entry out.  «sluice.png, credit: Batea contributors, »',
    ],
  ],
  [
    'a picture that the record does not name',
    { 'guides/about/photo.png': PICTURE },
    [
      'guides/about/record.yml:1:1  error  picture  Picture "photo.png" is not named in the record. Name it under "pictures" with credit and licence.  «number: 8»',
    ],
  ],
  [
    'a picture of another page',
    prose('<Figure file="sluice.png">A sluice.</Figure>'),
    [
      'technologies/screen/en.mdx:10:1  error  picture  Picture "sluice.png" is not named in the record. Name it under "pictures" of record.yml.  «<Figure file="sluice.png">A sluice.</Fig»',
    ],
  ],
  [
    'a drawing whose name is mistyped',
    prose('<Figure drawing="retrot">A retort.</Figure>'),
    [
      'technologies/screen/en.mdx:10:1  error  picture  There is no drawing "retrot". Did you mean "retort"?  «<Figure drawing="retrot">A retort.</Figu»',
    ],
  ],
  [
    'a drawing that nobody has drawn',
    prose('<Figure drawing="helicopter">A helicopter.</Figure>'),
    [
      `technologies/screen/en.mdx:10:1  error  picture  There is no drawing "helicopter". Use one of: ${DRAWINGS.join(', ')}.  «<Figure drawing="helicopter">A helicopte»`,
    ],
  ],
  [
    'a drawing of a step',
    prose('<Steps><Step drawing="sluce">Wet it. <Cite fact="treaty-plan" /></Step></Steps>'),
    [
      'technologies/screen/en.mdx:10:8  error  picture  There is no drawing "sluce". Did you mean "sluice"?  «<Step drawing="sluce">Wet it. <Cite fact»',
    ],
  ],
])('%s', async (_, edits, found) => {
  expect(await findings(edits)).toEqual(found);
});
