import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { imageSize } from 'image-size';
import { isMap, isScalar, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import { LANGUAGES, type Language } from '../config/locales.ts';
import { isPageCollection, PAGE_COLLECTIONS, type PageCollection } from '../domain/collections.ts';
import type { PictureFile } from '../domain/content.ts';
import { alpha2 } from '../domain/countries.ts';
import type { Issue, Point } from '../domain/issue.ts';
import { walk } from '../domain/prose.ts';
import {
  DATA_SCHEMAS,
  type DataCollection,
  type KeyPath,
  type RawContent,
  type RawData,
  type RawPage,
  type RawText,
  valueAt,
} from '../domain/validate.ts';
import { splitFrontMatter } from '../markdown/frontMatter.ts';
import { parseNote, parseProse } from '../markdown/parse.ts';

/** The content folder: `BATEA_CONTENT`, or `content/` of the project. */
export function contentFolder(): string {
  return process.env['BATEA_CONTENT'] ?? 'content';
}

/** Content as it stands on disk, with everything that is wrong with its files. */
export interface DiskContent {
  raw: RawContent;
  issues: Issue[];
  /** Ids that stand in YAML files which could not be parsed, and pictures that are none. */
  unreadable: string[];
}

const DATA_COLLECTIONS = Object.keys(DATA_SCHEMAS) as DataCollection[];
const PICTURE = /\.(?:png|jpg|webp)$/;
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * Reads a content folder.
 * @throws where the folder itself cannot be read
 */
export async function readContent(folder: string): Promise<DiskContent> {
  const issues: Issue[] = [];
  const unreadable: string[] = [];
  const pages = new Map<string, Partial<RawPage> & Pick<RawPage, 'collection' | 'slug' | 'texts' | 'pictures'>>();
  const data = Object.fromEntries(DATA_COLLECTIONS.map((name) => [name, []])) as unknown as RawContent['data'];

  const refuse = (file: string, message: string, fix: string, rule = 'layout') => {
    issues.push({ file, line: 1, column: 1, severity: 'error', rule, message, fix });
  };

  for (const { file, linked } of await listFiles(folder)) {
    if (linked) {
      refuse(file, 'A link to another place', 'Put the file itself into the folder.');
      continue;
    }
    const [collection = '', second = '', third, ...rest] = file.split('/');
    const path = join(folder, file);
    if ((DATA_COLLECTIONS as string[]).includes(collection) && third === undefined) {
      const id = second.replace(/\.yml$/, '');
      if (!second.endsWith('.yml') || !SLUG.test(id)) {
        refuse(
          file,
          'Not a file of this collection',
          'Name it <id>.yml, with an id of lower-case words joined by hyphens.',
        );
        continue;
      }
      const text = await readFile(path, 'utf8');
      const entry = readYaml(text, file, issues);
      if (entry) data[collection as DataCollection].push({ id, entry });
      else unreadable.push(id, ...[...text.matchAll(/^ *- id: *(\S+)/gm)].map((match) => match[1]!));
    } else if (isPageCollection(collection) && third !== undefined && rest.length === 0) {
      if (!SLUG.test(second)) {
        refuse(file, `"${second}" is no slug`, 'Name the folder with lower-case words joined by hyphens.');
        continue;
      }
      if (collection === 'countries' && alpha2(second.toUpperCase()) === undefined) {
        const fix = 'Name the folder with the ISO 3166-1 alpha-3 code in lower case, like "per".';
        refuse(file, `"${second}" is no country`, fix);
        continue;
      }
      const id = `${collection}/${second}`;
      const page = pages.get(id) ?? { collection, slug: second, texts: [], pictures: [] };
      pages.set(id, page);
      const language = LANGUAGES.find((name) => third === `${name}.mdx`);
      if (third === 'record.yml') {
        const record = readYaml(await readFile(path, 'utf8'), file, issues);
        if (record) page.record = record;
        else unreadable.push(id);
      } else if (language) {
        const text = readText(await readFile(path, 'utf8'), file, language, issues);
        if (text) page.texts.push(text);
      } else if (PICTURE.test(third)) {
        const picture = readPicture(await readFile(path), third);
        if (picture) page.pictures.push(picture);
        else {
          unreadable.push(file);
          refuse(file, 'Not a picture', 'Save it again as the kind that its name says: PNG, JPEG or WebP.', 'picture');
        }
      } else {
        refuse(
          file,
          'A page folder does not hold such a file',
          `It holds record.yml, texts named ${LANGUAGES.map((l) => `${l}.mdx`).join(', ')}, and .png, .jpg or .webp pictures.`,
        );
      }
    } else {
      refuse(
        file,
        'Not in a place that the site reads',
        `Pages stand in <collection>/<slug>/ (${PAGE_COLLECTIONS.join(', ')}); sources, conflicts, glossary and gaps hold <id>.yml.`,
      );
    }
  }

  const complete: RawPage[] = [];
  for (const [id, page] of pages) {
    if (page.record) complete.push(page as RawPage);
    else if (!issues.some((issue) => issue.file === `${id}/record.yml`)) {
      refuse(
        `${id}/record.yml`,
        'The page has no record',
        'Add record.yml to the folder; docs/fields.md lists its fields.',
      );
    }
  }
  return { raw: { pages: complete, data }, issues, unreadable };
}

/** The bytes of a picture of a page. */
export function readPictureBytes(collection: PageCollection, slug: string, file: string): Promise<Buffer> {
  return readFile(join(contentFolder(), collection, slug, file));
}

async function listFiles(folder: string): Promise<{ file: string; linked: boolean }[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => ({
      file: join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'),
      linked: !entry.isFile(),
    }))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}

