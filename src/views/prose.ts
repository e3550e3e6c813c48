import type { Language } from '../config/locales.ts';
import { pageHref } from '../config/urls.ts';
import type { DrawingId } from '../domain/drawings.ts';
import { derivedBound, evaluate } from '../domain/derived.ts';
import { childrenOf, plainText, type Component, type ProseNode } from '../domain/prose.ts';
import { label } from '../i18n/vocabulary.ts';
import { formatQuantity } from '../i18n/quantity.ts';
import { messages } from '../i18n/messages.ts';
import type { Paragraph } from '../markdown/paragraphs.ts';
import type { Citations, Mark } from './citations.ts';
import { authoredComparison, type ComparisonTable } from './compare.ts';
import { bestText, type ViewContext } from './context.ts';

/** Prose with everything resolved: what a component draws without thinking. */
export type Drawn =
  /** `language` where it is not that of the page. */
  | { type: 'text'; value: string; language?: Language }
  | { type: 'break' }
  | { type: 'strong' | 'emphasis'; children: Drawn[] }
  | { type: 'link'; href: string; external: boolean; children: Drawn[] }
  | Citable<{ type: 'paragraph' | 'quote'; children: Drawn[] }>
  | { type: 'subheading'; children: Drawn[] }
  | Citable<{ type: 'list'; ordered: boolean; items: Drawn[][] }>
  | Citable<{ type: 'table'; head: Drawn[][]; rows: Drawn[][][] }>
  /** A number with its unit and bound; `nature` and `label` say what kind of figure it is. */
  | { type: 'quantity'; text: string; nature?: string; label?: string; marks: Mark[] }
  | { type: 'marks'; marks: Mark[] }
  | Citable<{ type: 'figure'; image: DrawnImage; caption: Drawn[] }>
  | { type: 'steps'; steps: Citable<{ image?: DrawnImage; children: Drawn[] }>[] }
  | Citable<{ type: 'warning'; hazard: string; children: Drawn[] }>
  | Citable<{ type: 'never-combine'; href: string; title: string; children: Drawn[] }>
  | { type: 'term'; href: string; children: Drawn[] }
  | { type: 'compare'; table: ComparisonTable }
  /** Words of the original, shown because the translation is older than they are. */
  | { type: 'original'; language: Language; children: Drawn[] };

/** `cited` where the block has a number and an address of its own on the page. */
type Citable<Node> = Node & { cited?: Paragraph };

export type DrawnImage =
  | { kind: 'drawing'; drawing: DrawingId; alt: string }
  | { kind: 'picture'; file: string; width: number; height: number; alt: string; credit: string; licence: string };

export interface ProseContext extends ViewContext {
  citations: Citations;
  /** The picture of a page by its file name. */
  picture(file: string): Extract<DrawnImage, { kind: 'picture' }>;
  /** The blocks that can be cited. */
  paragraphs?: ReadonlyMap<ProseNode, Paragraph>;
}

/** What a panel and the danger lists are drawn from: the notes of the text that is shown. */
export interface NoteContext extends ProseContext {
  /** A note in the words of the page; undefined where it has none. */
  note(key: string): Drawn[] | undefined;
  /** Address of the page that the text stands on; empty: this one. */
  textAt: string;
}

/**
 * Resolves prose for drawing; cites as it reads. A mark stands right behind the words that it cites for,
 * and what kind of figure a source gives is said once among neighbours.
 */
export function drawProse(nodes: readonly ProseNode[], context: ProseContext): Drawn[] {
  const drawn = sayOnce(nodes.map((node) => draw(node, context)));
  return drawn.map((node, index) =>
    node.type === 'text' && drawn[index + 1]?.type === 'marks' ? { ...node, value: node.value.trimEnd() } : node,
  );
}

/** Leaves out what kind of figure a source gives where a neighbour before has said it. */
export function sayOnce(drawn: readonly Drawn[]): Drawn[] {
  const said = new Set<string>();
  return drawn.map((node) => {
    if (node.type !== 'quantity') return node;
    const { label: source, nature, ...bare } = node;
    const kind = [node.marks.map((mark) => mark.number).join(), source, nature].join(' ');
    if (said.has(kind)) return bare;
    said.add(kind);
    return node;
  });
}

function draw(node: ProseNode, context: ProseContext): Drawn {
  const children = () => drawProse(childrenOf(node), context);
  switch (node.type) {
    case 'text':
    case 'break':
      return node;
    case 'strong':
    case 'emphasis':
      return { type: node.type, children: children() };
    case 'paragraph':
    case 'quote':
      return { type: node.type, children: children(), ...cited(node, context) };
    case 'heading':
      return { type: 'subheading', children: children() };
    case 'link':
      return { type: 'link', ...target(node.to, context), children: children() };
    case 'list': {
      const items = node.items.map((item) => drawItem(item, context));
      return { type: 'list', ordered: node.ordered, items, ...cited(node, context) };
    }
    case 'table': {
      const [head = [], ...rows] = node.rows.map((row) => row.map((cell) => drawProse(cell, context)));
      return { type: 'table', head, rows, ...cited(node, context) };
    }
    case 'component':
      return COMPONENTS[node.name](node, context);
  }
}

