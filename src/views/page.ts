import { LANGUAGE_NAMES, LANGUAGES, type Language } from '../config/locales.ts';
import { SITE } from '../config/site.ts';
import { absolute, href, pageHref, pageNumber, permanentHref } from '../config/urls.ts';
import { languagesOf } from '../domain/catalogue.ts';
import type { SectionId } from '../domain/collections.ts';
import { pageId, type AnyPage } from '../domain/content.ts';
import { noteSpecs } from '../domain/notes.ts';
import { plainText } from '../domain/prose.ts';
import { formatDate } from '../i18n/dates.ts';
import { pageDigest } from '../markdown/digest.ts';
import { paragraphsOf } from '../markdown/paragraphs.ts';
import { splitSections } from '../markdown/sections.ts';
import { sectionId, staleParts } from '../markdown/stale.ts';
import { pageToCsl } from '../outputs/csl.ts';
import { citationParts, type CitedPage } from '../outputs/citation.ts';
import { citationForms, type CitationForms } from './citationForms.ts';
import { Citations, typedFigures, type CitationEntry, type ConflictEntry } from './citations.ts';
import { tableFiles } from '../outputs/tables.ts';
import { bestText, pageLinks, type PageLink, type ViewContext } from './context.ts';
import { dangerOf, type Danger } from './danger.ts';
import { panelView, type PanelView } from './panel.ts';
import { drawProse, type Drawn, type ProseContext } from './prose.ts';
import { sectionNotes, type SectionNote } from './sectionNotes.ts';
import { stagesOf, type StageView } from './stages.ts';

export interface SectionView {
  /** Fragment in the address; the same in every language. */
  id: string;
  heading: string;
  /** Of a pathway, in the section that tells of them. */
  stages: StageView[];
  blocks: Drawn[];
  notes: SectionNote[];
  /** The original has changed since this section was translated. */
  outdated: boolean;
}

/** The same page in another language. */
export interface LanguageLink {
  language: Language;
  name: string;
  href: string;
  /** Whether the page has words in that language. */
  exists: boolean;
}

/** What every page, full or short, shows around its words. */
export interface PageFrame {
  id: string;
  collection: AnyPage['collection'];
  number: number;
  language: Language;
  title: string;
  summary: string;
  /** Language of title and summary. */
  wordsIn: Language;
  href: string;
  canonical: string;
  permanent: string;
  languages: LanguageLink[];
  panel: PanelView;
  sources: CitationEntry[];
  conflicts: ConflictEntry[];
}

/** A page with its words. */
export interface PageView extends PageFrame {
  status: AnyPage['record']['status'];
  why?: Drawn[];
  danger?: Danger;
  /** Whether the danger line stands above the panel. */
  dangerFirst: boolean;
  intro: Drawn[];
  sections: SectionView[];
  before: PageLink[];
  after: PageLink[];
  exit: PageLink[];
  related: PageLink[];
  updated: string;
  changes: { on: string; what: Drawn[] }[];
  reviews: { role: AnyPage['record']['reviews'][number]['role']; by: string; on: string }[];
  /** Set on a translation. */
  translatedFrom?: Language;
  outdated: boolean;
  cited: CitedPage;
  citationForms: CitationForms;
  /** Addresses of the citation files. */
  citationFiles: { bibtex: string; ris: string; csl: string };
  /** Tables to take away, by the heading that they stand under. */
  tables: { name: string; href: string }[];
}

/** A page in a language in which it has words. */
export function pageView(page: AnyPage, view: ViewContext): PageView {
  const { language } = view;
  const text = page.texts[language]!;
  const { record } = page;
  const stale = staleParts(page, language);
  const context = { ...proseContext(page, view), paragraphs: paragraphsOf(text.body), note, textAt: '' };
  const { intro, sections } = splitSections(text.body);
  const told = new Set(
    noteSpecs(page.collection, record as never).flatMap((spec) => (spec.instruction ? [spec.key] : [])),
  );

  /** A danger line, control or first-aid note that is out of date is shown in the original's words. */
  function note(key: string): Drawn[] | undefined {
    const original = page.texts[record.original]?.notes[key];
    if (original && told.has(key) && stale.includes(`notes.${key}`)) {
      return [{ type: 'original', language: record.original, children: drawProse(original, context) }];
    }
    const words = text.notes[key];
    return words && drawProse(words, context);
  }

  // Numbers of citations run in the order in which the reader meets them, so this order is the page's.
  const why = note('why');
  const changes = record.changes.map(({ id, on }) => ({
    on: formatDate(language, on),
    what: note(`change.${id}`) ?? [],
  }));
  const dangerFirst = page.collection === 'hazards';
  const early = dangerFirst ? dangerOf(page, context) : undefined;
  const panel = panelView(page, context);
  const danger = early ?? dangerOf(page, context);
  const drawnIntro = drawProse(intro, context);
  const drawnSections = sections.map(({ heading, blocks }, index): SectionView => {
    const id = sectionId(page, language, heading, index);
    return {
      id,
      heading,
      stages: id === ('stages' satisfies SectionId) ? stagesOf(page, context) : [],
      blocks: drawProse(blocks, context),
      notes: sectionNotes(page, id, context),
      outdated: stale.includes(id),
    };
  });
  const links = (ids: readonly string[]) => pageLinks(view, ids);
  const practice = 'needsBefore' in record ? record : undefined;
  const cited = citedPage(page, language);

  return {
    ...frame(page, view, language),
    panel,
    status: record.status,
    ...(why ? { why } : {}),
    ...(danger ? { danger } : {}),
    dangerFirst,
    intro: drawnIntro,
    sections: drawnSections,
    before: links(practice?.needsBefore ?? []),
    after: links(practice?.needsAfter ?? []),
    exit: links(practice?.exit ? [practice.exit] : []),
    related: links(record.related),
    updated: formatDate(language, record.updated),
    changes,
    reviews: record.reviews
      .filter((review) => review.language === language)
      .map(({ role, by, on }) => ({ role, by, on: formatDate(language, on) })),
    ...(language === record.original ? {} : { translatedFrom: record.original }),
    outdated: stale.length > 0,
    cited,
    citationForms: citationForms(citationParts(cited), pageToCsl(cited), language),
    citationFiles: citationFiles(page, language),
    tables: tableFiles(page, language, view).map(({ name, file }) => ({ name, href: fileHref(page, language, file) })),
    sources: context.citations.entries,
    conflicts: context.citations.conflicts,
  };
}

