import type { Language } from '../config/locales.ts';
import { fill, pluralForm, type Plural } from '../i18n/fill.ts';
import { stopWordsOf } from '../i18n/stopWords.ts';
import { arrowKeys } from './arrowKeys.ts';
import { stemmerOf } from '../i18n/stems.ts';
import { openEngine, SEARCH_FOLDER, type IndexHead } from './engine.ts';
import { chosenPages, facetCounts, type Choice, type FacetTable } from './facets.ts';
import { find, type Found, type Reading, type Result } from './finder.ts';
import { drawResult, type ResultWords } from './result.ts';
import { readWordList } from './spelling.ts';

export interface SearchSettings {
  /** Address of the site's root. */
  root: string;
  words: ResultWords & {
    results: Plural;
    noResults: string;
    noResultsAdvice: string;
    loading: string;
    error: string;
    more: string;
    repaired: string;
    exactly: string;
    nearest: string;
  };
}

/** Results that are shown at first, and more of them each time. */
export const SHOWN_AT_ONCE = 5;
/** Milliseconds without a key until a search, and until a last word that stands nowhere is taken for a mistyped one. */
const PAUSE = 200;
const SETTLED = 1_000;
/** A facet; all of them stand in one more that opens. */
const FACET = '.facets details';
/** Field of the address that says that words are looked for as they were typed. */
const EXACTLY = 'exactly';

/**
 * Makes the search page work. The form says everything: its fields are the address, so a search can be sent to somebody.
 * The facets are loaded when a filter is opened or chosen, the list of words when a word is found nowhere.
 */
