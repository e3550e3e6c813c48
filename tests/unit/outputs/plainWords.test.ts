import { beforeAll, describe, expect, it } from 'vitest';
import type { Catalogue } from '../../../src/domain/catalogue.ts';
import type { ProseNode } from '../../../src/domain/prose.ts';
import { parseNote, parseProse } from '../../../src/markdown/parse.ts';
import { plainWords } from '../../../src/outputs/plainWords.ts';
import { checkFolder } from '../../../src/store/checkFolder.ts';

let catalogue: Catalogue;
beforeAll(async () => {
  ({ catalogue } = await checkFolder('tests/fixtures/content'));
});

function words(tree: readonly ProseNode[], language: 'en' | 'es' = 'en'): string {
  return plainWords(tree, { catalogue, language });
}

function note(source: string): ProseNode[] {
  const { issues, tree } = parseNote(source, { file: 'x' });
  expect(issues).toEqual([]);
  return tree;
}

function prose(source: string): ProseNode[] {
  const { issues, tree } = parseProse(source, { file: 'x' });
  expect(issues).toEqual([]);
  return tree;
}

describe('plain words', () => {
  it('are the words without marks', () => {
    expect(
      words(note('A *slow* **wash** of [the screen](technologies/screen), <Term id="sluice">sluiced</Term>.')),
    ).toBe('A slow wash of the screen, sluiced.');
  });

  it('print numbers as the page of the language does, with what kind of figure they are', () => {
    const tree = note('It keeps <Fact id="sluice-recovery" value="kept" />, says <Fact id="sluice-recovery-claim" />.');
    expect(words(tree)).toBe('It keeps about 60\u00a0%, says up to 98\u00a0% (claimed, vendor’s claim).');
    expect(words(tree, 'es')).toMatch(/60\u00a0%, says .*98\u00a0% \(/);
  });

  it('leave citations out, and no gap where they stood', () => {
    expect(words(note('One. <Cite fact="treaty-plan" /> Two <Cite source="test-treaty" at="article 2" />.'))).toBe(
      'One. Two.',
    );
  });

  it('say what stands in blocks one after the other, in one line', () => {
    const tree = prose(
      '## Heading\n\nFirst.\n\n- one\n- two\n\n| a | b |\n|---|---|\n| c | d |\n\n<Figure file="x.png">Caption.</Figure>\n\n' +
        '<Warning hazard="drowning">Stay out.</Warning>\n\n<NeverCombine with="hazards/whole-ore">Never.</NeverCombine>\n\n' +
        '<Steps>\n<Step>Wet it.</Step>\n<Step>Feed it.</Step>\n</Steps>\n',
    );
    const title = catalogue.page('hazards/whole-ore')!.texts.en!.title;
    expect(words(tree)).toBe(
      `Heading First. one two a b c d Caption. Drowning: Stay out. ${title}: Never. Wet it. Feed it.`,
    );
  });
});
