import type { Catalogue } from './catalogue.ts';
import { pageId, type AnyPage, type Page } from './content.ts';
import { VOCABULARY, type VocabularyId } from './vocabulary.ts';

export type PracticePage = Page<'alternatives'> | Page<'technologies'>;
type Current = VocabularyId<'currentPractice'>;

export function isPractice(page: AnyPage): page is PracticePage {
  return page.collection === 'alternatives' || page.collection === 'technologies';
}

/** The practices of today that a page tells of: a worst practice, or a practice that bears the name. */
export function currentPracticesOf(page: AnyPage | undefined): Current[] {
  if (page?.collection === 'hazards') {
    return page.record.worstPractice.map((id) => (id === 'residential-burning' ? 'home-burning' : id));
  }
  return VOCABULARY.currentPractice.filter((id) => id === page?.slug);
}

/** Whether a practice goes on using mercury or handles it; nobody without mercury is led to it. */
export function keepsMercury({ mercuryOutcome }: Pick<PracticePage['record'], 'mercuryOutcome'>): boolean {
  return mercuryOutcome === 'use-reduced' || mercuryOutcome === 'captured-and-returned';
}

/** Whether a practice brings mercury to ore or concentrate, so that their tailings hold it. */
function amalgamates({ record }: PracticePage): boolean {
  return record.processStage.includes('amalgamation');
}

/** Whether a practice dissolves gold, by its steps of the work. */
export function leaches([stage]: readonly VocabularyId<'processStage'>[]): boolean {
  return stage === 'leaching';
}

/** Two pages that must never be combined. */
export interface Forbidden {
  practice: PracticePage;
  /** The page that it must not meet: a worst practice or another practice. */
  other: AnyPage;
  /** The page whose record says so; `worst` where it follows from a worst practice that both together would be. */
  by: 'record' | 'worst';
}

/**
 * Everything that must never be combined: what a record says in `notWith`, and leaching with amalgamation where the
 * record says that it must never come together with cyanide after mercury, because both together are that.
 */
export function forbiddenPairs({ pages, page }: Catalogue): Forbidden[] {
  const practices = pages.filter(isPractice);
  return practices.flatMap((practice): Forbidden[] => {
    const named = practice.record.notWith.flatMap((id) => page(id) ?? []);
    const worst = named.some((other) => currentPracticesOf(other).includes('cyanide-after-mercury'));
    return [
      ...named.map((other): Forbidden => ({ practice, other, by: 'record' })),
      ...practices
        .filter(
          (other) => leaches(practice.record.processStage) && worst && amalgamates(other) && !named.includes(other),
        )
        .map((other): Forbidden => ({ practice, other, by: 'worst' })),
    ];
  });
}

/** A place where a pathway goes wrong: the index of the stage, and the practice in it. */
export interface WrongTurn {
  stage: number;
  practice: string;
  /** `pair`: it meets `other`, which stands in the same stage, or left mercury in an earlier one. `exit`: no way on. */
  how: 'pair' | 'exit';
  other?: string;
}

/**
 * Where a pathway passes a forbidden pair, or leads into an interim practice and not out of it. Practices of one stage
 * may be done together; of two stages, only the mercury of the earlier stays, unless a stage between them takes it out.
 */
export function wrongTurns(pathway: Page<'pathways'>, catalogue: Catalogue): WrongTurn[] {
  const { stages } = pathway.record;
  const onTheWay = new Set(stages.flatMap(({ practices }) => practices));
  const pairs = forbiddenPairs(catalogue);
  const forbidden = (one: string, other: string) =>
    pairs.some(({ practice, other: second }) => pageId(practice) === one && pageId(second) === other);
  const found: WrongTurn[] = [];
  let mercuryFrom: string | undefined;

  stages.forEach(({ practices: ids }, stage) => {
    const practices = ids.flatMap((id) => catalogue.page(id) ?? []).filter(isPractice);
    for (const practice of practices) {
      const id = pageId(practice);
      const { exit } = practice.record;
      for (const other of ids) if (forbidden(id, other)) found.push({ stage, practice: id, how: 'pair', other });
      if (mercuryFrom !== undefined && leaches(practice.record.processStage) && forbidden(id, mercuryFrom)) {
        found.push({ stage, practice: id, how: 'pair', other: mercuryFrom });
      }
      const leaves = exit !== undefined && (onTheWay.has(exit) || exit === pageId(pathway));
      if (keepsMercury(practice.record) && !leaves) found.push({ stage, practice: id, how: 'exit' });
    }
    if (practices.some(({ record }) => record.mercuryOutcome === 'legacy-mercury-removed')) mercuryFrom = undefined;
    const amalgamating = practices.find(amalgamates);
    if (amalgamating) mercuryFrom = pageId(amalgamating);
  });
  return found;
}
