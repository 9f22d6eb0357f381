/**
 * Rows of a table as RFC 4180 writes it: a comma between cells, quotes around a cell that holds commas, line ends or
 * quotes (doubled). A quote that is never closed ends with the text; empty rows are left out.
 */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  while (at < text.length) {
    const isQuoted = text.charAt(at) === '"';
    const end = isQuoted ? closingQuote(text, at + 1) : at;
    const stop = nextSign(text, isQuoted ? end + 1 : at);
    // What stands between a closing quote and the next comma belongs there by no rule; it is left out.
    row.push(isQuoted ? text.slice(at + 1, end).replaceAll('""', '"') : text.slice(at, stop));
    at = stop;
    if (text.charAt(at) === ',') {
      at++;
      if (at < text.length) continue;
      row.push('');
    }
    while (text.charAt(at) === '\r' || text.charAt(at) === '\n') at++;
    if (row.some((cell) => cell.trim() !== '')) rows.push(row);
    row = [];
  }
  return rows;
}

/** Position of the quote that ends a cell; the end of the text when none does. */
function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text.charAt(at + 1) !== '"') return at;
  }
  return text.length;
}

function nextSign(text: string, from: number): number {
  let at = from;
  while (at < text.length && !/[,\r\n]/.test(text.charAt(at))) at++;
  return at;
}
