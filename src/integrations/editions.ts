import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { pageNumber } from '../config/urls.ts';
import { isFrozen } from '../outputs/edition/model.ts';
import { lastingPaths, servedFiles } from '../outputs/edition/served.ts';
import { archiveFaults, archivesFolder, openArchive, servedEditions } from '../store/editions.ts';
import { offersArchive } from '../views/editions.ts';

/**
 * Puts every edition under `e/<edition>/`, out of its archive, and holds the site against the addresses that editions
 * have published. It comes after the search index, so that nobody finds old words by searching.
 */
export function editions(): AstroIntegration {
  return {
    name: 'batea-editions',
    hooks: {
      'astro:config:setup'({ command, logger }) {
        if (command !== 'build') return;
        const known = servedEditions();
        stop(archiveFaults(known), 'Nothing was built.');
        for (const { id, archive } of known) {
          if (!archive)
            logger.warn(`The archive of edition ${id} is not at hand; its pages say so. See docs/editions.md.`);
        }
      },
      'astro:build:done'({ dir }) {
        const root = fileURLToPath(dir);
        for (const edition of servedEditions()) {
          if (edition.archive) {
            for (const [path, bytes] of servedFiles(openArchive(edition), edition)) {
              const file = join(root, 'e', edition.id, path);
              mkdirSync(dirname(file), { recursive: true });
              writeFileSync(file, bytes);
            }
          }
          const { path } = edition.manifest.archive;
          if (offersArchive(edition)) copyFileSync(join(archivesFolder(), path), join(root, 'e', path));
          stop(lost(edition, root), 'The site must not be published so.');
        }
      },
    },
  };
}

/** Addresses that an edition has published and that the built site does not have. */
function lost(edition: ReturnType<typeof servedEditions>[number], root: string): string[] {
  const frozen = lastingPaths(edition, edition.archive).map((path) => `e/${edition.id}/${path}`);
  const permanent = edition.pages.filter(isFrozen).map(({ number }) => `p/${pageNumber(number)}/index.html`);
  return [...frozen, ...permanent]
    .filter((path) => !existsSync(join(root, path)))
    .map((path) => `Edition ${edition.id} published ${path}, and it is not there. Put back what made it.`);
}

function stop(faults: readonly string[], end: string): void {
  if (faults.length === 0) return;
  console.error(faults.join('\n'));
  console.error(end);
  process.exit(1);
}
