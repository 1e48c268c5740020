/** What an archive says of one of its parts. */
export interface Part {
  readonly name: string;
  readonly unpacked?: number;
  /** Bytes of what may follow the name. */
  readonly extra?: number;
  readonly comment?: number;
}

function entryOf({ name, unpacked = 0, extra = 0, comment = 0 }: Part): Uint8Array {
  const letters = new TextEncoder().encode(name);
  const entry = new Uint8Array(46 + letters.length + extra + comment);
  const view = new DataView(entry.buffer);
  view.setUint32(0, 0x02014b50, true);
  view.setUint32(24, unpacked, true);
  view.setUint16(28, letters.length, true);
  view.setUint16(30, extra, true);
  view.setUint16(32, comment, true);
  entry.set(letters, 46);
  return entry;
}

/** For tests: an archive of nothing but its contents, behind so many bytes, with a remark of so many at its end. */
export function archiveOf(
  parts: readonly Part[],
  { before = 0, remark = 0 } = {},
): Uint8Array<ArrayBuffer> {
  const entries = parts.map(entryOf);
  const size = entries.reduce((sum, { length }) => sum + length, 0);
  const bytes = new Uint8Array(before + size + 22 + remark);
  bytes.set([0x50, 0x4b, 3, 4].slice(0, before));
  let at = before;
  for (const entry of entries) {
    bytes.set(entry, at);
    at += entry.length;
  }
  const view = new DataView(bytes.buffer);
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 10, parts.length, true);
  view.setUint32(at + 16, before, true);
  return bytes;
}
