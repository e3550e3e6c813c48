import { describe, expect, it } from 'vitest';
import { PAGE_COLLECTIONS, type PageCollection } from '../../../src/domain/collections.ts';
import { noteSpecs, type NoteSpec } from '../../../src/domain/notes.ts';
import { fullRecord } from './records.ts';

const told = ({ key, required, instruction, maxWords }: NoteSpec) =>
  [
    key,
    ...(required ? [] : ['optional']),
    ...(instruction ? ['instruction'] : []),
    ...(maxWords === undefined ? [] : [`${maxWords} words`]),
  ].join(' ');

const SHARED = ['change.first', 'alt.photo.jpg'];
const PRACTICE = [
  'suited.alluvial optional',
  'unsuited.refractory',
  'performance.kept',
  'cost.table',
  'cost.house',
  'control.noise instruction',
  'control.mercury-vapour instruction',
  'notWith.not-with instruction',
  'makesWorse.mud',
  'barrier.price',
  'overcome.loans',
  'wouldChange',
];

const NOTES: Record<PageCollection, string[]> = {
  alternatives: PRACTICE,
  technologies: PRACTICE,
  markets: ['whoPays', 'mercuryRule', 'mustShow', 'wouldChange'],
  action: ['objective', 'leadBody optional', 'indicator.plans', 'verification.plans', 'unintended.delay'],
  hazards: [
    'whoIsHurt',
    'stop instruction 10 words',
    'doNow instruction',
    'doNot instruction',
    'control.stop instruction',
    'control.mask instruction',
    'firstAid instruction',
  ],
  pathways: ['stage.one', 'stage.two', 'gate.one instruction', 'gate.two instruction'],
  cases: ['failed.pump', 'lesson.water'],
  guides: [],
  sections: [],
  countries: ['baseline.first'],
};

describe('noteSpecs', () => {
  it.each(PAGE_COLLECTIONS)('asks a page of %s for the notes of its record', (collection) => {
    expect(noteSpecs(collection, fullRecord(collection) as never).map(told)).toEqual([...SHARED, ...NOTES[collection]]);
  });

  it.each(['retired', 'not-recommended'])('asks a page that is %s for the reason', (status) => {
    const record = fullRecord('guides', { status });
    expect(noteSpecs('guides', record).map(told)).toEqual([...SHARED, 'why']);
  });

  it('asks for first aid only where a source carries it', () => {
    const keys = noteSpecs('hazards', fullRecord('hazards', { firstAid: false })).map((spec) => spec.key);
    expect(keys).toContain('doNot');
    expect(keys).not.toContain('firstAid');
  });
});
