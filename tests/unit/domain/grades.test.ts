import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '../../../src/domain/catalogue.ts';
import { carriedCertainty, carriedEffect, isSurer, reasonsBorne, reasonsOf } from '../../../src/domain/grades.ts';
import { market } from '../../../src/domain/schema/records.ts';
import { practice } from '../../../src/domain/schema/practice.ts';
import { source, type Conflict, type Source } from '../../../src/domain/schema/source.ts';
import type { VocabularyId } from '../../../src/domain/vocabulary.ts';

type Given = Partial<Pick<Source, 'kind' | 'interest'>> & {
  /** Nature of the figure. */
  nature?: VocabularyId<'nature'>;
  status?: VocabularyId<'factStatus'>;
  country?: string[];
};

/** A trial in the field, in which nobody has an interest. */
const TRIAL: Given = { kind: 'controlled-field-trial' };
const SIDE: Given = { kind: 'side-by-side-demonstration' };
const SURVEY: Given = { kind: 'survey' };
const LABORATORY: Given = { kind: 'laboratory' };
const TRAINERS: Given = { kind: 'side-by-side-demonstration', interest: 'trains-or-promotes-the-method' };
const SELLER: Given = { kind: 'vendor-claim', interest: 'sells-the-equipment' };

/** Facts `f0`, `f1` … of sources that share nothing, and the disagreements between them. */
function catalogueOf(given: readonly Given[], conflicts: Record<string, Conflict> = {}) {
  const sources = Object.fromEntries(
    given.map(({ kind = 'survey', interest = 'none-known', nature = 'measured', status = 'confirmed', country }, i) => [
      `s${i}`,
      source.parse({
        type: 'report',
        title: `Title ${i}`,
        language: 'en',
        kind,
        interest,
        confirmed: true,
        facts: [
          {
            ...{ id: `f${i}`, topic: 't', claim: 'c', locator: 'l', scope: 's', status, country },
            values: [{ key: 'v', what: 'w', value: 1, unit: '%', nature }],
          },
        ],
      }),
    ]),
  );
  return buildCatalogue({ pages: [], sources, conflicts, glossary: {}, gaps: {} });
}

const BASE = { number: 1, original: 'en', audiences: ['miner'], status: 'published', updated: '2026-01-02' };

/** A practice with one effect that rests on all facts, or with the effects that are given. */
function record(facts: readonly Given[], effects?: object[], performance: string[] = []) {
  return practice.parse({
    ...BASE,
    kind: 'equipment',
    processStage: ['smelting-refining'],
    material: {},
    mercuryOutcome: 'no-direct-effect',
    performance: performance.length ? [{ id: 'p', measure: 'gold-recovery', feed: 'ore', values: performance }] : [],
    evidence: { certainty: 'very-low' },
    effects: effects ?? [{ outcome: 'income', effect: 'likely-beneficial', facts: facts.map((_, i) => `f${i}`) }],
  });
}

const certainty = (...facts: Given[]) => carriedCertainty(record(facts), catalogueOf(facts));

describe('the certainty that facts carry', () => {
  it.each<[VocabularyId<'certainty'>, string, Given[]]>([
    ['high', 'a trial and a survey that agree', [TRIAL, SURVEY]],
    ['moderate', 'a comparison and a survey', [SIDE, SURVEY]],
    ['moderate', 'a trial and a laboratory', [TRIAL, LABORATORY]],
    ['low', 'surveys, which compare nothing', [SURVEY, SURVEY]],
    ['very-low', 'laboratories only', [LABORATORY, LABORATORY]],
    ['low', 'one trial', [TRIAL]],
    ['low', 'a trial, and one of the trainers', [TRIAL, TRAINERS]],
    [
      'low',
      'trials whose interest nobody has looked up',
      [
        { ...TRIAL, interest: 'unknown' },
        { ...SIDE, interest: 'unknown' },
      ],
    ],
    ['low', 'a trial, and one of the funder', [TRIAL, { ...TRIAL, interest: 'funder' }]],
    ['very-low', 'trainers only, however many', [TRAINERS, { ...TRAINERS, kind: 'controlled-field-trial' }]],
    ['very-low', 'a party to the dispute', [{ ...SURVEY, interest: 'party-to-the-dispute' }]],
    ['very-low', 'a model', [{ kind: 'modelling' }]],
    ['very-low', 'the press', [{ kind: 'press' }]],
    ['very-low', 'a figure that a study only estimates', [{ ...TRIAL, nature: 'estimated' }]],
    ['not-assessed', 'what nobody has read', [{ ...TRIAL, status: 'unconfirmed' }]],
    ['not-assessed', 'nothing', []],
  ])('is %s: %s', (level, _, facts) => {
    expect(certainty(...facts)).toBe(level);
  });

  it('is not high where somebody disagrees', () => {
    const facts = [TRIAL, SURVEY, SELLER];
    const catalogue = catalogueOf(facts, { c: { title: 't', facts: ['f1', 'f2'] } });
    expect(carriedCertainty(record(facts.slice(0, 2)), catalogue)).toBe('moderate');
  });

  it('is that of the weakest effect that is stated, where it is more than low', () => {
    const facts = [SIDE, SURVEY];
    const strong = { outcome: 'income', effect: 'trade-off', facts: ['f0', 'f1'] };
    const carried = (weak: object) => carriedCertainty(record(facts, [strong, weak]), catalogueOf(facts));
    expect(carried({ outcome: 'exposure', effect: 'unlikely-beneficial', facts: ['f1'] })).toBe('low');
    expect(carried({ outcome: 'exposure', effect: 'unknown', facts: ['f1'] })).toBe('moderate');
  });

  it('is low at most on what was only observed, and very low where nothing is stated', () => {
    const facts = [TRIAL, SURVEY, { kind: 'expert-judgement' } as const];
    const performance = ['f0#v', 'f1#v'];
    const stated = [{ outcome: 'income', effect: 'likely-beneficial', facts: ['f2'] }];
    expect(carriedCertainty(record(facts, stated, performance), catalogueOf(facts))).toBe('low');
    expect(carriedCertainty(record(facts, [], performance), catalogueOf(facts))).toBe('very-low');
  });

  it('is very low for a market of which only the payments are known', () => {
    const paying = market.parse({
      ...{ ...BASE, route: 'lease', pays: ['f0#v'], asOf: '2026-01-02' },
      evidence: { certainty: 'very-low' },
    });
    expect(carriedCertainty(paying, catalogueOf([TRIAL, SURVEY]))).toBe('very-low');
  });
});

