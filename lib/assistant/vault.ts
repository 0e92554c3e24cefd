import { refuse } from '../core/result.ts';
import { SHORTEST_PASSPHRASE } from '../memory/memory.ts';
import { type Memory, MemoryError } from '../memory/types.ts';
import type { Answer, Body } from '../messaging/contract.ts';
import { openText, sealFile } from '../transfer/envelope.ts';
import { fromText } from '../transfer/memory-file.ts';
import { stopLooking } from './second.ts';
import type { Viewing } from './viewing.ts';

/** Locking by hand, by time and when the computer slept; passphrase, sealed copies, and starting anew when the key is lost. */

/** When the person last did something with what is remembered, ms. In the browser's run only. */
const USED = 'memory-used';
/** The watch comes by once a minute; much later than that, the computer slept (ms). */
const LATE = 90_000;

export const noteUse = ({ ports }: Viewing): Promise<void> => ports.session.set(USED, Date.now());

/** The watch comes by. `due`: when it should have. */
export async function watch(viewing: Viewing, due: number): Promise<void> {
  const { ports, sites } = viewing;
  const { lockAfter } = await sites.settings();
  const used = (await ports.session.get<number>(USED)) ?? 0;
  const slept = Date.now() - due > LATE;
  const idle = lockAfter > 0 && Date.now() - used > lockAfter * 60_000;
  if (!slept && !idle) return;
  const memory = await ports.memory();
  if (memory.protection().passphrase && !memory.locked()) await lock(viewing, memory);
}

async function lock(viewing: Viewing, memory: Memory): Promise<void> {
  await memory.lock();
  await clearSession(viewing);
  viewing.ports.watchLock(false);
  viewing.ports.broadcast('memory.changed', {});
}

/** What stood ready in session memory is memory too: pages, fills under way and lists that were shown. */
async function clearSession(viewing: Viewing): Promise<void> {
  const { session } = viewing.ports;
  for (const { tabId } of await viewing.states.all()) {
    stopLooking(viewing, tabId);
    await viewing.states.drop(tabId);
  }
  const held = await Promise.all(['op:', 'list:'].map((prefix) => session.keys(prefix)));
  for (const key of held.flat()) await session.remove(key);
}

export function vaultHandlers(viewing: Viewing) {
  const { ports } = viewing;
  return {
    async 'memory.lock'({ locked, passphrase }: Body<'memory.lock'>): Promise<Answer<'memory.lock'>> {
      const memory = await ports.memory();
      if (locked) {
        await lock(viewing, memory);
        return { locked: true };
      }
      const result = await memory.unlock(passphrase);
      await noteUse(viewing);
      ports.watchLock(memory.protection().passphrase && !memory.locked());
      ports.broadcast('memory.changed', {});
      return { locked: memory.locked(), ...(result.ok ? {} : { refused: result.reason }) };
    },
    async 'memory.protect'({ passphrase }: Body<'memory.protect'>): Promise<Answer<'memory.protect'>> {
      const memory = await ports.memory();
      const result = await memory.protect(passphrase);
      ports.watchLock(memory.protection().passphrase);
      ports.broadcast('memory.changed', {});
      return result;
    },
    async 'memory.export'({ passphrase }: Body<'memory.export'>): Promise<Answer<'memory.export'>> {
      if (passphrase !== null && passphrase.length < SHORTEST_PASSPHRASE) return refuse('weak-passphrase');
      try {
        const file = await (await ports.memory()).exportFile();
        const text = passphrase === null ? JSON.stringify(file, null, 1) : await sealFile(file, passphrase);
        return { ok: true, value: { text } };
      } catch (error) {
        return refuse(error instanceof MemoryError ? error.reason : 'storage-refused');
      }
    },
    async 'memory.erase'(): Promise<Answer<'memory.erase'>> {
      try {
        await ports.eraseMemory();
        await clearSession(viewing);
        ports.broadcast('memory.changed', {});
        return { ok: true, value: null };
      } catch (error) {
        return refuse(error instanceof MemoryError ? error.reason : 'storage-refused');
      }
    },
    async 'memory.state'(): Promise<Answer<'memory.state'>> {
      try {
        const memory = await ports.memory();
        const locked = memory.locked();
        return { locked, count: locked ? 0 : await memory.count(), passphrase: memory.protection().passphrase, health: memory.health() };
      } catch (error) {
        return { locked: false, count: 0, passphrase: false, failed: error instanceof MemoryError ? error.reason : 'storage-refused' };
      }
    },
  };
}

/** A memory file's text, sealed or not, brought in. */
export async function bringIn(memory: Memory, { text, passphrase }: Body<'memory.bring-in'>): Promise<Answer<'memory.bring-in'>> {
  const opened = await openText(text, passphrase);
  if (!opened.ok) return opened;
  const parsed = fromText(opened.value);
  return parsed.ok ? memory.bringIn(parsed.value) : parsed;
}
