import type { PageBudget } from '../../src/config/budgets.ts';
import { brotliBytes } from '../../src/integrations/pageWeights.ts';
import { select, type BuiltPage, type Site } from './site.ts';

/** Enough to see that most pages are far below their budget, in a hundredth of the time. */
const QUICK = 5;

const assets = new Map<string, number>();

/** What is wrong with the weight of a page: the page, its parts, how much it is over, and what to do. */
export function overweight(site: Site, page: BuiltPage, name: string, budget: PageBudget): string[] {
  const sheets = select(page, 'link', { rel: 'stylesheet' }).map(({ attributes }) => attributes['href']!);
  const scripts = select(page, 'script').flatMap(({ attributes }) => attributes['src'] ?? []);
  const loaded = [...sheets, ...scripts].map((address) => {
    const file = new URL(address, page.address).href.slice(site.root.length);
    const bytes = assets.get(file) ?? brotliBytes(site.read(file));
    assets.set(file, bytes);
    return { file, bytes };
  });
  const sum = (html: number) => loaded.reduce((all, { bytes }) => all + bytes, html);
  const faults: string[] = [];

  if (sum(brotliBytes(page.html, QUICK)) > budget.bytes) {
    const parts = [{ file: page.file, bytes: brotliBytes(page.html) }, ...loaded];
    const total = sum(parts[0]!.bytes);
    const list = parts.map(({ file, bytes }) => `${file} ${bytes}`).join(' + ');
    if (total > budget.bytes) {
      faults.push(
        `${page.file} is ${total - budget.bytes} bytes over the ${budget.bytes} of "${name}": ${list} = ${total}. ` +
          'Cite fewer facts, shorten the text or cut the style sheet; src/config/budgets.ts holds the number.',
      );
    }
  }
  if (1 + loaded.length > budget.requests) {
    const list = [page, ...loaded].map(({ file }) => file).join(', ');
    faults.push(
      `${page.file} needs ${1 + loaded.length} requests, and "${name}" allows ${budget.requests}: ${list}. ` +
        'Put its scripts or style sheets into one file.',
    );
  }
  return faults;
}
