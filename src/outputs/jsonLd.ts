import type { Language } from '../config/locales.ts';
import { SITE } from '../config/site.ts';
import { absolute, href } from '../config/urls.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import type { AnyPage } from '../domain/content.ts';
import type { Component } from '../domain/prose.ts';
import { DATA_WORDS } from '../i18n/data.ts';
import { paragraphsOf, type Paragraph } from '../markdown/paragraphs.ts';
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
 * A page in a language in which it has words: a TechArticle and, for a practice that is told in steps, a HowTo as well.
 * Steps are left out where a page warns of them: a practice that is not recommended or retired, an outdated translation.
 * One node for both, and no words that stand on the page already, because every page carries it.
 */
export function pageLd(page: AnyPage, language: Language, catalogue: Catalogue): JsonLd {
  const cited = citedPage(page, language);
  const { title, summary } = page.texts[language]!;
  const step = stepsOf(page, language, catalogue).map((one) => ({ '@type': 'HowToStep', ...one }));
  return {
    '@context': CONTEXT,
    '@type': step.length > 0 ? ['TechArticle', 'HowTo'] : 'TechArticle',
    headline: title,
    description: summary,
    url: cited.url,
    identifier: cited.permanentUrl,
    inLanguage: language,
    license: cited.licence.url,
    author: cited.authors.map((name) => (name === SITE.author ? ORGANISATION : name)),
    publisher: ORGANISATION,
    dateModified: cited.updated,
    version: `${cited.revision}, ${cited.digest}`,
    isPartOf: { '@type': 'WebSite', name: SITE.name, url: absolute(href('')) },
    ...(step.length > 0 ? { name: title, step } : {}),
  };
}

/** Each step with its first sentence and the address at which it stands in full. */
function stepsOf(page: AnyPage, language: Language, catalogue: Catalogue): { name: string; url: string }[] {
  const isPractice = page.collection === 'alternatives' || page.collection === 'technologies';
  if (!isPractice || page.record.status !== 'published' || staleParts(page, language).length > 0) return [];
  const sentences = new Intl.Segmenter(language, { granularity: 'sentence' });
  const { url } = citedPage(page, language);
  return [...paragraphsOf(page.texts[language]!.body)]
    .filter((found): found is [Component, Paragraph] => found[0].type === 'component' && found[0].name === 'Step')
    .map(([step, { id }]) => {
      const [first] = sentences.segment(plainWords(step.children, { catalogue, language }));
      return { name: first!.segment.trim(), url: `${url}#${id}` };
    });
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
