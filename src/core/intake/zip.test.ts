import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { archiveOf } from './testing/archive.ts';
import { readZipContents } from './zip.ts';

/** The archive with its contents said to begin elsewhere. */
function pointedAt(bytes: Uint8Array<ArrayBuffer>, at: number): Uint8Array {
  new DataView(bytes.buffer).setUint32(bytes.length - 22 + 16, at, true);
  return bytes;
}

describe('readZipContents(bytes)', () => {
  it('names the parts of an archive that a program packed, and adds up what they take', () => {
    const bytes = zipSync({ 'a.txt': new Uint8Array(70_000), 'b/ç.txt': new Uint8Array(5) });
    expect(readZipContents(bytes)).toEqual({ names: ['a.txt', 'b/ç.txt'], unpacked: 70_005 });
  });

  it('reads an archive that lies within other bytes', () => {
    const bytes = zipSync({ 'a.txt': new Uint8Array(7) });
    const around = new Uint8Array(bytes.length + 100);
    around.set(bytes, 50);
    const within = around.subarray(50, 50 + bytes.length);
    expect(readZipContents(within)).toEqual({ names: ['a.txt'], unpacked: 7 });
  });

  it('finds nothing in an archive of nothing', () => {
    expect(readZipContents(archiveOf([]))).toEqual({ names: [], unpacked: 0 });
  });

  it('passes over what else is said of a part', () => {
    const parts = [
      { name: 'a', extra: 300, comment: 20 },
      { name: 'b', comment: 300 },
      { name: 'c' },
    ];
    expect(readZipContents(archiveOf(parts))?.names).toEqual(['a', 'b', 'c']);
  });

  it('looks for the end behind as long a remark as there may be, and no longer', () => {
    const parts = [{ name: 'a', unpacked: 9 }];
    expect(readZipContents(archiveOf(parts, { remark: 65_535 }))?.names).toEqual(['a']);
    expect(readZipContents(archiveOf(parts, { before: 4, remark: 65_536 }))).toBeNull();
  });

  it('is null for what is no archive, however short', () => {
    expect(readZipContents(new Uint8Array(0))).toBeNull();
    expect(readZipContents(new Uint8Array(21))).toBeNull();
    expect(readZipContents(new Uint8Array(500))).toBeNull();
  });

  it('is null where the contents are not where they are said to be', () => {
    const bytes = archiveOf([{ name: 'a' }], { before: 60 });
    expect(readZipContents(bytes)).not.toBeNull();
    for (const at of [0, bytes.length - 50, bytes.length - 2, bytes.length, 4_000_000_000]) {
      expect(readZipContents(pointedAt(bytes, at))).toBeNull();
    }
  });

  it('is null where there are fewer parts than is said', () => {
    const bytes = archiveOf([{ name: 'a' }]);
    new DataView(bytes.buffer).setUint16(bytes.length - 12, 2, true);
    expect(readZipContents(bytes)).toBeNull();
  });
});
