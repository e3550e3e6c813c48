import { expect, test } from 'vitest';
import type { AnyPage, PageText } from '../../../src/domain/content.ts';
import { parseProse } from '../../../src/markdown/parse.ts';
import { partDigests, staleParts } from '../../../src/markdown/stale.ts';

const text = (body: string): PageText => ({
  title: 'Sluice',
  summary: 'A channel.',
  notes: { why: [{ type: 'text', value: 'Because.' }] },
  body: parseProse(body, { file: 'alternatives/sluice/en.mdx' }).tree,
});
const ENGLISH = text('## What it is\n\nA channel.\n\n## Safety and what it makes worse\n\nNothing known.');

function page(original: PageText, sections?: Record<string, string>): AnyPage {
  const spanish = { ...ENGLISH, ...(sections ? { translates: { from: 'en' as const, sections } } : {}) };
  return {
    collection: 'alternatives',
    slug: 'sluice',
    record: { original: 'en' },
    texts: { en: original, es: spanish },
    pictures: [],
  } as unknown as AnyPage;
}

const STAMP = partDigests(page(ENGLISH), 'en');

test('a stamp names the sections by their ids', () => {
  expect(Object.keys(STAMP)).toEqual(['title', 'summary', 'notes.why', 'what-it-is', 'safety']);
});

test('a section without an id is named by its place', () => {
  const guide = { ...page(ENGLISH), collection: 'guides' } as AnyPage;
  expect(Object.keys(partDigests(guide, 'en')).slice(3)).toEqual(['section-1', 'section-2']);
});

test('a translation that was stamped with the original is fresh', () => {
  expect(staleParts(page(ENGLISH, STAMP), 'es')).toEqual([]);
});

test('parts that changed, appeared or went are stale', () => {
  const now = text('## What it is\n\nA box.\n\n## What you need\n\nWater.');
  expect(staleParts(page({ ...now, title: 'Box' }, STAMP), 'es')).toEqual([
    'title',
    'what-it-is',
    'what-you-need',
    'safety',
  ]);
});

test('everything in a translation without a stamp is stale', () => {
  expect(staleParts(page(ENGLISH), 'es')).toEqual(Object.keys(STAMP));
});

test('there is nothing to compare in the original and in a language without words', () => {
  expect(staleParts(page(ENGLISH, STAMP), 'en')).toEqual([]);
  expect(staleParts(page(ENGLISH, STAMP), 'fr')).toEqual([]);
});
