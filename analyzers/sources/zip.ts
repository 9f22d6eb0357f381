import { Inflate } from 'fflate';
import { joinChunks } from './bytes.ts';
import { MAX_UNZIPPED_BYTES } from './limits.ts';

/** A file in an archive. Its name is a label and never a path: nothing is ever written. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly offset: number;
  readonly packedSize: number;
}

/** Why an archive or one of its files cannot be read. */
type ZipFailure = 'corrupt' | 'encrypted' | 'too-large';

export interface Zip {
  readonly entries: readonly ZipEntry[];
  /** The bytes of one file. All files together may not grow past the limit. */
  readonly open: (entry: ZipEntry) => Uint8Array | ZipFailure;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;
/** Packed bytes taken at a time: at most about a thousand times as many come out of them. */
const SLICE = 4096;

/** Lists an archive; `corrupt` when it has no readable directory, as when its end is cut off. */
export function openZip(bytes: Uint8Array, limit = MAX_UNZIPPED_BYTES): Zip | 'corrupt' {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(view, bytes);
  if (entries === null) return 'corrupt';
  let left = limit;
  return {
    entries,
    open: (entry) => {
      const packed = packedBytes(view, bytes, entry);
      if (typeof packed === 'string') return packed;
      const unpacked = entry.method === STORED ? packed : inflate(packed, left);
      if (typeof unpacked === 'string') return unpacked;
      left -= unpacked.length;
      return left < 0 ? 'too-large' : unpacked;
    },
  };
}

function readDirectory(view: DataView, bytes: Uint8Array): ZipEntry[] | null {
  const end = findEnd(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== DIRECTORY_ENTRY) return null;
    const nameLength = view.getUint16(at + 28, true);
    const name = bytes.subarray(at + 46, at + 46 + nameLength);
    entries.push({
      name: new TextDecoder().decode(name),
      method: view.getUint16(at + 10, true),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      offset: view.getUint32(at + 42, true),
      packedSize: view.getUint32(at + 20, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The record that ends an archive; a comment of at most 65,535 bytes may follow it. */
function findEnd(view: DataView): number | null {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return null;
}

function packedBytes(view: DataView, bytes: Uint8Array, entry: ZipEntry): Uint8Array | ZipFailure {
  const { offset, packedSize, method } = entry;
  if (entry.isEncrypted) return 'encrypted';
  if (method !== STORED && method !== DEFLATED) return 'corrupt';
  if (offset + 30 > view.byteLength || view.getUint32(offset, true) !== LOCAL_ENTRY) return 'corrupt';
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packedSize > bytes.length) return 'corrupt';
  return bytes.subarray(start, start + packedSize);
}

/** Unpacks slice by slice and stops at the limit: the size that an archive states may be a lie. */
function inflate(packed: Uint8Array, limit: number): Uint8Array | ZipFailure {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const stream = new Inflate((chunk) => {
    chunks.push(chunk);
    size += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length; at += SLICE) {
      stream.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length);
      if (size > limit) return 'too-large';
    }
  } catch {
    return 'corrupt';
  }
  return joinChunks(chunks, size);
}
