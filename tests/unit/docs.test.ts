import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { AUTHORING } from '../../src/domain/authoring.ts';
import { RECORD_SCHEMAS } from '../../src/domain/collections.ts';
import { DATA_SCHEMAS } from '../../src/domain/validate.ts';
import { parseNote, parseProse } from '../../src/markdown/parse.ts';
import { componentsDoc } from '../../src/outputs/componentsDoc.ts';
import { fieldsDoc } from '../../src/outputs/fieldsDoc.ts';

// If one of the first two fails: node src/cli/docs.ts
describe('the reference documents', () => {
  it('for fields are as the schemas write them', () => {
    expect(readFileSync('docs/fields.md', 'utf8')).toBe(fieldsDoc());
  });

  it('for components are as the registry writes them', () => {
    expect(readFileSync('docs/components.md', 'utf8')).toBe(componentsDoc());
  });

  it('describe every field of every file', () => {
    const doc = fieldsDoc();
    for (const [name, schema] of Object.entries({ ...RECORD_SCHEMAS, ...DATA_SCHEMAS })) {
      for (const key of Object.keys(schema.shape))
        expect(doc, `${name}: ${key}`).toMatch(new RegExp(`\\| \`${key}(?:\\[\\])?\` \\|`));
    }
    const rows = doc.split('\n').filter((line) => line.startsWith('| `'));
    expect(rows.length).toBeGreaterThan(100);
    for (const row of rows) {
      const [, , type, , about] = row.split('|').map((cell) => cell.trim());
      expect(type, row).not.toBe('');
      expect(about, row).not.toBe('');
    }
  });

  it('show only examples that the guard accepts', () => {
    for (const [name, { example, place }] of Object.entries(AUTHORING)) {
      const words = example.replaceAll('fact="…"', 'fact="a-fact"');
      const source = name === 'Step' ? `<Steps>\n${words}\n</Steps>` : words;
      const { issues } = (place === 'inline' ? parseNote : parseProse)(source, { file: 'docs/components.md' });
      expect(issues, name).toEqual([]);
    }
  });
});
