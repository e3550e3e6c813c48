import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { inEdition } from '../outputs/edition/freeze.ts';
import { checkFolder, formatReport, hasErrors } from '../store/checkFolder.ts';
import { contentFolder } from '../store/disk.ts';
import { unlistedAddresses } from '../views/unlisted.ts';

/**
 * Holds the whole content folder against the rules before a build writes anything, and tells the
 * sitemap which of its pages to leave out.
 */
export function contentCheck(): AstroIntegration {
  return {
    name: 'batea-content-check',
    hooks: {
      async 'astro:config:setup'({ command, updateConfig }) {
        if (command !== 'build') return;
        const { catalogue, issues } = await checkFolder(contentFolder());
        if (hasErrors(issues)) {
          console.error(formatReport(issues));
          console.error('Nothing was built. Correct the errors above and build again.');
          process.exit(1);
        }
        const unlisted = unlistedAddresses(catalogue);
        updateConfig({
          integrations: [sitemap({ filter: (address) => !unlisted.has(address) && !inEdition(address) })],
        });
      },
    },
  };
}
