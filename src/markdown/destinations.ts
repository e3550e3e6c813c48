import { isPageCollection } from '../domain/collections.ts';

const INTERNAL = /^([a-z]+)\/[a-z0-9]+(?:-[a-z0-9]+)*(?:#[a-z0-9]+(?:-[a-z0-9]+)*)?$/;
/** A name of a host with a dot in it, and only characters that RFC 3986 allows; no user, no password. */
const HTTPS =
  /^https:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d{1,5})?(?:[/?#](?:[\w\-.~:/?#[\]@!$&'()*+,;=]|%[\da-f]{2})*)?$/i;

/** Whether a link may lead there: a page, an entry of the glossary, or an https address. */
export function isDestination(to: string): boolean {
  const collection = INTERNAL.exec(to)?.[1];
  if (collection) return collection === 'glossary' || isPageCollection(collection);
  return to.startsWith('https://') && HTTPS.test(to) && URL.canParse(to);
}
