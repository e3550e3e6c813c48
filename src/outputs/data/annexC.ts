import { crosswalk, gapsOf, PAGE_KINDS, type Expected, type Service } from '../../domain/annexC.ts';
import type { Catalogue } from '../../domain/catalogue.ts';
import { pageId, type AnyPage } from '../../domain/content.ts';
import { factRef, iso3, pageRef, slug, vocabulary } from '../../domain/schema/common.ts';
import { common } from '../../domain/schema/page.ts';
import { VOCABULARY } from '../../domain/vocabulary.ts';
import { z } from '../../domain/zod.ts';
import { plainWords } from '../plainWords.ts';
import { flatDataset, type DataRecord, type Dataset } from './dataset.ts';

const row = z.strictObject({
  item: vocabulary('annexC').describe('Item of Annex C'),
  kind: z.enum([...PAGE_KINDS, 'indicator', 'example']).describe('What serves the item'),
  serves: z
    .enum(['item', 'plan', 'none-found'])
    .describe(
      'item: the page serves this item; plan: a measure for more than half of the items; none-found: a gap, nothing of this kind serves the item',
    ),
  page: pageRef.optional().describe('The page, or the measure that holds the indicator or example'),
  number: common.number.optional(),
  title: z.string().optional().describe('Title of the page in the language it was written in'),
  indicator: z.string().optional().describe('The indicator, in the language of the page'),
  unit: z.string().optional().describe('Unit of the indicator'),
  country: iso3.optional().describe('Country of the example'),
  fact: factRef.optional().describe('Fact that tells of the example'),
  source: slug.optional().describe('Key of the source of the fact'),
});

/** Annex C item by item: the pages, indicators and country examples that serve it, and its gaps, one a row. */
export function annexCDataset(catalogue: Catalogue): Dataset {
  const { plan, items } = crosswalk(catalogue);
  const rows = items.flatMap(({ item, ...service }) => [
    ...rowsOf(service, catalogue).map((one) => ({ item, serves: 'item', ...one })),
    ...rowsOf(only(plan, item), catalogue).map((one) => ({ item, serves: 'plan', ...one })),
    ...gapsOf(service).map((kind: Expected) => ({ item, serves: 'none-found', kind })),
  ]);
  const inOrder = Object.keys(row.shape);
  const ordered = rows.map((one: DataRecord) =>
    Object.fromEntries(inOrder.flatMap((key) => (one[key] === undefined ? [] : [[key, one[key]]]))),
  );
  return flatDataset('annex-c', row, ordered);
}

/** What of a service comes from pages that name an item. */
function only({ pages, indicators, examples }: Service, item: (typeof VOCABULARY.annexC)[number]): Service {
  const serves = ({ page }: { page: Pick<AnyPage, 'record'> }) => page.record.annexC.includes(item);
  return { pages: pages.filter(serves), indicators: indicators.filter(serves), examples: examples.filter(serves) };
}

function rowsOf({ pages, indicators, examples }: Service, catalogue: Catalogue): DataRecord[] {
  return [
    ...pages.map(({ kind, page }) => ({ kind, ...named(page) })),
    ...indicators.map(({ page, id, unit }) => {
      const language = page.record.original;
      const note = page.texts[language]!.notes[`indicator.${id}`]!;
      return {
        kind: 'indicator',
        ...named(page as AnyPage),
        indicator: plainWords(note, { catalogue, language }),
        unit,
      };
    }),
    ...examples.map(({ page, iso3: country, fact }) => ({
      kind: 'example',
      ...named(page as AnyPage),
      country,
      fact: fact.id,
      source: fact.sourceKey,
    })),
  ];
}

function named(page: AnyPage): DataRecord {
  const { number, original } = page.record;
  return { page: pageId(page), number, title: page.texts[original]!.title };
}
