import { spawnSync } from 'node:child_process';
import { PREVIEW_FOLDER } from '../integrations/searchIndex.ts';

/**
 * The authors' preview: drafts are shown, pages follow the files, and search works over a build
 * made when the preview starts.
 */
process.env['BATEA_DRAFTS'] = '1';
const run = (args: string[], env: NodeJS.ProcessEnv = {}) =>
  spawnSync('astro', args, { stdio: 'inherit', env: { ...process.env, ...env } }).status ?? 1;

const built = run(['build', '--force'], { BATEA_OUT: PREVIEW_FOLDER });
if (built !== 0)
  console.error('Search is not available until the errors above are corrected and the preview is started again.');
process.exitCode = run(['dev', '--ignore-lock', ...process.argv.slice(2)]);
