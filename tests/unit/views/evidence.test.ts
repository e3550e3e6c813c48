import { describe, expect, it } from 'vitest';
import { LEDGER } from '../../../src/i18n/ledger.ts';
import { messages } from '../../../src/i18n/messages.ts';
import { claimsOf } from '../../../src/views/claims.ts';
import { claimRows, conflictsView, evidenceView, topicsOf, topicView } from '../../../src/views/evidence.ts';
import { checkEdited, swap, type Edits } from '../rules/edited.ts';

const record = (given: string, ...facts: string[]) =>
  `type: report\nlanguage: en\nkind: survey\ninterest: none-known\nconfirmed: true\n${given}\nfacts:\n${facts
    .map((id) => `  - { id: ${id}, topic: gravity, claim: c, locator: l, scope: s, status: confirmed }\n`)
    .join('')}`;

async function claim(id: string, edits: Edits = {}) {
  const { catalogue } = await checkEdited(edits);
  return claimsOf(catalogue).find(({ fact }) => fact.id === id)!;
}

describe('a claim', () => {
  it('stands alone where nothing says that another fact is on the same question', async () => {
    expect(await claim('sluice-price')).toMatchObject({ inUse: true, conflicts: [], sources: 1 });
    expect((await claim('sluice-price')).beside.map(({ id }) => id)).toEqual(['sluice-price']);
  });

  it('stands beside the facts of its conflicts, whose sources are counted where they are independent', async () => {
    const recovery = await claim('sluice-recovery');
    expect(recovery.beside.map(({ id }) => id)).toEqual(['sluice-recovery', 'sluice-recovery-claim']);
    expect(recovery).toMatchObject({ conflicts: ['sluice-recovery'], sources: 2 });
    const same = {
      'sources/seller-2021.yml': swap('  - literal: Fixture Sluices Ltd', '  - { family: Okoro, given: A. }'),
    };
    expect((await claim('sluice-recovery', same)).sources).toBe(1);
  });

  it('stands beside the facts on which an effect rests with it', async () => {
    const effects = {
      'alternatives/sluice/record.yml': (text: string) =>
        `${text}effects: [{ outcome: income, effect: unknown, facts: [sluice-price, treaty-plan] }]\n`,
    };
    expect(await claim('treaty-plan', effects)).toMatchObject({ sources: 2 });
    expect((await claim('treaty-plan', effects)).beside.map(({ id }) => id)).toEqual(['treaty-plan', 'sluice-price']);
  });

  it('is told apart where only vendors and promoters, or only the press, were heard', async () => {
    expect((await claim('sluice-recovery-claim')).only).toBeUndefined();
    expect((await claim('sluice-rumour')).only).toBe('interested');
    expect((await claim('sluice-price')).only).toBeUndefined();
    const press = { 'sources/okoro-2020.yml': swap('kind: survey', 'kind: press') };
    expect((await claim('sluice-price', press)).only).toBe('press');
    const promoter = { 'sources/okoro-2020.yml': swap('kind: survey', 'kind: promoter-claim') };
    expect((await claim('sluice-recovery', promoter)).only).toBe('interested');
  });

  it('is in use where a page shows it', async () => {
    expect((await claim('sluice-rumour')).inUse).toBe(false);
    const conflict = { 'conflicts/new.yml': 'title: t\nfacts: [sluice-rumour, sluice-price]\n' };
    expect((await claim('sluice-rumour', conflict)).inUse).toBe(true);
  });
});

