import type { Block, ProseNode } from '../domain/prose.ts';
import { shortDigest } from './digest.ts';
import { wordsOf } from './textBlocks.ts';

/** What a block of words is cited by. */
export interface Paragraph {
  /** Fragment of its address. */
  id: string;
  /** Its place on the page, from 1. */
  number: number;
}

/** As many characters as tell some hundred blocks of a page apart. */
const LENGTH = 4;

/**
 * The blocks of a page that can be cited, in the order of reading: paragraphs, lists, tables, quotations, warnings,
 * figures, and each step by itself; not headings, and no comparison, whose words are those of other pages. An id comes from the words of its block alone, without figures and
 * source marks. So it stays when other blocks change or move, and when a figure is corrected or a source added; it
 * ends when the words change. Ids begin with `p-`, which no other fragment does.
 */
export function paragraphsOf(body: readonly Block[]): Map<ProseNode, Paragraph> {
  const found = new Map<ProseNode, Paragraph>();
  const used = new Map<string, number>();
  for (const node of body.flatMap(citable)) {
    const id = `p-${shortDigest(wordsOf([node]), LENGTH)}`;
    const times = (used.get(id) ?? 0) + 1;
    used.set(id, times);
    found.set(node, { id: times === 1 ? id : `${id}-${times}`, number: found.size + 1 });
  }
  return found;
}

function citable(node: Block): ProseNode[] {
  if (node.type === 'heading' || (node.type === 'component' && node.name === 'Compare')) return [];
  return node.type === 'component' && node.name === 'Steps' ? node.children : [node];
}
