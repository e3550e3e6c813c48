import { LANGUAGES, type Language } from '../../config/locales.ts';
import { PAGE_COLLECTIONS, SECTIONS, type PageCollection } from '../../domain/collections.ts';
import { language } from '../../domain/schema/common.ts';
import { TERM_CATEGORIES } from '../../domain/schema/glossary.ts';
import { UNITS, type Unit } from '../../domain/units.ts';
import { VOCABULARY, type Facet } from '../../domain/vocabulary.ts';
import { z } from '../../domain/zod.ts';
import { messages } from '../../i18n/messages.ts';
import { unitLabel } from '../../i18n/quantity.ts';
import { sectionHeading } from '../../i18n/sections.ts';
import { label } from '../../i18n/vocabulary.ts';
import { flatDataset, type Dataset } from './dataset.ts';

const entry = z.strictObject({
  id: z.string().describe('Permanent id: facet/name'),
  facet: z
    .string()
    .describe('Facet, or section/<collection>, unit, collection, category (of the glossary), planStatus'),
  name: z.string().describe('What stands in the data'),
  order: z.int().min(1).describe('Place within the facet'),
  label: z.partialRecord(language, z.string()).describe('What readers see'),
  kind: z
    .enum(['symbol', 'scale', 'money', 'word', 'bare'])
    .optional()
    .describe('Of a unit: printed as it stands, as it stands before the number, as money, as a word, or not at all'),
  dimension: z.string().optional().describe('Of a unit: what it measures'),
});

type Entry = z.infer<typeof entry>;

/** Every id that records and facts may hold, with its words. */
export function vocabularyDataset(): Dataset {
  const facets = (Object.keys(VOCABULARY) as Facet[]).flatMap((facet) =>
    entries(facet, VOCABULARY[facet], (into, name) => label(into, facet, name as never)),
  );
  const sections = PAGE_COLLECTIONS.flatMap((collection) =>
    entries(`section/${collection}`, SECTIONS[collection], (into, id) => sectionHeading(into, collection, id)),
  );
  const units = entries('unit', Object.keys(UNITS) as Unit[], unitLabel).map((unit) => ({
    ...unit,
    ...UNITS[unit.name as Unit],
  }));
  const planStatus = Object.keys(messages('en').country.planStatus) as PlanStatus[];
  return flatDataset(
    'vocabulary',
    entry,
    [
      ...facets,
      ...sections,
      ...units,
      ...entries('collection', PAGE_COLLECTIONS, (into, name: PageCollection) => messages(into).collections[name].name),
      ...entries('category', TERM_CATEGORIES, (into, name) => messages(into).glossary.categories[name]),
      ...entries('planStatus', planStatus, (into, name) => messages(into).country.planStatus[name]),
    ],
    { key: 'id' },
  );
}

type PlanStatus = keyof ReturnType<typeof messages>['country']['planStatus'];

function entries<N extends string>(
  facet: string,
  names: readonly N[],
  word: (language: Language, name: N) => string,
): Entry[] {
  return names.map((name, index) => ({
    id: `${facet}/${name}`,
    facet,
    name,
    order: index + 1,
    label: Object.fromEntries(LANGUAGES.map((into) => [into, word(into, name)])),
  }));
}
