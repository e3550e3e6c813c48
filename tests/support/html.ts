/** A tag of a built page. */
export interface Tag {
  name: string;
  closes: boolean;
  attributes: Readonly<Record<string, string>>;
  /** Where it begins and ends in the page. */
  start: number;
  end: number;
}

const TAG = /<(\/?)([a-zA-Z][\w-]*)((?:\s+[^\s"'<>/=]+(?:="[^"]*")?)*)\s*\/?>/g;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:="([^"]*)")?/g;
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * The tags of a page as Astro writes them, in their order.
 * @throws where a `<` begins nothing that can be read, because what follows would go unchecked
 */
export function readTags(html: string): Tag[] {
  const tags: Tag[] = [];
  let end = 0;
  const between = (text: string) => {
    if (!/</.test(text.replace(/^<!DOCTYPE html>/i, ''))) return;
    throw new Error(`A tag cannot be read: ${text.slice(text.indexOf('<'), text.indexOf('<') + 80)}`);
  };
  for (const match of html.matchAll(TAG)) {
    const [all, slash, name = '', attributes = ''] = match;
    between(html.slice(end, match.index));
    end = match.index + all.length;
    tags.push({
      name: name.toLowerCase(),
      closes: slash === '/',
      attributes: Object.fromEntries(
        [...attributes.matchAll(ATTRIBUTE)].map(([, key = '', value = '']) => [key.toLowerCase(), decode(value)]),
      ),
      start: match.index,
      end,
    });
  }
  between(html.slice(end));
  return tags;
}

/** Text with its character references resolved. */
export function decode(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi, (all, hex, decimal, name) => {
    if (hex || decimal) return String.fromCodePoint(parseInt(String(hex ?? decimal), hex ? 16 : 10));
    return ENTITIES[String(name)] ?? all;
  });
}

/** Elements that stand in a line of words without parting it. */
const INLINE = new Set(['a', 'span', 'strong', 'em', 'cite', 'mark', 'abbr']);

/** The words of a piece of a page: one line for each run of words that no block parts. */
export function lines(html: string): string[] {
  const text = html.replace(TAG, (_, _slash, name: string) => (INLINE.has(name.toLowerCase()) ? '' : '\n'));
  return decode(text)
    .split('\n')
    .map((line) => line.replace(/[ \t\r]+/g, ' ').trim())
    .filter((line) => line !== '');
}
