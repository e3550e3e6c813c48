import type { Language } from '../config/locales.ts';

/** What stands around a page of an edition, and in the place of one that is not there. */
export interface EditionWords {
  /** `{edition}`: its number; `{date}`: the day whose state it holds. */
  frozen: string;
  /** Leads to the page that is kept up. */
  corrections: string;
  changes: string;
  /** Leads to the list of what the edition holds. */
  contents: string;
  /** Stands before the address at which this state of the page is kept. */
  address: string;
  withdrawn: string;
  withdrawnLead: string;
  /** Stands before the reason, which is written in English. */
  reason: string;
  absent: string;
  absentLead: string;
}

/** Words of the editions in each language. */
export const EDITION_WORDS: Readonly<Record<Language, EditionWords>> = {
  en: {
    frozen: 'Edition {edition}: this page as it stood on {date}. It is not corrected here.',
    corrections: 'Corrections and the present page',
    changes: 'What changed since',
    contents: 'Contents of edition {edition}',
    address: 'Address of this state',
    withdrawn: 'Withdrawn from edition {edition}',
    withdrawnLead: 'This page was withdrawn on {date}. Do not follow older copies of it.',
    reason: 'Why',
    absent: 'Not kept here',
    absentLead: 'This copy of the site was made without the archive of edition {edition}.',
  },
  es: {
    frozen: 'Edición {edition}: esta página tal como estaba el {date}. Aquí no se corrige.',
    corrections: 'Correcciones y página actual',
    changes: 'Qué cambió desde entonces',
    contents: 'Contenido de la edición {edition}',
    address: 'Dirección de esta versión',
    withdrawn: 'Retirada de la edición {edition}',
    withdrawnLead: 'Esta página se retiró el {date}. No siga copias anteriores de ella.',
    reason: 'Por qué',
    absent: 'No se guarda aquí',
    absentLead: 'Esta copia del sitio se hizo sin el archivo de la edición {edition}.',
  },
  fr: {
    frozen: 'Édition {edition}\u00a0: cette page telle qu’elle était le {date}. Elle n’est pas corrigée ici.',
    corrections: 'Corrections et page actuelle',
    changes: 'Ce qui a changé depuis',
    contents: 'Contenu de l’édition {edition}',
    address: 'Adresse de cette version',
    withdrawn: 'Retirée de l’édition {edition}',
    withdrawnLead: 'Cette page a été retirée le {date}. Ne suivez pas les copies plus anciennes.',
    reason: 'Pourquoi',
    absent: 'Non conservée ici',
    absentLead: 'Cette copie du site a été faite sans l’archive de l’édition {edition}.',
  },
  pt: {
    frozen: 'Edição {edition}: esta página como estava em {date}. Ela não é corrigida aqui.',
    corrections: 'Correções e página atual',
    changes: 'O que mudou desde então',
    contents: 'Conteúdo da edição {edition}',
    address: 'Endereço desta versão',
    withdrawn: 'Retirada da edição {edition}',
    withdrawnLead: 'Esta página foi retirada em {date}. Não siga cópias antigas dela.',
    reason: 'Por quê',
    absent: 'Não guardada aqui',
    absentLead: 'Esta cópia do site foi feita sem o arquivo da edição {edition}.',
  },
  id: {
    frozen: 'Edisi {edition}: halaman ini seperti pada {date}. Di sini halaman ini tidak diperbaiki.',
    corrections: 'Perbaikan dan halaman terkini',
    changes: 'Apa yang berubah sejak itu',
    contents: 'Isi edisi {edition}',
    address: 'Alamat versi ini',
    withdrawn: 'Ditarik dari edisi {edition}',
    withdrawnLead: 'Halaman ini ditarik pada {date}. Jangan ikuti salinan lamanya.',
    reason: 'Alasan',
    absent: 'Tidak disimpan di sini',
    absentLead: 'Salinan situs ini dibuat tanpa arsip edisi {edition}.',
  },
  sw: {
    frozen: 'Toleo {edition}: ukurasa huu kama ulivyokuwa {date}. Hausahihishwi hapa.',
    corrections: 'Masahihisho na ukurasa wa sasa',
    changes: 'Kilichobadilika tangu hapo',
    contents: 'Yaliyomo katika toleo {edition}',
    address: 'Anwani ya ukurasa kama ulivyo hapa',
    withdrawn: 'Umeondolewa kwenye toleo {edition}',
    withdrawnLead: 'Ukurasa huu uliondolewa {date}. Usifuate nakala zake za zamani.',
    reason: 'Sababu',
    absent: 'Haukuhifadhiwa hapa',
    absentLead: 'Nakala hii ya tovuti ilitengenezwa bila kumbukumbu ya toleo {edition}.',
  },
};

/** What the lists of editions and of changes say; they are in English only. */
export const EDITIONS_WORDS = {
  heading: 'Editions',
  lead: 'An edition is the reviewed content as it stood on one day. It keeps its addresses and is not corrected; a page found dangerous is withdrawn and says so.',
  name: 'Edition {edition}',
  stateOf: 'State of {date}. {pages} pages.',
  archive: 'Archive',
  notOffered: 'The archive is not offered as a whole, because pages were withdrawn from the edition.',
  withdrawn: 'Page {number} was withdrawn on {date}',
  frozenPages: 'Pages',
  files: 'Files',
  records: 'Grades, numbers and fingerprints of every page',
  notes: 'What changed in this edition',
  citation: 'How to cite this edition',

  changesSince: 'What changed since edition {edition}',
  changesBetween: 'What changed from edition {from} to {to}',
  changesLead: 'For whoever cited a page of it: grades, numbers and safety texts that are no longer the same.',
  unchanged: 'Not changed',
  first: 'The first edition.',
  certainty: 'Certainty',
  change: {
    added: 'New page.',
    retired: 'Retired: the page keeps its address and says why.',
    withdrawn: 'Withdrawn from the edition on {date}: {reason}',
    status: 'Status: {from} → {to}.',
    certainty: 'Certainty: {from} → {to}.',
    effect: '{outcome}: {from} → {to}.',
    number: '{what}: {from} → {to} ({ref}).',
    safetyChanged: 'Safety text changed ({language}): {part}.',
    safetyAdded: 'Safety text added ({language}): {part}.',
    safetyRemoved: 'Safety text removed ({language}): {part}.',
    words: 'Wording changed ({language}).',
    languageAdded: 'New language: {language}.',
    languageRemoved: 'No longer in this language: {language}.',
  },
  none: 'none',
  /** Parts of a page that tell readers what to do, by the first part of their key. */
  parts: {
    stop: 'danger line',
    doNow: 'what to do now',
    doNot: 'what not to do',
    control: 'control',
    firstAid: 'first aid',
    notWith: 'never combine',
    gate: 'gate',
    steps: 'steps',
    warnings: 'warnings',
    neverCombine: 'never-combine lines in the text',
  } as Readonly<Record<string, string>>,
} as const;
