import type { IsoDate } from '../core/value.ts';
import { CHUNK, type Depot, type StateMeta } from './depot.ts';
import { spread, tolerated } from './keep/spread.ts';
import { blockOf, type LogRow, sealRow } from './log.ts';
import { pagesFor, readPage, vectorPageOf } from './pages.ts';
import { project, rebuild } from './project.ts';
import { RULES } from './rules/index.ts';
import { State, type TableName } from './state.ts';
import { type MetaRow, type PageRow, storageError } from './store.ts';
import type { MemoryEvent } from './types.ts';
import type { Keyring } from './vault/keyring.ts';
import { seal, unseal } from './vault/seal.ts';

/**
 * What goes in and out of the depot while it is open. A write is in the files, then in the database by one strict transaction, then in
 * the root; only then it is answered. The projection's pages follow in their own time: they can always be made from the log.
 */

/** Counts up when the projection's shape changes; rules are part of it. An older one on disk is then made anew from the log. */
const PROJECTION = 4;
const projection = (): string => `${PROJECTION}:${RULES.map(({ id, version }) => `${id}@${version}`).join()}`;
const VECTORS = '4.v.';
/** Pages of vectors that are in memory at once: half a megabyte each. */
const VECTOR_PAGES = 8;
const about = (page: string) => `page|1|${page}`;

export type Touched = ReadonlyMap<TableName, ReadonlySet<string>>;

/** Appends events. Resolves after they are durable. @throws MemoryError, and then nothing of them is kept */
export async function append(depot: Depot, events: readonly MemoryEvent[]): Promise<void> {
  const { store, second, vault } = depot;
  const ring = vault.ring.copy();
  const rows: LogRow[] = [];
  let isNew = false;
  for (const event of events) {
    const page = blockOf(event.tx);
    isNew ||= ring.get(page) === undefined;
    rows.push(await sealRow(event, depot.epoch, ring.get(page) ?? ring.renew(page)));
  }
  const sealed = isNew ? await ring.seal(vault.keys) : null;
  let file: string | undefined;
  await tolerated(depot.rows !== null, async () => {
    if (sealed) await second.writeRing(sealed);
    file = await second.log?.append(rows, depot.epoch);
  });
  try {
    if (depot.rows) depot.rows.push(...rows);
    else await store.write({ rows, meta: sealed ? [{ key: 'ring', value: sealed }] : [] });
  } catch (error) {
    const name = file;
    if (name) await second.log?.remove(name).catch(() => undefined);
    throw storageError(error);
  }
  vault.adoptRing(ring);
  if (sealed) depot.tookRing(sealed);
  depot.head = rows.at(-1);
  await tolerated(false, () => depot.writeRoot()).catch(() => undefined);
}

interface Sheets {
  readonly ring: Keyring;
  readonly pages: readonly PageRow[];
  readonly gone: readonly string[];
}

/** Touched pages under new keys; vectors of what is gone go as well. */
async function sheetsOf(depot: Depot, state: State, touched: Touched): Promise<Sheets> {
  const ring = depot.vault.ring.copy();
  const pages: PageRow[] = [];
  const gone: string[] = [];
  for (const { id, bytes } of pagesFor(state, touched)) {
    if (bytes) pages.push({ id, body: await seal(ring.renew(id), about(id), bytes) });
    else if (ring.get(id)) gone.push(id);
  }
  for (const id of touched.get('beliefs') ?? []) {
    const page = vectorPageOf(id);
    if (!state.rows('beliefs').has(id) && ring.get(page)) gone.push(page);
  }
  for (const id of gone) ring.drop(id);
  return { ring, pages, gone };
}

const stateMeta = (depot: Depot, state: State): MetaRow => {
  const value: StateMeta = { tx: state.tx, day: state.day, projection: projection(), epoch: depot.epoch, device: depot.device };
  return { key: 'state', value };
};

/** Brings the pages up to the state. What fails is done at the next. */
export async function checkpoint(depot: Depot, state: State): Promise<void> {
  if (depot.rows) return;
  const touched = state.takeTouched();
  try {
    const { ring, pages, gone } = await sheetsOf(depot, state, touched);
    const sealed = await ring.seal(depot.vault.keys);
    await depot.store.write({ pages, gone, meta: [{ key: 'ring', value: sealed }, stateMeta(depot, state)] });
    depot.vault.adoptRing(ring);
    depot.tookRing(sealed);
  } catch (error) {
    state.giveBack(touched);
    throw error;
  }
}

/** The projection of the log's last event: from the pages and the rows since, else from the whole log. */
export async function load(depot: Depot, day: IsoDate): Promise<State> {
  const state = (await fromPages(depot)) ?? null;
  if (state) {
    const rows = await depot.allRows(state.tx);
    for (const event of await depot.read(rows)) project(state, event);
    settle(state);
    return state;
  }
  const whole = rebuild(await depot.read(await depot.allRows()), day);
  settle(whole);
  await checkpoint(depot, whole).catch(() => undefined);
  return whole;
}

function settle(state: State): void {
  state.takePriors();
  state.takeChanged();
}

