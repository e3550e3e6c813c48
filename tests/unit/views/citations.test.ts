import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../../src/domain/catalogue.ts';
import { messages } from '../../../src/i18n/messages.ts';
import type { Source } from '../../../src/domain/schema/source.ts';
import { shortFragment } from '../../../src/views/sourceLinks.ts';
import { contentSources } from '../outputs/records.ts';
import { Citations, typedFigures, type CitationEntry } from '../../../src/views/citations.ts';
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
    expect(citations.entries.map(({ number, anchor, sourceKey }) => [number, anchor, sourceKey])).toEqual([
      [1, 'source-1', 'test-treaty'],
      [2, 'source-2', 'okoro-2020'],
      [3, 'source-3', 'okoro-2020'],
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

  it('carry claim, scope, place and reference of a fact of which a figure is printed', async () => {
    const { citations } = await cite();
    citations.figure('sluice-price');
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

  it('lead to claim and scope where no figure is printed, unless there is doubt', async () => {
    const { citations } = await cite();
    for (const id of ['sluice-price', 'sluice-recovery', 'sluice-rumour']) citations.fact(id);
    const told = () => citations.entries.map(({ claim, scope }) => [claim !== undefined, scope !== undefined]);
    expect(citations.entries.map(({ disputed, factConfirmed }) => [disputed, factConfirmed])).toEqual([
      [false, true],
      [true, true],
      [false, false],
    ]);
    expect(told()).toEqual([
      [false, false],
      [true, true],
      [true, true],
    ]);
    citations.figure('sluice-price');
    expect(told()[0]).toEqual([true, true]);
  });

  it('carry the claim of a fact whose figure is typed beside it', async () => {
    const typed = async (words: string) => {
      const edits = {
        'alternatives/sluice/en.mdx': (text: string) => `${text}\n${words} <Cite fact="sluice-price" />\n`,
      };
      const { catalogue } = await checkEdited(edits);
      return typedFigures(catalogue.page('alternatives/sluice')!.texts.en!, { catalogue, language: 'en' });
    };
    expect(await typed('It cost USD 1,200 (2019) there.')).toContain('sluice-price');
    expect(await typed('It cost money there in 2019.')).not.toContain('sluice-price');
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

describe('the fragment of a fact in a source list', () => {
  it('is short, and the id where two facts of a source would share it', () => {
    const facts = (...ids: string[]) => ({ facts: ids.map((id) => ({ id })) as Source['facts'] });
    expect(shortFragment('a', facts('a', 'b'))).toMatch(/^f-[0-9a-z]{3}$/);
    expect(shortFragment('a', facts('a', 'a'))).toBe('a');
  });

  it('is a place of its own on the page of each source of the content', () => {
    const sources = contentSources();
    expect(sources).not.toEqual([]);
    for (const [key, source] of sources) {
      const fragments = source.facts.map(({ id }) => shortFragment(id, source));
      expect(new Set(fragments).size, key).toBe(source.facts.length);
    }
  });
});
