import { expect, test } from 'vitest';
import { AUTHORING } from '../../../src/domain/authoring.ts';
import { componentsDoc } from '../../../src/outputs/componentsDoc.ts';

test('docs/components.md is written from the components there are (write it anew with: npx vitest run --project unit -u)', async () => {
  await expect(componentsDoc()).toMatchFileSnapshot('../../../docs/components.md');
});

test.each(Object.entries(AUTHORING))('docs/components.md explains %s', (name, { about, example, attributes }) => {
  const doc = componentsDoc();
  expect(doc).toContain(`## ${name}\n\n${about}\n\n\`\`\`mdx\n${example}\n\`\`\``);
  for (const [key, schema] of Object.entries(attributes.shape)) {
    expect(doc).toContain(`| \`${key}\` | ${schema.isOptional() ? 'no' : 'yes'} |`);
  }
});
