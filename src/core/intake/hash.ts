/** SHA-256 of bytes, the first 16 hexadecimal digits: enough to tell files apart. */
export async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await sha256(bytes));
  return [...digest.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The browser’s own is only for pages that come by https. */
async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer | Uint8Array> {
  if (globalThis.crypto?.subtle) return crypto.subtle.digest('SHA-256', bytes);
  return (await import('@noble/hashes/sha2.js')).sha256(bytes);
}