/** A page in a language in which it has no words yet: the panel and the way to the words there are. */
export function shortPageView(page: AnyPage, view: ViewContext): PageFrame {
  const context = proseContext(page, view);
  const { collection, slug, record } = page;
  const textAt = pageHref(record.original, collection, slug);
  const { rows } = panelView(page, { ...context, note: () => undefined, textAt });
  // What only lacks a translation is known.
  const known = { ...proseContext(page, view), note: (key: string) => page.texts[record.original]?.notes[key] && [] };
  const { unknown } = panelView(page, { ...known, textAt });
  return {
    ...frame(page, view, record.original),
    panel: { rows, unknown },
    sources: context.citations.entries,
    conflicts: context.citations.conflicts,
  };
}

/** The page as a work to cite, in one language. */
export function citedPage(page: AnyPage, language: Language): CitedPage {
  const { text } = bestText(page, language);
  return {
    number: page.record.number,
    title: text.title,
    language,
    url: absolute(pageHref(language, page.collection, page.slug)),
    permanentUrl: absolute(permanentHref(page.record.number)),
    updated: page.record.updated,
    revision: String(page.record.changes.length + 1),
    digest: pageDigest(text),
    authors: [SITE.author, ...page.record.authors],
    siteName: SITE.name,
    licence: SITE.contentLicence,
  };
}

/** Addresses of the citation files of a page. */
export function citationFiles(page: AnyPage, language: Language): PageView['citationFiles'] {
  const file = (ending: string) =>
    fileHref(page, language, `batea-${pageNumber(page.record.number)}-${language}.${ending}`);
  return { bibtex: file('bib'), ris: file('ris'), csl: file('json') };
}

function fileHref(page: AnyPage, language: Language, file: string): string {
  return href(`${language}/${pageId(page)}/${file}`);
}

/** The page in every language, for the language menu and the alternates. */
export function languageLinks(page: AnyPage): LanguageLink[] {
  const written = languagesOf(page);
  return LANGUAGES.map((language) => ({
    language,
    name: LANGUAGE_NAMES[language],
    href: pageHref(language, page.collection, page.slug),
    exists: written.includes(language),
  }));
}

function frame(
  page: AnyPage,
  { language }: ViewContext,
  wordsIn: Language,
): Omit<PageFrame, 'panel' | 'sources' | 'conflicts'> {
  const { text } = bestText(page, wordsIn);
  return {
    id: pageId(page),
    collection: page.collection,
    number: page.record.number,
    language,
    title: text.title,
    summary: text.summary,
    wordsIn,
    href: pageHref(language, page.collection, page.slug),
    canonical: absolute(pageHref(wordsIn, page.collection, page.slug)),
    permanent: absolute(permanentHref(page.record.number)),
    languages: languageLinks(page),
  };
}

function proseContext(page: AnyPage, view: ViewContext): ProseContext {
  const { text } = bestText(page, view.language);
  return {
    ...view,
    citations: new Citations(view.catalogue, view.language, typedFigures(text, view)),
    picture(file) {
      const size = page.pictures.find((picture) => picture.file === file)!;
      const { credit, licence } = page.record.pictures.find((picture) => picture.file === file)!;
      const alt = plainText(text.notes[`alt.${file}`] ?? []);
      return {
        kind: 'picture',
        file: href(`pictures/${pageId(page)}/${file}`),
        width: size.width,
        height: size.height,
        alt,
        credit,
        licence,
      };
    },
  };
}
