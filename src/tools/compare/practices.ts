import type { Catalogue } from '../../domain/catalogue.ts';
import { COMPARED } from '../../domain/comparison.ts';
import type { AnyPage, Page } from '../../domain/content.ts';

/** A page whose record can be set beside others. */
export type PracticePage = Page<'alternatives'> | Page<'technologies'>;

export function isPractice(page: AnyPage): page is PracticePage {
  return page.collection === 'alternatives' || page.collection === 'technologies';
}

/** The practices that a reader may choose from: the published ones. */
export function practicesToChoose({ pages }: Pick<Catalogue, 'pages'>): PracticePage[] {
  return pages.filter(isPractice).filter(({ record }) => record.status === 'published');
}

/** What a practice is called in an address: the last part of its id, or the whole where two would share that. */
export function shortNames(ids: readonly string[]): Map<string, string> {
  const last = (id: string) => id.slice(id.indexOf('/') + 1);
  return new Map(
    ids.map((id) => [id, ids.some((other) => other !== id && last(other) === last(id)) ? id : last(id)] as const),
  );
}

/** The practices that an address names, each once, at most four; what is none of `ids` is passed over. */
export function practicesOf(search: string, ids: readonly string[]): string[] {
  const byName = new Map([...shortNames(ids)].map(([id, name]) => [name, id]));
  const named = new URLSearchParams(search).getAll('p').flatMap((name) => byName.get(name) ?? []);
  return [...new Set(named)].slice(0, COMPARED.most);
}

/** The part of an address that names practices: `?p=sluice&p=centrifuge`; empty where there are none. */
export function addressOf(practices: readonly string[], ids: readonly string[]): string {
  const names = shortNames(ids);
  const search = new URLSearchParams(practices.map((id) => ['p', names.get(id)!])).toString();
  return search && `?${search}`;
}
