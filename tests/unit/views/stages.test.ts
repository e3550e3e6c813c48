import { beforeAll, expect, it } from 'vitest';
import type { Catalogue } from '../../../src/domain/catalogue.ts';
import type { AnyPage } from '../../../src/domain/content.ts';
import type { ViewContext } from '../../../src/views/context.ts';
import { Citations } from '../../../src/views/citations.ts';
import { stagesOf } from '../../../src/views/stages.ts';
import { pageView } from '../../../src/views/page.ts';
import { checkEdited } from '../rules/edited.ts';
import { told } from './told.ts';

let catalogue: Catalogue;
let context: ViewContext;
let pathway: AnyPage;
beforeAll(async () => {
  ({ catalogue } = await checkEdited({}));
  context = { catalogue, language: 'en' };
  pathway = catalogue.page('pathways/first')!;
});

it('are those of the record, each with its words, its practices and its gate', () => {
  const { sections } = pageView(pathway, context);
  const stages = sections.flatMap((section) => section.stages);
  expect(sections.filter((section) => section.stages.length > 0).map(({ id }) => id)).toEqual(['stages']);
  expect(stages).toHaveLength(1);
  for (const { words, gate, practices } of stages) {
    expect(told(words)).not.toBe('');
    expect(told(gate)).toMatch(/^Go on when/);
    expect(practices.map(({ href }) => href)).not.toEqual([]);
  }
});

it('leave out what is not known, and are none on other pages', () => {
  const noted = { ...context, citations: new Citations(catalogue, 'en'), note: () => undefined, textAt: '' };
  const [stage] = stagesOf(pathway, noted as never);
  expect(stage).toMatchObject({ words: [], gate: [] });
  expect(stagesOf(catalogue.page('alternatives/sluice')!, noted as never)).toEqual([]);
});
