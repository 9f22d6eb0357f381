import type { Code } from '../../analyzers/model.ts';

/** One sentence or two for each code: what it is, and what to do. */
export const MESSAGES: Readonly<Record<Code, string>> = {
  'not-supported':
    'This kind of file cannot be read. Save it as PDF or DOCX, or paste its text into a text file.',
  encrypted: 'This file is locked with a password. Save a copy without the password and read that.',
  'no-text-layer':
    'The pages are pictures without text. Read the file that the pictures were made from, or run text recognition first.',
  'too-large':
    'This file is too large: at most 25 MB, 300 pages or 500,000 characters, 50 MB unzipped and 30 seconds of reading.',
  corrupt: 'This file is damaged or cut off. Download it or save it again.',
  empty: 'There is nothing in this file.',
  'not-a-resume': 'This does not look like a resume: no positions, and no headings of one, were found.',
};
