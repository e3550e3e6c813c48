import { afterEach, expect, it, vi } from 'vitest';
import { startBrowser } from '../support/browser.ts';

afterEach(() => vi.unstubAllEnvs());

it('a browser that is not there is answered with what to install', async () => {
  vi.stubEnv('CHROME_PATH', '/nowhere/chrome');
  await expect(startBrowser()).rejects.toThrow(
    /^\/nowhere\/chrome does not start\. Install Chrome or Chromium, and name its program in CHROME_PATH/,
  );
});
