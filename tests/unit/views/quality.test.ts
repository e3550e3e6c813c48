import { describe, expect, it } from 'vitest';
import { LEDGER } from '../../../src/i18n/ledger.ts';
import { messages } from '../../../src/i18n/messages.ts';
import { label } from '../../../src/i18n/vocabulary.ts';
import { qualityView } from '../../../src/views/quality.ts';
import { checkEdited, swap, type Edits } from '../rules/edited.ts';

const words = LEDGER.quality;
const count = (list: { name: string; count: number }[], name: string) => list.find((line) => line.name === name)?.count;

async function quality(edits: Edits = {}) {
  const { catalogue } = await checkEdited(edits);
  return { ...qualityView(catalogue), catalogue };
}

describe('the quality of the site', () => {
  it('counts pages without review, and names them', async () => {
    const before = await quality();
    expect(count(before.reviews, words.unreviewed)).toBe(before.catalogue.pages.length);
    const after = await quality({
      'technologies/screen/record.yml': (text) =>
        `${text}reviews: [{ role: safety, language: en, by: A reader, on: '2026-02-03' }]\n`,
    });
    expect(count(after.reviews, words.unreviewed)).toBe(before.catalogue.pages.length - 1);
    expect(after.unreviewed.map(({ id }) => id)).not.toContain('technologies/screen');
    expect(after.reviews.map(({ count: number }) => number).slice(1)).toEqual([0, 0, 1]);
  });

  it('counts the pages of a language, and its translations that are old or that no native speaker has read', async () => {
    const { languages } = await quality();
    expect(languages.map(({ name }) => name).slice(0, 2)).toEqual(['English', 'Español']);
    expect(languages[1]).toMatchObject({ written: 1, outdated: 0, nativeUnread: 1 });
    expect(languages[0]).toMatchObject({ outdated: 0, nativeUnread: 0 });
    const changed = await quality({ 'alternatives/sluice/en.mdx': swap('- one', '- another') });
    expect(changed.languages[1]).toMatchObject({ written: 1, outdated: 1 });
    const read = await quality({
      'alternatives/sluice/record.yml': (text) =>
        `${text}reviews: [{ role: language, language: es, by: A reader, on: '2026-02-03' }]\n`,
    });
    expect(read.languages[1]).toMatchObject({ nativeUnread: 0 });
  });

  it('counts grades, what they were marked down for, and effects', async () => {
    const { certainty, markedDown, effects } = await quality({
      'technologies/screen/record.yml': (text) =>
        `${text}effects: [{ outcome: income, effect: trade-off }, { outcome: exposure, effect: unknown }]\n`,
    });
    expect(count(certainty, label('en', 'certainty', 'very-low'))).toBe(2);
    expect(count(certainty, label('en', 'certainty', 'high'))).toBe(0);
    expect(count(markedDown, label('en', 'markedDown', 'one-site'))).toBe(1);
    expect(count(effects, label('en', 'effect', 'trade-off'))).toBe(1);
    expect(count(effects, label('en', 'effect', 'beneficial'))).toBe(0);
  });

  it('counts the shown sources and facts by kind of evidence and by interest', async () => {
    const { kinds, interests } = await quality();
    expect(kinds.find(({ name }) => name === label('en', 'evidenceKind', 'survey'))).toMatchObject({
      sources: 1,
      facts: 2,
    });
    expect(kinds.reduce((sum, { facts }) => sum + facts, 0)).toBe(4);
    expect(kinds.every(({ sources }) => sources > 0)).toBe(true);
    expect(interests.reduce((sum, { sources }) => sum + sources, 0)).toBe(3);
  });

  it('tells which lines of the panel are not known, section by section', async () => {
    const { unknown, catalogue } = await quality();
    const technologies = unknown.filter(
      ({ collection }) => collection === messages('en').collections.technologies.name,
    );
    expect(technologies.map(({ line }) => line)).toContain(messages('en').glance.power);
    expect(new Set(technologies.map(({ of }) => of))).toEqual(
      new Set([catalogue.pages.filter(({ collection }) => collection === 'technologies').length]),
    );
    const known = await quality({
      'technologies/screen/record.yml': (text) => `${text}needs: { power: none }\n`,
    });
    const left = known.unknown.filter(({ collection }) => collection === messages('en').collections.technologies.name);
    expect(left.map(({ line }) => line)).not.toContain(messages('en').glance.power);
  });

  it('counts what the records of sources lack', async () => {
    const { records, recordsAll } = await quality({
      'sources/bare.yml':
        'type: report\ntitle: Bare\nlanguage: en\nkind: unknown\ninterest: unknown\nconfirmed: false\ntitleFrom: t\nyearFrom: y\n',
    });
    expect(recordsAll).toBe(4);
    expect(records).toEqual([
      { name: words.notConfirmed, count: 2 },
      { name: words.noAuthor, count: 2 },
      { name: words.noYear, count: 2 },
      { name: words.titleInferred, count: 1 },
      { name: words.yearInferred, count: 1 },
      { name: words.interestUnknown, count: 1 },
      { name: words.kindUnknown, count: 1 },
      { name: words.noAddress, count: 3 },
      { name: words.noFacts, count: 1 },
      { name: words.factsNotConfirmed, count: 1 },
    ]);
  });

  it('holds the gaps, and leads to where they can be told of if the site has that page', async () => {
    const { gaps, report } = await quality();
    expect(gaps).toEqual([{ pages: 'Sluice', unknown: 'How much water the fixture needs.' }]);
    expect(report).toBeUndefined();
    const { report: there } = await quality({
      'guides/report-an-error/record.yml':
        "number: 99\noriginal: en\naudiences: [miner]\nstatus: published\nupdated: '2026-01-02'\nkind: about\n",
      'guides/report-an-error/en.mdx': '---\ntitle: Report\nsummary: How to report.\n---\n\n## How\n\nWords.\n',
    });
    expect(there).toBe('/en/guides/report-an-error/');
  });
});
