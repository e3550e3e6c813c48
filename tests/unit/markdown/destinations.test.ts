import { expect, test } from 'vitest';
import { PAGE_COLLECTIONS } from '../../../src/domain/collections.ts';
import { isDestination } from '../../../src/markdown/destinations.ts';

test.each([
  ...PAGE_COLLECTIONS.map((collection) => `${collection}/a-page`),
  'alternatives/sluice#safety',
  'glossary/retort',
  'https://example.org',
  'https://www.example.co.uk:8443/a/b.html?c=d&e=%C3%A9#f-(g)',
  'https://doi.org/10.1016/S0921-3449(99)00008-1',
])('a link may lead to %s', (to) => {
  expect(isDestination(to)).toBe(true);
});

test.each([
  '',
  'alternatives',
  'alternatives/',
  'alternatives/Sluice',
  'alternatives/sluice/',
  'alternatives/sluice#',
  'alternatives/sluice\n',
  'Alternatives/sluice',
  'toString/x',
  'sources/x',
  'http://example.org',
  'https://',
  'https://.org',
  'https://example',
  'https://example..org',
  'https://user@example.org',
  'https://example.org:99999999',
  'https://example.org:70000',
  'https://example.org\\@x.org',
  'https://example.org/a b',
  'https://example.org/\u00e9',
  'https://example.org/%2',
  ' https://example.org',
  'javascript:alert(1)//https://example.org',
])('a link may not lead to %j', (to) => {
  expect(isDestination(to)).toBe(false);
});
