import { describe, expect, it } from 'vitest';
import { pageDigest } from '../../../src/markdown/digest.ts';
import { dataFiles } from '../../../src/outputs/data/files.ts';
import { datasetLd, ldScript, pageLd } from '../../../src/outputs/jsonLd.ts';
import { checkEdited, type Edits } from '../rules/edited.ts';

type Json = Record<string, unknown>;

async function graph(id: string, language: 'en' | 'es' = 'en', edits: Edits = {}): Promise<Json[]> {
  const { catalogue } = await checkEdited(edits);
  const data = pageLd(catalogue.page(id)!, language, catalogue);
  expect(data['@context']).toBe('https://schema.org');
  return data['@graph'] as Json[];
}

const ORGANISATION = { '@type': 'Organization', name: 'Batea contributors' };

describe('a page as JSON-LD', () => {
  it('is an article with its number, revision, licence and author', async () => {
    const { catalogue } = await checkEdited({});
    const [article, ...more] = await graph('markets/premium');
    expect(more).toEqual([]);
    expect(article).toEqual({
      '@type': 'TechArticle',
      '@id': 'https://batea.example/en/markets/premium/',
      url: 'https://batea.example/en/markets/premium/',
      identifier: {
        '@type': 'PropertyValue',
        propertyID: 'Batea page number',
        value: '004',
        url: 'https://batea.example/p/004/',
      },
      headline: catalogue.page('markets/premium')!.texts.en!.title,
      description: catalogue.page('markets/premium')!.texts.en!.summary,
      inLanguage: 'en',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      author: [ORGANISATION],
      publisher: ORGANISATION,
      dateModified: '2026-01-02',
      version: `1 (${pageDigest(catalogue.page('markets/premium')!.texts.en!)})`,
      isAccessibleForFree: true,
      isPartOf: { '@type': 'WebSite', name: 'Batea', url: 'https://batea.example/' },
    });
  });

  it('names further authors as they sign', async () => {
    const [article] = await graph('guides/about', 'en', {
      'guides/about/record.yml': (text) => `${text}authors: [Pure Earth]\n`,
    });
    expect(article!['author']).toEqual([ORGANISATION, 'Pure Earth']);
  });

  it('of a practice told in steps is a how-to as well, with the steps in order', async () => {
    const [article, howTo, ...more] = await graph('alternatives/sluice');
    expect(more).toEqual([]);
    expect(article!['@type']).toBe('TechArticle');
    expect(howTo).toMatchObject({
      '@type': 'HowTo',
      name: 'Sluice',
      inLanguage: 'en',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      author: [ORGANISATION],
      isPartOf: { '@id': article!['@id'] },
      step: [
        { '@type': 'HowToStep', position: 1, text: 'Wet the channel.' },
        { '@type': 'HowToStep', position: 2, text: 'Feed it slowly.' },
      ],
    });
  });

  it.each<[string, string, 'en' | 'es', Edits]>([
    ['a practice without steps', 'technologies/screen', 'en', {}],
    ['a text without steps', 'alternatives/sluice', 'es', {}],
    [
      'a practice that is not recommended',
      'alternatives/sluice',
      'en',
      { 'alternatives/sluice/record.yml': (text) => text.replace('status: published', 'status: not-recommended') },
    ],
    [
      'a translation that is older than its original',
      'alternatives/sluice',
      'es',
      {
        'alternatives/sluice/es.mdx': (text) =>
          text.replace(
            '## Qué es\n',
            '## Qué es\n\n<Steps>\n<Step>Moje. <Cite fact="treaty-plan" /></Step>\n</Steps>\n',
          ),
        'alternatives/sluice/en.mdx': (text) => text.replace('Wet the channel.', 'Wet it well.'),
      },
    ],
    [
      'a page that is no practice',
      'guides/about',
      'en',
      {
        'guides/about/en.mdx': (text) => `${text}\n<Steps>\n<Step>Read. <Cite fact="treaty-plan" /></Step>\n</Steps>\n`,
      },
    ],
  ])('of %s is no how-to', async (_, id, language, edits) => {
    expect((await graph(id, language, edits)).map((node) => node['@type'])).toEqual(['TechArticle']);
  });

  it('of a translation that is up to date has its steps', async () => {
    const found = await graph('alternatives/sluice', 'es', {
      'alternatives/sluice/es.mdx': (text) =>
        text.replace('## Qué es\n', '## Qué es\n\n<Steps>\n<Step>Moje. <Cite fact="treaty-plan" /></Step>\n</Steps>\n'),
    });
    expect(found[1]).toMatchObject({ inLanguage: 'es', step: [{ position: 1, text: 'Moje.' }] });
  });
});

describe('the open data as JSON-LD', () => {
  it('is a data set with its files', async () => {
    const { catalogue } = await checkEdited({});
    const files = await dataFiles(catalogue);
    const data = datasetLd(catalogue, files);
    expect(data).toMatchObject({
      '@type': 'Dataset',
      url: 'https://batea.example/data/',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      creator: ORGANISATION,
      dateModified: '2026-01-02',
    });
    const distribution = data['distribution'] as Json[];
    const facts = files.find(({ path }) => path === 'facts.csv')!;
    expect(distribution).toContainEqual({
      '@type': 'DataDownload',
      name: 'facts.csv',
      contentUrl: 'https://batea.example/data/facts.csv',
      encodingFormat: 'text/csv',
      contentSize: `${Buffer.byteLength(facts.text)} B`,
      sha256: facts.sha256,
    });
    expect(distribution.map(({ name }) => name)).toContain('alternatives.json');
    expect(distribution.filter(({ name }) => String(name).includes('/'))).toEqual([]);
  });

  it('has a version that changes with any file', async () => {
    const version = async (edits: Edits) => {
      const { catalogue } = await checkEdited(edits);
      return datasetLd(catalogue, await dataFiles(catalogue))['version'];
    };
    const now = await version({});
    expect(now).toMatch(/^[0-9a-f]{12}$/);
    expect(await version({})).toBe(now);
    expect(await version({ 'gaps/sluice-water.yml': (text) => text.replace('unknown: ', 'unknown: Still ') })).not.toBe(
      now,
    );
  });
});

it('JSON-LD cannot end its script element', () => {
  const written = ldScript({ name: '</script><script>alert(1)</script><!--' });
  expect(written).not.toContain('<');
  expect(JSON.parse(written)).toEqual({ name: '</script><script>alert(1)</script><!--' });
});
