import { describe, expect, it, test } from 'vitest';
import Marks from '../../src/components/evidence/Marks.astro';
import Quantity from '../../src/components/evidence/Quantity.astro';
import Panel from '../../src/components/practice/Panel.astro';
import SourceItem from '../../src/components/source/SourceItem.astro';
import SourceList from '../../src/components/source/SourceList.astro';
import { messages } from '../../src/i18n/messages.ts';
import type { CitationEntry, ConflictEntry, Mark } from '../../src/views/citations.ts';
import { lines } from '../support/html.ts';
import { render } from '../support/render.ts';

const plain: Mark = { number: 1, anchor: 'source-1', disputed: false };
const disputed: Mark = { number: 12, anchor: 'source-12', disputed: true };
const PLAIN = '<a class="cite" role="doc-noteref" href="#source-1">1</a>';
const DISPUTED = '<a class="cite" role="doc-noteref" aria-label="Source 12. Others disagree" href="#source-12">12≠</a>';

describe('Marks', () => {
  it('lead to their entries and say where others disagree, with nothing between them', async () => {
    expect(await render(Marks, { marks: [plain, disputed], language: 'en' })).toBe(PLAIN + DISPUTED);
  });

  it('speak the language of the page', async () => {
    expect(await render(Marks, { marks: [disputed], language: 'es' })).toContain(
      'aria-label="Fuente 12. Otros no están de acuerdo"',
    );
  });

  it('are nothing where nothing is cited', async () => {
    expect(await render(Marks, { marks: [], language: 'en' })).toBe('');
  });
});

describe('Quantity', () => {
  const quantity = { type: 'quantity', text: 'up to 98 %', marks: [plain, disputed] } as const;
  const SHOWN = '<span class="quantity">up to 98 %</span>';

  test.each([
    ['a measured figure', quantity, ''],
    ['a figure of another nature', { ...quantity, nature: 'estimated' }, ' (estimated)'],
    [
      'a claim: whose it is says more than that it is one',
      { ...quantity, nature: 'claimed', label: 'vendor’s claim' },
      ' (vendor’s claim)',
    ],
  ])('prints %s, then its marks', async (_, node, kind) => {
    const html = await render(Quantity, { node: { ...node, marks: [...node.marks] }, language: 'en' });
    expect(html).toBe(`${SHOWN}${kind && `<span class="quiet">${kind}</span>`}${PLAIN}${DISPUTED}`);
  });
});

