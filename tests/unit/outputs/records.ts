import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { source, type Source } from '../../../src/domain/schema/source.ts';
import type { CitedPage } from '../../../src/outputs/citation.ts';

type Given = Partial<Source> & Pick<Source, 'type' | 'title'>;

/** A source with the bibliographic fields that a test gives. */
export function record(given: Given): Source {
  return source.parse({ language: 'en', kind: 'unknown', interest: 'unknown', confirmed: true, ...given });
}

export const RECORDS = {
  journal: record({
    type: 'article-journal',
    title: 'Mercury contamination from artisanal gold mining in Antioquia, Colombia: The world’s highest',
    author: [
      { family: 'Cordy', given: 'Paul' },
      { family: 'Veiga', given: 'M.M.' },
      { family: 'Velásquez-López', given: 'Patricio C.' },
      { family: 'van der Voet', given: 'Gijsbert B.' },
    ],
    issued: '2011-12',
    'container-title': 'Waste Management & Research',
    volume: '410-411',
    issue: '3/4',
    page: '154-160',
    DOI: '10.1016/j.scitotenv.2011.09.006',
    ISSN: '0048-9697',
    URL: 'https://www.example.org/article_1?q=50%25#s2',
  }),
  articleNumber: record({
    type: 'article-journal',
    title: 'Mercury in Soil and Forage Plants from Artisanal Mining',
    author: [{ literal: 'Basri' }, { family: 'Sakakibara', given: 'M.' }],
    issued: '2020',
    'container-title': 'Toxics',
    volume: '8',
    issue: '1',
    number: '15',
  }),
  newspaper: record({
    type: 'article-newspaper',
    title: 'Oro refinado aumenta reservas de Ecuador en US$235 millones',
    author: [{ literal: 'Deutsche Welle' }],
    issued: '2019-12-17',
    'container-title': 'DW Español',
    URL: 'https://example.org/dw',
    language: 'es',
  }),
  report: record({
    type: 'report',
    title: 'Guidelines for mercury wastes',
    author: [{ literal: 'Academy of Arts and Sciences, Ghana' }],
    genre: 'Technical Report',
    number: 'UNEP/CHW.10/6_1',
    publisher: 'Institute of Mining, Metallurgy and Petroleum',
    'publisher-place': 'Geneva',
    ISBN: '978-92-807-3783-7',
    issued: '2011',
  }),
  thesis: record({
    type: 'thesis',
    title: 'Mercury in small-scale mining in Ecuador',
    author: [{ family: 'Velásquez López', given: 'Patricio Colón' }],
    genre: 'PhD thesis',
    publisher: 'University of British Columbia',
    'publisher-place': 'Vancouver',
    issued: '2010-08',
  }),
  masters: record({
    type: 'thesis',
    title: 'Extracting gold from concentrates',
    author: [{ family: 'Clarkson', given: 'Gavin' }],
    genre: 'MASc thesis',
    publisher: 'University of British Columbia',
    issued: '2015',
  }),
  chapter: record({
    type: 'chapter',
    title: 'An ethical turn in African mining: voluntary regulation through fair trade',
    author: [
      { family: 'Fisher', given: 'E.' },
      { family: 'Childs', given: 'J.' },
    ],
    editor: [
      { family: 'Bryceson', given: 'D. F.' },
      { family: 'Jønsson', given: 'J. B.' },
    ],
    issued: '2014',
    'container-title': 'Mining and Social Transformation in Africa',
    page: '130–147',
    publisher: 'Routledge',
    ISBN: '9780415833707',
  }),
  conference: record({
    type: 'paper-conference',
    title: 'Global Estimate of Mercury Use in Artisanal Gold Mining',
    author: [{ family: 'Telmer', given: 'Kevin' }],
    issued: '2022-07-27',
    'event-title': '15th International Conference on Mercury',
    'event-place': 'Cape Town',
    URL: 'https://example.org/383/',
  }),
  proceedings: record({
    type: 'paper-conference',
    title: 'Parallel testing of a pilot plant',
    author: [{ family: 'Luistro', given: 'Franco Danilo' }],
    'container-title': 'Proceedings of the Congress',
    'event-title': 'XXXI Congress',
    'event-place': 'Manila',
    'publisher-place': 'Washington, DC',
    page: '3650',
  }),
  law: record({
    type: 'legislation',
    title: 'Directive 2009/161/EU on limit values',
    author: [{ literal: 'European Commission' }],
    number: '2009/161/EU',
    'container-title': 'Official Journal',
    volume: 'L 338',
    page: '87-89',
  }),
  webpage: record({
    type: 'webpage',
    title: 'planetGOLD to expand to 15 states, says UNEP',
    author: [{ literal: 'GhanaWeb' }],
    'container-title': 'GhanaWeb',
    URL: 'https://example.org/a b{c}',
  }),
  speech: record({
    type: 'speech',
    title: '[Paper on alluvial gold]',
    author: [{ family: 'Piper', given: 'David' }],
    issued: '2013-09',
    'event-title': 'Global Forum',
    'event-place': 'Lima',
  }),
  treaty: record({
    type: 'treaty',
    title: 'Minamata Convention on Mercury',
    author: [{ literal: 'United Nations Environment Programme' }],
    issued: '2013-10-10',
    'publisher-place': 'Kumamoto',
  }),
  bare: record({ type: 'document', title: 'Does the retort work?' }),
} satisfies Record<string, Source>;

export const PAGE: CitedPage = {
  number: 14,
  title: 'Sluice with carpets: 50 % & more',
  language: 'en',
  url: 'https://batea.example/en/alternatives/sluice/',
  permanentUrl: 'https://batea.example/p/014/',
  updated: '2026-11-20',
  revision: '4f2a9c1',
  digest: '9b1c2d3e',
  authors: ['Batea contributors'],
  siteName: 'Batea',
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
};

/** Every source of the content folder, by key. */
export function contentSources(): [key: string, source: Source][] {
  const folder = new URL('../../../content/sources/', import.meta.url);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yml'))
    .sort()
    .map((file) => [
      file.slice(0, -4),
      source.parse(parse(readFileSync(new URL(file, folder), 'utf8'), { schema: 'core' })),
    ]);
}
