/** The languages of the site, in the order in which the language menu lists them. */
export const LANGUAGES = ['en', 'es', 'fr', 'pt', 'id', 'sw'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Each language's own name, for menus that must be read before a language is chosen. */
export const LANGUAGE_NAMES: Record<Language, string> = {
  en: 'English',
  es: 'Español',
  fr: 'Français',
  pt: 'Português',
  id: 'Bahasa Indonesia',
  sw: 'Kiswahili',
};
