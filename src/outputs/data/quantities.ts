import type { Catalogue } from '../../domain/catalogue.ts';
import { pageId, type AnyPage } from '../../domain/content.ts';
import { recordReferences } from '../../domain/references.ts';
import { iso3, pageRef, slug, vocabulary } from '../../domain/schema/common.ts';
import { common } from '../../domain/schema/page.ts';
import { valueAt, type KeyPath } from '../../domain/validate.ts';
import { z } from '../../domain/zod.ts';
import { flatDataset, type DataRecord, type Dataset } from './dataset.ts';
import { resolvedValue, valueOf } from './resolved.ts';

const quantity = z.strictObject({
  page: pageRef.describe('The page whose record states it'),
  number: common.number,
  field: z.string().describe('Field of the record'),
  item: slug.optional().describe('Item of the field; the note of that name says more'),
  measure: vocabulary('measure').optional().describe('What was measured'),
  feed: vocabulary('feed').optional().describe('Of what'),
  cost: vocabulary('cost').optional().describe('Kind of cost'),
  place: iso3.optional().describe('Country of a cost'),
  ...resolvedValue.shape,
});

/** Every quantity that the record of a page states, one a row. */
export function quantityDataset(catalogue: Catalogue): Dataset {
  const rows = catalogue.pages.flatMap((page) => quantitiesOf(page, catalogue));
  return flatDataset('quantities', quantity, rows, { namesSource: true });
}

function quantitiesOf(page: AnyPage, catalogue: Catalogue): DataRecord[] {
  return recordReferences(page.collection, page.record)
    .filter(({ kind }) => kind === 'value')
    .map(({ ref, path }) => {
      const { id, measure, feed, what, place } = itemAt(page.record, path);
      return {
        page: pageId(page),
        number: page.record.number,
        field: path.filter((key) => typeof key === 'string').join('.'),
        ...{ item: id, measure, feed, cost: what, place },
        ...valueOf(ref, catalogue),
      };
    });
}

/** The item of a list in which a path ends; empty where it ends in no item that is a group. */
function itemAt(record: object, path: KeyPath): Partial<Record<string, string>> {
  const index = path.findLastIndex((key, at) => typeof key === 'number' && at < path.length - 1);
  return index < 0 ? {} : (valueAt(record, path.slice(0, index + 1)) as Partial<Record<string, string>>);
}
