import { LANGUAGES } from '../../config/locales.ts';
import { alpha2 } from '../countries.ts';
import { VOCABULARY, type Facet, type VocabularyId } from '../vocabulary.ts';
import type { Dimension } from '../units.ts';
import { z } from '../zod.ts';

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** One id of a closed vocabulary. */
export function vocabulary<F extends Facet>(facet: F) {
  return z.enum(VOCABULARY[facet] as unknown as readonly [VocabularyId<F>, ...VocabularyId<F>[]]);
}

export const slug = z.string().regex(SLUG, 'must be lower-case words joined by hyphens, like "shaking-table"');

/** `<collection>/<slug>`: a page. */
export const pageRef = z
  .string()
  .regex(/^[a-z]+\/[a-z0-9-]+$/, 'must name a page as collection/slug, like "alternatives/sluice"')
  .meta({ reference: 'page' });

/** The id of a fact. */
export const factRef = slug.meta({ reference: 'fact' });

/** `<fact>#<value key>`: one value of a fact, whose unit measures one of the dimensions. */
export function valueRef(...dimensions: Dimension[]) {
  return z
    .string()
    .regex(/^[a-z0-9-]+#[a-z0-9-]+$/, 'must name a value as fact#key, like "mcs-80#capture"')
    .meta({ reference: 'value', dimensions });
}

export const language = z.enum(LANGUAGES);

export const iso3 = z
  .string()
  .refine((code) => alpha2(code) !== undefined, 'must be an ISO 3166-1 alpha-3 code, like "PER"');

/** A language of sources and local names, as `Intl` takes it. */
export const languageTag = z
  .string()
  .regex(
    /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/,
    'must be a BCP 47 or ISO 639 code, like "es" or "es-PE"',
  );

const FULL_DATE = /^\d{4}-\d{2}-\d{2}$/;
const PARTIAL_DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
const CALENDAR = 'must be a day of the calendar';

/** A calendar day. */
export const day = z
  .string()
  .regex(FULL_DATE, 'must be a date written YYYY-MM-DD')
  .refine((value) => !FULL_DATE.test(value) || isCalendarDay(value), CALENDAR);

/** A date as exact as it is known: year, month or day. */
export const partialDate = z
  .string()
  .regex(PARTIAL_DATE, 'must be YYYY, YYYY-MM or YYYY-MM-DD, in quotes')
  .refine((value) => !PARTIAL_DATE.test(value) || isCalendarDay(`${value}-01-01`.slice(0, 10)), CALENDAR);

function isCalendarDay(value: string): boolean {
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}
