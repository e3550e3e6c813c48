import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../../src/config/locales.ts';
import { label } from '../../../src/i18n/vocabulary.ts';
import { pageView, shortPageView, type PageView } from '../../../src/views/page.ts';
import { checkEdited, swap, type Edits } from '../rules/edited.ts';
import { told } from './told.ts';

const EN = 'alternatives/sluice/en.mdx';
const ES = 'alternatives/sluice/es.mdx';
const RECORD = 'alternatives/sluice/record.yml';

async function view(id: string, language: Language, edits: Edits = {}): Promise<PageView> {
  const { catalogue } = await checkEdited(edits);
  return pageView(catalogue.page(id)!, { catalogue, language });
}

/** Every citation number in the words, in the order in which they are drawn. */
function numbers(page: PageView): number[] {
  const { why = [], changes, danger, dangerFirst, panel, intro, sections } = page;
  const dangers = [
    ...(danger?.stop ?? []),
    ...(danger?.doNow ?? []),
    ...(danger?.doNot ?? []),
    ...(danger?.neverCombine ?? []).flatMap((other) => other.why),
    ...(danger?.controls ?? []).flatMap((control) => control.words),
    ...(danger?.firstAid?.words ?? []),
    ...(danger?.makesWorse ?? []).flat(),
  ];
  const rows = panel.rows.flatMap((row) => row.items.flat());
  const words = [
    ...why,
    ...changes.flatMap((change) => change.what),
    ...(dangerFirst ? [...dangers, ...rows] : [...rows, ...dangers]),
    ...intro,
    ...sections.flatMap((section) => [...section.blocks, ...section.notes.flatMap((note) => note.words)]),
  ];
  return [...told(words).matchAll(/\[(\d+)!?\]/g)].map((match) => Number(match[1]));
}

/** Numbers as they are met for the first time. */
const firsts = (page: PageView) => [...new Set(numbers(page))];

