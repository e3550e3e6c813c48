import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/config/locales.ts';
import { CRITERIA } from '../../../src/domain/comparison.ts';
import { VOCABULARY, type Facet, type VocabularyId } from '../../../src/domain/vocabulary.ts';
import { COMPARE } from '../../../src/i18n/compare.ts';
import { messages } from '../../../src/i18n/messages.ts';
import { label } from '../../../src/i18n/vocabulary.ts';
import type { PracticePage } from '../../../src/tools/compare/practices.ts';
import { Citations } from '../../../src/views/citations.ts';
import { comparisonTable, type ComparisonTable } from '../../../src/views/compare.ts';
import { compareView, practiceFile, readyMadeView } from '../../../src/views/comparePages.ts';
import { pageView } from '../../../src/views/page.ts';
import { readCatalogue } from '../../support/content.ts';
import { checkEdited, prose, swap, type Edits } from '../rules/edited.ts';
import { told, toldItem } from './told.ts';

const SLUICE = 'alternatives/sluice';
const en = <F extends Facet>(facet: F, id: VocabularyId<F>) => label('en', facet, id);
const { glance, practice, evidence } = messages('en');
const { notKnown, noneFound } = glance;
const { noneNamed } = COMPARE.en;

/** The cells of practices by their rows, one after the other, in one line each; and the table itself. */
async function compared(ids: string[], edits: Edits = {}, language: Language = 'en') {
  const { catalogue, issues } = await checkEdited(edits);
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  const citations = new Citations(catalogue, language);
  const picture = () => {
    throw new Error('no picture');
  };
  const pages = ids.map((id) => catalogue.page(id) as PracticePage);
  const table = comparisonTable(pages, CRITERIA, { catalogue, language, citations, picture });
  return { table, cells: lines(table), citations };
}

function lines(table: ComparisonTable): Record<string, string[]> {
  return Object.fromEntries(
    table.rows.map(({ id, cells }) => [id, cells.map(({ items }) => items.map(toldItem).join(' / '))]),
  );
}

