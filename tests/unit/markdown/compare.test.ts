import { expect, it } from 'vitest';
import { findings, prose, type Case } from '../rules/edited.ts';

const LIKE =
  'Write it like <Compare practices="alternatives/sluice alternatives/centrifuge" rows="mercury material cost" />.';
const compare = (practices: string, rows = 'mercury') => prose(`<Compare practices="${practices}" rows="${rows}" />`);
const PAIR = 'alternatives/sluice technologies/screen';

it.each<[...Case]>([
  ['two practices and three rows', compare(PAIR, 'mercury material cost'), []],
  [
    'a practice that does not exist',
    compare('alternatives/sluice alternatives/slucie'),
    [
      expect.stringContaining(
        'technologies/screen/en.mdx:10:1  error  reference  There is no page "alternatives/slucie". Did you mean "alternatives/sluice"?',
      ) as string,
    ],
  ],
  [
    'one practice',
    compare('alternatives/sluice'),
    [
      expect.stringContaining(
        `technologies/screen/en.mdx:10:1  error  mdx-attribute  Compare practices: one practice is named, and 2 to 4 are compared. ${LIKE}`,
      ) as string,
    ],
  ],
  [
    'a page that is no practice',
    compare('alternatives/sluice hazards/whole-ore'),
    [
      expect.stringContaining(
        `10:1  error  mdx-attribute  Compare practices: "hazards/whole-ore" is no practice; only pages of alternatives and technologies are compared. ${LIKE}`,
      ) as string,
    ],
  ],
  [
    'a row that does not exist',
    compare(PAIR, 'mercury materiel'),
    [
      expect.stringContaining(
        `10:1  error  mdx-attribute  Compare rows: there is no row "materiel", did you mean "material". ${LIKE}`,
      ) as string,
    ],
  ],
  [
    'no rows',
    prose(`<Compare practices="${PAIR}" />`),
    [expect.stringContaining(`10:1  error  mdx-attribute  Compare has no rows. ${LIKE}`) as string],
  ],
])('Compare with %s', async (_, edits, found) => {
  expect(await findings(edits)).toEqual(found);
});
