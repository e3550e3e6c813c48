import type { SearchSettings } from './searchForm.ts';

/** Loads the search when the reader means to search, and not before: by the address, or at the first touch of the form. */
const form = document.querySelector<HTMLFormElement>('form[data-search]')!;
const status = document.querySelector('[data-search-status]')!;
const { words } = JSON.parse(form.dataset['search']!) as SearchSettings;
const begin = () =>
  import('./searchForm.ts').then(
    ({ start }) => start(form),
    () => (status.textContent = words.error),
  );
if (location.search) {
  // The box is the reader's from now on; what is typed while the rest is loading stays.
  form.querySelector<HTMLInputElement>('input[name="q"]')!.value = new URLSearchParams(location.search).get('q') ?? '';
  status.textContent = words.loading;
  void begin();
} else form.addEventListener('focusin', () => void begin(), { once: true });
