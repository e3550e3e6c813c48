import { describe, expect, it } from 'vitest';
import { findings, onlyNote, prose, swap, type Case } from './edited.ts';

const SLUICE = 'alternatives/sluice/record.yml';
const MARKET = 'markets/premium/record.yml';
const OKORO = 'sources/okoro-2020.yml';

describe('a reference of a record', () => {
  it.each<Case>([
    [
      'to a page that does not exist',
      { [SLUICE]: swap('guides/about]', 'guides/abuot]') },
      [
        'alternatives/sluice/record.yml:7:32  error  reference  There is no page "guides/abuot". Did you mean "guides/about"?  «guides/abuot]»',
      ],
    ],
    [
      'to a page that is like no other',
      { [SLUICE]: swap('guides/about]', 'cases/the-moon]') },
      [
        'alternatives/sluice/record.yml:7:32  error  reference  There is no page "cases/the-moon". Add the page, or name one that exists.  «cases/the-moon]»',
      ],
    ],
    [
      'to a draft',
      { [SLUICE]: swap('guides/about]', 'guides/draft]') },
      [
        'alternatives/sluice/record.yml:7:32  error  reference  Page "guides/draft" is a draft. Publish it first, or take the reference out.  «guides/draft]»',
      ],
    ],
    [
      'to a fact that does not exist',
      { 'countries/gha/record.yml': swap('facts: [treaty-plan]', 'facts: [treaty-plans]') },
      [
        'countries/gha/record.yml:6:36  error  reference  There is no fact "treaty-plans". Did you mean "treaty-plan"?  «treaty-plans] }»',
      ],
    ],
    [
      'to a value that does not exist',
      { [MARKET]: swap('sluice-price#price', 'sluice-price#cost') },
      [
        'markets/premium/record.yml:9:8  error  reference  There is no value "sluice-price#cost". Did you mean "sluice-price#price"?  «sluice-price#cost]»',
      ],
    ],
    [
      'to a value in a unit that does not fit the field',
      { [SLUICE]: swap('water: steady-flow', 'water: steady-flow, crew: sluice-recovery#kept') },
      [
        'alternatives/sluice/record.yml:19:49  error  reference  Wrong unit: "sluice-recovery#kept" is given in %. Name a value whose unit measures count.  «sluice-recovery#kept }»',
      ],
    ],
    [
      'to a value in a unit that fits none of several',
      {
        [MARKET]: swap('sluice-price#price', 'sluice-recovery#fed'),
        'markets/premium/en.mdx': swap('sluice-price', 'sluice-recovery'),
      },
      [
        'markets/premium/record.yml:9:8  error  reference  Wrong unit: "sluice-recovery#fed" is given in t/d. Name a value whose unit measures money or price or share.  «sluice-recovery#fed]»',
      ],
    ],
    [
      'to words where a quantity is asked for',
      {
        [SLUICE]: swap('sluice-price#price', 'treaty-plan#by'),
        'sources/test-treaty.yml': (text) => `${text}    values:\n      - { key: by, what: date, text: '2020' }\n`,
      },
      [
        'alternatives/sluice/record.yml:18:45  error  reference  Wrong unit: "treaty-plan#by" is given in words. Name a value whose unit measures money or price or time.  «treaty-plan#by], place: GHA }»',
      ],
    ],
    ['of a draft to a draft', { 'guides/draft/record.yml': (text) => `${text}related: [guides/draft]\n` }, []],
  ])('%s', async (_, edits, found) => {
    expect(await findings(edits)).toEqual(found);
  });
});

