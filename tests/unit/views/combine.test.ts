import { beforeAll, describe, expect, it } from 'vitest';
import type { Catalogue } from '../../../src/domain/catalogue.ts';
import { forbiddenPairs, isPractice, keepsMercury, wrongTurns } from '../../../src/domain/combining.ts';
import { pageId } from '../../../src/domain/content.ts';
import { combineView } from '../../../src/views/combine.ts';
import { readCatalogue } from '../../support/content.ts';

let catalogue: Catalogue;
beforeAll(async () => {
  catalogue = await readCatalogue();
});

const view = () => combineView({ catalogue, language: 'en' });

describe('the matrix of what must never be combined', () => {
  it('has a row for each practice and says what each record says, with the reason and its source', () => {
    const { rows, columns, sources } = view();
    const practices = catalogue.pages.filter(isPractice);
    expect(rows.map(({ practice }) => practice.id)).toEqual(practices.map(pageId));
    for (const [index, { record }] of practices.entries()) {
      const { never, reasons } = rows[index]!;
      const named = columns.filter((_, i) => never[i]).map(({ id }) => id);
      expect(named).toEqual(expect.arrayContaining(record.notWith));
      expect(reasons.map(({ other }) => other.id).toSorted()).toEqual(named.toSorted());
      for (const { other, words } of reasons) {
        expect(words.length, `${pageId(practices[index]!)} and ${other.id}`).toBeGreaterThan(0);
        if (record.notWith.includes(other.id)) expect(JSON.stringify(words)).toContain('"marks"');
      }
    }
    expect(sources.length).toBeGreaterThan(10);
  });

  it('keeps every leaching of gold from every amalgamation', () => {
    const { rows, columns } = view();
    const column = columns.findIndex(({ id }) => id === 'alternatives/concentrate-amalgamation');
    const leaching = rows.filter(({ practice }) => {
      const page = catalogue.page(practice.id)!;
      return isPractice(page) && page.record.processStage[0] === 'leaching';
    });
    expect(leaching.length).toBeGreaterThan(2);
    for (const { practice, never } of leaching) expect(never[column], practice.id).toBe(true);
  });

  it('shows in every language what the English page shows, in the words that there are', () => {
    const english = view();
    const swahili = combineView({ catalogue, language: 'sw' });
    expect(swahili.rows.map(({ never }) => never)).toEqual(english.rows.map(({ never }) => never));
    expect(swahili.rows.flatMap(({ makesWorse }) => makesWorse).every(({ lang }) => lang === 'en')).toBe(true);
  });
});

it('no pathway takes a wrong turn, and every practice that keeps mercury in use has an exit', () => {
  const pathways = catalogue.pages.filter((page) => page.collection === 'pathways');
  expect(pathways.length).toBeGreaterThan(3);
  expect(pathways.flatMap((pathway) => wrongTurns(pathway, catalogue))).toEqual([]);
  const interim = catalogue.pages.filter(isPractice).filter(({ record }) => keepsMercury(record));
  expect(interim.length).toBeGreaterThan(2);
  expect(interim.filter(({ record }) => record.exit === undefined).map(pageId)).toEqual([]);
  expect(forbiddenPairs(catalogue).length).toBeGreaterThan(interim.length);
});
