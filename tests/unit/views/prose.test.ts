import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/config/locales.ts';
import { messages } from '../../../src/i18n/messages.ts';
import { label } from '../../../src/i18n/vocabulary.ts';
import { pageView } from '../../../src/views/page.ts';
import { drawValue } from '../../../src/views/prose.ts';
import { Citations } from '../../../src/views/citations.ts';
import { checkEdited, prose, swap, type Edits } from '../rules/edited.ts';
import { told } from './told.ts';

/** The first section of the page whose words are given. */
async function drawn(words: string, edits: Edits = {}): Promise<string> {
  const { catalogue, issues } = await checkEdited({ ...prose(words), ...edits });
  expect(issues).toEqual([]);
  return told(pageView(catalogue.page('technologies/screen')!, { catalogue, language: 'en' }).sections[0]!.blocks);
}

const arithmetic = messages('en').prose.derived;
const vendor = messages('en').evidence.vendor;

describe('drawn words', () => {
  it.each([
    ['**Strong** and *soft*\\\nwords.', '*Strong* and *soft* / words.'],
    ['> Quoted.', 'Quoted.'],
    ['### Below\n\nWords.', '# Below | Words.'],
    ['1. one\n2. two', '- one - two'],
    ['- one\n\n  more\n- two', '- one | more - two'],
    ['| a | b |\n|---|---|\n| c | |', 'a ; b // c ; '],
    ['[the sluice](alternatives/sluice#safety)', 'the sluice→/en/alternatives/sluice/#safety'],
    ['[a riffle](glossary/riffle)', 'a riffle→/en/glossary/riffle/'],
    ['[text](https://example.org/a?b=c)', 'text→https://example.org/a?b=c'],
    ['A <Term id="riffle">bar</Term>.', 'A bar→/en/glossary/riffle/.'],
    ['Words. <Cite fact="treaty-plan" />', 'Words.[1]'],
    ['One. <Cite source="test-treaty" at="article 2" /> Two. <Cite fact="treaty-plan" />', 'One.[1] Two.[2]'],
    ['It cost <Fact id="sluice-price" />.', 'It cost {USD\u00a01,200 (2019), claimed}[1].'],
    ['It kept <Fact id="sluice-recovery" value="kept" />.', 'It kept {about 60\u00a0%}[1!].'],
    ['It took <Fact id="sluice-recovery" value="fed" />.', 'It took {0.5–6\u00a0t/d, estimated}[1!].'],
    ['Or <Fact id="sluice-claim-old" value="kept" />.', `Or {up to 98\u00a0%, claimed, ${vendor}}[1!].`],
    [
      '<Derived from="sluice-recovery-claim#kept" how="a / 100" unit="times" />',
      `{up to 0.98\u00a0times, ${arithmetic}, ${vendor}}[1!]`,
    ],
    ['<Derived from="sluice-recovery#kept" how="100 - a" unit="%" />', `{about 40\u00a0%, ${arithmetic}}[1!]`],
    [
      'From <Fact id="sluice-price" /> to <Fact id="sluice-price" />.',
      'From {USD\u00a01,200 (2019), claimed}[1] to {USD\u00a01,200 (2019)}[1].',
    ],
    [
      'Of <Fact id="sluice-recovery" value="fed" />, <Fact id="sluice-recovery" value="kept" />.',
      'Of {0.5–6\u00a0t/d, estimated}[1!], {about 60\u00a0%}[1!].',
    ],
    [
      '<Steps>\n<Step drawing="retort">Heat it. <Cite fact="treaty-plan" /></Step>\n<Step>\nOne.\n\nTwo. <Cite fact="treaty-plan" />\n</Step>\n</Steps>',
      '1. (retort: Heat it.) Heat it.[1] 2. One. | Two.[1]',
    ],
    [
      '<Warning hazard="noise">Loud. <Cite fact="treaty-plan" /></Warning>',
      `${label('en', 'hazard', 'noise')}! Loud.[1]`,
    ],
    ['<Figure drawing="retort">A closed retort.</Figure>', '(retort: A closed retort.) A closed retort.'],
  ])('%j', async (words, expected) => {
    expect(await drawn(words)).toBe(expected);
  });

  it('say what kind of figure each is where one source gives several kinds', async () => {
    const shown = await drawn(
      'Of <Fact id="sluice-recovery" value="fed" />, <Fact id="sluice-recovery" value="kept" />, <Fact id="sluice-recovery" value="fed" />.',
      {
        'sources/okoro-2020.yml': swap('interest: none-known', 'interest: sells-the-equipment'),
        'alternatives/sluice/record.yml': swap('no-control', 'no-control, vendor-funded'),
      },
    );
    expect(shown).toBe(
      `Of {0.5–6\u00a0t/d, estimated, ${vendor}}[1!], {about 60\u00a0%, ${vendor}}[1!], {0.5–6\u00a0t/d}[1!].`,
    );
  });

  it('tell a link to another site from one to a page', async () => {
    const { catalogue } = await checkEdited(prose('[a](https://example.org/) [b](guides/about)'));
    const view = pageView(catalogue.page('technologies/screen')!, { catalogue, language: 'en' });
    expect(JSON.stringify(view.sections[0]!.blocks).match(/"external":(true|false)/g)).toEqual([
      '"external":true',
      '"external":false',
    ]);
  });
});

describe('a value', () => {
  it.each<[Language, string]>([
    ['en', '{up to 98\u00a0%, claimed, '],
    ['es', '{hasta 98\u00a0%, '],
    ['fr', '{jusqu’à 98\u202f%, '],
  ])('is printed with bound, nature and label in the language of the page: %s', async (language, start) => {
    const { catalogue } = await checkEdited({});
    const shown = told([drawValue(catalogue, new Citations(catalogue, language), 'sluice-recovery-claim#kept')]);
    expect(shown.startsWith(start), shown).toBe(true);
    expect(shown).toContain(`, ${label(language, 'nature', 'claimed')}, ${messages(language).evidence.vendor}}`);
  });

  it('that does not exist is an error that says what to run', async () => {
    const { catalogue } = await checkEdited({});
    expect(() => drawValue(catalogue, new Citations(catalogue, 'en'), 'sluice-recovery')).toThrow(
      'There is no value "sluice-recovery". Run npm run check.',
    );
  });
});
