/** One cell of a table; what is not given is an empty cell. */
export type Cell = string | number | boolean | undefined;

/** What spreadsheets take for a formula. Apostrophes before it are counted in, so that the guard can be taken off. */
const FORMULA = /^'*\s*[=+\-@＝＋－＠]/;

/**
 * A CSV file after RFC 4180 in UTF-8: comma, CR LF, a header row. A text that a spreadsheet could take for a formula
 * (it begins with = + - or @) gets one apostrophe more at its beginning; numbers stay numbers, negative ones too.
 */
export function toCsv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [header, ...rows].map((row) => `${row.map(toField).join(',')}\r\n`).join('');
}

function toField(cell: Cell): string {
  if (typeof cell !== 'string') return cell === undefined ? '' : String(cell);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
