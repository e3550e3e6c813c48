import { RECORD_SCHEMAS, type PageCollection, type RecordOf } from '../../../src/domain/collections.ts';

const COMMON = {
  number: 1,
  original: 'en',
  audiences: ['miner'],
  status: 'published',
  related: ['guides/related'],
  updated: '2026-01-02',
  changes: [{ id: 'first', on: '2026-01-02' }],
  pictures: [{ file: 'photo.jpg', credit: 'c', licence: 'l' }],
};
const EFFECTS = [{ outcome: 'income', effect: 'unknown', facts: ['effect-fact'] }];

const PRACTICE = {
  ...COMMON,
  kind: 'equipment',
  processStage: ['primary-concentration'],
  material: { suited: ['alluvial'], unsuited: ['refractory'] },
  scale: { low: 'scale-fact#low', high: 'scale-fact#high' },
  mercuryOutcome: 'no-direct-effect',
  performance: [
    { id: 'kept', measure: 'gold-recovery', feed: 'ore', values: ['performance-fact#a', 'performance-fact#b'] },
  ],
  costs: [
    { id: 'table', what: 'equipment', values: ['cost-fact#price'] },
    { id: 'house', what: 'building', values: ['house-fact#price'], place: 'PER' },
  ],
  needs: { power: 'none', skillDays: 'skill-fact#days', crew: 'crew-fact#people' },
  hazards: ['noise', 'mercury-vapour'],
  notWith: ['hazards/not-with'],
  makesWorse: ['mud'],
  needsBefore: ['technologies/before'],
  needsAfter: ['technologies/after'],
  exit: 'alternatives/exit',
  adoption: { places: ['PER'], barriers: ['price'], overcome: ['loans'] },
  evidence: { certainty: 'low' },
  effects: EFFECTS,
};

/** A record of every collection that makes every reference its schema knows, and asks for every note. */
const RAW: Record<PageCollection, object> = {
  alternatives: PRACTICE,
  technologies: PRACTICE,
  markets: {
    ...COMMON,
    route: 'lease',
    costToEnter: ['enter-fact#fee'],
    pays: ['pays-fact#premium'],
    volume: ['volume-fact#gold'],
    asOf: '2026-01-02',
    evidence: { certainty: 'low' },
    effects: EFFECTS,
  },
  action: {
    ...COMMON,
    annexC: ['annex-c-1a'],
    indicators: [{ id: 'plans', unit: 'count' }],
    monthsToEffect: 'time-fact#months',
    costs: ['cost-fact#total'],
    unintended: ['delay'],
    countryExamples: [{ iso3: 'GHA', facts: ['ghana-fact', 'ghana-fact-two'] }],
  },
  hazards: {
    ...COMMON,
    hazards: ['mercury-vapour'],
    controls: [
      { id: 'stop', level: 'eliminate' },
      { id: 'mask', level: 'protect' },
    ],
    firstAid: true,
  },
  pathways: {
    ...COMMON,
    start: 'none',
    endState: 'mercury-free',
    stages: [
      { id: 'one', practices: ['alternatives/one'] },
      {
        id: 'two',
        practices: ['alternatives/two', 'technologies/two'],
        months: 'stage-fact#months',
        costs: ['stage-fact#cost'],
      },
    ],
  },
  cases: {
    ...COMMON,
    place: 'GHA',
    practices: ['alternatives/case'],
    beforeAfter: [
      { measure: 'mercury-use', before: 'case-fact#before', after: 'case-fact#after' },
      { measure: 'mercury-loss', after: 'case-fact#loss' },
    ],
    failed: ['pump'],
    lessons: ['water'],
  },
  guides: { ...COMMON, kind: 'concept' },
  sections: COMMON,
  countries: {
    ...COMMON,
    notified: 'notified-fact',
    plan: { status: 'submitted', facts: ['plan-fact'] },
    baseline: [{ id: 'first', value: 'baseline-fact#low' }],
    targets: ['target-fact#cut'],
    measures: ['measure-fact'],
  },
};

/** The full record of a collection, with what is given instead of its own. */
export function fullRecord<C extends PageCollection>(collection: C, given: object = {}): RecordOf<C> {
  return RECORD_SCHEMAS[collection].parse({ ...RAW[collection], ...given }) as RecordOf<C>;
}
