import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../../src/config/locales.ts';
import { numberFinder, PRINTED, yearsIn } from '../../../src/domain/quantities.ts';
import { NUMBER_WORDS } from '../../../src/i18n/numberWords.ts';

const finder = (language: Language) => numberFinder(NUMBER_WORDS[language]);

/** Quantities, each in a sentence of its own kind. */
const QUANTITIES: Record<Language, string[]> = {
  en: [
    ...['It keeps 60 % of it.', '60%', 'sixty percent', '60 per cent', '60 percentage points', 'ten kilos'],
    ...['USD 5', '5 USD', '$5', '€ 5,000', 'COP 138', '5–10 kg', '5-10', '5 to 10', 'between 5 and 10', '3:1'],
    ...['1 in 5', 'one in five', 'two out of three', '5 g per t', '3×', '10-fold', 'tenfold', '1/2', '½', '10⁶'],
    ...[
      '1\u202f200 t',
      '1\u2009200',
      '1,200',
      '1.200',
      '1’200',
      '١٢',
      '１２',
      '𝟓',
      '⑤',
      'Ⅴ kg',
      '.5',
      '5e3',
      '5k',
      'x5',
    ],
    ...['a third of the gold', 'one third', 'two-thirds', 'fell by a third in that year', 'a quarter', 'half the gold'],
    ...['twice as much', 'doubled', 'threefold', 'a tenth of', 'nine tenths', 'a dozen mines', 'hundreds of miners'],
    ...['two miners', 'three small mines', 'two of the mines', 'less than two mines', 'two or three times', 'nineteen'],
    ...[
      'five grams',
      'ten hours',
      'heat it for an hour',
      'wait one hour',
      'a five-year plan',
      'forty-five',
      'zero mercury',
    ],
    ...[
      '2013 kg',
      'USD 2013',
      '2013 miners',
      'in 2013 miners left',
      'kept 1900 %',
      'step 3 kg',
      'Article 7 %',
      'the 5th',
    ],
  ],
  es: [
    ...[
      'el 60 % del oro',
      'sesenta por ciento',
      'la mitad',
      'medio kilo',
      'media hora',
      'una hora y media',
      'el doble',
    ],
    ...['dos mineros', 'tres de las minas', 'dos veces más', 'un tercio', 'la tercera parte', 'una de cada cinco'],
    ...['entre 5 y 10', 'miles de mineros', 'una docena', 'cien gramos', 'durante una hora', '2013 kg', '2013 mineros'],
    ...['1.200', 'veintiún días', 'un cuarto del oro', 'cinco años', 'diez gramos', 'quince días', 'dos de cada tres'],
  ],
  fr: [
    ...[
      '60 % de l’or',
      'soixante pour cent',
      'la moitié',
      'une demi-heure',
      'une heure et demie',
      'le double',
      'un tiers de l’or',
    ],
    ...[
      'deux mineurs',
      'trois des mines',
      'deux fois plus',
      'deux tiers',
      'le quart',
      'une femme sur cinq',
      'deux sur trois',
    ],
    ...[
      'entre 5 et 10',
      'des milliers',
      'une douzaine',
      'cent grammes',
      'pendant une heure',
      '2013 kg',
      '2013 mineurs',
    ],
    ...['une dizaine de sites', 'quatre-vingts', 'vingt et un', 'un cinquième', 'cinq ans'],
  ],
  pt: [
    ...['60% do ouro', 'sessenta por cento', 'a metade', 'meia hora', 'uma hora e meia', 'o dobro', 'um terço'],
    ...['dois garimpeiros', 'duas das minas', 'duas vezes', 'a terça parte', 'uma em cada cinco', 'duas de cada três'],
    ...['entre 5 e 10', 'milhares', 'uma dúzia', 'cem gramas', 'durante uma hora', '2013 kg', '2013 garimpeiros'],
    ...['vinte e um dias', 'um quarto do ouro', 'três anos', 'quinhentos gramas'],
  ],
  id: [
    ...['60% emas', 'enam puluh persen', 'setengah emas', 'separuh', 'dua kali lipat', 'sepertiga', 'dua pertiga'],
    ...['dua penambang', 'tiga tambang', 'dua kali', 'satu dari lima', 'dua dari tiga', 'antara 5 dan 10', 'selusin'],
    ...[
      'ribuan penambang',
      'seratus gram',
      'selama sejam',
      'selama satu jam',
      '2013 kg',
      '2013 penambang',
      'lima tahun',
    ],
    ...['dua orang perempuan', 'seperempat', 'puluhan'],
  ],
  sw: [
    ...['asilimia 60', 'asilimia sitini', 'nusu ya dhahabu', 'saa moja', 'mara mbili', 'theluthi moja', 'robo'],
    ...[
      'wachimbaji wawili',
      'vituo vidogo viwili',
      'mmoja kati ya watano',
      'mbili ya tatu',
      'kati ya 5 na 10',
      'dazeni',
    ],
    ...['maelfu ya wachimbaji', 'gramu mia', 'siku tano', 'saa mbili', 'watu wawili', 'watu 2013', 'kilo tatu'],
  ],
};

