import { expect, it } from 'vitest';
import { findings, type Case } from './edited.ts';

const SLUICE = 'alternatives/sluice/record.yml';
const SCREEN = 'technologies/screen/record.yml';
const add = (line: string) => (text: string) => `${text}${line}\n`;

it.each<Case>([
  [
    'a page whose exit is itself',
    { [SLUICE]: add('exit: alternatives/sluice') },
    [
      'alternatives/sluice/record.yml:28:7  error  cycle  "exit" runs in a circle: alternatives/sluice → alternatives/sluice. Take one of the references out.  «alternatives/sluice»',
    ],
  ],
  [
    'two pages that are the exit of each other',
    { [SLUICE]: add('exit: technologies/screen'), [SCREEN]: add('exit: alternatives/sluice') },
    [
      'alternatives/sluice/record.yml:28:7  error  cycle  "exit" runs in a circle: alternatives/sluice → technologies/screen → alternatives/sluice. Take one of the references out.  «technologies/screen»',
      'technologies/screen/record.yml:12:7  error  cycle  "exit" runs in a circle: technologies/screen → alternatives/sluice → technologies/screen. Take one of the references out.  «alternatives/sluice»',
    ],
  ],
  [
    'two pages that need each other before',
    { [SCREEN]: add('needsBefore: [alternatives/sluice]') },
    [
      'alternatives/sluice/record.yml:23:14  error  cycle  "needsBefore" runs in a circle: alternatives/sluice → technologies/screen → alternatives/sluice. Take one of the references out.  «[technologies/screen]»',
      'technologies/screen/record.yml:12:14  error  cycle  "needsBefore" runs in a circle: technologies/screen → alternatives/sluice → technologies/screen. Take one of the references out.  «[alternatives/sluice]»',
    ],
  ],
  [
    'two pages that need each other after',
    { [SLUICE]: add('needsAfter: [technologies/screen]') },
    [
      'alternatives/sluice/record.yml:28:13  error  cycle  "needsAfter" runs in a circle: alternatives/sluice → technologies/screen → alternatives/sluice. Take one of the references out.  «[technologies/screen]»',
      'technologies/screen/record.yml:10:13  error  cycle  "needsAfter" runs in a circle: technologies/screen → alternatives/sluice → technologies/screen. Take one of the references out.  «[alternatives/sluice]»',
    ],
  ],
  ['a page that leads to another', { [SLUICE]: add('exit: technologies/screen') }, []],
])('%s', async (_, edits, found) => {
  expect(await findings(edits)).toEqual(found);
});