describe('a comparison', () => {
  it('tells by every criterion what a record says, with figures, notes and sources', async () => {
    const { cells, citations } = await compared([SLUICE], {
      [`${SLUICE}/record.yml`]: (text) =>
        text
          .replace('adoption: { places: [GHA] }', 'adoption: { places: [GHA], barriers: [price], overcome: [loan] }')
          .replace(
            'needsBefore: [technologies/screen]',
            'needsBefore: [technologies/screen]\nneedsAfter: [technologies/screen]',
          ) +
        'exit: technologies/screen\n' +
        'effects: [{ outcome: income, effect: unknown }, { outcome: gold-recovery, effect: trade-off, facts: [sluice-recovery] }]\n',
      [`${SLUICE}/en.mdx`]: swap(
        '  wouldChange: A second site.',
        '  wouldChange: A second site.\n  barrier.price: It is dear. <Cite fact="sluice-price" />\n  overcome.loan: A loan.\n  suited.alluvial: Tried on gravel. <Cite fact="treaty-plan" />',
      ),
      [`${SLUICE}/es.mdx`]: null,
      'technologies/screen/record.yml': swap('needsAfter: [alternatives/sluice]\n', ''),
    });
    expect(cells).toEqual({
      mercury: [en('mercuryOutcome', 'removed-from-this-step')],
      replaces: [en('currentPractice', 'whole-ore-amalgamation')],
      stage: [en('processStage', 'primary-concentration')],
      material: [`${en('material', 'alluvial')}: Tried on gravel.[1]`],
      unsuited: [`${en('material', 'refractory')}: The gold is locked in other minerals.`],
      'gold-size': [`${en('goldSize', 'coarse')} / ${en('goldSize', 'fine')}`],
      scale: [`${en('scale', 'group')} – ${en('scale', 'mill')}: {0.5–6\u00a0t/d, estimated}[2!]`],
      observed: [
        `${en('measure', 'gold-recovery')}, ${en('feed', 'ore')}: {about 60\u00a0%}[2!]; {up to 98\u00a0%, claimed, vendor’s claim}[3!] Of the gold in the ore,`,
      ],
      cost: [`${en('cost', 'equipment')}, Ghana: {USD\u00a01,200 (2019), claimed}[4] One sluice,`],
      power: [en('power', 'none')],
      water: [en('water', 'steady-flow')],
      skill: [notKnown],
      crew: [notKnown],
      'local-build': [notKnown],
      hazards: [`${en('hazard', 'drowning')}: Keep children away from the pond.[1]`],
      'makes-worse': ['Muddy water runs to the river.'],
      'never-with': [
        expect.stringMatching(/^.+:→\/en\/hazards\/whole-ore\/ Mercury on all of the ore reaches the river\.\[1\]$/),
      ],
      barriers: ['It is dear.[4]'],
      helped: ['A loan.'],
      effects: [
        `${en('effect', 'trade-off')}: ${en('outcome', 'gold-recovery')}[2!] / ${en('effect', 'unknown')}: ${en('outcome', 'income')}`,
      ],
      'needs-before': ['Screen→/en/technologies/screen/'],
      'needs-after': ['Screen→/en/technologies/screen/'],
      'leads-to': ['Screen→/en/technologies/screen/'],
      places: ['Ghana'],
      persistence: [notKnown],
      certainty: [
        `${en('certainty', 'very-low')} / ${practice.markedDown}: ${(['one-site', 'few-studies', 'no-control'] as const).map((id) => en('markedDown', id)).join(', ')}`,
      ],
    });
    expect(Object.keys(cells)).toEqual([...CRITERIA]);
    expect(citations.entries.map(({ sourceKey }) => sourceKey)).toEqual([
      'test-treaty',
      'okoro-2020',
      'seller-2021',
      'okoro-2020',
    ]);
  });

  it('says of each line whether it is not known, none was found or none is named; a row that names nothing is left out', async () => {
    const { table, cells } = await compared([SLUICE, 'technologies/screen']);
    const screen = Object.fromEntries(
      table.rows.map(({ id, cells: [, cell] }) => [id, [cell!.state, ...cell!.items.map(toldItem)]]),
    );
    const unknown = ['not-known', notKnown];
    const unnamed = ['none-named', noneNamed];
    expect(screen).toMatchObject({
      replaces: unnamed,
      unsuited: unnamed,
      'gold-size': unknown,
      scale: unknown,
      observed: unknown,
      cost: unknown,
      power: unknown,
      water: unknown,
      skill: unknown,
      crew: unknown,
      'local-build': unknown,
      hazards: unnamed,
      'makes-worse': ['none-found', noneFound],
      'never-with': unnamed,
      barriers: unknown,
      helped: unknown,
      effects: unknown,
      'needs-before': unnamed,
      places: unknown,
      persistence: unknown,
      material: ['told', en('material', 'alluvial')],
    });
    expect(Object.keys(cells)).toEqual(CRITERIA.filter((id) => id !== 'leads-to'));
    expect(table.practices.map(({ name, href }) => [name, href])).toEqual([
      ['Sluice', '/en/alternatives/sluice/'],
      ['Screen', '/en/technologies/screen/'],
    ]);
  });

  it('names what is not in the language of the reader, and prints its figures in that language', async () => {
    const { table, cells } = await compared(
      [SLUICE, 'technologies/screen'],
      {
        'technologies/screen/record.yml': (text) => `${text}makesWorse: [mud]\n`,
        'technologies/screen/en.mdx': swap(
          '  wouldChange:',
          '  makesWorse.mud: It lost <Fact id="sluice-recovery-claim" />.\n  wouldChange:',
        ),
      },
      'es',
    );
    expect(table.practices.map(({ name, lang }) => [name, lang])).toEqual([
      ['Canaleta', undefined],
      ['Screen', 'en'],
    ]);
    expect(cells['makes-worse']).toEqual([
      'El agua turbia corre al río.',
      '<en: It lost {up to 98\u00a0%, claimed, vendor’s claim}[2!].>',
    ]);
    expect(cells['observed']![0]).toContain('{alrededor de 60');
    expect(cells['needs-before']![0]).toBe('Screen→/es/technologies/screen/');
  });

  it('shows an old note in the words of the original', async () => {
    const { cells } = await compared(
      [SLUICE],
      { [`${SLUICE}/en.mdx`]: swap('Keep children away from the pond.', 'Let no child near the pond.') },
      'es',
    );
    expect(cells['hazards']).toEqual([`${label('es', 'hazard', 'drowning')}: <en: Let no child near the pond.[4]>`]);
  });

  it('says of a practice that we do not recommend, that we do not', async () => {
    const { table } = await compared([SLUICE, 'technologies/screen'], {
      'technologies/screen/record.yml': swap('status: published', 'status: not-recommended'),
      'technologies/screen/en.mdx': swap('notes:', 'notes:\n  why: Made up.'),
    });
    expect(table.practices.map(({ caution }) => caution)).toEqual([undefined, practice.notRecommended]);
  });
});