/** Words that look like quantities and are none. */
const ORDINARY: Record<Language, string[]> = {
  en: [
    ...['Article 7(3) says', 'item 1(b)(iv)', '1(b), 1(d) and enforcement', 'items 1(c) to 1(j)', 'Articles 7 and 21'],
    ...[
      'COP-5 called',
      'decision MC-6/5',
      'section 5.5',
      'pages 3–5',
      'step 3',
      'phase 2',
      'version 2.0 of April',
      'Law 11256',
    ],
    ...[
      '30 March',
      '14–16 April',
      'Annex C',
      'Priority 1',
      'CC BY 4.0',
      'ISO 14001',
      'PM2.5',
      'Hg0',
      'H2O',
      'CO₂',
      'in air (µg/m³)',
    ],
    ...[
      'at once',
      'one another',
      'the first',
      'a second reader',
      'The two differ',
      'Which of the two is safer',
      'one of them',
    ],
    ...[
      'a half-mask',
      'a third party',
      'a third study',
      'two sources disagree',
      'parts per million',
      'the first quarter',
    ],
    ...['One price was found', 'at one point', 'A year earlier', 'once more', 'a few mines', 'several people'],
    ...[
      `Of ${PRINTED} limits`,
      `${PRINTED} central banks`,
      `${PRINTED} (inches)`,
      `${PRINTED}. In Ghana`,
      `to ${PRINTED}`,
    ],
  ],
  es: [
    ...['artículo 7', '30 de marzo', 'una vez', 'por medio de', 'medio ambiente', 'en un cuarto cerrado', 'la media'],
    ...['los dos difieren', 'dos fuentes', 'versión 2.0', 'COP-5', 'de una vez', 'en medio de la mina', 'Ley 30'],
    ...['una hora', 'un año', `del ${PRINTED} de oro`],
  ],
  fr: [
    ...['article 7', '30 mars', 'le 1er août', 'un demi-masque', 'une fois', 'à la fois', 'les deux diffèrent'],
    ...['deux sources', 'un four neuf', 'un tiers a dit', 'version 2.0', 'quarts de travail', 'une zone'],
  ],
  pt: [
    ...['artigo 7', '30 de março', 'uma vez', 'meio ambiente', 'por meio de', 'os dois diferem', 'duas fontes'],
    ...['em um quarto fechado', 'versão 2.0', 'de uma vez', 'uma hora'],
  ],
  id: [
    ...['pasal 7', '30 Maret', 'salah satu', 'sekali', 'kedua sumber', 'dua sumber', 'bagian per juta', 'versi 2.0'],
    ...['setahun', 'satu sama lain'],
  ],
  sw: [
    ...['kifungu 7', 'tarehe 30 Machi', 'mara moja', 'vyanzo viwili', 'viwili vikitofautiana', 'pamoja'],
    ...[
      'sehemu kwa milioni',
      'ukurasa wa 5',
      'Ibara ya 7',
      'kipengele cha 1(b)',
      'COP-5',
      `asilimia ${PRINTED}`,
      'moja ya hatua',
    ],
  ],
};

describe.each(LANGUAGES)('in %s', (language) => {
  it.each(QUANTITIES[language])('"%s" holds a quantity', (text) => {
    expect(
      finder(language)
        .find(text)
        .map(({ kind }) => kind),
    ).toContain('quantity');
  });

  it.each(ORDINARY[language])('"%s" holds none', (text) => {
    expect(finder(language).find(text)).toEqual([]);
  });
});

