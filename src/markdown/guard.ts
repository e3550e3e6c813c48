import { AUTHORING, type AuthoringName } from '../domain/authoring.ts';
import { isPageCollection } from '../domain/collections.ts';
import type { Point } from '../domain/issue.ts';
import type { Block, Component, Inline, ProseNode } from '../domain/prose.ts';
import { hiddenCharacter, quoted } from './characters.ts';
import type { Report } from './report.ts';
import { refuseCode, refuseExpression, refuseHidden } from './scan.ts';

/** What the guard reads of a node of the engine; anything else in it is ignored. */
export interface EngineNode {
  type: string;
  children?: readonly EngineNode[];
  position?: { start: Point; end: Point } | undefined;
  [field: string]: unknown;
}

interface Context {
  report: Report;
  depth: number;
  /** The element whose children are read. */
  parent?: AuthoringName;
  /** What is already a link, so that nothing inside may be one. */
  linked?: string;
}

/** A page needs about eight levels. */
const MAX_DEPTH = 20;
const NAMES = Object.keys(AUTHORING) as AuthoringName[];
/** The one component that a component may stand in, for those that are named as children. */
const HOME = new Map(
  NAMES.flatMap((home) => {
    const { children } = AUTHORING[home];
    return typeof children === 'string' ? [] : children.map((child) => [child as AuthoringName, home] as const);
  }),
);

/** Translates the children of the engine's root into blocks; what has no node in the model is refused. */
export function guardBlocks(nodes: readonly EngineNode[], report: Report): Block[] {
  return blocks(nodes, { report, depth: 0 });
}

/** Translates the children of the engine's root into words: exactly one paragraph. */
export function guardWords(nodes: readonly EngineNode[], report: Report): Inline[] {
  const [first, ...rest] = guardBlocks(nodes, report);
  const other = first?.type === 'paragraph' ? rest[0] : first;
  if (first?.type === 'paragraph' && !other) return first.children;
  if (report.issues.length === 0) {
    const message = other ? 'A note is one paragraph of words' : 'The note is empty';
    const fix = other
      ? 'Join it into one paragraph, without lists, headings or blocks.'
      : 'Write it, or delete its key.';
    report.refuse('mdx-note', START, message, fix);
  }
  return [];
}

const START: Point = { line: 1, column: 1 };
const startOf = (node: EngineNode): Point => node.position?.start ?? START;
const endOf = (node: EngineNode): Point => node.position?.end ?? START;
const childrenOf = (node: EngineNode): readonly EngineNode[] => node.children ?? [];
const isElement = (node: EngineNode) => node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
const nameOf = (node: EngineNode) => String(node['name'] ?? '');
const isRegistered = (name: string): name is AuthoringName => Object.hasOwn(AUTHORING, name);
const isGap = (node: EngineNode) => node.type === 'text' && String(node['value']).trim() === '';

function refuse(node: EngineNode, context: Context, rule: string, message: string, fix: string): void {
  context.report.refuse(rule, startOf(node), message, fix);
}

/** Steps one level down, or refuses what is nested too deep. */
function within(node: EngineNode, context: Context): Context | undefined {
  if (context.depth < MAX_DEPTH) return { ...context, depth: context.depth + 1 };
  refuse(
    node,
    context,
    'mdx-depth',
    `This is nested more than ${MAX_DEPTH} levels deep`,
    'Write it with fewer levels.',
  );
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
    return children.length === 0 ? [] : [{ type: 'paragraph', children, at: context.report.at(startOf(group[0]!)) }];
  });
}

function block(node: EngineNode, context: Context): Block[] {
  const inner = within(node, context);
  if (!inner) return [];
  if (isElement(node)) return component(node, inner);
  return BLOCKS.get(node.type)?.(node, inner) ?? unknown(node, inner);
}

function isBlock(node: EngineNode): boolean {
  if (!isElement(node)) return BLOCKS.has(node.type) || BLOCKS_REFUSED.has(node.type);
  const name = nameOf(node);
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
  const touch = endOf(before).line === startOf(after).line && endOf(before).column === startOf(after).column;
  return touch ? [] : [{ type: 'text', value: ' ', position: { start: endOf(before), end: startOf(after) } }];
}

