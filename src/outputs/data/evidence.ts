import { absolute, pageHref } from '../../config/urls.ts';
import type { Catalogue } from '../../domain/catalogue.ts';
import { slug, vocabulary } from '../../domain/schema/common.ts';
import { term } from '../../domain/schema/glossary.ts';
import { conflict, fact, gap, source, value, type Fact } from '../../domain/schema/source.ts';
import { z } from '../../domain/zod.ts';
import { sourceReference } from '../citation.ts';
import { flatDataset, sorted, type Dataset } from './dataset.ts';
import { jsonSchema } from './jsonSchema.ts';
import { conflictIds, figure } from './resolved.ts';

const conflictsOfFact = z.array(slug).describe('Disagreements that the fact takes part in');

const sourceRecord = z.strictObject({
  key: slug.describe('Key of the source; permanent'),
  address: z.url().describe('Page of the source'),
  citation: z.string().describe('Reference in English'),
  ...source.shape,
  facts: z.array(slug).describe('Ids of the facts read in it'),
});

const aboutFact = fact.omit({ id: true, values: true, nature: true }).shape;
const { id: factId, values: factValues, nature: statement } = fact.shape;
const sourceKey = slug.describe('Key of the source in which it was read');
const factAddress = z.url().describe('The fact on the page of its source');

const factRecord = z.strictObject({
  id: factId,
  source: sourceKey,
  address: factAddress,
  ...aboutFact,
  nature: statement,
  values: factValues,
  conflicts: conflictsOfFact,
});

const factRow = z.strictObject({
  ref: z.string().optional().describe('The value, as records name it: fact#key; empty where the fact has no figure'),
  fact: factId,
  key: value.shape.key.optional(),
  source: sourceKey,
  evidenceKind: vocabulary('evidenceKind').describe('Kind of evidence that the source is'),
  interest: vocabulary('interest').describe('Whose interest stands behind the source'),
  ...figure,
  what: figure.what.optional(),
  statement,
  address: factAddress,
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
        address: address(name),
        citation: sourceReference(entry, 'en')
          .map((part) => part.text)
          .join(''),
        ...entry,
        facts: entry.facts.map((one) => one.id),
      })),
      { key: 'key' },
    ),
    factDataset(catalogue),
    flatDataset(
      'conflicts',
      z.strictObject({ id, ...conflict.shape }),
      withId(conflicts).map((entry) => ({ ...entry, facts: entry.facts.map((name) => catalogue.fact(name)!.id) })),
      { key: 'id' },
    ),
    flatDataset('glossary', z.strictObject({ id, ...term.shape }), withId(glossary), { key: 'id' }),
    flatDataset('gaps', z.strictObject({ id, ...gap.shape }), withId(gaps), { key: 'id' }),
  ];
}

/** A record holds a fact with its values; a row holds one value. */
function factDataset(catalogue: Catalogue): Dataset {
  const facts = sorted(catalogue.content.sources).flatMap(([key, { facts: read, kind, interest }]) =>
    read.map((one) => ({ record: factRecordOf(one, key, catalogue), kind, interest })),
  );
  return {
    name: 'facts',
    records: facts.map(({ record }) => record),
    recordSchema: jsonSchema(factRecord),
    definitions: {},
    rows: facts.flatMap(({ record: { id, values, nature, ...rest }, kind, interest }) => {
      const shared = { fact: id, evidenceKind: kind, interest, statement: nature, ...rest };
      if (values.length === 0) return [shared];
      return values.map((each) => ({ ref: `${id}#${each.key}`, ...shared, ...each }));
    }),
    rowSchema: jsonSchema(factRow),
    namesSource: true,
  };
}

function factRecordOf(one: Fact, source: string, catalogue: Catalogue): z.infer<typeof factRecord> {
  const { id, quotedIn, ...rest } = one;
  return {
    id,
    source,
    address: address(source, id),
    ...rest,
    ...(quotedIn === undefined ? {} : { quotedIn: catalogue.source(quotedIn)!.key }),
    conflicts: conflictIds(id, catalogue),
  };
}

/** The page of a source, or a fact on it. */
function address(key: string, factId?: string): string {
  return absolute(pageHref('en', 'sources', key, factId));
}
