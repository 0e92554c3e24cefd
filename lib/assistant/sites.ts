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
  lockAfter: 15,
};

interface SiteChoice {
  readonly on?: boolean;
  /** Catalogue paths never to be given here. */
  readonly never?: readonly string[];
  /** Catalogue paths of ordinary data that need no second yes here. */
  readonly always?: readonly string[];
}

export function createSites(local: Store) {
  const key = (origin: Origin) => `site:${origin}`;
  const site = async (origin: Origin): Promise<SiteChoice> => (await local.get<SiteChoice>(key(origin))) ?? {};
  const paths = async (origin: Origin, which: 'never' | 'always'): Promise<ReadonlySet<string>> =>
    new Set((await site(origin))[which] ?? []);
  const choose = async (origin: Origin, which: 'never' | 'always', path: string, on: boolean): Promise<void> => {
    const current = await site(origin);
    const chosen = new Set(current[which] ?? []);
    if (on) chosen.add(path);
    else chosen.delete(path);
    await local.set(key(origin), { ...current, [which]: [...chosen] });
  };
  return {
    async settings(): Promise<Settings> {
      // A store that does not answer must not take the memory down with it. What was chosen for a site is another matter: see `site`.
      const held = await local.get<Partial<Settings>>('settings').catch(() => undefined);
      return { ...DEFAULT_SETTINGS, ...held };
    },
    async setSettings(change: Partial<Settings>): Promise<Settings> {
      const next = { ...(await this.settings()), ...change };
      await local.set('settings', next);
      return next;
    },
    async isOn(origin: Origin): Promise<boolean> {
      const [{ on }, { where }] = await Promise.all([site(origin), this.settings()]);
      return on ?? where === 'everywhere';
    },
    async setOn(origin: Origin, on: boolean): Promise<void> {
      await local.set(key(origin), { ...(await site(origin)), on });
    },
    never: (origin: Origin) => paths(origin, 'never'),
    always: (origin: Origin) => paths(origin, 'always'),
    /** What is never given is not always given, and the other way round. */
    async setNever(origin: Origin, path: string, never: boolean): Promise<void> {
      await choose(origin, 'never', path, never);
      if (never) await choose(origin, 'always', path, false);
    },
    async setAlways(origin: Origin, path: string, always: boolean): Promise<void> {
      await choose(origin, 'always', path, always);
      if (always) await choose(origin, 'never', path, false);
    },
  };
}

export type Sites = ReturnType<typeof createSites>;
