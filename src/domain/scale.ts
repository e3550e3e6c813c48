import type { Catalogue } from './catalogue.ts';
import type { Practice } from './schema/practice.ts';
import { scaleBand, VOCABULARY, type VocabularyId } from './vocabulary.ts';

export type Scale = Practice['scale'];

/** The values that give a throughput; one value may be both of its ends. */
export function scaleRefs(scale: Scale): string[] {
  return [...new Set([scale?.low, scale?.high])].filter((ref) => ref !== undefined);
}

/** The bands that a throughput spans, smallest first; bands are of t/d, so other units fall into none. */
export function scaleBands(scale: Scale, catalogue: Catalogue): VocabularyId<'scale'>[] {
  const numbers = scaleRefs(scale)
    .map((ref) => catalogue.value(ref))
    .filter((value) => value?.unit === 't/d')
    .flatMap((value) => [value?.value, value?.low, value?.high])
    .filter((number) => number !== undefined);
  if (numbers.length === 0) return [];
  const place = (number: number) => VOCABULARY.scale.indexOf(scaleBand(number));
  return VOCABULARY.scale.slice(place(Math.min(...numbers)), place(Math.max(...numbers)) + 1);
}
