import { describe, expect, it } from 'vitest';
import { azView, type AzEntry } from '../../../src/views/az.ts';
import { checkEdited, type Edits } from '../rules/edited.ts';
import type { Language } from '../../../src/config/locales.ts';

async function groups(edits: Edits = {}, language: Language = 'en') {
  const { catalogue } = await checkEdited(edits);
  return azView({ catalogue, language }).groups;
}
const entries = async (edits: Edits = {}, language: Language = 'en') =>
  (await groups(edits, language)).flatMap((group) => group.entries);
const named = (all: AzEntry[], text: string) => all.filter((entry) => entry.text === text);

describe('the A–Z', () => {
  it('holds pages, terms and local names by letter, whatever their marks and capitals', async () => {
    const found = await groups({
      'glossary/zone.yml': 'category: ore\nterm: { en: Éclair }\ndefinition: {}\n',
      'glossary/number.yml': 'category: ore\nterm: { en: 2nd wash }\ndefinition: {}\n',
      'glossary/tail.yml': 'category: ore\nterm: { en: -tail }\ndefinition: {}\n',
    });
    expect(found.map(({ letter, entries: list }) => `${letter}: ${list.map(({ text }) => text).join(', ')}`)).toEqual([
      '#: 2nd wash',
      'A: A national plan, A pathway, A premium scheme, A trial, About, Alternatives, An old page',
      'C: canaleta, canalón',
      'E: Éclair',
      'G: Ghana',
      'M: Mercury on all of the ore',
      'R: regla, riffle',
      'S: Screen, Sluice, sluice',
      'T: -tail',
    ]);
    expect(found.map((group) => group.id)).toEqual(['other', 'a', 'c', 'e', 'g', 'm', 'r', 's', 't']);
  });

  it('leads from a name to the page of its concept, and from the word itself to the glossary and the page', async () => {
    const all = await entries();
    expect(named(all, 'canalón')).toEqual([
      { href: '/en/alternatives/sluice/', text: 'canalón', lang: 'es', said: 'Colombia', see: { text: 'Sluice' } },
    ]);
    expect(named(all, 'canaleta')).toEqual([
      { href: '/en/alternatives/sluice/', text: 'canaleta', lang: 'es', said: 'Spanish', see: { text: 'Sluice' } },
    ]);
    expect(named(all, 'sluice')).toEqual([
      {
        href: '/en/glossary/sluice/',
        text: 'sluice',
        see: { text: 'Sluice', href: '/en/alternatives/sluice/' },
      },
    ]);
  });

  it('leads from a name without a page to the entry of the glossary', async () => {
    expect(named(await entries(), 'regla')).toEqual([
      { href: '/en/glossary/riffle/', text: 'regla', lang: 'es', said: 'Spanish', see: { text: 'riffle' } },
    ]);
  });

  it('tells the language of what is not in the reader’s, and the country of a local name in any', async () => {
    const all = await entries({}, 'es');
    expect(named(all, 'Screen')).toEqual([
      { href: '/es/technologies/screen/', text: 'Screen', lang: 'en', said: 'inglés' },
    ]);
    expect(named(all, 'riffle')).toEqual([
      { href: '/es/glossary/riffle/', text: 'riffle', lang: 'en', said: 'inglés' },
    ]);
    expect(named(all, 'canalón')).toEqual([
      { href: '/es/alternatives/sluice/', text: 'canalón', said: 'Colombia', see: { text: 'Canaleta' } },
    ]);
    expect(named(all, 'regla')[0]).not.toHaveProperty('said');
  });

  it('has abbreviations, each of two names in one, and a name of several places once', async () => {
    const all = await entries({
      'glossary/mill.yml': `category: comminution
term: { en: ball mill, fr: moulin; broyeur }
definition: {}
abbreviations: [{ abbr: BM, languages: [en, fr] }, { abbr: MB, languages: [fr] }]
localNames:
  - { name: karasha (plural makarasha), languages: [sw], countries: [TZA], status: known }
  - { name: karasha, languages: [sw], countries: [KEN], status: known }
  - { name: chulo, languages: [ilo], status: known }
`,
    });
    const line = (text: string) => named(all, text).map(({ said, see, lang }) => [said, see?.text, lang]);
    expect(line('BM')).toEqual([[undefined, 'ball mill', undefined]]);
    expect(line('MB')).toEqual([['French', 'ball mill', 'fr']]);
    expect(line('broyeur')).toEqual([['French', 'ball mill', 'fr']]);
    expect(line('karasha')).toEqual([['Tanzania, Kenya', 'ball mill', 'sw']]);
    expect(line('makarasha')).toEqual([['Tanzania', 'ball mill', 'sw']]);
    expect(line('chulo')).toEqual([['Iloko', 'ball mill', undefined]]);
  });
});
