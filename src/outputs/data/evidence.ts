import type { Catalogue, LocatedFact } from '../../domain/catalogue.ts';
import { slug, vocabulary } from '../../domain/schema/common.ts';
import { term } from '../../domain/schema/glossary.ts';
import { conflict, fact, gap, source, value } from '../../domain/schema/source.ts';
import { z } from '../../domain/zod.ts';
import { sourceReference } from '../citation.ts';
import { flatDataset, sorted, type DataRecord, type Dataset } from './dataset.ts';
import { jsonSchema } from './jsonSchema.ts';

const conflictsOfFact = z.array(slug).describe('Disagreements that the fact takes part in');

const sourceRecord = z.strictObject({
  key: slug.describe('Key of the source; permanent'),
  citation: z.string().describe('Reference in English'),
  ...source.shape,
  facts: z.array(slug).describe('Ids of the facts read in it'),
});

const factRecord = z.strictObject({
  id: fact.shape.id,
  source: slug.describe('Key of the source in which it was read'),
  ...fact.shape,
  conflicts: conflictsOfFact,
});

const { id: factId, values: _, nature: statement, ...aboutFact } = fact.shape;
const { key, ...figure } = value.shape;

const factRow = z.strictObject({
  ref: z.string().optional().describe('The value, as records name it: fact#key; empty where the fact has no figure'),
  fact: factId,
  key: key.optional(),
  source: slug.describe('Key of the source in which it was read'),
  evidenceKind: vocabulary('evidenceKind').describe('Kind of evidence that the source is'),
  interest: vocabulary('interest').describe('Whose interest stands behind the source'),
  ...figure,
  statement,
  ...aboutFact,
  conflicts: conflictsOfFact,
});

/** Sources, facts, conflicts, glossary and gaps, whole. */
export function evidenceDatasets(catalogue: Catalogue): Dataset[] {
  const { sources, conflicts, glossary, gaps } = catalogue.content;
  const withId = <T extends object>(entries: Readonly<Record<string, T>>) =>
    sorted(entries).map(([id, entry]) => ({ id, ...entry }));
  const id = slug.describe('Id; permanent');
  return [
    flatDataset(
      'sources',
      sourceRecord,
      sorted(sources).map(([name, entry]) => ({
        key: name,
        citation: sourceReference(entry, 'en')
          .map((part) => part.text)
          .join(''),
        ...entry,
        facts: entry.facts.map((one) => one.id),
      })),
      { key: 'key' },
    ),
    factDataset(catalogue),
    flatDataset('conflicts', z.strictObject({ id, ...conflict.shape }), withId(conflicts), { key: 'id' }),
    flatDataset('glossary', z.strictObject({ id, ...term.shape }), withId(glossary), { key: 'id' }),
    flatDataset('gaps', z.strictObject({ id, ...gap.shape }), withId(gaps), { key: 'id' }),
  ];
}

/** A record holds a fact with its values; a row holds one value. */
function factDataset(catalogue: Catalogue): Dataset {
  const facts = sorted(catalogue.content.sources).flatMap(([, entry]) =>
    entry.facts.map((one) => catalogue.fact(one.id)!),
  );
  const conflictsOf = (one: LocatedFact) => catalogue.conflictsOf(one.id).map((found) => found.id);
  return {
    name: 'facts',
    records: facts.map(({ source: _source, sourceKey, id, ...rest }) => ({ id, source: sourceKey, ...rest })),
    recordSchema: jsonSchema(factRecord),
    definitions: {},
    rows: facts.flatMap((one) => factRows(one, conflictsOf(one))),
    rowSchema: jsonSchema(factRow),
    namesSource: true,
  };
}

function factRows(one: LocatedFact, conflicts: string[]): DataRecord[] {
  const { id, sourceKey, source: from, values, nature, ...rest } = one;
  const shared = { fact: id, source: sourceKey, evidenceKind: from.kind, interest: from.interest };
  const figures = values.length > 0 ? values.map((one) => ({ ref: `${id}#${one.key}`, ...one })) : [{}];
  return figures.map((each) => ({ ...shared, statement: nature, ...rest, ...each, conflicts }));
}