describe('a page', () => {
  it('is drawn with its words, notes and places', async () => {
    const page = await view('alternatives/sluice', 'en');
    expect(page).toMatchObject({
      id: 'alternatives/sluice',
      number: 1,
      language: 'en',
      wordsIn: 'en',
      title: 'Sluice',
      status: 'published',
      href: '/en/alternatives/sluice/',
      canonical: 'https://batea.example/en/alternatives/sluice/',
      permanent: 'https://batea.example/p/001/',
      updated: '2 January 2026',
      outdated: false,
      dangerFirst: false,
      before: [{ id: 'technologies/screen', href: '/en/technologies/screen/', title: 'Screen' }],
      after: [],
      exit: [],
      related: [{ id: 'technologies/screen' }, { id: 'guides/about' }],
      citationFiles: {
        bibtex: '/en/alternatives/sluice/batea-001-en.bib',
        ris: '/en/alternatives/sluice/batea-001-en.ris',
        csl: '/en/alternatives/sluice/batea-001-en.json',
      },
    });
    expect(page.translatedFrom).toBeUndefined();
    expect(page.sections.map((section) => section.id)).toEqual([
      'what-it-is',
      'when-it-fits',
      'what-you-need',
      'step-by-step',
      'safety',
      'costs-and-returns',
      'who-does-what',
      'what-has-been-observed',
      'common-mistakes',
      'where-it-has-been-used',
    ]);
    expect(told(page.sections[0]!.blocks)).toBe(
      [
        'A sluice→/en/glossary/sluice/ kept {about 60\u00a0%}[1!] of the gold. The seller says {up to 98\u00a0%, claimed, vendor’s claim}[3!].',
        'Screened first, it is the work of the screen→/en/technologies/screen/. The rest of the feed is lost: {about 40\u00a0%, our arithmetic}[1!].',
        '1. Wet the channel.[2] 2. (sluice: Feed it slowly.) Feed it slowly.[4]',
        `${label('en', 'hazard', 'drowning')}! Stay out of the pond.[2]`,
        'Never with Mercury on all of the ore→/en/hazards/whole-ore/: Do not add mercury to the ore.[2]',
        '(/pictures/alternatives/sluice/sluice.png: A plain square that stands for a sluice.) The channel of the fixture.',
        '# A smaller heading',
        '- one - two',
        'what ; how much // kept ; {about 60\u00a0%}[1!]',
      ].join(' | '),
    );
    expect(
      page.sections[1]!.notes.map(({ name, words }) => [
        name.includes(label('en', 'material', 'refractory')),
        told(words),
      ]),
    ).toEqual([[true, 'The gold is locked in other minerals.']]);
    expect(page.sections[7]!.notes.map(({ words }) => told(words))).toEqual(['A second site.']);
  });

  it('lists each source once, numbered in the order in which the reader meets it', async () => {
    const page = await view('alternatives/sluice', 'en');
    expect(page.sources.map(({ number, sourceKey, locator }) => `${number} ${sourceKey} ${locator}`)).toEqual([
      '1 okoro-2020 table 1',
      '2 test-treaty article 1',
      '3 seller-2021 first paragraph',
      '4 test-treaty article 2',
      '5 okoro-2020 table 2',
    ]);
    expect(firsts(page)).toEqual([1, 2, 3, 4, 5]);
    expect(page.conflicts).toMatchObject([
      { anchor: 'conflict-sluice-recovery', marks: [{ number: 1 }, { number: 3 }] },
    ]);
  });

  it('numbers what its reasons and changes cite before what stands below them', async () => {
    const changed = {
      [RECORD]: (text: string) =>
        `${text.replace('status: published', 'status: not-recommended')}changes: [{ id: price, on: '2026-01-02' }]\n`,
      [EN]: swap(
        'notes:\n',
        'notes:\n  why: It loses gold. <Cite fact="sluice-recovery-claim" />\n  change.price: A price. <Cite fact="sluice-price" />\n',
      ),
      [ES]: null,
    };
    const page = await view('alternatives/sluice', 'en', changed);
    expect(told(page.why!)).toBe('It loses gold.[1!]');
    expect(page.changes.map(({ on, what }) => `${on}: ${told(what)}`)).toEqual(['2 January 2026: A price.[2]']);
    expect(page.cited.revision).toBe('2');
    expect(firsts(page)).toEqual([1, 2, 3, 4, 5]);
  });

  it('tells a hazard before everything else, controls best first', async () => {
    const page = await view('hazards/whole-ore', 'en');
    expect(page.dangerFirst).toBe(true);
    expect(told(page.danger!.stop!)).toBe('Stop putting mercury on all of the ore.[1]');
    expect(told(page.danger!.doNow!)).toBe('Make a concentrate first.[1]');
    expect(told(page.danger!.doNot!)).toBe('Do not add mercury to the mill.[1]');
    expect(page.danger!.controls.map(({ name, words }) => [name, told(words)])).toEqual([
      [label('en', 'controlLevel', 'eliminate'), 'Win the gold by gravity.[1]'],
      [label('en', 'controlLevel', 'protect'), 'Wear gloves.[1]'],
    ]);
    expect(page.danger!.firstAid).toEqual({ words: undefined });
    expect(page.danger!.makesWorse).toBeUndefined();
  });

  it('numbers the citations of a hazard from its danger line on', async () => {
    const page = await view('hazards/whole-ore', 'en', {
      'hazards/whole-ore/en.mdx': (text) =>
        text
          .replace('all of the ore. <Cite fact="treaty-plan" />', 'all of the ore. <Cite fact="sluice-price" />')
          .replace('Everyone downstream.', 'Everyone. <Cite source="test-treaty" at="article 3" />'),
    });
    expect(page.sources.map((entry) => entry.locator)).toEqual(['table 2', 'article 1', 'article 3']);
    expect(firsts(page)).toEqual([1, 2, 3]);
  });

  it('shows first aid where a source carries it', async () => {
    const page = await view('hazards/whole-ore', 'en', {
      'hazards/whole-ore/record.yml': (text) => `${text}firstAid: true\n`,
      'hazards/whole-ore/en.mdx': swap('notes:\n', 'notes:\n  firstAid: Fresh air. <Cite fact="treaty-plan" />\n'),
    });
    expect(told(page.danger!.firstAid!.words!)).toBe('Fresh air.[1]');
  });

  it('of a practice names what it must never be combined with, its controls, and what it makes worse', async () => {
    const { danger } = await view('alternatives/sluice', 'en');
    expect(danger!.neverCombine.map(({ href, title, why }) => [href, title, told(why)])).toEqual([
      ['/en/hazards/whole-ore/', 'Mercury on all of the ore', 'Mercury on all of the ore reaches the river.[2]'],
    ]);
    expect(danger!.controls.map(({ name, words }) => [name, told(words)])).toEqual([
      [label('en', 'hazard', 'drowning'), 'Keep children away from the pond.[2]'],
    ]);
    expect(danger!.makesWorse!.map(told)).toEqual(['Muddy water runs to the river.']);
    expect(danger!.stop).toBeUndefined();
    expect((await view('technologies/screen', 'en')).danger!.makesWorse).toEqual([]);
    expect((await view('guides/about', 'en')).danger).toBeUndefined();
  });

  it('that is retired keeps its address and says why', async () => {
    const page = await view('guides/old', 'en');
    expect(page.status).toBe('retired');
    expect(told(page.why!)).toBe('It was replaced.');
    expect(told(page.intro)).toBe('Old words.');
    expect(page.sections).toEqual([]);
  });

  it('names sections by their place where its collection has no list of them', async () => {
    const page = await view('guides/about', 'en');
    expect(page.sections.map(({ id, heading }) => [id, heading])).toEqual([['section-1', 'Any heading']]);
  });

  it('shows the reviews of its language only', async () => {
    const edits = {
      'guides/about/record.yml': (text: string) =>
        `${text}reviews:\n  - { role: domain, language: en, by: A. Reader, on: '2026-01-03' }\n  - { role: language, language: es, by: B. Reader, on: '2026-01-04' }\n`,
    };
    expect((await view('guides/about', 'en', edits)).reviews).toEqual([
      { role: 'domain', by: 'A. Reader', on: '3 January 2026' },
    ]);
  });

  it('leads only to pages that are built', async () => {
    const edits = { 'guides/draft/record.yml': (text: string) => `${text}related: [guides/draft, guides/about]\n` };
    const { catalogue } = await checkEdited(edits);
    const draft = catalogue.content.pages.find((page) => page.slug === 'draft')!;
    expect(pageView(draft, { catalogue, language: 'en' }).related.map(({ id }) => id)).toEqual(['guides/about']);
  });
});

