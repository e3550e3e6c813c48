import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/config/locales.ts';
import { alpha2, COUNTRY_CODES } from '../../../src/domain/countries.ts';
import { countryName, formatDate, languageName } from '../../../src/i18n/dates.ts';

const inAll = <T>(write: (language: (typeof LANGUAGES)[number]) => T) => LANGUAGES.map(write);

describe('formatDate', () => {
  it('writes a date as exactly as it is known', () => {
    expect(inAll((language) => formatDate(language, '2026-11-03'))).toEqual([
      '3 November 2026',
      '3 de noviembre de 2026',
      '3 novembre 2026',
      '3 de novembro de 2026',
      '3 November 2026',
      '3 Novemba 2026',
    ]);
    expect(inAll((language) => formatDate(language, '2020-05'))).toEqual([
      'May 2020',
      'mayo de 2020',
      'mai 2020',
      'maio de 2020',
      'Mei 2020',
      'Mei 2020',
    ]);
    expect(inAll((language) => formatDate(language, '1999'))).toEqual(Array(6).fill('1999'));
  });

  it('does not move to another day in another time zone', () => {
    expect(formatDate('en', '2026-01-01')).toBe('1 January 2026');
    expect(formatDate('en', '2026-12-31')).toBe('31 December 2026');
  });
});

describe('countryName', () => {
  it('names countries in each language', () => {
    expect(inAll((language) => countryName(language, 'PER'))).toEqual([
      'Peru',
      'Perú',
      'Pérou',
      'Peru',
      'Peru',
      'Peru',
    ]);
    expect(inAll((language) => countryName(language, 'COD'))).toEqual([
      'Democratic Republic of the Congo',
      'República Democrática del Congo',
      'République démocratique du Congo',
      'República Democrática do Congo',
      'Republik Demokratik Kongo',
      'Jamhuri ya Kidemokrasia ya Kongo',
    ]);
  });

  it('knows the 249 countries of ISO 3166-1, each by one code of two letters', () => {
    expect(COUNTRY_CODES).toHaveLength(249);
    expect(new Set(COUNTRY_CODES.map(alpha2)).size).toBe(249);
    for (const language of LANGUAGES) {
      const names = COUNTRY_CODES.map((code) => countryName(language, code));
      expect(new Set(names).size, language).toBe(249);
      expect(names.filter((name) => /^[A-Z]{2}$/.test(name))).toEqual([]);
    }
  });

  it('refuses what is no country', () => {
    expect(() => countryName('en', 'PRU')).toThrow('"PRU" is no country. Use an ISO 3166-1 alpha-3 code, like "PER".');
    expect(alpha2('XXX')).toBeUndefined();
  });
});

describe('languageName', () => {
  it('names languages as they stand in a sentence', () => {
    expect(inAll((language) => languageName(language, 'fr'))).toEqual([
      'French',
      'francés',
      'français',
      'francês',
      'Prancis',
      'Kifaransa',
    ]);
    expect(languageName('en', 'bm')).toBe('Bambara');
  });

  it('names what Intl does not know, and gives the code where nobody does', () => {
    expect(languageName('fr', 'phi')).toBe('langues philippines');
    expect(languageName('sw', 'man')).toBe('Kimandinka');
    expect(languageName('en', 'man')).toBe('Mandingo');
    expect(languageName('en', 'qxz')).toBe('qxz');
  });
});
