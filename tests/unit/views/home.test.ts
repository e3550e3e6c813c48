import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/config/locales.ts';
import { messages } from '../../../src/i18n/messages.ts';
import { homeView } from '../../../src/views/home.ts';
import { checkEdited, swap, type Edits } from '../rules/edited.ts';
import { told } from './told.ts';

async function home(edits: Edits = {}, language: Language = 'en') {
  const { catalogue, issues } = await checkEdited(edits);
  expect(issues).toEqual([]);
  return homeView({ catalogue, language });
}

const fixture = (file: string) => readFileSync(`tests/fixtures/content/hazards/whole-ore/${file}`, 'utf8');
/** The page that the home page takes its stop line from. */
const STOP: Edits = {
  'hazards/whole-ore-amalgamation/record.yml': fixture('record.yml').replace('number: 3', 'number: 20'),
  'hazards/whole-ore-amalgamation/en.mdx': fixture('en.mdx'),
};
const FIGURE: Edits = {
  'sources/unep-2020.yml': `type: report
title: A made-up count
language: en
kind: survey
interest: unknown
confirmed: true
facts:
  - id: asgm-releases-over-2000t
    topic: t
    claim: over 2,000 t of mercury a year
    locator: page 1
    scope: s
    status: confirmed
    values: [{ key: mercury-released, what: mercury, value: 2000, unit: t/a, bound: over, nature: estimated }]
`,
};

describe('the home page', () => {
  it('of a site that lacks the pages it points to leaves them out', async () => {
    const view = await home();
    expect(view.situations).toHaveLength(6);
    expect(view.situations.map(({ id, pages }) => [id, pages.map((page) => page.id)])).toEqual([
      ['crush-rock', []],
      ['wash-gravel', ['alternatives/sluice']],
      ['burn-amalgam', []],
      ['buy-gold', []],
      ['old-tailings', []],
      ['train-or-govern', []],
    ]);
    expect(view.situations[0]!.label).toBe(messages('en').home.situations.crushRock);
    expect(view.stop).toBeUndefined();
    expect(view.figures).toEqual([]);
    expect(view.sources).toEqual([]);
    expect(view.conflicts).toEqual([]);
  });

  it('of a site without content is still a page', async () => {
    const { catalogue } = await checkEdited({});
    const empty = { ...catalogue, pages: [], page: () => undefined, value: () => undefined };
    const view = homeView({ catalogue: empty, language: 'sw' });
    expect(view.sections).toEqual([]);
    expect(view.news).toEqual([]);
    expect(view.situations.every(({ pages, label }) => pages.length === 0 && label !== '')).toBe(true);
  });

  it('shows the stop line and the figures with their sources', async () => {
    const view = await home({ ...STOP, ...FIGURE });
    expect(view.stop).toMatchObject({
      href: '/en/hazards/whole-ore-amalgamation/',
      title: 'Mercury on all of the ore',
    });
    expect(told(view.stop!.line)).toBe('Stop putting mercury on all of the ore.[1]');
    expect(view.figures.map(({ words, value }) => [words, told(value)])).toEqual([
      [messages('en').home.figures.releases, '{over 2,000\u00a0t per year, estimated}[2]'],
    ]);
    expect(view.sources.map((entry) => [entry.number, entry.sourceKey])).toEqual([
      [1, 'test-treaty'],
      [2, 'unep-2020'],
    ]);
    expect(view.situations[0]!.pages.map((page) => page.id)).toEqual(['hazards/whole-ore-amalgamation']);
  });

  it('gives the stop line of the original where it is not translated, and says so', async () => {
    const view = await home(STOP, 'es');
    expect(view.stop?.lang).toBe('en');
    expect(told(view.stop!.line)).toBe('Stop putting mercury on all of the ore.[1]');
  });

  it('leads to the sections that hold pages', async () => {
    const view = await home({
      'markets/premium/record.yml': swap('status: published', 'status: draft'),
    });
    expect(view.sections.map(({ id, href, pages }) => [id, href, pages.map((page) => page.id)])).toEqual([
      ['alternatives', '/en/alternatives/', ['alternatives/sluice']],
      ['technologies', '/en/technologies/', ['technologies/screen']],
      ['action', '/en/action/', ['action/plan']],
    ]);
  });

  it('tells the five pages that changed last, the newest first on the same day, and none about the site', async () => {
    const view = await home({
      'hazards/whole-ore/record.yml': swap('2026-01-02', '2026-03-01'),
      'cases/trial/record.yml': swap('2026-01-02', '2025-12-31'),
    });
    expect(view.news.map(({ id, updated }) => [id, updated])).toEqual([
      ['hazards/whole-ore', '1 March 2026'],
      ['guides/old', '2 January 2026'],
      ['countries/gha', '2 January 2026'],
      ['pathways/first', '2 January 2026'],
      ['action/plan', '2 January 2026'],
    ]);
    const spanish = await home({}, 'es');
    expect(spanish.news.map(({ id, updated, lang }) => [id, updated, lang])).toEqual([
      ['alternatives/sluice', '2 de enero de 2026', undefined],
    ]);
  });
});
