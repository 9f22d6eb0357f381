import { latin1 } from '../../analyzers/sources/bytes.ts';
import { ownTask } from './own-task.ts';

/** Bytes that are compressed in one task: the browser's own compressor runs where the page does. */
const PIECE = 131_072;

/** A long text as a short one: compressed, in base64. Half letters and a mark of the byte order are lost; JSON has none. */
export async function pack(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  const packed = await through(bytes, new CompressionStream('gzip'), (read) => read.arrayBuffer());
  return btoa(latin1(new Uint8Array(packed), 0, packed.byteLength));
}

/** The text that was packed. Fails on any other one, and on one that was cut off. */
export async function unpack(packed: string): Promise<string> {
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
  // The browser makes letters of each piece as it comes.
  return through(bytes, new DecompressionStream('gzip'), (read) => read.text());
}

async function through<T>(
  bytes: Uint8Array<ArrayBuffer>,
  { readable, writable }: CompressionStream | DecompressionStream,
  take: (read: Response) => Promise<T>,
): Promise<T> {
  const writer = writable.getWriter();
  const write = async (): Promise<void> => {
    for (let at = 0; at < bytes.length; at += PIECE) {
      if (at > 0) await ownTask();
      await writer.write(bytes.subarray(at, at + PIECE));
    }
    await writer.close();
  };
  // What is wrong with the bytes is said on both sides.
  const [whole] = await Promise.all([take(new Response(readable)), write()]);
  return whole;
}
