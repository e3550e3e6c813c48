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
import { SEARCH_FOLDER } from '../client/engine.ts';
import { indexable } from './indexable.ts';
import { readPagefind } from './pagefindIndex.ts';
import { indexedUrl, publishedIndex } from './publishedIndex.ts';

/** Where the authors' preview finds the index that `npm run dev` builds before it starts. */
export const PREVIEW_FOLDER = '.cache/preview';

/** "No linguistic content": Pagefind must take no stems, which are taken when its index is cut by language. */
const NO_LANGUAGE = 'zxx';

/** Indexes the built pages with Pagefind, and publishes its index, one a language. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'batea-search-index',
    hooks: {
      async 'astro:build:done'({ dir, logger }) {
        const root = fileURLToPath(dir);
        const { index, errors } = await createIndex({ forceLanguage: NO_LANGUAGE });
        if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
        // One page after the other, in a fixed order, so that the same pages give the same bytes.
        const { catalogue } = await checkFolder(contentFolder());
        const entries = searchEntries(buildCatalogue(catalogue.content, { drafts: SITE.drafts }));
        const failed: string[] = [];
        for (const entry of entries) {
          const html = await readFile(join(root, entry.path, 'index.html'), 'utf8');
          const added = await index.addHTMLFile({ url: indexedUrl(entry), content: indexable(html, entry) });
          failed.push(...added.errors);
        }
        const written = await index.getFiles();
        await close();
        failed.push(...written.errors);
        if (failed.length) throw new Error(`Pagefind could not index the site: ${failed.join('; ')}`);
        for (const { path, content } of await publishedIndex(entries, readPagefind(written.files))) {
          const file = join(root, SEARCH_FOLDER, path);
          await mkdir(dirname(file), { recursive: true });
          await writeFile(file, content);
        }
        logger.info(`${entries.length} pages written into the search, in all languages`);
      },
      'astro:server:setup'({ server }) {
        const prefix = `${server.config.base.replace(/\/$/, '')}/${SEARCH_FOLDER}`;
        server.middlewares.use((request, response, next) => {
          const path = decodeURIComponent(request.url?.split('?')[0] ?? '');
          if (!path.startsWith(prefix) || path.includes('..')) return next();
          const file = join(PREVIEW_FOLDER, SEARCH_FOLDER, path.slice(prefix.length));
          stat(file).then(
            (found) => {
              if (!found.isFile()) return next();
              response.setHeader('Content-Type', 'application/json');
              createReadStream(file).pipe(response);
            },
            () => next(),
          );
        });
      },
    },
  };
}
