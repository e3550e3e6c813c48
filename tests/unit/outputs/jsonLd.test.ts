import { describe, expect, it } from 'vitest';
import { pageDigest } from '../../../src/markdown/digest.ts';
import { paragraphsOf } from '../../../src/markdown/paragraphs.ts';
import { dataFiles } from '../../../src/outputs/data/files.ts';
import { datasetLd, ldScript, pageLd } from '../../../src/outputs/jsonLd.ts';
import { checkEdited, type Edits } from '../rules/edited.ts';

type Json = Record<string, unknown>;

async function linkedData(id: string, language: 'en' | 'es' = 'en', edits: Edits = {}): Promise<Json> {
  const { catalogue } = await checkEdited(edits);
  return pageLd(catalogue.page(id)!, language, catalogue);
}

const ORGANISATION = { '@type': 'Organization', name: 'Batea contributors' };

describe('a page as JSON-LD', () => {
  it('is an article with its number, revision, licence and author', async () => {
    const { catalogue } = await checkEdited({});
    const { title, summary } = catalogue.page('markets/premium')!.texts.en!;
    expect(await linkedData('markets/premium')).toEqual({
      '@context': 'https://schema.org',
      '@type': 'TechArticle',
      headline: title,
      description: summary,
      url: 'https://batea.example/en/markets/premium/',
      identifier: 'https://batea.example/p/004/',
      inLanguage: 'en',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      author: [ORGANISATION],
      publisher: ORGANISATION,
      dateModified: '2026-01-02',
      version: `1, ${pageDigest(catalogue.page('markets/premium')!.texts.en!)}`,
      isPartOf: { '@type': 'WebSite', name: 'Batea', url: 'https://batea.example/' },
    });
  });

  it('names further authors as they sign', async () => {
    const article = await linkedData('guides/about', 'en', {
      'guides/about/record.yml': (text) => `${text}authors: [Pure Earth]\n`,
    });
    expect(article['author']).toEqual([ORGANISATION, 'Pure Earth']);
  });

  it('of a practice told in steps is a how-to as well, with the steps in order', async () => {
    const data = await linkedData('alternatives/sluice');
    expect(data).toMatchObject({ '@type': ['TechArticle', 'HowTo'], headline: 'Sluice', name: 'Sluice' });
    const { catalogue } = await checkEdited({});
    const { body } = catalogue.page('alternatives/sluice')!.texts.en!;
    const [wet, feed] = [...paragraphsOf(body)].flatMap(([node, { id }]) =>
      node.type === 'component' && node.name === 'Step' ? [id] : [],
    );
    expect(data['step']).toEqual([
      { '@type': 'HowToStep', name: 'Wet the channel.', url: `https://batea.example/en/alternatives/sluice/#${wet}` },
      { '@type': 'HowToStep', name: 'Feed it slowly.', url: `https://batea.example/en/alternatives/sluice/#${feed}` },
    ]);
  });

  it('names a step by its first sentence', async () => {
    const { step } = await linkedData('alternatives/sluice', 'en', {
      'alternatives/sluice/en.mdx': (text) => text.replace('Wet the channel.', 'Wet the channel. Then wait.'),
    });
    expect((step as Json[])[0]).toMatchObject({ name: 'Wet the channel.' });
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
    const data = await linkedData(id, language, edits);
    expect(data['@type']).toBe('TechArticle');
    expect(data).not.toHaveProperty('step');
  });

  it('of a translation that is up to date has its steps', async () => {
    const found = await linkedData('alternatives/sluice', 'es', {
      'alternatives/sluice/es.mdx': (text) =>
        text.replace('## Qué es\n', '## Qué es\n\n<Steps>\n<Step>Moje. <Cite fact="treaty-plan" /></Step>\n</Steps>\n'),
    });
    expect(found).toMatchObject({ '@type': ['TechArticle', 'HowTo'], inLanguage: 'es', step: [{ name: 'Moje.' }] });
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
