import { describe, expect, it } from 'vitest';
import { usesOf, type Use } from '../../../src/views/uses.ts';
import { checkEdited, onlyNote, prose, swap, type Edits } from '../rules/edited.ts';

const OTHER = `type: report\ntitle: Other\nlanguage: en\nkind: survey\ninterest: unknown\nconfirmed: true\nfacts:\n  - { id: other, topic: t, claim: c, locator: l, scope: s, status: confirmed }\n`;

/** The uses of a fact (or a source) on the page that has English only, without the page and language. */
async function usesOnScreen(edits: Edits, name: string, kind: 'facts' | 'sources' = 'facts') {
  const { catalogue } = await checkEdited(edits);
  return (usesOf(catalogue)[kind].get(name) ?? [])
    .filter(({ page }) => page === 'technologies/screen')
    .map(({ section, how, locator }): Partial<Use> => ({
      ...(section ? { section } : {}),
      how,
      ...(locator ? { locator } : {}),
    }));
}

describe('the uses of a fact', () => {
  it('are the sections that cite it, each once', async () => {
    const text = 'Words <Cite fact="sluice-price" /> and <Fact id="sluice-price" />.';
    expect(await usesOnScreen(prose(text), 'sluice-price')).toEqual([
      { section: { id: 'what-it-is', heading: 'What it is' }, how: 'cites' },
    ]);
  });

  it('stand in no section where a note or the record cites it', async () => {
    expect(await usesOnScreen(onlyNote('Words. <Cite fact="sluice-price" />'), 'sluice-price')).toEqual([
      { how: 'cites' },
    ]);
    const record = {
      'technologies/screen/record.yml': (text: string) => `${text}needs: { crew: sluice-price#price }\n`,
    };
    expect(await usesOnScreen(record, 'sluice-price')).toEqual([{ how: 'cites' }]);
  });

  it('go by the present id', async () => {
    expect(await usesOnScreen(prose('Words. <Cite fact="sluice-claim-old" />'), 'sluice-recovery-claim')).toHaveLength(
      1,
    );
  });

  it('are told in each language of the page', async () => {
    const { catalogue } = await checkEdited({});
    const uses = usesOf(catalogue)
      .facts.get('sluice-recovery')!
      .filter(({ page }) => page === 'alternatives/sluice');
    expect(uses.filter(({ section }) => section).map(({ language, section }) => [language, section!.heading])).toEqual([
      ['en', 'What it is'],
      ['es', 'Qué es'],
    ]);
  });

  it('are also the pages that cite what disagrees with it, and not it', async () => {
    const edits = {
      'sources/other-2020.yml': OTHER,
      'conflicts/other.yml': 'title: t\nfacts: [other, sluice-price]\n',
    };
    const cites = prose('Words. <Cite fact="sluice-price" />');
    expect(await usesOnScreen({ ...edits, ...cites }, 'other')).toEqual([{ how: 'opposes' }]);
    expect(await usesOnScreen({ ...edits, ...cites }, 'other-2020', 'sources')).toEqual([{ how: 'opposes' }]);
    const both = prose('Words. <Cite fact="sluice-price" /> <Cite fact="other" />');
    expect(await usesOnScreen({ ...edits, ...both }, 'other')).toEqual([
      { section: { id: 'what-it-is', heading: 'What it is' }, how: 'cites' },
    ]);
  });
});

describe('the uses of a source', () => {
  it('say where in it a page found what it cites without a fact', async () => {
    const text = 'Words. <Cite source="seller-old" at="page 1" /> <Cite source="seller-2021" at="page 2" />';
    const uses = await usesOnScreen(prose(text), 'seller-2021', 'sources');
    expect(uses.map(({ locator }) => locator)).toEqual(['page 1', 'page 2']);
  });

  it('are also those of what was read in it as a quotation', async () => {
    const edits = {
      'sources/other-2020.yml': OTHER,
      'sources/okoro-2020.yml': swap('    locator: table 2', '    locator: table 2\n    quotedIn: other-2020'),
      ...prose('Words. <Cite fact="sluice-price" />'),
    };
    expect(await usesOnScreen(edits, 'other-2020', 'sources')).toEqual([
      { section: { id: 'what-it-is', heading: 'What it is' }, how: 'quotes' },
    ]);
  });
});