describe('Panel', () => {
  const rows = [
    { id: 'mercury', label: 'Mercury', items: [[{ type: 'text', value: 'Removed from this step' }]] },
    {
      id: 'gold-size',
      label: 'Gold size',
      items: [[{ type: 'text', value: 'Coarse' }], [{ type: 'quantity', text: '2 mm', marks: [plain] }]],
    },
  ] as const;
  const panel = (unknown: string[] = []) => ({
    panel: { rows: rows.map((row) => ({ ...row, items: row.items.map((item) => [...item] as never) })), unknown },
    language: 'en' as const,
  });

  it('says each line once, with its name, its icon and its items', async () => {
    const html = await render(Panel, panel());
    expect(lines(html)).toEqual(['At a glance', 'Mercury', 'Removed from this step', 'Gold size', 'Coarse', '2 mm1']);
    expect(html.match(/<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">/g)).toHaveLength(2);
    expect(html).toContain('<dt>Gold size</dt><dd>Coarse</dd><dd><span class="quantity">2 mm</span>');
    expect(html).toMatch(/<section [^>]*aria-labelledby="at-a-glance"[^>]*><h2 id="at-a-glance"/);
  });

  it('names what is not known together at the end', async () => {
    const said = lines(await render(Panel, panel(['Scale', 'Crew'])));
    expect(said.slice(-2).map((line) => line.toLowerCase())).toEqual(['not known', 'scale · crew']);
  });

  it('is not drawn where there is nothing to say', async () => {
    expect(await render(Panel, { panel: { rows: [], unknown: [] }, language: 'en' })).toBe('');
  });
});

const ENTRY: CitationEntry = {
  ...plain,
  claim: 'The sluice kept gold.',
  scope: 'One site.',
  factConfirmed: true,
  locator: 'table 1',
  reference: [{ text: 'Okoro (2020). ' }, { text: 'Sluices', href: '/en/sources/#okoro-2020' }, { text: '.' }],
  sourceKey: 'okoro-2020',
  recordConfirmed: true,
  conflicts: [],
};

describe('SourceItem', () => {
  const item = (changes: Partial<CitationEntry> = {}, language: 'en' | 'es' = 'en') =>
    render(SourceItem, { entry: { ...ENTRY, ...changes }, language });

  it('says what the source says, for what it holds, and where it stands', async () => {
    const html = await item();
    expect(lines(html)).toEqual(['The sluice kept gold.', 'One site.', 'Okoro (2020). Sluices. table 1.']);
    expect(html).toMatch(/^<li id="source-1">/);
    expect(html).toContain('<a href="/en/sources/#okoro-2020">Sluices</a>.');
  });

  it('is a place in a source where no fact is cited', async () => {
    const { claim, scope, ...entry } = ENTRY;
    expect([claim, scope]).not.toContain(undefined);
    const html = await render(SourceItem, { entry, language: 'en' });
    expect(lines(html)).toEqual(['Okoro (2020). Sluices. table 1.']);
  });

  test.each<[name: string, changes: Partial<CitationEntry>, said: string]>([
    ['whose claim it is', { label: 'vendor’s claim' }, 'vendor’s claim'],
    ['that the fact is not confirmed', { factConfirmed: false }, 'Not confirmed'],
    ['that the record is not confirmed', { recordConfirmed: false }, 'Source record not confirmed'],
    ['in what it is quoted', { quotedIn: [{ text: 'Review (2021).' }] }, 'Quoted in: Review (2021).'],
  ])('says %s', async (_, changes, said) => {
    expect(lines(await item(changes)).at(-1)).toBe(`Okoro (2020). Sluices. table 1. ${said}`);
  });

  it('leads to those who disagree', async () => {
    const html = await item({
      conflicts: [
        { anchor: 'conflict-a', title: 'What it keeps' },
        { anchor: 'conflict-b', title: 'What it costs' },
      ],
    });
    expect(lines(html).at(-1)).toBe(
      'Okoro (2020). Sluices. table 1. Others disagree: What it keeps. Others disagree: What it costs.',
    );
    expect(html).toContain('href="#conflict-b"');
  });

  it('marks English words on a page in another language', async () => {
    const html = await item({ conflicts: [{ anchor: 'conflict-a', title: 'What it keeps' }] }, 'es');
    for (const words of ['table 1.', 'What it keeps']) {
      expect(html).toMatch(new RegExp(`<[a-z]+ [^>]*lang="en"[^>]*>${words}`));
    }
    expect(await item()).not.toContain('lang=');
  });
});

describe('SourceList', () => {
  const conflict: ConflictEntry = {
    anchor: 'conflict-a',
    title: 'What it keeps',
    differs: 'Who measured.',
    marks: [disputed],
    others: [{ claim: 'It keeps less.', reference: [{ text: 'Doe (2019).' }] }],
  };
  const list = (language: 'en' | 'es' = 'en') =>
    render(SourceList, { sources: [ENTRY, { ...ENTRY, ...disputed }], conflicts: [conflict], language });

  it('is one numbered list, in the order of the numbers', async () => {
    const html = await list();
    expect(html.match(/<ol\b/g)).toHaveLength(1);
    expect([...html.matchAll(/<li id="([^"]*)"/g)].map((match) => match[1])).toEqual(['source-1', 'source-12']);
    expect(html).toContain('id="sources"');
  });

  it('shows both sides of a disagreement: what the page cites and what it does not', async () => {
    const html = await list();
    const said = lines(html);
    expect(said.slice(said.indexOf('What it keeps'))).toEqual([
      'What it keeps',
      'Who measured.12≠',
      'It keeps less. Doe (2019).',
    ]);
    expect(html).toMatch(/<h3 id="conflict-a"/);
    expect(html).toContain(DISPUTED);
  });

  it('is not searched, and says where the claims stand', async () => {
    expect(await list()).toMatch(/^<section [^>]*data-pagefind-ignore/);
    expect(lines(await list('es'))).toContain('Lo que dice cada fuente está, en inglés, en la página de la fuente.');
    expect(lines(await list())).toContain(messages('en').evidence.claimsOnSourcePage);
  });

  it('is not drawn where nothing is cited', async () => {
    expect(await render(SourceList, { sources: [], conflicts: [], language: 'en' })).toBe('');
  });
});
