import { describe, expect, it } from 'vitest';
import { paragraphsOf } from '../../../src/markdown/paragraphs.ts';
import { parseProse } from '../../../src/markdown/parse.ts';
import { readCatalogue } from '../../support/content.ts';

function paragraphs(text: string): [number: number, id: string][] {
  return [...paragraphsOf(parseProse(text, { file: 'x' }).tree).values()].map(({ number, id }) => [number, id]);
}

function ids(text: string): string[] {
  return paragraphs(text).map(([, id]) => id);
}

const A = 'Wash the gravel.';
const B = 'Keep the water.';

describe('the blocks of a page that can be cited', () => {
  it('are numbered in the order of reading; headings are none, each step is one', () => {
    const found = paragraphs(
      `${A}\n\n## What it is\n\n- one\n- two\n\n### More\n\n${B}\n\n<Steps>\n<Step>Wet it.</Step>\n<Step>Feed it.</Step>\n</Steps>\n\n` +
        '| a | b |\n| - | - |\n| c | d |\n\n<Warning hazard="drowning">Stay out.</Warning>\n',
    );
    expect(found.map(([number]) => number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(new Set(found.map(([, id]) => id)).size).toBe(7);
    for (const [, id] of found) expect(id).toMatch(/^p-[0-9a-z]{4}$/);
  });

  it('keep their ids when others come, go or move', () => {
    const [a, b] = ids(`${A}\n\n${B}\n`);
    expect(ids(`${B}\n\nSomething new.\n\n## What it is\n\n${A}\n`)).toEqual([b, expect.anything(), a]);
  });

  it.each([
    ['a source more', 'Wash <Cite fact="a" />the gravel. <Cite source="b" at="p. 1" />'],
    ['white space', 'Wash   the\ngravel.'],
    ['stress', 'Wash **the** gravel.'],
  ])('keep their ids with %s', (_, words) => {
    expect(ids(words)).toEqual(ids(A));
  });

  it('keep their ids when a figure that Fact prints is corrected', () => {
    const kept = (value: string) => ids(`It kept <Fact id="a" value="${value}" /> of it.`);
    expect(kept('one')).toEqual(kept('two'));
    expect(kept('one')).not.toEqual(ids('It kept of it.'));
  });

  it('have another id once their words change', () => {
    expect(ids('Wash the sand.')).not.toEqual(ids(A));
  });

  it('are told apart where they say the same', () => {
    const [id] = ids(A);
    expect(ids(`${A}\n\n${A}\n\n${A}\n`)).toEqual([id, `${id}-2`, `${id}-3`]);
  });

  it('have ids that no other part of a page of the content has', async () => {
    const { pages } = await readCatalogue();
    const bodies = pages.flatMap(({ texts }) => Object.values(texts).map((text) => text.body));
    expect(bodies).not.toEqual([]);
    for (const one of bodies) {
      const found = [...paragraphsOf(one).values()].map(({ id }) => id);
      expect(new Set(found).size).toBe(found.length);
    }
  });
});
