/** A tag of a page as Astro writes it. */
export interface Tag {
  name: string;
  closes: boolean;
  /** As they stand in the page, with their character references. */
  attributes: [name: string, value: string | undefined][];
}

/** A page as tags and what stands between them, in their order. */
export type Piece = string | Tag;

const TAG = /<(\/?)([a-zA-Z][\w-]*)((?:\s+[^\s"'<>/=]+(?:="[^"]*")?)*)\s*\/?>/g;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:="([^"]*)")?/g;
const SCRIPT = /<script\b[^>]*>[^]*?<\/script>/g;
const VOID = new Set(['meta', 'link', 'img', 'br', 'hr', 'input', 'source', 'wbr', 'col']);

/**
 * Reads a page of our own, without its scripts.
 * @throws where a `<` begins nothing that can be read: nothing may slip through unread
 */
export function readPage(html: string): Piece[] {
  const pieces: Piece[] = [];
  const page = html.replace(SCRIPT, '');
  let end = 0;
  const between = (text: string) => {
    if (/<(?!!doctype html>)/i.test(text)) {
      const at = text.slice(text.indexOf('<')).slice(0, 80);
      throw new Error(`A tag cannot be read: ${at}. Write it as the other components do.`);
    }
    if (text) pieces.push(text);
  };
  for (const match of page.matchAll(TAG)) {
    const [all, slash, name = '', attributes = ''] = match;
    between(page.slice(end, match.index));
    end = match.index + all.length;
    pieces.push({
      name,
      closes: slash === '/',
      attributes: [...attributes.matchAll(ATTRIBUTE)].map(([, key = '', value]) => [key, value]),
    });
  }
  between(page.slice(end));
  return pieces;
}

export function writePage(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : writeTag(piece))).join('');
}

function writeTag({ name, closes, attributes }: Tag): string {
  const written = attributes.map(([key, value]) => (value === undefined ? ` ${key}` : ` ${key}="${value}"`));
  return `<${closes ? '/' : ''}${name}${written.join('')}>`;
}

/** The value of an attribute with its character references resolved. */
export function attribute(piece: Piece, name: string): string | undefined {
  if (typeof piece === 'string') return undefined;
  const found = piece.attributes.find(([key]) => key === name);
  return found && unescape(found[1] ?? '');
}

/** Whether a piece opens an element of one of the names. */
export function opens(piece: Piece, ...names: string[]): piece is Tag {
  return typeof piece !== 'string' && !piece.closes && names.includes(piece.name);
}

/** The page without the elements of which something is true, and what stands in them. */
export function without(pieces: readonly Piece[], unwanted: (tag: Tag) => boolean): Piece[] {
  const kept: Piece[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at]!;
    if (typeof piece === 'string' || piece.closes || !unwanted(piece)) kept.push(piece);
    else at = endOf(pieces, at);
  }
  return kept;
}

/** Where the element that a tag opens is closed. @throws where it is not */
export function endOf(pieces: readonly Piece[], start: number): number {
  const { name } = pieces[start] as Tag;
  if (VOID.has(name)) return start;
  let depth = 0;
  for (let at = start; at < pieces.length; at++) {
    const piece = pieces[at]!;
    if (typeof piece === 'string' || piece.name !== name) continue;
    depth += piece.closes ? -1 : 1;
    if (depth === 0) return at;
  }
  throw new Error(`<${name}> is not closed. Close it in its component.`);
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function unescape(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi, (all, hex, decimal, name) => {
    if (hex || decimal) return String.fromCodePoint(parseInt(String(hex ?? decimal), hex ? 16 : 10));
    return ENTITIES[String(name)] ?? all;
  });
}

/** Text as it stands in a page. */
export function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => SIGNS[sign]!);
}
