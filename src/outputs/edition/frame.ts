import { CSP } from '../../config/csp.ts';
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '../../config/locales.ts';
import { SITE } from '../../config/site.ts';
import { absolute, href, pageNumber, permanentHref } from '../../config/urls.ts';
import { formatDate } from '../../i18n/dates.ts';
import { EDITION_WORDS, EDITIONS_WORDS } from '../../i18n/editions.ts';
import { fill, messages } from '../../i18n/messages.ts';
import { withColon } from '../../i18n/punctuation.ts';
import { frozenAddress, relative, type Frame } from './freeze.ts';
import { escape } from './html.ts';
import { isFrozen, type PageRecord } from './model.ts';

/** The edition that a page is frozen for. */
export interface Named {
  edition: string;
  /** Day whose state it holds. */
  on: string;
}

/** Address of the list of what changed from an edition until now, or until another edition. */
export function changesHref(from: string, to?: string): string {
  return href(`e/changes/${to === undefined ? from : `${from}--${to}`}/`);
}

/** The fragment of a page in the lists of what changed. */
export function changesAnchor(number: number): string {
  return `p${pageNumber(number)}`;
}

/** What stands around a frozen page of content: that it is not corrected, and where it is. */
export function pageFrame(page: PageRecord, language: Language, named: Named): Frame {
  const { path } = page.texts[language]!;
  return frame(language, path, named, absolute(permanentHref(page.number)), {
    changes: `${absolute(changesHref(named.edition))}#${changesAnchor(page.number)}`,
    languages: LANGUAGES.filter((other) => other !== language && page.texts[other]).map((other) =>
      link(relative(path, page.texts[other]!.path), LANGUAGE_NAMES[other], ` lang="${other}" hreflang="${other}"`),
    ),
  });
}

/** What stands around any other frozen page, such as that of a source. */
export function otherFrame(path: string, named: Named): Frame {
  const language = LANGUAGES.find((one) => path.startsWith(`${one}/`)) ?? 'en';
  const present = absolute(href(path.replace(/(^|\/)index\.html$/, '$1')));
  return frame(language, path, named, present, { languages: [] });
}

function frame(
  language: Language,
  path: string,
  { edition, on }: Named,
  present: string,
  more: { changes?: string; languages: string[] },
): Frame {
  const words = EDITION_WORDS[language];
  const own = frozenAddress(edition, path);
  const links = [
    link(present, words.corrections),
    ...(more.changes === undefined ? [] : [link(more.changes, words.changes)]),
    link(relative(path, 'index.html'), fill(words.contents, { edition })),
    ...more.languages,
  ];
  return {
    head: [
      '<header class="wrap page flow"><div class="notice">',
      `<p><strong>${escape(fill(words.frozen, { edition, date: formatDate(language, on) }))}</strong></p>`,
      `<p class="row">${links.join(' ')}</p>`,
      `<p class="citation">${escape(withColon(language, words.address))} ${link(own, own, '', false)}</p>`,
      '</div></header>',
    ].join(''),
    foot: foot(language),
  };
}

function foot(language: Language): string {
  const words = messages(language).footer;
  return `<footer class="foot"><div class="wrap"><p>${escape(`${words.notAffiliated} ${words.licence}`)}</p></div></footer>`;
}

/** The first page of an edition: what it holds, language by language; in English. */
export function contentsPage(pages: readonly PageRecord[], sheets: readonly string[], named: Named): string {
  const { edition, on } = named;
  const words = EDITIONS_WORDS;
  const frozen = pages.filter(isFrozen);
  const name = `${SITE.name}: ${fill(words.name, { edition })}`;
  const own = frozenAddress(edition);
  const files = [
    ['records.json', words.records],
    ['notes.md', words.notes],
    ['CITATION.cff', words.citation],
  ] as const;
  return [
    `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">`,
    `<meta http-equiv="content-security-policy" content="${CSP}">`,
    `<meta name="viewport" content="width=device-width"><title>${escape(name)}</title>`,
    `<meta name="description" content="${escape(words.lead)}"><meta name="color-scheme" content="light dark">`,
    `<meta name="robots" content="noindex"><link rel="canonical" href="${escape(own)}">`,
    ...sheets.map((sheet) => `<link rel="stylesheet" href="${escape(sheet)}">`),
    `</head><body><main class="wrap page flow"><h1>${escape(name)}</h1><p class="lead">${escape(words.lead)}</p>`,
    `<p>${escape(fill(words.stateOf, { date: formatDate('en', on), pages: String(frozen.length) }))}</p>`,
    `<p class="row">${link(absolute(href('e/')), words.heading)} ${link(absolute(changesHref(edition)), EDITION_WORDS.en.changes)}</p>`,
    `<p class="citation">${escape(withColon('en', EDITION_WORDS.en.address))} ${link(own, own, '', false)}</p>`,
    ...LANGUAGES.filter((language) => frozen.some((page) => page.texts[language])).map((language) =>
      [
        `<section class="flow" lang="${language}"><h2>${escape(LANGUAGE_NAMES[language])}</h2><ul>`,
        ...frozen.flatMap(({ number, texts }) => {
          const text = texts[language];
          return text ? [`<li>${pageNumber(number)} ${link(text.path, text.title, '', false)}</li>`] : [];
        }),
        '</ul></section>',
      ].join(''),
    ),
    `<h2>${escape(words.files)}</h2><ul>`,
    ...files.map(([path, about]) => `<li>${link(path, path, '', false)}: ${escape(about)}</li>`),
    `</ul></main>${foot('en')}</body></html>\n`,
  ].join('');
}

function link(to: string, words: string, more = '', target = true): string {
  return `<a${target ? ' class="press"' : ''} href="${escape(to)}"${more}>${escape(words)}</a>`;
}
