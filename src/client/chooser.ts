/** Marks and moves up the language that the browser prefers. It never leads anywhere by itself. */
const list = document.querySelector('[data-languages]');
const items = [...(list?.querySelectorAll<HTMLElement>('li[lang]') ?? [])];
const suggested = navigator.languages
  .map((tag) => items.find((item) => item.lang === tag.split('-')[0]?.toLowerCase()))
  .find((item) => item !== undefined);
if (list && suggested) {
  suggested.querySelector('a')?.setAttribute('aria-current', 'true');
  list.prepend(suggested);
}
