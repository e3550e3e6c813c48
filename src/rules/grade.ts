import type { Catalogue } from '../domain/catalogue.ts';
import {
  carriedCertainty,
  carriedEffect,
  gradedRecord,
  isSurer,
  reasonsBorne,
  reasonsOf,
  statedEffects,
  type GradedRecord,
} from '../domain/grades.ts';
import { recordReferences } from '../domain/references.ts';
import type { VocabularyId } from '../domain/vocabulary.ts';
import { recordFile, type Finding, type Rule } from './rule.ts';

type Found = Omit<Finding, 'file'>;

/** What it takes to state an effect at more than low certainty. */
const STUDIES =
  'two independent studies with interest none-known that measured it, one of them by a comparison in the field';

/** What each certainty needs, as `carriedCertainty` asks for it. */
const NEEDS: Record<VocabularyId<'certainty'>, string> = {
  high: 'for each stated effect two independent studies with interest none-known that measured it outside the laboratory, one of them a controlled trial or a systematic review, and nobody who disagrees',
  moderate: `for each stated effect ${STUDIES}`,
  low: 'a stated effect, and behind it or in performance a study outside the laboratory, with interest none-known or unknown, that measured something',
  'very-low': 'a confirmed fact in performance, pays, volume or effects',
  'not-assessed': 'nothing',
};

/** Why the facts ask for a reason for marking down. */
const DEMANDED: Partial<Record<VocabularyId<'markedDown'>, string>> = {
  'few-studies': 'what was measured comes from one source, or from sources that hang together',
  'no-control': 'the studies are surveys or data sets, which compare with nothing',
  'run-by-its-trainers': 'every study is by somebody who trains or promotes',
  'vendor-funded': 'every study is by somebody who sells',
  'laboratory-only': 'every study is of the laboratory',
  'no-measurement': 'no fact behind performance or a stated effect was measured in a study',
  'studies-disagree': 'a conflict sets a study of this record against another study',
};

/** Why the facts refuse one. */
const REFUTED: Partial<Record<VocabularyId<'markedDown'>, string>> = {
  'one-site': 'the studies are from more than one country',
  'no-control': 'every study makes a comparison',
  'run-by-its-trainers': 'no fact is by somebody who trains or promotes',
  'vendor-funded': 'no fact is by somebody who sells',
  'laboratory-only': 'not every study is of the laboratory',
  'no-measurement': 'a study measured something',
  'studies-disagree': 'no fact takes part in a conflict; if studies do disagree, record it in conflicts/',
};

/** A grade says no more than its facts. */
export const grade: Rule = {
  id: 'grade',
  why: 'Readers trust a grade more than they read its reasons, so it must not promise what nobody has measured.',
  bad: 'evidence: { certainty: moderate }   # one study, by the trainers of the method',
  good: 'evidence: { certainty: very-low, markedDown: [few-studies, run-by-its-trainers] }',
  *check(catalogue) {
    for (const page of catalogue.content.pages) {
      const record = gradedRecord(page);
      // What is missing or not confirmed is told by other rules; without it nothing can be said of the grade.
      const facts = recordReferences(page.collection, page.record).filter(({ kind }) => kind !== 'page');
      const stands = facts.every(({ ref }) => catalogue.fact(ref.split('#')[0]!)?.status === 'confirmed');
      const found = record && stands ? [...certainty(record, catalogue), ...effects(record, catalogue)] : [];
      for (const one of found) yield { file: recordFile(page), ...one };
    }
  },
};

function* certainty(record: GradedRecord, catalogue: Catalogue): Generator<Found> {
  const { certainty: given, markedDown } = record.evidence;
  const most = carriedCertainty(record, catalogue);
  const here = { at: ['evidence', 'certainty'] };
  if (isSurer(given, most)) {
    const message = `Certainty "${given}" is more than the facts carry: it needs ${NEEDS[given]}`;
    yield { ...here, message, fix: `Write "${most}", or name such facts.` };
  }
  if (given === 'not-assessed' && statedEffects(record).length > 0) {
    const message = 'Certainty is not assessed, but an effect is stated';
    yield { ...here, message, fix: `Grade it, at most "${most}", or write "unknown" for every effect.` };
  }
  yield* reasons(given, markedDown, reasonsOf(record, catalogue));
}

function* reasons(
  given: VocabularyId<'certainty'>,
  markedDown: readonly VocabularyId<'markedDown'>[],
  { demanded, refuted }: ReturnType<typeof reasonsOf>,
): Generator<Found> {
  const at = ['evidence', 'markedDown'];
  if (markedDown.length > reasonsBorne(given)) {
    const message = `More reasons for marking down (${markedDown.length}) than certainty "${given}" bears (${reasonsBorne(given)})`;
    const fix = given === 'not-assessed' ? 'Grade it, or take the reasons out.' : 'Write a lower certainty.';
    yield { at, message, fix };
  }
  if (given === 'not-assessed') return;
  if (given !== 'high' && markedDown.length === 0) {
    const message = `Certainty "${given}" without a reason for marking down`;
    yield { at, message, fix: 'Say in markedDown why it is not high.' };
  }
  for (const id of demanded.filter((reason) => !markedDown.includes(reason))) {
    yield { at, message: `The facts ask for "${id}": ${DEMANDED[id]}`, fix: `Add "${id}" to markedDown.` };
  }
  for (const [index, id] of markedDown.entries()) {
    if (!refuted.includes(id)) continue;
    const message = `The facts refute "${id}": ${REFUTED[id]}`;
    yield { at: [...at, index], message, fix: `Take "${id}" out of markedDown.` };
  }
}

function* effects(record: GradedRecord, catalogue: Catalogue): Generator<Found> {
  for (const [index, { effect, facts }] of record.effects.entries()) {
    const at = ['effects', index, 'effect'];
    const most = carriedEffect(effect, facts, catalogue);
    if (most !== effect) {
      const needs =
        most === 'likely-beneficial'
          ? STUDIES
          : effect === 'unlikely-beneficial' || effect === 'likely-harmful'
            ? 'a confirmed fact'
            : 'a confirmed fact of somebody who is no vendor, promoter, party, funder or newspaper';
      const message = `Effect "${effect}" is more than its facts carry: it needs ${needs}`;
      yield { at, message, fix: `Write "${most}", or name such facts.` };
    } else if (effect === 'beneficial' && isSurer('moderate', record.evidence.certainty)) {
      const message = `Effect "beneficial" at certainty "${record.evidence.certainty}"`;
      yield { at, message, fix: 'Write "likely-beneficial".' };
    }
  }
}