describe('the effect that facts carry', () => {
  const effect = (stated: VocabularyId<'effect'>, ...facts: Given[]) =>
    carriedEffect(
      stated,
      facts.map((_, i) => `f${i}`),
      catalogueOf(facts),
    );

  it('is good news only with somebody who has no known interest', () => {
    for (const good of ['beneficial', 'likely-beneficial', 'trade-off'] as const) {
      expect(effect(good)).toBe('unknown');
      expect(effect(good, TRAINERS, SELLER, { kind: 'press' }, { interest: 'funder' })).toBe('unknown');
      expect(effect(good, { ...SURVEY, status: 'unconfirmed' })).toBe('unknown');
    }
    expect(effect('likely-beneficial', SELLER, { kind: 'expert-judgement' })).toBe('likely-beneficial');
    expect(effect('trade-off', { kind: 'review-article', interest: 'unknown' })).toBe('trade-off');
  });

  it('is beneficial only where studies carry moderate certainty', () => {
    expect(effect('beneficial', SIDE, SURVEY)).toBe('beneficial');
    expect(effect('beneficial', SIDE)).toBe('likely-beneficial');
    expect(effect('beneficial', SURVEY, SURVEY)).toBe('likely-beneficial');
    expect(effect('beneficial', SIDE, TRAINERS)).toBe('likely-beneficial');
  });

  it('is bad news with any confirmed fact, and unknown without', () => {
    for (const bad of ['unlikely-beneficial', 'likely-harmful'] as const) {
      expect(effect(bad, SELLER)).toBe(bad);
      expect(effect(bad, { ...SELLER, status: 'unconfirmed' })).toBe('unknown');
    }
    expect(effect('unknown')).toBe('unknown');
    expect(effect('unknown', TRIAL)).toBe('unknown');
  });
});

describe('reasons for marking down', () => {
  const reasons = (facts: Given[], conflicts?: Record<string, Conflict>) =>
    reasonsOf(record(facts), catalogueOf(facts, conflicts));

  it.each<[string, Given[], VocabularyId<'markedDown'>[]]>([
    ['one survey', [SURVEY], ['few-studies', 'no-control']],
    ['surveys that are independent', [SURVEY, SURVEY], ['no-control']],
    ['a comparison beside a survey', [SIDE, SURVEY], []],
    ['trainers only', [TRAINERS, TRAINERS], ['few-studies', 'run-by-its-trainers']],
    ['trainers beside others', [TRAINERS, SIDE], []],
    ['a trial by the seller', [{ ...TRIAL, interest: 'sells-the-equipment' }], ['few-studies', 'vendor-funded']],
    ['laboratories', [LABORATORY, LABORATORY], ['laboratory-only']],
    ['claims', [SELLER], ['no-measurement']],
  ])('that %s ask for', (_, facts, asked) => {
    expect(reasons(facts).demanded).toEqual(asked);
  });

  it.each<[string, Given[], VocabularyId<'markedDown'>[]]>([
    [
      'a survey of one country',
      [{ ...SURVEY, country: ['PER'] }],
      ['run-by-its-trainers', 'vendor-funded', 'laboratory-only', 'no-measurement', 'studies-disagree'],
    ],
    [
      'comparisons in two countries by trainers and sellers',
      [
        { ...TRAINERS, country: ['PER'] },
        { ...SIDE, interest: 'sells-the-equipment', country: ['GHA'] },
      ],
      ['one-site', 'no-control', 'laboratory-only', 'no-measurement', 'studies-disagree'],
    ],
    [
      'a laboratory beside a promoter',
      [LABORATORY, TRAINERS],
      ['vendor-funded', 'laboratory-only', 'no-measurement', 'studies-disagree'],
    ],
    ['a claim', [SELLER], ['run-by-its-trainers', 'laboratory-only', 'studies-disagree']],
  ])('that %s refute', (_, facts, refuted) => {
    expect(reasons(facts).refuted).toEqual(refuted);
  });

  it('ask for a disagreement of studies, also with one that the record leaves out', () => {
    const facts = [SIDE, SURVEY, SELLER];
    const against = (side: string) => {
      const catalogue = catalogueOf(facts, { c: { title: 't', facts: ['f0', side] } });
      return reasonsOf(record([SIDE]), catalogue);
    };
    expect(against('f1').demanded).toContain('studies-disagree');
    expect(against('f2').demanded).not.toContain('studies-disagree');
    expect(against('f2').refuted).not.toContain('studies-disagree');
  });

  it('are borne by grades', () => {
    expect((['high', 'moderate', 'low', 'very-low', 'not-assessed'] as const).map(reasonsBorne)).toEqual([
      0,
      1,
      Infinity,
      Infinity,
      0,
    ]);
    expect(isSurer('high', 'moderate')).toBe(true);
    expect(isSurer('low', 'low')).toBe(false);
    expect(isSurer('not-assessed', 'very-low')).toBe(false);
  });
});
