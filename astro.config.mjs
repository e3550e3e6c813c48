import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { SITE } from './src/config/site.ts';
import { contentCheck } from './src/integrations/contentCheck.ts';
import { editions } from './src/integrations/editions.ts';
import { pageWeights } from './src/integrations/pageWeights.ts';
import { searchIndex } from './src/integrations/searchIndex.ts';

export default defineConfig({
  site: SITE.address,
  base: SITE.base,
  trailingSlash: 'always',
  compressHTML: 'jsx',
  prerenderConflictBehavior: 'error',
  prefetch: false,
  outDir: process.env.BATEA_OUT ?? 'dist',
  cacheDir: process.env.BATEA_CACHE ?? '.cache/astro',
  build: { inlineStylesheets: 'never', assets: 'assets' },
  devToolbar: { enabled: false },
  integrations: [contentCheck(), pageWeights(), searchIndex(), editions()],
  vite: { plugins: [tailwindcss()], build: { assetsInlineLimit: 0 } },
});
