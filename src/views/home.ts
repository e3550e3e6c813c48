import { href, pageHref } from '../config/urls.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import { pageId, type AnyPage } from '../domain/content.ts';
import type { VocabularyId } from '../domain/vocabulary.ts';
import { BROWSE, type Way } from '../i18n/browse.ts';
import { formatDate, languageName } from '../i18n/dates.ts';
import { messages, type Messages } from '../i18n/messages.ts';
import { links } from '../markdown/cites.ts';
import { splitSections } from '../markdown/sections.ts';
import { sectionId } from '../markdown/stale.ts';
import { Citations, type CitationEntry, type ConflictEntry } from './citations.ts';
import { bestText, pageLink, pageLinks, type PageLink, type ViewContext } from './context.ts';
import { collectionsInUse } from './lists.ts';
import { drawProse, drawValue, type Drawn } from './prose.ts';

/**
 * The situations in which readers find themselves: what they do today, and the worst practices of Annex C in it. They are
 * the sections of the guide, in its order.
 */
const SITUATIONS = [
  { id: 'crush-rock', words: 'crushRock', today: ['whole-ore-amalgamation'], stops: ['whole-ore-amalgamation'] },
  {
    id: 'wash-gravel',
    words: 'washGravel',
    today: ['amalgam-on-plates-or-sluice', 'hand-panning-only'],
    stops: ['whole-ore-amalgamation'],
  },
  {
    id: 'burn-amalgam',
    words: 'burnAmalgam',
    today: ['open-burning', 'home-burning'],
    stops: ['open-burning', 'residential-burning'],
  },
  { id: 'buy-gold', words: 'buyGold', today: [], stops: [] },
  {
    id: 'old-tailings',
    words: 'oldTailings',
    today: ['cyanide-after-mercury'],
    stops: ['cyanide-after-mercury'],
  },
  { id: 'train-or-govern', words: 'trainOrGovern', today: [], stops: [] },
] as const satisfies readonly {
  id: string;
  words: keyof Messages['home']['situations'];
  today: readonly VocabularyId<'currentPractice'>[];
  stops: readonly VocabularyId<'worstPractice'>[];
}[];

type Situation = (typeof SITUATIONS)[number];

/** The guide that says, section by section, what to do in each situation. */
const GUIDE = 'guides/what-do-you-do-today';

/** How many pages a situation shows; the guide has them all. */
const SHOWN = 5;

/** Ways into the site beside the situations, in the order in which they are shown: add one when its page exists. */
const WAYS: readonly Way[] = ['choose', 'compare', 'combine', 'browse', 'annex-c'];

/** The page whose stop line the home page shows. */
const STOP_TODAY = 'hazards/whole-ore-amalgamation';

/** How large the problem is: one value a line, with its words in `messages.home.figures`. */
export const FIGURES = {
  releases: 'asgm-releases-over-2000t#mercury-released',
  share: 'gma2018-total-air-2015#asgm-share',
  people: 'who-2021-numbers#people-asgm',
} as const;

/** `written`: the language it is written in, where that is not the reader's. */
export type SituationPage = PageLink & { written?: string };

export interface HomeView {
  /** `pages`: what to stop, the pathways, what else to read. `all`: the section of the guide. */
  situations: { id: Situation['id']; label: string; pages: SituationPage[]; all?: Pick<PageLink, 'href' | 'lang'> }[];
  stop?: PageLink & { line: Drawn[] };
  ways: { href: string; label: string }[];
  sections: { id: string; href: string; name: string; answers: string }[];
  figures: { words: string; value: Drawn[] }[];
  /** Pages by the day of their last change, newest first. */
  news: (PageLink & { updated: string })[];
  sources: CitationEntry[];
  conflicts: ConflictEntry[];
}

const SECTIONS = ['alternatives', 'technologies', 'markets', 'action'] as const;
const NEWS = 5;

