import { LANGUAGE_NAMES, LANGUAGES } from '../config/locales.ts';
import { pageHref } from '../config/urls.ts';
import { languagesOf, type Catalogue } from '../domain/catalogue.ts';
import { PAGE_COLLECTIONS } from '../domain/collections.ts';
import type { AnyPage } from '../domain/content.ts';
import type { Gap, Source } from '../domain/schema/source.ts';
import { VOCABULARY, type Facet, type VocabularyId } from '../domain/vocabulary.ts';
import { LEDGER } from '../i18n/ledger.ts';
import { fill, messages } from '../i18n/messages.ts';
import { label } from '../i18n/vocabulary.ts';
import { staleParts } from '../markdown/stale.ts';
import { claimsOf } from './claims.ts';
import { pageLink, type PageLink } from './context.ts';
import type { Count } from './evidence.ts';
import { pageView, shortPageView } from './page.ts';
import { citedSources } from './sources.ts';

/** The page is in English. */
const LANGUAGE = 'en';

/** Everything is counted; nothing is typed. */
export interface QualityView {
  languages: { name: string; written: number; outdated: number; nativeUnread: number }[];
  reviews: Count[];
  /** Pages that nobody has reviewed. */
  unreviewed: PageLink[];
  certainty: Count[];
  markedDown: Count[];
  effects: Count[];
  /** Shown sources by kind of evidence, with the shown facts taken from them. */
  kinds: { name: string; sources: number; facts: number }[];
  interests: { name: string; sources: number; facts: number }[];
  claims: Count[];
  unknown: { collection: string; line: string; pages: number; of: number }[];
  records: Count[];
  recordsAll: number;
  gaps: Gap[];
  evidence: string;
  /** Where to help, if the site has the page. */
  report?: string;
}

/** What the content says of its own quality. */
export function qualityView(catalogue: Catalogue): QualityView {
  const { pages, content } = catalogue;
  const graded = pages.flatMap(({ record }) => ('evidence' in record ? [record] : []));
  const unreviewed = pages.filter(({ record }) => record.reviews.length === 0);
  return {
    languages: languages(pages),
    reviews: [
      { name: LEDGER.quality.unreviewed, count: unreviewed.length },
      ...(['domain', 'language', 'safety'] as const).map((role) => ({
        name: fill(LEDGER.quality.reviewedFor, { role: LEDGER.quality.role[role] }),
        count: pages.filter(({ record }) => record.reviews.some((review) => review.role === role)).length,
      })),
    ],
    unreviewed: unreviewed.map((page) => pageLink({ catalogue, language: LANGUAGE }, page)),
    certainty: tally(
      'certainty',
      graded.map(({ evidence }) => evidence.certainty),
    ),
    markedDown: tally(
      'markedDown',
      graded.flatMap(({ evidence }) => evidence.markedDown),
    ),
    effects: tally(
      'effect',
      graded.flatMap(({ effects }) => effects.map(({ effect }) => effect)),
    ),
    ...ofSources(catalogue),
    claims: claims(catalogue),
    unknown: unknown(catalogue),
    records: records(Object.values(content.sources)),
    recordsAll: Object.keys(content.sources).length,
    gaps: Object.values(content.gaps).sort((a, b) => a.pages.localeCompare(b.pages, LANGUAGE)),
    evidence: pageHref(LANGUAGE, 'evidence'),
    ...(catalogue.page('guides/report-an-error') ? { report: pageHref(LANGUAGE, 'guides', 'report-an-error') } : {}),
  };
}

function languages(pages: readonly AnyPage[]): QualityView['languages'] {
  return LANGUAGES.map((language) => {
    const written = pages.filter((page) => languagesOf(page).includes(language));
    const translated = written.filter(({ record }) => record.original !== language);
    const read = ({ record }: AnyPage) =>
      record.reviews.some((review) => review.role === 'language' && review.language === language);
    return {
      name: LANGUAGE_NAMES[language],
      written: written.length,
      outdated: translated.filter((page) => staleParts(page, language).length > 0).length,
      nativeUnread: translated.filter((page) => !read(page)).length,
    };
  });
}

