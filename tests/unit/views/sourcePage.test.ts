import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/config/locales.ts';
import { messages } from '../../../src/i18n/messages.ts';
import { label } from '../../../src/i18n/vocabulary.ts';
import type { ReferencePart } from '../../../src/outputs/citation.ts';
import type { PlaceLink } from '../../../src/views/places.ts';
import { sourceLink } from '../../../src/views/sourceLinks.ts';
import { formerSourceView, sourcePageView, sourcePaths } from '../../../src/views/sourcePage.ts';
import { checkEdited, prose, swap, type Edits } from '../rules/edited.ts';

const OKORO = 'sources/okoro-2020.yml';
const SELLER = 'sources/seller-2021.yml';

async function view(key: string, { language = 'en', edits = {} }: { language?: Language; edits?: Edits } = {}) {
  const { catalogue } = await checkEdited(edits);
  return sourcePageView(key, { catalogue, language });
}

const words = (parts: readonly ReferencePart[]) => parts.map((part) => part.text).join('');
const where = (places: readonly PlaceLink[]) =>
  places.map(({ id, sections }) => [id, ...sections.map(({ href }) => href)].join(' '));

describe('the page of a source', () => {
  it('carries its record: reference with address, kind, interest, label, what was confirmed and what not', async () => {
    const seller = await view('seller-2021');
    expect(seller).toMatchObject({
      title: "A made-up seller's page",
      kind: label('en', 'evidenceKind', 'vendor-claim'),
      interest: label('en', 'interest', 'sells-the-equipment'),
      label: messages('en').evidence.vendor,
      writtenIn: 'English',
      record: { confirmed: false, note: 'Made up for the tests.', formerIds: ['seller-old'] },
      canonical: 'https://batea.example/en/sources/seller-2021/',
    });
    expect(words(seller.citationForms.footnote)).toMatch(
      /^Fixture Sluices Ltd \(no date\)\..*https:\/\/example\.org\/sluice$/,
    );
    expect(seller.heading).toBe("Fixture Sluices Ltd (no date). A made-up seller's page");
    expect((await view('okoro-2020')).label).toBeUndefined();
  });

  it('is named by its title once where nobody signs it', async () => {
    expect((await view('test-treaty')).heading).toBe('A made-up treaty (2013).');
  });

  it('says the language of its title where it is not the reader’s', async () => {
    expect((await view('okoro-2020')).titleLanguage).toBeUndefined();
    expect((await view('okoro-2020', { language: 'es' })).titleLanguage).toBe('en');
  });

  it('carries every fact with its figures, in the words of the reader', async () => {
    const [recovery, price] = (await view('okoro-2020', { language: 'es' })).facts;
    expect(recovery).toMatchObject({
      id: 'sluice-recovery',
      claim: expect.stringContaining('about 60 %'),
      scope: expect.stringContaining('made-up site'),
      locator: 'table 1',
      confirmed: true,
      countries: ['Ghana'],
      figures: [
        { what: 'gold kept', text: expect.stringMatching(/^alrededor de 60\s%$/) },
        { what: 'ore fed', nature: label('es', 'nature', 'estimated') },
      ],
    });
    expect(price!.figures[0]!.text).toContain('1');
    const [, rumour] = (await view('seller-2021')).facts;
    expect(rumour!.confirmed).toBe(false);
  });

  it('says what kind of statement a fact without figures is, unless the claim does', async () => {
    const [plan] = (await view('test-treaty')).facts;
    expect(plan!.nature).toBeUndefined();
    const edits = { 'sources/test-treaty.yml': swap('nature: limit', 'nature: target') };
    expect((await view('test-treaty', { edits })).facts[0]!.nature).toBe(label('en', 'nature', 'target'));
  });

  it('keeps places for former ids of facts, and for the fragments that source lists lead to', async () => {
    const { facts } = await view('seller-2021');
    expect(facts.map(({ otherIds }) => otherIds.slice(0, -1))).toEqual([['sluice-claim-old'], []]);
    for (const { otherIds } of facts) expect(otherIds.at(-1)).toMatch(/^f-[0-9a-z]{3}$/);
  });

  it('says how to cite each fact: as our reading, with its id, state and address', async () => {
    const cited = async (edits = {}) => words((await view('okoro-2020', { edits })).facts[1]!.citation);
    const citation = await cited();
    expect(citation).toMatch(
      /^Batea contributors\. Our reading of Okoro \(2020\), fact sluice-price \([0-9a-f]{12}\)\. In: Batea\. https:\/\/batea\.example\/en\/sources\/okoro-2020\/#sluice-price$/,
    );
    expect(await cited({ 'sources/okoro-2020.yml': swap('cost USD 1,200', 'was sold for USD 1,200') })).not.toBe(
      citation,
    );
  });

  it('names the pages of each fact with their sections, and links only to sections that are written', async () => {
    const [recovery] = (await view('okoro-2020')).facts;
    expect(where(recovery!.usedOn)).toContain('alternatives/sluice /en/alternatives/sluice/#what-it-is');
    const [, rumour] = (await view('seller-2021')).facts;
    expect(rumour!.usedOn).toEqual([]);
    const cites = prose('Words. <Cite fact="sluice-price" />');
    const [, price] = (await view('okoro-2020', { language: 'es', edits: cites })).facts;
    expect(where(price!.usedOn)).toContain('technologies/screen');
  });

  it('shows the other side of a disagreement with its label, whatever name the conflict gives the fact', async () => {
    const [recovery] = (await view('okoro-2020')).facts;
    expect(recovery!.conflicts).toMatchObject([
      {
        title: "What the fixture's sluice keeps",
        differs: 'Who measured.',
        href: '/en/evidence/conflicts/sluice-recovery/',
        others: [
          {
            claim: 'The seller says that the sluice keeps up to 98 % of the gold.',
            label: messages('en').evidence.vendor,
          },
        ],
      },
    ]);
    expect(words(recovery!.conflicts[0]!.others[0]!.reference)).toBe('Fixture Sluices Ltd (no date).');
    expect(recovery!.conflicts[0]!.others[0]!.reference[0]!.href).toBe(
      '/en/sources/seller-2021/#sluice-recovery-claim',
    );
  });

  it('says where a fact was quoted, and on the page of what quotes it, who uses that', async () => {
    const edits = { [OKORO]: swap('    locator: table 1', '    locator: table 1\n    quotedIn: seller-old') };
    const [recovery] = (await view('okoro-2020', { edits })).facts;
    expect(words(recovery!.quotedIn!)).toBe('Fixture Sluices Ltd (no date).');
    const quoting = await view('seller-2021', { edits });
    expect(where(quoting.quotedOn)).toContain('alternatives/sluice /en/alternatives/sluice/#what-it-is');
    expect((await view('seller-2021')).quotedOn).toEqual([]);
  });

  it('names the places in it that pages cite without a fact', async () => {
    const { places } = await view('test-treaty');
    expect(places.map(({ locator, usedOn }) => [locator, ...where(usedOn)])).toContainEqual([
      'article 2',
      'alternatives/sluice /en/alternatives/sluice/#what-it-is',
    ]);
  });

  it('leads to where it was seen; a long address is cut for the eye only', async () => {
    const long = `https://www.example.org/${'a'.repeat(80)}`;
    const edits = {
      [SELLER]: (text: string) => `${text}seen: ['${long}', 'https://example.org/', 'a printed page']\n`,
    };
    const { seen } = (await view('seller-2021', { edits })).record;
    expect(seen[0]!.href).toBe(long);
    expect(seen[0]!.text).toMatch(/^example\.org\/a+…$/);
    expect(seen.slice(1)).toEqual([{ text: 'example.org', href: 'https://example.org/' }, { text: 'a printed page' }]);
  });

  it('makes no link of an address that is no web address', async () => {
    const edits = { [SELLER]: (text: string) => `${text}seen: ['javascript:alert(1)', 'https:no']\n` };
    const { seen } = (await view('seller-2021', { edits })).record;
    expect(seen).toEqual([{ text: 'javascript:alert(1)' }, { text: 'https:no' }]);
  });
});

