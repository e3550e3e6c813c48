import { expect, it } from 'vitest';
import { newestDay, refusals, type Cut } from '../../../../src/outputs/edition/refusals.ts';
import { checkFolder } from '../../../../src/store/checkFolder.ts';

const { catalogue } = await checkFolder('tests/fixtures/content');
const reviewed = {
  ...catalogue,
  pages: catalogue.pages.map((page) => {
    const reviews = (['domain', 'safety'] as const).map((role) => {
      return { role, language: page.record.original, by: 'A reviewer of the tests', on: page.record.updated };
    });
    return { ...page, record: { ...page.record, reviews } } as typeof page;
  }),
};
const cut: Cut = {
  edition: '2026.2',
  on: newestDay(reviewed),
  catalogue: reviewed,
  issues: [],
  known: ['2026.1'],
  site: 'https://batea.test',
};
const error = {
  file: 'a/b/en.mdx',
  line: 1,
  column: 1,
  severity: 'error',
  rule: 'section',
  message: 'No',
  fix: 'Do.',
} as const;

it('refuses nothing where every page is reviewed', () => {
  expect(refusals(cut)).toEqual([]);
  expect(refusals({ ...cut, issues: [{ ...error, severity: 'warning' }] })).toEqual([]);
});

it.each<[name: string, of: Partial<Cut>, found: RegExp]>([
  ['a name that is none', { edition: '2026-2' }, /^"2026-2" is no edition\. Name it/],
  ['an edition that exists', { edition: '2026.1' }, /^Edition 2026\.1 exists, and an edition never changes\. /],
  ['one before another', { known: ['2026.10'] }, /^Edition 2026\.2 would come before 2026\.10, which exists\. /],
  ['a day before the last change', { on: '2025-12-31' }, /after 2025-12-31\. Name a later day/],
  ['an address that is an example', { site: 'https://batea.example' }, /is not an address that lasts\. Name/],
  ['content with errors', { issues: [error] }, /^a\/b\/en\.mdx:1:1 {2}error {2}section {2}No\. Do\.$/],
  ['no pages', { catalogue: { ...reviewed, pages: [] } }, /^There is no published page to freeze\. /],
])('refuses %s', (_, of, found) => {
  expect(refusals({ ...cut, ...of })).toEqual([expect.stringMatching(found)]);
});

it('refuses every page that nobody has reviewed, and takes no retired page for one', () => {
  const found = refusals({ ...cut, catalogue });
  expect(found).toContain(
    'technologies/screen has no safety review. Have its en text read, and enter the review in record.yml.',
  );
  const frozen = catalogue.pages.filter(({ record }) => record.status !== 'retired');
  expect(found).toHaveLength(2 * frozen.length);
  expect(found.filter((line) => line.startsWith('guides/old'))).toEqual([]);
});

it('refuses the content of this repository as long as a page is not reviewed', async () => {
  const real = await checkFolder('content');
  const unread = real.catalogue.pages.filter(
    ({ record }) => record.reviews.length === 0 && record.status !== 'retired',
  );
  const found = refusals({ ...cut, ...real, known: [] });
  for (const page of unread) expect(found).toContainEqual(expect.stringContaining(`${page.slug} has no domain review`));
});
