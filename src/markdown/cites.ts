import type { Point } from '../domain/issue.ts';
import { walk, type Component, type ProseNode } from '../domain/prose.ts';

/** What a text cites, with its place. `prints` tells whether a value of the fact is printed there. */
export type Cited =
  | { kind: 'fact'; fact: string; value?: string; prints: boolean; at: Point }
  | { kind: 'source'; source: string; locator: string; at: Point };

/** What a tree cites, in the order of reading; `Derived` cites each of its values. */
export function citations(tree: readonly ProseNode[]): Cited[] {
  return components(tree).flatMap(({ name, attributes, at }): Cited[] => {
    switch (name) {
      case 'Fact': {
        const { id = '', value } = attributes;
        return [{ kind: 'fact', fact: id, ...(value === undefined ? {} : { value }), prints: true, at }];
      }
      case 'Derived':
        return (attributes['from'] ?? '').split(' ').map((ref) => {
          const [fact = '', value = ''] = ref.split('#');
          return { kind: 'fact', fact, value, prints: true, at };
        });
      case 'Cite': {
        const { fact, source = '', at: locator = '' } = attributes;
        return [
          fact === undefined ? { kind: 'source', source, locator, at } : { kind: 'fact', fact, prints: false, at },
        ];
      }
      default:
        return [];
    }
  });
}

/** Where a tree leads, in the order of reading: its links, the pages it says never to combine with, and those it compares. */
export function links(tree: readonly ProseNode[]): { to: string; at: Point }[] {
  return [...walk(tree)].flatMap((node) => {
    if (node.type === 'link') return [{ to: node.to, at: node.at }];
    if (node.type !== 'component') return [];
    const { name, attributes, at } = node;
    if (name === 'NeverCombine') return [{ to: attributes['with']!, at }];
    if (name === 'Compare') return attributes['practices']!.split(' ').map((to) => ({ to, at }));
    return [];
  });
}

/** The concepts of the glossary that a tree names with `Term`, in the order of reading. */
export function terms(tree: readonly ProseNode[]): { id: string; at: Point }[] {
  return components(tree).flatMap(({ name, attributes, at }) =>
    name === 'Term' ? [{ id: attributes['id']!, at }] : [],
  );
}

function components(tree: readonly ProseNode[]): Component[] {
  return [...walk(tree)].filter((node) => node.type === 'component');
}
