import type { Catalogue } from '../../domain/catalogue.ts';
import { isPractice, type PracticePage } from './practices.ts';

/** The choices that people face most, with the practices in each; a key is the last part of its address, for ever. */
export const READY_MADE = {
  'washing-hard-rock': ['alternatives/sluice', 'alternatives/shaking-table', 'alternatives/centrifuge'],
  'washing-gravel': [
    'alternatives/sluice',
    'alternatives/spirals',
    'alternatives/jigs',
    'alternatives/simple-separators',
  ],
  'cleaning-the-concentrate': [
    'alternatives/panning-a-concentrate',
    'alternatives/magnets',
    'alternatives/shaking-table',
  ],
  'gold-from-the-concentrate': [
    'alternatives/direct-smelting-borax',
    'alternatives/concentrate-amalgamation',
    'technologies/retort',
  ],
  'hard-ore-with-sulphides': [
    'alternatives/small-flotation',
    'alternatives/selling-ore-or-concentrate',
    'alternatives/mercury-free-centre',
  ],
  'fire-and-fumes': ['technologies/retort', 'technologies/gold-shop-capture', 'technologies/masks-and-ventilation'],
} as const satisfies Record<string, readonly string[]>;

export type ReadyMadeId = keyof typeof READY_MADE;

/** The ready-made comparisons of which every practice is published, with their pages. */
export function readyMade({ page }: Pick<Catalogue, 'page'>): { id: ReadyMadeId; practices: PracticePage[] }[] {
  return (Object.keys(READY_MADE) as ReadyMadeId[])
    .map((id) => ({ id, practices: READY_MADE[id].map((practice) => page(practice)) }))
    .filter((one): one is { id: ReadyMadeId; practices: PracticePage[] } =>
      one.practices.every((found) => found !== undefined && isPractice(found) && found.record.status === 'published'),
    );
}
