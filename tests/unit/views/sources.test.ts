import { describe, expect, it } from 'vitest';
import { messages } from '../../../src/i18n/messages.ts';
import { label } from '../../../src/i18n/vocabulary.ts';
import { citedSources, notCitedView, sourcesView } from '../../../src/views/sources.ts';
import { HOME, usesOf } from '../../../src/views/uses.ts';
import { checkEdited, onlyNote, prose, swap } from '../rules/edited.ts';

const UNUSED = 'type: report\ntitle: Unused\nlanguage: en\nkind: survey\ninterest: unknown\nconfirmed: true\n';
const fact = (id: string) =>
  `${UNUSED}facts:\n  - { id: ${id}, topic: t, claim: c, locator: l, scope: s, status: confirmed }\n`;

describe('the source list of the site', () => {
  it('holds the sources that pages cite, by kind of evidence', async () => {
    const { catalogue } = await checkEdited({ 'sources/unused-2020.yml': UNUSED });
    const { groups } = sourcesView('kind', { catalogue, language: 'en' });
    expect(groups.map(({ id, heading, entries }) => [id, heading, entries.map((entry) => entry.key)])).toEqual([
      ['survey', label('en', 'evidenceKind', 'survey'), ['okoro-2020']],
      ['official-text', label('en', 'evidenceKind', 'official-text'), ['test-treaty']],
      ['vendor-claim', label('en', 'evidenceKind', 'vendor-claim'), ['seller-2021']],
    ]);
    const seller = groups[2]!.entries[0]!;
    const words = messages('en').evidence;
    expect(seller.reference.map((part) => part.text).join('')).toContain("A made-up seller's page");
    expect(seller.about).toContain(label('en', 'interest', 'sells-the-equipment'));
    expect(seller.tags).toEqual([words.vendor, words.recordNotConfirmed]);
    expect(groups[0]!.entries[0]!.tags).toEqual([]);
  });

  it('holds the same sources whatever they are sorted by', async () => {
    const { catalogue } = await checkEdited({ 'sources/unused-2020.yml': UNUSED });
    const keys = (facet: 'kind' | 'interest' | 'topic' | 'record') => {
      const { groups } = sourcesView(facet, { catalogue, language: 'es' });
      return groups.flatMap(({ entries }) => entries.map((entry) => entry.key)).sort();
    };
    for (const facet of ['kind', 'interest', 'topic', 'record'] as const)
      expect(keys(facet)).toEqual(['okoro-2020', 'seller-2021', 'test-treaty']);
  });

  it('has a list of what no page cites', async () => {
    const { catalogue } = await checkEdited({ 'sources/unused-2020.yml': UNUSED });
    expect(notCitedView(catalogue).flatMap(({ entries }) => entries.map((entry) => entry.key))).toEqual([
      'unused-2020',
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
        'sources/unused-2020.yml': fact('other'),
        'conflicts/other.yml': 'title: t\nfacts: [treaty-plan, other]\n',
      },
    ],
    ['for a figure of the home page', { 'sources/unused-2020.yml': fact('who-2021-numbers') }],
  ])('holds a source that is used %s', async (_, edits) => {
    const { catalogue, issues } = await checkEdited({ 'sources/unused-2020.yml': UNUSED, ...edits });
    expect(issues).toEqual([]);
    expect(citedSources(catalogue)).toContain('unused-2020');
  });

  it('does not hold what only a draft cites', async () => {
    const { catalogue } = await checkEdited({
      'sources/unused-2020.yml': UNUSED,
      'guides/draft/en.mdx': swap('words.', 'words. <Cite source="unused-2020" at="page 1" />'),
    });
    expect(citedSources(catalogue)).not.toContain('unused-2020');
  });
});

describe('the places where a source is used', () => {
  it('are the pages that cite it, in their order', async () => {
    const { catalogue } = await checkEdited({});
    const pages = usesOf(catalogue)
      .sources.get('okoro-2020')!
      .map((use) => use.page);
    expect([...new Set(pages)]).toEqual([
      'alternatives/sluice',
      'markets/premium',
      'pathways/first',
      'cases/trial',
      'countries/gha',
      'sections/alternatives',
    ]);
  });

  it('are the home page too, where its figures rest on it', async () => {
    const { catalogue } = await checkEdited({ 'sources/unused-2020.yml': fact('who-2021-numbers') });
    expect(
      new Set(
        usesOf(catalogue)
          .sources.get('unused-2020')!
          .map((use) => use.page),
      ),
    ).toEqual(new Set([HOME]));
  });
});
