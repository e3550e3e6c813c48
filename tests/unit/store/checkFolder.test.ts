import { mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkFolder, formatReport, hasErrors } from '../../../src/store/checkFolder.ts';
import { contentFolder, readPictureBytes } from '../../../src/store/disk.ts';
import { checkEdited, findings, onlyNote, prose, SCREEN, swap, withEdited, type Case } from '../rules/edited.ts';

const RECORD = 'technologies/screen/record.yml';
const PICTURE = await readFile('tests/fixtures/content/alternatives/sluice/sluice.png');
const SHEET = 'type: report\ntitle: t\nlanguage: en\nkind: survey\ninterest: unknown\nconfirmed: true\n';

describe('where files stand', () => {
  const PLACE =
    'Not in a place that the site reads. Pages stand in <collection>/<slug>/ (alternatives, technologies, markets, action, hazards, pathways, cases, guides, countries, sections); sources, conflicts, glossary and gaps hold <id>.yml.';
  const ENTRY = 'Not a file of this collection. Name it <id>.yml, with an id of lower-case words joined by hyphens.';
  const PAGE =
    'A page folder does not hold such a file. It holds record.yml, texts named en.mdx, es.mdx, fr.mdx, pt.mdx, id.mdx, sw.mdx, and .png, .jpg or .webp pictures.';
  const SLUG = 'is no slug. Name the folder with lower-case words joined by hyphens.';

  it.each<Case>([
    ['a file of no collection', { 'readme.md': '# Words' }, [`readme.md:1:1  error  layout  ${PLACE}  «# Words»`]],
    [
      'a folder of no collection',
      { 'news/today/en.mdx': 'x' },
      [`news/today/en.mdx:1:1  error  layout  ${PLACE}  «x»`],
    ],
    ['a page beside its folder', { 'guides/about.mdx': 'x' }, [`guides/about.mdx:1:1  error  layout  ${PLACE}  «x»`]],
    [
      'a folder in a page',
      { 'guides/about/more/en.mdx': 'x' },
      [`guides/about/more/en.mdx:1:1  error  layout  ${PLACE}  «x»`],
    ],
    ['a folder of sources', { 'sources/a/b.yml': 'x' }, [`sources/a/b.yml:1:1  error  layout  ${PLACE}  «x»`]],
    ['YAML with another ending', { 'sources/a.yaml': 'x' }, [`sources/a.yaml:1:1  error  layout  ${ENTRY}  «x»`]],
    ['a source with capitals', { 'sources/Okoro.yml': 'x' }, [`sources/Okoro.yml:1:1  error  layout  ${ENTRY}  «x»`]],
    [
      'a language that the site does not have',
      { 'guides/about/de.mdx': 'x' },
      [`guides/about/de.mdx:1:1  error  layout  ${PAGE}  «x»`],
    ],
    [
      'Markdown that is not MDX',
      { 'guides/about/en.md': 'x' },
      [`guides/about/en.md:1:1  error  layout  ${PAGE}  «x»`],
    ],
    ['a script', { 'guides/about/script.js': 'x' }, [`guides/about/script.js:1:1  error  layout  ${PAGE}  «x»`]],
    [
      'a page of Astro',
      { 'guides/about/index.astro': 'x' },
      [`guides/about/index.astro:1:1  error  layout  ${PAGE}  «x»`],
    ],
    [
      'a picture that may hold a script',
      { 'guides/about/a.svg': '<svg/>' },
      [`guides/about/a.svg:1:1  error  layout  ${PAGE}  «<svg/>»`],
    ],
    [
      'a page folder with a space',
      { 'guides/my page/record.yml': 'x' },
      [`guides/my page/record.yml:1:1  error  layout  "my page" ${SLUG}  «x»`],
    ],
    [
      'a page folder named like an object',
      { 'guides/__proto__/record.yml': 'x' },
      [`guides/__proto__/record.yml:1:1  error  layout  "__proto__" ${SLUG}  «x»`],
    ],
    [
      'a country that is none',
      { 'countries/ghana/record.yml': 'x' },
      [
        'countries/ghana/record.yml:1:1  error  layout  "ghana" is no country. Name the folder with the ISO 3166-1 alpha-3 code in lower case, like "per".  «x»',
      ],
    ],
    [
      'a page without a record',
      { 'guides/new/en.mdx': '---\ntitle: t\nsummary: s\n---\n' },
      [
        'guides/new/record.yml:1:1  error  layout  The page has no record. Add record.yml to the folder; docs/fields.md lists its fields.  (no file)',
      ],
    ],
    ['files that begin with a full stop', { '.DS_Store': 'x', 'guides/about/.en.mdx.swp': 'x' }, []],
  ])('%s', async (_, edits, found) => {
    expect(await findings(edits)).toEqual(found);
  });

  it.each([
    ['file', '/etc/hostname'],
    ['folder', '/etc'],
    ['place that is not there', '/nowhere'],
  ])('a link to a %s elsewhere is not followed', async (_, target) => {
    await withEdited({}, async (folder) => {
      const link = join(folder, 'sources/linked.yml');
      await symlink(target, link);
      const { issues } = await checkFolder(folder).finally(() => rm(link));
      expect(formatReport(issues)).toBe(
        'sources/linked.yml:1:1  error  layout  A link to another place. Put the file itself into the folder.\n1 error, 0 warnings',
      );
    });
  });
});

