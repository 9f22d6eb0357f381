/** What the reading rows time, in one bundle, as the extension carries it. */
export { analyze } from '../../analyzers/analyze.ts';
export { DEFAULT_ROLE, findRole } from '../../analyzers/roles/index.ts';
export { readFile } from '../../analyzers/sources/read.ts';