/** How often each id of a vocabulary comes, in its order; ids that do not come are told with 0. */
function tally<F extends Facet>(facet: F, ids: readonly VocabularyId<F>[]): Count[] {
  return (VOCABULARY[facet] as readonly VocabularyId<F>[]).map((id) => ({
    name: label(LANGUAGE, facet, id),
    count: ids.filter((one) => one === id).length,
  }));
}

function ofSources(catalogue: Catalogue): Pick<QualityView, 'kinds' | 'interests'> {
  const sources = citedSources(catalogue).map((key) => catalogue.source(key)!.source);
  const facts = claimsOf(catalogue).flatMap(({ fact, inUse }) => (inUse ? [fact.source] : []));
  const table = <F extends 'evidenceKind' | 'interest'>(facet: F, of: (source: Source) => VocabularyId<F>) => {
    const factCounts = tally(facet, facts.map(of));
    return tally(facet, sources.map(of))
      .map(({ name, count }, index) => ({ name, sources: count, facts: factCounts[index]!.count }))
      .filter((line) => line.sources > 0);
  };
  return {
    kinds: table('evidenceKind', ({ kind }) => kind),
    interests: table('interest', ({ interest }) => interest),
  };
}

function claims(catalogue: Catalogue): Count[] {
  const words = LEDGER.evidence;
  const shown = claimsOf(catalogue).filter(({ inUse }) => inUse);
  return [
    { name: words.inUse, count: shown.length },
    { name: words.single, count: shown.filter(({ sources }) => sources === 1).length },
    { name: words.interested, count: shown.filter(({ only }) => only === 'interested').length },
    { name: words.press, count: shown.filter(({ only }) => only === 'press').length },
    { name: words.disputed, count: shown.filter(({ conflicts }) => conflicts.length > 0).length },
  ];
}

/** Lines of the panel that are not known, by collection; the line that fails most pages first. */
function unknown(catalogue: Catalogue): QualityView['unknown'] {
  const context = { catalogue, language: LANGUAGE } as const;
  return PAGE_COLLECTIONS.flatMap((collection) => {
    const pages = catalogue.pages.filter((page) => page.collection === collection);
    const lines = pages.flatMap(
      (page) => (page.texts[LANGUAGE] ? pageView(page, context) : shortPageView(page, context)).panel.unknown,
    );
    return [...new Set(lines)]
      .map((line) => ({
        collection: messages(LANGUAGE).collections[collection].name,
        line,
        pages: lines.filter((one) => one === line).length,
        of: pages.length,
      }))
      .sort((a, b) => b.pages - a.pages);
  });
}

function records(sources: readonly Source[]): Count[] {
  const words = LEDGER.quality;
  const where = (name: string, wrong: (source: Source) => boolean) => ({ name, count: sources.filter(wrong).length });
  return [
    where(words.notConfirmed, ({ confirmed }) => !confirmed),
    where(words.noAuthor, ({ author }) => author.length === 0),
    where(words.noYear, ({ issued }) => issued === undefined),
    where(words.titleInferred, ({ titleFrom }) => titleFrom !== undefined),
    where(words.yearInferred, ({ yearFrom }) => yearFrom !== undefined),
    where(words.interestUnknown, ({ interest }) => interest === 'unknown'),
    where(words.kindUnknown, ({ kind }) => kind === 'unknown'),
    where(words.noAddress, ({ URL, DOI }) => URL === undefined && DOI === undefined),
    where(words.noFacts, ({ facts }) => facts.length === 0),
    {
      name: words.factsNotConfirmed,
      count: sources.flatMap(({ facts }) => facts).filter(({ status }) => status !== 'confirmed').length,
    },
  ];
}
