import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import packaged from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';

const ADVICE = 'Install Chrome or Chromium, and name its program in CHROME_PATH if it is not found.';

/** Where Chrome and Chromium stand when they are installed. */
const INSTALLED = [
  ...(process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) =>
      ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome.exe'].map((name) =>
        join(folder, name),
      ),
    ),
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    return folder === undefined ? [] : [join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')];
  }),
];

/**
 * Starts a browser: the one that CHROME_PATH names; on 64-bit Linux the one that a package of the tests carries; else
 * one that is installed.
 * @throws with what to install, where there is none or it does not start
 */
export async function startBrowser(): Promise<Browser> {
  const { path, env } = await findBrowser();
  try {
    return await chromium.launch({ executablePath: path, env: { ...process.env, ...env } as Record<string, string> });
  } catch (error) {
    throw new Error(`${path} does not start. ${ADVICE}`, { cause: error });
  }
}

async function findBrowser(): Promise<{ path: string; env: Record<string, string> }> {
  const named = process.env['CHROME_PATH'];
  if (named) return { path: named, env: {} };
  if (process.platform === 'linux' && process.arch === 'x64') {
    // The package brings its own fonts, so that a page is as wide here as anywhere.
    return { path: await packaged.executablePath(), env: { FONTCONFIG_PATH: join(tmpdir(), 'fonts') } };
  }
  const path = INSTALLED.find((candidate) => existsSync(candidate));
  if (path === undefined) throw new Error(`There is no browser to test with. ${ADVICE}`);
  return { path, env: {} };
}
