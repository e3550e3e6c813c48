import type { z } from './zod.ts';
import type { Language } from '../config/locales.ts';
import type { PageCollection, RecordOf } from './collections.ts';
import type { Block, Inline } from './prose.ts';
import type { term } from './schema/glossary.ts';
import type { TextHeader } from './schema/page.ts';
import type { Conflict, Gap, Source } from './schema/source.ts';

/** The words of a page in one language. */
export interface PageText extends Omit<TextHeader, 'notes'> {
  notes: Record<string, Inline[]>;
  body: Block[];
}

/** A picture beside a record. */
export interface PictureFile {
  file: string;
  width: number;
  height: number;
}

/** A page: one folder of the content. */
export interface Page<C extends PageCollection = PageCollection> {
  collection: C;
  slug: string;
  record: RecordOf<C>;
  texts: Partial<Record<Language, PageText>>;
  pictures: PictureFile[];
}

/** Everything in the content folder, valid by its schemas, nothing resolved yet. Keys are slugs. */
export interface Content {
  pages: AnyPage[];
  sources: Record<string, Source>;
  conflicts: Record<string, Conflict>;
  glossary: Record<string, z.infer<typeof term>>;
  gaps: Record<string, Gap>;
}

/** A page of any collection, so that `collection` tells the type of `record`. */
export type AnyPage = { [C in PageCollection]: Page<C> }[PageCollection];

/** `collection/slug`. */
export function pageId(page: Pick<AnyPage, 'collection' | 'slug'>): string {
  return `${page.collection}/${page.slug}`;
}
