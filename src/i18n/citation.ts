import type { Language } from '../config/locales.ts';

/** Words of a reference. They stand inside a line of names and titles, so each is a fragment, not a sentence. */
export interface CitationWords {
  /** `{container}`: the work that holds the one cited. */
  in: string;
  /** `{date}`: day of the last change; `{digest}`: fingerprint of the text. */
  revision: string;
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
    revision: 'Revision of {date} ({digest})',
    noDate: 'no date',
    andOthers: 'et al.',
    editor: 'ed.',
    editors: 'eds.',
  },
  es: {
    in: 'En: {container}',
    revision: 'Revisión del {date} ({digest})',
    noDate: 'sin fecha',
    andOthers: 'et al.',
    editor: 'ed.',
    editors: 'eds.',
  },
  fr: {
    in: 'Dans\u00a0: {container}',
    revision: 'Révision du {date} ({digest})',
    noDate: 'sans date',
    andOthers: 'et al.',
    editor: 'éd.',
    editors: 'éds.',
  },
  pt: {
    in: 'Em: {container}',
    revision: 'Revisão de {date} ({digest})',
    noDate: 'sem data',
    andOthers: 'et al.',
    editor: 'org.',
    editors: 'orgs.',
  },
  id: {
    in: 'Dalam: {container}',
    revision: 'Revisi {date} ({digest})',
    noDate: 'tanpa tahun',
    andOthers: 'dkk.',
    editor: 'ed.',
    editors: 'ed.',
  },
  sw: {
    in: 'Katika: {container}',
    revision: 'Toleo la {date} ({digest})',
    noDate: 'bila tarehe',
    andOthers: 'na wenzake',
    editor: 'mhariri',
    editors: 'wahariri',
  },
};
