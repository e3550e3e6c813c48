import { expect, it } from 'vitest';
import { indexable } from '../../../src/integrations/indexable.ts';
import type { SearchEntry } from '../../../src/views/searchEntries.ts';

const entry: SearchEntry = {
  language: 'pt',
  path: 'en/technologies/retort/',
  facets: {},
  names: [],
  shown: { title: 'Retort: "closed" & cooled', collection: 'Tecnologias' },
  hidden: { names: ['retqorta', 'corqnue'] },
};
const html =
  '<html lang="en"><head><title>Retort · Batea</title></head><body><article><h1>Retort</h1>' +
  '<p>Keep it closed.<a class="cite" role="doc-noteref" href="#source-1">12≠</a> Then <a href="#x">12</a>.</p></article></body></html>';

it('gives a page what is shown and searched beside its words', () => {
  const read = indexable(html, entry);
  expect(read).toContain(
    '<meta data-pagefind-meta="title[content]" content="Retort: &quot;closed&quot; &amp; cooled">',
  );
  expect(read).toContain('<meta data-pagefind-meta="names[content]" content="retqorta, corqnue">');
  expect(read.indexOf('<meta')).toBeLessThan(read.indexOf('</head>'));
});

it('leaves out marks of citations and titles, and nothing else', () => {
  const read = indexable(html, entry);
  expect(read).toContain('<p>Keep it closed. Then <a href="#x">12</a>.</p>');
  expect(read).not.toMatch(/<h1|<title/);
});

it('keeps the words of cells apart', () => {
  const read = indexable('<html><head></head><dl><dt>Danger</dt><dd>Wind</dd></dl></html>', entry);
  expect(read).toContain('<dt>Danger </dt><dd>Wind </dd>');
});

it('refuses a page without a head, and says which', () => {
  expect(() => indexable('<html lang="en"></html>', entry)).toThrow(
    'en/technologies/retort/ has no head. Look at Base.astro.',
  );
});
