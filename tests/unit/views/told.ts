import type { CellItem } from '../../../src/views/compare.ts';
import type { Drawn, DrawnImage } from '../../../src/views/prose.ts';
import type { Mark } from '../../../src/views/citations.ts';

/**
 * Drawn words as one line: numbers in braces with what kind of figure they are, citations as [1] (with ! where others
 * disagree), links as words→address, words of another language as <language: words>, images as (picture: alt), blocks parted by strokes.
 */
export function told(nodes: readonly Drawn[]): string {
  return nodes
    .map(tell)
    .join('')
    .replace(/^ \| | \| $/g, '')
    .replaceAll(' |  | ', ' | ');
}

const marks = (list: readonly Mark[]) =>
  list.map(({ number, disputed }) => `[${number}${disputed ? '!' : ''}]`).join('');
const image = (shown: DrawnImage | undefined) =>
  shown ? `(${shown.kind === 'drawing' ? shown.drawing : shown.file}: ${shown.alt}) ` : '';
const block = (words: string) => ` | ${words} | `;

/** One item of a cell: its name as a link where it is one, figures, and words with their language. */
export function toldItem({ name, figures, words, language }: CellItem): string {
  const heading = name?.href ? `${name.text}→${name.href}` : name?.text;
  const note = told(words);
  return [heading, told(figures), language ? `<${language}: ${note}>` : note].filter(Boolean).join(' ');
}

function tell(node: Drawn): string {
  switch (node.type) {
    case 'text':
      return node.language ? `<${node.language}: ${node.value}>` : node.value;
    case 'break':
      return ' / ';
    case 'strong':
    case 'emphasis':
      return `*${told(node.children)}*`;
    case 'link':
    case 'term':
      return `${told(node.children)}→${node.href}`;
    case 'paragraph':
    case 'quote':
      return block(told(node.children));
    case 'subheading':
      return block(`# ${told(node.children)}`);
    case 'list':
      return block(node.items.map((item) => `- ${told(item)}`).join(' '));
    case 'table':
      return block([node.head, ...node.rows].map((row) => row.map(told).join(' ; ')).join(' // '));
    case 'quantity':
      return `{${[node.text, node.nature, node.label].filter(Boolean).join(', ')}}${marks(node.marks)}`;
    case 'marks':
      return marks(node.marks);
    case 'figure':
      return block(`${image(node.image)}${told(node.caption)}`);
    case 'steps':
      return block(node.steps.map((step, i) => `${i + 1}. ${image(step.image)}${told(step.children)}`).join(' '));
    case 'warning':
      return block(`${node.hazard}! ${told(node.children)}`);
    case 'never-combine':
      return block(`Never with ${node.title}→${node.href}: ${told(node.children)}`);
    case 'compare':
      return block(
        node.table.rows
          .map(({ id, cells }) => `${id}: ${cells.map(({ items }) => items.map(toldItem).join(' / ')).join(' ; ')}`)
          .join(' // '),
      );
    case 'original':
      return `<${node.language}: ${told(node.children)}>`;
  }
}
