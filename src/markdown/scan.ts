import type { Point } from '../domain/issue.ts';
import { codePoint, HIDDEN } from './characters.ts';
import type { Report } from './report.ts';

/** A page of prose is far shorter; the engine takes seconds on hostile texts that are longer. */
export const MAX_LENGTH = 100_000;

const BRACE = /\{(?<=(?<!\\)(?:\\\\)*\{)/g;
/** Sätteri reads such a line as code wherever a block may begin. */
const CODE_LINE = /^(?:import|export)(?=[\s{*"'(/])/gm;
/** Findings of one kind in one text; more would tell an author nothing. */
const ENOUGH = 20;

/**
 * Refuses what the engine must never see: code (its parser of expressions overflows the stack of the
 * process on deep nesting), hidden characters and texts without measure.
 */
export function scan(text: string, report: Report): void {
  if (text.length > MAX_LENGTH) {
    report.refuse(
      'mdx-length',
      { line: 1, column: 1 },
      `The text is longer than ${MAX_LENGTH} characters`,
      'Split it into several pages.',
    );
    return;
  }
  for (const { at, found } of places(text, HIDDEN)) refuseHidden(codePoint(found), at, report);
  for (const { at } of places(text, BRACE)) refuseExpression(at, report);
  for (const { at, found } of places(text, CODE_LINE)) refuseCode(found, at, report);
}

export function refuseHidden(name: string, point: Point, report: Report): void {
  report.refuse('mdx-character', point, `${name} is a character that readers cannot see`, 'Delete it.');
}

export function refuseExpression(point: Point, report: Report): void {
  report.refuse(
    'mdx-expression',
    point,
    'Braces hold code, and content files hold none, not even comments',
    'Write words or one of the components; for the sign itself write \\{.',
  );
}

export function refuseCode(word: string, point: Point, report: Report): void {
  report.refuse(
    'mdx-import',
    point,
    `A line that begins with "${word}" is code, and content files hold none`,
    'Delete the line (components need no import); if it is a sentence, let the line begin with another word.',
  );
}

function places(text: string, pattern: RegExp): { at: Point; found: string }[] {
  return [...text.matchAll(pattern).take(ENOUGH)].map(({ 0: found, index }) => {
    const lines = text.slice(0, index).split('\n');
    return { found, at: { line: lines.length, column: lines.at(-1)!.length + 1 } };
  });
}