function heading(node: EngineNode, context: Context): Block[] {
  const wrong = (message: string, fix: string) => refuse(node, context, 'mdx-heading', message, fix);
  const depth = node['depth'];
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
  return [{ type: 'heading', depth, children, at: context.report.at(startOf(node)) }];
}

function list(node: EngineNode, context: Context): Block[] {
  const ordered = node['ordered'] === true;
  if (ordered && node['start'] !== 1) {
    refuse(
      node,
      context,
      'mdx-list',
      `The list begins at ${String(node['start'])}`,
      'Begin a numbered list with 1; if it is a sentence that begins with a number, write \\. after the number.',
    );
  }
  const items = childrenOf(node).map((item) => {
    if (typeof item['checked'] === 'boolean') {
      refuse(item, context, 'mdx-list', 'Lists have no boxes to tick', 'Delete the brackets.');
    }
    return blocks(childrenOf(item), context);
  });
  return [{ type: 'list', ordered, items, at: context.report.at(startOf(node)) }];
}

function quote(node: EngineNode, context: Context): Block[] {
  return [{ type: 'quote', children: blocks(childrenOf(node), context), at: context.report.at(startOf(node)) }];
}

function table(node: EngineNode, context: Context): Block[] {
  const width = childrenOf(childrenOf(node)[0] ?? node).length;
  const rows = childrenOf(node).map((row) => {
    const cells = childrenOf(row);
    if (cells.length !== width) {
      refuse(
        row,
        context,
        'mdx-table',
        `This row has ${cells.length} cells and the head has ${width}`,
        'Give every row as many cells as the head; for the sign itself write \\|.',
      );
    }
    return cells.map((cell) => words(childrenOf(cell), context));
  });
  return [{ type: 'table', rows, at: context.report.at(startOf(node)) }];
}

// Words

const INLINES: ReadonlyMap<string, Translate<Inline>> = new Map([
  ['text', text],
  ['break', (): Inline[] => [{ type: 'break' }]],
  ['strong', marked],
  ['emphasis', marked],
  ['link', link],
]);

function words(nodes: readonly EngineNode[], context: Context): Inline[] {
  return tidy(nodes.flatMap((node) => inline(node, context)));
}

function inline(node: EngineNode, context: Context): Inline[] {
  const inner = within(node, context);
  if (!inner) return [];
  if (!isElement(node)) return INLINES.get(node.type)?.(node, inner) ?? unknown(node, inner);
  const name = nameOf(node);
  if (isRegistered(name) && AUTHORING[name].place === 'block') {
    refuse(
      node,
      inner,
      'mdx-place',
      `${name} stands among words, and is a block of its own`,
      `Put <${name}> and </${name}> on lines of their own, with a blank line before and after.`,
    );
    return [];
  }
  return component(node, inner);
}

function text(node: EngineNode, context: Context): Inline[] {
  const value = String(node['value']);
  const hidden = hiddenCharacter(value);
  if (hidden) refuseHidden(hidden, startOf(node), context.report);
  return [{ type: 'text', value: value.replace(/[ \t\n]+/g, ' ') }];
}

function marked(node: EngineNode, context: Context): Inline[] {
  const type = node.type === 'strong' ? 'strong' : 'emphasis';
  return [{ type, children: node.children ? node.children.flatMap((child) => inline(child, context)) : [] }];
}

/** Joins neighbouring texts and cuts the spaces at both ends. */
function tidy(nodes: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.type === 'text' && last?.type === 'text')
      joined[joined.length - 1] = { type: 'text', value: last.value + node.value };
    else joined.push(node);
  }
  const cut = joined.map((node, index): Inline => {
    if (node.type !== 'text') return node;
    const start = index === 0 ? node.value.trimStart() : node.value;
    return { type: 'text', value: index === joined.length - 1 ? start.trimEnd() : start };
  });
  return cut.filter((node) => node.type !== 'text' || node.value !== '');
}

const LINK_FIX = 'Write [words](collection/slug), [words](glossary/id) or [words](https://…).';

