/** A second opinion on our BibTeX: reads what BibTeX reads, written without a look at the writer. */

export interface BibtexEntry {
  type: string;
  key: string;
  /** Values as they stand between the outer braces; macros and numbers as they are. */
  fields: Record<string, string>;
}

/** @throws where BibTeX would stumble */
export function parseBibtex(text: string): BibtexEntry[] {
  const entries: BibtexEntry[] = [];
  let at = 0;
  const fail = (what: string): never => {
    throw new Error(`${what} at ${at}: ${JSON.stringify(text.slice(at, at + 40))}`);
  };
  const take = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) return fail(`expected ${pattern.source}`);
    at = pattern.lastIndex;
    return match[1] ?? match[0];
  };
  while (/\S/.test(text.slice(at))) {
    const type = take(/\s*@([a-z]+)\{/y);
    const key = take(/([^\s,{}"#%~\\]+),\s*/y);
    const fields: Record<string, string> = {};
    for (;;) {
      const name = take(/([a-z]+) *= */y);
      if (name in fields) fail(`second ${name}`);
      fields[name] = text[at] === '{' ? readBraced() : take(/[a-z0-9]+/y);
      if (take(/,\s*|\s*\}\s*/y).includes('}')) break;
    }
    entries.push({ type, key, fields });
  }
  return entries;

  // BibTeX counts braces whether or not a backslash stands before them.
  function readBraced(): string {
    const start = at + 1;
    for (let depth = 0; at < text.length; at += 1) {
      if (text[at] === '{') depth += 1;
      else if (text[at] === '}' && (depth -= 1) === 0) return text.slice(start, at++);
    }
    return fail('open brace');
  }
}

/** Splits at `separator` where no brace is open. */
export function splitOutsideBraces(value: string, separator: string): string[] {
  const parts = [''];
  let depth = 0;
  for (let at = 0; at < value.length; at += 1) {
    if (depth === 0 && value.startsWith(separator, at)) {
      parts.push('');
      at += separator.length - 1;
    } else {
      depth += Number(value[at] === '{') - Number(value[at] === '}');
      parts[parts.length - 1] += value[at]!;
    }
  }
  return parts;
}

const COMMANDS: Record<string, string> = {
  textbackslash: '\\',
  textbraceleft: '{',
  textbraceright: '}',
  textasciitilde: '~',
  textasciicircum: '^',
  textless: '<',
  textgreater: '>',
  textbar: '|',
};

/**
 * What LaTeX prints for a value.
 * @throws at a character that LaTeX would take for markup
 */
export function readLatex(value: string): string {
  return value.replace(/\\([a-z]+)|\\(.)|([{}])|([%&#_$~^])/gs, (all, command, escaped, brace, active) => {
    if (brace) return '';
    if (escaped && '%&#_$'.includes(escaped as string)) return escaped as string;
    const character = COMMANDS[command as string];
    if (active || character === undefined) throw new Error(`LaTeX would not print ${all} in ${value}`);
    return character;
  });
}
