import { expect, it } from 'vitest';
import { tableFiles } from '../../../src/outputs/tables.ts';
import { checkEdited, swap, type Edits } from '../rules/edited.ts';
import { parseCsv } from './parseCsv.ts';

const WORDS = `Words.

## Goal

| Level | Baseline |
| --- | --- |
| goal, "all" | <Fact id="sluice-recovery" value="kept" /> |
| other | Not known. |

## Bands

| Band |
| --- |
| now |
`;

const template: Edits = {
  'guides/about/record.yml': swap('kind: about', 'kind: template'),
  'guides/about/en.mdx': (text) => text.replace(/(---\n[^]*?---\n)[^]*/, `$1\n${WORDS}`),
};

it('are the tables of a document to fill in, each with what its rows rest on', async () => {
  const { catalogue } = await checkEdited(template);
  const files = tableFiles(catalogue.page('guides/about')!, 'en', { catalogue });
  expect(files.map(({ name, file }) => [name, file])).toEqual([
    ['Goal', 'batea-008-en-table-1.csv'],
    ['Bands', 'batea-008-en-table-2.csv'],
  ]);
  expect(parseCsv(files[0]!.csv)).toEqual([
    ['Level', 'Baseline', 'cites'],
    ['goal, "all"', expect.stringContaining('60'), 'sluice-recovery'],
    ['other', 'Not known.', ''],
  ]);
});

it('are none of other pages', async () => {
  const { catalogue } = await checkEdited({ 'guides/about/en.mdx': template['guides/about/en.mdx']! });
  expect(tableFiles(catalogue.page('guides/about')!, 'en', { catalogue })).toEqual([]);
});
