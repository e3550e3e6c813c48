import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../../src/config/locales.ts';
import { CSL_TYPES, type Source } from '../../../src/domain/schema/source.ts';
import { CITATION_WORDS } from '../../../src/i18n/citation.ts';
import { addressOf, type ReferencePart } from '../../../src/outputs/citation.ts';
import { pageToCsl, sourceToCsl } from '../../../src/outputs/csl.ts';
import { formattedReference } from '../../../src/outputs/styles/formatted.ts';
import { STYLES, type StyleName } from '../../../src/outputs/styles/styles.ts';
import { contentSources, PAGE, record, RECORDS } from './records.ts';

type Type = (typeof CSL_TYPES)[number];
type Golden = Record<StyleName, string>;

const DOE = { family: 'Doe', given: 'Ann' };

/** One source of each type. */
const SOURCES: Record<Type, Source> = {
  article: record({
    type: 'article',
    title: 'Gold from tailings',
    author: [DOE],
    issued: '2024',
    publisher: 'SSRN',
    URL: 'https://example.org/1',
  }),
  'article-journal': RECORDS.journal,
  'article-magazine': record({
    type: 'article-magazine',
    title: 'Quiet mines',
    author: [DOE],
    issued: '2020-05',
    'container-title': 'Mining Magazine',
    page: '12-14',
  }),
  'article-newspaper': RECORDS.newspaper,
  book: record({
    type: 'book',
    title: 'Gold and people',
    author: [DOE, { family: 'Roe', given: 'B. C.' }],
    issued: '1999',
    publisher: 'Routledge',
    'publisher-place': 'London',
  }),
  chapter: RECORDS.chapter,
  dataset: record({
    type: 'dataset',
    title: 'Mercury trade',
    author: [{ literal: 'UN Comtrade' }],
    issued: '2022',
    URL: 'https://example.org/d',
  }),
  document: RECORDS.bare,
  legislation: RECORDS.law,
  pamphlet: record({
    type: 'pamphlet',
    title: 'Use a retort',
    author: [{ literal: 'Ministry of Mines' }],
    issued: '2008',
    publisher: 'Ministry of Mines',
    'publisher-place': 'Accra',
  }),
  'paper-conference': RECORDS.conference,
  'post-weblog': record({
    type: 'post-weblog',
    title: 'Why retorts fail',
    author: [DOE],
    issued: '2013-03-04',
    'container-title': 'AGC blog',
    URL: 'https://example.org/b',
  }),
  report: RECORDS.report,
  speech: RECORDS.speech,
  standard: record({
    type: 'standard',
    title: 'Fairmined Standard',
    author: [{ literal: 'Alliance for Responsible Mining' }],
    number: '2.0',
    issued: '2014',
  }),
  thesis: RECORDS.thesis,
  treaty: RECORDS.treaty,
  webpage: record({ ...RECORDS.webpage, URL: 'https://example.org/w' }),
};

