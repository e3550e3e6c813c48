import { beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../../src/config/locales.ts';
import type { Catalogue } from '../../../src/domain/catalogue.ts';
import { nameKeys } from '../../../src/i18n/searchText.ts';
import { messages } from '../../../src/i18n/messages.ts';
import { label } from '../../../src/i18n/vocabulary.ts';
import { searchEntries, type SearchEntry } from '../../../src/views/searchEntries.ts';
import { checkEdited, swap } from '../rules/edited.ts';

let catalogue: Catalogue;
let entries: SearchEntry[];
beforeAll(async () => {
  ({ catalogue } = await checkEdited({}));
  entries = searchEntries(catalogue);
});
const entry = (language: Language, path: string): SearchEntry =>
  entries.find((one) => one.language === language && one.path === path)!;

describe('each index', () => {
  it.each(LANGUAGES)('of %s holds every page once, in its language or the original, and every concept', (language) => {
    const paths = entries.filter((one) => one.language === language).map(({ path }) => path);
    const kept = catalogue.pages.filter(({ record }) => record.status !== 'retired');
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths).toHaveLength(kept.length + Object.keys(catalogue.content.glossary).length);
    const translated = catalogue.page('alternatives/sluice')!.texts[language] !== undefined;
    expect(paths).toContain(`${translated ? language : 'en'}/alternatives/sluice/`);
    expect(paths).toContain(`${language}/glossary/riffle/`);
  });

  it('holds no page that is retired', () => {
    expect(entries.filter(({ path }) => path.includes('guides/old'))).toEqual([]);
  });
});

describe('a page', () => {
  it('shows its kind and what becomes of the mercury in the language of the index', () => {
    expect(entry('sw', 'en/alternatives/sluice/').shown).toEqual({
      title: 'Sluice',
      collection: messages('sw').collections.alternatives.name,
      mercury: label('sw', 'mercuryOutcome', 'removed-from-this-step'),
    });
  });

  it('is found by its names of every language, each as one word, in every index', () => {
    for (const language of LANGUAGES) {
      const page = entries.find((one) => one.language === language && one.path.endsWith('/alternatives/sluice/'))!;
      for (const name of ['sluice', 'canaleta', 'canalon']) {
        expect(page.hidden.names).toEqual(expect.arrayContaining(nameKeys([name])));
      }
    }
  });

  it('without a translation is found by words of the language for those of its title, summary and text', () => {
    const { heading = [], short = [], about = [], words = [] } = entry('pt', 'en/hazards/whole-ore/').hidden;
    expect(heading).toContain('mercúrio');
    expect([...short, ...about, ...words]).toEqual(expect.arrayContaining(['mercúrio', 'minério']));
  });

  it('in its own language has no need of them, but for other words of the same meaning', () => {
    const { heading, words, about } = entry('en', 'en/hazards/whole-ore/').hidden;
    expect([heading, words]).toEqual([undefined, undefined]);
    expect(about).toContain('mercury');
  });

  it('of a country is found by its name in every language', () => {
    const names = entry('en', 'en/countries/gha/').names;
    expect(names).toEqual(expect.arrayContaining(['Ghana', 'Gana']));
  });

  it('of a country is found by what things are called at its mines', async () => {
    const edited = await checkEdited({ 'glossary/sluice.yml': swap('countries: [COL]', 'countries: [GHA]') });
    const about = (all: SearchEntry[]) => all.find(({ path }) => path === 'en/countries/gha/')!.hidden.about;
    expect(about(searchEntries(edited.catalogue))).toContain('canalón');
    expect(about(entries)).not.toContain('canalón');
  });
});

describe('a concept', () => {
  it('has a word for a title, and its names', () => {
    const { shown, hidden, facets } = entry('es', 'es/glossary/sluice/');
    expect(shown).toEqual({ word: 'canaleta', collection: messages('es').nav.glossary });
    expect(hidden.terms).toEqual(expect.arrayContaining(nameKeys(['canalon'])));
    expect(hidden.names).toBeUndefined();
    expect(facets).toEqual({ collection: ['glossary'] });
  });
});
