import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { sniffFile } from './sniff-file.ts';

const utf8 = (text: string) => new Uint8Array(Buffer.from(text, 'utf8'));
const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

describe('a file is', () => {
  it.each([
    ['csv', utf8('Name,City\nJosé,Málaga\n')],
    ['csv', latin1('Name,City\nJosé,Málaga\n')],
    ['csv', new Uint8Array(Buffer.from('\ufeffName\tCity\r\n', 'utf16le'))],
    ['csv', new Uint8Array(Buffer.from('Name\tCity\r\n', 'utf16le'))],
    ['csv', utf8('Name\0,City of several letters\n')],
    ['empty', new Uint8Array()],
    ['empty', utf8('\ufeff')],
    ['empty', utf8(' \r\n\t\n')],
    ['empty', new Uint8Array([0xff, 0xfe])],
    ['html', utf8('\ufeff\n <!DOCTYPE html><html>')],
    ['html', utf8('<HTML lang="en">')],
    ['html', utf8('<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "x">')],
    ['xml', utf8('<?xml version="1.0"?><contacts/>')],
    ['vcard', utf8('begin:vcard\r\nVERSION:3.0')],
    ['calendar', utf8('BEGIN:VCALENDAR\r\n')],
    ['zip', zipSync({ 'Connections.csv': strToU8('a,b') })],
    ['zip', zipSync({})],
    ['xlsx', zipSync({ '[Content_Types].xml': strToU8('<x/>'), 'xl/workbook.xml': strToU8('<x/>') })],
    ['xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
    ['archive', new Uint8Array([0x1f, 0x8b, 8, 0])],
    ['pdf', utf8('%PDF-1.7')],
    ['image', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a])],
    ['image', latin1('RIFF\x10\x00\x00\x00WEBPVP8 ')],
    ['image', latin1('\x00\x00\x00\x18ftypheic')],
    ['binary', Uint8Array.from({ length: 512 }, (_, index) => index % 256)],
    ['binary', new Uint8Array(64)],
  ])('%s', (kind, bytes) => {
    expect(sniffFile(bytes)).toBe(kind);
  });
});
