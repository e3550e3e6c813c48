import { describe, expect, it, test } from 'vitest';
import { lettersApart, meantBy, readWordList, writeWords, type WordList } from '../../../src/client/spelling.ts';

const wordList = (...parts: string[]): WordList => parts.map((words) => words.split(' '));
const list = wordList('centrifuge quimbalete retort retorts sluice table', 'record retorted stable tables');

describe('a mistyped word', () => {
  test.each([
    ['a letter too few', 'sluce', 'sluice'],
    ['a letter too many', 'sluicee', 'sluice'],
    ['another letter', 'kuimbalete', 'quimbalete'],
    ['two letters swapped', 'retrot', 'retort'],
    ['the plural, where the list has the singular', 'quimbaletes', 'quimbalete'],
    ['the singular, where the list has the plural', 'recor', 'record'],
  ])('with %s is put right', (_, typed, meant) => {
    expect(meantBy(typed, list)[0]).toBe(meant);
  });

  it('is held against titles and names first, and among these against words with its first letter', () => {
    expect(meantBy('tabl', wordList('table', 'tabs'))).toEqual(['table', 'tabs']);
    expect(meantBy('dable', list)).toEqual(['table']);
    expect(meantBy('stabl', wordList('tabl', 'stable'))).toEqual(['stable', 'tabl']);
  });

  it('can be one that was not typed to its end', () => {
    expect(meantBy('equipm', wordList('equipo equipments equipment'))).toEqual(['equipment', 'equipments', 'equipo']);
  });

  it('may have two wrong letters where it is long and one does not explain it', () => {
    expect(meantBy('sentrifug', list)).toEqual(['centrifuge']);
    expect(meantBy('slicee', list)).toEqual([]);
  });

  it('is left alone where it is short, or as it stands in the list', () => {
    expect(meantBy('tab', wordList('tabs'))).toEqual([]);
    expect(meantBy('sluice', list)).toEqual([]);
  });
});

test.each([
  ['', '', 0],
  ['abc', 'abc', 0],
  ['abc', '', 3],
  ['abc', 'acb', 1],
  ['abcd', 'acbd', 1],
  ['kitten', 'sitting', 3],
])('from %j to %j are %i letters', (a, b, letters) => {
  expect(lettersApart(a, b)).toBe(letters);
  expect(lettersApart(b, a)).toBe(letters);
});

it('reads the words that it writes, whatever they share', () => {
  const words = ['retort', 'retorts', 'a', 'retorta', 'concentrate', 'concentrates', 'concentration', 'ñata'];
  expect(readWordList([writeWords(words), writeWords([])])).toEqual([[...words].sort(), []]);
});
