import type { Origin } from '../core/origin.ts';
import type { Settings } from '../messaging/contract.ts';
import type { Store } from './ports.ts';

/** Settings and the person's choices by site. All on this device; a site is its exact origin. */
export const DEFAULT_SETTINGS: Settings = {
  onboarded: false,
  remember: 'accepted',
  where: 'everywhere',
  engine: 'none',
  model: '',
  language: 'auto',
  theme: 'auto',
};

interface SiteChoice {
  readonly on?: boolean;
  /** Catalogue paths never to be given here. */
  readonly never?: readonly string[];
}

export function createSites(local: Store) {
  const key = (origin: Origin) => `site:${origin}`;
  const site = async (origin: Origin): Promise<SiteChoice> => (await local.get<SiteChoice>(key(origin))) ?? {};
  return {
    async settings(): Promise<Settings> {
      return { ...DEFAULT_SETTINGS, ...(await local.get<Partial<Settings>>('settings')) };
    },
    async setSettings(change: Partial<Settings>): Promise<Settings> {
      const next = { ...(await this.settings()), ...change };
      await local.set('settings', next);
      return next;
    },
    async isOn(origin: Origin): Promise<boolean> {
      const { on } = await site(origin);
      return on ?? (await this.settings()).where === 'everywhere';
    },
    async setOn(origin: Origin, on: boolean): Promise<void> {
      await local.set(key(origin), { ...(await site(origin)), on });
    },
    async never(origin: Origin): Promise<ReadonlySet<string>> {
      return new Set((await site(origin)).never ?? []);
    },
    async setNever(origin: Origin, path: string, never: boolean): Promise<void> {
      const current = await site(origin);
      const paths = new Set(current.never ?? []);
      if (never) paths.add(path);
      else paths.delete(path);
      await local.set(key(origin), { ...current, never: [...paths] });
    },
  };
}

export type Sites = ReturnType<typeof createSites>;
