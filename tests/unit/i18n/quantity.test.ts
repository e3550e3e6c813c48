import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../../src/config/locales.ts';
import { UNITS, type Unit } from '../../../src/domain/units.ts';
import { formatNumber } from '../../../src/i18n/numbers.ts';
import { formatQuantity, unitLabel, type Quantity } from '../../../src/i18n/quantity.ts';

/** No-break spaces as they are seen: `_` for the wide one, `'` for the narrow one. */
function seen(text: string): string {
  return text.replaceAll('\u00a0', '_').replaceAll('\u202f', "'");
}

function inAll(quantity: Quantity): Record<Language, string> {
  return Object.fromEntries(
    LANGUAGES.map((language) => [language, seen(formatQuantity(language, quantity).text)]),
  ) as Record<Language, string>;
}

describe('formatNumber', () => {
  it.each([
    [0.1, '0.1', '0,1'],
    [1.4, '1.4', '1,4'],
    [352, '352', '352'],
    [13000000, '13,000,000', "13'000'000"],
    [252861216.06, '252,861,216.06', "252'861'216,06"],
    [0.0000012, '0.0000012', '0,0000012'],
    [-4.68, '−4.68', '−4,68'],
  ])('prints every digit of %d and no more', (value, point, comma) => {
    for (const language of ['en', 'sw'] as const) expect(formatNumber(language, value)).toBe(point);
    for (const language of ['es', 'fr', 'pt', 'id'] as const) expect(seen(formatNumber(language, value))).toBe(comma);
  });

  it('parts four digits where the language does', () => {
    expect(LANGUAGES.map((language) => seen(formatNumber(language, 1500)))).toEqual([
      '1,500',
      '1500',
      "1'500",
      "1'500",
      "1'500",
      '1,500',
    ]);
  });

  it('loses no digit of a number that a double can hold', () => {
    for (const value of [0.1 + 0.2, 1 / 3, 1e-7, 123456.789, 2 ** 53]) {
      expect(Number(formatNumber('en', value).replaceAll(',', ''))).toBe(value);
    }
  });
});

