/**
 * A second opinion on our CSV (RFC 4180): rows end with CR LF, fields are parted by commas, a field that holds a quote,
 * comma or line end stands in quotes, a quote in it is doubled, every row has as many fields as the first.
 * @throws where the text has another form
 */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let at = 0;
  while (at < text.length) {
    const row: string[] = [];
    for (;;) {
      const [field, end] = text[at] === '"' ? quoted(text, at) : bare(text, at);
      row.push(field);
      at = end + 1;
      if (text[end] === ',') continue;
      if (text.slice(end, end + 2) !== '\r\n')
        throw new Error(`a row does not end in CR LF: ${text.slice(end - 40, end + 2)}`);
      at = end + 2;
      break;
    }
    if (rows[0] && rows[0].length !== row.length)
      throw new Error(`${row.length} fields, not ${rows[0].length}: ${row.join()}`);
    rows.push(row);
  }
  return rows;
}

function bare(text: string, at: number): [field: string, end: number] {
  let end = at;
  while (end < text.length && text[end] !== ',' && text[end] !== '\r' && text[end] !== '\n') {
    if (text[end] === '"') throw new Error(`a quote in a bare field: ${text.slice(at, end + 20)}`);
    end += 1;
  }
  return [text.slice(at, end), end];
}

function quoted(text: string, at: number): [field: string, end: number] {
  let field = '';
  for (let i = at + 1; i < text.length; i += 1) {
    if (text[i] !== '"') field += text[i]!;
    else if (text[i + 1] === '"') {
      field += '"';
      i += 1;
    } else return [field, i + 1];
  }
  throw new Error(`a quote is not closed: ${text.slice(at, at + 60)}`);
}

/** A text without the apostrophe that guards it, as the page of the data says. */
export function unguarded(cell: string): string {
  const guarded = cell.startsWith("'") && '=+-@＝＋－＠'.includes(cell.replace(/^'+\s*/, '').charAt(0) || 'none');
  return guarded ? cell.slice(1) : cell;
}
