import { afterEach, describe, expect, it, vi } from 'vitest';
import { LANGUAGES } from '../../../src/config/locales.ts';
import { checkEdited } from '../rules/edited.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

/** The views as a deployment sees them; the site reads its environment once. */
async function views(env: Record<string, string> = {}) {
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  vi.resetModules();
  const [
    page,
    permanent,
    site,
    search,
    home,
    lists,
    az,
    browse,
    annexC,
    glossary,
    sources,
    sourcePage,
    evidence,
    quality,
  ] = await Promise.all([
    import('../../../src/views/page.ts'),
    import('../../../src/views/permanent.ts'),
    import('../../../src/views/site.ts'),
    import('../../../src/views/search.ts'),
    import('../../../src/views/home.ts'),
    import('../../../src/views/lists.ts'),
    import('../../../src/views/az.ts'),
    import('../../../src/views/browse.ts'),
    import('../../../src/views/annexC.ts'),
    import('../../../src/views/glossary.ts'),
    import('../../../src/views/sources.ts'),
    import('../../../src/views/sourcePage.ts'),
    import('../../../src/views/evidence.ts'),
    import('../../../src/views/quality.ts'),
  ]);
  return {
    ...page,
    ...permanent,
    ...site,
    ...search,
    ...home,
    ...lists,
    ...az,
    ...browse,
    ...annexC,
    ...glossary,
    ...sources,
    ...sourcePage,
    ...evidence,
    ...quality,
  };
}

describe('the frame of the site', () => {
  it('leads to the sections in use, the indexes, and the guides that exist', async () => {
    const { siteView } = await views();
    const { catalogue } = await checkEdited({});
    const site = siteView({ catalogue, language: 'es' });
    expect(site.home).toBe('/es/');
    expect(site.search).toBe('/es/search/');
    expect(site.sections.map((link) => link.href)).toEqual(
      ['alternatives', 'technologies', 'markets', 'action', 'hazards', 'pathways', 'cases'].map(
        (name) => `/es/${name}/`,
      ),
    );
    expect(site.indexes.map((link) => link.href)).toEqual([
      '/es/browse/',
      '/es/a-z/',
      '/es/glossary/',
      '/es/countries/',
      '/es/guides/',
      '/es/sources/',
      '/en/evidence/',
      '/en/quality/',
      '/data/',
    ]);
    expect(site.indexes.filter(({ hreflang }) => hreflang === 'en').map((link) => link.href)).toEqual([
      '/en/evidence/',
      '/en/quality/',
    ]);
    expect(siteView({ catalogue, language: 'en' }).indexes.filter(({ hreflang }) => hreflang)).toEqual([]);
    expect(site.about.map((link) => link.href)).toEqual(['/es/guides/about/']);
    for (const { label } of [...site.sections, ...site.indexes, ...site.about]) expect(label).toMatch(/\S/);
  });

  it('names a path in every language', async () => {
    const { everyLanguage } = await views();
    expect(everyLanguage('a-z/').map(({ language, href, exists }) => [language, href, exists])).toEqual(
      LANGUAGES.map((language) => [language, `/${language}/a-z/`, true]),
    );
  });
});

describe('a page in English alone', () => {
  it('names itself in English, and the home page in its place in the other languages', async () => {
    const { onlyEnglish } = await views();
    expect(onlyEnglish('quality/').map(({ language, href, exists }) => [language, href, exists])).toEqual(
      LANGUAGES.map((language) =>
        language === 'en' ? ['en', '/en/quality/', true] : [language, `/${language}/`, false],
      ),
    );
  });
});

describe('the permanent address of a page', () => {
  it('has its number, and title, address and citation in each of its languages', async () => {
    const { permanentView } = await views();
    const { catalogue } = await checkEdited({});
    const view = permanentView(catalogue.page('alternatives/sluice')!);
    expect(view).toMatchObject({
      number: '001',
      address: 'https://batea.example/p/001/',
      original: 'en',
      languages: [
        { language: 'en', name: 'English', title: 'Sluice', href: '/en/alternatives/sluice/' },
        { language: 'es', name: 'Español', title: 'Canaleta', href: '/es/alternatives/sluice/' },
      ],
    });
    for (const { title, citation } of view.languages) {
      expect(citation).toContain(title);
      expect(citation).toContain('https://batea.example/p/001/');
    }
  });

  it('has as many digits as its number needs', async () => {
    const { permanentView } = await views();
    const { catalogue } = await checkEdited({
      'guides/about/record.yml': (text) => text.replace('number: 8', 'number: 1234'),
    });
    expect(permanentView(catalogue.page('guides/about')!).address).toBe('https://batea.example/p/1234/');
  });
});

describe.each([
  ['/batea/', 'https://example.org'],
  ['/batea', 'https://example.org/'],
])('a site under %s', (base, address) => {
  it('has every address of its own below that path', async () => {
    const all = await views({ BATEA_BASE: base, BATEA_SITE: address });
    const { catalogue } = await checkEdited({});
    const context = { catalogue, language: 'en' } as const;
    const page = all.pageView(catalogue.page('alternatives/sluice')!, context);
    expect(page.href).toBe('/batea/en/alternatives/sluice/');
    expect(page.canonical).toBe('https://example.org/batea/en/alternatives/sluice/');
    expect(page.permanent).toBe('https://example.org/batea/p/001/');
    expect(page.cited.url).toBe(page.canonical);
    expect(page.citationFiles.bibtex).toBe('/batea/en/alternatives/sluice/batea-001-en.bib');

    const drawn = [
      ...catalogue.pages.flatMap((one) =>
        LANGUAGES.map((language) =>
          (one.texts[language] ? all.pageView : all.shortPageView)(one, { catalogue, language }),
        ),
      ),
      ...catalogue.pages.map(all.permanentView),
      all.siteView(context),
      all.searchView(context),
      all.homeView(context),
      all.listView('alternatives', context),
      all.azView(context),
      all.browseView(context),
      all.facetView('material', 'alluvial', context),
      all.annexCView(context),
      all.glossaryView(context),
      all.termView('sluice', context),
      all.everyLanguage(''),
      all.onlyEnglish('quality/'),
      all.sourcesView('topic', context),
      all.notCitedView(catalogue),
      all.sourcePageView('okoro-2020', context),
      all.formerSourceView('seller-old', context),
      all.evidenceView(catalogue),
      all.topicView('gravity', catalogue),
      all.conflictsView(catalogue),
      all.qualityView(catalogue),
    ];
    const text = JSON.stringify(drawn);
    const own = [...text.matchAll(/"(?:href|home|search|script|file|bibtex|ris|csl)":"([^"]*)"/g)].map((m) => m[1]!);
    expect(own.length).toBeGreaterThan(100);
    // Citations give addresses in full, of the site as of others.
    expect(own.filter((one) => !/^(?:\/batea\/|#|https?:)/.test(one))).toEqual([]);
    expect(text).not.toContain('batea.example');
    expect(text).not.toMatch(/[^:]\/\/|\/batea\/batea\//);
  });
});
