import { isPractice, keepsMercury, wrongTurns } from '../domain/combining.ts';
import { recordFile, type Rule } from './rule.ts';

/** No pathway passes what must never be combined, and every interim practice has a way out. */
export const pathway: Rule = {
  id: 'pathway',
  why: 'People follow the stages as they stand; a stage that brings mercury to cyanide, or ends in mercury, hurts them.',
  bad: 'stages: [{ id: amalgamate, … }, { id: leach, … }]',
  good: 'exit: alternatives/direct-smelting-borax   # on every practice that still uses mercury',
  *check(catalogue) {
    for (const page of catalogue.pages) {
      if (isPractice(page) && keepsMercury(page.record) && page.record.exit === undefined) {
        yield {
          file: recordFile(page),
          at: ['mercuryOutcome'],
          message: 'Mercury stays in use here, and the record has no exit',
          fix: 'Add exit: the practice or pathway that ends it.',
        };
      }
      if (page.collection !== 'pathways') continue;
      for (const { stage, practice, how, other } of wrongTurns(page, catalogue)) {
        const { id } = page.record.stages[stage]!;
        yield {
          file: recordFile(page),
          at: ['stages', stage, 'practices'],
          message:
            how === 'pair'
              ? `Stage "${id}" brings ${practice} together with ${other!}, which must never be combined`
              : `Stage "${id}" uses ${practice}, which still uses mercury, and no stage is its exit`,
          fix:
            how === 'pair'
              ? 'Take one of them out, or put a stage between them that takes the mercury out.'
              : 'Add its exit as a stage, or take the practice out.',
        };
      }
    }
  },
};
