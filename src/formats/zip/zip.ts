/**
 * Unpacks chosen members of a zip and stops a bomb while it unpacks: what comes out is counted, whatever the directory says.
 * A member that is damaged is refused by its checksum.
 */
import { Inflate } from 'fflate';
import { allow, type Result, refuse } from '../../domain/kernel/result.ts';
import { type FormatError, formatCount } from '../format-error.ts';
import { refuseTooLarge } from '../source-text.ts';
import type { Steps } from '../steps.ts';
import { crc32 } from './crc32.ts';
import { findDirectory, listEntries, type ZipEntry } from './directory.ts';

/** What a zip may have: so many members, so many bytes unpacked in all, a member so many times larger than packed. */
export interface ZipLimits {
  readonly members: number;
  readonly unpackedBytes: number;
  readonly ratio: number;
}

/** The limits unless others are given. */
export const zipLimits: ZipLimits = { members: 1_000, unpackedBytes: 500_000_000, ratio: 200 };

/** Below this size a high ratio harms nobody: a short member of equal rows may well have one. */
const RATIO_COUNTS_FROM_BYTES = 1_000_000;
/** Packed bytes given to the unpacker at once; they make at most about 17 MB. */
const PACKED_CHUNK_BYTES = 16_384;

const STORED = 0;
const DEFLATED = 8;

/** One unpacked member; the name is its path within the zip, with `/`. */
export interface ZipMember {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The names of all members, and those that were wanted unpacked. */
export interface ZipContent {
  readonly names: readonly string[];
  readonly members: readonly ZipMember[];
}

/** Unpacks the members whose name is wanted, in the order of the zip; none wanted is no error. */
export function* readZipMembers(
  bytes: Uint8Array,
  fileName: string,
  wanted: (name: string) => boolean,
  limits = zipLimits,
): Steps<Result<ZipContent, FormatError>> {
  const tooLarge = refuseTooLarge(bytes, fileName);
  if (tooLarge !== null) return refuse(tooLarge);
  const directory = findDirectory(bytes);
  if (directory === null) return refuse(refuseBroken(fileName, 'its end is missing'));
  if (directory.members > limits.members) {
    return refuse(refuseOver(fileName, 'members', directory.members, limits.members));
  }
  const entries = listEntries(bytes, directory);
  if (entries === null) return refuse(refuseBroken(fileName, 'its list of members is damaged'));
  const members: ZipMember[] = [];
  let room = limits.unpackedBytes;
  for (const entry of entries.filter(({ name }) => wanted(name))) {
    const unpacked = yield* unpack(bytes, entry, fileName, Math.min(room, mostUnpacked(entry, limits)));
    if (!unpacked.ok) return unpacked;
    members.push({ name: entry.name, bytes: unpacked.value });
    room -= unpacked.value.length;
  }
  return allow({ names: entries.map(({ name }) => name), members });
}

function mostUnpacked(entry: ZipEntry, limits: ZipLimits): number {
  return Math.max(RATIO_COUNTS_FROM_BYTES, entry.packedBytes * limits.ratio);
}

function* unpack(
  bytes: Uint8Array,
  entry: ZipEntry,
  fileName: string,
  limit: number,
): Steps<Result<Uint8Array, FormatError>> {
  if (entry.encrypted) return refuse(refuseBroken(fileName, `${entry.name} in it is locked with a password`));
  if (entry.method !== STORED && entry.method !== DEFLATED) {
    return refuse(refuseBroken(fileName, `${entry.name} in it is packed in a way that is not known`));
  }
  const damaged = refuse(refuseBroken(fileName, `${entry.name} in it is damaged`));
  const over = (seen: number) => refuse(refuseOver(fileName, `bytes in ${entry.name}`, seen, limit));
  const packed = bytes.subarray(entry.offset, entry.offset + entry.packedBytes);
  if (entry.unpackedBytes > limit) return over(entry.unpackedBytes);
  const chunks: Uint8Array[] = [];
  let length = 0;
  let checksum = 0;
  for (const chunk of unpackChunks(packed, entry.method)) {
    if (chunk === null) return damaged;
    length += chunk.length;
    if (length > limit) return over(length);
    checksum = crc32(chunk, checksum);
    chunks.push(chunk);
    yield;
  }
  if (length !== entry.unpackedBytes || checksum !== entry.checksum) return damaged;
  return allow(joinChunks(chunks, length));
}

/** What comes out, piece by piece; null, and then nothing more, where it is damaged. */
function* unpackChunks(packed: Uint8Array, method: number): Generator<Uint8Array | null, void, undefined> {
  const fresh: Uint8Array[] = [];
  const inflater = new Inflate((chunk) => fresh.push(chunk));
  for (let at = 0; at < packed.length; at += PACKED_CHUNK_BYTES) {
    const piece = packed.subarray(at, at + PACKED_CHUNK_BYTES);
    try {
      if (method === STORED) fresh.push(piece);
      else inflater.push(piece, at + PACKED_CHUNK_BYTES >= packed.length);
    } catch {
      return yield null;
    }
    yield* fresh.splice(0);
  }
}

function joinChunks(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function refuseBroken(fileName: string, why: string): FormatError {
  return {
    code: 'zip_broken',
    message: `${fileName} cannot be unpacked: ${why}.`,
    remedy:
      'Download the zip again and choose it as it came; if it opens on this computer, choose the CSV file inside.',
    data: { fileName, why },
  };
}

function refuseOver(fileName: string, what: string, seen: number, limit: number): FormatError {
  return {
    code: 'too_large',
    message: `${fileName} has ${formatCount(seen)} ${what}; up to ${formatCount(limit)} are unpacked.`,
    remedy: 'Unpack it on this computer and choose the CSV file inside.',
    data: { fileName, what, seen, limit },
  };
}
