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
  const { issues, refuse } = reportOn({ file });
  const wrong = (message: string, fix: string) => {
    refuse({ line: 1, column: 1 }, { rule: 'front-matter', message, fix });
    return { issues };
  };

  const open = OPEN.exec(text)?.[0];
  if (open === undefined) {
    return wrong(
      'The file does not begin with front matter',
      'Begin it with a line ---, the title and summary, and a line ---.',
    );
  }
  const rest = text.slice(open.length);
  const close = CLOSE.exec(rest);
  if (!close) {
    return wrong('The front matter does not end', 'Put a line with nothing but --- between it and the prose.');
  }
  const above = rest.slice(0, close.index);
  const below = rest.slice(close.index + close[0].length + 1);
  const line = 2 + above.split('\n').length;
  return { parts: { frontMatter: { text: above, line: 2 }, body: { text: below, line } }, issues };
}
