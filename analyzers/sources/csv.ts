import Papa from 'papaparse';

/** Rows of a comma-separated table as RFC 4180 writes it; empty rows are left out. Damaged quotes end with the text. */
export function parseCsv(text: string): string[][] {
  // The comma is given: guessing it from the text would take a semicolon in a summary for one.
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {
    delimiter: ',',
    skipEmptyLines: 'greedy',
  });
  return data;
}
