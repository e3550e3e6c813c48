import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../../src/domain/catalogue.ts';
import { messages } from '../../../src/i18n/messages.ts';
import { Citations, type CitationEntry } from '../../../src/views/citations.ts';
import { checkEdited, swap, type Edits } from '../rules/edited.ts';

const OKORO = 'sources/okoro-2020.yml';

const words = (reference: readonly { text: string }[]) => reference.map((part) => part.text).join('');

async function cite(edits: Edits = {}): Promise<{ catalogue: Catalogue; citations: Citations }> {
  const { catalogue } = await checkEdited(edits);
  return { catalogue, citations: new Citations(catalogue, 'en') };
}

describe('citations', () => {
  it('are numbered in the order of reading, each fact once', async () => {
    const { citations } = await cite();
    expect(citations.fact('treaty-plan')).toEqual({ number: 1, anchor: 'source-1', disputed: false });
    expect(citations.fact('sluice-price').number).toBe(2);
    expect(citations.fact('treaty-plan').number).toBe(1);
    expect(citations.fact('sluice-recovery').number).toBe(3);
    expect(citations.entries.map(({ number, anchor, claim }) => [number, anchor, claim?.slice(0, 25)])).toEqual([
      [1, 'source-1', 'The treaty of the fixture'],
      [2, 'source-2', 'The sluice of the fixture'],
      [3, 'source-3', 'The sluice of the fixture'],
    ]);
  });

  it('have one number for a fact and its former id', async () => {
    const { citations } = await cite();
    expect(citations.fact('sluice-claim-old').number).toBe(1);
    expect(citations.fact('sluice-recovery-claim').number).toBe(1);
    expect(citations.entries).toHaveLength(1);
  });

  it('have one number for each place in a source, whatever key of the source is used', async () => {
    const { citations } = await cite();
    expect(citations.source('seller-2021', 'page 1').number).toBe(1);
    expect(citations.source('seller-2021', 'page 2').number).toBe(2);
    expect(citations.source('seller-old', 'page 1').number).toBe(1);
    expect(citations.fact('sluice-recovery-claim').number).toBe(3);
    expect(citations.entries.map(({ sourceKey, locator, claim }) => [sourceKey, locator, claim !== undefined])).toEqual(
      [
        ['seller-2021', 'page 1', false],
        ['seller-2021', 'page 2', false],
        ['seller-2021', 'first paragraph', true],
      ],
    );
  });

  it('of what does not exist are an error that says what to run', async () => {
    const { citations } = await cite();
    expect(() => citations.fact('nothing')).toThrow('There is no fact "nothing". Run npm run check.');
    expect(() => citations.source('nothing', 'page 1')).toThrow('There is no source "nothing". Run npm run check.');
    expect(citations.entries).toEqual([]);
  });

  it('carry claim, scope, place and reference of a fact', async () => {
    const { citations } = await cite();
    citations.fact('sluice-price');
    const [{ reference, ...entry }] = citations.entries as [CitationEntry];
    expect(entry).toEqual({
      number: 1,
      anchor: 'source-1',
      disputed: false,
      claim: 'The sluice of the fixture cost USD 1,200 in 2019.',
      scope: 'One made-up site; not a real figure.',
      locator: 'table 2',
      factConfirmed: true,
      sourceKey: 'okoro-2020',
      recordConfirmed: true,
      conflicts: [],
    });
    expect(words(reference)).toMatch(/^Okoro \(2020\)\. .*A made-up study of sluices for the tests/);
  });

  it('say that a fact or the record of a source is not confirmed', async () => {
    const { citations } = await cite();
    citations.fact('sluice-rumour');
    citations.fact('treaty-plan');
    expect(citations.entries.map((entry) => [entry.factConfirmed, entry.recordConfirmed])).toEqual([
      [false, false],
      [true, true],
    ]);
  });

  it('say in which source a fact was quoted', async () => {
    const { citations } = await cite({
      [OKORO]: swap('    locator: table 1', '    locator: table 1\n    quotedIn: seller-old'),
    });
    citations.fact('sluice-recovery');
    expect(words(citations.entries[0]!.quotedIn!)).toContain('Fixture Sluices Ltd');
  });
});

describe('the label of a source', () => {
  const { vendor, promoter, press } = messages('en').evidence;
  it.each<[kind: string, interest: string, label: string | undefined]>([
    ['survey', 'none-known', undefined],
    ['survey', 'unknown', undefined],
    ['vendor-claim', 'unknown', vendor],
    ['survey', 'sells-the-equipment', vendor],
    ['press', 'sells-the-equipment', vendor],
    ['promoter-claim', 'unknown', promoter],
    ['before-after', 'trains-or-promotes-the-method', promoter],
    ['press', 'none-known', press],
    ['press', 'trains-or-promotes-the-method', promoter],
  ])('%s with interest %s is %s', async (kind, interest, label) => {
    const { citations } = await cite({
      [OKORO]: (text) => text.replace('kind: survey', `kind: ${kind}`).replace('none-known', interest),
    });
    citations.fact('sluice-price');
    expect(citations.entries[0]?.label).toBe(label);
  });

  it('is in the language of the page', async () => {
    const { catalogue } = await checkEdited({});
    const citations = new Citations(catalogue, 'es');
    citations.fact('sluice-recovery-claim');
    expect(citations.entries[0]?.label).toBe(messages('es').evidence.vendor);
  });
});

describe('a fact that others disagree with', () => {
  it('is marked, and both sides stand by their numbers where the page cites both', async () => {
    const { citations } = await cite();
    citations.fact('treaty-plan');
    const [mark, claim] = [citations.fact('sluice-recovery'), citations.fact('sluice-recovery-claim')];
    expect([mark.disputed, claim.disputed]).toEqual([true, true]);
    expect(citations.conflicts).toEqual([
      {
        anchor: 'conflict-sluice-recovery',
        title: "What the fixture's sluice keeps",
        differs: 'Who measured.',
        marks: [mark, claim],
        others: [],
      },
    ]);
    expect(citations.entries.map((entry) => entry.conflicts.map(({ anchor }) => anchor))).toEqual([
      [],
      ['conflict-sluice-recovery'],
      ['conflict-sluice-recovery'],
    ]);
  });

  it('stands beside the claim of the other side where the page cites only one', async () => {
    const { citations } = await cite();
    const mark = citations.fact('sluice-recovery');
    expect(citations.conflicts).toHaveLength(1);
    const { marks, others } = citations.conflicts[0]!;
    expect(marks).toEqual([mark]);
    expect(others.map(({ claim, reference }) => [claim, words(reference).includes('Fixture Sluices Ltd')])).toEqual([
      ['The seller says that the sluice keeps up to 98 % of the gold.', true],
    ]);
  });

  it('is not told of a fact that is in no conflict', async () => {
    const { citations } = await cite();
    citations.fact('sluice-price');
    citations.source('okoro-2020', 'page 2');
    expect(citations.conflicts).toEqual([]);
    expect(citations.entries.map((entry) => entry.disputed)).toEqual([false, false]);
  });
});
