import { describe, expect, it } from 'vitest';
import { toBibtex } from '../../../src/outputs/bibtex.ts';
import { pageToCsl, sourceToCsl, type CslItem, type CslName } from '../../../src/outputs/csl.ts';
import { readBibtex } from '../../support/references.ts';
import { contentSources, PAGE, record, RECORDS } from './records.ts';

function bibtex(name: keyof typeof RECORDS): string {
  return toBibtex([sourceToCsl(name, RECORDS[name])]);
}

/** A field as it is written, without the outer braces. */
function field(name: string, text: string): string {
  return new RegExp(`^  ${name} = \\{(.*)\\},?$`, 'm').exec(text)![1]!;
}

function titled(title: string, language = 'en'): string {
  return field('title', toBibtex([sourceToCsl('a', record({ type: 'book', title, language }))]));
}

/** A title as a program reads it. */
function titleRead(title: string): string {
  return readBibtex(toBibtex([{ id: 'a', type: 'book', title }]))[0]!.fields['title']!;
}

function authors(author: CslName[]): string {
  return field('author', toBibtex([{ id: 'a', type: 'book', title: 'A', author }]));
}

describe('toBibtex', () => {
  it('writes an article of a journal', () => {
    expect(bibtex('journal')).toBe(`@article{journal,
  author = {Cordy, Paul and Veiga, M. M. and Velásquez-López, Patricio C. and van der Voet, Gijsbert B.},
  title = {Mercury contamination from artisanal gold mining in {Antioquia}, {Colombia}: {The} world’s highest},
  journal = {Waste Management \\& Research},
  volume = {410-411},
  number = {3/4},
  pages = {154--160},
  year = 2011,
  month = dec,
  issn = {0048-9697},
  doi = {10.1016/j.scitotenv.2011.09.006},
  url = {https://www.example.org/article_1?q=50%25#s2},
  langid = {english}
}
`);
  });

  it('writes a newspaper article: day, kind of article, foreign title as published', () => {
    expect(bibtex('newspaper')).toBe(`@article{newspaper,
  author = {{Deutsche Welle}},
  title = {{Oro refinado aumenta reservas de Ecuador en US\\$235 millones}},
  journal = {DW Español},
  entrysubtype = {newspaper},
  year = 2019,
  month = dec,
  date = {2019-12-17},
  url = {https://example.org/dw},
  langid = {spanish}
}
`);
  });

  it('writes a report: kind, number, institution in one piece', () => {
    expect(bibtex('report')).toBe(`@techreport{report,
  author = {{Academy of Arts and Sciences, Ghana}},
  title = {Guidelines for mercury wastes},
  type = {Technical Report},
  number = {UNEP/CHW.10/6\\_1},
  institution = {{Institute of Mining, Metallurgy and Petroleum}},
  address = {Geneva},
  year = 2011,
  isbn = {978-92-807-3783-7},
  langid = {english}
}
`);
  });

  it('writes a doctoral thesis', () => {
    expect(bibtex('thesis')).toBe(`@phdthesis{thesis,
  author = {Velásquez López, Patricio Colón},
  title = {Mercury in small-scale mining in {Ecuador}},
  type = {PhD thesis},
  school = {University of British Columbia},
  address = {Vancouver},
  year = 2010,
  month = aug,
  langid = {english}
}
`);
  });

  it('writes any other thesis with its degree', () => {
    expect(bibtex('masters')).toMatch(/^@mastersthesis\{masters,\n.*type = \{MASc thesis\},\n/s);
  });

  it('writes a chapter with its editors', () => {
    expect(bibtex('chapter')).toBe(`@incollection{chapter,
  author = {Fisher, E. and Childs, J.},
  editor = {Bryceson, D. F. and Jønsson, J. B.},
  title = {An ethical turn in {African} mining: voluntary regulation through fair trade},
  booktitle = {Mining and Social Transformation in Africa},
  pages = {130--147},
  publisher = {Routledge},
  year = 2014,
  isbn = {9780415833707},
  langid = {english}
}
`);
  });

  it('gives a conference paper the conference as its book where there are no proceedings', () => {
    expect(bibtex('conference')).toBe(`@inproceedings{conference,
  author = {Telmer, Kevin},
  title = {{Global Estimate of Mercury Use in Artisanal Gold Mining}},
  booktitle = {15th International Conference on Mercury},
  venue = {Cape Town},
  year = 2022,
  month = jul,
  date = {2022-07-27},
  url = {https://example.org/383/},
  langid = {english}
}
`);
    expect(bibtex('proceedings')).toContain(
      '  booktitle = {Proceedings of the Congress},\n  eventtitle = {XXXI Congress},\n  venue = {Manila},\n',
    );
  });

  it('writes laws and treaties', () => {
    expect(bibtex('law')).toBe(`@legislation{law,
  author = {{European Commission}},
  title = {Directive {2009/161/EU} on limit values},
  howpublished = {Official Journal},
  volume = {L 338},
  number = {2009/161/EU},
  pages = {87--89},
  langid = {english}
}
`);
    expect(bibtex('treaty')).toMatch(/^@legislation\{treaty,\n/);
  });

  it('writes a web page; the address holds nothing that could end the field', () => {
    expect(bibtex('webpage')).toBe(`@online{webpage,
  author = {{GhanaWeb}},
  title = {{planetGOLD} to expand to 15 states, says {UNEP}},
  organization = {GhanaWeb},
  url = {https://example.org/a%20b%7Bc%7D},
  langid = {english}
}
`);
  });

  it('writes a talk', () => {
    expect(bibtex('speech')).toBe(`@unpublished{speech,
  author = {Piper, David},
  title = {[{Paper} on alluvial gold]},
  eventtitle = {Global Forum},
  venue = {Lima},
  year = 2013,
  month = sep,
  langid = {english}
}
`);
  });

  it('writes a page of the site', () => {
    expect(toBibtex([pageToCsl(PAGE)])).toBe(`@online{batea-014-en,
  author = {{Batea contributors}},
  title = {Sluice with carpets: 50 \\% \\& more},
  organization = {Batea},
  number = {014},
  version = {4f2a9c1, 9b1c2d3e},
  year = 2026,
  month = nov,
  date = {2026-11-20},
  url = {https://batea.example/p/014/},
  langid = {english}
}
`);
  });

  it.each([
    ['pt-BR', 'portuguese'],
    ['fr', 'french'],
    ['id', 'indonesian'],
    ['sw', 'swahili'],
    ['de', 'ngerman'],
  ])('names the language %s as babel does', (language, langid) => {
    expect(toBibtex([{ id: 'a', type: 'book', title: 'A', language }])).toContain(`langid = {${langid}}`);
  });

  it('leaves out a language that it has no name for', () => {
    expect(toBibtex([{ id: 'a', type: 'book', title: 'A', language: 'qu' }])).not.toContain('langid');
  });

  it('puts the number of an article in the place of its pages', () => {
    const [entry] = readBibtex(bibtex('articleNumber'));
    expect(entry?.fields).toMatchObject({ number: '1', pages: '15' });
  });

  it('makes keys of ASCII that differ without regard to case', () => {
    const keys = readBibtex(
      toBibtex(['niquen-2015', 'Ñiquen 2015', 'источник', 'a_b'].map((id) => ({ id, type: 'book', title: 'A' }))),
    ).map((entry) => entry.key);
    expect(keys).toStrictEqual(['niquen-2015', 'Niquen-2015-2', 'entry', 'a-b']);
  });
});

describe('characters', () => {
  it.each([
    ['%', '\\%'],
    ['&', '\\&'],
    ['_', '\\_'],
    ['#', '\\#'],
    ['$', '\\$'],
    ['{', '{\\textbraceleft}'],
    ['}', '{\\textbraceright}'],
    ['~', '{\\textasciitilde}'],
    ['^', '{\\textasciicircum}'],
    ['\\', '{\\textbackslash}'],
    ['<', '{\\textless}'],
    ['>', '{\\textgreater}'],
    ['|', '{\\textbar}'],
  ])('escapes %s', (character, latex) => {
    expect(titled(`a ${character} b`)).toBe(`a ${latex} b`);
    expect(titleRead(`a ${character} b`)).toBe(`a ${character} b`);
    expect(titled(`oro ${character}`, 'es')).toBe(`{oro ${latex}}`);
  });

  it.each(['ñ é ø ç', '40 µm or μm', '汞 ртуть زئبق', 'CO₂ – “quoted”', '0.5 ≤ x'])('leaves %s', (text) => {
    expect(titleRead(text)).toBe(text);
  });

  it('closes gaps and line breaks', () => {
    expect(titled('gold \n  and mercury ')).toBe('gold and mercury');
  });

  it('keeps an unbalanced brace from ending the entry', () => {
    const [entry] = readBibtex(toBibtex([{ id: 'a', type: 'book', title: 'a } b', publisher: '{ c' }]));
    expect(entry!.fields).toMatchObject({ title: 'a } b', publisher: '{ c' });
  });
});

describe('capitals of a title', () => {
  it.each([
    ['Mercury use in Ghana', 'Mercury use in {Ghana}'],
    ['ASGM and the law', '{ASGM} and the law'],
    ['planetGOLD at work', '{planetGOLD} at work'],
    ['‘Fair trade’ gold', '‘{Fair} trade’ gold'],
    ['Losses of $40M (ASM), and more', 'Losses of \\${40M} ({ASM}), and more'],
    ['Quicksilver & Gold: Mercury Pollution', '{Quicksilver \\& Gold: Mercury Pollution}'],
  ])('%s', (title, written) => {
    expect(titled(title)).toBe(written);
  });

  it('keeps a title of another language as published', () => {
    expect(titled('La minería de oro en Perú', 'es')).toBe('{La minería de oro en Perú}');
  });
});

describe('names', () => {
  it('keeps organisations in one piece', () => {
    expect(authors([{ literal: 'Arts and Sciences, R&D' }, { family: 'Keane', given: 'Susan' }])).toBe(
      '{Arts and Sciences, R\\&D} and Keane, Susan',
    );
  });

  it('keeps a family name of several words, alone or with "and" or a comma', () => {
    expect(authors([{ family: 'Caballero Espejo' }])).toBe('{Caballero Espejo}');
    expect(authors([{ family: 'Centre for Safety and Health', given: 'Chicago, IL' }])).toBe(
      '{Centre for Safety and Health}, {Chicago, IL}',
    );
  });

  it('puts spaces between initials', () => {
    expect(authors([{ family: 'Veiga', given: 'M.M.' }])).toBe('Veiga, M. M.');
    expect(authors([{ family: 'Aubin', given: 'J.-F.' }])).toBe('Aubin, J.-F.');
  });
});

describe('pages', () => {
  it.each([
    ['154-160', '154--160'],
    ['130–147', '130--147'],
    ['e12-e15', 'e12--e15'],
    ['1-18 (article in press)', '1--18 (article in press)'],
    ['S-44', 'S-44'],
  ])('%s', (page, written) => {
    expect(toBibtex([{ id: 'a', type: 'chapter', title: 'A', page }])).toContain(`pages = {${written}}`);
  });
});

describe('every source of the content, as another program reads it back', () => {
  const items = contentSources().map(([key, source]) => sourceToCsl(key, source));
  const entries = readBibtex(toBibtex(items));
  const pairs = items.map((item, index) => [item, entries[index]!] as const);
  const spaced = (text: string) => text.replace(/\.(?=\p{L})/gu, '. ');

  it('comes back in the same order under its own key', () => {
    expect(entries.map((entry) => entry.key)).toStrictEqual(items.map((item) => item.id));
  });

  it.each(['author', 'editor'] as const)('comes back with each %s', (role) => {
    for (const [item, entry] of pairs) {
      const names = (item[role] ?? []).map((name) =>
        'literal' in name ? name.literal : [name.family, spaced(name.given ?? '')].filter(Boolean).join(', '),
      );
      expect(entry[role], item.id).toStrictEqual(names);
    }
  });

  it('comes back with its date', () => {
    for (const [item, { fields }] of pairs) {
      const parts = item.issued?.['date-parts'][0] ?? [];
      const read = [Number(fields['year'] ?? 0), Number(fields['month'] ?? 0), Number(fields['date']?.slice(8) ?? 0)];
      expect(read.filter(Boolean), item.id).toStrictEqual(parts);
      if (fields['date']) expect(fields['date'].slice(0, 7)).toBe(`${parts[0]}-${String(parts[1]).padStart(2, '0')}`);
    }
  });

  it.each([
    ['title', ['title']],
    ['DOI', ['doi']],
    ['URL', ['url']],
    ['volume', ['volume']],
    ['number', ['number', 'pages']],
    ['publisher', ['publisher', 'institution', 'school', 'organization', 'howpublished']],
    ['ISBN', ['isbn']],
    ['ISSN', ['issn']],
    ['container-title', ['journal', 'booktitle', 'organization', 'howpublished', 'series']],
    ['publisher-place', ['address']],
    ['event-place', ['venue']],
    ['event-title', ['eventtitle', 'booktitle']],
  ] satisfies [keyof CslItem, string[]][])('comes back with its %s', (variable, fields) => {
    const held = pairs.filter(([item]) => item[variable] !== undefined);
    expect(held).not.toEqual([]);
    for (const [item, entry] of held) {
      // Where a type has one field for both, the container wins.
      const wanted =
        variable === 'publisher' && SHARED.has(item.type)
          ? (item['container-title'] ?? item.publisher)
          : item[variable];
      expect(
        fields.map((name) => entry.fields[name]),
        item.id,
      ).toContain(wanted);
    }
  });
});

/** Types of BibTeX that have one field for container and publisher. */
const SHARED = new Set(['webpage', 'post-weblog', 'pamphlet', 'speech']);
