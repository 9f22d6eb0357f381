/**
 * `npm run new:signal <id>`: writes the pieces of a new signal into the folder it runs in (its file, its page, its
 * test, its corpus, its line in the list) and says what is left to do. Overwrites nothing.
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

/** What the act must be done to. */
const OBJECT = /^(?:replace|these|nouns)$/;

function find(reading: Reading): Found {
  const found = collect();
  for (const { standing, objects, span } of reading.predicates)
    // The collector turns what is not the author's own act into a near miss; found.miss(span, rule) is for the others.
    if (objects.some(({ noun }) => OBJECT.test(noun))) found.hit(standing, 'activity', span);
  return found.found();
}
`;

const PAGE = `# ${title}

\`${id}\` · people · from rung R2

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

const CORPUS = [
  {
    id: `${id}-01`,
    text: 'A line of your own that shows it, with seven.',
    labels: [{ signal: id, strength: 'quantified', quantities: [{ type: 'people', value: 7 }] }],
  },
  { id: `${id}-02`, text: 'A line of your own that comes near.', labels: [], unsure: [] },
]
  .map((row) => `${JSON.stringify(row)}\n`)
  .join('');

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
  [`tests/corpus/${id}.jsonl`]: CORPUS,
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
Next (CONTRIBUTING.md says more of each):
  1. analyzers/signals/${id}.md: what counts, what does not, and why.
  2. tests/corpus/${id}.jsonl: at least 30 labelled lines of your own, half of them near misses.
  3. analyzers/signals/${id}.ts: its words and its rules.
  4. tests/analyzers/signals/${id}.test.ts: three sentences that show it, three that do not.
  5. The words of its answers:
     "I have done this"  analyzers/notes/draft-forms.ts, tried in tests/analyzers/notes/draft-facts*.ts
     "something close"   components/words/close.ts
  6. analyzers/roles/: a role that asks for it.
  7. npx vitest run --project unit tests/conventions.test.ts tests/analyzers/signals/${id}.test.ts \\
       tests/analyzers/notes/draft tests/components/finding.test.tsx -t ${id}
  8. RUBRIC_VERSION in analyzers/analyze.ts, docs/store.md, CHANGELOG.md; then npm run score -- --accept, and look
     at the new and lost hits.
  9. npx vitest run --project unit tests/golden-reports.test.ts -u, npm test, npm run check.`);
