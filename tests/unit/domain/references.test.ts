import { describe, expect, it } from 'vitest';
import { PAGE_COLLECTIONS, RECORD_SCHEMAS, type PageCollection } from '../../../src/domain/collections.ts';
import { recordReferences } from '../../../src/domain/references.ts';
import { z } from '../../../src/domain/zod.ts';
import { fullRecord } from './records.ts';

const PAGE = ['related.0  page  guides/related'];
const EFFECT = ['effects.0.facts.0  fact  effect-fact'];
const PRACTICE = [
  ...PAGE,
  'scale.low  value  scale-fact#low  mass-rate',
  'scale.high  value  scale-fact#high  mass-rate',
  'performance.0.values.0  value  performance-fact#a',
  'performance.0.values.1  value  performance-fact#b',
  'costs.0.values.0  value  cost-fact#price  money/price/time',
  'costs.1.values.0  value  house-fact#price  money/price/time',
  'needs.skillDays  value  skill-fact#days  time',
  'needs.crew  value  crew-fact#people  count',
  'notWith.0  page  hazards/not-with',
  'needsBefore.0  page  technologies/before',
  'needsAfter.0  page  technologies/after',
  'exit  page  alternatives/exit',
  ...EFFECT,
];

/** Every reference of the full record: path, kind, what it names, what its unit may measure. */
const REFERENCES: Record<PageCollection, string[]> = {
  alternatives: PRACTICE,
  technologies: PRACTICE,
  markets: [
    ...PAGE,
    'costToEnter.0  value  enter-fact#fee  money/price/share',
    'pays.0  value  pays-fact#premium  money/price/share',
    'volume.0  value  volume-fact#gold  mass/mass-rate/count/money',
    ...EFFECT,
  ],
  action: [
    ...PAGE,
    'monthsToEffect  value  time-fact#months  time',
    'costs.0  value  cost-fact#total  money/price/share',
    'countryExamples.0.facts.0  fact  ghana-fact',
    'countryExamples.0.facts.1  fact  ghana-fact-two',
  ],
  hazards: PAGE,
  pathways: [
    ...PAGE,
    'stages.0.practices.0  page  alternatives/one',
    'stages.1.practices.0  page  alternatives/two',
    'stages.1.practices.1  page  technologies/two',
    'stages.1.months  value  stage-fact#months  time',
    'stages.1.costs.0  value  stage-fact#cost  money/price/share',
  ],
  cases: [
    ...PAGE,
    'practices.0  page  alternatives/case',
    'beforeAfter.0.before  value  case-fact#before',
    'beforeAfter.0.after  value  case-fact#after',
    'beforeAfter.1.after  value  case-fact#loss',
  ],
  guides: PAGE,
  sections: PAGE,
  countries: [
    ...PAGE,
    'notified  fact  notified-fact',
    'plan.facts.0  fact  plan-fact',
    'baseline.0.value  value  baseline-fact#low  mass-rate',
    'targets.0  value  target-fact#cut',
    'measures.0  fact  measure-fact',
  ],
};

describe('recordReferences', () => {
  it.each(PAGE_COLLECTIONS)('finds every reference of a record of %s, with its path', (collection) => {
    const found = recordReferences(collection, fullRecord(collection)).map(({ path, kind, ref, dimensions }) =>
      [path.join('.'), kind, ref, dimensions.join('/')].join('  ').trim(),
    );
    expect(found.sort()).toEqual([...REFERENCES[collection]].sort());
  });

  it.each(PAGE_COLLECTIONS)('is tested above with every reference that the schema of %s knows', (collection) => {
    const fields = (list: string[]) => new Set(list.map((line) => line.split('  ')[0]!.replaceAll(/\.\d+/g, '')));
    expect(fields(REFERENCES[collection])).toEqual(
      new Set(referenceFields(z.toJSONSchema(RECORD_SCHEMAS[collection]))),
    );
  });

  it('finds none where the fields are left out', () => {
    const record = { ...fullRecord('guides'), related: [] };
    expect(recordReferences('guides', record)).toEqual([]);
  });
});

/** The paths of a JSON schema that are marked as references, list indexes left out. */
function referenceFields(schema: object, path: string[] = []): string[] {
  const { reference, properties = {}, items } = schema as { reference?: string; properties?: object; items?: object };
  return [
    ...(reference === undefined ? [] : [path.join('.')]),
    ...Object.entries(properties).flatMap(([key, field]) => referenceFields(field as object, [...path, key])),
    ...(items === undefined ? [] : referenceFields(items, path)),
  ];
}
