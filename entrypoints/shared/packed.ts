import { latin1 } from '../../analyzers/sources/bytes.ts';
import { ownTask } from './own-task.ts';

/** Bytes that are compressed in one task: the browser's own compressor runs where the page does. */
const PIECE = 131_072;

/** A long text as a short one: compressed, in base64. */
export async function pack(text: string): Promise<string> {
  const packed = await through(new TextEncoder().encode(text), new CompressionStream('gzip'));
  return btoa(latin1(packed, 0, packed.length));
}

/** The text that was packed. Fails on any other one, and on one that was cut off. */
export async function unpack(packed: string): Promise<string> {
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(
    await through(bytes, new DecompressionStream('gzip')),
  );
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  { readable, writable }: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  const writer = writable.getWriter();
  const write = async (): Promise<void> => {
    for (let at = 0; at < bytes.length; at += PIECE) {
      if (at > 0) await ownTask();
      await writer.write(bytes.subarray(at, at + PIECE));
    }
    await writer.close();
  };
  // What is wrong with the bytes is said on both sides.
  const [whole] = await Promise.all([new Response(readable).arrayBuffer(), write()]);
  return new Uint8Array(whole);
}