describe('a translation', () => {
  it('says what it was translated from, has the same fragments, and tells titles in the best language', async () => {
    const page = await view('alternatives/sluice', 'es');
    expect(page).toMatchObject({
      language: 'es',
      wordsIn: 'es',
      title: 'Canaleta',
      translatedFrom: 'en',
      outdated: false,
      href: '/es/alternatives/sluice/',
      canonical: 'https://batea.example/es/alternatives/sluice/',
      permanent: 'https://batea.example/p/001/',
      before: [{ href: '/es/technologies/screen/', title: 'Screen', lang: 'en' }],
    });
    const original = await view('alternatives/sluice', 'en');
    expect(page.sections.map((section) => section.id)).toEqual(original.sections.map((section) => section.id));
    expect(page.sections[0]!.heading).toBe('Qué es');
    expect(told(page.sections[0]!.blocks)).toBe('La canaleta retuvo {alrededor de 60\u00a0%}[1!] del oro.');
    expect(page.languages.filter((link) => link.exists).map((link) => link.language)).toEqual(['en', 'es']);
    expect(page.languages.map((link) => link.language)).toEqual(LANGUAGES);
  });

  it('says of a section, and of the page, that the original has changed since', async () => {
    const page = await view('alternatives/sluice', 'es', {
      [EN]: swap('## Common mistakes\n\nNot known.', '## Common mistakes\n\nMud.'),
    });
    expect(page.outdated).toBe(true);
    expect(page.sections.filter((section) => section.outdated).map((section) => section.id)).toEqual([
      'common-mistakes',
    ]);
  });

  it('shows a control that is out of date in the words of the original, and other notes in its own', async () => {
    const page = await view('alternatives/sluice', 'es', {
      [EN]: (text) =>
        text
          .replace('Keep children away from the pond.', 'Keep children and animals away from the pond.')
          .replace('Muddy water runs to the river.', 'Muddy water runs far.'),
    });
    expect(page.outdated).toBe(true);
    expect(page.danger!.controls.map(({ words }) => told(words))).toEqual([
      '<en: Keep children and animals away from the pond.[2]>',
    ]);
    expect(told(page.danger!.neverCombine[0]!.why)).toBe('El mercurio en todo el mineral llega al río.[2]');
    expect(page.danger!.makesWorse!.map(told)).toEqual(['El agua turbia corre al río.']);
    expect(page.sections.some((section) => section.outdated)).toBe(false);
  });
});

