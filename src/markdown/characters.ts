/** Controls, overrides of the direction of writing, zero-width and other characters that no reader sees. */
export const HIDDEN = /[^\P{C}\t\n]|[\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/** A character as `U+200B`. */
export function codePoint(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The first character of a text that no reader sees, as `U+200B`. */
export function findHidden(text: string): string | undefined {
  const found = text.match(HIDDEN)?.[0];
  return found && codePoint(found);
}

/** A text of an author in quotes, as a message may print it: on one line, nothing hidden, not too long. */
export function quoted(text: string): string {
  const shown = text.slice(0, 80).replace(HIDDEN, codePoint).replace(/\s+/g, ' ');
  return `"${shown}${text.length > 80 ? '…' : ''}"`;
}
