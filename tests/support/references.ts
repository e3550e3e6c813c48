import '@citation-js/plugin-ris';
import { plugins } from '@citation-js/core';
import { parse } from '@retorquere/bibtex-parser';

/** An entry of BibTeX as a program reads it that others wrote. */
export interface BibtexEntry {
  type: string;
  key: string;
  /** `Family, Given`, or the name of an organisation. */
  author: string[];
  editor: string[];
  /** Every other field as text, without the marks of TeX. */
  fields: Record<string, string>;
}

/** Reads BibTeX. @throws where the reader stumbles */
export function readBibtex(text: string): BibtexEntry[] {
  const { entries, errors } = parse(text, { english: false });
  if (errors.length > 0) throw new Error(`This is no BibTeX: ${JSON.stringify(errors[0])}`);
  return entries.map(({ type, key, fields: { author = [], editor = [], ...fields } }) => ({
    type,
    key,
    author: author.map(nameOf),
    editor: editor.map(nameOf),
    fields: Object.fromEntries(
      Object.entries(fields).map(([field, value]) => [field, Array.isArray(value) ? value.join(' and ') : value]),
    ) as Record<string, string>,
  }));
}

interface Name {
  name?: string;
  firstName?: string;
  lastName?: string;
  prefix?: string;
}

function nameOf({ name, firstName, lastName, prefix }: Name): string {
  const family = [prefix, lastName].filter(Boolean).join(' ');
  return name ?? [family, firstName].filter(Boolean).join(', ');
}

/** What CSL calls the fields of an item, as citation-js reads them from RIS or from CSL-JSON. */
export type ReadItem = Record<string, unknown>;

/** Reads RIS or CSL-JSON. @throws where the text is neither */
export function readItems(text: string): ReadItem[] {
  return plugins.input.chain(text, { generateGraph: false });
}
