import { brotliCompressSync, constants } from 'node:zlib';
import type { PageBudget } from '../../src/config/budgets.ts';
import { select, type BuiltPage, type Site } from './site.ts';

/** Bytes of a text compressed with Brotli at its best, as a static host serves it. */
export function brotliBytes(content: Uint8Array | string): number {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  }).length;
}

const assets = new Map<string, number>();

/** What is wrong with the weight of a page: the page, its parts, how much it is over, and what to do. */
export function overweight(site: Site, page: BuiltPage, name: string, budget: PageBudget): string[] {
  const weigh = (address: string) => {
    const file = new URL(address, page.address).href.slice(site.root.length);
    const bytes = assets.get(file) ?? brotliBytes(site.read(file));
    assets.set(file, bytes);
    return { file, bytes };
  };
  const parts = [
    { file: page.file, bytes: brotliBytes(page.html) },
    ...select(page, 'link', { rel: 'stylesheet' }).map(({ attributes }) => weigh(attributes['href']!)),
    ...select(page, 'script').map(({ attributes }) => weigh(attributes['src']!)),
  ];
  const total = parts.reduce((sum, { bytes }) => sum + bytes, 0);
  const list = parts.map(({ file, bytes }) => `${file} ${bytes}`).join(' + ');
  return [
    ...(total > budget.bytes
      ? [
          `${page.file} is ${total - budget.bytes} bytes over the ${budget.bytes} of "${name}": ${list} = ${total}. ` +
            'Cite fewer facts, shorten the text or cut the style sheet; src/config/budgets.ts holds the number.',
        ]
      : []),
    ...(parts.length > budget.requests
      ? [
          `${page.file} needs ${parts.length} requests, and "${name}" allows ${budget.requests}: ${list}. ` +
            'Put its scripts or style sheets into one file.',
        ]
      : []),
  ];
}
