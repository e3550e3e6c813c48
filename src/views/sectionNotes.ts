import type { SectionId } from '../domain/collections.ts';
import type { AnyPage } from '../domain/content.ts';
import { messages } from '../i18n/messages.ts';
import { withColon } from '../i18n/punctuation.ts';
import { label } from '../i18n/vocabulary.ts';
import type { Drawn, NoteContext } from './prose.ts';

/** A note of the record that stands at the end of a section. */
export interface SectionNote {
  name: string;
  words: Drawn[];
}

/** The notes of a record that belong into a section of its text. */
export function sectionNotes(page: AnyPage, id: string, { language, note }: NoteContext): SectionNote[] {
  const words = messages(language);
  const named = (name: string, key: string): SectionNote[] => {
    const found = note(key);
    return found ? [{ name, words: found }] : [];
  };
  const isPractice = page.collection === 'alternatives' || page.collection === 'technologies';
  if (isPractice && id === ('when-it-fits' satisfies SectionId)) {
    const { suited, unsuited } = page.record.material;
    return [
      ...suited.flatMap((ore) => named(label(language, 'material', ore), `suited.${ore}`)),
      ...unsuited.flatMap((ore) =>
        named(`${withColon(language, words.glance.unsuited)} ${label(language, 'material', ore)}`, `unsuited.${ore}`),
      ),
    ];
  }
  if (id === ('what-has-been-observed' satisfies SectionId)) return named(words.practice.wouldChange, 'wouldChange');
  return [];
}
