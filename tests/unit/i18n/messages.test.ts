import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../../src/config/locales.ts';
import { VOCABULARY, type Facet } from '../../../src/domain/vocabulary.ts';
import { fill, messages, pluralForm } from '../../../src/i18n/messages.ts';
import { label } from '../../../src/i18n/vocabulary.ts';

/** Every string of the interface by its path; the forms of a plural stand under its own path. */
function strings(tree: unknown, path = ''): [string, string][] {
  if (typeof tree === 'string') return [[path.replace(/\.(?:zero|one|two|few|many|other)$/, ''), tree]];
  return Object.entries(tree as object).flatMap(([key, child]) => strings(child, path ? `${path}.${key}` : key));
}

function labels(language: Language): string[] {
  return (Object.keys(VOCABULARY) as Facet[]).flatMap((facet) =>
    VOCABULARY[facet].map((id) => label(language, facet, id as never)),
  );
}

const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();

describe('messages', () => {
  it.each(LANGUAGES)('are not empty and have the places of the English text in %s', (language) => {
    const english = new Map(strings(messages('en')));
    for (const [path, text] of strings(messages(language))) {
      expect(text.trim(), path).toBe(text);
      expect(text, path).not.toBe('');
      expect(places(text), path).toEqual(places(english.get(path)!));
    }
  });

  it.each(LANGUAGES)('have the keys of English in %s', (language) => {
    const keys = (of: Language) => [...new Set(strings(messages(of)).map(([path]) => path))];
    expect(keys(language)).toEqual(keys('en'));
  });

  it.each(LANGUAGES.filter((language) => language !== 'en'))('are translated in %s', (language) => {
    const english = new Map(strings(messages('en')));
    const same = strings(messages(language)).filter(
      ([path, text]) => text === english.get(path) && /\s.+\s/.test(text),
    );
    expect(same).toEqual([]);
  });

  it('use typographic apostrophes and ellipses', () => {
    for (const language of LANGUAGES) {
      const texts = [...strings(messages(language)).map(([, text]) => text), ...labels(language)];
      expect(texts.filter((text) => /['"]|\.\.\./.test(text))).toEqual([]);
    }
  });

  it('keep French signs with their word', () => {
    const texts = [...strings(messages('fr')).map(([, text]) => text), ...labels('fr')];
    expect(texts.filter((text) => /[^\u00a0\u202f][:;!?»]|«[^\u00a0\u202f]/.test(text))).toEqual([]);
  });
});

describe('fill', () => {
  it('puts values into their places', () => {
    expect(fill('page {number} of {all}', { number: '3', all: '9' })).toBe('page 3 of 9');
    expect(fill('{a} and {a}', { a: 'x' })).toBe('x and x');
    expect(fill('{a}', { a: '{b}' })).toBe('{b}');
  });

  it('refuses a missing or a superfluous value', () => {
    expect(() => fill('page {number}', {})).toThrow('"page {number}" needs a value for {number}. Pass it to fill().');
    expect(() => fill('page', { number: '3' })).toThrow('has no place for number. Leave it out of fill()');
  });
});

describe('pluralForm', () => {
  const results = (language: Language, count: number) => pluralForm(language, messages(language).search.results, count);

  it('chooses the form of the count', () => {
    expect(LANGUAGES.map((language) => results(language, 1))).toEqual([
      '{count} result',
      '{count} resultado',
      '{count} résultat',
      '{count} resultado',
      '{count} hasil',
      'tokeo {count}',
    ]);
    expect(LANGUAGES.map((language) => results(language, 2))).toEqual([
      '{count} results',
      '{count} resultados',
      '{count} résultats',
      '{count} resultados',
      '{count} hasil',
      'matokeo {count}',
    ]);
  });

  it('follows each language on nought', () => {
    expect(results('en', 0)).toBe('{count} results');
    expect(results('fr', 0)).toBe('{count} résultat');
  });

  it('falls back on "other"', () => {
    expect(results('es', 1000000)).toBe('{count} resultados');
  });
});
