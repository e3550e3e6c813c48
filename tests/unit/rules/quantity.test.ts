import { describe, expect, it } from 'vitest';
import { findings, onlyNote, prose, swap, type Case } from './edited.ts';

const FIX =
  'Print it with <Fact id="…" value="…" />, or cite its confirmed fact here and type it exactly as the fact prints it; where no fact carries it, write that it is not known.';
const PLAIN = 'Say it without a number; figures stand in the text, printed by <Fact id="…" value="…" />.';
const FACT = '<Fact id="sluice-recovery" value="kept" />';
const CITE = '<Cite fact="sluice-recovery" />';
const typed = (words: string, fix = FIX) => `error  quantity  "${words}" is a typed quantity. ${fix}`;

describe('a quantity', () => {
  it.each<Case>([
    [
      'in a paragraph',
      prose('It keeps 60 % of the gold.'),
      [`technologies/screen/en.mdx:10:1  ${typed('keeps 60 %')}  «It keeps 60 % of the gold.»`],
    ],
    [
      'in a list',
      prose('- one\n- keeps half'),
      [`technologies/screen/en.mdx:11:3  ${typed('keeps half')}  «keeps half»`],
    ],
    [
      'in a cell',
      prose('| what | how much |\n|---|---|\n| gold | 60 % |'),
      [`technologies/screen/en.mdx:10:1  ${typed('60 %')}  «| what | how much |»`],
    ],
    [
      'in a step',
      prose('<Steps><Step>Heat it for an hour. <Cite fact="treaty-plan" /></Step></Steps>'),
      [`technologies/screen/en.mdx:10:14  ${typed('it for an hour.')}  «Heat it for an hour. <Cite fact="treaty-»`],
    ],
    [
      'in a caption',
      prose('<Figure drawing="sluice">It is 2 m long.</Figure>'),
      [`technologies/screen/en.mdx:10:1  ${typed('is 2 m')}  «<Figure drawing="sluice">It is 2 m long.»`],
    ],
    [
      'in a quote',
      prose('> It keeps twice as much.'),
      [`technologies/screen/en.mdx:10:3  ${typed('keeps twice as')}  «It keeps twice as much.»`],
    ],
    [
      'parted by a mark',
      prose('It keeps 6**0** % of the gold.'),
      [`technologies/screen/en.mdx:10:1  ${typed('keeps 60 %')}  «It keeps 6**0** % of the gold.»`],
    ],
    [
      'written as an entity',
      prose('It keeps &#54;0 % of the gold.'),
      [`technologies/screen/en.mdx:10:1  ${typed('keeps 60 %')}  «It keeps &#54;0 % of the gold.»`],
    ],
    [
      'joined to a printed value',
      prose(`It keeps 1${FACT}.`),
      [`technologies/screen/en.mdx:10:1  ${typed('keeps 1….')}  «It keeps 1<Fact id="sluice-recovery" val»`],
    ],
    [
      'in a note',
      onlyNote('A hundred samples.'),
      [`technologies/screen/en.mdx:5:16  ${typed('A hundred samples.')}  «A hundred samples.»`],
    ],
    [
      'in the title',
      { 'technologies/screen/en.mdx': swap('title: Screen', 'title: Screen of 2 mm') },
      [`technologies/screen/en.mdx:2:8  ${typed('of 2 mm', PLAIN)}  «Screen of 2 mm»`],
    ],
    [
      'in the summary',
      { 'technologies/screen/en.mdx': swap('coarse grains', 'grains of 2 mm') },
      [`technologies/screen/en.mdx:3:10  ${typed('of 2 mm.', PLAIN)}  «A mesh that takes out the grains of 2 mm»`],
    ],
    [
      'in a heading',
      prose('### The 60 % question\n\nNot known.'),
      [
        `technologies/screen/en.mdx:10:1  ${typed('The 60 % question', PLAIN).replace(' question', '')}  «### The 60 % question»`,
      ],
    ],
    [
      'in a translation, even as its fact prints it',
      { 'alternatives/sluice/es.mdx': swap('No se sabe.', `Retuvo alrededor de 60 % del oro. ${CITE}`) },
      [
        `alternatives/sluice/es.mdx:44:1  ${typed('de 60 %', 'Print it with <Fact id="…" value="…" />, as the original does.')}  «Retuvo alrededor de 60 % del oro. <Cite »`,
      ],
    ],
    [
      'in a definition of the glossary',
      { 'glossary/riffle.yml': swap('A bar across', 'A bar 2 cm high across') },
      [`glossary/riffle.yml:3:19  ${typed('bar 2 cm', PLAIN)}  «A bar 2 cm high across a sluice. }»`],
    ],
  ])('%s is refused', async (_, edits, found) => {
    expect(await findings(edits)).toEqual(found);
  });

  it.each<Case>([
    ['that is printed', prose(`It keeps ${FACT} of the gold.`), []],
    ['that is typed as its cited fact prints it', prose(`It keeps about 60 % of the gold. ${CITE}`), []],
    ['that is typed in a note beside its fact', onlyNote(`About 60 % of the gold. ${CITE}`), []],
    ['typed in the row that cites its fact', prose(`| a | b |\n|---|---|\n| about 60 % | ${CITE} |`), []],
  ])('%s is allowed', async (_, edits, found) => {
    expect(await findings(edits)).toEqual(found);
  });

  it.each<[string, string]>([
    ['another figure', `It keeps about 66 % of the gold. ${CITE}`],
    ['no bound', `It keeps 60 % of the gold. ${CITE}`],
    ['another bound', `It keeps over 60 % of the gold. ${CITE}`],
    ['another unit', `It keeps about 60 kg of the gold. ${CITE}`],
    ['a fact that is not confirmed', 'It keeps 99 % of the gold. <Cite fact="sluice-rumour" />'],
    ['a fact that is cited elsewhere', `It keeps about 60 % of the gold.\n\nSo they say. ${CITE}`],
  ])('that is typed with %s is refused', async (_, words) => {
    expect((await findings(prose(words))).map((line) => line.split('  ')[2])).toEqual(['quantity']);
  });
});

