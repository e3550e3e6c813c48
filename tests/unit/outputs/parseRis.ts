/**
 * A second opinion on our RIS: lines of tag, two spaces, hyphen, space, value; CR LF; TY first, ER last.
 * @throws where a line or a record has another form
 */
export function parseRis(text: string): Record<string, string[]>[] {
  const records: Record<string, string[]>[] = [];
  let open: Record<string, string[]> | undefined;
  if (!text.endsWith('\r\n')) throw new Error('the last line is open');
  for (const line of text.slice(0, -2).split('\r\n')) {
    const [, tag, value] = /^([A-Z][A-Z0-9]) {2}- (.*)$/.exec(line) ?? [];
    if (tag === undefined || value === undefined || /[\r\n]/.test(line)) throw new Error(`not RIS: ${line}`);
    if (tag === 'TY') {
      if (open) throw new Error(`TY before ER: ${line}`);
      open = {};
    }
    if (!open) throw new Error(`outside a record: ${line}`);
    if (tag === 'ER') {
      if (value !== '') throw new Error(`ER holds a value: ${line}`);
      records.push(open);
      open = undefined;
    } else {
      if (value === '') throw new Error(`empty: ${line}`);
      (open[tag] ??= []).push(value);
    }
  }
  if (open) throw new Error('the last record has no ER');
  return records;
}
