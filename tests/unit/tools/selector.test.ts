import { beforeAll, describe, expect, it } from 'vitest';
import type { Catalogue } from '../../../src/domain/catalogue.ts';
import type { Profile } from '../../../src/tools/selector/profile.ts';
import {
  isAnswer,
  NOTHING_SAID,
  QUESTIONS,
  QUESTION_IDS,
  WITH_MERCURY,
  type Answers,
  type Question,
} from '../../../src/tools/selector/questions.ts';
import { REASONS } from '../../../src/tools/selector/rules.ts';
import { judge, select } from '../../../src/tools/selector/select.ts';
import { decisionTree, follow } from '../../../src/tools/selector/tree.ts';
import { profiles, selectorView, sheetView } from '../../../src/views/selector.ts';
import { readCatalogue } from '../../support/content.ts';

let catalogue: Catalogue;
let practices: Profile[];

beforeAll(async () => {
  catalogue = await readCatalogue();
  practices = profiles(catalogue);
});

/** The answers to a question; of those for which every practice has the same reasons, the first stands for all. */
function answersTo(question: Question): string[] {
  const byReasons = new Map<string, string>();
  for (const answer of QUESTIONS[question]) {
    const reasons = JSON.stringify(practices.map((practice) => judge(practice, question, answer as never)));
    byReasons.set(reasons, byReasons.get(reasons) ?? answer);
  }
  return [...byReasons.values()];
}

/** Every way to answer that can differ. */
function* everyAnswer(questions: readonly Question[] = QUESTION_IDS): Generator<Answers> {
  const [first, ...others] = questions;
  if (first === undefined) {
    yield { ...NOTHING_SAID };
    return;
  }
  for (const rest of everyAnswer(others)) for (const answer of answersTo(first)) yield { ...rest, [first]: answer };
}

const made = (change: Partial<Profile>): Profile => ({
  id: 'alternatives/made-up',
  stages: ['primary-concentration'],
  suited: ['alluvial'],
  unsuited: ['refractory'],
  goldSize: ['fine'],
  scale: [],
  replaces: [],
  neverWith: [],
  mercuryOutcome: 'removed-from-this-step',
  certainty: 'very-low',
  together: false,
  screensFirst: false,
  interim: false,
  ...change,
});
const reasonsOf = (change: Partial<Profile>, answers: Partial<Answers>) =>
  select([made(change)], answers)[0]!.reasons.map(({ reason }) => reason);

describe('the selector, for every way to answer', () => {
  it('comes to the verdicts that a reader of the tree comes to', () => {
    const tree = decisionTree(practices);
    let ways = 0;
    const apart: unknown[] = [];
    for (const answers of everyAnswer()) {
      ways += 1;
      const read = follow(tree, answers);
      for (const { id, verdict } of select(practices, answers)) {
        if (read.get(id) !== verdict) apart.push({ answers, id, verdict, tree: read.get(id) });
      }
      if (apart.length > 0) break;
    }
    expect(apart).toEqual([]);
    expect(ways).toBeGreaterThan(100_000);
  }, 180_000);

  it('never leads into mercury, a worst practice or cyanide', () => {
    for (const practice of practices) {
      const page = catalogue.page(practice.id)!;
      expect(page.collection, practice.id).toMatch(/^(?:alternatives|technologies)$/);
      expect(practice.mercuryOutcome, practice.id).not.toBe('may-increase');
    }
    const asked = ['material', 'goldSize', 'today'] as const;
    for (const answers of everyAnswer(asked)) {
      for (const { id, verdict } of select(practices, { ...answers, scale: 'group', water: 'steady-flow' })) {
        const practice = practices.find((one) => one.id === id)!;
        const keepsMercury = ['use-reduced', 'captured-and-returned'].includes(practice.mercuryOutcome);
        const mercuryToday = WITH_MERCURY.has(answers.today);
        if (practice.interim) expect(verdict, id).not.toBe('fits');
        if (keepsMercury && answers.today !== 'unknown' && !mercuryToday) expect(verdict, id).toBe('no');
        if (practice.stages[0] === 'leaching') expect(verdict, id).toMatch(mercuryToday ? /^no$/ : /^(?:no|if)$/);
        if (practice.neverWith.includes(answers.today as never)) expect(verdict, id).not.toBe('fits');
      }
    }
  });

  it('always has a next step: a practice that is not ruled out, a test, or somebody who treats the ore', () => {
    const { testFirst, fallback } = selectorView({ catalogue, language: 'en' });
    expect(testFirst.map(({ id }) => id)).toEqual(['guides/know-your-ore', 'guides/test-two-methods']);
    expect(fallback.map(({ id }) => id)).toContain('alternatives/selling-ore-or-concentrate');
    for (const material of QUESTIONS.material) {
      const sheet = sheetView(material, { catalogue, language: 'en' });
      expect([sheet.testFirst.length, sheet.fallback.length], material).toEqual([2, 2]);
      expect(sheet.leaves.flatMap(({ groups }) => groups.flatMap((group) => group.practices)).length).toBeGreaterThan(
        0,
      );
    }
  });

  it('lets only the rock, the gold and mercury rule a practice out', () => {
    for (const question of QUESTION_IDS.filter((id) => !['material', 'goldSize', 'today'].includes(id))) {
      for (const answer of QUESTIONS[question]) {
        for (const practice of practices) {
          for (const { reason } of judge(practice, question, answer as never)) expect(REASONS[reason]).not.toBe('no');
        }
      }
    }
  });
});

