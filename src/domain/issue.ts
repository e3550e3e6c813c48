/** A place in a content file; both count from 1. */
export interface Point {
  line: number;
  column: number;
}

/** One thing that is wrong with the content, and what to do about it. */
export interface Issue extends Point {
  /** Path below the content folder, like `alternatives/sluice/en.mdx`. */
  file: string;
  severity: 'error' | 'warning';
  /** Id of the rule that found it. */
  rule: string;
  /** What is wrong. */
  message: string;
  /** What to do; a full sentence in the imperative. */
  fix: string;
}

/** `file:line:column  error  rule  message. fix` */
export function formatIssue(issue: Issue): string {
  return `${issue.file}:${issue.line}:${issue.column}  ${issue.severity}  ${issue.rule}  ${issue.message}. ${issue.fix}`;
}

/** By file, line, column, rule. */
export function compareIssues(a: Issue, b: Issue): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
