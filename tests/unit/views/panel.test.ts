import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/config/locales.ts';
import { VOCABULARY, type Facet, type VocabularyId } from '../../../src/domain/vocabulary.ts';
import { messages } from '../../../src/i18n/messages.ts';
import { sectionHeading } from '../../../src/i18n/sections.ts';
import { label } from '../../../src/i18n/vocabulary.ts';
import { pageView } from '../../../src/views/page.ts';
import { facetsOf } from '../../../src/views/search.ts';
import { checkEdited, swap, type Edits } from '../rules/edited.ts';
import { told } from './told.ts';

const SLUICE = 'alternatives/sluice/record.yml';
const EFFECTS =
  '[{ outcome: income, effect: unknown }, { outcome: gold-recovery, effect: trade-off, facts: [sluice-recovery] }, ' +
  '{ outcome: exposure, effect: unknown, facts: [treaty-plan] }]';
const words = messages('en');
const en = <F extends Facet>(facet: F, id: VocabularyId<F>) => label('en', facet, id);

/** The lines of a panel by their ids, and the names of what is not known. */
async function panel(id: string, edits: Edits = {}, language: Language = 'en') {
  const { catalogue, issues } = await checkEdited(edits);
  expect(issues).toEqual([]);
  const { rows, unknown } = pageView(catalogue.page(id)!, { catalogue, language }).panel;
  return { rows: Object.fromEntries(rows.map((row) => [row.id, row.items.map(told)])), unknown };
}

describe('the panel', () => {
  it('of a practice tells what its record knows, in words', async () => {
    const { rows, unknown } = await panel('alternatives/sluice', {
      [SLUICE]: (text) => `${text}effects: ${EFFECTS}\n`,
    });
    expect(rows).toEqual({
      mercury: [en('mercuryOutcome', 'removed-from-this-step')],
      'process-stage': [en('processStage', 'primary-concentration')],
      replaces: [en('currentPractice', 'whole-ore-amalgamation')],
      material: [en('material', 'alluvial')],
      unsuited: [en('material', 'refractory')],
      'gold-size': [en('goldSize', 'coarse'), en('goldSize', 'fine')],
      scale: [`${en('scale', 'group')} – ${en('scale', 'mill')}: {0.5–6\u00a0t/d, estimated}[1!]`],
      recovery: ['What has been observed→#what-has-been-observed'],
      cost: ['Costs and returns→#costs-and-returns'],
      power: [en('power', 'none')],
      water: [en('water', 'steady-flow')],
      places: ['Ghana'],
      effects: [
        `${en('effect', 'trade-off')}: ${en('outcome', 'gold-recovery')}[1!]`,
        `${en('effect', 'unknown')}: ${en('outcome', 'income')} · ${en('outcome', 'exposure')}[2]`,
      ],
      certainty: [
        en('certainty', 'very-low'),
        `${words.practice.markedDown}: ${(['one-site', 'few-studies', 'no-control'] as const).map((id) => en('markedDown', id)).join(', ')}`,
      ],
      'annex-c': [en('annexC', 'annex-c-1b')],
    });
    expect(unknown).toEqual([words.glance.skill, words.glance.crew, words.glance.localBuild, words.glance.persistence]);
  });

  it('leads from the certainty to the page that says how we grade, if there is one', async () => {
    const { rows } = await panel('technologies/screen', {
      'guides/how-we-grade/record.yml':
        "number: 46\noriginal: en\naudiences: [researcher]\nstatus: published\nupdated: '2026-01-02'\nkind: method\n",
      'guides/how-we-grade/en.mdx': '---\ntitle: How we grade\nsummary: Made up.\n---\n\nWords.\n',
    });
    expect(rows['certainty']).toEqual([
      en('certainty', 'not-assessed'),
      `${words.evidence.certaintyNote}→/en/guides/how-we-grade/`,
    ]);
  });

  it('of a practice of which little is known says what is not', async () => {
    const { rows, unknown } = await panel('technologies/screen');
    expect(Object.keys(rows)).toEqual(['mercury', 'process-stage', 'material', 'certainty']);
    expect(unknown).toEqual(
      [
        'goldSize',
        'scale',
        'observed',
        'cost',
        'power',
        'water',
        'skill',
        'crew',
        'localBuild',
        'places',
        'persistence',
        'effects',
      ].map((key) => (key === 'observed' ? words.practice.observed : words.glance[key as 'cost'])),
    );
  });

  it('of a market', async () => {
    const { rows, unknown } = await panel('markets/premium');
    expect(rows).toEqual({
      route: [en('marketRoute', 'premium-scheme')],
      'who-pays': ['Buyers.'],
      mercury: ['Text not read.'],
      'must-show': ['Not known.'],
      cost: [`${sectionHeading('en', 'markets', 'costs-and-returns')}→#costs-and-returns`],
      volume: [`${sectionHeading('en', 'markets', 'what-has-been-observed')}→#what-has-been-observed`],
      pays: ['price of the sluice: {USD\u00a01,200 (2019), claimed}[1]'],
      places: ['Peru'],
      certainty: [
        en('certainty', 'very-low'),
        `${words.practice.markedDown}: ${en('markedDown', 'few-studies')}, ${en('markedDown', 'no-measurement')}`,
      ],
      'as-of': [''],
    });
    expect(unknown).toEqual([words.glance.effects]);
  });

  it('of a measure', async () => {
    const { rows, unknown } = await panel('action/plan');
    expect(rows['objective']).toEqual(['A plan in force.']);
    expect(rows['indicators']).toEqual([
      expect.stringMatching(new RegExp(`^Plans handed in \\(.+\\)\\. ${words.measure.verification}: The register$`)),
    ]);
    expect(rows['warning']).toEqual(['Waiting for the plan delays the work.']);
    expect(rows['places']).toEqual(['Ghana[1]']);
    expect(unknown).toEqual([words.measure.leadBody, words.measure.monthsToEffect, words.measure.costs]);
  });

  it('says that none was found where the list of a record is empty', async () => {
    const { rows } = await panel('action/plan', {
      'action/plan/record.yml': swap('unintended: [delay]\n', ''),
      'action/plan/en.mdx': swap('  unintended.delay: Waiting for the plan delays the work.\n', ''),
    });
    expect(rows['warning']).toEqual([words.glance.noneFound]);
  });

  it('of a hazard, a pathway, a case and a country', async () => {
    expect((await panel('hazards/whole-ore')).rows).toMatchObject({
      hazards: [en('hazard', 'mercury-liquid')],
      who: ['Everyone downstream.'],
    });
    expect((await panel('pathways/first')).rows).toEqual({
      start: [en('currentPractice', 'whole-ore-amalgamation')],
      mercury: [en('mercuryOutcome', 'mercury-free')],
    });
    expect((await panel('cases/trial')).rows).toEqual({
      places: ['Ghana'],
      time: ['since 2019'],
      practices: ['Sluice→/en/alternatives/sluice/'],
      recovery: [`${en('measure', 'gold-recovery')}; ${words.case.after}: {about 60\u00a0%}[1!]`],
      warning: ['The pump broke.'],
      lessons: ['Water first.'],
    });
    expect((await panel('countries/gha')).rows).toEqual({
      plan: [`${words.country.planStatus.announced}[1]`],
      mercury: ['Made up. {0.5–6\u00a0t/d, estimated}[2!]'],
    });
    expect(await panel('guides/about')).toEqual({ rows: {}, unknown: [] });
  });

  it('is in the language of the page', async () => {
    const { rows } = await panel('alternatives/sluice', {}, 'es');
    expect(rows['mercury']).toEqual([label('es', 'mercuryOutcome', 'removed-from-this-step')]);
    expect(rows['scale']![0]).toContain('{0,5–6\u00a0t/d, estimado}');
  });
});

