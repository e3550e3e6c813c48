import type { PageCollection, RecordOf } from './collections.ts';

/** One note that a language file must, or may, carry. */
export interface NoteSpec {
  key: string;
  required: boolean;
  /** The note tells the reader what to do, so it must cite. */
  instruction?: boolean;
  maxWords?: number;
}

const must = (key: string): NoteSpec => ({ key, required: true });
const may = (key: string): NoteSpec => ({ key, required: false });
const tells = (key: string): NoteSpec => ({ key, required: true, instruction: true });
const keyed = (field: string, ids: readonly string[], spec = must) => ids.map((id) => spec(`${field}.${id}`));

/** The last part of a page reference. */
const slugOf = (page: string) => page.slice(page.indexOf('/') + 1);

/**
 * The notes that the words of a page must or may carry, derived from its record, so that every
 * language carries the same keys.
 */
export function noteSpecs<C extends PageCollection>(collection: C, record: RecordOf<C>): NoteSpec[] {
  const shared = [
    ...keyed(
      'change',
      record.changes.map((change) => change.id),
    ),
    ...keyed(
      'alt',
      record.pictures.map((picture) => picture.file),
    ),
    ...(record.status === 'retired' || record.status === 'not-recommended' ? [must('why')] : []),
  ];
  return [...shared, ...OWN_NOTES[collection](record)];
}

function practiceNotes(record: RecordOf<'alternatives'>): NoteSpec[] {
  return [
    ...keyed('suited', record.material.suited, may),
    ...keyed('unsuited', record.material.unsuited),
    ...keyed(
      'performance',
      record.performance.map((p) => p.id),
    ),
    ...keyed(
      'cost',
      record.costs.map((c) => c.id),
    ),
    ...keyed('control', record.hazards, tells),
    ...keyed('notWith', record.notWith.map(slugOf), tells),
    ...keyed('makesWorse', record.makesWorse),
    ...keyed('barrier', record.adoption.barriers),
    ...keyed('overcome', record.adoption.overcome),
    must('wouldChange'),
  ];
}

const OWN_NOTES: { [C in PageCollection]: (record: RecordOf<C>) => NoteSpec[] } = {
  alternatives: practiceNotes,
  technologies: practiceNotes,
  markets: () => [must('whoPays'), must('mercuryRule'), must('mustShow'), must('wouldChange')],
  action: (record) => [
    must('objective'),
    may('leadBody'),
    ...keyed(
      'indicator',
      record.indicators.map((i) => i.id),
    ),
    ...keyed(
      'verification',
      record.indicators.map((i) => i.id),
    ),
    ...keyed('unintended', record.unintended),
  ],
  hazards: (record) => [
    must('whoIsHurt'),
    { ...tells('stop'), maxWords: 10 },
    tells('doNow'),
    tells('doNot'),
    ...keyed(
      'control',
      record.controls.map((c) => c.id),
      tells,
    ),
    ...(record.firstAid ? [tells('firstAid')] : []),
  ],
  pathways: (record) => [
    ...keyed(
      'stage',
      record.stages.map((s) => s.id),
    ),
    ...keyed(
      'gate',
      record.stages.map((s) => s.id),
      tells,
    ),
  ],
  cases: (record) => [...keyed('failed', record.failed), ...keyed('lesson', record.lessons)],
  guides: () => [],
  sections: () => [],
  countries: (record) =>
    keyed(
      'baseline',
      record.baseline.map((b) => b.id),
    ),
};
