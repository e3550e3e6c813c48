import { it } from 'vitest';
import { readFileSync, writeFileSync } from 'node:fs';
import { findings, swap, type Edits } from './edited.ts';

const SLUICE = 'alternatives/sluice/record.yml';
const EN = 'alternatives/sluice/en.mdx';
const ES = 'alternatives/sluice/es.mdx';
const SCREEN = 'technologies/screen/en.mdx';
const prose = (words: string): Edits => ({ [SCREEN]: swap('Not known.', words) });
const OKORO = 'sources/okoro-2020.yml';
const chain = (...edits: ((text: string) => string)[]) => (text: string) => edits.reduce((t, edit) => edit(t), text);

const CASES: Record<string, Record<string, Edits>> = {
  reference: {
    'page in record': { [SLUICE]: swap('guides/about]', 'guides/abuot]') },
    'page far': { [SLUICE]: swap('guides/about]', 'cases/the-moon]') },
    'draft': { [SLUICE]: swap('guides/about]', 'guides/draft]') },
    'fact in record': { 'countries/gha/record.yml': swap('facts: [treaty-plan]', 'facts: [treaty-plans]') },
    'value in record': { 'markets/premium/record.yml': swap('sluice-price#price', 'sluice-price#cost') },
    'value far': { 'markets/premium/record.yml': swap('sluice-price#price', 'centrifuge-tariff-2020#total') },
    'dimension': { [SLUICE]: swap('water: steady-flow', 'water: steady-flow, crew: sluice-recovery#kept') },
    'dimension of several': { 'markets/premium/record.yml': swap('sluice-price#price', 'sluice-recovery#fed') },
    'words': { [SLUICE]: swap('sluice-price#price', 'treaty-plan#by'), 'sources/test-treaty.yml': (t) => t + '    values:\n      - { key: by, what: date, text: "2020" }\n' },
    'cite fact': prose('Words. <Cite fact="treaty-pan" />'),
    'cite source': prose('Words. <Cite source="okoro-2002" at="page 3" />'),
    'fact': prose('It costs <Fact id="sluice-prize" />.'),
    'value': prose('It keeps <Fact id="sluice-recovery" value="lost" />.'),
    'novalue': prose('It keeps <Fact id="sluice-recovery" />.'),
    'nofigure': prose('It asks for <Fact id="treaty-plan" />.'),
    'derived': prose('That is <Derived from="sluice-recovery#kept sluice-price#cost" how="a / b" unit="%" />.'),
    'link page': prose('See [the sluice](alternatives/slice#safety).'),
    'link term': prose('See [riffles](glossary/rifle).'),
    'never': prose('<NeverCombine with="hazards/whole-or">Words. <Cite fact="treaty-plan" /></NeverCombine>'),
    'term': prose('A <Term id="sluce">sluice</Term>.'),
    'https ok': prose('See [a text](https://example.org/).'),
    'former ok': prose('<Fact id="sluice-claim-old" value="kept" /> <Cite source="seller-old" at="page 1" />'),
    'note': { [SCREEN]: swap('Any measurement.', 'Any measurement. <Cite fact="treaty-pan" />') },
    'note folded': { [SCREEN]: swap('Any measurement.', '>\n    Any measurement,\n    wherever it was. <Cite fact="treaty-pan" />') },
    'note quoted': { [SCREEN]: swap('Any measurement.', '\'It isn\'\'t known: <Cite fact="treaty-pan" />\'') },
    'note double': { [SCREEN]: swap('Any measurement.', '"Not \\"known\\": <Cite fact=\\"treaty-pan\\" />"') },
    'note plain two lines': { [SCREEN]: swap('Any measurement.', 'Any\n   measurement.   <Cite fact="treaty-pan" />') },
    'note literal': { [SCREEN]: swap('Any measurement.', '|\n    Any measurement,\n    wherever it was.\n    <Cite fact="treaty-pan" />') },
    'conflict': { 'conflicts/sluice-recovery.yml': swap('sluice-claim-old', 'sluice-claim') },
    'quotedIn': { [OKORO]: swap('    locator: table 1', '    locator: table 1\n    quotedIn: seller-2012') },
    'seeAlso': { 'glossary/sluice.yml': swap('[riffle]', '[rifle]') },
    'alsoMeans': { 'glossary/riffle.yml': swap('[sluice] }', '[sluce] }') },
    'localSource': { 'glossary/sluice.yml': swap('    status: seen', '    status: seen\n    source: okoro-2021') },
    'prototype': prose('A <Term id="constructor">word</Term>.'),
    'unreadable yaml': { [OKORO]: swap('type: article-journal', 'type: "article-journal') },
    'unreadable schema': { [OKORO]: swap('type: article-journal', 'type: article-jurnal') },
    'unreadable page': { 'technologies/screen/record.yml': swap('number: 2', 'number: [2') },
    'unreadable page schema': { 'technologies/screen/record.yml': swap('number: 2', 'number: two') },
    'unreadable term': { 'glossary/riffle.yml': swap('category: concentration', 'category: consentration') },
  },
  unit: {
    near: { [OKORO]: swap('unit: t/d', 'unit: t/day') },
    far: { [OKORO]: swap('unit: USD', 'unit: doubloons per barrel') },
    none: { [OKORO]: swap("unit: '%'", 'unit: oz') },
    indicator: { 'action/plan/record.yml': swap('unit: count', 'unit: coun') },
  },
  'duplicate-id': {
    number: { 'technologies/screen/record.yml': swap('number: 2', 'number: 1') },
    fact: { [OKORO]: swap('id: sluice-price', 'id: sluice-rumour') , [SLUICE]: swap('values: [sluice-price#price]', 'values: [sluice-rumour#price]')},
    formerFact: { 'sources/test-treaty.yml': (t) => t + '    formerIds: [sluice-claim-old]\n' },
    source: { 'sources/test-treaty.yml': (t) => t.replace('facts:', 'formerIds: [okoro-2020]\nfacts:') },
    formerSource: { 'sources/test-treaty.yml': (t) => t.replace('facts:', 'formerIds: [seller-old]\nfacts:') },
    value: { [OKORO]: swap('key: fed', 'key: kept') },
  },
  unconfirmed: {
    record: { 'markets/premium/record.yml': swap('sluice-price#price', 'sluice-rumour#kept') },
    recordFact: { 'countries/gha/record.yml': swap('facts: [treaty-plan]', 'facts: [sluice-rumour]') },
    prose: prose('It keeps <Fact id="sluice-rumour" />.'),
    derived: prose('That is <Derived from="sluice-recovery#kept sluice-rumour#kept" how="a / b" unit="%" />.'),
    step: prose('<Steps><Step>Do it. <Cite fact="sluice-rumour" /></Step></Steps>'),
    warning: prose('<Warning hazard="noise">Do it. <Cite fact="sluice-rumour" /></Warning>'),
    note: { 'hazards/whole-ore/en.mdx': swap('doNow: Make a concentrate first. <Cite fact="treaty-plan" />', 'doNow: Make a concentrate first. <Cite fact="sluice-rumour" />') },
    noteNumber: { [SCREEN]: swap('Any measurement.', 'More than <Fact id="sluice-rumour" />.') },
    ok: prose('Some say more. <Cite fact="sluice-rumour" />'),
    okNote: { [SCREEN]: swap('Any measurement.', 'Some say more. <Cite fact="sluice-rumour" />') },
  },
  'missing-source': {
    step: prose('<Steps>\n<Step>Wet it. <Cite fact="treaty-plan" /></Step>\n<Step>Feed it.</Step>\n</Steps>'),
    warning: prose('<Warning hazard="noise">It is loud.</Warning>'),
    never: prose('<NeverCombine with="hazards/whole-ore">Never.</NeverCombine>'),
    nested: prose('<Steps>\n<Step>\nWet it.\n\n- slowly <Cite fact="treaty-plan" />\n</Step>\n</Steps>'),
    number: prose('<Steps>\n<Step>Feed <Fact id="sluice-recovery" value="fed" />.</Step>\n</Steps>'),
  },
  note: {
    missing: { [SCREEN]: swap('notes:\n  wouldChange: Any measurement.\n', '') },
    missingOne: { 'cases/trial/en.mdx': swap('  lesson.water: Water first.\n', '') },
    near: { [SCREEN]: swap('  wouldChange: Any measurement.', '  wouldChange: Any measurement.\n  suited.aluvial: Gravel.') },
    far: { [SCREEN]: swap('  wouldChange: Any measurement.', '  wouldChange: Any measurement.\n  firstAid: Gravel.') },
    optional: { [SCREEN]: swap('  wouldChange: Any measurement.', '  wouldChange: Any measurement.\n  suited.alluvial: Gravel.') },
    uncited: { 'hazards/whole-ore/en.mdx': swap('doNot: Do not add mercury to the mill. <Cite fact="treaty-plan" />', 'doNot: Do not add mercury to the mill.') },
    long: { 'hazards/whole-ore/en.mdx': swap('Stop putting mercury on all of the ore.', 'Stop putting mercury on all of the ore that you mill.') },
    ten: { 'hazards/whole-ore/en.mdx': swap('Stop putting mercury on all of the ore.', 'Stop putting mercury on all of the ore you mill.') },
    proto: { [SCREEN]: swap('  wouldChange: Any measurement.', '  wouldChange: Any measurement.\n  __proto__: Gravel.\n  toString: Words.') },
    why: { 'guides/old/en.mdx': swap('notes:\n  why: It was replaced.\n', '') },
    translation: { [ES]: swap('  wouldChange: Un segundo sitio.\n', '') },
    empty: { [SCREEN]: swap('wouldChange: Any measurement.', 'wouldChange: ""') },
    number: { [SCREEN]: swap('wouldChange: Any measurement.', 'wouldChange: 5') },
    string: { [SCREEN]: swap('notes:\n  wouldChange: Any measurement.', 'notes: abc') },
  },
  section: {
    missing: { 'cases/trial/en.mdx': swap('## Lessons\n\nNot known.\n\n', '') },
    near: { 'cases/trial/en.mdx': swap('## Lessons', '## Lesson') },
    far: { 'cases/trial/en.mdx': swap('## What failed\n', '## Weather\n\nRain.\n\n## What failed\n') },
    twice: { 'cases/trial/en.mdx': swap('## Lessons', '## What failed\n\nIt.\n\n## Lessons') },
    order: { 'cases/trial/en.mdx': (t) => t.replace('## What failed', '## X').replace('## Lessons', '## What failed').replace('## X', '## Lessons') },
    empty: { 'cases/trial/en.mdx': swap('## Lessons\n\nNot known.\n', '## Lessons\n') },
    intro: { 'cases/trial/en.mdx': swap('## What was done', 'Words.\n\n## What was done') },
    third: { 'cases/trial/en.mdx': swap('## What was done\n', '## What was done\n\n### Weather\n') },
    spanish: { [ES]: swap('## Costos y ganancias', '## Costs and returns') },
    guide: { 'guides/about/en.mdx': swap('## Any heading', 'Words.\n\n## Another heading') },
  },
  'never-combine': {
    unnamed: { [SLUICE]: swap('notWith: [hazards/whole-ore]\n', ''), [EN]: swap('  notWith.whole-ore: Mercury on all of the ore reaches the river. <Cite fact="treaty-plan" />\n', ''), [ES]: null },
    screen: prose('<NeverCombine with="hazards/whole-ore">Words. <Cite fact="treaty-plan" /></NeverCombine>'),
    hazard: { 'hazards/whole-ore/en.mdx': swap('Not known.', '<NeverCombine with="hazards/whole-ore">Words. <Cite fact="treaty-plan" /></NeverCombine>') },
  },
  picture: {
    gone: { 'alternatives/sluice/sluice.png': null },
    unnamed: { 'guides/about/photo.png': readFileSync('tests/fixtures/content/alternatives/sluice/sluice.png') },
    figure: prose('<Figure file="sluice.png">A sluice.</Figure>'),
    drawing: prose('<Figure drawing="retrot">A retort.</Figure>'),
    drawingFar: prose('<Figure drawing="helicopter">A helicopter.</Figure>'),
    step: prose('<Steps><Step drawing="sluce">Wet it. <Cite fact="treaty-plan" /></Step></Steps>'),
  },
  derived: {
    unit: prose('<Derived from="sluice-recovery#kept sluice-recovery-claim#kept" how="a / b" unit="percent" />'),
    range: prose('<Derived from="sluice-recovery#fed sluice-recovery#kept" how="a / b" unit="%" />'),
    formula: prose('<Derived from="sluice-recovery#kept sluice-recovery-claim#kept" how="a / c" unit="%" />'),
    zero: prose('<Derived from="sluice-recovery#kept" how="a / (a - a)" unit="%" />'),
    note: { [SCREEN]: swap('Any measurement.', '<Derived from="sluice-recovery#kept" how="a +" unit="%" />') },
    missing: prose('<Derived from="sluice-recovery#gone" how="a /" unit="%" />'),
  },
  cycle: {
    self: { [SLUICE]: (t) => t + 'exit: alternatives/sluice\n' },
    two: { [SLUICE]: (t) => t + 'exit: technologies/screen\n', 'technologies/screen/record.yml': (t) => t + 'exit: alternatives/sluice\n' },
    before: { 'technologies/screen/record.yml': (t) => t + 'needsBefore: [alternatives/sluice]\n' },
    after: { [SLUICE]: (t) => t + 'needsAfter: [technologies/screen]\n' },
  },
  translation: {
    noOriginal: { 'guides/about/en.mdx': null },
    wrongOriginal: { 'guides/about/record.yml': swap('original: en', 'original: fr') },
    original: { 'guides/about/en.mdx': swap('---\n\n', 'translates: { from: es, sections: {} }\n---\n\n') },
    silent: { [ES]: (t) => t.replace(/translates:[^]*?---/, '---') },
    from: { [ES]: swap('  from: en', '  from: fr') },
    stale: { [EN]: swap('## Common mistakes\n\nNot known.', '## Common mistakes\n\nMud.') },
    staleNotes: { [EN]: (t) => t.replace('title: Sluice', 'title: The sluice').replace('One sluice,', 'A sluice,').replace('A second site.', 'Two sites.') },
    space: { [EN]: swap('Not known.', 'Not   known.') },
  },
};

it('prints', async () => {
  const out: string[] = [];
  for (const [rule, cases] of Object.entries(CASES)) for (const [name, edits] of Object.entries(cases)) {
    out.push(`## ${rule} / ${name}`);
    try { out.push(...(await findings(edits))); } catch (e) { out.push('!!! ' + String(e).slice(0, 400)); }
  }
  writeFileSync('/tmp/cases/out.txt', out.join('\n') + '\n');
}, 60000);
