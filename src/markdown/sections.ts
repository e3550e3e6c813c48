import type { Point } from '../domain/issue.ts';
import { plainText, type Block } from '../domain/prose.ts';

/** A second-level heading with everything up to the next one. */
export interface Section {
  heading: string;
  at: Point;
  blocks: Block[];
}

/** Splits a page at its second-level headings. */
export function splitSections(tree: readonly Block[]): { intro: Block[]; sections: Section[] } {
  const intro: Block[] = [];
  const sections: Section[] = [];
  for (const block of tree) {
    if (block.type === 'heading' && block.depth === 2) {
      sections.push({ heading: plainText(block.children), at: block.at, blocks: [] });
    } else (sections.at(-1)?.blocks ?? intro).push(block);
  }
  return { intro, sections };
}
