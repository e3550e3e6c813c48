import { describe, expect, it, test } from 'vitest';
import Prose from '../../src/components/prose/Prose.astro';
import { DRAWINGS } from '../../src/domain/drawings.ts';
import type { Mark } from '../../src/views/citations.ts';
import type { Drawn } from '../../src/views/prose.ts';
import { lines } from '../support/html.ts';
import { render } from '../support/render.ts';

const prose = (...nodes: Drawn[]) => render(Prose, { nodes, language: 'en' });
const text = (value: string): Drawn => ({ type: 'text', value });
const mark: Mark = { number: 2, anchor: 'source-2', disputed: false };
const MARK = '<a class="cite" role="doc-noteref" href="#source-2">2</a>';
const cited = { id: 'p-x3k9', number: 14 };
const PILCROW = ' <a class="pilcrow" data-pagefind-ignore href="#p-x3k9">¶&nbsp;14</a>';

describe('inline words', () => {
  test.each<[name: string, nodes: Drawn[], html: string]>([
    ['text', [text('Ore & <gold> "fine"')], 'Ore &amp; &lt;gold&gt; &quot;fine&quot;'],
    ['text in another language', [{ type: 'text', value: 'batea', language: 'es' }], '<span lang="es">batea</span>'],
    ['a line break', [text('a'), { type: 'break' }, text('b')], 'a<br>b'],
    ['strong words', [text('a '), { type: 'strong', children: [text('b')] }, text('.')], 'a <strong>b</strong>.'],
    ['stressed words', [text('a '), { type: 'emphasis', children: [text('b')] }, text(', c')], 'a <em>b</em>, c'],
    [
      'words in words',
      [{ type: 'strong', children: [text('a '), { type: 'emphasis', children: [text('b')] }] }, text('c')],
      '<strong>a <em>b</em></strong>c',
    ],
    [
      'a link',
      [text('('), { type: 'link', href: '/en/a/?x=1&y', external: false, children: [text('a')] }, text(')')],
      '(<a href="/en/a/?x=1&amp;y">a</a>)',
    ],
    [
      'a term',
      [{ type: 'term', href: '/en/glossary/a/', children: [text('a')] }, text('s')],
      '<a href="/en/glossary/a/">a</a>s',
    ],
    ['marks', [text('Words.'), { type: 'marks', marks: [mark] }, text(' More')], `Words.${MARK} More`],
    [
      'a number',
      [text('kept '), { type: 'quantity', text: '60 %', marks: [mark] }, text(' of it')],
      `kept <span class="quantity">60 %</span>${MARK} of it`,
    ],
  ])('%s', async (_, nodes, html) => {
    expect(await prose(...nodes)).toBe(html);
    expect(await prose({ type: 'paragraph', children: nodes })).toBe(`<p>${html}</p>`);
  });
});

