import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/config/locales.ts';
import { CITATION_WORDS } from '../../../src/i18n/citation.ts';
import {
  briefReference,
  citationParts,
  shortReference,
  sourceReference,
  suggestedCitation,
  type ReferencePart,
} from '../../../src/outputs/citation.ts';
import { contentSources, PAGE, record, RECORDS } from './records.ts';

/** The text of a reference, italics between asterisks. */
function text(parts: ReferencePart[]): string {
  return parts.map((part) => (part.italic ? `*${part.text}*` : part.text)).join('');
}

function reference(name: keyof typeof RECORDS): string {
  return text(sourceReference(RECORDS[name], 'en'));
}

describe('suggestedCitation', () => {
  const end = 'https://batea.example/p/014/';
  it.each([
    ['en', `In: Batea. Page 014, revision 4f2a9c1 of 20 November 2026 (9b1c2d3e). ${end}`],
    ['es', `En: Batea. Página 014, revisión 4f2a9c1 del 20 de noviembre de 2026 (9b1c2d3e). ${end}`],
    ['fr', `Dans\u00a0: Batea. Page 014, révision 4f2a9c1 du 20 novembre 2026 (9b1c2d3e). ${end}`],
    ['pt', `Em: Batea. Página 014, revisão 4f2a9c1 de 20 de novembro de 2026 (9b1c2d3e). ${end}`],
    ['id', `Dalam: Batea. Halaman 014, revisi 4f2a9c1, 20 November 2026 (9b1c2d3e). ${end}`],
    ['sw', `Katika: Batea. Ukurasa 014, toleo 4f2a9c1 la 20 Novemba 2026 (9b1c2d3e). ${end}`],
  ] as const)('in %s', (language, rest) => {
    expect(suggestedCitation({ ...PAGE, language })).toBe(
      `Batea contributors. Sluice with carpets: 50 % & more. ${rest}`,
    );
  });

  it('puts no full stop behind a question', () => {
    expect(suggestedCitation({ ...PAGE, title: 'What is lost?' })).toMatch(/^Batea contributors\. What is lost\? In: /);
  });

  it('marks the title and the address', () => {
    expect(citationParts(PAGE)).toStrictEqual([
      { text: 'Batea contributors. ' },
      { text: 'Sluice with carpets: 50 % & more', italic: true },
      { text: '. In: Batea. Page 014, revision 4f2a9c1 of 20 November 2026 (9b1c2d3e). ' },
      { text: 'https://batea.example/p/014/', href: 'https://batea.example/p/014/' },
    ]);
  });
});

