import type { Depot } from '../depot.ts';
import { CHUNK } from '../depot.ts';
import { sameBytes } from '../vault/bytes.ts';
import { mergeLogs } from './merge.ts';
import { readRecords } from './records.ts';
import { isOnly } from './spread.ts';

/**
 * The second copy, looked after while the memory is in use: files that are missing, behind, damaged or too many are written anew from
 * the database. Runs after opening, never in its way. The small things are looked at each time, everything once a day.
 */
const DAY = 86_400_000;
/** Up to so many rows all files are read each time. */
const FEW = 2000;

/** @returns whether anything had to be made good */
export async function checkFiles(depot: Depot): Promise<boolean> {
  const { second, epoch } = depot;
  const { log } = second;
  if (!log || depot.rows || depot.isLocked) return false;
  const rows = depot.head?.tx ?? 0;
  const now = depot.now();
  const thorough = rows <= FEW || Math.abs(now - depot.checked) > DAY;
  const whole = thorough ? await isWhole(depot) : await isCovered(depot);
  if (!whole) await second.rewriteLog(await depot.allRows(), epoch, CHUNK);
  else await log.gather(epoch);
  const keys = await areKeysThere(depot);
  if (!keys) await depot.respread();
  if (thorough) {
    depot.checked = now;
    await depot.writeRoot();
  }
  if (!whole || !keys) depot.mended.add('files');
  return !whole || !keys;
}

/** By their names the files hold every row, and none that the database has not. */
async function isCovered(depot: Depot): Promise<boolean> {
  const chunks = (await depot.second.log?.chunks()) ?? [];
  let next = 1;
  for (const { first, last } of chunks) {
    if (first > next) return false;
    next = Math.max(next, last + 1);
  }
  return next === (depot.head?.tx ?? 0) + 1;
}

/** By their content: every file is whole, and they give the database's chain. */
async function isWhole(depot: Depot): Promise<boolean> {
  const { rows, damaged } = await depot.second.rows();
  if (damaged > 0) return false;
  const chain = await mergeLogs([rows], null);
  if (rows.some((row) => chain[row.tx - 1]?.hash !== row.hash)) return false;
  const own = await depot.allRows();
  if (own.length !== chain.length || own.some((row, index) => row.epoch !== chain[index]?.epoch)) return false;
  const other = own.filter((row, index) => !sameBytes(row.body, chain[index]?.body ?? row.body.subarray(1)));
  if (other.length === 0) return true;
  // One of the two was altered: the database's are opened, and made good from the files' where they do not.
  const before = depot.mended.size;
  await depot.read(other);
  return depot.mended.size > before;
}

async function areKeysThere(depot: Depot): Promise<boolean> {
  const { keys } = depot.vault;
  if (!isOnly(readRecords(await depot.second.fileVault()), keys)) return false;
  const rings = await depot.second.rings();
  return rings.length === 1 && rings[0]?.generation === keys.header.generation;
}
