import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { AUTHORING } from '../../../src/domain/authoring.ts';
import { walk } from '../../../src/domain/prose.ts';
import { RULES } from '../../../src/rules/index.ts';
import { textsOf } from '../../../src/rules/rule.ts';
import { checkEdited, onlyNote, prose, swap, type Edits } from './edited.ts';

/** One mistake for each rule that exists. */
const MISTAKES: Record<string, Edits> = {
  reference: prose('<Cite fact="treaty-pan" />'),
  unit: { 'action/plan/record.yml': swap('unit: count', 'unit: coun') },
  'duplicate-id': { 'guides/about/record.yml': swap('number: 8', 'number: 1') },
  unconfirmed: prose('<Fact id="sluice-rumour" />'),
  quantity: prose('It keeps 60 % of the gold.'),
  'claim-value': { 'sources/okoro-2020.yml': swap('value: 60', 'value: 66') },
  cited: { 'alternatives/sluice/en.mdx': swap('<Fact id="sluice-price" />', 'little') },
  grade: { 'alternatives/sluice/record.yml': swap('certainty: very-low', 'certainty: moderate') },
  'missing-source': prose('<Warning hazard="noise">It is loud.</Warning>'),
  note: onlyNote('Any measurement.\n  firstAid: Fresh air.'),
  section: { 'cases/trial/en.mdx': swap('## Lessons', '## Weather') },
  'never-combine': prose('<NeverCombine with="hazards/whole-ore">No. <Cite fact="treaty-plan" /></NeverCombine>'),
  pathway: { 'pathways/first/record.yml': swap('[alternatives/sluice]', '[alternatives/sluice, hazards/whole-ore]') },
  picture: { 'alternatives/sluice/sluice.png': null },
  derived: prose('<Derived from="sluice-recovery#kept" how="a" unit="per cent" />'),
  cycle: { 'technologies/screen/record.yml': (text) => `${text}exit: technologies/screen\n` },
  translation: { 'guides/about/en.mdx': null },
  'plain-words': prose(`<Warning hazard="noise">${'Loud '.repeat(26)}<Cite fact="treaty-plan" /></Warning>`),
};

describe('the good fixture', () => {
  it('breaks no rule', async () => {
    const { catalogue, issues } = await checkEdited({});
    expect(issues).toEqual([]);
    expect(catalogue.content.pages).toHaveLength(12);
  });

  it('uses every collection and every component, so that every rule has something to judge', async () => {
    const { catalogue } = await checkEdited({});
    const nodes = [...textsOf(catalogue)].flatMap(({ text }) => [...walk(text.body)]);
    const used = nodes.flatMap((node) => (node.type === 'component' ? [node.name] : []));
    expect([...new Set(used)].sort()).toEqual(Object.keys(AUTHORING).sort());
    expect(new Set(catalogue.content.pages.map((page) => page.collection)).size).toBe(10);
    for (const data of ['sources', 'conflicts', 'glossary', 'gaps'] as const)
      expect(Object.keys(catalogue.content[data])).not.toEqual([]);
  });
});

describe('every rule', () => {
  it('has an id of its own, a reason, a bad and a good example', () => {
    expect(new Set(RULES.map((rule) => rule.id)).size).toBe(RULES.length);
    for (const rule of RULES) {
      expect(rule.id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
      expect(rule.why).toMatch(/^[A-Z].{20,}\.$/);
      expect(rule.bad.length).toBeGreaterThan(3);
      expect(rule.good.length).toBeGreaterThan(3);
      expect(rule.bad).not.toBe(rule.good);
    }
  });

  it('has a test file of its own', () => {
    const modules = readdirSync('src/rules').filter((file) => !['check.ts', 'index.ts', 'rule.ts'].includes(file));
    expect(modules).toHaveLength(RULES.length);
    const tests = readdirSync('tests/unit/rules');
    expect(modules.filter((file) => !tests.includes(file.replace('.ts', '.test.ts')))).toEqual([]);
  });

  it('has a mistake here', () => {
    expect(Object.keys(MISTAKES).sort()).toEqual(RULES.map((rule) => rule.id).sort());
  });

  it.each(Object.entries(MISTAKES))('finds the mistake: %s', async (id, edits) => {
    const found = (await checkEdited(edits)).issues.filter((issue) => issue.severity === 'error');
    expect(found.map((issue) => issue.rule)).toContain(id);
    for (const { line, column, message, fix } of found) {
      expect(line >= 1 && column >= 1).toBe(true);
      expect(message).toMatch(/^\S.*[^.?!\s]$/);
      expect(fix).toMatch(/^["A-Z].*[.?]$/);
    }
  });
});
