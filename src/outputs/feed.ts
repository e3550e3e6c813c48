import { SITE } from '../config/site.ts';
import { absolute, href, pageHref, permanentHref } from '../config/urls.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import type { AnyPage } from '../domain/content.ts';
import { DATA_WORDS } from '../i18n/data.ts';
import { messages } from '../i18n/messages.ts';
import { plainWords } from './plainWords.ts';

/** A page that came or changed on a day. */
interface Item {
  page: AnyPage;
  /** YYYY-MM-DD. */
  on: string;
  /** What changed, or what the page says. */
  words: string;
}

/** How many items the feed holds. */
const ITEMS = 50;

/** Where the feed stands, for the head of pages that name it. */
export const FEED = { address: href('feed.xml'), type: 'application/rss+xml', title: DATA_WORDS.feed } as const;

/**
 * New and changed pages as RSS 2.0 (RSS Advisory Board, version 2.0.11), newest first, each in the words of its
 * original. The time of an item is the begin of its day in UTC.
 */
export function feed(catalogue: Catalogue): string {
  const items = catalogue.pages
    .flatMap((page) => itemsOf(page, catalogue))
    .sort((a, b) => (a.on === b.on ? b.page.record.number - a.page.record.number : a.on < b.on ? 1 : -1))
    .slice(0, ITEMS);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">',
    '<channel>',
    element('title', FEED.title),
    element('link', absolute(href(''))),
    element('description', messages('en').site.description),
    element('language', 'en'),
    element('copyright', `${SITE.author}, ${SITE.contentLicence.name}`),
    ...items.slice(0, 1).map(({ on }) => element('lastBuildDate', time(on))),
    `<atom:link href="${escape(absolute(FEED.address))}" rel="self" type="${FEED.type}"/>`,
    ...items.map(toXml),
    '</channel>',
    '</rss>',
    '',
  ].join('\n');
}

/** The days on which a page changed; where it has not changed yet, the day on which it came. */
function itemsOf(page: AnyPage, catalogue: Catalogue): Item[] {
  const { original, changes, updated } = page.record;
  const text = page.texts[original]!;
  if (changes.length === 0) return [{ page, on: updated, words: text.summary }];
  return [...new Set(changes.map(({ on }) => on))].map((on) => ({
    page,
    on,
    words: changes
      .filter((change) => change.on === on)
      .map(({ id }) => plainWords(text.notes[`change.${id}`] ?? [], { catalogue, language: original }))
      .join(' '),
  }));
}

function toXml({ page, on, words }: Item): string {
  const { original, number } = page.record;
  return [
    '<item>',
    element('title', page.texts[original]!.title),
    element('link', absolute(pageHref(original, page.collection, page.slug))),
    `<guid isPermaLink="false">${escape(`${absolute(permanentHref(number))}#${on}`)}</guid>`,
    element('pubDate', time(on)),
    element('description', words),
    '</item>',
  ].join('\n');
}

/** RFC 822, as RSS asks for. */
function time(on: string): string {
  return new Date(`${on}T00:00:00Z`).toUTCString();
}

function element(name: string, words: string): string {
  return `<${name}>${escape(words)}</${name}>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escape(words: string): string {
  return words.replace(/[&<>"]/g, (sign) => ENTITIES[sign]!);
}
