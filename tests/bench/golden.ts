import { readFileSync } from 'node:fs';
import { SHOWN_AT_ONCE } from '../../src/client/searchForm.ts';
import { measureGolden, readGolden, weighGolden } from '../support/golden.ts';
import { DIST } from '../support/site.ts';

/**
 * Prints how many queries of a file find the right page first, which do not, and what a first search for them loads:
 * `npm run golden -- FILE`.
 */
const [file = 'tests/golden/queries.yml'] = process.argv.slice(2);
const queries = readGolden(readFileSync(file, 'utf8'));
const { total, misses, byLanguage } = await measureGolden(DIST, queries);
for (const { language, query, page, place, first } of misses)
  console.log(
    `${language} "${query}": ${page.join(' or ')} is ${place === 0 ? 'not found' : `number ${place}`}; first is ${first ?? 'nothing'}`,
  );
for (const [language, { right, all }] of Object.entries(byLanguage)) console.log(`${language}: ${right} of ${all}`);
const right = total - misses.length;
const share = (number: number) => `${number} of ${total} (${((number / total) * 100).toFixed(1)} %)`;
const shown = right + misses.filter(({ place }) => place > 0 && place <= SHOWN_AT_ONCE).length;
console.log(
  `The right page first: ${share(right)}; among the ${SHOWN_AT_ONCE} that are shown at once: ${share(shown)}`,
);

const weights = (await weighGolden(DIST, queries)).toSorted((a, b) => a.bytes - b.bytes);
const heaviest = weights.at(-1)!;
console.log(
  `Files of the search for a first search, as typed and mistyped: ${weights[weights.length >> 1]!.bytes} bytes in the ` +
    `middle, at most ${heaviest.bytes} (${heaviest.language} "${heaviest.typed}")`,
);
