import { AUTHORING, type AuthoringName } from '../domain/authoring.ts';
import type { Point } from '../domain/issue.ts';
import type { Block, Component, Inline, ProseNode } from '../domain/prose.ts';
import { likeExample, readAttributes, type EngineAttribute } from './attributes.ts';
import { findHidden, quoted } from './characters.ts';
import { isDestination } from './destinations.ts';
import { hiddenCharacter, HTML, UNUSED, type Refusal } from './refusals.ts';
import type { Report } from './report.ts';

/** What the guard reads of a node of the engine; anything else in it is ignored. */
export interface EngineNode {
  type: string;
  children?: readonly EngineNode[] | undefined;
  position?: { start: Point; end: Point } | undefined;
  value?: unknown;
  url?: unknown;
  title?: unknown;
  depth?: unknown;
  ordered?: unknown;
  start?: unknown;
  checked?: unknown;
  name?: unknown;
  attributes?: readonly EngineAttribute[] | undefined;
}

interface Context {
  report: Report;
  depth: number;
  /** The component whose children are read. */
  parent?: AuthoringName;
  /** What is a link already, so that nothing inside may be one. */
  linked?: string;
}

/** A page needs about eight levels. */
const MAX_DEPTH = 20;
const NAMES = Object.keys(AUTHORING) as AuthoringName[];
/** The one component in which a component may stand, for those that are named as children. */
const HOMES = new Map(
  NAMES.flatMap((home) => {
    const { children } = AUTHORING[home];
    return typeof children === 'string' ? [] : children.map((child): [string, AuthoringName] => [child, home]);
  }),
);

/**
 * Translates the children of the engine's root into blocks. What the model has no node for is refused,
 * and then nothing is translated: half a text is never drawn.
 */
export function guardBlocks(nodes: readonly EngineNode[], report: Report): Block[] {
  const context = { report, depth: 0 };
  const heading = nodes.find((node) => node.type === 'heading');
  if (heading?.depth === 3) {
    refuse(heading, context, 'mdx-heading', 'This heading stands before the first section', 'Write ## instead.');
  }
  const tree = blocks(nodes, context);
  return report.issues.length === 0 ? tree : [];
}

/** The same for words: exactly one paragraph. */
export function guardWords(nodes: readonly EngineNode[], report: Report): Inline[] {
  const [first, second] = guardBlocks(nodes, report);
  if (first?.type === 'paragraph' && !second) return first.children;
  if (report.issues.length === 0) {
    const [message, fix] = first
      ? ['A note is one paragraph of words', 'Join it into one paragraph, without lists, headings or blocks.']
      : ['The note is empty', 'Write it, or delete its key.'];
    report.refuse(START, { rule: 'mdx-note', message, fix });
  }
  return [];
}

const START: Point = { line: 1, column: 1 };
const startOf = (node: EngineNode): Point => node.position?.start ?? START;
const endOf = (node: EngineNode): Point => node.position?.end ?? START;
const at = (node: EngineNode, { report }: Context): Point => report.at(startOf(node));
const childrenOf = (node: EngineNode): readonly EngineNode[] => node.children ?? [];
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const isElement = (node: EngineNode) => node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
const isRegistered = (name: string): name is AuthoringName => Object.hasOwn(AUTHORING, name);
const isGap = (node: EngineNode) => node.type === 'text' && textOf(node.value).trim() === '';

function refuse(node: EngineNode, { report }: Context, rule: string, message: string, fix: string): void {
  report.refuse(startOf(node), { rule, message, fix });
}

function refuseUnused(node: EngineNode, { report }: Context): [] {
  const refusal: Refusal = UNUSED.get(node.type) ?? {
    rule: 'mdx-unknown',
    message: `${quoted(node.type)} is not used in content files`,
    fix: 'Write it with words, lists, tables, links or one of the components.',
  };
  report.refuse(startOf(node), refusal);
  return [];
}

/** Steps one level down, or refuses what is nested too deep. */
function within(node: EngineNode, context: Context): Context | undefined {
  if (context.depth < MAX_DEPTH) return { ...context, depth: context.depth + 1 };
  const message = `This is nested more than ${MAX_DEPTH} levels deep`;
  refuse(node, context, 'mdx-depth', message, 'Write it with fewer levels.');
  return undefined;
}

// Blocks

type Translate<T> = (node: EngineNode, context: Context) => T[];

const BLOCKS: ReadonlyMap<string, Translate<Block>> = new Map([
  ['heading', heading],
  ['list', list],
  ['blockquote', quote],
  ['table', table],
]);

function blocks(nodes: readonly EngineNode[], context: Context): Block[] {
  return paragraphs(nodes).flatMap((group): Block[] => {
    if (!Array.isArray(group)) return block(group, context);
    const children = words(group, context);
    return children.length === 0 ? [] : [{ type: 'paragraph', children, at: at(group[0]!, context) }];
  });
}

