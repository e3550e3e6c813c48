import type { Source } from './schema/source.ts';

/** What the kind of a source and whose interest stands behind it make of its claims: a vendor's, a promoter's, the press's. */
export function claimantOf({ kind, interest }: Source): 'vendor' | 'promoter' | 'press' | undefined {
  if (kind === 'vendor-claim' || interest === 'sells-the-equipment') return 'vendor';
  if (kind === 'promoter-claim' || interest === 'trains-or-promotes-the-method') return 'promoter';
  return kind === 'press' ? 'press' : undefined;
}
