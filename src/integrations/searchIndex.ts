import { createReadStream } from 'node:fs';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { publishedIndex } from './publishedIndex.ts';

/** Where the authors' preview finds the index that `npm run dev` builds before it starts. */
export const PREVIEW_FOLDER = '.cache/preview';

/** Files of Pagefind that our own search page uses. */
const USED =
  /^(?:(?:filter|fragment|index)\/.+|pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|pagefind\..+\.pf_meta|wasm\..+\.pagefind)$/;
const TYPES: Record<string, string> = { js: 'text/javascript', json: 'application/json' };

/** Indexes the built pages with Pagefind, one index a language. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'batea-search-index',
    hooks: {
      async 'astro:build:done'({ dir, logger }) {
        const output = join(fileURLToPath(dir), 'pagefind');
        const { index, errors } = await createIndex({});
        if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
        // One file after the other, in a fixed order, so that the same pages give the same bytes.
        const root = fileURLToPath(dir);
        const files = (await readdir(root, { recursive: true })).filter((name) => name.endsWith('.html')).sort();
        const failed: string[] = [];
        for (const name of files) {
          const added = await index.addHTMLFile({
            sourcePath: name,
            content: await readFile(join(root, name), 'utf8'),
          });
          failed.push(...added.errors);
        }
        const written = await index.getFiles();
        await close();
        failed.push(...written.errors);
        if (failed.length) throw new Error(`Pagefind could not index the site: ${failed.join('; ')}`);
        // Pagefind's own writing can end after it says so, and leave half a file to what reads it next.
        for (const { path, content } of publishedIndex(written.files.filter((file) => USED.test(file.path)))) {
          await mkdir(join(output, dirname(path)), { recursive: true });
          await writeFile(join(output, path), content);
        }
        logger.info(`${files.length} pages read for the search`);
      },
      'astro:server:setup'({ server }) {
        const prefix = `${server.config.base.replace(/\/$/, '')}/pagefind/`;
        server.middlewares.use((request, response, next) => {
          const path = decodeURIComponent(request.url?.split('?')[0] ?? '');
          if (!path.startsWith(prefix) || path.includes('..')) return next();
          const file = join(PREVIEW_FOLDER, 'pagefind', path.slice(prefix.length));
          stat(file).then(
            () => {
              response.setHeader('Content-Type', TYPES[file.split('.').at(-1)!] ?? 'application/octet-stream');
              createReadStream(file).pipe(response);
            },
            () => next(),
          );
        });
      },
    },
  };
}
