import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '../../../src/domain/catalogue.ts';
import { independentSources } from '../../../src/domain/independence.ts';
import { source, type Source } from '../../../src/domain/schema/source.ts';

const FACT = { topic: 't', claim: 'c', locator: 'l', scope: 's', status: 'confirmed' };
const PLAIN = { type: 'report', language: 'en', kind: 'survey', interest: 'none-known', confirmed: true };

/** How many independent sources speak in facts of these sources, one fact each. */
function count(...given: (Partial<Source> & { quotedIn?: string })[]): number {
  const sources = Object.fromEntries(
    given.map(({ quotedIn, ...fields }, index) => [
      `source-${index}`,
      source.parse({
        title: `Title ${index}`,
        ...PLAIN,
        ...fields,
        facts: [{ ...FACT, id: `fact-${index}`, ...(quotedIn ? { quotedIn } : {}) }],
      }),
    ]),
  );
  const catalogue = buildCatalogue({ pages: [], sources, conflicts: {}, glossary: {}, gaps: {} });
  return independentSources(
    given.map((_, index) => catalogue.fact(`fact-${index}`)!),
    catalogue,
  );
}

describe('independent sources', () => {
  it('are those that share nothing', () => {
    expect(count()).toBe(0);
    expect(count({})).toBe(1);
    expect(count({ author: [{ family: 'Okoro', given: 'Ada' }] }, { author: [{ family: 'Doe', given: 'Ada' }] })).toBe(
      2,
    );
  });

  it.each<[string, Partial<Source>, Partial<Source>]>([
    [
      'an author, written in full or with initials',
      { author: [{ family: 'Ébano', given: 'Ada' }] },
      { author: [{ family: 'Ebano', given: 'A. B.' }] },
    ],
    [
      'an organisation',
      { author: [{ literal: 'UN Environment' }] },
      { author: [{ family: 'Doe' }, { literal: 'UN environment.' }] },
    ],
    ['a publisher that speaks for itself', { publisher: 'Agency' }, { author: [{ literal: 'Agency' }] }],
    ['a title', { title: 'One study' }, { title: 'One Study.' }],
    ['an interest of one kind', { interest: 'sells-the-equipment' }, { interest: 'sells-the-equipment' }],
    ['an unknown interest', { interest: 'unknown' }, { interest: 'unknown' }],
  ])('are not two that share %s', (_, one, other) => {
    expect(count(one, other)).toBe(1);
  });

  it.each<[string, Partial<Source>, Partial<Source>]>([
    [
      'only a family name',
      { author: [{ family: 'Okoro', given: 'Ada' }] },
      { author: [{ family: 'Okoro', given: 'Ben' }] },
    ],
    [
      'only the publisher of their journals',
      { type: 'article-journal', publisher: 'House' },
      { type: 'article-journal', publisher: 'House' },
    ],
    ['only that they have no known interest', { interest: 'none-known' }, { interest: 'none-known' }],
    ['only that they have an interest', { interest: 'sells-the-equipment' }, { interest: 'unknown' }],
  ])('are two that share %s', (_, one, other) => {
    expect(count(one, other)).toBe(2);
  });

  it('are not two of which one was read in the other, or both in a third', () => {
    expect(count({ quotedIn: 'source-1' }, {})).toBe(1);
    expect(count({ quotedIn: 'source-2' }, { quotedIn: 'source-2' }, {})).toBe(1);
    expect(count({ quotedIn: 'source-2' }, {}, {})).toBe(2);
  });

  it('are one where a third ties them together, whatever the order', () => {
    const [a, b] = [{ author: [{ family: 'A' }] }, { author: [{ family: 'B' }] }];
    const both = { author: [{ family: 'A' }, { family: 'B' }] };
    expect(count(a, b)).toBe(2);
    expect(count(a, b, both)).toBe(1);
    expect(count(both, a, b)).toBe(1);
    expect(count(a, both, b, {})).toBe(2);
  });
});