describe('a rule', () => {
  it('takes a material for unsuited unless the record names it', () => {
    expect(reasonsOf({}, { material: 'alluvial' })).toContain('material-suits');
    expect(reasonsOf({}, { material: 'refractory' })).toContain('material-unsuited');
    expect(reasonsOf({}, { material: 'weathered' })).toContain('material-not-shown');
    expect(reasonsOf({}, {})).toContain('material-ask');
    expect(reasonsOf({ suited: [], unsuited: [] }, { material: 'weathered' })).not.toContain('material-not-shown');
  });

  it('lets gold of the next size be tested, but not locked gold', () => {
    expect(reasonsOf({}, { goldSize: 'fine' })).toContain('size-suits');
    expect(reasonsOf({}, { goldSize: 'coarse' })).toContain('size-near');
    expect(reasonsOf({ goldSize: ['coarse'] }, { goldSize: 'very-fine' })).toContain('size-other');
    expect(reasonsOf({ goldSize: ['very-fine'] }, { goldSize: 'locked' })).toContain('size-other');
  });

  it('does not take an unknown throughput for one that fits', () => {
    expect(reasonsOf({}, { scale: 'hand' })).toContain('scale-not-known');
    expect(reasonsOf({ scale: ['mill', 'centre'] }, { scale: 'hand' })).toContain('scale-larger');
    expect(reasonsOf({ scale: ['mill', 'centre'] }, { scale: 'centre' })).toContain('scale-fits');
    expect(reasonsOf({ scale: ['mill', 'centre'] }, { scale: 'plant' })).toContain('scale-smaller');
  });

  it('compares water and power with what is needed', () => {
    expect(reasonsOf({ water: 'a-little' }, { water: 'steady-flow' })).toContain('water-fits');
    expect(reasonsOf({ water: 'a-little' }, { water: 'none' })).toContain('water-needs');
    expect(reasonsOf({ power: 'engine-or-grid' }, { power: 'hand' })).toContain('power-needs');
    expect(reasonsOf({ power: 'hand' }, {})).toContain('power-fits');
    expect(reasonsOf({}, { water: 'none', power: 'hand' })).toEqual(
      expect.arrayContaining(['water-not-known', 'power-not-known']),
    );
  });

  it('compares the lowest price with the band, and says where people must act together', () => {
    expect(reasonsOf({ usd: 200 }, { means: 'alone' })).toContain('price-within');
    expect(reasonsOf({ usd: 201 }, { means: 'alone' })).toContain('price-above');
    expect(reasonsOf({ usd: 1_000_000 }, { means: 'partner' })).toContain('price-within');
    expect(reasonsOf({ together: true }, { means: 'alone' })).toContain('together');
    expect(reasonsOf({ together: true }, { means: 'group' })).not.toContain('together');
  });

  it('stops first what must never be combined, and never leaches after mercury', () => {
    const leaching: Partial<Profile> = { stages: ['leaching'], neverWith: ['cyanide-after-mercury'] };
    expect(reasonsOf({ neverWith: ['open-burning'] }, { today: 'open-burning' })).toContain('stop-first');
    expect(reasonsOf(leaching, { today: 'concentrate-amalgamation' })).toContain('never-cyanide');
    expect(reasonsOf(leaching, { today: 'hand-panning-only' })).not.toContain('never-cyanide');
    expect(reasonsOf(leaching, {})).toContain('leach-last');
  });

  it('breaks up clay before what must be screened', () => {
    expect(reasonsOf({ screensFirst: true }, { clay: 'sticky' })).toContain('screen-clay');
    expect(reasonsOf({}, { clay: 'sticky' })).not.toContain('screen-clay');
  });
});

it('puts what takes the place of today before the rest, and fewer conditions before more', () => {
  const list = [
    made({ id: 'alternatives/a', water: 'steady-flow' }),
    made({ id: 'alternatives/b' }),
    made({ id: 'alternatives/c', water: 'steady-flow', replaces: ['hand-panning-only'], interim: true }),
  ];
  const answers = { material: 'alluvial', goldSize: 'fine', today: 'hand-panning-only', water: 'none' } as const;
  expect(select(list, answers).map(({ id, verdict }) => [id, verdict])).toEqual([
    ['alternatives/b', 'fits'],
    ['alternatives/c', 'if'],
    ['alternatives/a', 'if'],
  ]);
});

it('takes only its own answers from an address', () => {
  expect(isAnswer('material', 'alluvial')).toBe(true);
  expect(isAnswer('material', 'fine')).toBe(false);
});
