/** Bytes of a file that are read at a time. */
const PIECE = 1_048_576;

/** The bytes of a file, read piece by piece: all at once would stop the page. Rejects when the file cannot be read. */
export async function bytesOf(file: Blob): Promise<ArrayBuffer> {
  const bytes = new Uint8Array(file.size);
  for (let at = 0; at < file.size; at += PIECE)
    bytes.set(new Uint8Array(await file.slice(at, at + PIECE).arrayBuffer()), at);
  return bytes.buffer;
}
