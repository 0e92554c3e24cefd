import { fromBase64, fromUtf8, toBase64, utf8 } from '../vault/bytes.ts';
import { isHeader, type VaultHeader } from '../vault/header.ts';
import type { SealedRing } from '../vault/keyring.ts';
import { combine, type Share } from '../vault/shares.ts';

/**
 * The vault's header as each store keeps it, with the store's share of the root where there is no passphrase; while a generation
 * is being changed, the one before too. Read from damaged stores: what is not whole is not there.
 */
export interface VaultRecord {
  readonly header: VaultHeader;
  readonly share?: { readonly at: number; readonly bytes: string };
}

export function readRecords(value: unknown): VaultRecord[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((one: unknown) => {
    const { header, share } = (one ?? {}) as { header?: unknown; share?: { at?: unknown; bytes?: unknown } };
    if (!isHeader(header)) return [];
    const whole = typeof share?.at === 'number' && typeof share.bytes === 'string';
    return [{ header, ...(whole ? { share: { at: share.at as number, bytes: share.bytes as string } } : {}) }];
  });
}

export const recordOf = (header: VaultHeader, share?: Share): VaultRecord => ({
  header,
  ...(share && header.protection.kind === 'device' ? { share: { at: share.at, bytes: toBase64(share.bytes) } } : {}),
});

/** Generations in these records, newest first, each with the root that its shares give. */
export function generationsOf(records: readonly VaultRecord[]): { header: VaultHeader; root: Uint8Array<ArrayBuffer> | null }[] {
  const byGeneration = new Map<number, VaultRecord[]>();
  for (const record of records) {
    const { generation } = record.header;
    byGeneration.set(generation, [...(byGeneration.get(generation) ?? []), record]);
  }
  return [...byGeneration]
    .sort(([a], [b]) => b - a)
    .flatMap(([, held]) => {
      const header = held[0]?.header;
      const shares = held.flatMap(({ share }): Share[] => {
        try {
          return share ? [{ at: share.at, bytes: fromBase64(share.bytes) }] : [];
        } catch {
          return [];
        }
      });
      return header ? [{ header, root: combine(shares) }] : [];
    });
}

/** The ring as text, for a file. */
export function ringBytes(ring: SealedRing): Uint8Array {
  return utf8(JSON.stringify({ generation: ring.generation, classes: ring.classes.map(toBase64) }));
}

export function ringOf(value: unknown): SealedRing | null {
  const ring = value as Partial<SealedRing> | null;
  if (!Number.isSafeInteger(ring?.generation) || !Array.isArray(ring?.classes)) return null;
  return ring.classes.every((one) => one instanceof Uint8Array) ? (ring as SealedRing) : null;
}

export function ringFrom(bytes: Uint8Array): SealedRing | null {
  try {
    const read = JSON.parse(fromUtf8(bytes)) as { generation: number; classes: string[] };
    return ringOf({ generation: read.generation, classes: read.classes.map(fromBase64) });
  } catch {
    return null;
  }
}
