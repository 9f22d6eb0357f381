import { expect, test } from 'vitest';
import { labelStatement } from '../../../analyzers/label.ts';
import { readPostingContent } from '../../../analyzers/postings/content.ts';
import { readFile } from '../../../analyzers/sources/read.ts';
import { nodeTools } from '../../../scripts/analyze/node-tools.ts';

/** What every object has from birth, as words of a resume: a constructor is also somebody who builds. */
const BORN = Object.getOwnPropertyNames(Object.prototype);
const SENTENCES = (word: string): readonly string[] => [
  `Led the ${word} team of 9`,
  `Managed 4 ${word}s, who reported to me`,
  `Owned a budget of $5 ${word}`,
  `Director of ${word}`,
  `Cut ${word} by 5 ${word} a ${word}`,
  `${word} &${word}; ${word}ed`,
];

test.each(BORN)('“%s” is a word like any other', async (word) => {
  const [led = ''] = SENTENCES(word);
  expect(labelStatement(led).map(({ signal }) => signal)).toEqual(['team-leadership']);
  for (const sentence of SENTENCES(word)) expect(() => labelStatement(sentence)).not.toThrow();
  const text = SENTENCES(word).join('\n');
  expect(readPostingContent(`<p>${text}</p>`).text).toContain(`&${word};`);
  for (const file of [text, `# A\n\n${text}`]) {
    const read = await readFile(new TextEncoder().encode(file), 'a', nodeTools);
    if (read.status === 'error') throw new Error(read.code);
    expect(read.resume.text.split('\n')).toEqual(expect.arrayContaining([...SENTENCES(word)]));
    expect(read.resume.positions).toEqual([]);
  }
  // A web page that is no profile.
  const page = `<html><body><p id="${word}">${text}</p></body></html>`;
  expect(await readFile(new TextEncoder().encode(page), 'a', nodeTools)).toEqual({
    status: 'error',
    code: 'not-supported',
  });
});