describe('a year', () => {
  it.each<Case>([
    ['that a cited fact carries is allowed', prose('It cost more in 2019. <Cite fact="sluice-price" />'), []],
    [
      'that a cited source carries is allowed',
      prose('It dates from 2013. <Cite source="test-treaty" at="article 2" />'),
      [],
    ],
    ['of the page itself is allowed', prose('It was not known in 2026.'), []],
    ['of a decade with such a year is allowed', prose('In the 2010s it cost more. <Cite fact="sluice-price" />'), []],
    [
      'that nothing carries is refused',
      prose('It cost more in 2018. <Cite fact="sluice-price" />'),
      [
        'technologies/screen/en.mdx:10:1  error  quantity  The year in "2018" stands in nothing that the page cites. Cite the fact that carries it, or correct it.  «It cost more in 2018. <Cite fact="sluice»',
      ],
    ],
    [
      'before what is counted is a quantity',
      prose('In 2019 miners paid more. <Cite fact="sluice-price" />'),
      [`technologies/screen/en.mdx:10:1  ${typed('In 2019 miners')}  «In 2019 miners paid more. <Cite fact="sl»`],
    ],
  ])('%s', async (_, edits, found) => {
    expect(await findings(edits)).toEqual(found);
  });
});

describe('beside a printed value', () => {
  it.each<Case>([
    [
      'a unit is refused',
      prose(`It keeps ${FACT} kg.`),
      [
        'technologies/screen/en.mdx:10:1  error  quantity  "… kg" puts a unit or a sign beside a printed value. Delete it; the component prints all that belongs to its value.  «It keeps <Fact id="sluice-recovery" valu»',
      ],
    ],
    [
      'its own bound is refused',
      prose(`It keeps about ${FACT}.`),
      [
        'technologies/screen/en.mdx:10:16  error  quantity  "about" stands before a value that prints "about" itself. Delete it; the figure is always printed with its bound.  «<Fact id="sluice-recovery" value="kept" »',
      ],
    ],
    [
      'a bound is refused that another contradicts',
      prose('It keeps over <Fact id="sluice-recovery-claim" />.'),
      [
        'technologies/screen/en.mdx:10:15  error  quantity  "over" stands before a value that prints "up to" itself. Delete it; the figure is always printed with its bound.  «<Fact id="sluice-recovery-claim" />.»',
      ],
    ],
    ['a limit on what is about right may stand', prose(`It keeps over ${FACT}.`), []],
    ['a limit on a value without a bound may stand', prose('At most <Fact id="sluice-price" />.'), []],
  ])('%s', async (_, edits, found) => {
    expect(await findings(edits)).toEqual(found);
  });
});

describe('a number in a formula', () => {
  const fed = 'sluice-price#price';
  it.each<Case>([
    ['may turn a share into times', prose('<Derived from="sluice-recovery#kept" how="a / 100" unit="times" />'), []],
    ['may turn a ratio into a share', prose(`<Derived from="${fed} ${fed}" how="a / b * 100" unit="%" />`), []],
    ['may give the rest of a share', prose('<Derived from="sluice-recovery#kept" how="100 - a" unit="%" />'), []],
    [
      'that is a figure of its own is refused',
      prose(`<Derived from="${fed}" how="a * 12" unit="USD" />`),
      [
        'technologies/screen/en.mdx:10:1  error  quantity  The number in "a * 12" turns no unit of the values into USD. Use the values of facts only; a number may stand there to change a unit, as in "a * 1000" from mg/m³ to µg/m³.  «<Derived from="sluice-price#price" how="»',
      ],
    ],
    [
      'that is ten times too large is refused',
      prose('<Derived from="sluice-recovery#kept" how="a / 1000" unit="times" />'),
      [
        'technologies/screen/en.mdx:10:1  error  quantity  The number in "a / 1000" turns no unit of the values into times. Use the values of facts only; a number may stand there to change a unit, as in "a * 1000" from mg/m³ to µg/m³.  «<Derived from="sluice-recovery#kept" how»',
      ],
    ],
  ])('%s', async (_, edits, found) => {
    expect(await findings(edits)).toEqual(found);
  });
});

describe('a value of a record', () => {
  it('must measure what the record says was measured', async () => {
    expect(
      await findings({
        'alternatives/sluice/record.yml': swap('sluice-recovery-claim#kept', 'sluice-price#price'),
        'cases/trial/record.yml': swap('after: sluice-recovery#kept', 'after: sluice-recovery#fed'),
      }),
    ).toEqual([
      'alternatives/sluice/record.yml:16:83  error  quantity  "sluice-price#price" is given in USD, which is no measure of gold recovery. Name a value whose unit measures share.  «sluice-price#price] }»',
      'cases/trial/record.yml:9:48  error  quantity  "sluice-recovery#fed" is given in t/d, which is no measure of gold recovery. Name a value whose unit measures share.  «sluice-recovery#fed }]»',
    ]);
  });
});
