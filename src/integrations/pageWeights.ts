import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { href } from '../config/urls.ts';

/** Where the quality page wants its lines. */
const PLACE = '<tbody id="weights"></tbody>';
const QUALITY = 'en/quality/index.html';
const SHOWN = 10;

/** Bytes of a text compressed with Brotli, by default at its best, as a static host serves it. */
export function brotliBytes(content: Uint8Array | string, quality: number = constants.BROTLI_MAX_QUALITY): number {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return brotliCompressSync(bytes, { params }).length;
}

/** Tells the quality page what the built pages of content weigh; nothing can know it before they are built. */
export function pageWeights(): AstroIntegration {
  return {
    name: 'batea-page-weights',
    hooks: {
      async 'astro:build:done'({ dir }) {
        const root = fileURLToPath(dir);
        const files = (await readdir(root, { recursive: true })).filter((name) => name.endsWith('.html')).sort();
        const assets = new Map<string, Promise<number>>();
        const asset = (file: string) => {
          const bytes = assets.get(file) ?? readFile(join(root, file)).then((content) => brotliBytes(content));
          assets.set(file, bytes);
          return bytes;
        };
        const pages: Weight[] = [];
        for (const file of files) {
          const html = await readFile(join(root, file), 'utf8');
          if (!html.includes('<article class="sheet')) continue;
          const loaded = [...html.matchAll(/<(?:link rel="stylesheet" href|script type="module" src)="([^"]+)"/g)];
          const sizes = await Promise.all(loaded.map(([, address = '']) => asset(address.slice(href('').length))));
          pages.push({
            path: file.replace(/index\.html$/, ''),
            bytes: sizes.reduce((all, bytes) => all + bytes, brotliBytes(html)),
          });
        }
        const quality = join(root, QUALITY);
        const html = await readFile(quality, 'utf8');
        if (!html.includes(PLACE)) throw new Error(`${QUALITY} has no ${PLACE}. Put it back into Quality.astro.`);
        await writeFile(
          quality,
          html.replace(PLACE, () => PLACE.replace('><', () => `>${rows(pages)}<`)),
        );
      },
    },
  };
}

interface Weight {
  path: string;
  bytes: number;
}

/** The lines of the table: the page in the middle of all, then the heaviest. */
function rows(pages: Weight[]): string {
  const byWeight = pages.sort((a, b) => b.bytes - a.bytes || (a.path < b.path ? -1 : 1));
  const median = byWeight[Math.floor(byWeight.length / 2)];
  const line = (name: string, bytes: number) =>
    `<tr><td>${bytes.toLocaleString('en')}</td><th scope="row">${name}</th></tr>`;
  return [
    ...(median ? [line('Half of the pages weigh no more than this', median.bytes)] : []),
    ...byWeight.slice(0, SHOWN).map(({ path, bytes }) => line(`<a href="${href(path)}">${path}</a>`, bytes)),
  ].join('');
}
