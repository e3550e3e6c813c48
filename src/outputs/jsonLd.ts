import type { Language } from '../config/locales.ts';
import { SITE } from '../config/site.ts';
import { absolute, href, pageNumber } from '../config/urls.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import type { AnyPage } from '../domain/content.ts';
import { walk, type Component } from '../domain/prose.ts';
import { DATA_WORDS } from '../i18n/data.ts';
import { staleParts } from '../markdown/stale.ts';
import { citedPage } from '../views/page.ts';
import { plainWords } from './plainWords.ts';
import type { DataFile } from './data/files.ts';
import { dataRevision } from './data/revision.ts';

/** JSON-LD in the terms of schema.org. */
export type JsonLd = Readonly<Record<string, unknown>>;

const CONTEXT = 'https://schema.org';
const ORGANISATION = { '@type': 'Organization', name: SITE.author };

/**
 * A page in a language in which it has words: a TechArticle and, for a practice that is told in steps, a HowTo. Steps
 * are left out where a page warns of them: a practice that is not recommended or retired, an outdated translation.
 */
export function pageLd(page: AnyPage, language: Language, catalogue: Catalogue): JsonLd {
  const cited = citedPage(page, language);
  const { title, summary } = page.texts[language]!;
  const shared = {
    inLanguage: language,
    license: cited.licence.url,
    author: cited.authors.map((name) => (name === SITE.author ? ORGANISATION : name)),
  };
  const steps = stepsOf(page, language, catalogue);
  const article = {
    '@type': 'TechArticle',
    '@id': cited.url,
    url: cited.url,
    identifier: {
      '@type': 'PropertyValue',
      propertyID: `${SITE.name} page number`,
      value: pageNumber(cited.number),
      url: cited.permanentUrl,
    },
    headline: title,
    description: summary,
    ...shared,
    publisher: ORGANISATION,
    dateModified: cited.updated,
    version: `${cited.revision} (${cited.digest})`,
    isAccessibleForFree: true,
    isPartOf: { '@type': 'WebSite', name: SITE.name, url: absolute(href('')) },
  };
  const howTo = {
    '@type': 'HowTo',
    '@id': `${cited.url}#step-by-step`,
    name: title,
    description: summary,
    ...shared,
    isPartOf: { '@id': cited.url },
    step: steps.map((text, index) => ({ '@type': 'HowToStep', position: index + 1, text })),
  };
  return { '@context': CONTEXT, '@graph': steps.length > 0 ? [article, howTo] : [article] };
}

function stepsOf(page: AnyPage, language: Language, catalogue: Catalogue): string[] {
  const isPractice = page.collection === 'alternatives' || page.collection === 'technologies';
  if (!isPractice || page.record.status !== 'published' || staleParts(page, language).length > 0) return [];
  return [...walk(page.texts[language]!.body)]
    .filter((node): node is Component => node.type === 'component' && node.name === 'Step')
    .map((step) => plainWords(step.children, { catalogue, language }));
}

/** The open data as a whole. */
export function datasetLd(catalogue: Catalogue, files: readonly DataFile[]): JsonLd {
  const { updated, digest } = dataRevision(catalogue, files);
  const address = absolute(href('data/'));
  return {
    '@context': CONTEXT,
    '@type': 'Dataset',
    '@id': address,
    url: address,
    name: DATA_WORDS.title,
    description: DATA_WORDS.description,
    keywords: DATA_WORDS.keywords,
    license: SITE.contentLicence.url,
    creator: ORGANISATION,
    publisher: ORGANISATION,
    dateModified: updated,
    version: digest,
    isAccessibleForFree: true,
    distribution: files
      .filter(({ path }) => /^[a-z]+\.(?:csv|json)$/.test(path))
      .map(({ path, bytes, sha256 }) => ({
        '@type': 'DataDownload',
        name: path,
        contentUrl: `${address}${path}`,
        encodingFormat: path.endsWith('.csv') ? 'text/csv' : 'application/json',
        contentSize: `${bytes} B`,
        sha256,
      })),
  };
}

/** JSON-LD as it may stand in a script element: what could end the element is escaped. */
export function ldScript(data: JsonLd): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
