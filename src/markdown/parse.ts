import { mdxToMdast, type Features } from 'satteri';
import { compareIssues, type Issue, type Point } from '../domain/issue.ts';
import type { Block, Inline } from '../domain/prose.ts';
import { quoted } from './characters.ts';
import { guardBlocks, guardWords, type EngineNode } from './guard.ts';
import { HTML, type Refusal } from './refusals.ts';
import { reportOn, type Origin, type Report } from './report.ts';
import { scan } from './scan.ts';

/** Words, lists and tables; every other extension of Markdown is off. */
const FEATURES: Features = {
  gfm: { footnotes: false },
  frontmatter: false,
  math: false,
  headingAttributes: false,
  directive: false,
  superscript: false,
  subscript: false,
  wikilinks: false,
  definitionList: false,
  smartPunctuation: false,
  rawHtml: false,
};

/**
 * Reads the body of a content file. `origin.line` is the line of the file on which the body begins.
 * The tree is empty if there is any issue. Never throws.
 */
export function parseProse(source: string, origin: Origin): { tree: Block[]; issues: Issue[] } {
  return parse(source, origin, guardBlocks);
}

/**
 * Reads one short text: a single paragraph of words and inline components. `origin` is where its
 * first character stands. The tree is empty if there is any issue. Never throws.
 */
export function parseNote(source: string, origin: Origin): { tree: Inline[]; issues: Issue[] } {
  return parse(source, origin, guardWords);
}

function parse<T>(
  source: string,
  origin: Origin,
  guard: (nodes: readonly EngineNode[], report: Report) => T[],
): { tree: T[]; issues: Issue[] } {
  const text = source.replace(/\r\n?/g, '\n');
  const report = reportOn(origin);
  scan(text, report);
  const root = report.issues.length === 0 ? read(text, report) : undefined;
  const tree = root ? guard(root.children ?? [], report) : [];
  return { tree, issues: report.issues.sort(compareIssues) };
}

/** The one call to the Markdown engine. */
function read(text: string, report: Report): EngineNode | undefined {
  try {
    return mdxToMdast(text, { features: FEATURES, position: true }) as EngineNode;
  } catch (error) {
    refuseSyntax(error instanceof Error ? error.message : String(error), text, report);
    return undefined;
  }
}

/** What stands where the engine gave up; the first that matches. */
const FAULTS: readonly [RegExp, Refusal][] = [
  [
    /^<!--/,
    {
      rule: 'mdx-html',
      message: 'Comments are not used in content files',
      fix: 'Delete it; everything in the file is for readers.',
    },
  ],
  [
    /^<(?:[a-z][a-z0-9+.-]*:|[\w.+-]+@)/i,
    { rule: 'mdx-link', message: 'Addresses in angle brackets are not used', fix: 'Write [words](https://…).' },
  ],
  [
    /^<\/?[A-Z]/,
    {
      rule: 'mdx-syntax',
      message: 'The component is not written in full',
      fix: 'Write attributes as name="value" and end with />, or put <Name> and </Name> both on one line or each on a line of its own.',
    },
  ],
  [/^<[!?/]?[a-z]/i, HTML],
  [
    /^</,
    {
      rule: 'mdx-syntax',
      message: 'The sign < opens a component here',
      fix: 'Write "below" or "less than", or \\< for the sign itself.',
    },
  ],
];

/** Messages of the engine begin with `line:column: `. */
function refuseSyntax(message: string, text: string, report: Report): void {
  const [, line = '1', column = '1', reason = message] = /^(\d+):(\d+): (.*)$/s.exec(message) ?? [];
  const point: Point = { line: Number(line), column: Number(column) };
  const rest = (text.split('\n')[point.line - 1] ?? '').slice(point.column - 1);
  const refusal = FAULTS.find(([pattern]) => pattern.test(rest))?.[1] ?? {
    rule: 'mdx-syntax',
    message: `The text cannot be read as MDX: ${quoted(reason)}`,
    fix: 'Write this place in plain Markdown.',
  };
  report.refuse(point, refusal);
}
