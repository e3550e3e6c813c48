import { COMPARED, type Criterion } from '../domain/comparison.ts';
import { addressOf, practicesOf } from '../tools/compare/practices.ts';
import { element } from './element.ts';
import { inFrames } from './frames.ts';
import type { FileItem, FileSource, Piece, PracticeFile } from '../views/comparePages.ts';

/**
 * Sets two to four practices side by side. Each practice is a file of data, loaded when it is chosen first; the choice
 * stands in the address, so that it can be sent to somebody, and is kept nowhere else.
 */
const place = document.querySelector<HTMLElement>('[data-compare]');
if (place) start(place);

/** An entry of the source list; practices that cite the same place in a source share it. */
interface Entry {
  item: HTMLElement;
  disputed: boolean;
}

/** A citation in a cell; what number it has hangs on what stands beside. */
interface Mark {
  link: HTMLElement;
  entry: Entry;
}

/** A practice as a column: the head, and a cell for each row. */
interface Column {
  name: string;
  head: HTMLElement;
  cells: Map<string, HTMLElement>;
  marks: Mark[];
}

function start(place: HTMLElement): void {
  const words = place.dataset;
  const table = place.querySelector('table')!;
  const head = table.tHead!.rows[0]!;
  const rows = [...table.tBodies[0]!.rows];
  const status = place.querySelector<HTMLElement>('[role="status"]')!;
  const sources = place.querySelector<HTMLElement>('[data-sources]')!;
  const print = place.querySelector<HTMLButtonElement>('[data-print]')!;
  const selects = [...place.querySelectorAll('select')];
  const ids = [...selects[0]!.options].map(({ value }) => value).filter((id) => id !== '');
  const columns = new Map<string, Promise<Column>>();
  const entries = new Map<string, Entry>();
  const inTurn = inFrames();
  let shown = 0;

  function column(id: string): Promise<Column> {
    const found = columns.get(id) ?? load(id);
    columns.set(id, found);
    found.catch(() => columns.delete(id));
    return found;
  }

  async function load(id: string): Promise<Column> {
    const response = await fetch(`${words.files!}${id}.json`);
    if (!response.ok) throw new Error(`${id}: ${response.status}`);
    return columnOf((await response.json()) as PracticeFile, entryOf);
  }

  function entryOf(source: FileSource): Entry {
    const key = JSON.stringify([source.reference, source.locator]);
    const found = entries.get(key) ?? { item: sourceItem(source), disputed: source.disputed ?? false };
    entries.set(key, found);
    return found;
  }

  async function show(): Promise<void> {
    const mine = (shown += 1);
    const chosen = [...new Set(selects.map(({ value }) => value).filter((id) => id !== ''))];
    const enough = chosen.length >= COMPARED.least;
    status.textContent = enough ? words.loading! : words.atLeastTwo!;
    if (!enough) return draw([]);
    try {
      const found = await Promise.all(chosen.map(column));
      if (mine !== shown) return;
      status.textContent = words.compared!.replace('{practices}', found.map(({ name }) => name).join(' · '));
      draw(found);
    } catch {
      if (mine !== shown) return;
      draw([]);
      status.textContent = words.failed!;
    }
  }

  function draw(found: readonly Column[]): void {
    inTurn([
      () => {
        const heads = found.map((one) => one.head);
        arrange(head, heads, 1);
        table.hidden = print.hidden = found.length === 0;
      },
      ...rows.map((row) => () => {
        const cells = found.map((one) => one.cells.get(row.dataset['row']!)!);
        arrange(row, cells, 1);
        row.hidden = cells.every((cell) => cell.dataset['state'] === 'none-named');
      }),
      () => {
        const list = sourceList(found, words);
        arrange(sources.lastElementChild!, list);
        sources.hidden = list.length === 0;
      },
    ]);
  }

  function restore(): void {
    const named = practicesOf(location.search, ids);
    for (const [index, select] of selects.entries()) select.value = named[index] ?? '';
    void show();
  }

  place.addEventListener('input', () => {
    void show();
    const chosen = [...new Set(selects.map(({ value }) => value).filter((id) => id !== ''))];
    history.replaceState(null, '', addressOf(chosen, ids) || location.pathname);
  });
  print.addEventListener('click', () => window.print());
  window.addEventListener('popstate', restore);
  place.hidden = false;
  restore();
}

