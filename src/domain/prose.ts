import type { AuthoringName } from './authoring.ts';
import type { Point } from './issue.ts';

/**
 * Prose as data. The Markdown engine's tree is translated into this closed set of nodes or refused;
 * what has no node here cannot be drawn. Nothing in a content file is ever compiled or run.
 */
export type Inline =
  | { type: 'text'; value: string }
  | { type: 'break' }
  | { type: 'strong' | 'emphasis'; children: Inline[] }
  /** `to` is `collection/slug`, `glossary/id`, either with `#fragment`, or an https address. */
  | { type: 'link'; to: string; children: Inline[]; at: Point }
  | Component;

export type Block =
  | { type: 'paragraph'; children: Inline[]; at: Point }
  /** Depth 2 opens a section; depth 3 stands inside one. */
  | { type: 'heading'; depth: 2 | 3; children: Inline[]; at: Point }
  | { type: 'list'; ordered: boolean; items: Block[][]; at: Point }
  | { type: 'quote'; children: Block[]; at: Point }
  /** The first row is the head. */
  | { type: 'table'; rows: Inline[][][]; at: Point }
  | Component;

export interface Component {
  type: 'component';
  name: AuthoringName;
  attributes: Record<string, string>;
  children: ProseNode[];
  at: Point;
}

export type ProseNode = Inline | Block;

/** Every node of the tree, parents before children, in the order of reading. */
export function* walk(nodes: readonly ProseNode[]): Generator<ProseNode> {
  for (const node of nodes) {
    yield node;
    yield* walk(childrenOf(node));
  }
}

/** The nodes inside a node, in the order of reading. */
export function childrenOf(node: ProseNode): ProseNode[] {
  if ('children' in node) return node.children;
  if (node.type === 'list') return node.items.flat();
  if (node.type === 'table') return node.rows.flat(2);
  return [];
}

/** The words of the tree without marks. Components give the words inside them. */
export function plainText(nodes: readonly ProseNode[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      if (node.type === 'break') return ' ';
      const inner = plainText(childrenOf(node));
      return isBlock(node) ? `${inner}\n` : inner;
    })
    .join('');
}

function isBlock(node: ProseNode): boolean {
  return ['paragraph', 'heading', 'list', 'quote', 'table'].includes(node.type);
}
