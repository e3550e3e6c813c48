import { describe, expect, it } from 'vitest';
import { compareIssues, formatIssue, type Issue } from '../../../src/domain/issue.ts';

const issue: Issue = {
  file: 'alternatives/sluice/en.mdx',
  line: 12,
  column: 4,
  severity: 'error',
  rule: 'reference',
  message: 'There is no fact "mcs-08"',
  fix: 'Did you mean "mcs-80"?',
};

describe('issues', () => {
  it('are printed with place, severity, rule, what is wrong and what to do', () => {
    expect(formatIssue(issue)).toBe(
      'alternatives/sluice/en.mdx:12:4  error  reference  There is no fact "mcs-08". Did you mean "mcs-80"?',
    );
  });

  it('stand in order of file, line, column, rule and message, numbers as numbers', () => {
    const ordered: Issue[] = [
      { ...issue, file: 'a/record.yml', line: 9 },
      { ...issue, line: 2, column: 9 },
      { ...issue, line: 2, column: 10 },
      { ...issue, line: 10, column: 1, rule: 'note' },
      { ...issue, line: 10, column: 1, message: 'There is no fact "a"' },
      { ...issue, line: 10, column: 1, message: 'There is no fact "b"' },
      { ...issue, file: 'b/record.yml', line: 1 },
    ];
    expect([...ordered].reverse().sort(compareIssues)).toEqual(ordered);
    expect(compareIssues(issue, { ...issue })).toBe(0);
  });
});