function columnOf(practice: PracticeFile, entryOf: (source: FileSource) => Entry): Column {
  const { name, href, lang, caution, sources, cells } = practice;
  const head = element('th', [element('a', [name], { href, lang }), ...(caution ? [element('p', [caution])] : [])], {
    scope: 'col',
  });
  const entries = sources.map(entryOf);
  const marks: Mark[] = [];
  const mark = (source: number): HTMLElement => {
    const link = element('a', [], { class: 'cite', role: 'doc-noteref' });
    marks.push({ link, entry: entries[source]! });
    return link;
  };
  const cellOf = ({ state, items }: PracticeFile['cells'][Criterion]) =>
    element('td', [element('b', [name], { lang }), ...items.map((item) => paragraph(item, mark))], {
      class: state === 'told' ? undefined : 'quiet',
      'data-state': state,
    });
  return { name, head, cells: new Map(Object.entries(cells).map(([id, cell]) => [id, cellOf(cell)])), marks };
}

function paragraph({ name, figures, words, language }: FileItem, mark: (source: number) => HTMLElement): HTMLElement {
  const draw = (pieces: readonly Piece[]) =>
    pieces.map((piece) => {
      if (typeof piece === 'number') return mark(piece);
      return typeof piece === 'string' ? piece : element('a', [piece.text], { href: piece.href });
    });
  const title = name?.href ? element('a', [name.text], { href: name.href }) : name?.text;
  return element('p', [
    ...(title ? [element('strong', [title], { lang: name?.language }), ' '] : []),
    ...(figures ? draw(figures) : []),
    ...(figures && words ? [element('br', [])] : []),
    ...(words ? [element('span', draw(words), { lang: language })] : []),
  ]);
}

/** Numbers the citations of columns, in the order of the columns; gives the source list. */
function sourceList(columns: readonly Column[], { mark: name, disagree }: DOMStringMap): HTMLElement[] {
  const numbers = new Map<Entry, string>();
  for (const { link, entry } of columns.flatMap(({ marks }) => marks)) {
    const number = numbers.get(entry) ?? String(numbers.size + 1);
    numbers.set(entry, number);
    const text = entry.disputed ? `${number}≠` : number;
    if (link.textContent === text) continue;
    link.textContent = text;
    link.setAttribute('href', `#source-${number}`);
    if (entry.disputed) link.setAttribute('aria-label', `${name!.replace('{n}', number)}. ${disagree!}`);
  }
  for (const [{ item }, number] of numbers) item.id = `source-${number}`;
  return [...numbers.keys()].map(({ item }) => item);
}

function sourceItem({ reference, locator, tags }: FileSource): HTMLElement {
  const parts = reference.map(({ text, href, hreflang, language, italic }) =>
    element(href ? 'a' : italic ? 'cite' : 'span', [text], { href, hreflang, lang: language }),
  );
  const english = document.documentElement.lang === 'en' ? undefined : 'en';
  return element('li', [
    ...parts,
    ' ',
    element('span', [`${locator}.`], { lang: english }),
    ...tags.flatMap((tag) => [' ', element('span', [tag], { class: 'tag' })]),
  ]);
}

/** Puts elements behind the first `kept` of a parent, and touches only what changes, so that the rest keeps its layout. */
function arrange(parent: Element, wanted: readonly Element[], kept = 0): void {
  for (const [index, one] of wanted.entries()) {
    const there = parent.children[kept + index];
    if (there === undefined) parent.append(one);
    else if (there !== one) there.replaceWith(one);
  }
  while (parent.children.length > kept + wanted.length) parent.lastElementChild!.remove();
}
