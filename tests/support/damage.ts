/**
 * What a disk, a crash or a cleaner does to a browser profile: one of the three stores in which an extension keeps things, damaged in one
 * of eight ways. The browser must not be running.
 */
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export type StoreName = 'database' | 'files' | 'values';
export const STORES: readonly StoreName[] = ['database', 'files', 'values'];

/** Folder of a store in the profile. */
export function folderOf(profile: string, extension: string, store: StoreName): string {
  const base = join(profile, 'Default');
  if (store === 'database') return join(base, 'IndexedDB', `chrome-extension_${extension}_0.indexeddb.leveldb`);
  if (store === 'values') return join(base, 'Local Extension Settings', extension);
  return join(base, 'File System');
}

function filesUnder(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** The files that hold what was written; the rest is the store's own bookkeeping. */
const content = (folder: string) =>
  filesUnder(folder).filter((path) => !/LOCK$|LOG(\.old)?$|CURRENT$|MANIFEST-/.test(path) && statSync(path).size > 0);
const rewrite = (path: string, change: (bytes: Buffer) => Buffer) => writeFileSync(path, change(readFileSync(path)));

export const KINDS: Readonly<Record<string, (folder: string, earlier: string) => void>> = {
  'thrown away': (folder) => rmSync(folder, { recursive: true, force: true }),
  'files of no length': (folder) => {
    for (const path of content(folder)) truncateSync(path, 0);
  },
  'cut to half': (folder) => {
    for (const path of content(folder)) truncateSync(path, statSync(path).size >> 1);
  },
  'bytes flipped': (folder) => {
    for (const path of content(folder))
      rewrite(path, (bytes) => {
        for (let at = 0; at < 64; at += 1) {
          const place = Math.floor((bytes.length * (at + 0.5)) / 64);
          bytes[place] = (bytes[place] ?? 0) ^ 0x55;
        }
        return bytes;
      });
  },
  'filled with zeros': (folder) => {
    for (const path of content(folder)) rewrite(path, (bytes) => bytes.fill(0));
  },
  'garbage in front': (folder) => {
    for (const path of content(folder)) rewrite(path, (bytes) => Buffer.concat([Buffer.from('garbage '.repeat(32)), bytes]));
  },
  'its table of contents garbage': (folder) => {
    const own = filesUnder(folder).filter((path) => /CURRENT$|MANIFEST-/.test(path));
    for (const path of own) writeFileSync(path, 'MANIFEST-nothing\n');
  },
  'an older copy': (folder, earlier) => {
    rmSync(folder, { recursive: true, force: true });
    cpSync(earlier, folder, { recursive: true });
  },
};

/** Every file of the profile that holds this text as UTF-8, UTF-16 or base64 (at each of its three alignments). */
export function found(profile: string, text: string): string[] {
  const base64 = [0, 1, 2].map((shift) => {
    const whole = Buffer.concat([Buffer.alloc(shift), Buffer.from(text)]).toString('base64');
    // Letters that also depend on what stands before and behind are left out.
    return Buffer.from(whole.slice(shift === 0 ? 0 : shift + 1, Math.floor(((shift + text.length) * 8) / 6)));
  });
  const forms = [Buffer.from(text), Buffer.from(text, 'utf16le'), ...base64];
  return filesUnder(profile).filter((path) => {
    const bytes = readFileSync(path);
    return forms.some((form) => bytes.includes(form));
  });
}
