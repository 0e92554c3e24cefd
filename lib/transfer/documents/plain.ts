/** Bytes as text by their own mark, else as UTF-8, else as Windows-1252. Null when they are no text. */
export function decoded(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const start = a === 0xef && b === 0xbb && c === 0xbf ? 3 : 0;
  const body = bytes.subarray(start);
  if (isBinary(body)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    return new TextDecoder('windows-1252').decode(body);
  }
}

/** Share of control characters from which bytes are no text, and how many bytes are looked at. */
const NOISE = 0.02;
const SAMPLE = 65_536;

function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  let odd = 0;
  for (const byte of sample) {
    if (byte === 0) return true;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13) odd += 1;
  }
  return odd > sample.length * NOISE;
}
