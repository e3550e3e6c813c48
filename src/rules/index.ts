import { cited } from './cited.ts';
import { claimValue } from './claimValue.ts';
import { cycle } from './cycle.ts';
import { derived } from './derived.ts';
import { duplicateId } from './duplicateId.ts';
import { grade } from './grade.ts';
import { instruction } from './instruction.ts';
import { neverCombine } from './neverCombine.ts';
import { note } from './note.ts';
import { pathway } from './pathway.ts';
import { picture } from './picture.ts';
import { plainWords } from './plainWords.ts';
import { quantity } from './quantity.ts';
import { reference } from './reference.ts';
import type { Rule } from './rule.ts';
import { section } from './section.ts';
import { translation } from './translation.ts';
import { unconfirmed } from './unconfirmed.ts';
import { unit } from './unit.ts';

/** Every content rule. */
export const RULES: readonly Rule[] = [
  reference,
  unit,
  duplicateId,
  unconfirmed,
  quantity,
  claimValue,
  cited,
  grade,
  instruction,
  note,
  section,
  plainWords,
  neverCombine,
  pathway,
  picture,
  derived,
  cycle,
  translation,
];
