import { expect, it } from 'vitest';
import { highwireTags } from '../../../src/outputs/highwire.ts';
import { readAsZotero } from '../../support/zotero.ts';
import { PAGE } from './records.ts';

it('tells indexes and reference managers what the page is', () => {
  expect(highwireTags({ ...PAGE, authors: ['Batea contributors', 'Pure Earth'] })).toStrictEqual([
    { name: 'citation_title', content: 'Sluice with carpets: 50 % & more' },
    { name: 'citation_author', content: 'Batea contributors' },
    { name: 'citation_author', content: 'Pure Earth' },
    { name: 'citation_publication_date', content: '2026/11/20' },
    { name: 'citation_public_url', content: 'https://batea.example/p/014/' },
    { name: 'citation_fulltext_html_url', content: 'https://batea.example/en/alternatives/sluice/' },
    { name: 'citation_language', content: 'en' },
    { name: 'citation_publisher', content: 'Batea' },
    { name: 'DC.type', content: 'webpage' },
    { name: 'DC.rights', content: 'CC BY 4.0, https://creativecommons.org/licenses/by/4.0/' },
  ]);
});

it('makes a page a web page for Zotero, signed by organisations that are left whole', () => {
  expect(readAsZotero(highwireTags({ ...PAGE, authors: ['Batea contributors', 'Pure Earth'] }))).toMatchObject({
    itemType: 'webpage',
    title: PAGE.title,
    creators: ['Batea contributors', 'Pure Earth'],
    date: '2026/11/20',
    url: PAGE.permanentUrl,
    language: 'en',
    rights: 'CC BY 4.0, https://creativecommons.org/licenses/by/4.0/',
  });
});

it('would be an article of a journal for Zotero without its type', () => {
  const tags = highwireTags(PAGE).filter(({ name }) => name !== 'DC.type');
  expect(readAsZotero(tags).itemType).toBe('journalArticle');
});
