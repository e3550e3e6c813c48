import { describe, expect, it } from 'vitest';
import { TERM_CATEGORIES } from '../../../src/domain/schema/glossary.ts';
import { messages } from '../../../src/i18n/messages.ts';
import { glossaryView, termView } from '../../../src/views/glossary.ts';
import { checkEdited, onlyNote, prose, swap } from '../rules/edited.ts';

describe('the glossary', () => {
  it('holds every concept in its part of the field, in order of the alphabet', async () => {
    const { catalogue } = await checkEdited({
      'glossary/a-word.yml': 'category: concentration\nterm: { es: última, en: zebra }\ndefinition: { en: A. }\n',
    });
    const { categories } = glossaryView({ catalogue, language: 'en' });
    expect(categories.map(({ id }) => id)).toEqual(TERM_CATEGORIES);
    const part = categories.find(({ id }) => id === 'concentration')!;
    expect(part.heading).toBe(messages('en').glossary.categories.concentration);
    expect(part.entries.map((entry) => entry.word.text)).toEqual(['riffle', 'sluice', 'zebra']);
    expect(part.entries[0]).toEqual({
      id: 'riffle',
      href: '/en/glossary/riffle/',
      word: { text: 'riffle' },
      definition: { text: 'A bar across a sluice.' },
    });
    expect(categories.filter(({ entries }) => entries.length > 0)).toHaveLength(1);
  });

  it('gives the English word where no sure word is known, and says that it is English', async () => {
    const { catalogue } = await checkEdited({});
    const { categories } = glossaryView({ catalogue, language: 'es' });
    expect(categories.flatMap(({ entries }) => entries).map(({ word, definition }) => [word, definition.lang])).toEqual(
      [
        [{ text: 'canaleta' }, 'en'],
        [{ text: 'riffle', lang: 'en' }, 'en'],
      ],
    );
  });
});

describe('a term', () => {
  it('stands with its words in other languages, its local names and related terms', async () => {
    const { catalogue } = await checkEdited({});
    expect(termView('sluice', { catalogue, language: 'en' })).toEqual({
      id: 'sluice',
      href: '/en/glossary/sluice/',
      word: { text: 'sluice' },
      definition: { text: 'A sloping channel that keeps heavy grains.' },
      abbreviations: [],
      inLanguages: [
        { language: 'es', name: 'Español', word: 'canaleta' },
        { language: 'fr', name: 'Français', word: 'sluice' },
      ],
      localNames: [{ name: 'canalón', lang: 'es', said: 'Colombia, Spanish', confirmed: true, alsoMeans: [] }],
      seeAlso: [
        {
          id: 'riffle',
          href: '/en/glossary/riffle/',
          word: { text: 'riffle' },
          definition: { text: 'A bar across a sluice.' },
        },
      ],
      usedOn: [
        expect.objectContaining({ id: 'alternatives/sluice', title: 'Sluice' }),
        expect.objectContaining({ id: 'guides/about', title: 'About' }),
      ],
    });
  });

  it('says which local names are not confirmed, and what they also mean', async () => {
    const { catalogue } = await checkEdited({});
    const { localNames } = termView('riffle', { catalogue, language: 'es' });
    expect(
      localNames.map(({ name, said, confirmed, alsoMeans }) => [
        name,
        said,
        confirmed,
        alsoMeans.map(({ word }) => word.text),
      ]),
    ).toEqual([['regla', 'español', false, ['canaleta']]]);
  });

  it('has the abbreviations of the language', async () => {
    const { catalogue } = await checkEdited({
      'glossary/riffle.yml': (text) =>
        `${text}abbreviations: [{ abbr: RF, languages: [en, fr] }, { abbr: RI, languages: [es] }]\nnote: A doubt.\n`,
    });
    const view = termView('riffle', { catalogue, language: 'es' });
    expect(view.abbreviations).toEqual(['RI']);
    expect(view.note).toBe('A doubt.');
  });

  it('names the pages that use it, in prose, in notes and in links, in the language of the reader', async () => {
    const usedOn = async (edits: Parameters<typeof checkEdited>[0], language: 'en' | 'es' = 'en') => {
      const { catalogue } = await checkEdited(edits);
      return termView('riffle', { catalogue, language }).usedOn.map((link) => link.id);
    };
    expect(await usedOn({})).toEqual([]);
    expect(await usedOn(prose('A <Term id="riffle">bar</Term>.'))).toEqual(['technologies/screen']);
    expect(await usedOn(prose('A [bar](glossary/riffle).'))).toEqual(['technologies/screen']);
    expect(await usedOn(onlyNote('A <Term id="riffle">bar</Term>.'))).toEqual(['technologies/screen']);
    expect(await usedOn(prose('A <Term id="riffle">bar</Term>.'), 'es')).toEqual([]);
    const spanish = { 'alternatives/sluice/es.mdx': swap('No se sabe.', 'Una [regla](glossary/riffle).') };
    expect(await usedOn(spanish, 'es')).toEqual(['alternatives/sluice']);
  });
});
