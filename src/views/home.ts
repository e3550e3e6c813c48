import type { AnyPage } from '../domain/content.ts';
import { formatDate } from '../i18n/dates.ts';
import { messages } from '../i18n/messages.ts';
import { Citations, type CitationEntry, type ConflictEntry } from './citations.ts';
import { bestText, pageLink, pageLinks, type PageLink, type ViewContext } from './context.ts';
import { drawProse, drawValue, type Drawn } from './prose.ts';
import { pageHref } from '../config/urls.ts';
import { collectionsInUse } from './lists.ts';

/** A situation in which a reader finds themself, and the pages that help, most urgent first. */
const SITUATIONS = [
  {
    id: 'crush-rock',
    words: 'crushRock',
    pages: [
      'hazards/whole-ore-amalgamation',
      'pathways/whole-ore-mills-to-smelting',
      'guides/know-your-ore',
      'alternatives/shaking-table',
    ],
  },
  {
    id: 'wash-gravel',
    words: 'washGravel',
    pages: ['pathways/alluvial-sluice', 'alternatives/sluice', 'technologies/screening', 'pathways/family-panning'],
  },
  {
    id: 'burn-amalgam',
    words: 'burnAmalgam',
    pages: [
      'hazards/open-burning',
      'hazards/residential-burning',
      'technologies/retort',
      'alternatives/direct-smelting-borax',
    ],
  },
  {
    id: 'buy-gold',
    words: 'buyGold',
    pages: ['technologies/gold-shop-capture', 'markets/fairmined', 'markets/central-bank-buying'],
  },
  {
    id: 'old-tailings',
    words: 'oldTailings',
    pages: [
      'hazards/cyanide-after-mercury',
      'technologies/mercury-out-of-tailings',
      'pathways/mercury-mill-and-cyanide',
    ],
  },
  {
    id: 'train-or-govern',
    words: 'trainOrGovern',
    pages: ['action/annex-c', 'hazards/four-practices-to-stop', 'action/baseline', 'guides/test-two-methods'],
  },
] as const;

/** The page whose stop line the home page shows. */
const STOP_TODAY = 'hazards/whole-ore-amalgamation';

/** How large the problem is: one value a line, with its words in `messages.home.figures`. */
export const FIGURES = {
  releases: 'asgm-releases-over-2000t#mercury-released',
  share: 'gma2018-total-air-2015#asgm-share',
  people: 'who-2021-numbers#people-asgm',
} as const;

export interface HomeView {
  situations: { id: (typeof SITUATIONS)[number]['id']; label: string; pages: PageLink[] }[];
  stop?: PageLink & { line: Drawn[] };
  sections: { id: string; href: string; name: string; answers: string; pages: PageLink[] }[];
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
    situations: SITUATIONS.map(({ id, words: key, pages }) => ({
      id,
      label: words.home.situations[key],
      pages: pageLinks(context, pages),
    })),
    ...(stop && stopLine ? { stop: { ...pageLink(context, stop), line: stopLine } } : {}),
    sections: SECTIONS.filter((id) => collectionsInUse(context).includes(id)).map((id) => ({
      id,
      href: pageHref(language, id),
      name: words.collections[id].name,
      answers: words.collections[id].answers,
      pages: catalogue.pages.filter((page) => page.collection === id).map((page) => pageLink(context, page)),
    })),
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

/** Pages about the site and the pages of its sections change with it; they are no news. */
function tellsNews(page: AnyPage): boolean {
  return page.collection !== 'sections' && !(page.collection === 'guides' && page.record.kind === 'about');
}

function noPicture(): never {
  throw new Error('A stop line holds no picture. Take the Figure out of the note "stop".');
}
