import { parseArgs } from 'node:util';
import { contentFolder } from '../../src/store/disk.ts';
import { checkFolder } from '../../src/store/checkFolder.ts';
import { mutants, seeded } from './mutants.ts';

/** Puts mistakes into the content, in memory, and counts by kind how many of them the rules find. */
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
    survivors: { type: 'boolean', default: false },
  },
});
const { catalogue } = await checkFolder(contentFolder());
const counts = new Map<string, { made: number; caught: number }>();
for (const mutant of mutants(catalogue.content, seeded(Number(values.seed)))) {
  if (!mutant.kind.includes(values.only)) continue;
  const count = counts.get(mutant.kind) ?? { made: 0, caught: 0 };
  counts.set(mutant.kind, count);
  count.made++;
  if (mutant.isCaught()) count.caught++;
  else if (values.survivors) console.log(`survived  ${mutant.kind}  ${mutant.about}`);
}
for (const [kind, { made, caught }] of [...counts].sort()) {
  console.log(
    `${kind.padEnd(45)} ${String(caught).padStart(5)} of ${String(made).padStart(5)}  ${((100 * caught) / made).toFixed(1)} %`,
  );
}
