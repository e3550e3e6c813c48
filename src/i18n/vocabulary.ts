import type { Language } from '../config/locales.ts';
import type { Facet, VocabularyId } from '../domain/vocabulary.ts';
import { en } from './vocabulary/en.ts';
import { es } from './vocabulary/es.ts';
import { fr } from './vocabulary/fr.ts';
import { id } from './vocabulary/id.ts';
import { pt } from './vocabulary/pt.ts';
import { sw } from './vocabulary/sw.ts';

/** A label for every id of the vocabulary. */
export type Labels = { readonly [F in Facet]: Readonly<Record<VocabularyId<F>, string>> };

const LABELS: Readonly<Record<Language, Labels>> = { en, es, fr, pt, id, sw };

/**
 * The word for an id of the vocabulary. Labels begin with a capital, as they stand alone; those of `bound`, `nature`,
 * `markedDown` and `feed` begin small, as they stand in a sentence.
 */
export function label<F extends Facet>(language: Language, facet: F, id: VocabularyId<F>): string {
  return LABELS[language][facet][id];
}
