import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';

const project = (name: string) => ({
  test: { name, include: [`tests/${name}/**/*.test.ts`], testTimeout: 60_000, hookTimeout: 240_000 },
});

export default defineConfig({
  test: {
    projects: [
      project('unit'),
      // Components are compiled by Astro, so this project takes Astro's own Vite configuration.
      getViteConfig(project('astro') as Parameters<typeof getViteConfig>[0]) as never,
      project('dist'),
      project('browser'),
    ],
  },
});
