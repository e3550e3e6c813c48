import type { Issue, Point } from '../domain/issue.ts';
import type { Refusal } from './refusals.ts';

/** Where a text begins: its file, and the line and column of its first character (both 1 if not given). */
export interface Origin {
  file: string;
  line?: number;
  column?: number;
}

/** Collects what is wrong with one text, at places that are true for its file. */
export interface Report {
  readonly issues: Issue[];
  /** A point of the text as a point of the file. */
  at(point: Point): Point;
  /** Adds an error at a point of the text. */
  refuse(point: Point, refusal: Refusal): void;
}

export function reportOn({ file, line = 1, column = 1 }: Origin): Report {
  const issues: Issue[] = [];
  const at = (point: Point): Point => ({
    line: point.line + line - 1,
    column: point.line === 1 ? point.column + column - 1 : point.column,
  });
  return {
    issues,
    at,
    refuse: (point, refusal) => issues.push({ file, ...at(point), severity: 'error', ...refusal }),
  };
}
