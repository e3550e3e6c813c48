import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import { formatIssue } from '../../../src/domain/issue.ts';
import { checkFolder, type CheckedContent } from '../../../src/store/checkFolder.ts';

const FIXTURE = 'tests/fixtures/content';

/** What becomes of files of the good fixture: new content, no file (null), or the text changed. */
export type Edits = Record<string, string | Uint8Array | null | ((text: string) => string)>;

/** A name, what is changed, and what is found. */
export type Case = [name: string, edits: Edits, found: string[]];

/** The page of the fixture that has one language only, so that its text can change without making a translation old. */
export const SCREEN = 'technologies/screen/en.mdx';

/** Changes a stretch of a text, which must be there. */
export function swap(from: string, to: string): (text: string) => string {
  return (text) => {
    if (!text.includes(from)) throw new Error(`There is no "${from}" to change. Correct the test.`);
    return text.replace(from, () => to);
  };
}

/** Puts words into the first section of the page; they begin on its line 10. */
export function prose(words: string): Edits {
  return { [SCREEN]: swap('Not known.', words) };
}

/** Changes the only note of the page, whose words begin at 5:16. */
export function onlyNote(yaml: string): Edits {
  return { [SCREEN]: swap('Any measurement.', yaml) };
}

/** A copy of the good fixture for the tests of one file. */
let copy: string;
beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), 'batea-'));
  await cp(FIXTURE, copy, { recursive: true });
});
afterAll(() => rm(copy, { recursive: true }));

/** Does something with the copy while files of it are changed. */
export async function withEdited<T>(edits: Edits, use: (folder: string) => Promise<T>): Promise<T> {
  try {
    for (const [file, edit] of Object.entries(edits)) {
      const path = join(copy, file);
      await mkdir(dirname(path), { recursive: true });
      if (edit === null) await rm(path);
      else await writeFile(path, typeof edit === 'function' ? edit(await readFile(path, 'utf8')) : edit);
    }
    return await use(copy);
  } finally {
    for (const file of Object.keys(edits)) {
      await rm(join(copy, file), { force: true });
      await cp(join(FIXTURE, file), join(copy, file)).catch(() => undefined);
    }
  }
}

/** Reads the changed fixture. */
export function checkEdited(edits: Edits): Promise<CheckedContent> {
  return withEdited(edits, checkFolder);
}

/**
 * What the check finds in the changed fixture: each line as it is printed, and in «» what stands at the place that it
 * names, up to the end of that line or 40 characters.
 */
export function findings(edits: Edits): Promise<string[]> {
  return withEdited(edits, async (folder) => {
    const { issues } = await checkFolder(folder);
    return Promise.all(
      issues.map(async (issue) => {
        expect(issue.message).toMatch(/^\S.*[^.?!\s]$/);
        expect(issue.fix).toMatch(/^["A-Z].*[.?]$/);
        const text = await readFile(join(folder, issue.file), 'utf8').catch(() => undefined);
        const line = text?.split('\n')[issue.line - 1];
        const shown = line === undefined ? '(no file)' : `«${line.slice(issue.column - 1, issue.column + 39)}»`;
        return `${formatIssue(issue)}  ${shown}`;
      }),
    );
  });
}
