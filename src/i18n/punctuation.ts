import type { Language } from '../config/locales.ts';

/** A label with the colon behind it; French parts the two with a no-break space. */
export function withColon(language: Language, label: string): string {
  return language === 'fr' ? `${label}\u00a0:` : `${label}:`;
}
