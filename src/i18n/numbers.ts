import type { Language } from '../config/locales.ts';

/**
 * Where the decimal sign is a comma, thousands are parted by a narrow no-break space, as the SI recommends: a point
 * there is read as a decimal sign in half of Latin America. English and Kiswahili keep point and comma.
 */
const NARROW_NO_BREAK_SPACE = '\u202f';
const SPACED_THOUSANDS: ReadonlySet<Language> = new Set(['es', 'fr', 'pt', 'id']);

/** A number as it stands: every digit that is stored, none added. */
export function formatNumber(language: Language, value: number): string {
  // 20 is more than a double can hold, so nothing is rounded.
  return new Intl.NumberFormat(language, { maximumFractionDigits: 20 })
    .formatToParts(value)
    .map(({ type, value: part }) => {
      if (type === 'group' && SPACED_THOUSANDS.has(language)) return NARROW_NO_BREAK_SPACE;
      return type === 'minusSign' ? '−' : part;
    })
    .join('');
}