describe('a typed year', () => {
  it.each<[Language, string, string, string[]]>([
    ['en', 'in 2013, miners', '2013', ['2013']],
    ['en', 'In June 2024 plans came', '2024', ['2024']],
    ['en', 'on 30 March 2009', '2009', ['2009']],
    ['en', 'March 30, 2009', '2009', ['2009']],
    ['en', 'of 2009-03-30', '2009-03-30', ['2009']],
    ['en', 'in 2013–2015', '2013–2015', ['2013', '2015']],
    ['en', 'a study of 2020/21 figures', '2020/21', ['2020', '2021']],
    ['en', 'register of 2025–26.', '2025–26', ['2025', '2026']],
    ['en', 'in the 1990s', '1990s', ['1990s']],
    ['es', 'el 30 de marzo de 2009', '2009', ['2009']],
    ['fr', 'le 1er août 2017', '2017', ['2017']],
    ['fr', 'en 2013 s’est tenue', '2013', ['2013']],
    ['pt', '30 de março de 2009', '2009', ['2009']],
    ['id', 'tahun 1990-an', '1990-an', ['1990s']],
    ['sw', 'mwaka wa 2009', '2009', ['2009']],
  ])('in %s, "%s" is %s', (language, text, words, years) => {
    expect(finder(language).find(text)).toEqual([{ kind: 'year', words, years }]);
  });
});

describe('beside a printed value', () => {
  it.each([
    `${PRINTED} kg`,
    `${PRINTED}%`,
    `USD ${PRINTED}`,
    `pH ${PRINTED}`,
    `×${PRINTED}`,
    `−${PRINTED}`,
    `~${PRINTED}`,
    `${PRINTED} tonnes`,
  ])('"%s" is a unit or a sign', (text) =>
    expect(
      finder('en')
        .find(text)
        .map(({ kind }) => kind),
    ).toEqual(['beside']),
  );

  it.each(['1￼', '￼0', 'half of ￼', '￼ million'])('"%s" is a quantity', (text) => {
    expect(
      finder('en')
        .find(text)
        .map(({ kind }) => kind),
    ).toEqual(['quantity']);
  });
});

it('quotes the place with the words around it, and joins what belongs together', () => {
  expect(finder('en').find('It keeps about 5 to 10 kg of it, or half.')).toEqual([
    { kind: 'quantity', words: 'about 5 to 10 kg' },
    { kind: 'quantity', words: 'or half.' },
  ]);
});

describe('a figure that may be typed', () => {
  const left = (text: string, ...figures: string[]) => finder('en').withoutFigures(text, figures);

  it.each([
    ['keeps about 60 % of it', 'about 60\u00a0%'],
    ['keeps about 60% of it', 'about 60\u00a0%'],
    ['About 60\u00a0% stays', 'about 60\u00a0%'],
    ['costs (USD 1,200)', 'USD\u00a01,200'],
    ['5–10 kg, it says', '5–10\u00a0kg'],
    ['water of pH 8–10', 'pH\u00a08–10'],
  ])('"%s" is taken out', (text, figure) => {
    expect(left(text, figure)).toContain(PRINTED);
    expect(finder('en').find(left(text, figure))).toEqual([]);
  });

  it.each([
    ['keeps 60 % of it', 'about 60\u00a0%'],
    ['keeps over 60 % of it', '60\u00a0%'],
    ['keeps over about 60 % of it', 'about 60\u00a0%'],
    ['keeps 160 % of it', '60\u00a0%'],
    ['keeps 1 200 kg', '200\u00a0kg'],
    ['keeps 1.5 kg', '5\u00a0kg'],
    ['keeps −5 kg', '5\u00a0kg'],
    ['keeps 5 kg/d', '5\u00a0kg'],
    ['keeps 5 kg a day', '5\u00a0kg'],
    ['keeps 5 kg–10 kg', '5\u00a0kg'],
    ['keeps 5 Mg', '5\u00a0mg'],
    ['costs 5 million', '5'],
    ['water of 8–10', 'pH\u00a08–10'],
  ])('"%s" is not "%s"', (text, figure) => {
    expect(
      finder('en')
        .find(left(text, figure))
        .map(({ kind }) => kind),
    ).toContain('quantity');
  });
});

it('gives the bound that stands right before each printed value', () => {
  expect(
    finder('en').boundsBefore(`At least ${PRINTED}, no more than ${PRINTED} or ${PRINTED}, under the ${PRINTED}`),
  ).toEqual(['at least', 'no more than', undefined, undefined]);
  expect(finder('es').boundsBefore(`más de ${PRINTED}`)).toEqual(['más de']);
});

it('reads the years of a text, also in periods', () => {
  expect(yearsIn('Law 11256 of 2019; 2020/21, 2013-2015, 2024-06-30 and the 1990s; 12010 t')).toEqual([
    '2019',
    '2020',
    '2021',
    '2013',
    '2015',
    '2024',
    '1990',
  ]);
});
