import { parseArgs } from 'node:util';
import { contentFolder } from '../store/disk.ts';
import { checkFolder, formatReport, hasErrors } from '../store/checkFolder.ts';

const { values } = parseArgs({ options: { content: { type: 'string' } } });
const folder = values.content ?? contentFolder();
try {
  const { catalogue, issues } = await checkFolder(folder);
  console.log(formatReport(issues));
  console.log(
    `${catalogue.content.pages.length} pages, ${Object.keys(catalogue.content.sources).length} sources, ${catalogue.facts.length} facts`,
  );
  process.exitCode = hasErrors(issues) ? 1 : 0;
} catch (error) {
  console.error(`${folder} cannot be read: ${(error as Error).message}. Name a content folder with --content DIR.`);
  process.exitCode = 1;
}
