import { readFileSync } from 'node:fs';
import { measureGolden, readGolden } from '../support/golden.ts';
import { DIST } from '../support/site.ts';

/** Prints how many queries of a file find the right page first, and which do not: `npm run golden -- FILE`. */
const [file = 'tests/golden/queries.yml'] = process.argv.slice(2);
const { total, misses, byLanguage } = await measureGolden(DIST, readGolden(readFileSync(file, 'utf8')));
for (const { language, query, page, place, first } of misses)
  console.log(
    `${language} "${query}": ${page.join(' or ')} is ${place === 0 ? 'not found' : `number ${place}`}; first is ${first ?? 'nothing'}`,
  );
for (const [language, { right, all }] of Object.entries(byLanguage)) console.log(`${language}: ${right} of ${all}`);
const right = total - misses.length;
console.log(`${right} of ${total} queries find the right page first: ${((right / total) * 100).toFixed(1)} %`);
