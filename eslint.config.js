import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/** Forbids imports in a folder: the walls of the architecture. */
function wall(folders, patterns, message) {
  return {
    files: folders.map((folder) => `src/${folder}/**/*.{ts,astro}`),
    rules: {
      'no-restricted-imports': ['error', { patterns: patterns.map((regex) => ({ regex, message })) }],
    },
  };
}

const OUTER = '/(?:pages|cli)/|^(?:\\./)?tests/|/tests/';
const PURE = `^astro|^node:|/(?:store|components|layouts|integrations|client)/|${OUTER}`;

export default tseslint.config(
  { ignores: ['dist/', '.astro/', '.cache/', 'node_modules/', 'tests/fixtures/'] },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  ...astro.configs['flat/recommended'],
  {
    rules: {
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  wall(
    ['domain'],
    [
      `^(?!\\.)(?!zod$)`,
      `/(?:rules|markdown|outputs|views|i18n|store|components|layouts|integrations|client)/|${OUTER}`,
    ],
    'The domain is pure: it imports itself, config/ and, through domain/zod.ts, zod.',
  ),
  wall(
    ['rules', 'outputs', 'views', 'i18n', 'tools'],
    [PURE],
    'Pure layers take the catalogue as an argument; they read nothing and draw nothing.',
  ),
  wall(['markdown'], [PURE], 'The Markdown layer takes text and gives a tree; it reads nothing and draws nothing.'),
  wall(
    ['components'],
    ['^astro:content', `/(?:store|rules|integrations)/|${OUTER}`],
    'Components are given view models; they read no content.',
  ),
  wall(['store', 'integrations', 'layouts', 'client'], [OUTER], 'Nothing imports pages, cli or tests.'),
  wall(
    ['pages'],
    ['^astro:content', '/cli/|/tests/'],
    'Pages import store, views and layouts; content comes through store/astro.ts.',
  ),
  {
    files: ['src/store/*.ts'],
    ignores: ['src/store/astro.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^astro:content', message: 'Only store/astro.ts reads astro:content.' }] },
      ],
    },
  },
);
