import { unzipSync, zipSync } from 'fflate';
import type { Random } from './random.ts';

/** Things that readers stumble over. */
const NASTY = [
  '\u0000', '\uFFFD', '-1', '0', '4294967295', '1e999', '99999999999999999999', '%PDF-', 'endobj', 'stream', 'PK\u0003\u0004',
  '</w:p>', '<w:tbl><w:tr><w:tc>', '<!DOCTYPE x [<!ENTITY a "b">]>', '&a;', ']]>', '<![CDATA[', '"', '""', ',,,,', '\n\n', '\t\t', '{', '}', '[[[[',
  '"__proto__":{', '# ', '**', '- ', '2019 - Present', '<<', '>>', 'xref', '../../', '• ', '\u202E', '𝒳', 'ﬁ', '(((((', '|||||',
] as const; // prettier-ignore

type Mutation = (bytes: Uint8Array, random: Random, other: Uint8Array) => Uint8Array;

const MUTATIONS: readonly [Mutation, ...Mutation[]] = [
  flipBits,
  flipBits,
  cutOut,
  cutOff,
  repeatPart,
  insertNasty,
  insertNasty,
  insertNoise,
  spliceOther,
  growNumber,
];

/** A file broken in one to four ways. Archives are broken inside as often as outside, so that their readers are reached. */
export function mutate(seed: Uint8Array, other: Uint8Array, random: Random): Uint8Array {
  const isArchive = seed[0] === 0x50 && seed[1] === 0x4b;
  return isArchive && random.below(2) === 0
    ? mutateInside(seed, other, random)
    : mutateBytes(seed, other, random);
}

function mutateBytes(seed: Uint8Array, other: Uint8Array, random: Random): Uint8Array {
  let bytes = seed;
  for (let count = 1 + random.below(4); count > 0; count--)
    bytes = random.pick(MUTATIONS)(bytes, random, other);
  return bytes;
}

function mutateInside(seed: Uint8Array, other: Uint8Array, random: Random): Uint8Array {
  const files = Object.entries(unzipSync(seed));
  const victim = random.below(files.length);
  return zipSync(
    Object.fromEntries(
      files.map(([name, bytes], index) => [
        name,
        index === victim ? mutateBytes(bytes, other, random) : bytes,
      ]),
    ),
    { level: 1 },
  );
}

function flipBits(bytes: Uint8Array, random: Random): Uint8Array {
  const copy = bytes.slice();
  for (let count = 1 + random.below(12); count > 0 && copy.length > 0; count--) {
    const at = random.below(copy.length);
    copy[at] = (copy[at] ?? 0) ^ (1 << random.below(8));
  }
  return copy;
}

function cutOut(bytes: Uint8Array, random: Random): Uint8Array {
  const start = random.below(bytes.length);
  const length = random.below(1 + Math.min(400, bytes.length - start));
  return join(bytes.subarray(0, start), bytes.subarray(start + length));
}

function cutOff(bytes: Uint8Array, random: Random): Uint8Array {
  return bytes.slice(0, random.below(bytes.length + 1));
}

function repeatPart(bytes: Uint8Array, random: Random): Uint8Array {
  const start = random.below(bytes.length);
  const part = bytes.subarray(start, start + random.below(200));
  const copies = Array.from({ length: 1 + random.below(40) }, () => part);
  return join(bytes.subarray(0, start), ...copies, bytes.subarray(start));
}

function insertNasty(bytes: Uint8Array, random: Random): Uint8Array {
  const at = random.below(bytes.length + 1);
  const text = random.pick(NASTY).repeat(1 + random.below(4) ** 4);
  return join(bytes.subarray(0, at), new TextEncoder().encode(text), bytes.subarray(at));
}

function insertNoise(bytes: Uint8Array, random: Random): Uint8Array {
  const at = random.below(bytes.length + 1);
  const noise = Uint8Array.from({ length: random.below(64) }, () => random.below(256));
  return join(bytes.subarray(0, at), noise, bytes.subarray(at));
}

function spliceOther(bytes: Uint8Array, random: Random, other: Uint8Array): Uint8Array {
  return join(
    bytes.subarray(0, random.below(bytes.length + 1)),
    other.subarray(random.below(other.length + 1)),
  );
}

/** Puts a larger number in the place of the digits after some point: lengths, counts and offsets are written so. */
function growNumber(bytes: Uint8Array, random: Random): Uint8Array {
  const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= 48 && byte <= 57;
  const copy = bytes.slice();
  let at = random.below(bytes.length + 1);
  while (at < copy.length && !isDigit(copy[at])) at++;
  for (; isDigit(copy[at]); at++) copy[at] = 48 + random.below(10);
  return copy;
}

function join(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
