import { expect, test } from 'vitest';
import { citations, links, terms } from '../../../src/markdown/cites.ts';
import { splitSections } from '../../../src/markdown/sections.ts';
import { TREE } from './page.ts';

const p = (line: number, column: number) => ({ line, column });

test('a page cites its facts and sources in the order of reading', () => {
  expect(citations(TREE)).toEqual([
    { kind: 'fact', fact: 'mcs-80', value: 'capture', prints: true, at: p(19, 1) },
    { kind: 'fact', fact: 'mcs-80', value: 'capture', prints: true, at: p(20, 14) },
    { kind: 'fact', fact: 'mcs-81', value: 'loss', prints: true, at: p(20, 14) },
    { kind: 'fact', fact: 'mcs-82', prints: false, at: p(20, 106) },
    { kind: 'source', source: 'unep-2013-minamata', locator: 'Article 7(3)', at: p(23, 17) },
    { kind: 'fact', fact: 'mcs-83', prints: false, at: p(36, 3) },
    { kind: 'fact', fact: 'mcs-84', prints: true, at: p(47, 13) },
    { kind: 'fact', fact: 'mcs-85', prints: false, at: p(53, 23) },
    { kind: 'fact', fact: 'mcs-86', prints: false, at: p(57, 10) },
    { kind: 'fact', fact: 'mcs-87', prints: false, at: p(61, 62) },
    { kind: 'fact', fact: 'mcs-88', prints: false, at: p(64, 28) },
  ]);
});

test('a page leads to pages, the glossary and addresses, and to what it must never be combined with', () => {
  expect(links(TREE)).toEqual([
    { to: 'alternatives/shaking-table#safety', at: p(16, 59) },
    { to: 'glossary/riffle', at: p(17, 9) },
    { to: 'https://example.org/a/b_c?d=e&f=1#g%20h', at: p(17, 40) },
    { to: 'hazards/cyanide-after-mercury', at: p(63, 1) },
  ]);
});

test('a page names concepts of the glossary', () => {
  expect(terms(TREE)).toEqual([{ id: 'retort', at: p(25, 35) }]);
});

test('a page is split at its second-level headings', () => {
  const { intro, sections } = splitSections(TREE);
  expect(intro).toEqual(TREE.slice(0, 1));
  expect(sections).toEqual([
    { heading: 'What it is', at: p(14, 1), blocks: TREE.slice(2, 10) },
    { heading: 'Step by step', at: p(50, 1), blocks: TREE.slice(11) },
  ]);
});

test('a page without headings is all introduction', () => {
  expect(splitSections(TREE.slice(0, 1))).toEqual({ intro: TREE.slice(0, 1), sections: [] });
});