describe('a reference of a text', () => {
  it.each<Case>([
    [
      'to a fact that does not exist',
      prose('Words. <Cite fact="treaty-pan" />'),
      [
        'technologies/screen/en.mdx:10:8  error  reference  There is no fact "treaty-pan". Did you mean "treaty-plan"?  «<Cite fact="treaty-pan" />»',
      ],
    ],
    [
      'to a source that does not exist',
      prose('Words. <Cite source="okoro-2002" at="page 3" />'),
      [
        'technologies/screen/en.mdx:10:8  error  reference  There is no source "okoro-2002". Did you mean "okoro-2020"?  «<Cite source="okoro-2002" at="page 3" />»',
      ],
    ],
    [
      'that prints a fact that does not exist',
      prose('It costs <Fact id="sluice-prize" />.'),
      [
        'technologies/screen/en.mdx:10:10  error  reference  There is no fact "sluice-prize". Did you mean "sluice-price"?  «<Fact id="sluice-prize" />.»',
      ],
    ],
    [
      'that prints a value that does not exist',
      prose('It keeps <Fact id="sluice-recovery" value="lost" />.'),
      [
        'technologies/screen/en.mdx:10:10  error  reference  Fact "sluice-recovery" has no value "lost". Write value="…" with one of: kept, fed.  «<Fact id="sluice-recovery" value="lost" »',
      ],
    ],
    [
      'that does not say which of two values to print',
      prose('It keeps <Fact id="sluice-recovery" />.'),
      [
        'technologies/screen/en.mdx:10:10  error  reference  Fact "sluice-recovery" does not have exactly one value. Write value="…" with one of: kept, fed.  «<Fact id="sluice-recovery" />.»',
      ],
    ],
    [
      'that prints a fact without a figure',
      prose('It asks for <Fact id="treaty-plan" />.'),
      [
        'technologies/screen/en.mdx:10:13  error  reference  Fact "treaty-plan" does not have exactly one value. Cite it with <Cite fact="…" />; it has no figure.  «<Fact id="treaty-plan" />.»',
      ],
    ],
    [
      'that computes with a value that does not exist',
      prose('Or <Derived from="sluice-recovery#kept sluice-price#cost" how="a / b" unit="%" />.'),
      [
        'technologies/screen/en.mdx:10:4  error  reference  Fact "sluice-price" has no value "cost". Write value="…" with one of: price.  «<Derived from="sluice-recovery#kept slui»',
      ],
    ],
    [
      'that links to a page that does not exist',
      prose('See [the sluice](alternatives/slice#safety).'),
      [
        'technologies/screen/en.mdx:10:5  error  reference  There is no page "alternatives/slice". Did you mean "alternatives/sluice"?  «[the sluice](alternatives/slice#safety).»',
      ],
    ],
    [
      'that links to a draft',
      prose('See [it](guides/draft).'),
      [
        'technologies/screen/en.mdx:10:5  error  reference  Page "guides/draft" is a draft. Publish it first, or take the reference out.  «[it](guides/draft).»',
      ],
    ],
    [
      'that links to a term that does not exist',
      prose('See [riffles](glossary/rifle).'),
      [
        'technologies/screen/en.mdx:10:5  error  reference  There is no term "rifle". Did you mean "riffle"?  «[riffles](glossary/rifle).»',
      ],
    ],
    [
      'that names a term that does not exist',
      prose('A <Term id="sluce">sluice</Term>.'),
      [
        'technologies/screen/en.mdx:10:3  error  reference  There is no term "sluce". Did you mean "sluice"?  «<Term id="sluce">sluice</Term>.»',
      ],
    ],
    [
      'that names what every object of the language has',
      prose('A <Term id="constructor">word</Term>.'),
      [
        'technologies/screen/en.mdx:10:3  error  reference  There is no term "constructor". Add the term, or name one that exists.  «<Term id="constructor">word</Term>.»',
      ],
    ],
    [
      'that warns of a page that does not exist',
      prose('<NeverCombine with="hazards/whole-or">Words. <Cite fact="treaty-plan" /></NeverCombine>'),
      [
        'technologies/screen/en.mdx:10:1  error  reference  There is no page "hazards/whole-or". Did you mean "hazards/whole-ore"?  «<NeverCombine with="hazards/whole-or">Wo»',
      ],
    ],
    ['to another site', prose('See [a text](https://example.org/).'), []],
    [
      'by former ids',
      prose('<Fact id="sluice-claim-old" value="kept" /> <Cite source="seller-old" at="page 1" />'),
      [],
    ],
  ])('%s', async (_, edits, found) => {
    expect(await findings(edits)).toEqual(found);
  });

  const inNote = (place: string, shown: string) =>
    `technologies/screen/en.mdx:${place}  error  reference  There is no fact "treaty-pan". Did you mean "treaty-plan"?  «${shown}»`;

  it.each<Case>([
    ['plain', onlyNote('Any measurement. <Cite fact="treaty-pan" />'), [inNote('5:33', '<Cite fact="treaty-pan" />')]],
    [
      'plain on two lines',
      onlyNote('Any\n   measurement.   <Cite fact="treaty-pan" />'),
      [inNote('6:19', '<Cite fact="treaty-pan" />')],
    ],
    [
      'folded',
      onlyNote('>\n    Any measurement,\n    wherever it was. <Cite fact="treaty-pan" />'),
      [inNote('7:22', '<Cite fact="treaty-pan" />')],
    ],
    [
      'literal',
      onlyNote('|-\n    Any measurement,\n    wherever it was.\n    <Cite fact="treaty-pan" />'),
      [inNote('8:5', '<Cite fact="treaty-pan" />')],
    ],
    [
      'in single quotes',
      onlyNote(`'It isn''t known: <Cite fact="treaty-pan" />'`),
      [inNote('5:34', `<Cite fact="treaty-pan" />'`)],
    ],
    [
      'in double quotes',
      onlyNote(`"Not \\"known\\": <Cite fact=\\"treaty-pan\\" />"`),
      [inNote('5:32', `<Cite fact=\\"treaty-pan\\" />"`)],
    ],
  ])('is found where it stands in a note that is written %s', async (_, edits, found) => {
    expect(await findings(edits)).toEqual(found);
  });
});

