import { beforeAll, describe, expect, it } from 'vitest';
import { buildCatalogue, languagesOf, type Catalogue } from '../../../src/domain/catalogue.ts';
import { pageId } from '../../../src/domain/content.ts';
import { checkFolder } from '../../../src/store/checkFolder.ts';

let catalogue: Catalogue;
beforeAll(async () => {
  ({ catalogue } = await checkFolder('tests/fixtures/content'));
});

describe('a catalogue', () => {
  it('lists the pages in the order of their numbers, without drafts', () => {
    expect(catalogue.pages.map((page) => page.record.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 13]);
    expect(catalogue.page('guides/draft')).toBeUndefined();
    expect(catalogue.content.pages.map(pageId)).toContain('guides/draft');
  });

  it('lists drafts too where they are wanted', () => {
    const withDrafts = buildCatalogue(catalogue.content, { drafts: true });
    expect(withDrafts.pages.map((page) => page.record.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13]);
    expect(withDrafts.page('guides/draft')?.record.status).toBe('draft');
  });

  it('finds pages by collection and slug', () => {
    expect(catalogue.page('alternatives/sluice')?.record.number).toBe(1);
    expect(catalogue.page('technologies/sluice')).toBeUndefined();
  });

  it('finds sources by their key and by former keys, always under the key of today', () => {
    expect(catalogue.source('seller-2021')?.key).toBe('seller-2021');
    expect(catalogue.source('seller-old')?.key).toBe('seller-2021');
    expect(catalogue.source('seller')).toBeUndefined();
  });

  it('finds facts by their id and by former ids, with their source', () => {
    const fact = catalogue.fact('sluice-claim-old');
    expect(fact).toBe(catalogue.fact('sluice-recovery-claim'));
    expect(fact).toMatchObject({ id: 'sluice-recovery-claim', sourceKey: 'seller-2021' });
    expect(fact?.source.kind).toBe('vendor-claim');
    expect(catalogue.fact('sluice')).toBeUndefined();
    expect(catalogue.fact('constructor')).toBeUndefined();
  });

  it('finds a value by fact and key, or by the fact alone where it has one', () => {
    expect(catalogue.value('sluice-recovery#kept')).toMatchObject({ value: 60, unit: '%', bound: 'about' });
    expect(catalogue.value('sluice-recovery#kept')?.fact.id).toBe('sluice-recovery');
    expect(catalogue.value('sluice-price')?.key).toBe('price');
    expect(catalogue.value('sluice-claim-old#kept')?.fact.id).toBe('sluice-recovery-claim');
  });

  it.each(['sluice-recovery', 'sluice-recovery#lost', 'sluice-price#', 'treaty-plan', 'nothing#kept', '', '#kept'])(
    'finds no value under %j',
    (ref) => {
      expect(catalogue.value(ref)).toBeUndefined();
    },
  );

  it('tells for each fact of a conflict that others disagree, also where it is named by a former id', () => {
    for (const id of ['sluice-recovery', 'sluice-recovery-claim']) {
      expect(catalogue.conflictsOf(id).map((conflict) => conflict.id)).toEqual(['sluice-recovery']);
    }
    expect(catalogue.conflictsOf('sluice-price')).toEqual([]);
  });

  it('lists all facts in the order of their sources', () => {
    expect(catalogue.facts.map((fact) => fact.id)).toEqual([
      'sluice-recovery',
      'sluice-price',
      'sluice-recovery-claim',
      'sluice-rumour',
      'treaty-plan',
    ]);
  });
});

describe('languagesOf', () => {
  it('gives the languages of a page in the order of the menu', () => {
    expect(languagesOf(catalogue.page('alternatives/sluice')!)).toEqual(['en', 'es']);
    expect(languagesOf(catalogue.page('technologies/screen')!)).toEqual(['en']);
  });
});
