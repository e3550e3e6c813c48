import type { Language } from '../config/locales.ts';

/** Words of a reference. They stand inside a line of names and titles, so each is a fragment, not a sentence. */
export interface CitationWords {
  /** `{container}`: the work that holds the one cited. */
  in: string;
  /** Of a page: its permanent number, the number of its revision, the day and the fingerprint of the text. */
  revision: string;
  /** The same without the day. `{revision}` holds number and fingerprint. */
  version: string;
  /** Of a fact, in a source: its id and the fingerprint of what we read. `{source}`: its short reference. */
  fact: string;
  /** Stands where the year would stand. */
  noDate: string;
  /** Follows the first authors where there are more. */
  andOthers: string;
  /** Follow the names of one editor, or of several. */
  editor: string;
  editors: string;
}

/** Words of a reference in each language. */
export const CITATION_WORDS: Readonly<Record<Language, CitationWords>> = {
  en: {
    in: 'In: {container}',
    revision: 'Page {number}, revision {revision} of {date} ({digest})',
    version: 'page {number}, revision {revision}',
    fact: 'Our reading of {source}, fact {id} ({digest})',
    noDate: 'no date',
    andOthers: 'et al.',
    editor: 'ed.',
    editors: 'eds.',
  },
  es: {
    in: 'En: {container}',
    revision: 'Página {number}, revisión {revision} del {date} ({digest})',
    version: 'página {number}, revisión {revision}',
    fact: 'Nuestra lectura de {source}, dato {id} ({digest})',
    noDate: 'sin fecha',
    andOthers: 'et al.',
    editor: 'ed.',
    editors: 'eds.',
  },
  fr: {
    in: 'Dans\u00a0: {container}',
    revision: 'Page {number}, révision {revision} du {date} ({digest})',
    version: 'page {number}, révision {revision}',
    fact: 'Notre lecture de {source}, fait {id} ({digest})',
    noDate: 'sans date',
    andOthers: 'et al.',
    editor: 'éd.',
    editors: 'éds.',
  },
  pt: {
    in: 'Em: {container}',
    revision: 'Página {number}, revisão {revision} de {date} ({digest})',
    version: 'página {number}, revisão {revision}',
    fact: 'Nossa leitura de {source}, dado {id} ({digest})',
    noDate: 'sem data',
    andOthers: 'et al.',
    editor: 'org.',
    editors: 'orgs.',
  },
  id: {
    in: 'Dalam: {container}',
    revision: 'Halaman {number}, revisi {revision}, {date} ({digest})',
    version: 'halaman {number}, revisi {revision}',
    fact: 'Pembacaan kami atas {source}, fakta {id} ({digest})',
    noDate: 'tanpa tahun',
    andOthers: 'dkk.',
    editor: 'ed.',
    editors: 'ed.',
  },
  sw: {
    in: 'Katika: {container}',
    revision: 'Ukurasa {number}, toleo {revision} la {date} ({digest})',
    version: 'ukurasa {number}, toleo {revision}',
    fact: 'Usomaji wetu wa {source}, taarifa {id} ({digest})',
    noDate: 'bila tarehe',
    andOthers: 'na wengine',
    editor: 'mhariri',
    editors: 'wahariri',
  },
};
