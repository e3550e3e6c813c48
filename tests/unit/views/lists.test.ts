import { describe, expect, it } from 'vitest';
import { LISTED_COLLECTIONS } from '../../../src/domain/collections.ts';
import { messages } from '../../../src/i18n/messages.ts';
import { label } from '../../../src/i18n/vocabulary.ts';
import { azView, collectionsInUse, listView } from '../../../src/views/lists.ts';
import { checkEdited } from '../rules/edited.ts';

describe('the list of a collection', () => {
  it('holds its pages with what becomes of the mercury, drafts left out', async () => {
    const { catalogue } = await checkEdited({});
    const { name, lead } = messages('en').collections.alternatives;
    expect(listView('alternatives', { catalogue, language: 'en' })).toEqual({
      collection: 'alternatives',
      heading: name,
      lead,
      entries: [
        {
          id: 'alternatives/sluice',
          href: '/en/alternatives/sluice/',
          title: 'Sluice',
          summary: 'A sloping channel that keeps the heavy grains of gravel.',
          tags: [label('en', 'mercuryOutcome', 'removed-from-this-step')],
        },
      ],
      elsewhere: [],
    });
    const guides = listView('guides', { catalogue, language: 'en' });
    expect(guides.entries.map((entry) => entry.id)).toEqual(['guides/about', 'guides/old']);
  });

  it('parts the pages that have no words in the language', async () => {
    const { catalogue } = await checkEdited({});
    const alternatives = listView('alternatives', { catalogue, language: 'es' });
    expect(alternatives.entries.map(({ title, lang }) => [title, lang])).toEqual([['Canaleta', undefined]]);
    const markets = listView('markets', { catalogue, language: 'es' });
    expect(markets.entries).toEqual([]);
    expect(markets.elsewhere).toEqual([
      {
        id: 'markets/premium',
        href: '/es/markets/premium/',
        title: 'A premium scheme',
        summary: 'Pays more for clean gold.',
        lang: 'en',
        tags: [label('es', 'marketRoute', 'premium-scheme')],
      },
    ]);
    expect(listView('cases', { catalogue, language: 'es' }).elsewhere[0]?.tags).toEqual(['Ghana']);
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

describe('the A–Z', () => {
  const lines = (groups: ReturnType<typeof azView>['groups']) =>
    groups.map(
      ({ letter, entries }) => `${letter}: ${entries.map((e) => (e.see ? `${e.text} = ${e.see}` : e.text)).join(', ')}`,
    );

  it('holds pages, terms and local names by letter, whatever their marks and capitals', async () => {
    const { catalogue } = await checkEdited({
      'glossary/zone.yml': 'category: ore\nterm: { en: Éclair }\ndefinition: {}\n',
      'glossary/number.yml': 'category: ore\nterm: { en: 2nd wash }\ndefinition: {}\n',
    });
    const { groups } = azView({ catalogue, language: 'en' });
    expect(lines(groups)).toEqual([
      '#: 2nd wash',
      'A: A national plan, A pathway, A premium scheme, A trial, About, Alternatives, An old page',
      'C: canalón = sluice',
      'E: Éclair',
      'G: Ghana',
      'M: Mercury on all of the ore',
      'R: regla = riffle, riffle',
      'S: Screen, Sluice, sluice',
    ]);
    expect(groups.map((group) => group.id)).toEqual(['other', 'a', 'c', 'e', 'g', 'm', 'r', 's']);
    const all = groups.flatMap((group) => group.entries);
    expect(all.find((entry) => entry.text === 'canalón')?.href).toBe('/en/glossary/sluice/');
    expect(all.find((entry) => entry.text === 'Screen')?.href).toBe('/en/technologies/screen/');
  });

  it('tells which words are not in the language', async () => {
    const { catalogue } = await checkEdited({});
    const all = azView({ catalogue, language: 'es' }).groups.flatMap((group) => group.entries);
    const lang = (text: string) => all.find((entry) => entry.text === text)?.lang;
    expect([lang('Canaleta'), lang('canaleta'), lang('Screen'), lang('riffle')]).toEqual([
      undefined,
      undefined,
      'en',
      'en',
    ]);
  });
});
