import { describe, expect, it } from 'vitest';
import { pageToCsl, sourceToCsl } from '../../../src/outputs/csl.ts';
import { toRis } from '../../../src/outputs/ris.ts';
import { parseRis } from './parseRis.ts';
import { contentSources, PAGE, RECORDS } from './records.ts';

/** The lines of one record, without their ends. */
function ris(name: keyof typeof RECORDS): string[] {
  return toRis([sourceToCsl(name, RECORDS[name])]).split('\r\n');
}

describe('toRis', () => {
  it('writes an article of a journal: one author a line, month without a day', () => {
    expect(ris('journal')).toStrictEqual([
      'TY  - JOUR',
      'ID  - journal',
      'AU  - Cordy, Paul',
      'AU  - Veiga, M.M.',
      'AU  - Velásquez-López, Patricio C.',
      'AU  - van der Voet, Gijsbert B.',
      'TI  - Mercury contamination from artisanal gold mining in Antioquia, Colombia: The world’s highest',
      'T2  - Waste Management & Research',
      'PY  - 2011',
      'DA  - 2011/12//',
      'VL  - 410-411',
      'IS  - 3/4',
      'SP  - 154',
      'EP  - 160',
      'SN  - 0048-9697',
      'DO  - 10.1016/j.scitotenv.2011.09.006',
      'UR  - https://www.example.org/article_1?q=50%25#s2',
      'LA  - en',
      'ER  - ',
      '',
    ]);
  });

  it('writes a newspaper article with its day', () => {
    expect(ris('newspaper')).toStrictEqual([
      'TY  - NEWS',
      'ID  - newspaper',
      'AU  - Deutsche Welle',
      'TI  - Oro refinado aumenta reservas de Ecuador en US$235 millones',
      'T2  - DW Español',
      'PY  - 2019',
      'DA  - 2019/12/17/',
      'UR  - https://example.org/dw',
      'LA  - es',
      'ER  - ',
      '',
    ]);
  });

  it('writes a report: number before ISBN, no comma in the name of an organisation', () => {
    expect(ris('report')).toStrictEqual([
      'TY  - RPRT',
      'ID  - report',
      'AU  - Academy of Arts and Sciences – Ghana',
      'TI  - Guidelines for mercury wastes',
      'PY  - 2011',
      'M3  - Technical Report',
      'SN  - UNEP/CHW.10/6_1',
      'SN  - 978-92-807-3783-7',
      'PB  - Institute of Mining, Metallurgy and Petroleum',
      'CY  - Geneva',
      'LA  - en',
      'ER  - ',
      '',
    ]);
  });

  it('writes a thesis', () => {
    expect(ris('thesis')).toEqual(expect.arrayContaining(['TY  - THES', 'M3  - PhD thesis', 'CY  - Vancouver']));
  });

  it('writes a chapter with its editors', () => {
    expect(ris('chapter')).toStrictEqual([
      'TY  - CHAP',
      'ID  - chapter',
      'AU  - Fisher, E.',
      'AU  - Childs, J.',
      'ED  - Bryceson, D. F.',
      'ED  - Jønsson, J. B.',
      'TI  - An ethical turn in African mining: voluntary regulation through fair trade',
      'T2  - Mining and Social Transformation in Africa',
      'PY  - 2014',
      'SP  - 130',
      'EP  - 147',
      'SN  - 9780415833707',
      'PB  - Routledge',
      'LA  - en',
      'ER  - ',
      '',
    ]);
  });

  it('tells conference and proceedings, and their places, apart', () => {
    expect(parseRis(ris('proceedings').join('\r\n'))[0]).toStrictEqual({
      TY: ['CONF'],
      ID: ['proceedings'],
      AU: ['Luistro, Franco Danilo'],
      TI: ['Parallel testing of a pilot plant'],
      T2: ['XXXI Congress'],
      C3: ['Proceedings of the Congress'],
      SP: ['3650'],
      C1: ['Washington, DC'],
      CY: ['Manila'],
      LA: ['en'],
    });
  });

  it('writes a talk with its meeting', () => {
    expect(ris('speech')).toEqual(expect.arrayContaining(['TY  - SLIDE', 'T2  - Global Forum', 'CY  - Lima']));
  });

  it('writes laws and treaties as statutes, with their number', () => {
    expect(ris('law')).toEqual(expect.arrayContaining(['TY  - STAT', 'M1  - 2009/161/EU', 'SP  - 87', 'EP  - 89']));
    expect(ris('treaty')).toContain('TY  - STAT');
  });

  it('writes a page of the site', () => {
    expect(toRis([pageToCsl(PAGE)]).split('\r\n')).toStrictEqual([
      'TY  - ELEC',
      'ID  - batea-014-en',
      'AU  - Batea contributors',
      'TI  - Sluice with carpets: 50 % & more',
      'T2  - Batea',
      'PY  - 2026',
      'DA  - 2026/11/20/',
      'UR  - https://batea.example/p/014/',
      'LA  - en',
      'N1  - 4f2a9c1 (9b1c2d3e)',
      'ER  - ',
      '',
    ]);
  });

  it('gives no article a kind, which would be read as its DOI', () => {
    expect(toRis([{ id: 'a', type: 'article-journal', title: 'A', genre: 'Review' }])).not.toContain('M3');
  });

  it('puts the number of an article in the place of its pages', () => {
    const lines = ris('articleNumber');
    expect(lines).toContain('SP  - 15');
    expect(lines.some((line) => line.startsWith('M1'))).toBe(false);
  });

  it.each([
    ['1-18 (article in press)', { SP: ['1-18 (article in press)'] }],
    ['e12–e15', { SP: ['e12'], EP: ['e15'] }],
  ])('reads the pages %s', (page, tags) => {
    expect(parseRis(toRis([{ id: 'a', type: 'article-journal', title: 'A', page }]))[0]).toMatchObject(tags);
  });

  it('keeps a line break and an asterisk from breaking the file', () => {
    const item = {
      id: 'a',
      type: 'article-journal',
      title: 'Gold\r\nER  - ',
      author: [{ literal: 'Gold*' }],
      'container-title': 'Metals*',
    } as const;
    expect(parseRis(toRis([{ ...item, author: [...item.author] }]))).toStrictEqual([
      { TY: ['JOUR'], ID: ['a'], AU: ['Gold'], TI: ['Gold ER -'], T2: ['Metals'] },
    ]);
  });
});