interface YamlData extends RawData {
  /** The place in the file of a point in the words that stand at a path. */
  within(path: KeyPath, words: string, point: Point): Point;
}

function readYaml(text: string, file: string, issues: Issue[], lineOffset = 0): YamlData | undefined {
  const lines = new LineCounter();
  // The core schema reads dates as text, so that a date means the same to every reader.
  const document = parseDocument(text, { lineCounter: lines, schema: 'core', uniqueKeys: true });
  const pointAt = (offset: number): Point => {
    const { line, col } = lines.linePos(offset);
    return { line: line + lineOffset, column: col };
  };
  const refuse = (point: Point, message: string, fix: string) => {
    issues.push({ ...point, file, severity: 'error', rule: 'yaml', message, fix });
  };
  for (const problem of [...document.errors, ...document.warnings]) {
    const message = problem.message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, '');
    refuse(pointAt(problem.pos[0]), message, 'Correct the YAML; put text that holds ": " or "#" in quotes.');
  }
  if (document.errors.length || document.warnings.length) return undefined;
  try {
    const data: unknown = document.toJS({ maxAliasCount: 0 });
    return {
      file,
      data,
      locate: (path, of) => pointAt(offsetOf(document, path, of)),
      within(path, words, { line, column }) {
        const before = words.split('\n', line - 1).join('\n').length + (line > 1 ? column : column - 1);
        return pointAt(offsetWithin(text, offsetOf(document, path), words.slice(0, before + 1)));
      },
    };
  } catch {
    refuse(pointAt(0), 'The file uses YAML anchors or aliases', 'Write the value out in each place.');
    return undefined;
  }
}

/** Offset of the value at a path (or of its key), or of the nearest parent that exists. */
function offsetOf(document: Document.Parsed, path: KeyPath, of?: 'key'): number {
  for (let depth = path.length; depth > 0; depth--) {
    const parent = document.getIn(path.slice(0, depth - 1), true);
    const key = path[depth - 1];
    if (of === 'key' && isMap(parent)) {
      const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === key);
      if (pair) return (pair.key as Node).range![0];
    }
    const node = document.getIn(path.slice(0, depth), true) as Node | undefined;
    if (node?.range) return node.range[0];
  }
  return document.contents?.range[0] ?? 0;
}

/**
 * Offset of the last character of `words`, the beginning of a YAML text whose source stands at `start`. The words are
 * the source without its quotes, folds and indentation, so each character is the next of its kind.
 */
function offsetWithin(source: string, start: number, words: string): number {
  let offset = ['>', '|'].includes(source[start]!) ? source.indexOf('\n', start) : start - 1;
  for (const character of words) {
    const found = source.indexOf(character, offset + 1);
    if (found >= 0) offset = found;
  }
  return Math.max(offset, start);
}

function readText(text: string, file: string, language: Language, issues: Issue[]): RawText | undefined {
  const split = splitFrontMatter(text, file);
  issues.push(...split.issues);
  if (!split.parts) return undefined;
  const header = readYaml(split.parts.frontMatter.text, file, issues, split.parts.frontMatter.line - 1);
  const body = parseProse(split.parts.body.text, { file, line: split.parts.body.line });
  issues.push(...body.issues);
  if (!header) return undefined;

  const written = valueAt(header.data, ['notes']);
  const notes = Object.entries(typeof written === 'object' ? { ...written } : {}).flatMap(([key, note]) => {
    if (typeof note !== 'string') return [];
    const words = note.trim();
    const place = (point: Point) => header.within(['notes', key], words, point);
    const parsed = parseNote(words, { file });
    issues.push(...parsed.issues.map((issue) => ({ ...issue, ...place(issue) })));
    for (const node of walk(parsed.tree)) if ('at' in node) node.at = place(node.at);
    return [[key, parsed.tree] as const];
  });
  return { ...header, language, notes: Object.fromEntries(notes), body: body.tree };
}

function readPicture(bytes: Uint8Array, file: string): PictureFile | undefined {
  try {
    const { width, height, type } = imageSize(bytes);
    return type === file.split('.').at(-1) ? { file, width, height } : undefined;
  } catch {
    return undefined;
  }
}