describe('a source', () => {
  it('has a page in English, and in each language in which a page shows it', async () => {
    const { catalogue } = await checkEdited({});
    const paths = sourcePaths(catalogue);
    const languages = (name: string) => paths.filter(({ key }) => key === name).map(({ language }) => language);
    expect(languages('okoro-2020')).toEqual(['en', 'es']);
    const { catalogue: unused } = await checkEdited({
      'sources/unused-2020.yml':
        'type: report\ntitle: Unused\nlanguage: en\nkind: survey\ninterest: unknown\nconfirmed: true\n',
    });
    expect(sourcePaths(unused).filter(({ key }) => key === 'unused-2020')).toEqual([
      { key: 'unused-2020', language: 'en', former: false },
    ]);
  });

  it('is linked in English from a language in which it has no page, and the link says so', async () => {
    const { catalogue } = await checkEdited({});
    expect(sourceLink({ catalogue, language: 'es' }, 'okoro-2020')).toEqual({ href: '/es/sources/okoro-2020/' });
    expect(sourceLink({ catalogue, language: 'fr' }, 'okoro-2020')).toEqual({
      href: '/en/sources/okoro-2020/',
      hreflang: 'en',
    });
    const { languages } = sourcePageView('okoro-2020', { catalogue, language: 'en' });
    expect(languages.slice(0, 3).map(({ href, exists }) => [href, exists])).toEqual([
      ['/en/sources/okoro-2020/', true],
      ['/es/sources/okoro-2020/', true],
      ['/fr/sources/', false],
    ]);
  });

  it('is linked at a fact where it has several', async () => {
    const { catalogue } = await checkEdited({});
    const context = { catalogue, language: 'en' } as const;
    expect(sourceLink(context, 'okoro-2020', 'sluice-price').href).toBe('/en/sources/okoro-2020/#sluice-price');
    expect(sourceLink(context, 'test-treaty', 'treaty-plan').href).toBe('/en/sources/test-treaty/');
  });

  it('has at each former key the way to the present one', async () => {
    const { catalogue } = await checkEdited({});
    expect(sourcePaths(catalogue)).toContainEqual({ key: 'seller-old', language: 'en', former: true });
    const moved = formerSourceView('seller-old', { catalogue, language: 'en' });
    expect(moved.canonical).toBe('https://batea.example/en/sources/seller-2021/');
    expect(moved.reference.find(({ href }) => href)).toMatchObject({ href: '/en/sources/seller-2021/' });
  });
});
