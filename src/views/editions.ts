import { LANGUAGES, type Language } from '../config/locales.ts';
import { absolute, href, pageNumber, permanentHref } from '../config/urls.ts';
import { formatDate } from '../i18n/dates.ts';
import { EDITION_WORDS, EDITIONS_WORDS } from '../i18n/editions.ts';
import { fill } from '../i18n/fill.ts';
import { messages } from '../i18n/messages.ts';
import { changesBetween, changeWords } from '../outputs/edition/changes.ts';
import { changesAnchor, changesHref } from '../outputs/edition/frame.ts';
import { isFrozen, type Edition, type PageRecord } from '../outputs/edition/model.ts';
import { withdrawnPages } from '../outputs/edition/served.ts';

/** An edition with whether its archive is at hand. */
export interface ServedEdition extends Edition {
  archive: boolean;
}

/** The list of the editions, the newest first. */
export interface EditionsView {
  editions: {
    id: string;
    name: string;
    href: string;
    state: string;
    changes: { href: string; text: string }[];
    archive: { name: string; size: string; sha256: string; href?: string };
    withdrawn: { text: string; reason: string; href: string }[];
  }[];
}

/** What changed from one state to another. */
export interface ChangesView {
  heading: string;
  address: string;
  changed: ChangedPage[];
  same: ChangedPage[];
}

interface ChangedPage {
  anchor: string;
  number: string;
  title: string;
  language: Language;
  href: string;
  changes: string[];
}

/** What stands at an address of an edition whose page is not there. */
export interface EditionNoticeView {
  language: Language;
  title: string;
  lead: string;
  /** Why it was withdrawn, in English. */
  reason?: string;
  name: string;
  address: string;
  present: string;
}

/** Every page that the site itself draws below `e/`, by its path there. Without editions there is none. */
export type EditionPage = { path: string | undefined } & (
  | { kind: 'list'; view: EditionsView }
  | { kind: 'changes'; view: ChangesView }
  | { kind: 'notice'; view: EditionNoticeView }
);

/** @param now what the pages say now */
export function editionPages(editions: readonly ServedEdition[], now: readonly PageRecord[]): EditionPage[] {
  if (editions.length === 0) return [];
  const below = (address: string) => address.slice(href('e/').length, -1);
  return [
    { path: undefined, kind: 'list', view: editionsView(editions) },
    ...editions.flatMap((edition, index): EditionPage[] => {
      const next = editions[index + 1];
      const since = changesView(fill(EDITIONS_WORDS.changesSince, { edition: edition.id }), edition, now);
      return [
        { path: below(changesHref(edition.id)), kind: 'changes', view: since },
        ...(next
          ? [
              {
                path: below(changesHref(edition.id, next.id)),
                kind: 'changes' as const,
                view: changesView(
                  fill(EDITIONS_WORDS.changesBetween, { from: edition.id, to: next.id }),
                  edition,
                  next.pages,
                  next.id,
                ),
              },
            ]
          : []),
        ...notices(edition),
      ];
    }),
  ];
}

function editionsView(editions: readonly ServedEdition[]): EditionsView {
  const words = EDITIONS_WORDS;
  const about = editions.map((edition, index) => {
    const { id, manifest, pages } = edition;
    const next = editions[index + 1];
    const { path, bytes, sha256 } = manifest.archive;
    return {
      id,
      name: fill(words.name, { edition: id }),
      href: href(`e/${id}/`),
      state: fill(words.stateOf, {
        date: formatDate('en', manifest.on),
        pages: String(pages.filter(isFrozen).length),
      }),
      changes: [
        { href: changesHref(id), text: fill(words.changesSince, { edition: id }) },
        ...(next
          ? [{ href: changesHref(id, next.id), text: fill(words.changesBetween, { from: id, to: next.id }) }]
          : []),
      ],
      archive: {
        name: path,
        size: `${(bytes / 1e6).toFixed(1)} MB`,
        sha256,
        ...(offersArchive(edition) ? { href: href(`e/${path}`) } : {}),
      },
      withdrawn: withdrawnPages(edition).map(({ page, withdrawal }) => ({
        text: fill(words.withdrawn, { number: pageNumber(page.number), date: formatDate('en', withdrawal.on) }),
        reason: withdrawal.reason,
        href: permanentHref(page.number),
      })),
    };
  });
  return { editions: about.reverse() };
}

/** Whether the archive itself is offered: never with a page in it that was withdrawn. */
export function offersArchive({ archive, withdrawn }: ServedEdition): boolean {
  return archive && withdrawn.length === 0;
}

function changesView(heading: string, edition: Edition, after: readonly PageRecord[], to?: string): ChangesView {
  const pages = changesBetween(edition.pages, after, edition.withdrawn).map(
    ({ number, title, language, changes }): ChangedPage => ({
      anchor: changesAnchor(number),
      number: pageNumber(number),
      title,
      language,
      href: permanentHref(number),
      changes: changes.map(changeWords),
    }),
  );
  return {
    heading,
    address: absolute(changesHref(edition.id, to)),
    changed: pages.filter(({ changes }) => changes.length > 0),
    same: pages.filter(({ changes }) => changes.length === 0),
  };
}

/** Pages in the place of those that were withdrawn, or of all where the archive is not at hand. */
function notices(edition: ServedEdition): EditionPage[] {
  const { id, manifest, pages, archive } = edition;
  const withdrawn = new Map(withdrawnPages(edition).map(({ page, withdrawal }) => [page.number, withdrawal]));
  const texts = pages
    .filter(isFrozen)
    .flatMap((page) =>
      Object.entries(page.texts).map(([language, text]) => ({ page, language: language as Language, ...text })),
    );
  const place = (path: string) => `${id}/${path}`.replace(/\/index\.html$/, '');
  const address = (path: string) => absolute(href(`e/${place(path)}/`));

  const own = texts.flatMap(({ page, language, path, title }): EditionPage[] => {
    const words = EDITION_WORDS[language];
    const withdrawal = withdrawn.get(page.number);
    if (!withdrawal && archive) return [];
    const said = withdrawal
      ? {
          title: fill(words.withdrawn, { edition: id }),
          lead: fill(words.withdrawnLead, { date: formatDate(language, withdrawal.on) }),
          reason: withdrawal.reason,
        }
      : { title: words.absent, lead: fill(words.absentLead, { edition: id }) };
    const present = permanentHref(page.number);
    return [
      { path: place(path), kind: 'notice', view: { language, name: title, address: address(path), present, ...said } },
    ];
  });
  if (archive) return own;
  const drawn = new Set(texts.map(({ path }) => path));
  const others = manifest.files.filter(({ path }) => path.endsWith('.html') && !drawn.has(path));
  return [
    ...own,
    ...others.map(({ path }): EditionPage => {
      const language = languageOf(path);
      const words = EDITION_WORDS[language];
      return {
        path: place(path),
        kind: 'notice',
        view: {
          language,
          title: words.absent,
          lead: fill(words.absentLead, { edition: id }),
          name: path === 'index.html' ? fill(EDITIONS_WORDS.name, { edition: id }) : messages(language).nav.sources,
          address: address(path),
          present: path === 'index.html' ? href('e/') : href(path.replace(/index\.html$/, '')),
        },
      };
    }),
  ];
}

function languageOf(path: string): Language {
  return LANGUAGES.find((language) => path.startsWith(`${language}/`)) ?? 'en';
}
