import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/config/locales.ts';
import { plainText } from '../../../src/domain/prose.ts';
import { BROWSE } from '../../../src/i18n/browse.ts';
import { unitLabel } from '../../../src/i18n/quantity.ts';
import { annexCDataset } from '../../../src/outputs/data/annexC.ts';
import { annexCView } from '../../../src/views/annexC.ts';
import { checkEdited } from '../rules/edited.ts';

describe('the page of Annex C', () => {
  it('shows of an item what serves it, and what nothing was found of', async () => {
    const { catalogue } = await checkEdited({});
    const view = annexCView({ catalogue, language: 'es' });
    const [first] = view.items;
    expect(first).toMatchObject({ id: 'annex-c-1a', short: '1(a)', counts: [1, 1, 1, 0, 0] });
    expect(first!.reading).toBe(BROWSE.es.annexC.readings['not-read']);
    expect(first!.kinds.map(({ kind, pages }) => [kind, pages.map(({ id }) => id)])).toEqual([
      ['measure', ['action/plan']],
      ['practice', []],
      ['hazard', []],
    ]);
    expect(first!.indicators.map(({ page, list }) => [page.id, list.map(({ lang }) => lang)])).toEqual([
      ['action/plan', ['en']],
    ]);
    const [indicator] = first!.indicators[0]!.list;
    const note = catalogue.page('action/plan')!.texts.en!.notes['indicator.plans']!;
    expect(indicator!.words).toBe(plainText(note).trim());
    expect(indicator!.unit).toBe(unitLabel('es', 'count'));
    expect(first!.examples).toEqual([
      {
        country: 'Ghana',
        href: '/es/countries/gha/',
        sources: [expect.objectContaining({ text: expect.stringContaining('2013') as string })],
      },
    ]);
    expect(first!.examples[0]!.sources[0]!.href).toContain('/sources/test-treaty/');
    expect(view.expected).toHaveLength(first!.counts.length);
  });

  it('shows of a page its items', async () => {
    const { catalogue } = await checkEdited({});
    const { pages } = annexCView({ catalogue, language: 'en' });
    const rows = pages.flatMap(({ kind, rows: list }) =>
      list.map(({ page, items }) => [kind, page.id, items.map(({ short }) => short).join()]),
    );
    expect(rows).toEqual([
      ['measure', 'action/plan', '1(a)'],
      ['practice', 'alternatives/sluice', '1(b)'],
      ['hazard', 'hazards/whole-ore', '1(b)(i)'],
    ]);
  });

  it.each(LANGUAGES)('gives each item in %s a number of its own', async (language) => {
    const { catalogue } = await checkEdited({});
    const shorts = annexCView({ catalogue, language }).items.map(({ short }) => short);
    expect(new Set(shorts).size).toBe(16);
    expect(shorts.every((short) => /^[12](?:\([a-k]\)(?:\([iv]+\))?)?$/.test(short))).toBe(true);
  });
});

describe('Annex C as data', () => {
  it('has a row for each page, indicator and example, and one for each gap', async () => {
    const { catalogue } = await checkEdited({});
    const { rows } = annexCDataset(catalogue);
    expect(rows.filter(({ item }) => item === 'annex-c-1a')).toEqual([
      { item: 'annex-c-1a', kind: 'measure', serves: 'item', page: 'action/plan', number: 5, title: 'A national plan' },
      {
        item: 'annex-c-1a',
        kind: 'indicator',
        serves: 'item',
        page: 'action/plan',
        number: 5,
        title: 'A national plan',
        indicator: expect.stringMatching(/./) as string,
        unit: 'count',
      },
      {
        item: 'annex-c-1a',
        kind: 'example',
        serves: 'item',
        page: 'action/plan',
        number: 5,
        title: 'A national plan',
        country: 'GHA',
        fact: 'treaty-plan',
        source: 'test-treaty',
      },
      { item: 'annex-c-1a', kind: 'practice', serves: 'none-found' },
      { item: 'annex-c-1a', kind: 'hazard', serves: 'none-found' },
    ]);
    expect(Object.keys(rows[1]!)).toEqual(['item', 'kind', 'serves', 'page', 'number', 'title', 'indicator', 'unit']);
  });
});
