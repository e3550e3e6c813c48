import { createReadStream } from 'node:fs';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { SITE } from '../config/site.ts';
import { buildCatalogue } from '../domain/catalogue.ts';
import { checkFolder } from '../store/checkFolder.ts';
import { contentFolder } from '../store/disk.ts';
import { searchEntries } from '../views/searchEntries.ts';
import { indexable } from './indexable.ts';
import { publishedIndex } from './publishedIndex.ts';
import { searchFiles } from './searchFiles.ts';

/** Where the authors' preview finds the index that `npm run dev` builds before it starts. */
export const PREVIEW_FOLDER = '.cache/preview';

/** Files of Pagefind that our own search page uses. */
const USED =
  /^(?:(?:fragment|index)\/.+|pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|pagefind\..+\.pf_meta|wasm\..+\.pagefind)$/;
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
        // One page after the other, in a fixed order, so that the same pages give the same bytes.
        const root = fileURLToPath(dir);
        const { catalogue } = await checkFolder(contentFolder());
        const entries = searchEntries(buildCatalogue(catalogue.content, { drafts: SITE.drafts }));
        const failed: string[] = [];
        for (const entry of entries) {
          const html = await readFile(join(root, entry.path, 'index.html'), 'utf8');
          // Pagefind keeps one page of an address, in whatever language, so that of the index stands before it.
          const url = `/${entry.language}/${entry.path}`;
          const added = await index.addHTMLFile({ url, content: indexable(html, entry) });
          failed.push(...added.errors);
        }
        const written = await index.getFiles();
        await close();
        failed.push(...written.errors);
        if (failed.length) throw new Error(`Pagefind could not index the site: ${failed.join('; ')}`);
        // Pagefind's own writing can end after it says so, and leave half a file to what reads it next.
        const published = publishedIndex(written.files.filter((file) => USED.test(file.path)));
        for (const { path, content } of [...published, ...searchFiles(entries, published)]) {
          await mkdir(join(output, dirname(path)), { recursive: true });
          await writeFile(join(output, path), content);
        }
        logger.info(`${entries.length} pages written into the search, in all languages`);
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
