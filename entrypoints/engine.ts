import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { analyze } from '../analyzers/analyze.ts';
import { readPosting } from '../analyzers/postings/read.ts';
import { SIGNALS } from '../analyzers/signals/index.ts';
import { ENGINE_NAME, type Engine } from './shared/engine.ts';

/** The language and the rules, in a script of their own: the background loads it when something is to be judged. */
export default defineUnlistedScript({
  globalName: ENGINE_NAME,
  main: (): Engine => ({
    analyze,
    readPosting,
    signals: SIGNALS.map(({ id, title, definition }) => ({ id, title, definition })),
  }),
});