export function start(form: HTMLFormElement): void {
  const settings = JSON.parse(form.dataset['search']!) as SearchSettings;
  const { root, words } = settings;
  const language = document.documentElement.lang as Language;
  const input = form.querySelector<HTMLInputElement>('input[name="q"]')!;
  const exactly = document.createElement('input');
  Object.assign(exactly, { type: 'checkbox', name: EXACTLY, value: '1', hidden: true });
  form.append(exactly);
  const list = document.querySelector<HTMLOListElement>('ol[data-results]')!;
  const status = document.querySelector<HTMLElement>('[data-search-status]')!;
  const back = button('');
  status.after(back);
  const more = button(words.more);
  list.after(more);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let latest = 0;
  /** What the words of the form find, and what of it is not shown yet. */
  let results: Result[] | undefined;
  let waiting: Result[] = [];
  /** What was searched for last, as it stands in the address. */
  let searched = '';

  const load = async (path: string, cache?: RequestCache) => {
    const response = await fetch(`${root}${SEARCH_FOLDER}${path}`, { ...(cache ? { cache } : {}) });
    if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
    return (await response.json()) as unknown;
  };
  const open = () =>
    once(async () => {
      const [head, stem] = await Promise.all([load(`${language}.json`, 'no-cache'), stemmerOf(language)]);
      return openEngine(head as IndexHead, load, stem);
    });
  let engine = open();
  const facets = async () => (await engine()).file<FacetTable>('facets');
  const finder = {
    stopWords: stopWordsOf(language),
    wordList: async () => readWordList(await (await engine()).file<string[]>('list')),
  };

  async function run(typing = false): Promise<void> {
    clearTimeout(timer);
    const turn = ++latest;
    const { query, choice, address } = read(form);
    history.replaceState(null, '', address);
    searched = location.search;
    more.hidden = true;
    const reading: Reading = exactly.checked ? 'exactly' : typing ? 'typing' : 'repaired';
    const chosen = Object.keys(choice).length > 0;
    try {
      if (!query && !chosen) {
        clear();
        await count();
        return;
      }
      status.textContent = words.loading;
      const [found, table] = await Promise.all([
        query ? engine().then((opened) => find(query, opened, finder, reading)) : everything(),
        chosen ? facets() : undefined,
      ]);
      if (turn !== latest) return;
      results = query ? found.results : undefined;
      const pages = table && chosenPages(table, choice);
      waiting = pages ? found.results.filter(({ page }) => pages.has(page)) : found.results;
      list.replaceChildren();
      tell(found, query);
      await Promise.all([showMore(turn), count()]);
      if (turn === latest && found.unfinished)
        timer = setTimeout(() => list.contains(document.activeElement) || void run(), SETTLED);
    } catch {
      if (turn === latest) failed();
    }
  }

  /** Says that something could not be loaded. The site can have been built anew since the engine was opened. */
  function failed(): void {
    engine = open();
    clear();
    status.textContent = words.error;
  }

  /** Every page, in the order of the site. */
  async function everything(): Promise<Found> {
    const { pages } = await engine();
    return {
      results: Array.from({ length: pages }, (_, page) => ({ page, places: [], sections: [] })),
      partly: false,
      unfinished: false,
    };
  }

  function clear(): void {
    results = undefined;
    waiting = [];
    list.replaceChildren();
    status.textContent = '';
    more.hidden = back.hidden = true;
  }

  /** Says how many pages were found, for which words, and offers those that were typed. */
  function tell({ repaired, partly }: Found, query: string): void {
    const number = new Intl.NumberFormat(language).format(waiting.length);
    status.textContent = [
      ...(repaired === undefined ? [] : [fill(words.repaired, { words: repaired })]),
      ...(waiting.length === 0
        ? [words.noResults, words.noResultsAdvice]
        : [
            ...(partly ? [words.nearest] : []),
            fill(pluralForm(language, words.results, waiting.length), { count: number }),
          ]),
    ].join(' ');
    back.hidden = repaired === undefined;
    back.textContent = fill(words.exactly, { words: query });
  }

  async function showMore(turn: number): Promise<HTMLElement | null> {
    const shown = waiting.slice(0, SHOWN_AT_ONCE);
    waiting = waiting.slice(SHOWN_AT_ONCE);
    more.hidden = true;
    const { show } = await engine();
    const pages = await Promise.all(shown.map(({ page }) => show(page)));
    if (turn !== latest) return null;
    const items = pages.map((page, index) => drawResult(page, shown[index]!, root, words));
    list.append(...items);
    more.hidden = waiting.length === 0;
    return items[0]?.querySelector('a') ?? null;
  }

  /** Writes behind each value how many results it has, once the reader looks at the filters or has chosen one. */
  async function count(): Promise<void> {
    if (!form.querySelector(`${FACET}[open]`)) return;
    const table = await facets();
    const counts = facetCounts(table, read(form).choice, results && new Set(results.map(({ page }) => page)));
    for (const box of form.querySelectorAll<HTMLInputElement>(`${FACET} input`)) {
      const number = counts[box.name]?.[box.value] ?? 0;
      const label = box.labels![0]!;
      const place = label.querySelector('span') ?? label.appendChild(document.createElement('span'));
      place.className = 'quiet';
      place.textContent = `(${new Intl.NumberFormat(language).format(number)})`;
      // What has the focus keeps it.
      box.disabled = number === 0 && !box.checked && box !== document.activeElement;
      label.classList.toggle('quiet', box.disabled);
    }
  }

  /** Puts the filters as the address says. */
  function restore(): void {
    const wanted = new URLSearchParams(location.search);
    for (const box of form.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')) {
      box.checked = wanted.getAll(box.name).includes(box.value);
    }
    for (const group of form.querySelectorAll('details')) group.open = group.querySelector(':checked') !== null;
    void run();
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void run();
  });
  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => void run(true), PAUSE);
  });
  input.addEventListener('input', () => (exactly.checked = false));
  form.querySelector('[data-clear]')!.addEventListener('click', () => {
    for (const box of form.querySelectorAll<HTMLInputElement>(`${FACET} input`)) box.checked = false;
    void run();
  });
  for (const group of form.querySelectorAll<HTMLDetailsElement>(FACET)) {
    group.addEventListener('toggle', () => {
      if (group.open) void count().catch(failed);
    });
  }
  back.addEventListener('click', () => {
    exactly.checked = true;
    void run();
    input.focus();
  });
  more.addEventListener('click', () => void showMore(latest).then((link) => link?.focus(), failed));
  window.addEventListener('popstate', () => {
    // A step within the page, as to the text, is no search.
    if (location.search === searched) return;
    input.value = new URLSearchParams(location.search).get('q') ?? '';
    restore();
  });
  arrowKeys(input, list);
  if (location.search) restore();
  else {
    // Whoever touches the page means to search; what was typed or opened while this was loading counts.
    void engine().catch(() => undefined);
    void run(true);
  }
}

/** A button, not shown yet. */
function button(text: string): HTMLButtonElement {
  const element = document.createElement('button');
  return Object.assign(element, { type: 'button', className: 'button press', hidden: true, textContent: text });
}

/** What loads something gives the same each time, and tries again after it failed. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () =>
    (loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    }));
}

/** What the form asks for. */
function read(form: HTMLFormElement): { query: string; choice: Choice; address: string } {
  const choice: Choice = {};
  const address = new URLSearchParams();
  let query = '';
  for (const [name, value] of new FormData(form)) {
    const text = (value as string).trim();
    if (text === '') continue;
    address.append(name, text);
    if (name === 'q') query = text;
    else if (name !== EXACTLY) (choice[name] ??= []).push(text);
  }
  const search = address.toString();
  return { query, choice, address: search ? `?${search}` : location.pathname };
}
