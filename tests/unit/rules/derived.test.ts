import { expect, it } from 'vitest';
import { findings, onlyNote, prose, type Case } from './edited.ts';

const TWO = 'sluice-price#price sluice-price#price';

it.each<Case>([
  [
    'gives a unit that is not in the list',
    prose(`<Derived from="${TWO}" how="a / b" unit="percent" />`),
    [
      'technologies/screen/en.mdx:10:1  error  derived  Wrong unit: "percent" is not in the list of units. Use a unit of src/domain/units.ts.  «<Derived from="sluice-price#price sluice»',
    ],
  ],
  [
    'takes a range',
    prose('<Derived from="sluice-recovery#fed sluice-recovery#kept" how="a / b" unit="%" />'),
    [
      'technologies/screen/en.mdx:10:1  error  derived  One of the values is a range or words. Use values that are one number each.  «<Derived from="sluice-recovery#fed sluic»',
    ],
  ],
  [
    'names a value that is not given',
    prose(`<Derived from="${TWO}" how="a / c" unit="%" />`),
    [
      'technologies/screen/en.mdx:10:1  error  derived  The formula cannot be computed: "c" stands where a value should. Write it with a, b, c … for the values in "from".  «<Derived from="sluice-price#price sluice»',
    ],
  ],
  [
    'divides by zero',
    prose('<Derived from="sluice-recovery#kept" how="a / (a - a)" unit="%" />'),
    [
      'technologies/screen/en.mdx:10:1  error  derived  The formula cannot be computed: the formula divides by zero. Write it with a, b, c … for the values in "from".  «<Derived from="sluice-recovery#kept" how»',
    ],
  ],
  [
    'breaks off, in a note',
    onlyNote('<Derived from="sluice-recovery#kept" how="a +" unit="%" />'),
    [
      'technologies/screen/en.mdx:5:16  error  derived  The formula cannot be computed: the formula breaks off. Write it with a, b, c … for the values in "from".  «<Derived from="sluice-recovery#kept" how»',
    ],
  ],
  [
    'computes from a bound',
    prose('<Derived from="sluice-recovery-claim#kept sluice-recovery#kept" how="a - b" unit="%" />'),
    [
      'technologies/screen/en.mdx:10:1  error  derived  One of the values is only a bound, so that nothing certain can be computed from it. Print the values side by side with <Fact … />, or use values that are plain figures.  «<Derived from="sluice-recovery-claim#kep»',
    ],
  ],
  ['scales a bound', prose('<Derived from="sluice-recovery-claim#kept" how="a / 100" unit="times" />'), []],
  ['holds', prose(`<Derived from="${TWO}" how="(b - a) / b * 100" unit="%" />`), []],
])('arithmetic that %s', async (_, edits, found) => {
  expect(await findings(edits)).toEqual(found);
});
