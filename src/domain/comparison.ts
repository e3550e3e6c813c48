import { suggest } from './suggest.ts';

/** What practices are compared by, in the order of the table; a row of a comparison goes by such an id. */
export const CRITERIA = [
  'mercury',
  'replaces',
  'stage',
  'material',
  'unsuited',
  'gold-size',
  'scale',
  'observed',
  'cost',
  'power',
  'water',
  'skill',
  'crew',
  'local-build',
  'hazards',
  'makes-worse',
  'never-with',
  'barriers',
  'helped',
  'effects',
  'needs-before',
  'needs-after',
  'leads-to',
  'places',
  'persistence',
  'certainty',
] as const;

export type Criterion = (typeof CRITERIA)[number];

/** How many practices stand side by side. */
export const COMPARED = { least: 2, most: 4 } as const;

/** What is wrong with a choice of practices, given by page ids; undefined: nothing. */
export function choiceFault(practices: readonly string[]): string | undefined {
  const { least, most } = COMPARED;
  const stray = practices.find((id) => !/^(?:alternatives|technologies)\/./.test(id));
  if (stray !== undefined) return `"${stray}" is no practice; only pages of alternatives and technologies are compared`;
  if (practices.length < least || practices.length > most) {
    return `${practices.length === 1 ? 'one practice is' : `${practices.length} practices are`} named, and ${least} to ${most} are compared`;
  }
  const twice = practices.find((id, index) => practices.indexOf(id) !== index);
  return twice === undefined ? undefined : `"${twice}" is named twice`;
}

/** What is wrong with a choice of rows. */
export function rowsFault(rows: readonly string[]): string | undefined {
  const stray = rows.find((id) => !(CRITERIA as readonly string[]).includes(id));
  if (stray !== undefined) {
    const near = suggest(stray, CRITERIA);
    return `there is no row "${stray}"${near ? `, did you mean "${near}"` : ''}`;
  }
  const twice = rows.find((id, index) => rows.indexOf(id) !== index);
  return twice === undefined ? undefined : `"${twice}" is named twice`;
}
