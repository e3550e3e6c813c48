import type { Language } from '../config/locales.ts';
import { alpha2 } from '../domain/countries.ts';

/** English dates put the day first, as most readers of English on this site do. */
const DATE_LOCALE: Partial<Record<Language, string>> = { en: 'en-GB' };

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, written out: "2026", "November 2026", "3 November 2026". */
export function formatDate(language: Language, date: string): string {
  const [year, month, day] = date.split('-');
  if (!month) return date;
  return new Intl.DateTimeFormat(DATE_LOCALE[language] ?? language, {
    year: 'numeric',
    month: 'long',
    ...(day ? { day: 'numeric' } : {}),
    timeZone: 'UTC',
  }).format(new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`));
}

/** Names by which the two Congos call themselves, where Intl names them after their capitals. */
const COUNTRY_NAMES: Partial<Record<Language, Readonly<Record<string, string>>>> = {
  en: { COD: 'Democratic Republic of the Congo', COG: 'Republic of the Congo' },
  fr: { COD: 'République démocratique du Congo', COG: 'République du Congo' },
  pt: { COD: 'República Democrática do Congo', COG: 'República do Congo' },
  id: { COD: 'Republik Demokratik Kongo', COG: 'Republik Kongo' },
  sw: { COD: 'Jamhuri ya Kidemokrasia ya Kongo', COG: 'Jamhuri ya Kongo' },
};

/** The name of a country by its ISO 3166-1 alpha-3 code. Throws if there is no such code. */
export function countryName(language: Language, iso3: string): string {
  const own = COUNTRY_NAMES[language]?.[iso3];
  if (own) return own;
  const code = alpha2(iso3);
  if (!code) throw new Error(`"${iso3}" is no country. Use an ISO 3166-1 alpha-3 code, like "PER".`);
  return new Intl.DisplayNames(language, { type: 'region' }).of(code)!;
}

/** Languages of local names that Intl does not know. */
const LANGUAGE_NAMES: Readonly<Record<string, Partial<Record<Language, string>>>> = {
  kne: { en: 'Kankanaey', es: 'kankanaey', fr: 'kankanaey', pt: 'kankanaey', id: 'Kankanaey', sw: 'Kikankanaey' },
  man: { sw: 'Kimandinka' },
  phi: {
    en: 'Philippine languages',
    es: 'lenguas filipinas',
    fr: 'langues philippines',
    pt: 'línguas filipinas',
    id: 'bahasa-bahasa Filipina',
    sw: 'lugha za Ufilipino',
  },
};

/** The name of a language by its BCP 47 or ISO 639 code, as it stands in a sentence; the code where none is known. */
export function languageName(language: Language, code: string): string {
  return LANGUAGE_NAMES[code]?.[language] ?? new Intl.DisplayNames(language, { type: 'language' }).of(code) ?? code;
}
