import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/config/locales.ts';
import { VOCABULARY, type Facet } from '../../../src/domain/vocabulary.ts';
import { label } from '../../../src/i18n/vocabulary.ts';

const FACETS = Object.keys(VOCABULARY) as Facet[];

describe('label', () => {
  it.each(LANGUAGES)('is short and tells the ids of a facet apart in %s', (language) => {
    for (const facet of FACETS) {
      const labels = VOCABULARY[facet].map((id) => label(language, facet, id as never));
      expect(new Set(labels).size, `${facet}: ${labels.join(', ')}`).toBe(labels.length);
      for (const text of labels) {
        expect(text.trim()).toBe(text);
        expect(text.length, text).toBeGreaterThan(1);
        expect(text.length, text).toBeLessThan(facet === 'origin2009' ? 110 : 60);
      }
    }
  });

  it.each(LANGUAGES)('begins with a capital where it stands alone in %s', (language) => {
    const small: Facet[] = ['bound', 'nature', 'markedDown', 'feed'];
    for (const facet of FACETS) {
      for (const id of VOCABULARY[facet]) {
        const [first = ''] = label(language, facet, id as never);
        expect(small.includes(facet) ? first.toLowerCase() : first.toUpperCase(), `${facet} ${id}`).toBe(first);
      }
    }
  });

  it.each([
    ['en', 'Mercury-free', /free/i],
    ['es', 'Sin mercurio', /sin mercurio|libre/i],
    ['fr', 'Sans mercure', /sans mercure/i],
    ['pt', 'Sem mercúrio', /sem mercúrio|livre/i],
    ['id', 'Bebas merkuri', /bebas|tanpa merkuri/i],
    ['sw', 'Bila zebaki', /bila zebaki|haina zebaki/i],
  ] as const)('calls only what is mercury-free so in %s', (language, free, pattern) => {
    expect(label(language, 'mercuryOutcome', 'mercury-free')).toBe(free);
    for (const id of VOCABULARY.mercuryOutcome.filter((outcome) => outcome !== 'mercury-free')) {
      expect(label(language, 'mercuryOutcome', id), id).not.toMatch(pattern);
    }
  });

  it('numbers the items of Annex C as the treaty does, in every language', () => {
    for (const language of LANGUAGES) {
      const numbers = VOCABULARY.annexC.map((id) => label(language, 'annexC', id).split(' ')[0]);
      expect(numbers.join(' ')).toBe(
        '1(a) 1(b) 1(b)(i) 1(b)(ii) 1(b)(iii) 1(b)(iv) 1(c) 1(d) 1(e) 1(f) 1(g) 1(h) 1(i) 1(j) 1(k) 2',
      );
    }
    expect(label('en', 'annexC', 'annex-c-1b')).toBe('1(b) Actions to eliminate worst practices');
  });
});
