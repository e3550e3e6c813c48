import { expect, it } from 'vitest';
import { highwireTags } from '../../../src/outputs/highwire.ts';
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
