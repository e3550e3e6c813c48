import { AUTHORING, type AuthoringName } from '../../../src/domain/authoring.ts';
import { childrenOf, type Component, type ProseNode } from '../../../src/domain/prose.ts';
import { isDestination } from '../../../src/markdown/destinations.ts';

/** The fields of every node of the model; components have rules of their own. */
const FIELDS: Record<string, readonly string[]> = {
  text: ['value'],
  break: [],
  strong: ['children'],
  emphasis: ['children'],
  link: ['to', 'children', 'at'],
  paragraph: ['children', 'at'],
  heading: ['depth', 'children', 'at'],
  list: ['ordered', 'items', 'at'],
  quote: ['children', 'at'],
  table: ['rows', 'at'],
  component: ['name', 'attributes', 'children', 'at'],
};
const WORDS = ['text', 'break', 'strong', 'emphasis', 'link'];
const HOLDS_WORDS = ['paragraph', 'heading', 'table', 'strong', 'emphasis', 'link'];

type Place = 'words' | 'blocks' | 'none' | readonly string[];

/** The nodes of a tree that the closed model does not have, does not allow there, or that hold what it forbids. */
export function strayNodes(tree: readonly ProseNode[], place: Place): ProseNode[] {
  return tree.flatMap((node) => [
    ...(fits(node, place) && isWhole(node) ? [] : [node]),
    ...strayNodes(childrenOf(node), insideOf(node)),
  ]);
}

function fits(node: ProseNode, place: Place): boolean {
  if (place === 'none') return false;
  if (typeof place !== 'string') return node.type === 'component' && place.includes(node.name);
  if (node.type !== 'component') return WORDS.includes(node.type) === (place === 'words');
  return AUTHORING[node.name]?.place === (place === 'words' ? 'inline' : 'block') && node.name !== 'Step';
}

function isWhole(node: ProseNode): boolean {
  const fields = Object.keys(node).filter((field) => field !== 'type');
  if (!Object.hasOwn(FIELDS, node.type) || fields.join() !== FIELDS[node.type]!.join()) return false;
  if (node.type === 'link') return isDestination(node.to);
  if (node.type === 'heading') return [2, 3].includes(node.depth);
  return node.type !== 'component' || isWholeComponent(node);
}

function isWholeComponent({ name, attributes }: Component): boolean {
  return Object.hasOwn(AUTHORING, name) && AUTHORING[name].attributes.safeParse(attributes).success;
}

function insideOf(node: ProseNode): Place {
  if (node.type === 'component') return AUTHORING[node.name as AuthoringName].children;
  return HOLDS_WORDS.includes(node.type) ? 'words' : 'blocks';
}

/** Everything in a tree but its plain text. */
export function outsideWords(tree: readonly ProseNode[]): string {
  return JSON.stringify(tree, (key, value: unknown) => (key === 'value' && typeof value === 'string' ? '' : value));
}
