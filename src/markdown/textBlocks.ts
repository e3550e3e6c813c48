import type { AuthoringName } from '../domain/authoring.ts';
import type { PageText } from '../domain/content.ts';
import type { Point } from '../domain/issue.ts';
import { childrenOf, type Component, type ProseNode } from '../domain/prose.ts';
import { PRINTED } from '../domain/quantities.ts';
import type { KeyPath } from '../domain/validate.ts';
import { citations, type Cited } from './cites.ts';

/** A text of its own on a page: paragraph, item, cell, step, warning, caption, note, heading, title or summary. */
export interface TextBlock {
  nodes: readonly ProseNode[];
  at: Point | KeyPath;
  /** What is cited beside the words: in their block, or in the row of their cell. */
  cited: Cited[];
  /** Title, summary and headings, which cite nothing. */
  plain?: true;
  /** A step, a danger or a caption: words to act on, or to read beside a picture. */
  told?: true;
}

/** What stands inside is told. */
const TELLS = new Set<string>(['Step', 'Warning', 'NeverCombine', 'Figure'] satisfies AuthoringName[]);

/** The texts of a page, in the order of its file. */
export function* textBlocks({ title, summary, notes, body }: PageText): Generator<TextBlock> {
  yield { nodes: [{ type: 'text', value: title }], at: ['title'], cited: [], plain: true };
  yield { nodes: [{ type: 'text', value: summary }], at: ['summary'], cited: [], plain: true };
  for (const [key, nodes] of Object.entries(notes)) yield { nodes, at: ['notes', key], cited: citations(nodes) };
  yield* blocksOf(body);
}

function* blocksOf(nodes: readonly ProseNode[], inherited: Pick<TextBlock, 'told'> = {}): Generator<TextBlock> {
  for (const node of nodes) {
    const told = node.type === 'component' && TELLS.has(node.name) ? ({ told: true } as const) : inherited;
    if (node.type === 'paragraph' || (node.type === 'component' && node.name === 'Figure'))
      yield { nodes: node.children, at: node.at, cited: citations(node.children), ...told };
    else if (node.type === 'heading') yield { nodes: node.children, at: node.at, cited: [], plain: true };
    else if (node.type === 'table') {
      for (const row of node.rows) {
        const cited = citations(row.flat());
        for (const cell of row) yield { nodes: cell, at: cited[0]?.at ?? node.at, cited, ...told };
      }
    } else yield* blocksOf(childrenOf(node), told);
  }
}

/** The words of a block on one line, with `PRINTED` where a component prints a value. */
export function wordsOf(nodes: readonly ProseNode[]): string {
  return nodes.map(words).join('').replace(/\s+/g, ' ').trim();
}

function words(node: ProseNode): string {
  if (node.type === 'text') return node.value.replaceAll(PRINTED, '');
  if (node.type === 'break') return ' ';
  return printsValue(node) ? PRINTED : childrenOf(node).map(words).join('');
}

/** Whether a node prints a value of a fact, or one that is computed from such values. */
export function printsValue(node: ProseNode): node is Component {
  return node.type === 'component' && (node.name === 'Fact' || node.name === 'Derived');
}