async function fromPages(depot: Depot): Promise<State | null> {
  if (depot.rows) return null;
  const meta = (await depot.store.meta('state')) as StateMeta | undefined;
  if (meta?.projection !== projection() || meta.tx > (depot.head?.tx ?? 0)) return null;
  const rows = await depot.store.pages(VECTORS, true);
  const { ring } = depot.vault;
  const expected = [...ring.pages()].filter((page) => page[2] !== 'v' && page[2] !== 'l').length;
  if (rows.length !== expected) {
    depot.mended.add('database');
    return null;
  }
  const state = new State();
  try {
    for (let at = 0; at < rows.length; at += CHUNK) {
      const opened = await Promise.all(rows.slice(at, at + CHUNK).map(async ({ id, body }) => [id, await open(depot, id, body)] as const));
      for (const [id, bytes] of opened) readPage(state, id, bytes);
    }
  } catch {
    // A page that does not open or read is made anew from the log, with all others.
    depot.mended.add('database');
    return null;
  }
  state.tx = meta.tx;
  state.day = meta.day;
  return state;
}

async function open(depot: Depot, id: string, body: Uint8Array): Promise<Uint8Array> {
  const key = depot.vault.ring.get(id);
  if (!key) throw new Error(`no key for page ${id}`);
  return unseal(key, about(id), body);
}

/**
 * Forgetting: rewritten rows and one that says so. Every row of a touched block is sealed anew, every touched page has another
 * key, and all keys above are fresh: what older copies of them still lie on the disk no longer opens.
 */
export async function rewrite(
  depot: Depot,
  state: State,
  touched: Touched,
  all: readonly MemoryEvent[],
  rewritten: readonly MemoryEvent[],
  added: readonly MemoryEvent[],
): Promise<void> {
  const epoch = depot.epoch + 1;
  const { ring, pages, gone } = await sheetsOf(depot, state, touched);
  const blocks = new Set(rewritten.map(({ tx }) => blockOf(tx)));
  for (const block of blocks) ring.renew(block);
  const changed = new Map(rewritten.map((event) => [event.tx, event]));
  const rows: LogRow[] = [];
  for (const event of [...all.filter(({ tx }) => blocks.has(blockOf(tx))).map((one) => changed.get(one.tx) ?? one), ...added]) {
    const page = blockOf(event.tx);
    rows.push(await sealRow(event, epoch, ring.get(page) ?? ring.renew(page)));
  }
  const before = depot.epoch;
  depot.epoch = epoch;
  try {
    const old = await overlapped(depot, rows, epoch);
    const keys = await depot.vault.next();
    await spread(
      depot,
      keys,
      ring,
      (meta) => (depot.rows ? Promise.resolve() : depot.store.write({ rows, pages, gone, meta: [...meta, stateMeta(depot, state)] })),
      old.write,
    );
    if (depot.rows) for (const row of rows) depot.rows[row.tx - 1] = row;
    depot.head = rows.at(-1);
    await depot.writeRoot().catch(() => undefined);
    await old.remove().catch(() => undefined);
  } catch (error) {
    depot.epoch = before;
    throw error;
  }
}

/** Files that hold any of these rows, written anew with them; the old ones go once the database has committed. */
async function overlapped(depot: Depot, rows: readonly LogRow[], epoch: number) {
  const { log } = depot.second;
  const byTx = new Map(rows.map((row) => [row.tx, row]));
  const chunks = (await log?.chunks().catch(() => [])) ?? [];
  const hit = chunks.filter(({ first, last }) => rows.some(({ tx }) => tx >= first && tx <= last));
  const covered = new Set<number>();
  return {
    async write() {
      if (!log) return;
      for (const chunk of hit) {
        const list = (await log.read(chunk)) ?? [];
        for (const { tx } of list) covered.add(tx);
        if (list.length > 0)
          await log.append(
            list.map((row) => byTx.get(row.tx) ?? row),
            epoch,
          );
      }
      const rest = rows.filter(({ tx }) => !covered.has(tx));
      if (rest.length > 0) await log.append(rest, epoch);
    },
    async remove() {
      for (const { name } of hit) await log?.remove(name);
    },
  };
}

// ---- vectors ----

export async function readVectors(depot: Depot, take: (page: Uint8Array) => void): Promise<void> {
  if (depot.rows) return;
  const ids = [...depot.vault.ring.pages()].filter((page) => page.startsWith(VECTORS));
  for (let at = 0; at < ids.length; at += VECTOR_PAGES) {
    const rows = await depot.store.pagesOf(ids.slice(at, at + VECTOR_PAGES));
    for (const { id, body } of rows) {
      const bytes = await open(depot, id, body).catch(() => null);
      if (bytes) take(bytes);
    }
  }
}

/** Whole pages of vectors, by page id. */
export async function writeVectors(depot: Depot, texts: readonly { readonly id: string; readonly bytes: Uint8Array }[]): Promise<void> {
  if (depot.rows || texts.length === 0) return;
  const ring = depot.vault.ring.copy();
  const pages: PageRow[] = [];
  for (const { id, bytes } of texts) pages.push({ id, body: await seal(ring.renew(id), about(id), bytes as Uint8Array<ArrayBuffer>) });
  const sealed = await ring.seal(depot.vault.keys);
  await depot.store.write({ pages, meta: [{ key: 'ring', value: sealed }] });
  depot.vault.adoptRing(ring);
  depot.tookRing(sealed);
}
