import { describe, expect, test } from 'vitest';
import { guardBlocks, guardWords, type EngineNode } from '../../../src/markdown/guard.ts';
import { UNUSED } from '../../../src/markdown/refusals.ts';
import { reportOn } from '../../../src/markdown/report.ts';

/** What the guard makes of nodes that the engine would not give it, or that the scan would stop before. */
function guard(...nodes: EngineNode[]) {
  const report = reportOn({ file: 'a/b/en.mdx' });
  const tree = guardBlocks(nodes, report);
  return { tree, rules: report.issues.map((issue) => issue.rule) };
}

const paragraph = (...children: EngineNode[]): EngineNode => ({ type: 'paragraph', children });
const element = (name: unknown, ...attributes: NonNullable<EngineNode['attributes']>): EngineNode => ({
  type: 'mdxJsxTextElement',
  name,
  attributes,
  children: [],
});

describe('the guard', () => {
  test.each([...UNUSED])('refuses %s as a block and among words', (type, { rule }) => {
    const node = { type, value: 'globalThis.x = 1', children: [{ type: 'text', value: 'x' }] };
    expect(guard(node)).toEqual({ tree: [], rules: [rule] });
    expect(guard(paragraph(node))).toEqual({ tree: [], rules: [rule] });
  });

  test.each(['root', 'yaml', 'toml', 'raw', 'math', 'inlineMath', 'textDirective', 'superscript', 'listItem', 'x', ''])(
    'refuses "%s", which it does not know',
    (type) => {
      expect(guard({ type, children: [{ type: 'text', value: 'x' }] })).toEqual({ tree: [], rules: ['mdx-unknown'] });
    },
  );

  test.each(['constructor', '__proto__', 'hasOwnProperty', 'toString'])('refuses the type "%s"', (type) => {
    expect(guard({ type }, paragraph({ type })).rules).toEqual(['mdx-unknown', 'mdx-unknown']);
  });

  test.each([undefined, null, '', 7, {}, 'constructor', '__proto__', 'Fact.x', 'fact', 'FACT', 'Fact '])(
    'refuses an element named %j',
    (name) => {
      const { tree, rules } = guard(element(name));
      expect(tree).toEqual([]);
      expect(rules).toHaveLength(1);
    },
  );

  test.each([
    [{ type: 'mdxJsxExpressionAttribute', value: '...x' }, 'mdx-expression'],
    [
      { type: 'mdxJsxAttribute', name: 'id', value: { type: 'mdxJsxAttributeValueExpression', value: 'x' } },
      'mdx-expression',
    ],
    [{ type: 'x', name: 'id', value: 'a' }, 'mdx-expression'],
    [{ type: 'mdxJsxAttribute', value: 'a' }, 'mdx-expression'],
    [{ type: 'mdxJsxAttribute', name: 'id', value: null }, 'mdx-attribute'],
    [{ type: 'mdxJsxAttribute', name: 'id', value: 7 }, 'mdx-attribute'],
  ])('refuses the attribute %j', (attribute, rule) => {
    expect(guard(paragraph(element('Fact', attribute))).rules).toEqual([rule]);
  });

  test('refuses a heading of any other level', () => {
    for (const depth of [undefined, 0, 1, 4, '2', 2.5]) {
      expect(guard({ type: 'heading', depth, children: [{ type: 'text', value: 'x' }] }).rules).toEqual([
        'mdx-heading',
      ]);
    }
  });

  test('refuses a hidden character that an entity carried in', () => {
    expect(guard(paragraph({ type: 'text', value: 'a\u202e' })).rules).toEqual(['mdx-character']);
  });

  test('does not overflow on any depth', () => {
    let node: EngineNode = { type: 'text', value: 'x' };
    for (let i = 0; i < 200_000; i++) node = { type: 'emphasis', children: [node] };
    expect(guard(paragraph(node)).rules).toEqual(['mdx-depth']);
  });

  test('gives no words for what is refused', () => {
    const report = reportOn({ file: 'a/b/en.mdx' });
    expect(guardWords([paragraph(element('script'))], report)).toEqual([]);
    expect(report.issues.map((issue) => issue.rule)).toEqual(['mdx-html']);
  });
});
