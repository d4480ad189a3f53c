import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { finishSteps } from '../steps.ts';
import { readZipMembers, type ZipLimits, zipLimits } from './zip.ts';

const isCsv = (name: string) => /\.csv$/iu.test(name);
const read = (bytes: Uint8Array, limits?: ZipLimits) =>
  finishSteps(readZipMembers(bytes, 'export.zip', isCsv, limits));
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const sampleZip = () =>
  zipSync({ 'Connections.csv': strToU8('First Name,Last Name\nAda,Byron\n'.repeat(50)) });

/** Writes a number into the first central directory entry, `offset` bytes after its beginning. */
function patchDirectory(bytes: Uint8Array, offset: number, value: number, size: 2 | 4): Uint8Array {
  const patched = bytes.slice();
  const view = new DataView(patched.buffer);
  const entry =
    Array.from(patched.keys()).find(
      (at) => at + 4 <= patched.length && view.getUint32(at, true) === 0x02014b50,
    ) ?? 0;
  if (size === 2) view.setUint16(entry + offset, value, true);
  else view.setUint32(entry + offset, value, true);
  return patched;
}

describe('the members of a zip', () => {
  it('are unpacked where they are wanted, packed or stored, in folders too', () => {
    const bytes = zipSync({
      'Connections.csv': strToU8('a,b\n1,2\n'),
      'Inner/More/Messages.CSV': [strToU8('c,d\n'.repeat(100_000)), { level: 9 }],
      'stored.csv': [strToU8('e,f\n'.repeat(10_000)), { level: 0 }],
      'empty.csv': new Uint8Array(),
      'Inner/photo.jpg': strToU8('no'),
    });
    const content = read(bytes);
    expect(content.ok && content.value.names).toHaveLength(5);
    expect(content.ok && content.value.members.map((member) => [member.name, member.bytes.length])).toEqual([
      ['Connections.csv', 8],
      ['Inner/More/Messages.CSV', 400_000],
      ['stored.csv', 40_000],
      ['empty.csv', 0],
    ]);
    expect(content.ok && textOf(content.value.members[0]?.bytes ?? new Uint8Array())).toBe('a,b\n1,2\n');
  });

  it('may be none', () => {
    expect(read(zipSync({}))).toEqual({ ok: true, value: { names: [], members: [] } });
  });

  it('leave folders out of the names', () => {
    expect(read(zipSync({ 'Inner/': new Uint8Array(), 'Inner/a.txt': strToU8('x') }))).toMatchObject({
      value: { names: ['Inner/a.txt'], members: [] },
    });
  });

  it('are unpacked in steps', () => {
    let seed = 1;
    const noise = Uint8Array.from({ length: 400_000 }, () => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % 256;
    });
    const steps = readZipMembers(zipSync({ 'noise.csv': noise }), 'export.zip', isCsv);
    expect([...steps].length).toBeGreaterThan(20);
  });
});

describe('a broken zip is refused', () => {
  const whole = sampleZip();
  const flipped = whole.slice();
  flipped[60] = (flipped[60] ?? 0) ^ 0xff;

  it.each([
    ['cut short', whole.subarray(0, whole.length - 30), 'its end is missing'],
    [
      'with a directory that points nowhere',
      patchDirectory(whole, 42, 0xfffffff0, 4),
      'its list of members is damaged',
    ],
    ['with damaged content', flipped, 'Connections.csv in it is damaged'],
    ['with a wrong checksum', patchDirectory(whole, 16, 1, 4), 'Connections.csv in it is damaged'],
    ['with a wrong size', patchDirectory(whole, 24, 7, 4), 'Connections.csv in it is damaged'],
    ['with a password', patchDirectory(whole, 8, 1, 2), 'Connections.csv in it is locked with a password'],
    [
      'packed in another way',
      patchDirectory(whole, 10, 14, 2),
      'Connections.csv in it is packed in a way that is not known',
    ],
  ])('%s', (_, bytes, why) => {
    expect(read(bytes)).toMatchObject({
      error: { code: 'zip_broken', message: `export.zip cannot be unpacked: ${why}.`, data: { why } },
    });
  });
});

describe('a zip bomb is refused', () => {
  const zeros = new Uint8Array(30_000_000);

  it('by the size it claims', () => {
    expect(read(zipSync({ 'Connections.csv': zeros }))).toMatchObject({
      error: { code: 'too_large', data: { seen: 30_000_000 } },
    });
  });

  it('by what comes out, when it claims less', () => {
    const liar = patchDirectory(zipSync({ 'Connections.csv': zeros }), 24, 1_000, 4);
    const refused = read(liar);
    expect(refused).toMatchObject({ error: { code: 'too_large' } });
    expect(!refused.ok && Number(refused.error.data['seen'])).toBeLessThan(zeros.length);
  });

  it('by what all members make together', () => {
    const half = strToU8('a,b\n'.repeat(50_000));
    const bytes = zipSync({ 'a.csv': half, 'b.csv': half });
    expect(read(bytes, { ...zipLimits, unpackedBytes: 400_000 }).ok).toBe(true);
    expect(read(bytes, { ...zipLimits, unpackedBytes: 399_999 })).toMatchObject({
      error: { code: 'too_large' },
    });
  });

  it('by its members', () => {
    const many = Object.fromEntries(
      Array.from({ length: zipLimits.members + 1 }, (_, index) => [`${index}.txt`, new Uint8Array()]),
    );
    expect(read(zipSync(many))).toMatchObject({
      error: { code: 'too_large', data: { what: 'members', seen: 1_001 } },
    });
  });

  it('not when a short member is of equal rows', () => {
    expect(read(zipSync({ 'a.csv': strToU8('a,b\n'.repeat(200_000)) })).ok).toBe(true);
  });

  it('not when the bomb is not wanted', () => {
    expect(read(zipSync({ 'bomb.bin': zeros, 'a.csv': strToU8('a') })).ok).toBe(true);
  });
});
