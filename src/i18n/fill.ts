import type { Language } from '../config/locales.ts';

/** The forms of a text by Intl plural category; `{count}` stands for the formatted number. */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/**
 * Puts values into the `{name}` places of a text. A place without a value, or a value without a place, is an error,
 * so that no reader ever sees a brace.
 */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  const unused = new Set(Object.keys(values));
  const filled = text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`"${text}" needs a value for {${name}}. Pass it to fill().`);
    unused.delete(name);
    return value;
  });
  if (unused.size > 0) {
    throw new Error(`"${text}" has no place for ${[...unused].join(', ')}. Leave it out of fill() or add the place.`);
  }
  return filled;
}

/** The form that fits a count, by Intl.PluralRules; a language that lacks the category uses `other`. */
export function pluralForm(language: Language, forms: Plural, count: number): string {
  return forms[new Intl.PluralRules(language).select(count)] ?? forms.other;
}
