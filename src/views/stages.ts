import type { AnyPage } from '../domain/content.ts';
import { pageLinks, type PageLink } from './context.ts';
import { drawValue, type Drawn, type NoteContext } from './prose.ts';

/** One stage of a pathway: what is done, with what, and when to go on. */
export interface StageView {
  words: Drawn[];
  practices: PageLink[];
  /** When the next stage may begin. */
  gate: Drawn[];
  /** How long it takes, and what it costs; empty where it is not known. */
  months: Drawn[];
  costs: Drawn[];
}

/** The stages of a pathway, in order; none for other pages. */
export function stagesOf(page: AnyPage, context: NoteContext): StageView[] {
  if (page.collection !== 'pathways') return [];
  const { catalogue, citations, note } = context;
  const value = (ref: string) => drawValue(catalogue, citations, ref);
  return page.record.stages.map(({ id, practices, months, costs }) => ({
    words: note(`stage.${id}`) ?? [],
    practices: pageLinks(context, practices),
    gate: note(`gate.${id}`) ?? [],
    months: months === undefined ? [] : [value(months)],
    costs: costs.flatMap((ref, i): Drawn[] => (i > 0 ? [{ type: 'text', value: '; ' }, value(ref)] : [value(ref)])),
  }));
}
