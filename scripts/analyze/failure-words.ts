import type { Code } from '../../analyzers/model.ts';
import { say } from '../../components/strings.ts';

/** What happened, in the words that the report page uses. */
export const failureWords = (code: Code): string =>
  `${say(`fail.${code}.title`)} ${say(`fail.${code}.lead`)}`;
