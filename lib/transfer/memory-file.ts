import { z } from 'zod';
import { ok, type Result, refuse } from '../core/result.ts';
import type { MemoryFile, MemoryRefusal } from '../memory/types.ts';

/**
 * Reads the text of a memory file (docs/formats.md). The file as a whole is refused by name when it is none; its statements
 * are looked at one by one by the memory, so that one bad row costs only itself.
 */
export const LARGEST_FILE_BYTES = 40 * 1024 * 1024;
export const FILE_VERSION = 1;

const envelope = z.looseObject({
  version: z.number().int().positive().optional(),
  self: z.string().max(200).optional(),
  asOf: z.string().max(40).optional(),
  statements: z.array(z.unknown()),
});

export function fromText(text: string): Result<MemoryFile, MemoryRefusal> {
  // A UTF-16 unit is at least one byte: what is longer than the limit in units needs no counting.
  if (text.length > LARGEST_FILE_BYTES || new TextEncoder().encode(text).length > LARGEST_FILE_BYTES)
    return refuse('too-large', 'a memory file may have 40 MB');
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return refuse('not-json', error instanceof Error ? error.message.slice(0, 200) : undefined);
  }
  const parsed = envelope.safeParse(json);
  if (!parsed.success)
    return refuse(
      'not-a-memory-file',
      parsed.error.issues[0] ? `${parsed.error.issues[0].path.join('.') || 'file'}: ${parsed.error.issues[0].message}` : undefined,
    );
  if ((parsed.data.version ?? 1) > FILE_VERSION)
    return refuse('newer-version', `version ${parsed.data.version}, this Stead reads ${FILE_VERSION}`);
  return ok(parsed.data as unknown as MemoryFile);
}
