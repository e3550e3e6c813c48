import { practice } from './schema/practice.ts';
import { caseRecord, country, guide, hazard, market, measure, pathway, section } from './schema/records.ts';
import type { z } from './zod.ts';

/** Record schema of each collection of pages, in the order of the navigation. */
export const RECORD_SCHEMAS = {
  alternatives: practice,
  technologies: practice,
  markets: market,
  action: measure,
  hazards: hazard,
  pathways: pathway,
  cases: caseRecord,
  guides: guide,
  countries: country,
  sections: section,
} as const;

export type PageCollection = keyof typeof RECORD_SCHEMAS;
export type RecordOf<C extends PageCollection> = z.infer<(typeof RECORD_SCHEMAS)[C]>;

export const PAGE_COLLECTIONS = Object.keys(RECORD_SCHEMAS) as PageCollection[];

/** Collections whose pages are listed: all but the pages of the lists themselves. */
export const LISTED_COLLECTIONS = PAGE_COLLECTIONS.filter((name) => name !== 'sections');

export function isPageCollection(name: string): name is PageCollection {
  return Object.hasOwn(RECORD_SCHEMAS, name);
}

const PRACTICE_SECTIONS = [
  'what-it-is',
  'when-it-fits',
  'what-you-need',
  'step-by-step',
  'safety',
  'costs-and-returns',
  'who-does-what',
  'what-has-been-observed',
  'common-mistakes',
  'where-it-has-been-used',
] as const;

/**
 * Second-level headings of each collection, in order. The id is the fragment in the address, the
 * same in every language; the headings stand in `src/i18n/sections.ts`. A guide chooses its own.
 */
export const SECTIONS = {
  alternatives: PRACTICE_SECTIONS,
  technologies: PRACTICE_SECTIONS,
  markets: [
    'what-it-is',
    'who-can-join',
    'mercury-rule',
    'how-to-enter',
    'costs-and-returns',
    'who-does-what',
    'what-has-been-observed',
    'what-can-go-wrong',
    'where-it-operates',
  ],
  action: [
    'what-the-text-asks',
    'options',
    'steps',
    'who-does-what',
    'indicators',
    'what-other-countries-did',
    'what-can-go-wrong',
  ],
  hazards: [
    'what-it-is',
    'why-it-harms',
    'who-is-hurt',
    'what-to-do-instead',
    'what-has-been-observed',
    'common-mistakes',
  ],
  pathways: [
    'where-you-are',
    'stages',
    'what-can-go-wrong',
    'costs-and-returns',
    'who-does-what',
    'what-has-been-observed',
  ],
  cases: ['what-was-done', 'what-came-of-it', 'what-failed', 'lessons', 'what-is-not-known'],
  countries: ['mercury-and-gold', 'plan-and-target', 'what-was-done', 'what-is-not-known'],
  guides: [],
  // The eight considerations of the 2009 agenda.
  sections: [
    'current-actions',
    'lessons-learned',
    'key-players',
    'who-is-missing',
    'further-actions',
    'time-frame',
    'momentum',
    'resources',
  ],
} as const satisfies Record<PageCollection, readonly string[]>;

export type SectionId = (typeof SECTIONS)[PageCollection][number];