describe('the ledger', () => {
  it('counts what it holds', async () => {
    const { catalogue } = await checkEdited({});
    const view = evidenceView(catalogue);
    const words = LEDGER.evidence;
    const count = (name: string) => view.totals.find((total) => total.name === name)?.count;
    expect(count(words.facts)).toBe(5);
    expect(count(words.inUse)).toBe(4);
    expect(count(words.notUsed)).toBe(1);
    expect(count(words.single)).toBe(2);
    expect(count(words.disputed)).toBe(2);
    expect(count(words.interested)).toBe(0);
    expect(count(words.conflicts)).toBe(1);
    expect(view.topics.map(({ name, shown, notUsed }) => [name, shown, notUsed])).toEqual([
      ['Convention', 1, 0],
      ['Milling and gravity concentration', 3, 1],
    ]);
    const sum = (key: 'shown' | 'single' | 'disputed' | 'interested' | 'press' | 'notUsed') =>
      view.topics.reduce((total, topic) => total + topic[key], 0);
    expect([sum('shown'), sum('single'), sum('disputed')]).toEqual([4, 2, 2]);
  });

  it('tells of each effect how many sources it rests on, with and without vendors and promoters', async () => {
    const { catalogue } = await checkEdited({
      'alternatives/sluice/record.yml': (text) =>
        `${text}effects:\n  - { outcome: gold-recovery, effect: unknown, facts: [sluice-recovery, sluice-recovery-claim] }\n  - { outcome: income, effect: unknown }\n`,
    });
    expect(evidenceView(catalogue).effects).toMatchObject([
      { page: { id: 'alternatives/sluice' }, facts: 2, sources: 2, disinterested: 1 },
    ]);
  });

  it('lists the claims of a topic, marked, and what waits to be used', async () => {
    const { catalogue } = await checkEdited({});
    expect(topicsOf(catalogue)).toEqual(['convention', 'gravity']);
    const { shown, waiting, conflicts } = topicView('gravity', catalogue);
    const words = LEDGER.topic;
    expect(shown.map(({ id, tags }) => [id, tags])).toEqual([
      ['sluice-recovery', [words.disputed]],
      ['sluice-price', [words.single]],
      ['sluice-recovery-claim', [messages('en').evidence.vendor, words.disputed]],
    ]);
    expect(shown.map(({ sources }) => sources)).toEqual([
      ['2 independent sources on the question'],
      [],
      ['2 independent sources on the question'],
    ]);
    expect(waiting.map(({ id, tags }) => [id, tags])).toEqual([
      ['sluice-rumour', [messages('en').evidence.vendor, words.single, words.interested, words.unconfirmed]],
    ]);
    expect(conflicts.map(({ href }) => href)).toEqual(['/en/evidence/conflicts/sluice-recovery/']);
    expect(shown[0]!.usedOn.map(({ id }) => id)).toContain('alternatives/sluice');
  });

  it('shows every disagreement with all its sides, and the pages that show one of them', async () => {
    const { catalogue } = await checkEdited({
      'sources/new-2020.yml': record('title: New', 'new-a', 'new-b'),
      'conflicts/a-new.yml': 'title: A new one\nfacts: [new-a, new-b]\n',
    });
    const [unused, used] = conflictsView(catalogue);
    expect([unused!.id, unused!.sides.map(({ id }) => id), unused!.places]).toEqual(['a-new', ['new-a', 'new-b'], []]);
    expect(unused!.sources).toBe('1 independent source on the question');
    expect(used!.sides.map(({ id, label }) => [id, label])).toEqual([
      ['sluice-recovery', undefined],
      ['sluice-recovery-claim', messages('en').evidence.vendor],
    ]);
    expect(used!.sides[1]!.figures[0]!.text).toContain('up to 98');
    expect(used!.places.map(({ id, sections }) => [id, sections])).toContainEqual(['alternatives/sluice', []]);
  });

  it('is data too: every fact, by id, with its places', async () => {
    const { catalogue } = await checkEdited({});
    const rows = claimRows(catalogue);
    expect(rows.map(({ fact }) => fact)).toEqual([
      'sluice-price',
      'sluice-recovery',
      'sluice-recovery-claim',
      'sluice-rumour',
      'treaty-plan',
    ]);
    expect(rows[2]).toMatchObject({
      source: 'seller-2021',
      conflicts: ['sluice-recovery'],
      beside: ['sluice-recovery'],
      independentSources: 2,
      recordConfirmed: false,
    });
    expect(rows[2]!.places).toContainEqual({
      page: 'alternatives/sluice',
      language: 'en',
      section: 'what-it-is',
      how: 'cites',
    });
    expect(rows[3]!.places).toEqual([]);
  });
});
