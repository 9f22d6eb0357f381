/**
 * `npm run new:signal <id>`: writes the four pieces of a new signal into the folder it runs in (its file, its page,
 * its test, its line in the list) and says what is left to do. Overwrites nothing.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const id = process.argv[2] ?? '';
const LIST = 'analyzers/signals/index.ts';
const name = id.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
const title = (id.charAt(0).toUpperCase() + id.slice(1)).replaceAll('-', ' ');

const FILE = `import { collect } from '../language/found.ts';
import type { Reading } from '../language/reading.ts';
import type { Found, Signal } from '../language/signal.ts';

export const ${name}: Signal = {
  id: '${id}',
  category: 'people',
  title: '${title}',
  rung: 'R2',
  implies: [],
  definition: 'What the words must say, in one sentence to the reader.',
  question: 'What settles it when two readings remain?',
  steps: ['The smallest step at work that would earn it.'],
  template: 'A line to fill in: [what], [how many], [result].',
  doNot: null,
  cue: null,
  find: find,
};

function find(reading: Reading): Found {
  const found = collect();
  for (const predicate of reading.predicates) {
    // found.hit(predicate.standing, 'activity', span, quantities) or found.miss(span, rule)
    void predicate;
  }
  return found.found();
}
`;

const PAGE = `# ${title}

\`${id}\` · category · from rung R2

## What recruiters look for

## Counts

- “…”

## Does not count

- “…”: why not.

## How to write it

## Known misses

## Source
`;

const TEST = `import { ${name} } from '../../../analyzers/signals/${id}.ts';
import { testSignal } from './signal-cases.ts';

testSignal(${name}, {
  shows: [
    // ['A sentence that shows it.', 'demonstrated', 'the words to quote'],
  ],
  silent: [
    // ['A sentence that comes near and does not.', 'rule-that-turns-it-down'],
  ],
});
`;

function fail(message) {
  console.error(message);
  process.exit(2);
}

/** The list with the new import in its alphabetical place and the new entry at the end. */
function withEntry(list) {
  const lines = list.split('\n');
  const line = `import { ${name} } from './${id}.ts';`;
  const isOwn = (text) => /^import \{ \w+ \} from '\.\//.test(text);
  const from = (text) => /from '(.*)'/.exec(text)?.[1] ?? '';
  const later = lines.findIndex((text) => isOwn(text) && from(text) > `./${id}.ts`);
  const afterLast = lines.findLastIndex(isOwn) + 1;
  lines.splice(later < 0 ? afterLast : later, 0, line);
  const end = lines.lastIndexOf('];');
  if (end < 0) fail(`${LIST}: found no end of the list "];"`);
  lines.splice(end, 0, `  ${name},`);
  return lines.join('\n');
}

if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id))
  fail('Usage: npm run new:signal <id>, lower case with hyphens, such as direct-reports');
if (!existsSync(LIST)) fail(`Run it in the project's root: there is no ${LIST} here.`);

const pieces = {
  [`analyzers/signals/${id}.ts`]: FILE,
  [`analyzers/signals/${id}.md`]: PAGE,
  [`tests/analyzers/signals/${id}.test.ts`]: TEST,
};
const taken = Object.keys(pieces).find((path) => existsSync(path));
if (taken !== undefined) fail(`${taken} is already there; nothing was written.`);

for (const [path, content] of Object.entries(pieces)) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  console.log(`wrote ${path}`);
}
writeFileSync(LIST, withEntry(readFileSync(LIST, 'utf8')));
console.log(`added ${name} to ${LIST}`);
console.log(`
Next:
  1. Describe and find it: analyzers/signals/${id}.ts and its page.
  2. Fill the test's tables: three sentences that show it, three that do not.
  3. Label 30 lines of your own in tests/corpus/${id}.jsonl, half of them near misses.
  4. Name it in a role: analyzers/roles/<role>.ts.
  5. npm run score -- --accept, and look at the new and lost hits.`);
