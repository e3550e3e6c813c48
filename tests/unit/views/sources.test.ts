import { describe, expect, it } from 'vitest';
import { label } from '../../../src/i18n/vocabulary.ts';
import { citedSources } from '../../../src/views/citedSources.ts';
import { countriesView } from '../../../src/views/countries.ts';
import { sourcesView } from '../../../src/views/sources.ts';
import { checkEdited, onlyNote, prose, swap } from '../rules/edited.ts';

const UNUSED = 'type: report\ntitle: Unused\nlanguage: en\nkind: survey\ninterest: unknown\nconfirmed: true\n';

describe('the source list of the site', () => {
  it('holds the sources that pages cite, by kind of evidence, and counts all', async () => {
    const { catalogue } = await checkEdited({ 'sources/unused-2020.yml': UNUSED });
    const { kinds, count } = sourcesView({ catalogue, language: 'en' });
    expect(count).toBe(4);
    expect(kinds.map(({ id, heading, entries }) => [id, heading, entries.map((entry) => entry.key)])).toEqual([
      ['survey', label('en', 'evidenceKind', 'survey'), ['okoro-2020']],
      ['official-text', label('en', 'evidenceKind', 'official-text'), ['test-treaty']],
      ['vendor-claim', label('en', 'evidenceKind', 'vendor-claim'), ['seller-2021']],
    ]);
    const seller = kinds[2]!.entries[0]!;
    expect(seller).toMatchObject({
      interest: label('en', 'interest', 'sells-the-equipment'),
      confirmed: false,
      facts: 2,
    });
    expect(seller.reference.map((part) => part.text).join('')).toContain("A made-up seller's page");
  });

  it('names the pages that cite a source, each once', async () => {
    const { catalogue } = await checkEdited({});
    const okoro = sourcesView({ catalogue, language: 'es' }).kinds[0]!.entries[0]!;
    expect(okoro.usedOn.map(({ id, lang }) => [id, lang])).toEqual([
      ['alternatives/sluice', undefined],
      ['markets/premium', 'en'],
      ['pathways/first', 'en'],
      ['cases/trial', 'en'],
      ['countries/gha', 'en'],
    ]);
  });

  it.each([
    ['in prose', prose('Words. <Cite source="unused-2020" at="page 1" />')],
    ['in a note', onlyNote('Words. <Cite source="unused-2020" at="page 1" />')],
    [
      'by quoting what is cited',
      { 'sources/test-treaty.yml': swap('locator: article 1', 'locator: a\n    quotedIn: unused-2020') },
    ],
    [
      'by disagreeing with what is cited',
      {
        'sources/unused-2020.yml': `${UNUSED}facts:\n  - { id: other, topic: t, claim: c, locator: l, scope: s, status: confirmed }\n`,
        'conflicts/other.yml': 'title: t\nfacts: [treaty-plan, other]\n',
      },
    ],
  ])('holds a source that a page uses %s', async (_, edits) => {
    const { catalogue, issues } = await checkEdited({ 'sources/unused-2020.yml': UNUSED, ...edits });
    expect(issues).toEqual([]);
    expect([...citedSources(catalogue).keys()]).toContain('unused-2020');
  });

  it('names the home page where its figures rest on a source', async () => {
    const { catalogue } = await checkEdited({
      'sources/unused-2020.yml': `${UNUSED}facts:\n  - { id: who-2021-numbers, topic: t, claim: c, locator: l, scope: s, status: confirmed }\n`,
    });
    const { entries } = sourcesView({ catalogue, language: 'es' }).kinds.find(({ id }) => id === 'survey')!;
    expect(entries.find(({ key }) => key === 'unused-2020')!.usedOn.map(({ href }) => href)).toEqual(['/es/']);
  });

  it('does not hold what only a draft cites', async () => {
    const { catalogue } = await checkEdited({
      'sources/unused-2020.yml': UNUSED,
      'guides/draft/en.mdx': swap('words.', 'words. <Cite source="unused-2020" at="page 1" />'),
    });
    expect([...citedSources(catalogue).keys()]).not.toContain('unused-2020');
  });
});

describe('the countries', () => {
  it('are those that a page or a confirmed fact names, by their names', async () => {
    const { catalogue } = await checkEdited({
      'sources/seller-2021.yml': (text) =>
        text
          .replace('    claim: Nobody has read this.', '    country: [BRA]\n    claim: Nobody has read this.')
          .replace('    claim: The seller says', '    country: [CIV, ECU]\n    claim: The seller says'),
    });
    const countries = countriesView({ catalogue, language: 'en' });
    expect(countries.map(({ iso3, name }) => [iso3, name])).toEqual([
      ['CIV', 'Côte d’Ivoire'],
      ['ECU', 'Ecuador'],
      ['GHA', 'Ghana'],
      ['PER', 'Peru'],
    ]);
    const ghana = countries.find(({ iso3 }) => iso3 === 'GHA')!;
    expect(ghana.pages.map((page) => page.id)).toEqual([
      'alternatives/sluice',
      'action/plan',
      'cases/trial',
      'countries/gha',
    ]);
    expect(ghana.facts.map(({ id, locator }) => [id, locator])).toEqual([
      ['sluice-recovery', 'table 1'],
      ['sluice-price', 'table 2'],
    ]);
    expect(countries.find(({ iso3 }) => iso3 === 'PER')!.facts).toEqual([]);
  });

  it('have names in the language of the reader, and stand in its order', async () => {
    const { catalogue } = await checkEdited({
      'markets/premium/record.yml': swap('operatesIn: [PER]', 'operatesIn: [EGY, ETH, COD]'),
    });
    expect(countriesView({ catalogue, language: 'es' }).map(({ name }) => name)).toEqual([
      'Egipto',
      'Etiopía',
      'Ghana',
      'República Democrática del Congo',
    ]);
  });
});
