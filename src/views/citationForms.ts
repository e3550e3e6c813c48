import type { Language } from '../config/locales.ts';
import { messages } from '../i18n/messages.ts';
import type { ReferencePart } from '../outputs/citation.ts';
import type { CslItem } from '../outputs/csl.ts';
import { formattedReference } from '../outputs/styles/formatted.ts';

/** A citation in each form in which readers may copy it. */
export interface CitationForms {
  footnote: ReferencePart[];
  apa: ReferencePart[];
  chicago: ReferencePart[];
}

/** @param footnote the form of this site */
export function citationForms(footnote: ReferencePart[], item: CslItem, language: Language): CitationForms {
  return {
    footnote,
    apa: formattedReference(item, 'apa', language),
    chicago: formattedReference(item, 'chicago', language),
  };
}

/** The words of the copy buttons, as `client/copy.ts` takes them: what the button says, and what follows a press. */
export function copyWords(language: Language): string {
  const { copy, copied, copyFailed } = messages(language).cite;
  return [copy, copied, copyFailed].join('|');
}
