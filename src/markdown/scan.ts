import type { Point } from '../domain/issue.ts';
import { codePoint, HIDDEN } from './characters.ts';
import { codeLine, EXPRESSION, hiddenCharacter } from './refusals.ts';
import type { Report } from './report.ts';

/** A page of prose is far shorter; the engine takes seconds on hostile texts that are longer. */
const MAX_LENGTH = 100_000;
/** An odd number of backslashes before a brace makes it a plain sign. */
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
      { line: 1, column: 1 },
      {
        rule: 'mdx-length',
        message: `The text is longer than ${MAX_LENGTH} characters`,
        fix: 'Split it into several pages.',
      },
    );
    return;
  }
  for (const { at, found } of places(text, HIDDEN)) report.refuse(at, hiddenCharacter(codePoint(found)));
  for (const { at } of places(text, BRACE)) report.refuse(at, EXPRESSION);
  for (const { at, found } of places(text, CODE_LINE)) report.refuse(at, codeLine(found));
}

function places(text: string, pattern: RegExp): { at: Point; found: string }[] {
  return [...text.matchAll(pattern).take(ENOUGH)].map(({ 0: found, index }) => {
    const lines = text.slice(0, index).split('\n');
    return { found, at: { line: lines.length, column: lines.at(-1)!.length + 1 } };
  });
}
