import { AUTHORING, type AuthoringName } from '../domain/authoring.ts';

const PLACES = { inline: 'among words', block: 'on lines of its own', either: 'among words or on lines of its own' };
const CHILDREN = { none: 'nothing', words: 'words', blocks: 'paragraphs, lists and other blocks' };

/** `docs/components.md`: what authors may write, from the registry itself. */
export function componentsDoc(): string {
  const names = Object.keys(AUTHORING) as AuthoringName[];
  return `# Components

The components that a text (\`<language>.mdx\`) may use. There are no others: no HTML, no imports, no braces. Beside them a text holds paragraphs, headings (\`##\` and \`###\`), lists, quotes, tables, **strong** and *emphasised* words, and links: \`[words](collection/slug)\`, \`[words](glossary/id)\` or \`[words](https://…)\`. Attributes are plain text in double quotes. This page is written from \`src/domain/authoring.ts\`.

${names.map(chapter).join('\n')}`;
}

function chapter(name: AuthoringName): string {
  const { about, example, place, children } = AUTHORING[name];
  return `## ${name}

${about}

\`\`\`mdx
${example}
\`\`\`

Stands ${PLACES[place]}; holds ${inside(children)}.

${attributes(name)}
`;
}

function inside(children: keyof typeof CHILDREN | readonly string[]): string {
  return typeof children === 'string' ? CHILDREN[children] : `only ${children.map((name) => `\`${name}\``).join(', ')}`;
}

interface AttributeSchema {
  description?: string | undefined;
  options?: readonly string[];
  isOptional(): boolean;
}

function attributes(name: AuthoringName): string {
  const shape: Record<string, AttributeSchema> = AUTHORING[name].attributes.shape;
  const rows = Object.entries(shape).map(([key, schema]) => {
    const choice = schema.options ? `: ${schema.options.map((option) => `\`${option}\``).join(', ')}` : '';
    return `| \`${key}\` | ${schema.isOptional() ? 'no' : 'yes'} | ${schema.description ?? ''}${choice} |`;
  });
  if (rows.length === 0) return 'It has no attributes.';
  return ['| Attribute | Required | What it is |', '| --- | --- | --- |', ...rows].join('\n');
}
