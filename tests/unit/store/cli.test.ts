import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../../src/rules/index.ts';
import { formatReport } from '../../../src/store/checkFolder.ts';
import { checkEdited, swap, withEdited } from '../rules/edited.ts';

const BAD = 'tests/fixtures/bad';
const LINE =
  /^(?<file>\S+):(?<line>\d+):(?<column>\d+) {2}(?:error|warning) {2}(?<rule>[a-z-]+) {2}\S.*[^.?!\s]\. ["A-Z].*[.?]$/;

function run(command: string, args: string[], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync('node_modules/.bin/node', [`src/cli/${command}.ts`, ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { status, stdout, stderr };
}

describe('npm run check', () => {
  it('says nothing of good content but how much there is', () => {
    expect(run('check', ['--content', 'tests/fixtures/content'])).toEqual({
      status: 0,
      stdout: '0 errors, 0 warnings\n12 pages, 3 sources, 5 facts\n',
      stderr: '',
    });
  });

  it('reports everything that is wrong with bad content at once, as in bad.expected.txt', () => {
    expect(run('check', ['--content', BAD])).toEqual({
      status: 1,
      stdout: readFileSync('tests/fixtures/bad.expected.txt', 'utf8'),
      stderr: '',
    });
  });

  it('takes the folder from BATEA_CONTENT where none is named', () => {
    const { status, stdout } = run('check', [], { BATEA_CONTENT: BAD });
    expect(status).toBe(1);
    expect(stdout).toBe(readFileSync('tests/fixtures/bad.expected.txt', 'utf8'));
  });

  it.each(['tests/fixtures/nowhere', 'package.json'])('says in a sentence that %s is no folder', (folder) => {
    const { status, stdout, stderr } = run('check', ['--content', folder]);
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toMatch(
      new RegExp(`^${folder} cannot be read: .+\\. Name a content folder with --content DIR\\.\n$`),
    );
  });
});

describe('the expected report', () => {
  const lines = readFileSync('tests/fixtures/bad.expected.txt', 'utf8').trim().split('\n').slice(0, -2);

  it('holds a finding of every rule, and of every check before the rules', () => {
    const found = new Set(lines.map((line) => LINE.exec(line)?.groups?.['rule']));
    const before = ['layout', 'mdx-attribute', 'mdx-expression', 'mdx-html', 'mdx-import', 'schema', 'yaml'];
    expect([...found].sort()).toEqual([...RULES.map((rule) => rule.id), ...before].sort());
  });

  it.each(lines)('names a place that is there: %s', async (line) => {
    const { file = '', line: row, column } = LINE.exec(line)!.groups!;
    const text = (await readFile(join(BAD, file), 'utf8')).split('\n')[Number(row) - 1];
    expect(text?.slice(Number(column) - 1)).toMatch(/^\S/);
  });
});

describe('npm run stamp', () => {
  const ES = 'alternatives/sluice/es.mdx';
  const unstamped = (text: string) => text.replace(/translates:[^]*?---/, '---');

  it('writes into a translation which state of the original it was translated from', async () => {
    const edits = { [ES]: unstamped, 'alternatives/sluice/en.mdx': swap('A second site.', 'Other sites.') };
    const stamped = await withEdited(edits, async (folder) => {
      const { status, stdout } = run('stamp', ['alternatives/sluice', 'es'], { BATEA_CONTENT: folder });
      expect(status).toBe(0);
      expect(stdout).toContain(`${ES} is stamped.`);
      return readFile(join(folder, ES), 'utf8');
    });
    const original = await readFile(join('tests/fixtures/content', ES), 'utf8');
    expect(stamped.slice(stamped.indexOf('\n---'))).toBe(original.slice(original.indexOf('\n---')));
    expect(formatReport((await checkEdited({ ...edits, [ES]: stamped })).issues)).toBe('0 errors, 0 warnings');
  });

  it.each([
    [['alternatives/sluice', 'de'], '"de" is no language of the site. Use one of: en, es, fr, pt, id, sw.'],
    [['alternatives/nothing', 'es'], 'There is no page "alternatives/nothing" with a valid record.'],
    [['alternatives/sluice', 'en'], '"en" is the language the page was first written in.'],
    [['alternatives/sluice', 'fr'], 'alternatives/sluice/fr.mdx or its original is missing or not valid.'],
    [[], '"" is no language of the site.'],
  ])('of %j says what is wrong and changes nothing', (args, message) => {
    const { status, stdout, stderr } = run('stamp', args, { BATEA_CONTENT: 'tests/fixtures/content' });
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain(message);
    expect(stderr).toMatch(/\.\n$/);
  });
});
