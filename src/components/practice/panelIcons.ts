import type { IconName } from '../ui/icons.ts';

/** Icons of the lines of the at-a-glance panel, by the id of the line. */
const PANEL_ICONS: Record<string, IconName> = {
  mercury: 'mercury',
  'process-stage': 'scale',
  replaces: 'yes',
  material: 'material',
  unsuited: 'no',
  'gold-size': 'grain',
  scale: 'scale',
  recovery: 'recovery',
  cost: 'cost',
  pays: 'cost',
  power: 'power',
  water: 'water',
  skill: 'skill',
  lessons: 'skill',
  crew: 'people',
  who: 'people',
  'who-pays': 'people',
  'lead-body': 'people',
  workshop: 'workshop',
  practices: 'workshop',
  places: 'place',
  persistence: 'time',
  time: 'time',
  'as-of': 'time',
  effects: 'effect',
  certainty: 'certainty',
  indicators: 'certainty',
  'annex-c': 'law',
  plan: 'law',
  notification: 'law',
  'must-show': 'law',
  route: 'cite',
  objective: 'yes',
  target: 'yes',
  start: 'home',
  volume: 'recovery',
  hazards: 'warning',
  warning: 'warning',
};

export function panelIcon(id: string): IconName {
  return PANEL_ICONS[id] ?? 'unknown';
}
