import type { Language } from '../config/locales.ts';
import { en, type Messages } from './messages/en.ts';
import { es } from './messages/es.ts';
import { fr } from './messages/fr.ts';
import { id } from './messages/id.ts';
import { pt } from './messages/pt.ts';
import { sw } from './messages/sw.ts';

export { fill, pluralForm, type Plural } from './fill.ts';
export type { Messages };

const MESSAGES: Readonly<Record<Language, Messages>> = { en, es, fr, pt, id, sw };

/** The strings of the interface in one language. */
export function messages(language: Language): Messages {
  return MESSAGES[language];
}
