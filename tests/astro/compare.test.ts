import { describe, expect, it } from 'vitest';
import CompareTable from '../../src/components/compare/CompareTable.astro';
import Prose from '../../src/components/prose/Prose.astro';
import type { ComparisonTable } from '../../src/views/compare.ts';
import { render } from '../support/render.ts';

const mark = { number: 2, anchor: 'source-2', disputed: false };
const table: ComparisonTable = {
  practices: [
    { id: 'alternatives/a', href: '/es/alternatives/a/', name: 'Canaleta' },
    { id: 'alternatives/b', href: '/es/alternatives/b/', name: 'Table', lang: 'en', caution: 'No la recomendamos' },
  ],
  rows: [
    {
      id: 'cost',
      label: 'Costo',
      cells: [
        { state: 'not-known', items: [{ figures: [{ type: 'text', value: 'no se sabe' }], words: [] }] },
        {
          state: 'told',
          items: [
            {
              name: { text: 'Equipo:' },
              figures: [{ type: 'quantity', text: 'USD 100', marks: [mark] }],
              words: [{ type: 'text', value: 'One table.' }],
              language: 'en',
            },
          ],
        },
      ],
    },
  ],
};

describe('a comparison', () => {
  it('is a table with a heading for each practice and each row, and words of another language marked', async () => {
    const html = await render(CompareTable, { table, language: 'es' });
    expect(html).toContain('<th scope="col"><a href="/es/alternatives/a/">Canaleta</a></th>');
    expect(html).toContain('<a href="/es/alternatives/b/" lang="en">Table</a><p>No la recomendamos</p>');
    expect(html).toContain('<th scope="row">Costo</th>');
    expect(html).toMatch(/<td class="quiet">\s*<p>\s*no se sabe/);
    expect(html).toMatch(
      /<strong>Equipo:<\/strong> <span class="quantity">USD 100<\/span><a class="cite"[^>]*>2<\/a><br>\s*<span lang="en">One table\.<\/span>/,
    );
    expect(html).not.toMatch(/<b[ >]/);
  });

  it('names the practice in each cell where the cells are stacked', async () => {
    const html = await render(CompareTable, { table, language: 'es', stacks: true });
    expect(html.match(/<td[^>]*><b(?: lang="en")?>(?:Canaleta|Table)<\/b>/g)).toHaveLength(2);
  });

  it('scrolls in its own frame within a text, and can be reached there with the keyboard', async () => {
    const html = await render(Prose, { nodes: [{ type: 'compare', table }], language: 'es' });
    expect(html).toMatch(/^<div class="table" tabindex="0"><table>/);
  });
});
