import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { evaluate } from 'satteri';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let place: string;
let marker: string;
let files: Record<string, string>;

beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'batea-'));
  marker = join(place, 'marker');
  const writes = `process.getBuiltinModule('fs').writeFileSync(${JSON.stringify(marker)}, 'I ran')`;
  const script = `${writes}\n`;
  files = {
    'guides/attack/record.yml': `number: 99\noriginal: en\naudiences: [miner]\nstatus: published\nupdated: '2026-01-02'\nkind: about\n`,
    'guides/attack/en.mdx': `---\ntitle: Attack\nsummary: Runs where it is compiled.\nlayout: ./layout.astro\n---\n\nexport const ran = ${writes}\n\nWords {${writes}}.\n`,
    'guides/attack/es.mdx': `---\ntitle: <script>${writes}</script>\nsummary: '{${writes}}'\n---\n\nimport './script.js'\n`,
    'guides/attack/script.js': script,
    'guides/attack/layout.astro': `---\n${script}---\n<slot />\n`,
    'guides/attack/picture.svg': '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
    'gaps/attack.yml': `pages: !!js/function "() => ${writes.replaceAll('"', '\\"')}"\nunknown: u\n`,
    'astro.config.mjs': `${script}export default {}\n`,
    'package.json': '{ "scripts": { "build": "touch marker" } }\n',
  };
  await cp('tests/fixtures/content', join(place, 'content'), { recursive: true });
  for (const [file, text] of Object.entries(files)) {
    await mkdir(join(place, 'content', file, '..'), { recursive: true });
    await writeFile(join(place, 'content', file), text);
  }
});
afterAll(() => rm(place, { recursive: true }));

describe('content that attacks', () => {
  it('does harm where MDX is compiled', async () => {
    const runtime = { jsx: () => null, jsxs: () => null, Fragment: 'x' };
    evaluate(files['guides/attack/en.mdx']!.split('---\n')[2]!, runtime);
    expect(existsSync(marker)).toBe(true);
    await rm(marker);
  });

  it('stops the build before it runs anything or writes anything', () => {
    const out = join(place, 'out');
    const { status, stdout, stderr } = spawnSync('node_modules/.bin/astro', ['build', '--force'], {
      encoding: 'utf8',
      env: {
        ...process.env,
        NO_COLOR: '1',
        ASTRO_TELEMETRY_DISABLED: '1',
        BATEA_CONTENT: join(place, 'content'),
        BATEA_OUT: out,
        BATEA_CACHE: join(place, 'cache'),
      },
    });
    const report = (stdout + stderr).split('\n');
    for (const start of [
      'astro.config.mjs:1:1  error  layout  Not in a place that the site reads. ',
      'gaps/attack.yml:1:8  error  yaml  Unresolved tag: ',
      'guides/attack/en.mdx:4:1  error  schema  Unknown key "layout". ',
      'guides/attack/en.mdx:7:1  error  mdx-import  ',
      'guides/attack/en.mdx:9:7  error  mdx-expression  ',
      'guides/attack/es.mdx:6:1  error  mdx-import  ',
      'guides/attack/layout.astro:1:1  error  layout  ',
      'guides/attack/picture.svg:1:1  error  layout  ',
      'guides/attack/script.js:1:1  error  layout  ',
      'package.json:1:1  error  layout  ',
      'Nothing was built. Correct the errors above and build again.',
    ]) {
      expect(report.filter((line) => line.startsWith(start))).toHaveLength(1);
    }
    expect(status).toBe(1);
    expect(existsSync(marker)).toBe(false);
    expect(readdirSync(place).sort()).toEqual(['content']);
  });
});
