/**
 * Arrow keys go from result to result: down from the box to the first, up from the first to the box, Home and End to the
 * ends of the list. Within the box all keys but "down" are its own, and Tab goes everywhere as always.
 */
export function arrowKeys(input: HTMLInputElement, list: HTMLElement): void {
  const links = () => [...list.querySelectorAll<HTMLAnchorElement>(':scope > li > a')];
  const go = (event: KeyboardEvent, target: HTMLElement | undefined) => {
    if (!target || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    event.preventDefault();
    target.focus();
  };
  input.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown') go(event, links()[0]);
  });
  list.addEventListener('keydown', (event) => {
    const all = links();
    const place = all.findIndex((link) => link.parentElement?.contains(event.target as Element));
    if (event.key === 'ArrowDown') go(event, all[place + 1]);
    if (event.key === 'ArrowUp') go(event, place > 0 ? all[place - 1] : input);
    if (event.key === 'Home') go(event, all[0]);
    if (event.key === 'End') go(event, all.at(-1));
  });
}
