import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/config/locales.ts';
import { PAGE_COLLECTIONS, SECTIONS } from '../../../src/domain/collections.ts';
import { sectionHeading, sectionIdOf } from '../../../src/i18n/sections.ts';

describe('section headings', () => {
  it.each(LANGUAGES)('lead back to their section in %s', (language) => {
    for (const collection of PAGE_COLLECTIONS) {
      for (const id of SECTIONS[collection]) {
        expect(sectionIdOf(language, collection, sectionHeading(language, collection, id))).toBe(id);
      }
    }
  });

  it('are those of the content model in English', () => {
    const headings = (collection: 'alternatives' | 'action') =>
      SECTIONS[collection].map((id) => sectionHeading('en', collection, id)).join(' · ');
    expect(headings('alternatives')).toBe(
      'What it is · When it fits, and when it does not · What you need · Step by step · Safety and what it makes worse · Costs and returns · Who does what · What has been observed · Common mistakes · Where it has been used',
    );
    expect(headings('action')).toBe(
      'What the text asks · Options · Steps · Who does what · Indicators · What other countries did · What can go wrong',
    );
  });

  it('are found only as they are written, in their collection and language', () => {
    expect(sectionIdOf('es', 'hazards', 'Por qué hace daño')).toBe('why-it-harms');
    expect(sectionIdOf('es', 'hazards', 'Por que hace daño')).toBeUndefined();
    expect(sectionIdOf('es', 'cases', 'Por qué hace daño')).toBeUndefined();
    expect(sectionIdOf('en', 'hazards', 'Por qué hace daño')).toBeUndefined();
  });

  it('refuse a section of another collection', () => {
    expect(() => sectionHeading('en', 'guides', 'safety')).toThrow('"guides" has no section "safety". Choose one of');
  });
});
