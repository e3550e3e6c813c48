/** Why something is refused, and what to write instead. */
export interface Refusal {
  rule: string;
  message: string;
  fix: string;
}

export const EXPRESSION: Refusal = {
  rule: 'mdx-expression',
  message: 'Braces hold code, and content files hold none, not even comments',
  fix: 'Write words or one of the components; for the sign itself write \\{.',
};

export const HTML: Refusal = {
  rule: 'mdx-html',
  message: 'HTML is not used in content files',
  fix: 'Write Markdown or one of the components; for the sign itself write \\<.',
};

const CODE: Refusal = {
  rule: 'mdx-code',
  message: 'Code is not used in content files',
  fix: 'Write plain words, without backquotes.',
};

const REFERENCE: Refusal = {
  rule: 'mdx-link',
  message: 'Links by reference are not used',
  fix: 'Write the address beside the words: [words](https://…).',
};

const IMAGE: Refusal = {
  rule: 'mdx-image',
  message: 'Pictures are not written as Markdown',
  fix: 'Write <Figure file="…">caption</Figure> with a file named in `pictures` of the record.',
};

const FOOTNOTE: Refusal = {
  rule: 'mdx-footnote',
  message: 'Footnotes are not used',
  fix: 'Cite with <Cite fact="…" /> or put the words into the sentence.',
};

/** Types of nodes of the engine that the model has no node for. */
export const UNUSED: ReadonlyMap<string, Refusal> = new Map([
  ['mdxFlowExpression', EXPRESSION],
  ['mdxTextExpression', EXPRESSION],
  ['mdxjsEsm', codeLine('import')],
  ['html', HTML],
  ['code', CODE],
  ['inlineCode', CODE],
  ['definition', REFERENCE],
  ['linkReference', REFERENCE],
  ['image', IMAGE],
  ['imageReference', IMAGE],
  ['footnoteDefinition', FOOTNOTE],
  ['footnoteReference', FOOTNOTE],
  [
    'thematicBreak',
    { rule: 'mdx-rule', message: 'Lines across the page are not used', fix: 'Begin a section with ## instead.' },
  ],
  [
    'delete',
    {
      rule: 'mdx-delete',
      message: 'Struck-out words are not used',
      fix: 'Delete them; for "about" write the word instead of the sign ~.',
    },
  ],
]);

/** A line that the engine would read as code. */
export function codeLine(word: string): Refusal {
  return {
    rule: 'mdx-import',
    message: `A line that begins with "${word}" is code, and content files hold none`,
    fix: 'Delete the line (components need no import); if it is a sentence, let the line begin with another word.',
  };
}

/** @param name the character as `U+200B` */
export function hiddenCharacter(name: string): Refusal {
  return { rule: 'mdx-character', message: `${name} is a character that readers cannot see`, fix: 'Delete it.' };
}
