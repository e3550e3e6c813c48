import { beforeAll, describe, expect, it, test } from 'vitest';
import type { Catalogue } from '../../../src/domain/catalogue.ts';
import { choiceFault } from '../../../src/domain/comparison.ts';
import { pageId } from '../../../src/domain/content.ts';
import { addressOf, practicesOf, practicesToChoose, shortNames } from '../../../src/tools/compare/practices.ts';
import { READY_MADE, readyMade } from '../../../src/tools/compare/readyMade.ts';
import { readCatalogue } from '../../support/content.ts';
import { checkEdited } from '../rules/edited.ts';

let catalogue: Catalogue;
beforeAll(async () => {
  catalogue = await readCatalogue();
});

describe('the ready-made comparisons', () => {
  test.each(Object.entries(READY_MADE))('%s is of two to four different practices', (id, practices) => {
    expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(choiceFault(practices)).toBeUndefined();
  });

  it('are of published practices, each its own choice', () => {
    expect(readyMade(catalogue).map(({ id, practices }) => [id, practices.map(pageId)])).toEqual(
      Object.entries(READY_MADE),
    );
    const choices = Object.values(READY_MADE).map((practices) => [...practices].sort().join(' '));
    expect(new Set(choices).size).toBe(choices.length);
  });

  it('are left out where a practice is not there, or no longer recommended', async () => {
    expect(readyMade((await checkEdited({})).catalogue)).toEqual([]);
    const without = (status: string) => ({
      page(id: string) {
        const page = catalogue.page(id)!;
        return id === 'alternatives/jigs' ? ({ ...page, record: { ...page.record, status } } as typeof page) : page;
      },
    });
    const ids = (status: string) => readyMade(without(status)).map(({ id }) => id);
    expect(ids('published')).toContain('washing-gravel');
    expect(ids('not-recommended')).toEqual(ids('published').filter((id) => id !== 'washing-gravel'));
  });
});

describe('the practices to choose from', () => {
  it('are the published alternatives and technologies', async () => {
    const { catalogue: fixture } = await checkEdited({});
    expect(practicesToChoose(fixture).map(pageId)).toEqual(['alternatives/sluice', 'technologies/screen']);
    const retired = {
      pages: fixture.pages.map((page) => ({ ...page, record: { ...page.record, status: 'retired' } })),
    };
    expect(practicesToChoose(retired as never)).toEqual([]);
  });
});

describe('an address', () => {
  const ids = ['alternatives/sluice', 'alternatives/centrifuge', 'technologies/retort', 'technologies/sluice'];

  it('calls a practice by the last part of its id, or by all of it where two share that', () => {
    expect([...shortNames(ids).values()]).toEqual([
      'alternatives/sluice',
      'centrifuge',
      'retort',
      'technologies/sluice',
    ]);
  });

  it.each([[[]], [['alternatives/centrifuge']], [['technologies/sluice', 'alternatives/sluice']], [ids]])(
    'of %j leads back to it',
    (practices) => {
      const address = addressOf(practices, ids);
      expect(address.startsWith('?')).toBe(practices.length > 0);
      expect(practicesOf(address, ids)).toEqual(practices);
    },
  );

  it('is read with what is wrong in it passed over', () => {
    expect(practicesOf('?p=retort&q=1&p=nothing&p=retort&p=&p=centrifuge', ids)).toEqual([
      'technologies/retort',
      'alternatives/centrifuge',
    ]);
    expect(practicesOf('?p=a&p=b&p=c&p=d&p=e', ['x/a', 'x/b', 'x/c', 'x/d', 'x/e'])).toEqual([
      'x/a',
      'x/b',
      'x/c',
      'x/d',
    ]);
  });
});
