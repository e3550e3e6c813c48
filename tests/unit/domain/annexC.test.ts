import { describe, expect, it } from 'vitest';
import { crosswalk, gapsOf, servesPlan, type Crosswalk } from '../../../src/domain/annexC.ts';
import { pageId } from '../../../src/domain/content.ts';
import { VOCABULARY } from '../../../src/domain/vocabulary.ts';
import { checkEdited, swap, type Edits } from '../rules/edited.ts';

async function walked(edits: Edits = {}) {
  const { catalogue } = await checkEdited(edits);
  return crosswalk(catalogue);
}
const itemOf = ({ items }: Crosswalk, id: string) => items.find(({ item }) => item === id)!;
const fact = (id: string, more: string) => `type: treaty
title: A made-up text
language: en
kind: official-text
interest: none-known
confirmed: true
facts:
  - { id: ${id}, topic: t, claim: c, locator: l, scope: s, ${more} }
`;

describe('the crosswalk of Annex C', () => {
  it('has every item in order, with the pages whose records name it', async () => {
    const { items } = await walked();
    expect(items.map(({ item }) => item)).toEqual([...VOCABULARY.annexC]);
    expect(items.flatMap(({ item, pages }) => pages.map(({ kind, page }) => [item, kind, pageId(page)]))).toEqual([
      ['annex-c-1a', 'measure', 'action/plan'],
      ['annex-c-1b', 'practice', 'alternatives/sluice'],
      ['annex-c-1b-i', 'hazard', 'hazards/whole-ore'],
    ]);
  });

  it('has the indicators and country examples of its measures', async () => {
    const { indicators, examples } = itemOf(await walked(), 'annex-c-1a');
    expect(indicators.map(({ page, id, unit }) => [pageId(page), id, unit])).toEqual([
      ['action/plan', 'plans', 'count'],
    ]);
    expect(examples.map(({ iso3, fact: { id, sourceKey } }) => [iso3, id, sourceKey])).toEqual([
      ['GHA', 'treaty-plan', 'test-treaty'],
    ]);
  });

  it('says of what an item has none', async () => {
    const all = await walked();
    expect(gapsOf(itemOf(all, 'annex-c-1a'))).toEqual(['practice', 'hazard']);
    expect(gapsOf(itemOf(all, 'annex-c-1b'))).toEqual(['measure', 'indicator', 'example', 'hazard']);
    expect(gapsOf(itemOf(all, 'annex-c-1k'))).toEqual(['measure', 'indicator', 'example', 'practice', 'hazard']);
  });

  it('counts a measure for more than half of the annex for no item, and one for half of it for each', async () => {
    const items = (list: string[]) => swap('[annex-c-1a]', `[${list.join(', ')}]`);
    const main = VOCABULARY.annexC.filter((item) => !item.startsWith('annex-c-1b-'));
    expect(main).toHaveLength(12);
    const whole = await walked({ 'action/plan/record.yml': items(main.slice(0, 7)) });
    expect(whole.plan.pages.map(({ page }) => pageId(page))).toEqual(['action/plan']);
    expect(whole.plan.indicators).toHaveLength(1);
    expect(gapsOf(itemOf(whole, 'annex-c-1a'))).toContain('measure');

    const { catalogue } = await checkEdited({ 'action/plan/record.yml': items(main.slice(0, 6)) });
    expect(servesPlan(catalogue.page('action/plan')!)).toBe(false);
    expect(gapsOf(itemOf(crosswalk(catalogue), 'annex-c-1a'))).not.toContain('measure');
  });

  it('leaves out what is no longer kept up', async () => {
    const all = await walked({ 'hazards/whole-ore/record.yml': swap('status: published', 'status: retired') });
    expect(itemOf(all, 'annex-c-1b-i').pages).toEqual([]);
  });

  it('tells how the text of an item was read', async () => {
    const { items } = await walked({
      'sources/a.yml': fact('annexc-a-targets', 'status: confirmed'),
      'sources/c.yml': fact('annexc-c-formalisation', 'status: confirmed, quotedIn: okoro-2020'),
      'sources/k.yml': fact('annexc-en-k', 'status: unconfirmed'),
    });
    const reading = (id: string) => items.find(({ item }) => item === id)!.reading;
    expect([reading('annex-c-1a'), reading('annex-c-1c'), reading('annex-c-1k'), reading('annex-c-1f')]).toEqual([
      'translated',
      'quoted',
      'not-read',
      'not-read',
    ]);
  });
});
