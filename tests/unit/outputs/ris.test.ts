import { describe, expect, it } from 'vitest';
import { pageToCsl, sourceToCsl, type CslItem } from '../../../src/outputs/csl.ts';
import { toRis } from '../../../src/outputs/ris.ts';
import { readItems, type ReadItem } from '../../support/references.ts';
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
    expect(ris('proceedings')).toStrictEqual([
      'TY  - CONF',
      'ID  - proceedings',
      'AU  - Luistro, Franco Danilo',
      'TI  - Parallel testing of a pilot plant',
      'T2  - XXXI Congress',
      'C3  - Proceedings of the Congress',
      'SP  - 3650',
      'C1  - Washington, DC',
      'CY  - Manila',
      'LA  - en',
      'ER  - ',
      '',
    ]);
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
      'N1  - page 014, revision 4f2a9c1, 9b1c2d3e',
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
    ['1-18 (article in press)', ['SP  - 1-18 (article in press)']],
    ['e12–e15', ['SP  - e12', 'EP  - e15']],
  ])('writes the pages %s', (page, lines) => {
    const written = toRis([{ id: 'a', type: 'article-journal', title: 'A', page }]).split('\r\n');
    expect(written.filter((line) => /^[SE]P/.test(line))).toEqual(lines);
  });

  it('keeps a line break and an asterisk from breaking the file', () => {
    const author = [{ literal: 'Gold*' }];
    const item: CslItem = { id: 'a', type: 'article-journal', title: 'Gold\r\nER  - ', author };
    expect(readItems(toRis([{ ...item, 'container-title': 'Metals*' }]))).toEqual([
      {
        id: 'a',
        type: 'article-journal',
        title: 'Gold ER -',
        author: [{ family: 'Gold' }],
        'container-title': 'Metals',
      },
    ]);
  });
});

describe('every source of the content, as citation-js reads it back', () => {
  const items = contentSources().map(([key, source]) => sourceToCsl(key, source));
  const read = readItems(toRis(items));
  const pairs = items.map((item, index) => [item, read[index]!] as const);
  const linesOf = (item: CslItem) => toRis([item]).split('\r\n');

  it('comes back in the same order', () => {
    expect(read.map(({ id }) => id)).toStrictEqual(items.map(({ id }) => id));
  });

  // RIS has one place for a container, which this reader names by the type; of statutes it reads title and address only.
  it.each<[variable: keyof CslItem, tag: string, places: string[]]>([
    ['title', 'TI', ['title']],
    ['container-title', 'T2', ['container-title', 'collection-title', 'event-title']],
    ['event-title', 'T2', ['event-title']],
    ['volume', 'VL', ['volume']],
    ['issue', 'IS', ['issue']],
    ['publisher', 'PB', ['publisher']],
    ['genre', 'M3', ['genre']],
    ['ISSN', 'SN', ['ISSN']],
    ['DOI', 'DO', ['DOI']],
    ['URL', 'UR', ['URL']],
    ['language', 'LA', ['language']],
  ])('comes back with its %s', (variable, tag, places) => {
    let seen = 0;
    for (const [item, found] of pairs) {
      const wanted = item[variable];
      if (wanted === undefined) continue;
      const values = places.map((place) => found[place]);
      if (values.every((value) => value === undefined)) {
        const isWritten = linesOf(item).includes(`${tag}  - ${wanted as string}`);
        expect([isWritten, UNREAD.get(item.type)?.includes(variable)], `${item.id} ${variable}`).toContain(true);
        continue;
      }
      expect(values, item.id).toContain(wanted);
      seen += 1;
    }
    expect(seen).toBeGreaterThan(0);
  });

  it('comes back with its authors', () => {
    for (const [item, found] of pairs) {
      if (UNREAD.get(item.type)?.includes('author')) continue;
      const names = (item.author ?? []).map((name) =>
        'literal' in name ? name.literal.replaceAll(', ', ' – ') : [name.family, name.given].filter(Boolean).join(', '),
      );
      expect(namesIn(found), item.id).toStrictEqual(names);
      for (const name of names) expect(linesOf(item)).toContain(`AU  - ${name}`);
    }
  });

  it('comes back with its date', () => {
    for (const [item, { issued, 'event-date': held }] of pairs) {
      const [parts = []] = item.issued?.['date-parts'] ?? [];
      const [date = []] = ((issued ?? held) as CslItem['issued'])?.['date-parts'] ?? [];
      expect(date, item.id).toStrictEqual(parts.slice(0, date.length));
      expect(date.length > 0, item.id).toBe(parts.length > 0);
      const [, month, day = ''] = parts.map((part) => String(part).padStart(2, '0'));
      if (month) expect(linesOf(item)).toContain(`DA  - ${parts[0]}/${month}/${day}/`);
    }
  });

  it('comes back with its pages', () => {
    const paged = pairs.filter(([{ page, type }]) => page !== undefined && type !== 'legislation');
    expect(paged).not.toEqual([]);
    for (const [item, { page }] of paged) expect(page, item.id).toBe(item.page!.replace('–', '-'));
  });
});

/** What the reader leaves out of a type, though the file holds it. */
const UNREAD = new Map<string, (keyof CslItem)[]>([
  ['legislation', ['author']],
  ['treaty', ['author']],
  ['document', ['genre']],
  ['article-journal', ['genre']],
]);

/** Authors as `Family, Given`; of a newspaper this reader makes reporters. */
function namesIn({ author, reporter }: ReadItem): string[] {
  if (reporter !== undefined) return [reporter].flat() as string[];
  const names = (author ?? []) as { literal?: string; family?: string; given?: string }[];
  return names.map(({ literal, family, given }) => literal ?? [family, given].filter(Boolean).join(', '));
}
