import { describe, expect, it } from 'vitest';
import { changesBetween, changeWords } from '../../../../src/outputs/edition/changes.ts';
import type { PageRecord } from '../../../../src/outputs/edition/model.ts';

const kept = { what: 'gold kept', value: 60, unit: '%', bound: 'about' } as const;
const page: PageRecord = {
  number: 1,
  id: 'alternatives/sluice',
  original: 'en',
  status: 'published',
  certainty: 'very-low',
  effects: { 'mercury-use': 'unknown' },
  numbers: { 'trial#kept': kept },
  texts: {
    en: { path: 'en/a/index.html', title: 'Sluice', digest: 'a', safety: { 'control.drowning': 'x', steps: 's' } },
    es: { path: 'es/a/index.html', title: 'Canaleta', digest: 'b', safety: {} },
  },
};
const text = page.texts.en!;

/** What is said of the page, changed so. */
const said = (after: Partial<PageRecord> | undefined) => {
  const now = after ? [{ ...page, ...after }] : [];
  return changesBetween([page], now).flatMap(({ changes }) => changes.map(changeWords));
};

describe('what changed of a page', () => {
  it.each<[name: string, after: Partial<PageRecord> | undefined, words: string[]]>([
    ['nothing', {}, []],
    ['nothing but the name of a number', { numbers: { 'trial#kept': { ...kept, what: 'gold caught' } } }, []],
    ['its grade', { certainty: 'low' }, ['Certainty: Very low → Low.']],
    [
      'its bound',
      { numbers: { 'trial#kept': { ...kept, bound: 'up-to' } } },
      ['gold kept: about 60\u00a0% → up to 60\u00a0% (trial#kept).'],
    ],
    ['a number that is gone', { numbers: {} }, ['gold kept: about 60\u00a0% → none (trial#kept).']],
    [
      'an effect',
      { effects: { 'mercury-use': 'beneficial', income: 'unknown' } },
      ['Income: none → Unknown.', 'Mercury use: Unknown → Beneficial.'],
    ],
    ['its status', { status: 'not-recommended' }, ['Status: Published → Not recommended.']],
    ['its words', { texts: { ...page.texts, en: { ...text, digest: 'c' } } }, ['Wording changed (English).']],
    [
      'what it tells to do',
      { texts: { ...page.texts, en: { ...text, safety: { 'control.drowning': 'y', stop: 'z' } } } },
      [
        'Safety text changed (English): control: drowning.',
        'Safety text removed (English): steps.',
        'Safety text added (English): danger line.',
      ],
    ],
    [
      'its languages',
      { texts: { en: text, fr: text } },
      ['No longer in this language: Spanish.', 'New language: French.'],
    ],
    ['that it is retired', { status: 'retired' }, ['Retired: the page keeps its address and says why.']],
    ['that it is gone', undefined, ['Retired: the page keeps its address and says why.']],
  ])('%s', (_, after, words) => {
    expect([...said(after)].sort()).toEqual([...words].sort());
  });

  it('is told of new pages and withdrawn ones, in the order of their numbers', () => {
    const withdrawn = [{ number: 1, on: '2026-02-03', reason: 'The pond was not fenced.' }];
    const found = changesBetween([page], [{ ...page, number: 2 }, page], withdrawn);
    expect(found.map(({ number, changes }) => [number, ...changes.map(changeWords)])).toEqual([
      [1, 'Withdrawn from the edition on 3 February 2026: The pond was not fenced.'],
      [2, 'New page.'],
    ]);
  });

  it('says nothing of a page that was retired before', () => {
    const retired = { ...page, status: 'retired' as const };
    expect(changesBetween([retired], [retired])).toEqual([]);
  });
});