describe('YAML', () => {
  const FIX = 'Correct the YAML; put text that holds ": " or "#" in quotes.';

  it.each<Case>([
    [
      'with a colon out of quotes',
      { [RECORD]: swap('kind: equipment', 'kind: equipment: heavy') },
      [`${RECORD}:6:7  error  yaml  Nested mappings are not allowed in compact mappings. ${FIX}  «equipment: heavy»`],
    ],
    [
      'with a key twice',
      { [RECORD]: swap('number: 2\n', 'number: 2\nnumber: 2\n') },
      [`${RECORD}:2:1  error  yaml  Map keys must be unique. ${FIX}  «number: 2»`],
    ],
    [
      'with a list that does not end',
      { [RECORD]: swap('audiences: [miner]', 'audiences: [miner') },
      [
        `${RECORD}:4:1  error  yaml  Flow sequence in block collection must be sufficiently indented and end with a ]. ${FIX}  «status: published»`,
      ],
    ],
    [
      'with two documents',
      { [RECORD]: (text) => `${text}---\n${text}` },
      [
        `${RECORD}:12:1  error  yaml  Source contains multiple documents; please use YAML.parseAllDocuments(). ${FIX}  «---»`,
      ],
    ],
    [
      'with a tag',
      { [RECORD]: swap('number: 2', 'number: !!js/function "() => 1"') },
      [`${RECORD}:1:9  error  yaml  Unresolved tag: tag:yaml.org,2002:js/function. ${FIX}  «!!js/function "() => 1"»`],
    ],
    [
      'with an alias',
      { [RECORD]: (text) => `${text}authors: &a [me]\nrelated: *a\n` },
      [
        `${RECORD}:1:1  error  yaml  The file uses YAML anchors or aliases. Write the value out in each place.  «number: 2»`,
      ],
    ],
    [
      'that is empty',
      { [RECORD]: '' },
      [`${RECORD}:1:1  error  schema  The file is not a group of keys. Write a group of keys.  «»`],
    ],
    [
      'with an unknown key far down',
      { [RECORD]: (text) => `${text}\nneeds:\n  power: none\n  wator: none\n` },
      [`${RECORD}:15:3  error  schema  Unknown key "wator". Did you mean "water"?  «wator: none»`],
    ],
    [
      'in a front matter, at its line of the file',
      { [SCREEN]: swap('title: Screen', 'title: Screen: fine') },
      [`${SCREEN}:2:8  error  yaml  Nested mappings are not allowed in compact mappings. ${FIX}  «Screen: fine»`],
    ],
    [
      'with a key that a front matter does not know',
      { [SCREEN]: swap('notes:', 'layout: ../../evil.astro\nnotes:') },
      [
        `${SCREEN}:4:1  error  schema  Unknown key "layout". Remove it; the keys here are title, summary, notes, translates.  «layout: ../../evil.astro»`,
      ],
    ],
    ['with a date out of quotes', { [RECORD]: swap(`'2026-01-02'`, '2026-01-02') }, []],
    [
      'with the line ends of Windows',
      { [RECORD]: (text) => text.replaceAll('\n', '\r\n'), [SCREEN]: (text) => text.replaceAll('\n', '\r\n') },
      [],
    ],
  ])('%s', async (_, edits, found) => {
    expect(await findings(edits)).toEqual(found);
  });
});

