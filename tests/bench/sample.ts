import { parseArgs } from 'node:util';
import { pageId } from '../../src/domain/content.ts';
import type { Component } from '../../src/domain/prose.ts';
import { walk } from '../../src/domain/prose.ts';
import { textBlocks } from '../../src/markdown/textBlocks.ts';
import { plainWords } from '../../src/outputs/plainWords.ts';
import { checkFolder } from '../../src/store/checkFolder.ts';
import { contentFolder } from '../../src/store/disk.ts';
import { seeded } from './mutants.ts';

/**
 * Draws numbers from the English pages to be checked by hand, each with the words that it stands in and the fact that
 * it is taken from: `npm run sample -- --count 60 --seed 20261123`. The same content and seed give the same sample.
 */
const { values } = parseArgs({
  options: { count: { type: 'string', default: '60' }, seed: { type: 'string', default: '20261123' } },
});
const { catalogue } = await checkFolder(contentFolder());
const context = { catalogue, language: 'en' as const };

const printed = catalogue.pages.flatMap((page) =>
  [...textBlocks(page.texts.en ?? { title: '', summary: '', notes: {}, body: [] })].flatMap(({ nodes }) =>
    [...walk(nodes)]
      .filter((node): node is Component => node.type === 'component' && node.name === 'Fact')
      .map(({ attributes }) => ({
        page: pageId(page),
        nodes,
        ref: `${attributes['id']}#${attributes['value'] ?? ''}`,
      })),
  ),
);

const random = seeded(Number(values.seed));
const drawn = Array.from({ length: Math.min(Number(values.count), printed.length) }, () => {
  const [one] = printed.splice(Math.floor(random() * printed.length), 1);
  return one!;
});
for (const [index, { page, nodes, ref }] of drawn.entries()) {
  const [id = '', key] = ref.split('#');
  const fact = catalogue.fact(id)!;
  const value = catalogue.value(key ? ref : id)!;
  console.log(`${index + 1}. ${page}: ${plainWords(nodes, context)}`);
  console.log(`   ${ref}: ${JSON.stringify({ ...value, fact: undefined })}`);
  console.log(`   Claim: ${fact.claim}`);
  console.log(`   Scope: ${fact.scope}`);
  console.log(`   Source: ${fact.sourceKey}, ${fact.locator}; seen ${fact.seen.join(', ')}\n`);
}