describe('every source of the content', () => {
  const items = contentSources().map(([key, source]) => sourceToCsl(key, source));
  const records = parseRis(toRis(items));
  const pairs = items.map((item, index) => [item, records[index]!] as const);

  it('comes back in the same order', () => {
    expect(records.map((record) => record['ID'])).toStrictEqual(items.map((item) => [item.id]));
  });

  it.each([
    ['title', 'TI'],
    ['volume', 'VL'],
    ['issue', 'IS'],
    ['publisher', 'PB'],
    ['DOI', 'DO'],
    ['URL', 'UR'],
    ['language', 'LA'],
  ] as const)('comes back with its %s', (variable, tag) => {
    for (const [item, record] of pairs) expect(record[tag]?.[0]).toBe(item[variable]);
  });

  it('comes back with its authors; the comma stands for nothing but the given name', () => {
    for (const [item, record] of pairs) {
      const read = (record['AU'] ?? []).map((line) => /^([^,]*)(?:, (.*))?$/.exec(line)!.slice(1));
      const wanted = (item.author ?? []).map((name) =>
        'literal' in name ? [name.literal.replaceAll(', ', ' – '), undefined] : [name.family, name.given],
      );
      expect(read, item.id).toStrictEqual(wanted);
    }
  });

  it('comes back with its date', () => {
    for (const [item, record] of pairs) {
      const parts = item.issued?.['date-parts'][0] ?? [];
      const date = record['DA']?.[0]?.split('/').filter(Boolean) ?? record['PY'] ?? [];
      expect(date.map(Number), item.id).toStrictEqual(parts);
      expect(record['PY']?.[0]).toBe(parts[0]?.toString());
    }
  });

  it('comes back with its pages', () => {
    for (const [item, record] of pairs) {
      if (item.page === undefined) continue;
      const read = [record['SP']?.[0], record['EP']?.[0]].filter((part) => part !== undefined).join('-');
      expect(read, item.id).toBe(item.page.replace('–', '-'));
    }
  });
});