describe('blocks', () => {
  test.each<[name: string, node: Drawn, html: string]>([
    [
      'a quotation',
      { type: 'quote', children: [{ type: 'paragraph', children: [text('a')] }] },
      '<blockquote><p>a</p></blockquote>',
    ],
    ['a smaller heading', { type: 'subheading', children: [text('a')] }, '<h3>a</h3>'],
    ['a list', { type: 'list', ordered: false, items: [[text('a')], [text('b')]] }, '<ul><li>a</li><li>b</li></ul>'],
    ['a numbered list', { type: 'list', ordered: true, items: [[text('a')]] }, '<ol><li>a</li></ol>'],
    [
      'a list in a list',
      { type: 'list', ordered: true, items: [[text('a'), { type: 'list', ordered: false, items: [[text('b')]] }]] },
      '<ol><li>a<ul><li>b</li></ul></li></ol>',
    ],
  ])('%s', async (_, node, html) => {
    expect(await prose(node)).toBe(html);
  });

  it('a table has a heading for each column and can be reached with the keyboard where it is wider than the page', async () => {
    const html = await prose({
      type: 'table',
      head: [[text('what')], [text('how much')]],
      rows: [[[text('kept')], [text('a')]]],
    });
    expect(html).toContain(
      '<table><thead><tr><th scope="col">what</th><th scope="col">how much</th></tr></thead>' +
        '<tbody><tr><td>kept</td><td>a</td></tr></tbody></table>',
    );
    expect(html).toMatch(/^<div [^>]*tabindex="0"[^>]*>/);
  });

  it('a figure has words for those who do not see it, a caption, and its credit', async () => {
    const image = {
      kind: 'picture',
      file: '/p/a.png',
      width: 3,
      height: 2,
      alt: 'A "pan"',
      credit: 'Ada',
      licence: 'CC0',
    } as const;
    const html = await prose({ type: 'figure', image, caption: [text('The pan.')] });
    expect(html).toContain('<img src="/p/a.png" width="3" height="2" alt="A &quot;pan&quot;" loading="lazy">');
    expect(html).toContain('<figcaption>The pan.</figcaption>');
    expect(lines(html)).toContain('Picture: Ada, CC0');
    expect(html).toMatch(/^<figure>.*<\/figure>$/s);
  });

  it.each(DRAWINGS)('the drawing "%s" has its title in the words of the page', async (drawing) => {
    const html = await prose({ type: 'figure', image: { kind: 'drawing', drawing, alt: 'Water & ore' }, caption: [] });
    expect(html).toMatch(/<svg [^>]*role="img"[^>]*><title>Water &amp; ore<\/title><(?:g|path|[a-z]+)\b/);
    expect(html).not.toMatch(/ (?:id|style|on\w+)=|<(?:script|style|image|use|foreignObject)\b/);
  });

  it('steps are a numbered list, each with its words before its picture', async () => {
    const html = await prose({
      type: 'steps',
      steps: [
        { children: [text('Wet it.'), { type: 'marks', marks: [mark] }] },
        { children: [text('Feed it.')], image: { kind: 'drawing', drawing: 'sluice', alt: 'A sluice' } },
      ],
    });
    expect(html.match(/<li>/g)).toHaveLength(2);
    expect(html).toMatch(/^<ol\b.*<\/ol>$/s);
    expect(html).toContain(`Wet it.${MARK}</div></li>`);
    expect(html).not.toContain('pilcrow');
    expect(html.indexOf('Feed it.')).toBeLessThan(html.indexOf('<title>A sluice</title>'));
    expect(html.indexOf('Feed it.')).toBeGreaterThan(0);
  });

  it('a warning says so in words, and names its danger', async () => {
    const html = await prose({ type: 'warning', hazard: 'Drowning', children: [text('Stay out.')] });
    expect(lines(html)).toEqual(['Danger: Drowning', 'Stay out.']);
    expect(html).toContain('<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">');
  });

  it('what must never be combined is named and linked, with the reason', async () => {
    const html = await prose({
      type: 'never-combine',
      href: '/en/a/',
      title: 'Cyanide',
      children: [text('It moves mercury.')],
    });
    expect(lines(html)).toEqual(['Never combine with Cyanide', 'It moves mercury.']);
    expect(html).toContain('<a href="/en/a/">Cyanide</a>');
  });

  it('words of the original stand in their language, under a notice in that of the page', async () => {
    const nodes: Drawn[] = [
      { type: 'original', language: 'en', children: [text('Stay out.'), { type: 'marks', marks: [mark] }] },
    ];
    const html = await render(Prose, { nodes, language: 'fr' });
    expect(lines(html)).toEqual(['Ce texte a changé depuis sa traduction. Le voici en anglais\u00a0: Stay out.2']);
    expect(html).toContain(`<span lang="en">Stay out.${MARK}</span>`);
  });
});

describe('a block that can be cited', () => {
  test.each<[name: string, node: Drawn, html: string]>([
    ['a paragraph', { type: 'paragraph', children: [text('a')], cited }, `<p id="p-x3k9">a${PILCROW}</p>`],
    [
      'a quotation',
      { type: 'quote', children: [{ type: 'paragraph', children: [text('a')] }], cited },
      `<blockquote id="p-x3k9"><p>a</p>${PILCROW}</blockquote>`,
    ],
    [
      'a list',
      { type: 'list', ordered: false, items: [[text('a')], [text('b')]], cited },
      `<ul id="p-x3k9"><li>a</li><li>b${PILCROW}</li></ul>`,
    ],
  ])('%s has its number behind its last words', async (_, node, html) => {
    expect(await prose(node)).toBe(html);
  });

  test.each<[name: string, node: Drawn]>([
    ['a table', { type: 'table', head: [[text('a')]], rows: [[[text('b')]]], cited }],
    ['a warning', { type: 'warning', hazard: 'Drowning', children: [text('a')], cited }],
    ['what must not be combined', { type: 'never-combine', href: '/a/', title: 'A', children: [text('a')], cited }],
    ['a step', { type: 'steps', steps: [{ children: [text('a')], cited }] }],
    [
      'a figure',
      { type: 'figure', image: { kind: 'drawing', drawing: 'retort', alt: 'A' }, caption: [text('a')], cited },
    ],
  ])('%s has one number, which leads to it', async (_, node) => {
    const html = await prose(node);
    expect(html.match(/ id="p-x3k9"/g)).toHaveLength(1);
    expect(html.split(PILCROW.trim())).toHaveLength(2);
    expect(html.indexOf(' id="p-x3k9"')).toBeLessThan(html.indexOf('href="#p-x3k9"'));
  });
});