describe('the scale of a practice', () => {
  const fed = (figure: string, claim: string, unit = 't/d'): Edits => ({
    'sources/okoro-2020.yml': (text) =>
      text
        .replace(/low: 0\.5\n +high: 6\n/, `${figure}\n`)
        .replace('unit: t/d', `unit: ${unit}`)
        .replace('0.5–6 t of ore a day', claim),
  });
  const spans = (line: string): Edits => ({
    [SLUICE]: swap('scale: { low: sluice-recovery#fed, high: sluice-recovery#fed }', line),
  });

  it.each<[string, Edits, string[]]>([
    ['one figure', fed('value: 3', '3 t a day'), ['group']],
    ['one figure at the edge of a band', fed('value: 5', '5 t a day'), ['mill']],
    ['a range over three bands', fed('low: 0.5\n        high: 30', '0.5–30 t a day'), ['group', 'mill', 'centre']],
    ['a range over all bands', fed('low: 0.1\n        high: 100', '0.1–100 t a day'), [...VOCABULARY.scale]],
    ['a figure in another unit', fed('value: 75', '75 kg an hour', 'kg/h'), []],
    [
      'one end of it',
      { ...fed('value: 200', '200 t a day'), ...spans('scale: { high: sluice-recovery#fed }') },
      ['plant'],
    ],
    ['no figure', spans('scale: {}'), []],
    ['nothing', spans(''), []],
  ])('given by %s spans the bands %j', async (_, edits, bands) => {
    const { catalogue, issues } = await checkEdited(edits);
    expect(issues).toEqual([]);
    const page = catalogue.page('alternatives/sluice')!;
    expect(facetsOf(page, { catalogue })['scale']).toEqual(bands);
    const row = pageView(page, { catalogue, language: 'en' }).panel.rows.find(({ id }) => id === 'scale');
    const names = [...new Set([bands.at(0), bands.at(-1)])].filter(Boolean).map((band) => en('scale', band as 'mill'));
    if (row) expect(told(row.items[0]!)).toMatch(new RegExp(`^${names.length ? `${names.join(' – ')}: ` : ''}\\{`));
    else expect(bands).toEqual([]);
  });
});