describe('the file of a practice', () => {
  it('says the same as the table, with its citations where they stand', async () => {
    const { catalogue } = await checkEdited({});
    const file = practiceFile(catalogue.page(SLUICE) as PracticePage, { catalogue, language: 'en' });
    expect(Object.keys(file.cells)).toEqual([...CRITERIA]);
    expect(file.cells.observed).toEqual({
      state: 'told',
      items: [
        {
          name: { text: `${en('measure', 'gold-recovery')}, ${en('feed', 'ore')}:` },
          figures: ['about 60\u00a0%', 0, '; up to 98\u00a0% (vendor’s claim)', 1],
          words: ['Of the gold in the ore,'],
        },
      ],
    });
    expect(file.cells['needs-before'].items).toEqual([{ name: { text: 'Screen', href: '/en/technologies/screen/' } }]);
    expect(file.cells.crew).toEqual({ state: 'not-known', items: [{ figures: [notKnown] }] });
    const [okoro, seller] = file.sources;
    expect(okoro).toMatchObject({ locator: 'table 1', tags: [evidence.disagree], disputed: true });
    expect(okoro!.reference.map(({ text }) => text).join('')).toMatch(/^Okoro \(2020\)\. A made-up study/);
    expect(okoro!.reference.flatMap(({ href }) => href ?? [])).toEqual([
      expect.stringMatching(/^\/en\/sources\/okoro-2020\/#f-/),
    ]);
    expect(seller!.tags).toEqual([evidence.vendor, evidence.recordNotConfirmed, evidence.disagree]);
  });

  it('keeps the links and the citations of notes where they stand', async () => {
    const { catalogue } = await checkEdited({
      'technologies/screen/record.yml': (text) => `${text}makesWorse: [mud]\n`,
      'technologies/screen/en.mdx': swap(
        '  wouldChange:',
        '  makesWorse.mud: A **muddy** <Term id="sluice">sluice</Term>. <Cite fact="sluice-price" /> Dear. <Cite fact="sluice-recovery" />\n  wouldChange:',
      ),
    });
    const file = practiceFile(catalogue.page('technologies/screen') as PracticePage, { catalogue, language: 'en' });
    expect(file.cells['makes-worse'].items).toEqual([
      { words: ['A muddy ', { text: 'sluice', href: '/en/glossary/sluice/' }, '.', 0, ' Dear.', 1] },
    ]);
  });
});

describe('the pages', () => {
  it('offer every practice once, and every ready-made comparison with its practices', async () => {
    const catalogue = await readCatalogue();
    const view = compareView({ catalogue, language: 'fr' });
    const offered = view.groups.flatMap(({ practices }) => practices.map(({ id }) => id));
    expect(new Set(offered).size).toBe(offered.length);
    expect(offered).toContain(SLUICE);
    expect(view.readyMade.length).toBeGreaterThan(3);
    for (const { title, practices } of view.readyMade) {
      expect(Object.values(COMPARE.fr.titles)).toContain(title);
      expect(practices.filter(({ id }) => !offered.includes(id))).toEqual([]);
    }
    expect(view.files).toBe('/fr/compare/');
  });

  it('of a ready-made comparison list what its cells cite, each once', async () => {
    const { catalogue } = await checkEdited({});
    const practices = [SLUICE, 'technologies/screen'].map((id) => catalogue.page(id) as PracticePage);
    const { title, sources, conflicts } = readyMadeView(
      { id: 'washing-gravel', practices },
      { catalogue, language: 'en' },
    );
    expect(title).toBe(COMPARE.en.titles['washing-gravel']);
    expect(sources.map(({ number }) => number)).toEqual(sources.map((_, index) => index + 1));
    expect(sources.length).toBeGreaterThan(3);
    expect(conflicts).toHaveLength(1);
  });
});

describe('a comparison in a text', () => {
  it('is drawn where it stands, and cites in the list of its page', async () => {
    const { catalogue, issues } = await checkEdited(
      prose('<Compare practices="alternatives/sluice technologies/screen" rows="water observed" />'),
    );
    expect(issues).toEqual([]);
    const { sections, sources } = pageView(catalogue.page('technologies/screen')!, { catalogue, language: 'en' });
    const [block, ...more] = sections[0]!.blocks;
    expect(more).toEqual([]);
    expect(block).not.toHaveProperty('cited');
    expect(told([block!])).toMatch(
      new RegExp(
        `^water: ${en('water', VOCABULARY.water[2])} ; ${notKnown} // observed: .*\\[1!\\]; .*\\[2!\\].* ; ${notKnown}$`,
      ),
    );
    expect(sources).toHaveLength(2);
  });
});
