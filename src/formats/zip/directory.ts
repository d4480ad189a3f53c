/**
 * Reads the directory at the end of a zip: what its members are called, how large they say they are and where they begin.
 * Layout by the ZIP application note (APPNOTE.TXT 4.3.7, 4.3.12, 4.3.16). Nothing is unpacked, and what it says is only believed as far as
 * the bytes go: every offset is checked.
 */

/** One member as the directory has it; sizes in bytes, as claimed. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated; others cannot be unpacked. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly checksum: number;
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  /** Where the packed bytes begin. */
  readonly offset: number;
}

/** How many members a zip says it has, and where its directory begins. */
export interface ZipDirectory {
  readonly members: number;
  readonly offset: number;
}

const END_BYTES = 22;
const LONGEST_COMMENT = 65_535;

/** The directory's place; null where the bytes have none, as in a download that broke off. */
export function findDirectory(bytes: Uint8Array): ZipDirectory | null {
  const view = viewOf(bytes);
  const last = bytes.length - END_BYTES;
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at -= 1) {
    if (view.getUint32(at, true) !== 0x06054b50) continue;
    return { members: view.getUint16(at + 10, true), offset: view.getUint32(at + 16, true) };
  }
  return null;
}

/** The members in the order of the directory, folders left out; null where an entry points outside the bytes. */
export function listEntries(bytes: Uint8Array, directory: ZipDirectory): ZipEntry[] | null {
  const view = viewOf(bytes);
  const entries: ZipEntry[] = [];
  let at = directory.offset;
  for (let index = 0; index < directory.members; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return null;
    const nameBytes = view.getUint16(at + 28, true);
    const entry = readEntry(bytes, view, at, nameBytes);
    if (entry === null) return null;
    if (!entry.name.endsWith('/')) entries.push(entry);
    at += 46 + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, nameBytes: number): ZipEntry | null {
  const local = view.getUint32(at + 42, true);
  if (local + 30 > bytes.length || view.getUint32(local, true) !== 0x04034b50) return null;
  const offset = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const packedBytes = view.getUint32(at + 20, true);
  if (offset + packedBytes > bytes.length) return null;
  const name = new TextDecoder('utf-8').decode(bytes.subarray(at + 46, at + 46 + nameBytes));
  return {
    name: name.replaceAll('\\', '/'),
    method: view.getUint16(at + 10, true),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    checksum: view.getUint32(at + 16, true),
    packedBytes,
    unpackedBytes: view.getUint32(at + 24, true),
    offset,
  };
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
