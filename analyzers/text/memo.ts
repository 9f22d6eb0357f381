/** Answers about texts. They are kept while one file is read, since its steps ask the same of the same words. */
const kept: Map<string, unknown>[] = [];

/** Answers to one question that are kept at most: more than a resume of many pages has lines. */
const MOST = 20_000;

/** The same question, asked only once of each text until `forget`. `undefined` is no answer. */
export function remember<T extends string | number | boolean | object | null>(
  ask: (text: string) => T,
): (text: string) => T {
  const answers = new Map<string, T>();
  kept.push(answers);
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = ask(text);
    if (answers.size >= MOST) answers.clear();
    answers.set(text, answer);
    return answer;
  };
}

/** Lets go of all answers: to be called when a file is read. */
export function forget(): void {
  for (const answers of kept) answers.clear();
}