/** In English; italics between asterisks. */
const BY_TYPE: Record<Type, Golden> = {
  article: {
    apa: 'Doe, A. (2024). *Gold from tailings*. SSRN. https://example.org/1',
    chicago: 'Doe, Ann. 2024. *Gold from tailings*. SSRN. https://example.org/1',
  },
  'article-journal': {
    apa: 'Cordy, P., Veiga, M. M., Velásquez-López, P. C., & van der Voet, G. B. (2011). Mercury contamination from artisanal gold mining in Antioquia, Colombia: The world’s highest. *Waste Management & Research*, *410–411*(3/4), 154–160. https://doi.org/10.1016/j.scitotenv.2011.09.006',
    chicago:
      'Cordy, Paul, M.M. Veiga, Patricio C. Velásquez-López, and Gijsbert B. van der Voet. 2011. “Mercury contamination from artisanal gold mining in Antioquia, Colombia: The world’s highest.” *Waste Management & Research* 410–411 (3/4): 154–160. https://doi.org/10.1016/j.scitotenv.2011.09.006',
  },
  'article-magazine': {
    apa: 'Doe, A. (2020, May). Quiet mines. *Mining Magazine*, 12–14.',
    chicago: 'Doe, Ann. 2020. “Quiet mines.” *Mining Magazine*, May, 12–14.',
  },
  'article-newspaper': {
    apa: 'Deutsche Welle. (2019, December 17). Oro refinado aumenta reservas de Ecuador en US$235 millones. *DW Español*. https://example.org/dw',
    chicago:
      'Deutsche Welle. 2019. “Oro refinado aumenta reservas de Ecuador en US$235 millones.” *DW Español*, December 17. https://example.org/dw',
  },
  book: {
    apa: 'Doe, A., & Roe, B. C. (1999). *Gold and people*. Routledge.',
    chicago: 'Doe, Ann, and B. C. Roe. 1999. *Gold and people*. London: Routledge.',
  },
  chapter: {
    apa: 'Fisher, E., & Childs, J. (2014). An ethical turn in African mining: voluntary regulation through fair trade. In D. F. Bryceson & J. B. Jønsson (eds.), *Mining and Social Transformation in Africa* (pp. 130–147). Routledge.',
    chicago:
      'Fisher, E., and J. Childs. 2014. “An ethical turn in African mining: voluntary regulation through fair trade.” In *Mining and Social Transformation in Africa*, edited by D. F. Bryceson and J. B. Jønsson, 130–147. Routledge.',
  },
  dataset: {
    apa: 'UN Comtrade. (2022). *Mercury trade*. https://example.org/d',
    chicago: 'UN Comtrade. 2022. *Mercury trade*. https://example.org/d',
  },
  document: {
    apa: '*Does the retort work?* (no date).',
    chicago: '*Does the retort work?* no date.',
  },
  legislation: {
    apa: 'European Commission. (no date). Directive 2009/161/EU on limit values. *Official Journal*, *L 338*, 87–89.',
    chicago: 'European Commission. no date. “Directive 2009/161/EU on limit values.” *Official Journal* L 338: 87–89.',
  },
  pamphlet: {
    apa: 'Ministry of Mines. (2008). *Use a retort*.',
    chicago: 'Ministry of Mines. 2008. *Use a retort*. Accra.',
  },
  'paper-conference': {
    apa: 'Telmer, K. (2022, July 27). Global Estimate of Mercury Use in Artisanal Gold Mining. In *15th International Conference on Mercury*. Cape Town. https://example.org/383/',
    chicago:
      'Telmer, Kevin. 2022. “Global Estimate of Mercury Use in Artisanal Gold Mining.” In *15th International Conference on Mercury*. Cape Town. https://example.org/383/',
  },
  'post-weblog': {
    apa: 'Doe, A. (2013, March 4). *Why retorts fail*. AGC blog. https://example.org/b',
    chicago: 'Doe, Ann. 2013. “Why retorts fail.” AGC blog, March 4. https://example.org/b',
  },
  report: {
    apa: 'Academy of Arts and Sciences, Ghana. (2011). *Guidelines for mercury wastes* (Technical Report UNEP/CHW.10/6_1). Institute of Mining, Metallurgy and Petroleum.',
    chicago:
      'Academy of Arts and Sciences, Ghana. 2011. *Guidelines for mercury wastes*. Technical Report UNEP/CHW.10/6_1. Geneva: Institute of Mining, Metallurgy and Petroleum.',
  },
  speech: {
    apa: 'Piper, D. (2013, September). [Paper on alluvial gold]. *Global Forum*. Lima.',
    chicago: 'Piper, David. 2013. “[Paper on alluvial gold].” Global Forum. Lima.',
  },
  standard: {
    apa: 'Alliance for Responsible Mining. (2014). *Fairmined Standard* (2.0).',
    chicago: 'Alliance for Responsible Mining. 2014. *Fairmined Standard*. 2.0.',
  },
  thesis: {
    apa: 'Velásquez López, P. C. (2010). *Mercury in small-scale mining in Ecuador* (PhD thesis). University of British Columbia.',
    chicago:
      'Velásquez López, Patricio Colón. 2010. *Mercury in small-scale mining in Ecuador*. PhD thesis. Vancouver: University of British Columbia.',
  },
  treaty: {
    apa: 'United Nations Environment Programme. (2013). *Minamata Convention on Mercury*.',
    chicago: 'United Nations Environment Programme. 2013. *Minamata Convention on Mercury*. Kumamoto.',
  },
  webpage: {
    apa: 'GhanaWeb. (no date). *planetGOLD to expand to 15 states, says UNEP*. GhanaWeb. https://example.org/w',
    chicago: 'GhanaWeb. no date. “planetGOLD to expand to 15 states, says UNEP.” GhanaWeb. https://example.org/w',
  },
};

