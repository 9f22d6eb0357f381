/** Letters taken at a time; as many arguments are passed. */
const CHUNK = 8_192;

const lettersOf = (chunk: Uint8Array): string =>
  Reflect.apply(String.fromCharCode, undefined, chunk) as string;

/**
 * Some bytes as letters, one each. For a PDF the platform's decoder took more time than all else that looks at it, and
 * spreading the bytes into a call takes eight times as long as handing them over as they are.
 */
export function latin1(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  for (let at = Math.max(0, start); at < end; at += CHUNK)
    text += lettersOf(bytes.subarray(at, Math.min(end, at + CHUNK)));
  return text;
}

/** Chunks one behind the other; `size` is their length together. */
export function joinChunks(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
