import { languagesOf, type Catalogue } from '../../domain/catalogue.ts';
import { pageId, type AnyPage } from '../../domain/content.ts';
import { formatIssue, type Issue } from '../../domain/issue.ts';
import { noteSpecs } from '../../domain/notes.ts';
import { staleParts } from '../../markdown/stale.ts';
import { compareEditions, editionId, isFrozen } from './model.ts';

/** What an edition is to be cut from. */
export interface Cut {
  edition: string;
  /** Day whose state it holds, YYYY-MM-DD. */
  on: string;
  catalogue: Catalogue;
  issues: readonly Issue[];
  /** Editions that there are. */
  known: readonly string[];
  /** Public address of the site. */
  site: string;
}

/** The newest day that the published pages name: of a change, or of a review. */
export function newestDay({ pages }: Catalogue): string {
  const days = pages.flatMap(({ record }) => [record.updated, ...record.reviews.map(({ on }) => on)]);
  return days.sort().at(-1) ?? '';
}

/** Everything that keeps an edition from being cut, each with what to do. There is no way around any of it. */
export function refusals(cut: Cut): string[] {
  const { catalogue, issues } = cut;
  const frozen = catalogue.pages.filter(({ record }) => isFrozen(record));
  return [
    ...aboutTheEdition(cut),
    ...issues.filter(({ severity }) => severity === 'error').map(formatIssue),
    ...(frozen.length > 0 ? [] : ['There is no published page to freeze. Publish one first.']),
    ...frozen.flatMap((page) => [...aboutReviews(page), ...aboutTranslations(page)]),
  ];
}

function aboutTheEdition({ edition, on, catalogue, known, site }: Cut): string[] {
  const latest = [...known].sort(compareEditions).at(-1);
  const newest = newestDay(catalogue);
  const found: string[] = [];
  if (!editionId.safeParse(edition).success) {
    found.push(`"${edition}" is no edition. Name it <year>.<number within the year>, like 2026.1.`);
  } else if (known.includes(edition)) {
    found.push(`Edition ${edition} exists, and an edition never changes. Take the next number.`);
  } else if (latest !== undefined && compareEditions(edition, latest) < 0) {
    found.push(`Edition ${edition} would come before ${latest}, which exists. Take a number after it.`);
  }
  if (on < newest) {
    found.push(`The content was changed or reviewed on ${newest}, after ${on}. Name a later day with --on, or none.`);
  }
  if (new URL(site).hostname.endsWith('.example')) {
    found.push(`${site} is not an address that lasts. Name the public address of the site in BATEA_SITE.`);
  }
  return found;
}

const NEEDED = ['domain', 'safety'] as const;

/** The words that a page was first written in must have been read, as they stand now, for truth and for safety. */
function aboutReviews(page: AnyPage): string[] {
  const { reviews, original, updated } = page.record;
  return NEEDED.flatMap((role) => {
    const ofRole = reviews.filter((review) => review.role === role && review.language === original);
    if (ofRole.some(({ on }) => on >= updated)) return [];
    const state = ofRole.length > 0 ? `changed on ${updated}, after its ${role} review` : `has no ${role} review`;
    return [`${pageId(page)} ${state}. Have its ${original} text read, and enter the review in record.yml.`];
  });
}

/** A translation must not tell readers to do what its original no longer says. */
function aboutTranslations(page: AnyPage): string[] {
  const telling = noteSpecs(page.collection, page.record as never).filter(({ instruction }) => instruction);
  return languagesOf(page).flatMap((language) => {
    const stale = new Set(staleParts(page, language));
    return telling
      .filter(({ key }) => stale.has(`notes.${key}`))
      .map(
        ({ key }) =>
          `${pageId(page)}/${language}.mdx: the note ${key} is out of date. Translate it again, then run "npm run stamp -- ${pageId(page)} ${language}".`,
      );
  });
}
