/** What an archive says of itself at its end, before anything of it is unpacked. */
export interface ZipContents {
  readonly names: readonly string[];
  /** Bytes of all that is in it, as it says. What unpacks it goes by the same numbers, and stops there. */
  readonly unpacked: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
/** The end of an archive may be followed by a remark of as many bytes. */
const REMARK = 65_535;

function findEnd(view: DataView): number | null {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - REMARK); at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  return null;
}

/** The contents of an archive; null where it is none, or is broken. One of more than four gigabytes says so by its size. */
export function readZipContents(bytes: Uint8Array): ZipContents | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  let unpacked = 0;
  const names: string[] = [];
  for (let entry = 0; entry < count; entry += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY) return null;
    unpacked += view.getUint32(at + 24, true);
    const length = view.getUint16(at + 28, true);
    names.push(new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length)));
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return { names, unpacked };
}
