import { ok, type Result, refuse } from '../core/result.ts';
import type { MemoryFile, MemoryRefusal } from '../memory/types.ts';
import { fromBase64, fromUtf8, toBase64, utf8 } from '../memory/vault/bytes.ts';
import { areSane, type KdfParameters, keyFrom, newParameters } from '../memory/vault/kdf.ts';
import { SealBroken, seal, unseal } from '../memory/vault/seal.ts';

/**
 * A memory file under a passphrase (docs/formats.md): Argon2id, then AES-256-GCM over the whole file. What opens it lies beside it but
 * for the passphrase; nothing in it says what it holds, but its length.
 */
export interface Envelope {
  readonly stead: 'sealed-memory';
  readonly version: 1;
  readonly kdf: KdfParameters;
  /** Base64: 12 bytes IV, then the ciphertext with its tag. */
  readonly body: string;
}

const ABOUT = 'stead|sealed-memory|1';
const VERSION = 1;

export async function sealFile(file: MemoryFile, passphrase: string): Promise<string> {
  const kdf = newParameters();
  const body = toBase64(await seal(await keyFrom(passphrase, kdf), ABOUT, utf8(JSON.stringify(file))));
  const envelope: Envelope = { stead: 'sealed-memory', version: VERSION, kdf, body };
  return JSON.stringify(envelope, null, 1);
}

/** The text of the file inside, or the text itself when it is no envelope. */
export async function openText(text: string, passphrase: string | undefined): Promise<Result<string, MemoryRefusal>> {
  const envelope = envelopeOf(text);
  if (!envelope) return ok(text);
  if (envelope.version > VERSION) return refuse('newer-version');
  if (typeof envelope.body !== 'string' || !envelope.kdf || !areSane(envelope.kdf)) return refuse('not-a-memory-file');
  if (!passphrase) return refuse('needs-passphrase');
  try {
    return ok(fromUtf8(await unseal(await keyFrom(passphrase, envelope.kdf), ABOUT, fromBase64(envelope.body))));
  } catch (error) {
    if (error instanceof SealBroken) return refuse('wrong-passphrase');
    return refuse('not-a-memory-file');
  }
}

function envelopeOf(text: string): Envelope | null {
  // Told by its first letters, so that a large file in the clear is not parsed twice.
  if (!/^\s*\{\s*"stead"/.test(text.slice(0, 200))) return null;
  try {
    const read = JSON.parse(text) as Partial<Envelope>;
    return read.stead === 'sealed-memory' && Number.isSafeInteger(read.version) ? (read as Envelope) : null;
  } catch {
    return null;
  }
}
