import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build, clearWorkshop, copyFixture, makeWorkshop, type Build } from '../support/build.ts';

const ATTACKS = 'tests/fixtures/attacks';
const MARKER = 'BATEA_MARKER';

/** Attacks that the guard refuses, by name, each with the rule and the place in its file where it does. */
const attacks = readdirSync(ATTACKS).flatMap((file) => {
  const text = readFileSync(join(ATTACKS, file), 'utf8');
  const [, expected = ''] = /^expect: (.*)$/m.exec(text)!;
  return expected === 'words' ? [] : [{ name: file.replace('.mdx', ''), text, expected }];
});

let workshop: string;
let hostile: Build;

beforeAll(async () => {
  workshop = await makeWorkshop();
  const content = join(workshop, 'content');
  const record = (number: number) =>
    `number: ${number}\noriginal: en\naudiences: [miner]\nstatus: published\nupdated: '2026-01-02'\nkind: concept\n`;
  const pages = attacks.flatMap(({ name, text }, index): [string, string][] => [
    [`guides/${name}/record.yml`, record(100 + index)],
    [`guides/${name}/en.mdx`, text.replace(/^attack: .*\nexpect: .*\n/m, 'title: A page\nsummary: Words.\n')],
  ]);
  await copyFixture(content, Object.fromEntries(pages));
  hostile = await build(workshop, 'hostile', content);
});
afterAll(() => clearWorkshop(workshop));

describe('a content folder with attacks in it', () => {
  it('builds nothing', () => {
    expect(attacks.length).toBeGreaterThan(100);
    expect(hostile.status).toBe(1);
    expect(existsSync(hostile.folder)).toBe(false);
    expect(hostile.output).toContain('Nothing was built. Correct the errors above and build again.');
  });

  it('is told, of each attack, its file, its place, its rule and what to do', () => {
    const lines = hostile.output.split('\n');
    const missing = attacks.filter(({ name, expected }) => {
      const [rule, place] = expected.split(' ');
      return !lines.some(
        (line) => line.startsWith(`guides/${name}/en.mdx:${place}  error  ${rule}  `) && /\. \S.*\.$/.test(line),
      );
    });
    expect(missing.map(({ name, expected }) => `${name} ${expected}`)).toEqual([]);
  });

  it('runs nothing', () => {
    // An attack that ran would leave its mark in what the build prints or writes.
    expect(readdirSync(workshop)).toEqual(['content']);
    expect(hostile.output.split('\n').filter((line) => line.includes(MARKER) && !line.startsWith('guides/'))).toEqual(
      [],
    );
  });
});
