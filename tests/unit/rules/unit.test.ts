import { expect, it } from 'vitest';
import { findings, swap, type Case } from './edited.ts';

const OKORO = 'sources/okoro-2020.yml';

it.each<Case>([
  [
    'a unit of a fact that is nearly one of the list',
    { [OKORO]: swap('unit: t/d', 'unit: t/day') },
    [
      'sources/okoro-2020.yml:33:15  error  unit  Wrong unit: "t/day" is not in the list of units. Did you mean "t/d"?  «t/day»',
    ],
  ],
  [
    'a unit of a fact that is like none of the list',
    { [OKORO]: swap('unit: USD', 'unit: doubloons per barrel') },
    [
      'sources/okoro-2020.yml:46:15  error  unit  Wrong unit: "doubloons per barrel" is not in the list of units. Use a unit of src/domain/units.ts, or propose a new one there.  «doubloons per barrel»',
    ],
  ],
  [
    'a unit that is short, and like none',
    { [OKORO]: swap("unit: '%'", 'unit: oz') },
    [
      'sources/okoro-2020.yml:26:15  error  unit  Wrong unit: "oz" is not in the list of units. Use a unit of src/domain/units.ts, or propose a new one there.  «oz»',
    ],
  ],
  [
    'a unit of an indicator',
    { 'action/plan/record.yml': swap('unit: count', 'unit: coun') },
    [
      'action/plan/record.yml:7:33  error  unit  Wrong unit: "coun" is not in the list of units. Did you mean "count"?  «coun }]»',
    ],
  ],
])('%s', async (_, edits, found) => {
  expect(await findings(edits)).toEqual(found);
});
