/** `npm run --silent reading -- "A line of a resume."`: how the line is read, and what each signal finds in it. */
import { readStatement } from '../analyzers/language/reading.ts';
import { findSignals } from '../analyzers/signals/index.ts';

const [text] = process.argv.slice(2);
if (text === undefined) {
  console.error('Usage: npm run --silent reading -- "A line of a resume."');
  process.exit(2);
}

const { tokens, predicates, roots, numbers } = readStatement(text);
const quoted = ({ start, end }: { readonly start: number; readonly end: number }): string =>
  JSON.stringify(text.slice(start, end));

for (const { norm, tags } of tokens) console.log(`word    ${[norm, ...tags].join(' #')}`);
for (const { span, value, min, max, from, to } of numbers)
  console.log(`number  ${quoted(span)} ${JSON.stringify({ value, min, max, from, to })}`);
for (const { lemma, standing, objects, complements } of predicates) {
  const acts = objects.map(({ noun }) => noun).join(', ');
  const further = complements.map(({ prep, phrase }) => `${prep} ${phrase.noun}`).join(', ');
  console.log(`act     ${lemma} (${standing}) on: ${acts || '-'}; with: ${further || '-'}`);
}
for (const { noun, modifiers } of roots) console.log(`phrase  ${[...modifiers, noun].join(' ')}`);
for (const { signal, found } of findSignals([{ text }])[0] ?? []) {
  for (const { strength, span } of found?.hits ?? [])
    console.log(`shows   ${signal.id}, ${strength}: ${quoted(span)}`);
  for (const { rule, span } of found?.misses ?? [])
    console.log(`near    ${signal.id}, ${rule}: ${quoted(span)}`);
}
