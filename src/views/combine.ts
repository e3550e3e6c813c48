import { forbiddenPairs, isPractice, type Forbidden, type PracticePage } from '../domain/combining.ts';
import { pageId, type AnyPage } from '../domain/content.ts';
import type { Language } from '../config/locales.ts';
import { COMBINE } from '../i18n/combine.ts';
import { fill } from '../i18n/fill.ts';
import { Citations, type CitationEntry, type ConflictEntry } from './citations.ts';
import { bestText, pageLink, pageLinks, type PageLink, type ViewContext } from './context.ts';
import { drawProse, type Drawn } from './prose.ts';

/** Words of a practice, with their language where it is not the reader's. */
interface Said {
  words: Drawn[];
  lang?: Language;
}

export interface CombineView {
  /** What practices must never meet: the columns of the matrix. */
  columns: PageLink[];
  /** The practices, in the order of their numbers. */
  rows: {
    practice: PageLink;
    /** Fragment of its reasons. */
    anchor: string;
    /** One for each column: whether both must never meet. */
    never: boolean[];
    reasons: ({ other: PageLink } & Said)[];
    before: PageLink[];
    after: PageLink[];
    exit: PageLink[];
    makesWorse: Said[];
  }[];
  sources: CitationEntry[];
  conflicts: ConflictEntry[];
}

/** The graph of the practices: what must never meet, what comes before and after, and what gets worse. */
export function combineView(context: ViewContext): CombineView {
  const { catalogue, language } = context;
  const citations = new Citations(catalogue, language);
  const pairs = forbiddenPairs(catalogue);
  const columns = [...new Set(pairs.map(({ other }) => other))].sort((a, b) => a.record.number - b.record.number);

  function said(page: AnyPage, note: string): Said[] {
    const { text, language: own } = bestText(page, language);
    const nodes = text.notes[note];
    if (!nodes) return [];
    const words = drawProse(nodes, { ...context, citations, picture: noPicture });
    return [{ words, ...(own === language ? {} : { lang: own }) }];
  }

  function reasonOf({ practice, other, by }: Forbidden): { other: PageLink } & Said {
    const [own] = by === 'record' ? said(practice, `notWith.${other.slug}`) : [];
    return { other: pageLink(context, other), ...(own ?? { words: follows(practice, context) }) };
  }

  const rows = catalogue.pages.filter(isPractice).map((practice): CombineView['rows'][number] => {
    const own = pairs.filter((pair) => pair.practice === practice);
    const { record } = practice;
    return {
      practice: pageLink(context, practice),
      anchor: practice.slug,
      never: columns.map((column) => own.some(({ other }) => other === column)),
      reasons: own.map(reasonOf),
      before: pageLinks(context, record.needsBefore),
      after: pageLinks(context, record.needsAfter),
      exit: pageLinks(context, record.exit === undefined ? [] : [record.exit]),
      makesWorse: record.makesWorse.flatMap((id) => said(practice, `makesWorse.${id}`)),
    };
  });
  return {
    columns: columns.map((page) => pageLink(context, page)),
    rows,
    sources: citations.entries,
    conflicts: citations.conflicts,
  };
}

/** Two practices that would together be a worst practice: which, as the page of it is called. */
function follows(practice: PracticePage, context: ViewContext): Drawn[] {
  const worst = pageLinks(context, practice.record.notWith).find(({ id }) =>
    context.catalogue.pages.some(
      (page) =>
        pageId(page) === id &&
        page.collection === 'hazards' &&
        page.record.worstPractice.includes('cyanide-after-mercury'),
    ),
  );
  return [{ type: 'text', value: fill(COMBINE[context.language].follows, { worst: worst?.title ?? '' }) }];
}

function noPicture(): never {
  throw new Error('A note holds no picture. Take the Figure out of it.');
}
