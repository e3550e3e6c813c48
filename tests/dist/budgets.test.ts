import { describe, expect, it, test } from 'vitest';
import { BUDGETS } from '../../src/config/budgets.ts';
import { LISTED_COLLECTIONS } from '../../src/domain/collections.ts';
import { fullPages, readCatalogue, shortPages } from '../support/content.ts';
import { few, readSite, type BuiltPage } from '../support/site.ts';
import { overweight } from '../support/weight.ts';

const site = readSite();
const catalogue = await readCatalogue();
const full = new Set(fullPages(catalogue).map(({ path }) => `${path}index.html`));
const short = new Set(shortPages(catalogue).map(({ path }) => `${path}index.html`));

const KINDS: [RegExp, keyof typeof BUDGETS][] = [
  [/^[a-z]{2}\/index\.html$/, 'home'],
  [
    new RegExp(`^[a-z]{2}/(?:${LISTED_COLLECTIONS.filter((name) => name !== 'countries').join('|')})/index\\.html$`),
    'list',
  ],
  [/^[a-z]{2}\/browse\/.+\/index\.html$/, 'facet'],
  [/^[a-z]{2}\/glossary\/.+\/index\.html$/, 'term'],
  [/^[a-z]{2}\/sources\/(?!by-|not-cited).+\/index\.html$/, 'source'],
  [/^[a-z]{2}\/(?:choose|compare|combine|annex-c)\//, 'tool'],
  [/^[a-z]{2}\/search\/index\.html$/, 'search'],
  [/^(?:[a-z]{2}|data)\//, 'index'],
];

/** The budget that a page has. */
function kindOf({ file }: BuiltPage): keyof typeof BUDGETS {
  if (full.has(file)) return 'content';
  if (short.has(file)) return 'short';
  return KINDS.find(([pattern]) => pattern.test(file))?.[1] ?? 'bare';
}

describe('bytes and requests', () => {
  const pages = Map.groupBy(site.pages, kindOf);

  test.each(Object.entries(BUDGETS))('of every page of "%s" are within %j', (name, budget) => {
    const ofKind = pages.get(name as keyof typeof BUDGETS) ?? [];
    expect(ofKind).not.toEqual([]);
    expect(few(ofKind.flatMap((page) => overweight(site, page, name, budget)))).toEqual([]);
  });
});

describe('the quality page', () => {
  it('tells the weights of the heaviest pages of content, the heaviest first', () => {
    const [, table = ''] = /<tbody id="weights">(.*?)<\/tbody>/.exec(site.page('en/quality/').html) ?? [];
    const told = [...table.matchAll(/<td>([\d,]+)<\/td><th scope="row"><a href="\/([^"]+)"/g)];
    const sizes = told.map(([, bytes = '']) => Number(bytes.replaceAll(',', '')));
    expect(told.map(([, , path]) => `${path}index.html`).every((file) => full.has(file))).toBe(true);
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    const [[, , heaviest = ''] = []] = told;
    const budget = { bytes: sizes[0]! - 1, requests: 3 };
    expect(overweight(site, site.page(heaviest), 'content', budget)).toEqual([
      expect.stringContaining(`is 1 bytes over the ${budget.bytes}`),
    ]);
  });
});

describe('the message about a page that is over its budget', () => {
  it('names the page, the size of each part and what to do', () => {
    const home = site.page('en/');
    const [weight, requests, ...more] = overweight(site, home, 'home', { bytes: 1, requests: 1 });
    expect(weight).toMatch(
      /^en\/index\.html is \d+ bytes over the 1 of "home": en\/index\.html \d+ \+ \S+\.css \d+ \+ \S+\.js \d+ = \d+\. [A-Z].*\.$/,
    );
    expect(requests).toMatch(/^en\/index\.html needs 3 requests, and "home" allows 1: .*\. [A-Z].*\.$/);
    expect(more).toEqual([]);
  });
});
