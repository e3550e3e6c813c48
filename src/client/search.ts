import type { Language } from '../config/locales.ts';
import { fill, pluralForm, type Plural } from '../i18n/fill.ts';

/**
 * The search page on Pagefind's own API. The form says everything: its fields are the address, so a
 * search can be sent to somebody. Pagefind is loaded when the reader means to search, and not before.
 */
export interface SearchSettings {
  /** Address of pagefind.js. */
  script: string;
  /** Address of the site's root, for the addresses of results. */
  base: string;
  language: Language;
  words: { results: Plural; noResults: string; noResultsAdvice: string; loading: string; error: string; more: string };
}

interface PagefindResult {
  data(): Promise<{ url: string; excerpt: string; meta: Record<string, string> }>;
}

interface Pagefind {
  options(options: {
    baseUrl: string;
    excerptLength: number;
    ranking: typeof RANKING;
    noWorker: boolean;
  }): Promise<void>;
  init(): Promise<void>;
  search(query: string | null, options: { filters: object }): Promise<{ results: PagefindResult[] } | null>;
}

/** Pages are long and glossary entries short; the length of a text says little about its use. */
const RANKING = { pageLength: 0.1, termSaturation: 0.8, metaWeights: { title: 5, names: 10 } };
const PAGE = 5;
const PAUSE = 200;

const form = document.querySelector<HTMLFormElement>('form[data-search]');
if (form) start(form);

function start(form: HTMLFormElement): void {
  const settings = JSON.parse(form.dataset['search']!) as SearchSettings;
  const { words } = settings;
  const input = form.querySelector<HTMLInputElement>('input[name="q"]')!;
  const list = document.querySelector<HTMLOListElement>('ol[data-results]')!;
  const status = document.querySelector<HTMLElement>('[data-search-status]')!;
  const more = document.querySelector<HTMLButtonElement>('[data-search-more]')!;
  let engine: Promise<Pagefind> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let latest = 0;
  let waiting: PagefindResult[] = [];

  const load = () =>
    (engine ??= (async () => {
      const pagefind = (await import(/* @vite-ignore */ settings.script)) as Pagefind;
      // A worker would load the engine a second time, and the index is small enough to search without.
      await pagefind.options({ baseUrl: settings.base, excerptLength: 24, ranking: RANKING, noWorker: true });
      await pagefind.init();
      return pagefind;
    })());

  async function run(): Promise<void> {
    const turn = ++latest;
    const { query, filters, address } = read(form);
    history.replaceState(null, '', address);
    if (!query && Object.keys(filters).length === 0) {
      list.replaceChildren();
      status.textContent = '';
      more.hidden = true;
      return;
    }
    status.textContent = words.loading;
    try {
      const found = await (await load()).search(query || null, { filters });
      if (turn !== latest || found === null) return;
      list.replaceChildren();
      waiting = found.results;
      const count = waiting.length;
      status.textContent =
        count === 0
          ? `${words.noResults} ${words.noResultsAdvice}`
          : fill(pluralForm(settings.language, words.results, count), {
              count: new Intl.NumberFormat(settings.language).format(count),
            });
      await show(turn);
    } catch {
      engine = undefined;
      status.textContent = words.error;
    }
  }

  async function show(turn: number): Promise<HTMLElement | null> {
    const next = waiting.slice(0, PAGE);
    const items = (await Promise.all(next.map((result) => result.data()))).map(draw);
    if (turn !== latest) return null;
    waiting = waiting.slice(PAGE);
    list.append(...items);
    more.hidden = waiting.length === 0;
    return items[0]?.querySelector('a') ?? null;
  }

  function restore(): void {
    const wanted = new URLSearchParams(location.search);
    input.value = wanted.get('q') ?? '';
    for (const box of form.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')) {
      box.checked = wanted.getAll(box.name).includes(box.value);
    }
    for (const group of form.querySelectorAll('details')) group.open = group.querySelector(':checked') !== null;
    if (location.search) void run();
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void run();
  });
  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), PAUSE);
  });
  form.addEventListener('reset', () => setTimeout(() => void run()));
  // The first touch of the box is when the reader means to search.
  form.addEventListener('focusin', () => void load().catch(() => (engine = undefined)), { once: true });
  more.addEventListener('click', () => void show(latest).then((link) => link?.focus()));
  window.addEventListener('popstate', restore);
  restore();
}

/** What the form asks for. Values of one facet are alternatives; facets narrow each other. */
function read(form: HTMLFormElement): { query: string; filters: Record<string, { any: string[] }>; address: string } {
  const filters: Record<string, { any: string[] }> = {};
  const address = new URLSearchParams();
  let query = '';
  for (const [name, value] of new FormData(form)) {
    const text = (value as string).trim();
    if (text === '') continue;
    address.append(name, text);
    if (name === 'q') query = text;
    else (filters[name] ??= { any: [] }).any.push(text);
  }
  const search = address.toString();
  return { query, filters, address: search ? `?${search}` : location.pathname };
}

function draw({ url, excerpt, meta }: Awaited<ReturnType<PagefindResult['data']>>): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = meta['title'] ?? url;
  const tags = document.createElement('p');
  tags.className = 'tags';
  tags.textContent = [meta['collection'], meta['mercury']].filter(Boolean).join(' · ');
  const words = document.createElement('p');
  // Only words and their marks are taken over from the excerpt.
  for (const node of new DOMParser().parseFromString(excerpt, 'text/html').body.childNodes) {
    const piece = node.nodeName === 'MARK' ? document.createElement('mark') : document.createTextNode('');
    piece.textContent = node.textContent;
    words.append(piece);
  }
  item.append(link, tags, words);
  return item;
}