describe('a page without words in a language', () => {
  async function short(id: string, language: Language, edits: Edits = {}) {
    const { catalogue } = await checkEdited(edits);
    return shortPageView(catalogue.page(id)!, { catalogue, language });
  }

  it('shows the panel in that language under the title of the original, and leads there', async () => {
    const page = await short('alternatives/sluice', 'fr');
    expect(page).toMatchObject({
      language: 'fr',
      wordsIn: 'en',
      title: 'Sluice',
      href: '/fr/alternatives/sluice/',
      canonical: 'https://batea.example/en/alternatives/sluice/',
      permanent: 'https://batea.example/p/001/',
    });
    const row = (id: string) => page.panel.rows.find((candidate) => candidate.id === id)!.items.map(told);
    expect(row('mercury')).toEqual([label('fr', 'mercuryOutcome', 'removed-from-this-step')]);
    expect(row('scale')[0]).toContain('{0,5–6\u00a0t/d, ');
    expect(row('cost')[0]).toMatch(/→\/en\/alternatives\/sluice\/#costs-and-returns$/);
    expect(page.sources.map((entry) => entry.sourceKey)).toEqual(['okoro-2020']);
  });

  it('says which words of the panel are not in its language', async () => {
    const { panel } = await short('markets/premium', 'es');
    expect(panel.rows.find((row) => row.id === 'pays')!.items.map(told)).toEqual([
      '<en: price of the sluice: >{USD\u00a01200 (2019), afirmado}[1]',
    ]);
  });

  it.each(['markets/premium', 'action/plan', 'cases/trial', 'countries/gha'])(
    'calls unknown of %s what nobody knows, not what only lacks a translation',
    async (id) => {
      const { catalogue } = await checkEdited({});
      const page = catalogue.page(id)!;
      const ids = (rows: { id: string }[]) => rows.map((row) => row.id);
      const full = pageView(page, { catalogue, language: 'en' }).panel;
      const brief = shortPageView(page, { catalogue, language: 'es' }).panel;
      expect(brief.unknown).toHaveLength(full.unknown.length);
      expect(ids(full.rows)).toEqual(expect.arrayContaining(ids(brief.rows)));
      for (const { items } of brief.rows) expect(items.map(told).join()).not.toMatch(/^ \(|: $/);
    },
  );

  it('does not say that nothing was found where the notes of it only lack a translation', async () => {
    const found = (rows: { id: string }[]) => rows.map((row) => row.id).includes('warning');
    expect(found((await short('action/plan', 'es')).panel.rows)).toBe(false);
    expect(found((await short('cases/trial', 'es')).panel.rows)).toBe(false);
  });
});

describe('every page of the fixture', () => {
  it('is drawn in every language, without holes', async () => {
    const { catalogue } = await checkEdited({});
    for (const page of catalogue.pages) {
      for (const language of LANGUAGES) {
        const drawn = (page.texts[language] ? pageView : shortPageView)(page, { catalogue, language });
        expect(drawn.title).not.toBe('');
        for (const row of drawn.panel.rows) expect(row.label).toMatch(/\S/);
        expect(JSON.stringify(drawn)).not.toMatch(/undefined|NaN|\[object|\{\w+\}/);
        expect(anchors(drawn)).toEqual([]);
      }
    }
  });
});

/** Marks that lead to no entry of the source list. */
function anchors(drawn: PageView | ReturnType<typeof shortPageView>): string[] {
  const text = JSON.stringify(drawn);
  const entries = drawn.sources.map((entry) => entry.anchor);
  return [...text.matchAll(/"anchor":"(source-\d+)"/g)].map((match) => match[1]!).filter((a) => !entries.includes(a));
}
