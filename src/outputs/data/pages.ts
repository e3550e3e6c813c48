import type { Language } from '../../config/locales.ts';
import { absolute, pageHref, permanentHref } from '../../config/urls.ts';
import { languagesOf, type Catalogue } from '../../domain/catalogue.ts';
import { PAGE_COLLECTIONS, RECORD_SCHEMAS, type PageCollection } from '../../domain/collections.ts';
import { pageId, type AnyPage } from '../../domain/content.ts';
import { noteSpecs } from '../../domain/notes.ts';
import type { Inline } from '../../domain/prose.ts';
import { language, pageRef, slug } from '../../domain/schema/common.ts';
import { z } from '../../domain/zod.ts';
import { citations } from '../../markdown/cites.ts';
import { pageDigest } from '../../markdown/digest.ts';
import { staleParts } from '../../markdown/stale.ts';
import { plainWords } from '../plainWords.ts';
import type { DataRecord, Dataset } from './dataset.ts';
import { jsonSchema, type JsonSchema } from './jsonSchema.ts';
import { factOf, renamed, resolve, RESOLVED, resolvedSchema } from './resolved.ts';

const id = pageRef.describe('The page, as other records name it: collection/slug');
const address = z.url().describe('Permanent address of the page, the same in every language');

const DIGEST = 'Fingerprint of all words of the page in this language';
const digest = z.string().regex(/^[0-9a-f]{12}$/);

const cited = z.union([
  z.strictObject({ fact: slug.describe('Id of a fact'), source: slug.describe('Key of its source') }),
  z.strictObject({ source: slug.describe('Key of a source'), at: z.string().describe('Where in the source') }),
]);

const words = z.strictObject({
  address: z.url().describe('Address of the page in this language'),
  title: z.string().min(1).describe('Title'),
  summary: z.string().min(1).describe('One-sentence answer'),
  digest: digest.describe(DIGEST),
  outdated: z
    .array(z.string())
    .describe(
      'Parts of a translation whose original has changed since; what tells the reader what to do is then left out of the notes',
    ),
  notes: z
    .record(
      z.string(),
      z.strictObject({
        text: z.string().describe('Plain text; numbers as the page prints them'),
        cites: z.array(cited).describe('What carries the text'),
      }),
    )
    .describe('Short texts, keyed by the field and item of the record that they belong to'),
});

const byLanguage = <T extends z.ZodType>(each: T) => z.partialRecord(language, each);

/** The collections that have pages, each with its pages. */
export function pageDatasets(catalogue: Catalogue): Dataset[] {
  return PAGE_COLLECTIONS.flatMap((name) => {
    const pages = catalogue.pages.filter((page) => page.collection === name);
    return pages.length > 0 ? [pageDataset(name, pages, catalogue)] : [];
  });
}

function pageDataset(name: PageCollection, pages: readonly AnyPage[], catalogue: Catalogue): Dataset {
  const { shape } = RECORD_SCHEMAS[name];
  const raw = jsonSchema(RECORD_SCHEMAS[name]);
  const texts = byLanguage(words).describe(
    'The words of the page by language; a language it has no words in is left out',
  );
  const row = z.strictObject({
    id,
    address,
    title: byLanguage(z.string()).describe('Title'),
    summary: byLanguage(z.string()).describe('One-sentence answer'),
    digest: byLanguage(digest).describe(DIGEST),
    ...shape,
  });
  return {
    name,
    records: pages.map((page) => pageRecord(page, raw, catalogue)),
    recordSchema: resolvedSchema(jsonSchema(z.strictObject({ id, address, ...shape, texts }))),
    definitions: RESOLVED,
    rows: pages.map((page) => pageRow(page, raw, catalogue)),
    rowSchema: jsonSchema(row),
    key: 'id',
  };
}

/** A page with everything that its record says, resolved, and its words but for the prose. */
function pageRecord(page: AnyPage, raw: JsonSchema, catalogue: Catalogue): DataRecord {
  return {
    ...named(page),
    ...resolve(raw, page.record, catalogue),
    texts: Object.fromEntries(languagesOf(page).map((one) => [one, textRecord(page, one, catalogue)])),
  };
}

function pageRow(page: AnyPage, raw: JsonSchema, catalogue: Catalogue): DataRecord {
  const each = (read: (text: NonNullable<AnyPage['texts'][Language]>) => string) =>
    Object.fromEntries(languagesOf(page).map((one) => [one, read(page.texts[one]!)]));
  return {
    ...named(page),
    title: each((text) => text.title),
    summary: each((text) => text.summary),
    digest: each(pageDigest),
    ...renamed(raw, page.record, catalogue),
  };
}

function named(page: AnyPage) {
  return { id: pageId(page), address: absolute(permanentHref(page.record.number)) };
}

function textRecord(page: AnyPage, one: Language, catalogue: Catalogue): z.infer<typeof words> {
  const text = page.texts[one]!;
  const outdated = staleParts(page, one);
  const telling = noteSpecs(page.collection, page.record as never).filter((spec) => spec.instruction);
  const withheld = new Set(telling.map(({ key }) => key).filter((key) => outdated.includes(`notes.${key}`)));
  const notes = Object.entries(text.notes).filter(([key]) => !withheld.has(key));
  return {
    address: absolute(pageHref(one, page.collection, page.slug)),
    title: text.title,
    summary: text.summary,
    digest: pageDigest(text),
    outdated,
    notes: Object.fromEntries(
      notes.map(([key, note]) => [
        key,
        { text: plainWords(note, { catalogue, language: one }), cites: citesOf(note, catalogue) },
      ]),
    ),
  };
}

/** What a note cites, in the order of reading, each once. */
function citesOf(note: readonly Inline[], catalogue: Catalogue): z.infer<typeof cited>[] {
  const places = citations(note).map((place) =>
    place.kind === 'fact'
      ? factOf(place.fact, catalogue)
      : { source: catalogue.source(place.source)!.key, at: place.locator },
  );
  return [...new Map(places.map((place) => [JSON.stringify(place), place])).values()];
}