const BY_LANGUAGE: Record<Language, { page: Golden; chapter: Golden; undated: Golden }> = {
  en: {
    page: {
      apa: 'Batea contributors. (2026, November 20). *Sluice with carpets: 50 % & more* (page 014, revision 3, 9b1c2d3e). Batea. https://batea.example/p/014/',
      chicago:
        'Batea contributors. 2026. “Sluice with carpets: 50 % & more.” Page 014, revision 3, 9b1c2d3e. Batea, November 20. https://batea.example/p/014/',
    },
    chapter: {
      apa: 'Fisher, E., & Childs, J. (2014). An ethical turn in African mining: voluntary regulation through fair trade. In D. F. Bryceson & J. B. Jønsson (eds.), *Mining and Social Transformation in Africa* (pp. 130–147). Routledge.',
      chicago:
        'Fisher, E., and J. Childs. 2014. “An ethical turn in African mining: voluntary regulation through fair trade.” In *Mining and Social Transformation in Africa*, edited by D. F. Bryceson and J. B. Jønsson, 130–147. Routledge.',
    },
    undated: { apa: '*Does the retort work?* (no date).', chicago: '*Does the retort work?* no date.' },
  },
  es: {
    page: {
      apa: 'Batea contributors. (2026, 20 de noviembre). *Sluice with carpets: 50 % & more* (página 014, revisión 3, 9b1c2d3e). Batea. https://batea.example/p/014/',
      chicago:
        'Batea contributors. 2026. «Sluice with carpets: 50 % & more». Página 014, revisión 3, 9b1c2d3e. Batea, 20 de noviembre. https://batea.example/p/014/',
    },
    chapter: {
      apa: 'Fisher, E. y Childs, J. (2014). An ethical turn in African mining: voluntary regulation through fair trade. En D. F. Bryceson y J. B. Jønsson (eds.), *Mining and Social Transformation in Africa* (pp. 130–147). Routledge.',
      chicago:
        'Fisher, E. y J. Childs. 2014. «An ethical turn in African mining: voluntary regulation through fair trade». En *Mining and Social Transformation in Africa*, editado por D. F. Bryceson y J. B. Jønsson, 130–147. Routledge.',
    },
    undated: { apa: '*Does the retort work?* (sin fecha).', chicago: '*Does the retort work?* sin fecha.' },
  },
  fr: {
    page: {
      apa: 'Batea contributors. (2026, 20 novembre). *Sluice with carpets: 50 % & more* (page 014, révision 3, 9b1c2d3e). Batea. https://batea.example/p/014/',
      chicago:
        'Batea contributors. 2026. « Sluice with carpets: 50 % & more ». Page 014, révision 3, 9b1c2d3e. Batea, 20 novembre. https://batea.example/p/014/',
    },
    chapter: {
      apa: 'Fisher, E. et Childs, J. (2014). An ethical turn in African mining: voluntary regulation through fair trade. Dans D. F. Bryceson et J. B. Jønsson (éds.), *Mining and Social Transformation in Africa* (p. 130–147). Routledge.',
      chicago:
        'Fisher, E. et J. Childs. 2014. « An ethical turn in African mining: voluntary regulation through fair trade ». Dans *Mining and Social Transformation in Africa*, sous la direction de D. F. Bryceson et J. B. Jønsson, 130–147. Routledge.',
    },
    undated: { apa: '*Does the retort work?* (sans date).', chicago: '*Does the retort work?* sans date.' },
  },
  pt: {
    page: {
      apa: 'Batea contributors. (2026, 20 de novembro). *Sluice with carpets: 50 % & more* (página 014, revisão 3, 9b1c2d3e). Batea. https://batea.example/p/014/',
      chicago:
        'Batea contributors. 2026. “Sluice with carpets: 50 % & more”. Página 014, revisão 3, 9b1c2d3e. Batea, 20 de novembro. https://batea.example/p/014/',
    },
    chapter: {
      apa: 'Fisher, E. e Childs, J. (2014). An ethical turn in African mining: voluntary regulation through fair trade. Em D. F. Bryceson e J. B. Jønsson (orgs.), *Mining and Social Transformation in Africa* (p. 130–147). Routledge.',
      chicago:
        'Fisher, E. e J. Childs. 2014. “An ethical turn in African mining: voluntary regulation through fair trade”. Em *Mining and Social Transformation in Africa*, organizado por D. F. Bryceson e J. B. Jønsson, 130–147. Routledge.',
    },
    undated: { apa: '*Does the retort work?* (sem data).', chicago: '*Does the retort work?* sem data.' },
  },
  id: {
    page: {
      apa: 'Batea contributors. (2026, 20 November). *Sluice with carpets: 50 % & more* (halaman 014, revisi 3, 9b1c2d3e). Batea. https://batea.example/p/014/',
      chicago:
        'Batea contributors. 2026. “Sluice with carpets: 50 % & more”. Halaman 014, revisi 3, 9b1c2d3e. Batea, 20 November. https://batea.example/p/014/',
    },
    chapter: {
      apa: 'Fisher, E. dan Childs, J. (2014). An ethical turn in African mining: voluntary regulation through fair trade. Dalam D. F. Bryceson dan J. B. Jønsson (ed.), *Mining and Social Transformation in Africa* (hlm. 130–147). Routledge.',
      chicago:
        'Fisher, E. dan J. Childs. 2014. “An ethical turn in African mining: voluntary regulation through fair trade”. Dalam *Mining and Social Transformation in Africa*, disunting oleh D. F. Bryceson dan J. B. Jønsson, 130–147. Routledge.',
    },
    undated: { apa: '*Does the retort work?* (tanpa tahun).', chicago: '*Does the retort work?* tanpa tahun.' },
  },
  sw: {
    page: {
      apa: 'Batea contributors. (2026, 20 Novemba). *Sluice with carpets: 50 % & more* (ukurasa 014, toleo 3, 9b1c2d3e). Batea. https://batea.example/p/014/',
      chicago:
        'Batea contributors. 2026. “Sluice with carpets: 50 % & more”. Ukurasa 014, toleo 3, 9b1c2d3e. Batea, 20 Novemba. https://batea.example/p/014/',
    },
    chapter: {
      apa: 'Fisher, E. na Childs, J. (2014). An ethical turn in African mining: voluntary regulation through fair trade. Katika D. F. Bryceson na J. B. Jønsson (wahariri), *Mining and Social Transformation in Africa* (uk. 130–147). Routledge.',
      chicago:
        'Fisher, E. na J. Childs. 2014. “An ethical turn in African mining: voluntary regulation through fair trade”. Katika *Mining and Social Transformation in Africa*, kimehaririwa na D. F. Bryceson na J. B. Jønsson, 130–147. Routledge.',
    },
    undated: { apa: '*Does the retort work?* (bila tarehe).', chicago: '*Does the retort work?* bila tarehe.' },
  },
};

