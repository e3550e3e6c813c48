import type { Language } from '../config/locales.ts';
import { href, pageHref } from '../config/urls.ts';
import { CRITERIA, type Criterion } from '../domain/comparison.ts';
import { COMPARE, type CompareWords } from '../i18n/compare.ts';
import { messages } from '../i18n/messages.ts';
import type { ReferencePart } from '../outputs/citation.ts';
import { practicesToChoose, type PracticePage } from '../tools/compare/practices.ts';
import { readyMade, type ReadyMadeId } from '../tools/compare/readyMade.ts';
import { Citations, type CitationEntry, type ConflictEntry } from './citations.ts';
import {
  comparedCells,
  comparedPractice,
  comparisonTable,
  criterionLabels,
  type CellItem,
  type CellState,
  type ComparedPractice,
  type ComparisonTable,
} from './compare.ts';
import type { ViewContext } from './context.ts';
import type { Drawn, ProseContext } from './prose.ts';

/** A ready-made comparison. */
export interface ReadyMadeView {
  words: CompareWords;
  title: string;
  table: ComparisonTable;
  sources: CitationEntry[];
  conflicts: ConflictEntry[];
}

/** The page of a ready-made comparison. */
export function readyMadeView(
  { id, practices }: { id: ReadyMadeId; practices: readonly PracticePage[] },
  context: ViewContext,
): ReadyMadeView {
  const words = COMPARE[context.language];
  const page = proseContext(context);
  const table = comparisonTable(practices, CRITERIA, page);
  const { entries: sources, conflicts } = page.citations;
  return { words, title: words.titles[id], table, sources, conflicts };
}

/** The page on which practices are chosen. */
export interface CompareView {
  words: CompareWords;
  readyMade: { href: string; title: string; practices: ComparedPractice[] }[];
  /** The practices there are, section by section. */
  groups: { label: string; practices: ComparedPractice[] }[];
  rows: { id: Criterion; label: string }[];
  /** Where the files of practices stand: `<files><practice id>.json`. */
  files: string;
}

export function compareView(context: ViewContext): CompareView {
  const { catalogue, language } = context;
  const words = COMPARE[language];
  const labels = criterionLabels(language);
  const choices = practicesToChoose(catalogue);
  return {
    words,
    readyMade: readyMade(catalogue).map(({ id, practices }) => ({
      href: pageHref(language, 'compare', id),
      title: words.titles[id],
      practices: practices.map((page) => comparedPractice(page, context)),
    })),
    groups: (['alternatives', 'technologies'] as const).map((collection) => ({
      label: messages(language).collections[collection].name,
      practices: choices
        .filter((page) => page.collection === collection)
        .map((page) => comparedPractice(page, context)),
    })),
    rows: CRITERIA.map((id) => ({ id, label: labels[id] })),
    files: href(`${language}/compare/`),
  };
}

/** Words, words that lead somewhere, or a citation: the place of a source in the list of the file. */
export type Piece = string | { text: string; href: string } | number;

/** A practice as a file that the compare page loads; nothing in it is markup. */
export interface PracticeFile extends ComparedPractice {
  /** What the cells cite. */
  sources: FileSource[];
  cells: Record<Criterion, { state: CellState; items: FileItem[] }>;
}

export interface FileItem extends Pick<CellItem, 'name' | 'language'> {
  figures?: Piece[];
  words?: Piece[];
}

/** An entry of the source list. */
export interface FileSource {
  reference: ReferencePart[];
  /** Where in the source, in English. */
  locator: string;
  /** What is to be said of it: "vendor’s claim". */
  tags: string[];
  /** Whether other facts disagree with this one. */
  disputed?: true;
}

/** A practice for the page on which practices are chosen. */
export function practiceFile(practice: PracticePage, context: ViewContext): PracticeFile {
  const page = proseContext(context);
  const cell = comparedCells(practice, page);
  const cells = CRITERIA.map((criterion) => {
    const { state, items } = cell(criterion);
    return [criterion, { state, items: items.map(fileItem) }] as const;
  });
  return {
    ...comparedPractice(practice, context),
    sources: page.citations.entries.map((entry) => fileSource(entry, context.language)),
    cells: Object.fromEntries(cells) as PracticeFile['cells'],
  };
}

function fileSource(entry: CitationEntry, language: Language): FileSource {
  const { evidence } = messages(language);
  const { reference, locator, disputed, label, factConfirmed, recordConfirmed } = entry;
  const tags = [
    label,
    factConfirmed ? undefined : evidence.factNotConfirmed,
    recordConfirmed ? undefined : evidence.recordNotConfirmed,
    disputed ? evidence.disagree : undefined,
  ];
  return { reference, locator, tags: tags.filter((tag) => tag !== undefined), ...(disputed ? { disputed } : {}) };
}

function fileItem({ name, figures, words, language }: CellItem): FileItem {
  return {
    ...(name ? { name } : {}),
    ...(figures.length > 0 ? { figures: pieces(figures) } : {}),
    ...(words.length > 0 ? { words: pieces(words) } : {}),
    ...(language ? { language } : {}),
  };
}

/** Inline words as text, links and citations. */
function pieces(nodes: readonly Drawn[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of nodes.flatMap(pieceOf)) {
    const last = joined.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') joined[joined.length - 1] = last + piece;
    else joined.push(piece);
  }
  return joined;
}

function pieceOf(node: Drawn): Piece[] {
  const cited = 'marks' in node ? node.marks.map(({ number }) => number - 1) : [];
  switch (node.type) {
    case 'text':
      return [node.value];
    case 'quantity': {
      const kind = node.label ?? node.nature;
      return [kind ? `${node.text} (${kind})` : node.text, ...cited];
    }
    case 'link':
    case 'term': {
      const words = pieces(node.children).filter((piece) => typeof piece === 'string');
      return [{ text: words.join(''), href: node.href }];
    }
    default:
      return 'children' in node ? pieces(node.children) : cited;
  }
}

/** Pictures stand in no note, and so in no cell. */
function proseContext(context: ViewContext): ProseContext {
  return {
    ...context,
    citations: new Citations(context.catalogue, context.language),
    picture(file) {
      throw new Error(`A note cannot hold the picture "${file}". Run npm run check.`);
    },
  };
}