describe('sourceReference', () => {
  it.each([
    [
      'journal',
      'Cordy, Paul; Veiga, M.M.; Velásquez-López, Patricio C.; et al. (2011). Mercury contamination from artisanal ' +
        'gold mining in Antioquia, Colombia: The world’s highest. *Waste Management & Research* 410–411(3/4), ' +
        '154–160. https://doi.org/10.1016/j.scitotenv.2011.09.006',
    ],
    [
      'articleNumber',
      'Basri; Sakakibara, M. (2020). Mercury in Soil and Forage Plants from Artisanal Mining. *Toxics* 8(1), 15.',
    ],
    [
      'newspaper',
      'Deutsche Welle (2019). Oro refinado aumenta reservas de Ecuador en US$235 millones. *DW Español*. ' +
        'https://example.org/dw',
    ],
    [
      'report',
      'Academy of Arts and Sciences, Ghana (2011). *Guidelines for mercury wastes* (Technical Report ' +
        'UNEP/CHW.10/6_1). Institute of Mining, Metallurgy and Petroleum, Geneva.',
    ],
    [
      'thesis',
      'Velásquez López, Patricio Colón (2010). *Mercury in small-scale mining in Ecuador* (PhD thesis). University ' +
        'of British Columbia, Vancouver.',
    ],
    [
      'chapter',
      'Fisher, E.; Childs, J. (2014). An ethical turn in African mining: voluntary regulation through fair trade. ' +
        'In: Bryceson, D. F.; Jønsson, J. B. (eds.): *Mining and Social Transformation in Africa*, 130–147. Routledge.',
    ],
    [
      'conference',
      'Telmer, Kevin (2022). Global Estimate of Mercury Use in Artisanal Gold Mining. In: *15th International ' +
        'Conference on Mercury*. Cape Town. https://example.org/383/',
    ],
    ['law', 'European Commission (no date). Directive 2009/161/EU on limit values. *Official Journal* L 338, 87–89.'],
    ['webpage', 'GhanaWeb (no date). *planetGOLD to expand to 15 states, says UNEP*. https://example.org/a b{c}'],
    ['treaty', 'United Nations Environment Programme (2013). *Minamata Convention on Mercury*. Kumamoto.'],
    ['bare', '*Does the retort work?* (no date).'],
  ] as const)('of a %s', (name, expected) => {
    expect(reference(name)).toBe(expected);
  });

  it('uses the words of the language and says in which language a title is', () => {
    expect(sourceReference(RECORDS.chapter, 'sw')[0]?.text).toBe('Fisher, E.; Childs, J. (2014). ');
    const four = record({ ...RECORDS.journal, issued: undefined });
    expect(text(sourceReference(four, 'id'))).toMatch(/^Cordy.*; dkk\. \(tanpa tahun\)\. /);
    expect(sourceReference(RECORDS.newspaper, 'es')[1]).toStrictEqual({ text: 'DW Español', italic: true });
    expect(sourceReference(RECORDS.newspaper, 'fr')[1]).toStrictEqual({
      text: 'Oro refinado aumenta reservas de Ecuador en US$235 millones',
      language: 'es',
    });
  });

  it('says nothing twice: publisher and author, number and title, place and conference', () => {
    const own = record({
      type: 'report',
      title: 'Decision COP.1/17',
      number: 'COP.1/17',
      author: [{ literal: 'World Bank' }],
      publisher: 'World Bank',
      'publisher-place': 'Washington, DC',
    });
    expect(text(sourceReference(own, 'en'))).toBe('World Bank (no date). *Decision COP.1/17*. Washington, DC.');
    const meeting = record({ ...RECORDS.conference, 'event-title': 'Conference in Cape Town', URL: undefined });
    expect(text(sourceReference(meeting, 'en'))).toMatch(/In: \*Conference in Cape Town\*\.$/);
  });

  it('writes one editor as one', () => {
    const one = record({ ...RECORDS.chapter, editor: [{ literal: 'Pure Earth' }] });
    expect(text(sourceReference(one, 'en'))).toContain('In: Pure Earth (ed.): *Mining');
  });

  it('shows three authors without a word for the others', () => {
    const three = record({ ...RECORDS.journal, author: RECORDS.journal.author.slice(0, 3) });
    expect(text(sourceReference(three, 'en'))).toMatch(/Velásquez-López, Patricio C\. \(2011\)\. /);
  });

  it('makes an address of any DOI', () => {
    const odd = record({ ...RECORDS.bare, DOI: '10.1002/(SICI)1097<1661::AID#1>3.0.CO;2-2' });
    expect(sourceReference(odd, 'en').at(-1)?.href).toBe(
      'https://doi.org/10.1002/(SICI)1097%3C1661::AID%231%3E3.0.CO;2-2',
    );
  });

  const sources = contentSources();
  it.each(LANGUAGES)('is clean for every source of the content, in %s', (language) => {
    expect(sources.length).toBeGreaterThan(0);
    for (const [key, source] of sources) {
      const parts = sourceReference(source, language);
      const whole = parts.map((part) => part.text).join('');
      const outside = parts.map((part) => (part.href ? '' : part.text)).join('');
      expect(whole, key).not.toMatch(/undefined|\[object/);
      expect(outside, key).not.toMatch(/\.\s*\.|[?!]\.|[,;:]\s*[.,;:]|\(\s*\)|\s{2}|\s[.,;)]|\(\s/);
      expect(whole.includes(source.title), key).toBe(true);
      expect(whole, key).toMatch(new RegExp(`\\((?:\\d{4}|${CITATION_WORDS[language].noDate})\\)`));
      expect(/(?:[.?!…]['"’”»]?|https?:\S+)$/.test(whole), `${key}: ${whole}`).toBe(true);
      expect(parts.filter((part) => part.italic).length, key).toBe(1);
      expect(
        parts.every((part) => part.text !== ''),
        key,
      ).toBe(true);
    }
  });
});

describe('a source that is named in a list or in passing', () => {
  const link = { href: '/en/sources/x/', hreflang: 'en' } as const;
  const two = record({ ...RECORDS.journal, author: RECORDS.journal.author.slice(0, 2) });
  const unsigned = record({ type: 'webpage', title: 'A page', language: 'es' });

  it('is told by the family names of two authors at most, and leads to its page', () => {
    expect(text(shortReference(RECORDS.newspaper, 'en', link))).toBe(
      'Deutsche Welle (2019). Oro refinado aumenta reservas de Ecuador en US$235 millones.',
    );
    expect(shortReference(RECORDS.newspaper, 'en', link)[1]).toEqual({
      text: 'Oro refinado aumenta reservas de Ecuador en US$235 millones',
      language: 'es',
      ...link,
    });
    expect(text(briefReference(RECORDS.journal, 'en', link))).toBe('Cordy et al. (2011).');
    expect(text(briefReference(two, 'sw', link))).toBe('Cordy; Veiga (2011).');
    expect(briefReference(two, 'en', link)[0]).toEqual({ text: 'Cordy; Veiga (2011)', ...link });
  });

  it('is told by its title where nobody signs it', () => {
    expect(text(shortReference(unsigned, 'en', link))).toBe('(no date). A page.');
    expect(briefReference(unsigned, 'en', link)).toEqual([
      { text: 'A page', language: 'es', ...link },
      { text: ' (no date).' },
    ]);
  });
});