describe('a text that is refused', () => {
  it.each<Case>([
    [
      'for code',
      prose('import x from "y"\n\nWords.'),
      [
        `${SCREEN}:10:1  error  mdx-import  A line that begins with "import" is code, and content files hold none. Delete the line (components need no import); if it is a sentence, let the line begin with another word.  «import x from "y"»`,
      ],
    ],
    [
      'for HTML, in a page that has a translation',
      { 'alternatives/sluice/en.mdx': swap('- one', '- <b>one</b>') },
      [
        'alternatives/sluice/en.mdx:34:3  error  mdx-html  HTML is not used in content files. Write Markdown or one of the components; for the sign itself write \\<.  «<b>one</b>»',
      ],
    ],
    [
      'in a note, at the place in the note',
      onlyNote('>\n    Any measurement\n    of {anything}.'),
      [
        `${SCREEN}:7:8  error  mdx-expression  Braces hold code, and content files hold none, not even comments. Write words or one of the components; for the sign itself write \\{.  «{anything}.»`,
      ],
    ],
    [
      'as a translation',
      { 'alternatives/sluice/es.mdx': swap('No se sabe.', 'No {se} sabe.') },
      [
        'alternatives/sluice/es.mdx:44:4  error  mdx-expression  Braces hold code, and content files hold none, not even comments. Write words or one of the components; for the sign itself write \\{.  «{se} sabe.»',
      ],
    ],
    [
      'for its title',
      { [SCREEN]: swap('title: Screen', `title: ${'a'.repeat(61)}`) },
      [
        `${SCREEN}:2:8  error  schema  "title": Too big: expected string to have <=60 characters. Correct the value; docs/fields.md describes the field.  «${'a'.repeat(40)}»`,
      ],
    ],
    [
      'without front matter',
      { [SCREEN]: 'Words.\n' },
      [
        `${SCREEN}:1:1  error  front-matter  The file does not begin with front matter. Begin it with a line ---, the title and summary, and a line ---.  «Words.»`,
      ],
    ],
  ])('%s gives no other news', async (_, edits, found) => {
    expect(await findings(edits)).toEqual(found);
  });
});

describe('a picture', () => {
  const file = 'alternatives/sluice/sluice.png';
  const REFUSED = [
    `${file}:1:1  error  picture  Not a picture. Save it again as the kind that its name says: PNG, JPEG or WebP.`,
  ];
  it.each<[string, string | Uint8Array]>([
    ['is words', 'not a picture'],
    ['is empty', ''],
    [
      'is a vector picture with a script',
      '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"><script>alert(1)</script></svg>',
    ],
    ['is another kind than its name says', 'GIF89a\u0001\0\u0001\0'],
    ['breaks off', PICTURE.subarray(0, 12)],
  ])('that %s is refused, and nothing else is said of it', async (_, bytes) => {
    expect((await findings({ [file]: bytes })).map((line) => line.replace(/ {2}«.*$/s, ''))).toEqual(REFUSED);
  });

  it('is known with its size, and given as it is', async () => {
    const { catalogue } = await checkEdited({});
    expect(catalogue.page('alternatives/sluice')?.pictures).toEqual([{ file: 'sluice.png', width: 32, height: 24 }]);
    process.env['BATEA_CONTENT'] = 'tests/fixtures/content';
    try {
      expect(contentFolder()).toBe('tests/fixtures/content');
      expect(await readPictureBytes('alternatives', 'sluice', 'sluice.png')).toEqual(PICTURE);
    } finally {
      delete process.env['BATEA_CONTENT'];
    }
    expect(contentFolder()).toBe('content');
  });
});

describe('a folder', () => {
  it('that does not exist is an error, not an empty site', async () => {
    await expect(checkFolder('/nowhere/at/all')).rejects.toThrow('ENOENT');
  });

  it('that is empty holds nothing and breaks nothing', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'batea-'));
    const { catalogue, issues } = await checkFolder(folder).finally(() => rm(folder, { recursive: true }));
    expect(issues).toEqual([]);
    expect(catalogue.pages).toEqual([]);
    expect(catalogue.facts).toEqual([]);
  });

  it('is reported in the order of files and lines, with the totals', async () => {
    const { issues } = await checkEdited({
      'alternatives/sluice/en.mdx': swap('Not known.', 'Known.'),
      'technologies/screen/record.yml': swap('number: 2', 'number: 1'),
      'action/plan/record.yml': swap('unit: count', 'unit: coun'),
      'readme.md': '',
      'sources/new-2020.yml': SHEET.replace('title: t\n', ''),
    });
    const report = formatReport(issues).split('\n');
    expect(report.map((line) => line.split('  ').slice(0, 3).join(' '))).toEqual([
      'action/plan/record.yml:7:33 error unit',
      'alternatives/sluice/es.mdx:16:5 warning translation',
      'readme.md:1:1 error layout',
      'sources/new-2020.yml:1:1 error schema',
      'technologies/screen/record.yml:1:9 error duplicate-id',
      '4 errors, 1 warning',
    ]);
    expect(hasErrors(issues)).toBe(true);
  });

  it('with warnings alone may be built', async () => {
    const { issues } = await checkEdited({ 'alternatives/sluice/en.mdx': swap('Not known.', 'Known.') });
    expect(issues.map((issue) => issue.severity)).toEqual(['warning']);
    expect(hasErrors(issues)).toBe(false);
  });
});
