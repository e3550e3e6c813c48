import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { LANGUAGES } from '../config/locales.ts';
import { pageId } from '../domain/content.ts';
import { splitFrontMatter } from '../markdown/frontMatter.ts';
import { partDigests } from '../markdown/stale.ts';
import { checkFolder } from '../store/checkFolder.ts';
import { contentFolder } from '../store/disk.ts';

/**
 * Writes into a translation which state of the original it was translated from:
 * `npm run stamp -- alternatives/sluice es`.
 */
const [id = '', name = ''] = process.argv.slice(2);
const language = LANGUAGES.find((known) => known === name);
const { catalogue } = await checkFolder(contentFolder());
const page = catalogue.content.pages.find((candidate) => pageId(candidate) === id);

const problem = !language
  ? `"${name}" is no language of the site. Use one of: ${LANGUAGES.join(', ')}.`
  : !page
    ? `There is no page "${id}" with a valid record. Name it as collection/slug, and run npm run check.`
    : language === page.record.original
      ? `"${name}" is the language the page was first written in. Only translations are stamped.`
      : !page.texts[language] || !page.texts[page.record.original]
        ? `${id}/${name}.mdx or its original is missing or not valid. Run npm run check.`
        : undefined;

if (problem || !language || !page) {
  console.error(problem);
  process.exitCode = 1;
} else {
  const path = join(contentFolder(), id, `${language}.mdx`);
  const { parts } = splitFrontMatter(await readFile(path, 'utf8'), path);
  const header = parseDocument(parts!.frontMatter.text);
  header.set('translates', { from: page.record.original, sections: partDigests(page, page.record.original) });
  await writeFile(path, `---\n${header.toString({ lineWidth: 0 })}---\n${parts!.body.text}`);
  console.log(`${path} is stamped.`);
}
