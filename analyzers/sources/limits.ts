/** What one file may take. Past a limit reading stops with the code `too-large`. */
export const MAX_BYTES = 25 * 1024 * 1024;
export const MAX_PAGES = 300;
export const MAX_MILLISECONDS = 30_000;
/** Of all that is unpacked from one archive. */
export const MAX_UNZIPPED_BYTES = 50 * 1024 * 1024;
/** Of a text without pages: more than any resume has, and what can still be judged in seconds. */
export const MAX_CHARACTERS = 500_000;
