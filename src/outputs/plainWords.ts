import type { ProseNode } from '../domain/prose.ts';
import { Citations } from '../views/citations.ts';
import type { ViewContext } from '../views/context.ts';
import { drawProse, type Drawn } from '../views/prose.ts';

/**
 * Words as plain text in one line: numbers as the page prints them, with what kind of figure they are. Source marks
 * and pictures are left out; whoever passes the words on says what they cite.
 */
export function plainWords(nodes: readonly ProseNode[], context: ViewContext): string {
  const citations = new Citations(context.catalogue, context.language);
  return text(drawProse(nodes, { ...context, citations, picture: () => UNDRAWN }))
    .replace(/[ \n\t]+/g, ' ')
    .trim();
}

const UNDRAWN = { kind: 'picture', file: '', width: 0, height: 0, alt: '', credit: '', licence: '' } as const;

function text(nodes: readonly Drawn[]): string {
  return nodes.map(textOf).join('');
}

/** Parts of a block, one after the other. */
function parts(list: readonly (readonly Drawn[])[]): string {
  return list.map((nodes) => ` ${text(nodes)} `).join('');
}

function textOf(node: Drawn): string {
  switch (node.type) {
    case 'text':
      return node.value;
    case 'break':
      return ' ';
    case 'marks':
      return '';
    case 'quantity': {
      const kind = [node.nature, node.label].filter((word) => word !== undefined).join(', ');
      return kind ? `${node.text} (${kind})` : node.text;
    }
    case 'figure':
      return parts([node.caption]);
    case 'list':
      return parts(node.items);
    case 'steps':
      return parts(node.steps.map((step) => step.children));
    case 'table':
      return parts([node.head, ...node.rows].flat());
    case 'compare':
      return parts(
        node.table.rows.flatMap(({ cells }) =>
          cells.flatMap(({ items }) => items.flatMap(({ figures, words }) => [figures, words])),
        ),
      );
    case 'warning':
      return ` ${node.hazard}: ${text(node.children)} `;
    case 'never-combine':
      return ` ${node.title}: ${text(node.children)} `;
    case 'paragraph':
    case 'quote':
    case 'subheading':
      return parts([node.children]);
    default:
      return text(node.children);
  }
}
