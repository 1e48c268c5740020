/** How the letters of a text are written as bytes. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface Decoded {
  readonly encoding: Encoding;
  /** Without the mark at the beginning, which is no part of it. */
  readonly text: string;
  /** Where bytes of UTF-8 are broken, as far as they are few. */
  readonly broken: readonly number[];
}

/** How many bytes a letter of UTF-8 has that begins with this one; 0 where none does. */
function lengthOf(byte: number): number {
  if (byte < 0x80) return 1;
  if (byte >= 0xc2 && byte < 0xe0) return 2;
  if (byte >= 0xe0 && byte < 0xf0) return 3;
  return byte >= 0xf0 && byte < 0xf5 ? 4 : 0;
}

function isWhole(bytes: Uint8Array, at: number, length: number): boolean {
  for (let next = 1; next < length; next += 1) {
    if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return false;
  }
  return true;
}

/** Letters of more than one byte, and bytes that belong to none. */
function scan(bytes: Uint8Array): { readonly letters: number; readonly broken: readonly number[] } {
  const broken: number[] = [];
  let letters = 0;
  let at = 0;
  while (at < bytes.length) {
    const length = lengthOf(bytes[at] ?? 0);
    const isLetter = length > 0 && isWhole(bytes, at, length);
    if (!isLetter) broken.push(at);
    else if (length > 1) letters += 1;
    at += isLetter ? length : 1;
  }
  return { letters, broken };
}

/** Of text without a mark every second byte is zero in UTF-16, as far as its letters are Latin. */
function zerosAt(bytes: Uint8Array, offset: 0 | 1): number {
  const end = Math.min(bytes.length, 2000);
  let zeros = 0;
  for (let at = offset; at < end; at += 2) zeros += Number(bytes[at] === 0);
  return zeros / Math.max(1, end / 2);
}

function encodingOf16(bytes: Uint8Array): Encoding | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const [even, odd] = [zerosAt(bytes, 0), zerosAt(bytes, 1)];
  if (odd > 0.4 && even < 0.1) return 'utf-16le';
  return even > 0.4 && odd < 0.1 ? 'utf-16be' : null;
}

function decode(bytes: Uint8Array, encoding: Encoding, broken: readonly number[] = []): Decoded {
  return { encoding, text: new TextDecoder(encoding).decode(bytes), broken };
}

/** The text of a file; null where it is none. Single broken bytes of UTF-8 are told, many are another encoding. */
export function decodeText(bytes: Uint8Array): Decoded | null {
  const wide = encodingOf16(bytes);
  if (wide) return decode(bytes, wide);
  if (bytes.subarray(0, 2000).includes(0)) return null;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { encoding: 'utf-8', text, broken: [] };
  } catch {
    const { letters, broken } = scan(bytes);
    const isUtf8 = broken.length <= letters;
    return isUtf8 ? decode(bytes, 'utf-8', broken) : decode(bytes, 'windows-1252');
  }
}

/** Whether bytes begin as a zip does, which a spreadsheet is, or as the spreadsheets before it. */
export function isSpreadsheet([first, second, third, fourth]: Uint8Array): boolean {
  const isZip = first === 0x50 && second === 0x4b && (third === 3 || third === 5);
  return (
    (isZip && fourth === (third ?? 0) + 1) || (first === 0xd0 && second === 0xcf && third === 0x11)
  );
}

/** How documents begin that have no rows: PDF, RTF, and pages of HTML or XML. */
const DOCUMENT = /^\s*(?:%PDF-|\{\\rtf|<(?:!doctype|html|head|body|table|\?xml)\b)/i;

export function isDocument(text: string): boolean {
  return DOCUMENT.test(text.slice(0, 400));
}

/** The lines of bytes, from 1; the bytes in their order. */
export function linesAt(bytes: Uint8Array, offsets: readonly number[]): readonly number[] {
  let [line, at] = [1, 0];
  return offsets.map((offset) => {
    for (; at < offset; at += 1) line += Number(bytes[at] === 0x0a);
    return line;
  });
}
