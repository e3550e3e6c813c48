import { describe, expect, it } from 'vitest';
import { LISTED_COLLECTIONS } from '../../../src/domain/collections.ts';
import { BROWSE } from '../../../src/i18n/browse.ts';
import { messages } from '../../../src/i18n/messages.ts';
import { label } from '../../../src/i18n/vocabulary.ts';
import { collectionsInUse, listView } from '../../../src/views/lists.ts';
import { checkEdited, swap, type Edits } from '../rules/edited.ts';

/** One more page of a collection. */
const second = (folder: string, number: number, more: [string, string][] = []): Edits => ({
  [`${folder}/record.yml`]: more.reduce(
    (text, [from, to]) => text.replace(from, to),
    RECORDS[folder.split('/')[0]!]!(number),
  ),
  [`${folder}/en.mdx`]: TEXTS[folder.split('/')[0]!]!,
});
const head = (number: number) =>
  `number: ${number}\noriginal: en\naudiences: [miner]\nstatus: published\nupdated: '2026-01-02'\n`;
const RECORDS: Record<string, (number: number) => string> = {
  action: (number) => `${head(number)}annexC: [annex-c-1f, annex-c-1a]\n`,
  guides: (number) => `${head(number)}kind: how-to\n`,
};
const TEXTS: Record<string, string> = {
  action: `---
title: Another measure
summary: A measure of the fixture.
notes: { objective: Not known. }
---

## What the text asks

Not known.

## Options

Not known.

## Steps

Not known.

## Who does what

Not known.

## Indicators

Not known.

## What other countries did

Not known.

## What can go wrong

Not known.
`,
  guides: '---\ntitle: A guide\nsummary: A guide of the fixture.\n---\n\n## First\n\nNot known.\n',
};

describe('the list of a collection', () => {
  it('holds its pages with what becomes of the mercury, by groups, drafts left out', async () => {
    const { catalogue } = await checkEdited({});
    const { name, answers, lead } = messages('en').collections.alternatives;
    expect(listView('alternatives', { catalogue, language: 'en' })).toEqual({
      collection: 'alternatives',
      heading: name,
      answers,
      lead,
      groups: [
        {
          id: 'primary-concentration',
          heading: label('en', 'processStage', 'primary-concentration'),
          entries: [
            {
              id: 'alternatives/sluice',
              href: '/en/alternatives/sluice/',
              title: 'Sluice',
              summary: 'A sloping channel that keeps the heavy grains of gravel.',
              tags: [label('en', 'mercuryOutcome', 'removed-from-this-step')],
            },
          ],
        },
      ],
      nothingYet: false,
    });
    const guides = listView('guides', { catalogue, language: 'en' });
    expect(guides.groups.flatMap(({ entries }) => entries.map(({ id }) => id))).toEqual(['guides/old', 'guides/about']);
  });

  it('puts a page under the first of its values, and the groups in the order of the vocabulary', async () => {
    const { catalogue, issues } = await checkEdited({
      ...second('action/trade', 30),
      ...second('action/whole', 31, [
        [
          'annex-c-1f, annex-c-1a',
          'annex-c-1a, annex-c-1b, annex-c-1c, annex-c-1d, annex-c-1e, annex-c-1f, annex-c-1g',
        ],
      ]),
      ...second('guides/how', 32),
    });
    expect(issues).toEqual([]);
    const groups = (collection: 'action' | 'guides') =>
      listView(collection, { catalogue, language: 'en' }).groups.map(({ heading, entries }) => [
        heading,
        entries.map(({ id }) => id),
      ]);
    expect(groups('action')).toEqual([
      [BROWSE.en.annexC.plan, ['action/whole']],
      [label('en', 'annexC', 'annex-c-1a'), ['action/plan']],
      [label('en', 'annexC', 'annex-c-1f'), ['action/trade']],
    ]);
    expect(groups('guides').map(([heading]) => heading)).toEqual([
      label('en', 'guideKind', 'concept'),
      label('en', 'guideKind', 'how-to'),
      label('en', 'guideKind', 'about'),
    ]);
  });

  it('says of a route of no one kind that it has several', async () => {
    const { catalogue } = await checkEdited({
      'markets/premium/record.yml': (text) => text.replace(/^route: .*\n/m, ''),
    });
    expect(listView('markets', { catalogue, language: 'fr' }).groups.map(({ heading }) => heading)).toEqual([
      BROWSE.fr.severalRoutes,
    ]);
  });

  it('names the language of pages that have no words in the reader’s, and puts them last in their group', async () => {
    const { catalogue } = await checkEdited({
      'technologies/screen/record.yml': swap('screening-classifying', 'primary-concentration'),
    });
    const alternatives = listView('alternatives', { catalogue, language: 'es' });
    expect(alternatives.groups.flatMap(({ entries }) => entries.map(({ title, lang }) => [title, lang]))).toEqual([
      ['Canaleta', undefined],
    ]);
    const markets = listView('markets', { catalogue, language: 'es' });
    expect(markets.nothingYet).toBe(true);
    expect(markets.groups).toEqual([
      {
        id: 'premium-scheme',
        heading: label('es', 'marketRoute', 'premium-scheme'),
        entries: [
          {
            id: 'markets/premium',
            href: '/es/markets/premium/',
            title: 'A premium scheme',
            summary: 'Pays more for clean gold.',
            lang: 'en',
            tags: ['inglés'],
          },
        ],
      },
    ]);
    expect(listView('cases', { catalogue, language: 'es' }).groups[0]).toMatchObject({
      heading: 'Ghana',
      entries: [{ tags: ['inglés'] }],
    });
  });

  it('tells of a hazard what to stop, and of a pathway from where to where it leads', async () => {
    const { catalogue } = await checkEdited({});
    const [hazards] = listView('hazards', { catalogue, language: 'en' }).groups;
    expect(hazards).toMatchObject({ entries: [{ stop: 'Stop putting mercury on all of the ore.' }] });
    expect(hazards).not.toHaveProperty('heading');
    const [pathways] = listView('pathways', { catalogue, language: 'en' }).groups;
    expect(pathways!.entries[0]!.tags).toEqual([
      `${label('en', 'currentPractice', 'whole-ore-amalgamation')} → ${label('en', 'mercuryOutcome', 'mercury-free')}`,
    ]);
  });

  it('is linked only where it holds a page', async () => {
    const { catalogue } = await checkEdited({});
    expect(collectionsInUse({ catalogue })).toEqual(LISTED_COLLECTIONS);
    const without = await checkEdited({
      'pathways/first/record.yml': (text) => text.replace('status: published', 'status: draft'),
    });
    expect(collectionsInUse(without)).toEqual(LISTED_COLLECTIONS.filter((name) => name !== 'pathways'));
  });
});
