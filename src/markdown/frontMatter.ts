import type { Issue } from '../domain/issue.ts';
import { reportOn } from './report.ts';

/** A part of a file, and the line of the file on which it begins. */
export interface FilePart {
  text: string;
  line: number;
}

const OPEN = /^\uFEFF?---[ \t]*\n/;
const CLOSE = /^---[ \t]*$/m;

/**
 * Splits a content file at the two lines `---` into the YAML above and the prose below. There are
 * no parts where the front matter does not begin on the first line or does not end.
 */
export function splitFrontMatter(
  source: string,
  file: string,
): { parts?: { frontMatter: FilePart; body: FilePart }; issues: Issue[] } {
  const text = source.replace(/\r\n?/g, '\n');
  const report = reportOn({ file });
  const refuse = (message: string, fix: string) => report.refuse('front-matter', { line: 1, column: 1 }, message, fix);

  const open = OPEN.exec(text);
  if (!open) {
    refuse(
      'The file does not begin with front matter',
      'Begin it with a line ---, the title and summary, and a line ---.',
    );
    return { issues: report.issues };
  }
  const rest = text.slice(open[0].length);
  const close = CLOSE.exec(rest);
  if (!close) {
    refuse('The front matter does not end', 'Put a line with nothing but --- between the front matter and the prose.');
    return { issues: report.issues };
  }
  const above = rest.slice(0, close.index);
  const below = rest.slice(close.index + close[0].length + 1);
  return {
    parts: {
      frontMatter: { text: above, line: 2 },
      body: { text: below, line: 2 + above.split('\n').length },
    },
    issues: report.issues,
  };
}
