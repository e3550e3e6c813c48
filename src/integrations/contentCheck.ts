import type { AstroIntegration } from 'astro';
import { checkFolder, formatReport, hasErrors } from '../store/checkFolder.ts';
import { contentFolder } from '../store/disk.ts';

/** Holds the whole content folder against the rules before a build writes anything. */
export function contentCheck(): AstroIntegration {
  return {
    name: 'batea-content-check',
    hooks: {
      async 'astro:config:setup'({ command }) {
        if (command !== 'build') return;
        const { issues } = await checkFolder(contentFolder());
        if (!hasErrors(issues)) return;
        console.error(formatReport(issues));
        console.error('Nothing was built. Correct the errors above and build again.');
        process.exit(1);
      },
    },
  };
}
