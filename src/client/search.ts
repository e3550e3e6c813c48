/** Loads the search when the reader means to search, and not before: by the address, or at the first touch of the form. */
const form = document.querySelector<HTMLFormElement>('form[data-search]');
const begin = async () => (await import('./searchForm.ts')).start(form!);
if (location.search) void begin();
else form?.addEventListener('focusin', () => void begin(), { once: true });
