import type { Language } from './locales.ts';
import { SITE } from './site.ts';

const base = SITE.base.endsWith('/') ? SITE.base : `${SITE.base}/`;

/** Address on this site of a path below its base: `href('en/search/')`. */
export function href(path: string): string {
  return `${base}${path}`;
}

/** A site address with scheme and host, for citations and feeds. */
export function absolute(address: string): string {
  return new URL(address, SITE.address).href;
}

/**
 * Address of a page of a collection, of a glossary concept, or (without slug) of a list. A page of `sections` stands
 * at the address of the list it belongs to.
 */
export function pageHref(language: Language, collection: string, slug?: string, fragment?: string): string {
  if (collection === 'sections' && slug !== undefined) return pageHref(language, slug, undefined, fragment);
  return href(`${language}/${collection}/${slug === undefined ? '' : `${slug}/`}${fragment ? `#${fragment}` : ''}`);
}

/** `/p/014/`: the permanent address of a page. */
export function permanentHref(number: number): string {
  return href(`p/${pageNumber(number)}/`);
}

/** A page number as it is cited: at least three digits. */
export function pageNumber(number: number): string {
  return String(number).padStart(3, '0');
}