/** The first screen of the site in one language. */
export function homeView(context: ViewContext): HomeView {
  const { catalogue, language } = context;
  const words = messages(language);
  const citations = new Citations(catalogue, language);
  const stop = catalogue.page(STOP_TODAY);
  const line = stop && bestText(stop, language).text.notes['stop'];
  const stopLine = line && drawProse(line, { ...context, citations, picture: noPicture });
  return {
    situations: SITUATIONS.map((situation, index) => ({
      id: situation.id,
      label: words.home.situations[situation.words],
      pages: pageLinks(context, pagesFor(situation, index, catalogue))
        .slice(0, SHOWN)
        .map((link) => (link.lang ? { ...link, written: languageName(language, link.lang) } : link)),
      ...allSteps(index, context),
    })),
    ...(stop && stopLine ? { stop: { ...pageLink(context, stop), line: stopLine } } : {}),
    sections: SECTIONS.filter((id) => collectionsInUse(context).includes(id)).map((id) => ({
      id,
      href: pageHref(language, id),
      name: words.collections[id].name,
      answers: words.collections[id].answers,
    })),
    ways: WAYS.map((way) => ({ href: href(`${language}/${way}/`), label: BROWSE[language].home.to[way] })),
    figures: Object.entries(FIGURES)
      .filter(([, ref]) => catalogue.value(ref))
      .map(([key, ref]) => ({
        words: words.home.figures[key as keyof typeof FIGURES],
        value: [drawValue(catalogue, citations, ref)],
      })),
    news: catalogue.pages
      .filter((page) => page.texts[language] && tellsNews(page))
      .sort((a, b) => b.record.updated.localeCompare(a.record.updated) || b.record.number - a.record.number)
      .slice(0, NEWS)
      .map((page) => ({ ...pageLink(context, page), updated: formatDate(language, page.record.updated) })),
    sources: citations.entries,
    conflicts: citations.conflicts,
  };
}

/**
 * The pages for a situation, each once: the hazard pages of the worst practices in it, the pathways that the guide names
 * or that start there, then the other pages in the order of the guide.
 */
function pagesFor({ today, stops }: Situation, index: number, catalogue: Catalogue): string[] {
  const named = guideSection(index, catalogue).filter((id) => catalogue.page(id));
  const hazards = catalogue.pages.filter(
    ({ collection, record }) =>
      collection === 'hazards' && record.worstPractice.length === 1 && includes(stops, record.worstPractice[0]!),
  );
  const starting = catalogue.pages.filter(
    ({ collection, record }) => collection === 'pathways' && includes(today, record.start),
  );
  const pathways = [...named.filter((id) => id.startsWith('pathways/')), ...starting.map(pageId)];
  return [...new Set([...hazards.map(pageId), ...pathways, ...named])];
}

function includes(list: readonly string[], id: string): boolean {
  return list.includes(id);
}

/** The pages that a section of the guide leads to; the original is what translations are held against. */
function guideSection(index: number, catalogue: Catalogue): string[] {
  const guide = catalogue.page(GUIDE);
  const section = guide && splitSections(guide.texts[guide.record.original]!.body).sections[index];
  return section ? links(section.blocks).map(({ to }) => to.split('#')[0]!) : [];
}

/** Where the guide tells all of a situation: in the reader's language, or else in the original's. */
function allSteps(index: number, { catalogue, language }: ViewContext): Pick<HomeView['situations'][number], 'all'> {
  const guide = catalogue.page(GUIDE);
  if (!guide) return {};
  const best = bestText(guide, language);
  const section = splitSections(best.text.body).sections[index];
  if (!section) return {};
  const fragment = sectionId(guide, best.language, section.heading, index);
  return {
    all: {
      href: pageHref(best.language, guide.collection, guide.slug, fragment),
      ...(best.language === language ? {} : { lang: best.language }),
    },
  };
}

/** Pages about the site and the pages of its sections change with it; they are no news. */
function tellsNews(page: AnyPage): boolean {
  return page.collection !== 'sections' && !(page.collection === 'guides' && page.record.kind === 'about');
}

function noPicture(): never {
  throw new Error('A stop line holds no picture. Take the Figure out of the note "stop".');
}