function text(parts: readonly ReferencePart[]): string {
  return parts.map((part) => (part.italic ? `*${part.text}*` : part.text)).join('');
}

const styles = Object.keys(STYLES) as StyleName[];

describe.each(styles)('a reference after %s', (style) => {
  it.each(CSL_TYPES)('of a source of type %s', (type) => {
    expect(text(formattedReference(sourceToCsl(type, SOURCES[type]), style, 'en'))).toBe(BY_TYPE[type][style]);
  });

  it.each(LANGUAGES)('of a page, a chapter and a work without date, in %s', (language) => {
    const written = (item: Parameters<typeof formattedReference>[0]) => text(formattedReference(item, style, language));
    expect({
      page: written(pageToCsl({ ...PAGE, revision: '3', language })),
      chapter: written(sourceToCsl('chapter', RECORDS.chapter)),
      undated: written(sourceToCsl('bare', RECORDS.bare)),
    }).toEqual(
      Object.fromEntries(Object.entries(BY_LANGUAGE[language]).map(([what, golden]) => [what, golden[style]])),
    );
  });

  it('ends in the address, as a link and without a full stop', () => {
    const parts = formattedReference(pageToCsl(PAGE), style, 'en');
    expect(parts.at(-1)).toEqual({ text: PAGE.permanentUrl, href: PAGE.permanentUrl });
  });

  it('is clean for every source of the content', () => {
    const sources = contentSources();
    expect(sources).not.toEqual([]);
    for (const [key, source] of sources) {
      const whole = text(formattedReference(sourceToCsl(key, source), style, 'en'));
      const words = whole.replace(/https?:\S+/g, '');
      expect(words, key).not.toMatch(/undefined|\[object|\.\.(?!\.)|[?!]\.|,,|\(\s*\)|\s{2}|\s[,;)]|\(\s/);
      expect(bare(whole), key).toContain(bare(source.title));
      expect(whole, key).toContain(source.issued?.slice(0, 4) ?? CITATION_WORDS.en.noDate);
      const address = addressOf(source);
      if (address) expect(whole.endsWith(address), `${key}: ${whole}`).toBe(true);
    }
  });
});

/** Words without quotation marks and dashes, which the processor sets as a printer would, and without italics. */
function bare(words: string): string {
  return words.replace(/["'’‘“”«»*–-]|\s/g, '');
}