function block(node: EngineNode, context: Context): Block[] {
  const inner = within(node, context);
  if (!inner) return [];
  return isElement(node) ? component(node, inner) : (BLOCKS.get(node.type) ?? refuseUnused)(node, inner);
}

function isBlock(node: EngineNode): boolean {
  if (!isElement(node)) return BLOCKS.has(node.type);
  const name = textOf(node.name);
  return isRegistered(name) && AUTHORING[name].place !== 'inline';
}

/**
 * Gathers words that no blank line parts. The engine hands an element that is alone on its line over
 * as a block, and so breaks the paragraph around it.
 */
function paragraphs(nodes: readonly EngineNode[]): (EngineNode | EngineNode[])[] {
  const groups: (EngineNode | EngineNode[])[] = [];
  let last: EngineNode | undefined;
  for (const node of nodes) {
    const group = groups.at(-1);
    const pieces = node.type === 'paragraph' ? childrenOf(node) : [node];
    if (isBlock(node)) groups.push(node);
    else if (!Array.isArray(group) || !last || startOf(node).line > endOf(last).line + 1) groups.push([...pieces]);
    else group.push(...gap(last, node), ...pieces);
    last = node;
  }
  return groups;
}

function gap(before: EngineNode, after: EngineNode): EngineNode[] {
  if (samePoint(endOf(before), startOf(after))) return [];
  return [{ type: 'text', value: ' ', position: { start: endOf(before), end: startOf(after) } }];
}

function samePoint(a: Point, b: Point): boolean {
  return a.line === b.line && a.column === b.column;
}

function heading(node: EngineNode, context: Context): Block[] {
  const wrong = (message: string, fix: string) => refuse(node, context, 'mdx-heading', message, fix);
  const { depth } = node;
  if (depth !== 2 && depth !== 3) {
    const fix = 'Use ## for a section and ### inside one; the page prints its title itself.';
    wrong(`Headings of level ${String(depth)} are not used`, fix);
    return [];
  }
  const children = words(childrenOf(node), context);
  if (context.depth > 1) wrong('A heading stands inside another block', 'Move it out, or write bold words.');
  else if (children.length === 0) wrong('The heading has no words', 'Write them, or delete the # signs.');
  else if (depth === 2 && children.some((child) => child.type !== 'text')) {
    wrong('The heading of a section holds more than plain words', 'Move links, marks and components below it.');
  }
  return [{ type: 'heading', depth, children, at: at(node, context) }];
}

function list(node: EngineNode, context: Context): Block[] {
  const ordered = node.ordered === true;
  if (ordered && node.start !== 1) {
    const fix =
      'Begin a numbered list with 1; if it is a sentence that begins with a number, write a backslash before the full stop.';
    refuse(node, context, 'mdx-list', `The list begins at ${String(node.start)}`, fix);
  }
  const items = childrenOf(node).map((item) => {
    if (typeof item.checked === 'boolean') {
      refuse(item, context, 'mdx-list', 'Lists have no boxes to tick', 'Delete the brackets.');
    }
    return blocks(childrenOf(item), context);
  });
  return [{ type: 'list', ordered, items, at: at(node, context) }];
}

function quote(node: EngineNode, context: Context): Block[] {
  return [{ type: 'quote', children: blocks(childrenOf(node), context), at: at(node, context) }];
}

function table(node: EngineNode, context: Context): Block[] {
  const width = childrenOf(node)[0]?.children?.length ?? 0;
  const rows = childrenOf(node).map((row) => {
    const cells = childrenOf(row);
    if (cells.length !== width) {
      const fix = 'Give every row as many cells as the head; for the sign itself write \\|.';
      refuse(row, context, 'mdx-table', `The row has not as many cells as the head (${cells.length}, ${width})`, fix);
    }
    return cells.map((cell) => words(childrenOf(cell), context));
  });
  return [{ type: 'table', rows, at: at(node, context) }];
}

// Words

const INLINES: ReadonlyMap<string, Translate<Inline>> = new Map([
  ['text', text],
  ['break', (): Inline[] => [{ type: 'break' }]],
  ['strong', marked('strong')],
  ['emphasis', marked('emphasis')],
  ['link', link],
]);

/** Words with spaces only inside them. */
function words(nodes: readonly EngineNode[], context: Context): Inline[] {
  const found = joinTexts(nodes.flatMap((node) => inline(node, context)));
  const trimmed = found.map((node, index): Inline => {
    if (node.type !== 'text') return node;
    const value = index === 0 ? node.value.trimStart() : node.value;
    return { type: 'text', value: index === found.length - 1 ? value.trimEnd() : value };
  });
  return trimmed.filter((node) => node.type !== 'text' || node.value !== '');
}

function joinTexts(nodes: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.type !== 'text' || last?.type !== 'text') joined.push(node);
    else joined[joined.length - 1] = { type: 'text', value: last.value + node.value };
  }
  return joined;
}