function cited(node: ProseNode, { paragraphs }: ProseContext): { cited?: Paragraph } {
  const found = paragraphs?.get(node);
  return found ? { cited: found } : {};
}

/** A list item or step of one paragraph is drawn without it. */
function drawItem(nodes: readonly ProseNode[], context: ProseContext): Drawn[] {
  const [only, ...more] = nodes;
  return drawProse(only?.type === 'paragraph' && more.length === 0 ? only.children : nodes, context);
}

function target(to: string, { language }: ViewContext): { href: string; external: boolean } {
  if (to.startsWith('https:')) return { href: to, external: true };
  const [path = '', fragment] = to.split('#');
  const [collection = '', slug] = path.split('/');
  return { href: pageHref(language, collection, slug, fragment), external: false };
}

const COMPONENTS: Record<Component['name'], (node: Component, context: ProseContext) => Drawn> = {
  Fact({ attributes: { id = '', value: key } }, { catalogue, citations }) {
    return drawValue(catalogue, citations, key === undefined ? id : `${id}#${key}`);
  },
  Cite({ attributes: { fact, source = '', at = '' } }, { citations }) {
    return { type: 'marks', marks: [fact === undefined ? citations.source(source, at) : citations.fact(fact)] };
  },
  Derived({ attributes: { from = '', how = '', unit = '' } }, { catalogue, citations, language }) {
    const values = from.split(' ').map((ref) => catalogue.value(ref)!);
    const bound = derivedBound(
      how,
      values.map((value) => value.bound),
    );
    const labels = new Set(values.flatMap((value) => citations.label(value.fact.source) ?? []));
    const result = evaluate(
      how,
      values.map((value) => value.value!),
    );
    return {
      type: 'quantity',
      text: formatQuantity(language, { value: Number(result.toPrecision(3)), unit, ...bound }).text,
      nature: [messages(language).prose.derived, ...labels].join(', '),
      marks: [...new Set(values.map((value) => value.fact.id))].map((id) => citations.figure(id)),
    };
  },
  Figure(node, context) {
    const caption = drawProse(node.children, context);
    const { file, drawing } = node.attributes;
    const image: DrawnImage =
      file === undefined
        ? { kind: 'drawing', drawing: drawing as DrawingId, alt: plainText(node.children).trim() }
        : context.picture(file);
    return { type: 'figure', image, caption, ...cited(node, context) };
  },
  Steps(node, context) {
    const steps = node.children.map((child) => {
      const step = child as Component;
      const drawing = step.attributes['drawing'] as DrawingId | undefined;
      const image = drawing && { kind: 'drawing' as const, drawing, alt: plainText(step.children).trim() };
      return { ...(image ? { image } : {}), children: drawItem(step.children, context), ...cited(step, context) };
    });
    return { type: 'steps', steps };
  },
  Step(node, context) {
    return { type: 'steps', steps: [{ children: drawItem(node.children, context) }] };
  },
  Warning(node, context) {
    const hazard = label(context.language, 'hazard', node.attributes['hazard'] as never);
    return { type: 'warning', hazard, children: drawItem(node.children, context), ...cited(node, context) };
  },
  NeverCombine(node, context) {
    const page = context.catalogue.page(node.attributes['with']!)!;
    return {
      type: 'never-combine',
      href: pageHref(context.language, page.collection, page.slug),
      title: bestText(page, context.language).text.title,
      children: drawItem(node.children, context),
      ...cited(node, context),
    };
  },
  Compare({ attributes: { practices = '', rows = '' } }, context) {
    return { type: 'compare', table: authoredComparison(practices, rows, context) };
  },
  Term(node, context) {
    const href = pageHref(context.language, 'glossary', node.attributes['id']);
    return { type: 'term', href, children: drawProse(node.children, context) };
  },
};

/** One value of a fact, printed and cited. @param ref `fact#key`, or a fact that has one value */
export function drawValue(catalogue: ViewContext['catalogue'], citations: Citations, ref: string): Drawn {
  const value = catalogue.value(ref);
  if (!value) throw new Error(`There is no value "${ref}". Run npm run check.`);
  const { text, nature } = citations.quantity(value);
  const mark = citations.figure(value.fact.id);
  const sourceLabel = citations.label(value.fact.source);
  return {
    type: 'quantity',
    text,
    ...(nature ? { nature } : {}),
    ...(sourceLabel ? { label: sourceLabel } : {}),
    marks: [mark],
  };
}