describe('formatQuantity', () => {
  it('never shows a figure without its bound', () => {
    expect(inAll({ value: 46, unit: '%', bound: 'about' })).toEqual({
      en: 'about 46_%',
      es: 'alrededor de 46_%',
      fr: "environ 46'%",
      pt: 'cerca de 46%',
      id: 'sekitar 46%',
      sw: 'takriban 46%',
    });
    expect(inAll({ value: 1.4, unit: 'g', bound: 'up-to' })).toEqual({
      en: 'up to 1.4_g',
      es: 'hasta 1,4_g',
      fr: 'jusqu’à 1,4_g',
      pt: 'até 1,4_g',
      id: 'sampai 1,4_g',
      sw: 'hadi 1.4_g',
    });
    const bounds = (['at-least', 'over', 'below'] as const).map(
      (bound) => formatQuantity('sw', { value: 3, unit: 'kg', bound }).text,
    );
    expect(bounds.map(seen)).toEqual(['angalau 3_kg', 'zaidi ya 3_kg', 'chini ya 3_kg']);
  });

  it('gives bound, figure and nature apart', () => {
    const quantity: Quantity = { value: 98, unit: '%', bound: 'up-to', nature: 'claimed' };
    expect(formatQuantity('en', quantity)).toEqual({
      bound: 'up to',
      figure: '98\u00a0%',
      nature: 'claimed',
      text: 'up to 98\u00a0%',
    });
  });

  it('says nothing of what was measured', () => {
    expect(formatQuantity('en', { value: 2, unit: 'kg', nature: 'measured' })).not.toHaveProperty('nature');
    expect(formatQuantity('es', { value: 2, unit: 'kg', nature: 'limit' }).nature).toBe('límite');
  });

  it('writes ranges with an en dash', () => {
    expect(inAll({ low: 0.5, high: 5, unit: 't/d' })).toEqual({
      en: '0.5–5_t/d',
      es: '0,5–5_t/d',
      fr: '0,5–5_t/d',
      pt: '0,5–5_t/d',
      id: '0,5–5_t/d',
      sw: '0.5–5_t/d',
    });
  });

  it('writes money with its code, its divisor and its year', () => {
    expect(inAll({ value: 1200, unit: 'USD/kg' })).toEqual({
      en: 'USD_1,200 per kg',
      es: 'USD_1200 por kg',
      fr: "USD_1'200 par kg",
      pt: "USD_1'200 por kg",
      id: "USD_1'200 per kg",
      sw: 'USD_1,200 kwa kg',
    });
    expect(seen(formatQuantity('en', { low: 90, high: 120, unit: 'USD', year: 2008 }).text)).toBe('USD_90–120 (2008)');
    expect(seen(formatQuantity('en', { value: 600, unit: 'XOF/USD' }).text)).toBe('XOF_600 per USD');
    expect(inAll({ value: 45, unit: 'USD/month' })).toMatchObject({ es: 'USD_45 por mes', sw: 'USD_45 kwa mwezi' });
    expect(seen(formatQuantity('fr', { value: 10, unit: 'USD/troy oz' }).text)).toBe('USD_10 par once troy');
  });

  it('spells out the year in a rate', () => {
    expect(inAll({ value: 2000, unit: 't/a', bound: 'over' })).toEqual({
      en: 'over 2,000_t per year',
      es: 'más de 2000_t por año',
      fr: "plus de 2'000_t par an",
      pt: "mais de 2'000_t por ano",
      id: "lebih dari 2'000_t per tahun",
      sw: 'zaidi ya 2,000_t kwa mwaka',
    });
  });

  it('bends words by number', () => {
    const people = (value: number) => inAll({ value, unit: 'people' });
    expect(people(1)).toEqual({
      en: '1_person',
      es: '1_persona',
      fr: '1_personne',
      pt: '1_pessoa',
      id: '1_orang',
      sw: 'mtu_1',
    });
    expect(people(352)).toEqual({
      en: '352_people',
      es: '352_personas',
      fr: '352_personnes',
      pt: '352_pessoas',
      id: '352_orang',
      sw: 'watu_352',
    });
    expect(people(13000000)).toEqual({
      en: '13,000,000_people',
      es: "13'000'000_de personas",
      fr: "13'000'000_de personnes",
      pt: "13'000'000_de pessoas",
      id: "13'000'000_orang",
      sw: 'watu_13,000,000',
    });
    expect(seen(formatQuantity('fr', { value: 2000000, unit: 'organisations' }).text)).toBe(
      "2'000'000_d’organisations",
    );
    expect(seen(formatQuantity('fr', { value: 1.5, unit: 'years' }).text)).toBe('1,5_an');
    expect(seen(formatQuantity('en', { value: 1.5, unit: 'years' }).text)).toBe('1.5_years');
    expect(inAll({ low: 2, high: 3, unit: 'months' })).toMatchObject({ es: '2–3_meses', sw: 'miezi_2–3' });
  });

  it('prints bare units as the number alone and signs of angle without space', () => {
    expect(seen(formatQuantity('fr', { value: 50000, unit: 'ratio', bound: 'up-to' }).text)).toBe("jusqu’à 50'000");
    expect(formatQuantity('en', { value: 15, unit: '°' }).text).toBe('15°');
    expect(seen(formatQuantity('en', { value: 650, unit: '°C' }).text)).toBe('650_°C');
  });

  it.each(LANGUAGES)('names a scale before the number in %s', (language) => {
    expect(seen(formatQuantity(language, { low: 8, high: 10, unit: 'pH' }).text)).toBe('pH_8–10');
    expect(unitLabel(language, 'pH')).toBe('pH');
  });

  it('names the scale behind the bound', () => {
    expect(seen(formatQuantity('en', { value: 10, unit: 'pH', bound: 'over' }).text)).toBe('over pH_10');
  });

  it('keeps the doubt of a unit', () => {
    expect(inAll({ value: 95, unit: 't (period not stated)', bound: 'about' })).toMatchObject({
      en: 'about 95_t (period not stated)',
      pt: 'cerca de 95_t (período não indicado)',
    });
  });

  it('writes dates and spans of time out, and other wording as it stands', () => {
    expect(inAll({ text: '2017-08-16' })).toMatchObject({ en: '16 August 2017', sw: '16 Agosti 2017' });
    expect(formatQuantity('es', { text: '2018/2030' }).text).toBe('2018–2030');
    expect(formatQuantity('en', { text: '2018-01/2018-03' }).text).toBe('January 2018 – March 2018');
    expect(formatQuantity('en', { text: 'one third' }).text).toBe('one third');
  });

  it('refuses a unit that is not of the list, and a quantity without figure', () => {
    expect(() => formatQuantity('en', { value: 1, unit: 'sacks' })).toThrow('"sacks" is no unit. Use a unit of');
    expect(() => formatQuantity('en', { value: 1 })).toThrow('Use a unit of');
    expect(() => formatQuantity('en', { low: 1, unit: 'kg' })).toThrow('Run npm run check.');
  });

  it.each(LANGUAGES)('prints the number once with every unit in %s', (language) => {
    for (const unit of Object.keys(UNITS)) {
      for (const value of [1, 7, 3000000]) {
        const { text } = formatQuantity(language, { value, unit });
        const number = new RegExp(`(?<!\\d)${formatNumber(language, value)}(?!\\d)`);
        expect(text.split(number), unit).toHaveLength(2);
        expect(text).not.toMatch(/[{}]|^\s|\s$|\s{2}/);
      }
    }
  });
});

describe('unitLabel', () => {
  it('names a unit by itself', () => {
    const label = (language: Language, unit: Unit) => unitLabel(language, unit);
    expect(label('en', 'USD/kg')).toBe('USD per kg');
    expect(label('es', 't/a')).toBe('t por año');
    expect(label('fr', 'people')).toBe('personnes');
    expect(label('sw', 'people')).toBe('watu');
    expect(label('sw', 'flasks/a')).toBe('chupa za chuma kwa mwaka');
    expect(label('id', 'count')).toBe('jumlah');
    expect(label('pt', '%')).toBe('%');
    expect(label('en', 'currency not stated')).toBe('(currency not stated)');
  });

  it('refuses an unknown unit', () => {
    expect(() => unitLabel('en', 'sacks')).toThrow('Use a unit of src/domain/units.ts.');
  });
});