function inline(node: EngineNode, context: Context): Inline[] {
  const inner = within(node, context);
  if (!inner) return [];
  if (!isElement(node)) return (INLINES.get(node.type) ?? refuseUnused)(node, inner);
  if (!isBlock(node)) return component(node, inner);
  const name = textOf(node.name);
  const fix = `Put <${name}> and </${name}> on lines of their own, with a blank line before and after.`;
  refuse(node, inner, 'mdx-place', `${name} stands among words, and is a block of its own`, fix);
  return [];
}

function text(node: EngineNode, { report }: Context): Inline[] {
  const value = textOf(node.value);
  const hidden = findHidden(value);
  if (hidden) report.refuse(startOf(node), hiddenCharacter(hidden));
  return [{ type: 'text', value: value.replace(/[ \t\n]+/g, ' ') }];
}

function marked(type: 'strong' | 'emphasis'): Translate<Inline> {
  return (node, context) => [{ type, children: childrenOf(node).flatMap((child) => inline(child, context)) }];
}

const LINK_FIX = 'Write [words](collection/slug), [words](glossary/id) or [words](https://…).';

function link(node: EngineNode, context: Context): Inline[] {
  const to = textOf(node.url);
  const first = childrenOf(node)[0];
  const wrong = (message: string, fix = LINK_FIX) => refuse(node, context, 'mdx-link', message, fix);
  if (context.linked) refuseNested(node, context, 'A link');
  else if (!first) wrong('The link has no words');
  else if (first.position && samePoint(startOf(first), startOf(node))) wrong(`${quoted(to)} is a bare address`);
  else if (typeof node.title === 'string') wrong('Links have no titles', 'Delete the words after the address.');
  else if (!isDestination(to)) wrong(`A link cannot lead to ${quoted(to)}`);
  const children = words(childrenOf(node), { ...context, linked: 'a link' });
  return [{ type: 'link', to, children, at: at(node, context) }];
}

function refuseNested(node: EngineNode, context: Context, what: string): void {
  const message = `${what} stands inside ${context.linked!}, and both lead somewhere`;
  refuse(node, context, 'mdx-nested-link', message, 'Put one after the other.');
}

// Components

function component(node: EngineNode, context: Context): Component[] {
  const name = textOf(node.name);
  if (!isRegistered(name)) return refuseElement(node, name, context);
  const home = HOMES.get(name);
  if (context.linked) refuseNested(node, context, name);
  else if (home && context.parent !== home) {
    refuse(node, context, 'mdx-place', `${name} stands outside ${home}`, `Put it between <${home}> and </${home}>.`);
  }
  const inside = { ...context, parent: name, ...(AUTHORING[name].place === 'inline' ? { linked: name } : {}) };
  return [
    {
      type: 'component',
      name,
      attributes: readAttributes(name, node.attributes ?? [], (fault) => context.report.refuse(startOf(node), fault)),
      children: componentChildren(node, name, inside),
      at: at(node, context),
    },
  ];
}

function refuseElement(node: EngineNode, name: string, context: Context): [] {
  if (name === '' || /^[a-z][^.:]*$/.test(name)) context.report.refuse(startOf(node), HTML);
  else {
    const fix = `Use one of ${NAMES.join(', ')}, or plain words.`;
    refuse(node, context, 'mdx-component', `There is no component ${quoted(name)}`, fix);
  }
  return [];
}

function componentChildren(node: EngineNode, name: AuthoringName, context: Context): ProseNode[] {
  const rule: 'none' | 'words' | 'blocks' | readonly string[] = AUTHORING[name].children;
  const refuseChild = (child: EngineNode, message: string): [] => {
    refuse(child, context, 'mdx-children', message, likeExample(name));
    return [];
  };
  const inside = childrenOf(node).filter((child) => !isGap(child));
  if (rule === 'none') return inside[0] ? refuseChild(inside[0], `Nothing may stand inside ${name}`) : [];
  if (inside.length === 0) return refuseChild(node, `${name} is empty`);
  if (rule === 'blocks') return blocks(childrenOf(node), context);
  if (rule === 'words') {
    const [first, second] = paragraphs(childrenOf(node));
    const other = Array.isArray(first) ? second : first;
    if (Array.isArray(first) && !second) return words(first, context);
    return refuseChild([other].flat()[0]!, `${name} holds words only, in one paragraph`);
  }
  // Several elements on one line are handed over as a paragraph.
  const children = inside.flatMap((child) => (child.type === 'paragraph' ? childrenOf(child) : [child]));
  return children
    .filter((child) => !isGap(child))
    .flatMap((child) => {
      const fits = isElement(child) && rule.includes(textOf(child.name));
      return fits
        ? block(child, context)
        : refuseChild(child, `Only ${rule.join(', ')} may stand directly inside ${name}`);
    });
}