function link(node: EngineNode, context: Context): Inline[] {
  const to = String(node['url']);
  const first = childrenOf(node)[0];
  const wrong = (message: string, fix = LINK_FIX) => refuse(node, context, 'mdx-link', message, fix);
  if (context.linked)
    wrong(`A link stands inside ${context.linked}, which is a link itself`, 'Put one after the other.');
  else if (!first) wrong('The link has no words');
  else if (first.position && samePoint(startOf(first), startOf(node)))
    wrong(`The bare address ${quoted(to)} has no words`);
  else if (node['title'] != null) wrong('A link has no title', 'Delete the words in quotes after the address.');
  else if (!isDestination(to)) wrong(`A link cannot lead to ${quoted(to)}`);
  const children = words(childrenOf(node), { ...context, linked: 'a link' });
  return [{ type: 'link', to, children, at: context.report.at(startOf(node)) }];
}

function samePoint(a: Point, b: Point): boolean {
  return a.line === b.line && a.column === b.column;
}

const INTERNAL = /^([a-z]+)\/[a-z0-9]+(?:-[a-z0-9]+)*(?:#[a-z0-9]+(?:-[a-z0-9]+)*)?$/;
/** A name of a host with a dot in it, and only characters that RFC 3986 allows; no user, no password. */
const HTTPS =
  /^https:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d{1,5})?(?:[/?#](?:[\w\-.~:/?#[\]@!$&'()*+,;=]|%[\da-f]{2})*)?$/i;

/** Whether a link may lead there: a page, an entry of the glossary, or an https address. */
export function isDestination(to: string): boolean {
  const collection = INTERNAL.exec(to)?.[1];
  if (collection) return collection === 'glossary' || isPageCollection(collection);
  return to.startsWith('https://') && HTTPS.test(to) && URL.canParse(to);
}

// Components

function component(node: EngineNode, context: Context): Component[] {
  const name = nameOf(node);
  if (!isRegistered(name)) return unregistered(node, context);
  const home = HOME.get(name);
  if (context.linked) {
    refuse(node, context, 'mdx-link', `${name} stands inside ${context.linked}`, 'Put one after the other.');
  } else if (home && context.parent !== home) {
    refuse(node, context, 'mdx-place', `${name} stands outside ${home}`, `Put it between <${home}> and </${home}>.`);
  }
  const linked = AUTHORING[name].place === 'inline' ? name : context.linked;
  return [
    {
      type: 'component',
      name,
      attributes: attributes(node, name, context),
      children: children(node, name, { ...context, parent: name, ...(linked && { linked }) }),
      at: context.report.at(startOf(node)),
    },
  ];
}

function unregistered(node: EngineNode, context: Context): [] {
  const name = nameOf(node);
  if (name === '' || /^[a-z][^.:]*$/.test(name)) {
    refuse(
      node,
      context,
      'mdx-html',
      `HTML is not used in content files: ${quoted(`<${name}>`)}`,
      'Write Markdown or one of the components; for the sign itself write \\<.',
    );
  } else {
    const known = NAMES.join(', ');
    refuse(
      node,
      context,
      'mdx-component',
      `There is no component ${quoted(name)}`,
      `Use one of ${known}, or plain words.`,
    );
  }
  return [];
}

function children(node: EngineNode, name: AuthoringName, context: Context): ProseNode[] {
  const rule: 'none' | 'words' | 'blocks' | readonly string[] = AUTHORING[name].children;
  const wrong = (at: EngineNode, message: string) =>
    refuse(at, context, 'mdx-children', message, `Write it like ${exampleOf(name)}`);
  const inside = childrenOf(node).filter((child) => !isGap(child));
  if (rule === 'none') {
    if (inside[0]) wrong(inside[0], `Nothing may stand inside ${name}`);
    return [];
  }
  if (inside.length === 0) {
    wrong(node, `${name} is empty`);
    return [];
  }
  if (rule === 'blocks') return blocks(childrenOf(node), context);
  if (rule === 'words') {
    const other = paragraphs(inside)[1] ?? inside.find(isBlock);
    if (!other) return words(paragraphs(childrenOf(node)).flat(), context);
    wrong(Array.isArray(other) ? other[0]! : other, `${name} holds words only, in one paragraph`);
    return [];
  }
  return inside
    .flatMap((child) => (child.type === 'paragraph' ? childrenOf(child).filter((part) => !isGap(part)) : [child]))
    .flatMap((child) => {
      if (isElement(child) && rule.includes(nameOf(child))) return block(child, context);
      wrong(child, `Only ${rule.join(', ')} may stand directly inside ${name}`);
      return [];
    });
}

/** The attributes that the schema of the component accepts; everything else is refused. */
function attributes(node: EngineNode, name: AuthoringName, context: Context): Record<string, string> {
  const schema = AUTHORING[name].attributes;
  const known = Object.keys(schema.shape);
  const given = new Map<string, string>();
  const before = context.report.issues.length;
  const wrong = (message: string, fix = `Write it like ${exampleOf(name)}`) =>
    refuse(node, context, 'mdx-attribute', message, fix);
  for (const attribute of (node['attributes'] ?? []) as Record<string, unknown>[]) {
    const key = String(attribute['name']);
    const value = attribute['value'];
    if (attribute['type'] !== 'mdxJsxAttribute' || (typeof value === 'object' && value !== null)) {
      refuseExpression(startOf(node), context.report);
    } else if (!known.includes(key)) {
      wrong(
        `${name} has no attribute ${quoted(key)}`,
        known.length > 0 ? `It takes ${known.join(', ')}.` : 'Delete it.',
      );
    } else if (typeof value !== 'string') wrong(`${key} of ${name} has no value`);
    else if (given.has(key)) wrong(`${key} of ${name} is given twice`, 'Keep one of the two.');
    else if (/[\n\t]/.test(value) || hiddenCharacter(value)) {
      wrong(
        `${key} of ${name} holds a line break or a hidden character`,
        'Write the value on one line, typed by hand.',
      );
    } else given.set(key, value);
  }
  if (context.report.issues.length > before) return {};
  const checked = schema.safeParse(Object.fromEntries(given));
  for (const issue of checked.error?.issues ?? []) {
    const key = issue.path[0];
    const missing = typeof key === 'string' && !given.has(key);
    wrong(missing ? `${name} has no ${key}` : `${[name, ...issue.path].join(' ')}: ${issue.message}`);
  }
  return Object.fromEntries(given);
}

function exampleOf(name: AuthoringName): string {
  return `${AUTHORING[name].example.replaceAll('\n', ' ')}.`;
}

// What has no node in the model

interface Refusal {
  rule: string;
  message: string;
  fix: string;
}

const REFERENCE: Refusal = {
  rule: 'mdx-link',
  message: 'Links by reference are not used',
  fix: 'Write the address beside the words: [words](https://…).',
};
const IMAGE: Refusal = {
  rule: 'mdx-image',
  message: 'Pictures are not written as Markdown',
  fix: 'Write <Figure file="…">caption</Figure> with a file named in `pictures` of the record.',
};
const CODE: Refusal = {
  rule: 'mdx-code',
  message: 'Code is not used in content files',
  fix: 'Write plain words, without backquotes.',
};
const FOOTNOTE: Refusal = {
  rule: 'mdx-footnote',
  message: 'Footnotes are not used',
  fix: 'Cite with <Cite fact="…" /> or put the words into the sentence.',
};

const BLOCKS_REFUSED: ReadonlyMap<string, Refusal> = new Map([
  ['code', CODE],
  ['definition', REFERENCE],
  ['footnoteDefinition', FOOTNOTE],
  [
    'thematicBreak',
    { rule: 'mdx-rule', message: 'Lines across the page are not used', fix: 'Begin a section with ## instead.' },
  ],
]);

const INLINES_REFUSED: ReadonlyMap<string, Refusal> = new Map([
  ['inlineCode', CODE],
  ['linkReference', REFERENCE],
  ['image', IMAGE],
  ['imageReference', IMAGE],
  ['footnoteReference', FOOTNOTE],
  [
    'delete',
    {
      rule: 'mdx-delete',
      message: 'Struck-out words are not used',
      fix: 'Delete them; for "about" write the word instead of the sign ~.',
    },
  ],
]);

function unknown(node: EngineNode, context: Context): [] {
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
    refuseExpression(startOf(node), context.report);
    return [];
  }
  if (node.type === 'mdxjsEsm') {
    refuseCode(String(node['value']).split(/\W/, 1)[0]!, startOf(node), context.report);
    return [];
  }
  const { rule, message, fix } = BLOCKS_REFUSED.get(node.type) ??
    INLINES_REFUSED.get(node.type) ?? {
      rule: 'mdx-unknown',
      message: `${quoted(node.type)} is not used in content files`,
      fix: 'Write it with words, lists, tables, links or one of the components.',
    };
  refuse(node, context, rule, message, fix);
  return [];
}
