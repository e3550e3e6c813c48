import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/config/locales.ts';
import { BROWSE } from '../../../src/i18n/browse.ts';
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
/** The guide that tells the situations. */
const GUIDE: Edits = {
  'guides/what-do-you-do-today/record.yml':
    "number: 21\noriginal: en\naudiences: [miner]\nstatus: published\nupdated: '2026-01-02'\nkind: how-to\n",
  'guides/what-do-you-do-today/en.mdx': `---
title: What do you do?
summary: The ways.
---

## Rock

First [screen](technologies/screen), then [the path](pathways/first).

## Gravel

[Sluice](alternatives/sluice#steps) it.

## Burn

Not known.

## Buy

[Sell](markets/premium).

## Tailings

Not known.

## Govern

[Plan](action/plan).
`,
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
  it('leads in each situation to what to stop, to the pathways, then to what the guide names', async () => {
    const view = await home({ ...STOP, ...GUIDE });
    expect(view.situations.map(({ id, pages }) => [id, pages.map((page) => page.id)])).toEqual([
      ['crush-rock', ['hazards/whole-ore', 'hazards/whole-ore-amalgamation', 'pathways/first', 'technologies/screen']],
      ['wash-gravel', ['hazards/whole-ore', 'hazards/whole-ore-amalgamation', 'alternatives/sluice']],
      ['burn-amalgam', []],
      ['buy-gold', ['markets/premium']],
      ['old-tailings', []],
      ['train-or-govern', ['action/plan']],
    ]);
    expect(view.situations.map(({ all }) => all?.href)).toEqual(
      [1, 2, 3, 4, 5, 6].map((index) => `/en/guides/what-do-you-do-today/#section-${index}`),
    );
    expect(view.situations[0]!.label).toBe(messages('en').home.situations.crushRock);
  });

  it('shows five pages of a situation, and leads to the guide for the others', async () => {
    const many = ['action/plan', 'markets/premium', 'cases/trial', 'technologies/screen', 'alternatives/sluice'];
    const links = many.map((id) => `[here](${id})`).join(' ');
    const file = 'guides/what-do-you-do-today/en.mdx';
    const view = await home({
      ...GUIDE,
      [file]: (GUIDE[file] as string).replace('## Rock\n', `## Rock\n\n${links}\n`),
    });
    expect(view.situations[0]!.pages.map(({ id }) => id)).toEqual([
      'hazards/whole-ore',
      'pathways/first',
      'action/plan',
      'markets/premium',
      'cases/trial',
    ]);
  });

  it('leads to the guide in its original where it is not in the reader’s language, and says so', async () => {
    const view = await home(GUIDE, 'fr');
    expect(view.situations[1]!.all).toEqual({ href: '/en/guides/what-do-you-do-today/#section-2', lang: 'en' });
    expect(view.situations[1]!.pages).toContainEqual(
      expect.objectContaining({ href: '/fr/alternatives/sluice/', lang: 'en', written: 'anglais' }),
    );
  });

  it('of a site that lacks the pages it points to leaves them out', async () => {
    const view = await home();
    expect(view.situations).toHaveLength(6);
    expect(view.situations.flatMap(({ all }) => all ?? [])).toEqual([]);
    expect(view.situations[2]!.pages).toEqual([]);
    expect(view.stop).toBeUndefined();
    expect(view.figures).toEqual([]);
    expect(view.sources).toEqual([]);
    expect(view.conflicts).toEqual([]);
  });

  it('leads to the other ways into the site', async () => {
    const view = await home({}, 'id');
    expect(view.ways).toEqual(
      (['choose', 'compare', 'combine', 'browse', 'annex-c'] as const).map((way) => ({
        href: `/id/${way}/`,
        label: BROWSE.id.home.to[way],
      })),
    );
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
    expect(view.sections.map(({ id, href }) => [id, href])).toEqual([
      ['alternatives', '/en/alternatives/'],
      ['technologies', '/en/technologies/'],
      ['action', '/en/action/'],
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