describe('a reference of other data', () => {
  it.each<Case>([
    [
      'of a conflict to a fact',
      { 'conflicts/sluice-recovery.yml': swap('sluice-claim-old', 'sluice-claim-odl') },
      [
        'conflicts/sluice-recovery.yml:2:26  error  reference  There is no fact "sluice-claim-odl". Add the fact, or name one that exists.  «sluice-claim-odl]»',
      ],
    ],
    [
      'of a fact to the source that quotes it',
      { [OKORO]: swap('    locator: table 1', '    locator: table 1\n    quotedIn: seller-2012') },
      [
        'sources/okoro-2020.yml:20:15  error  reference  There is no source "seller-2012". Did you mean "seller-2021"?  «seller-2012»',
      ],
    ],
    [
      'of a term to a related one',
      { 'glossary/sluice.yml': swap('[riffle]', '[rifle]') },
      ['glossary/sluice.yml:4:11  error  reference  There is no term "rifle". Did you mean "riffle"?  «rifle]»'],
    ],
    [
      'of a term to its page',
      { 'glossary/sluice.yml': swap('page: alternatives/sluice', 'page: alternatives/sluices') },
      [
        'glossary/sluice.yml:11:7  error  reference  There is no page "alternatives/sluices". Did you mean "alternatives/sluice"?  «alternatives/sluices»',
      ],
    ],
    [
      'of a local name to what it also means',
      { 'glossary/riffle.yml': swap('[sluice] }', '[sluce] }') },
      ['glossary/riffle.yml:5:64  error  reference  There is no term "sluce". Did you mean "sluice"?  «sluce] }»'],
    ],
    [
      'of a local name to its source',
      { 'glossary/sluice.yml': swap('    status: seen', '    status: seen\n    source: okoro-2021') },
      [
        'glossary/sluice.yml:10:13  error  reference  There is no source "okoro-2021". Did you mean "okoro-2020"?  «okoro-2021»',
      ],
    ],
  ])('%s', async (_, edits, found) => {
    expect(await findings(edits)).toEqual(found);
  });
});

describe('what stands in a file that cannot be read', () => {
  it.each<Case>([
    [
      'a source that is no YAML, with its facts',
      { [OKORO]: swap('kind: survey', '\tkind: survey') },
      [
        'sources/okoro-2020.yml:11:1  error  yaml  Tabs are not allowed as indentation. Correct the YAML; put text that holds ": " or "#" in quotes.  «\tkind: survey»',
      ],
    ],
    [
      'a source that does not fit, with its facts',
      { [OKORO]: swap('kind: survey', 'kind: survei') },
      [
        'sources/okoro-2020.yml:11:7  error  schema  "kind" is "survei", which is not in the vocabulary. Did you mean "survey"? Use one of: systematic-review, controlled-field-trial, side-by-side-demonstration, before-after, laboratory, modelling, survey, official-text, expert-judgement, miner-report, review-article, dataset, thesis-or-report, promoter-claim, vendor-claim, press, unknown.  «survei»',
      ],
    ],
    [
      'a page whose record is no YAML',
      { 'technologies/screen/record.yml': swap('number: 2', 'number: *two') },
      [
        'technologies/screen/record.yml:1:1  error  yaml  The file uses YAML anchors or aliases. Write the value out in each place.  «number: *two»',
      ],
    ],
    [
      'a page whose record does not fit',
      { 'technologies/screen/record.yml': swap('number: 2', 'number: two') },
      ['technologies/screen/record.yml:1:9  error  schema  "number" is not a number. Write a number.  «two»'],
    ],
    [
      'a term that does not fit',
      { 'glossary/riffle.yml': swap('category: concentration', 'category: ores') },
      [
        'glossary/riffle.yml:1:11  error  schema  "category" is "ores", which is not in the vocabulary. Did you mean "ore"? Use one of: sector, ore, comminution, concentration, mercury, smelting-and-chemistry, health-and-safety, environment, treaty, market-and-finance, organisation-and-law.  «ores»',
      ],
    ],
  ])('is not reported as missing: %s', async (_, edits, found) => {
    expect(await findings(edits)).toEqual(found);
  });
});
