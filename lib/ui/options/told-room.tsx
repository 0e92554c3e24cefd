import { useEffect, useState } from 'preact/hooks';
import type { Disclosure } from '../../memory/types.ts';
import { query, rows, total } from '../memory-state.ts';
import { dateText, hostOf } from '../source.ts';
import { ask, t } from '../state.ts';

/** Who was told what, by site: those who still hold something that is no longer true come first. */
interface Site {
  readonly host: string;
  readonly list: readonly { readonly one: Disclosure; readonly fields: string; readonly isOld: boolean }[];
  readonly isOld: boolean;
}

export function sitesOf(told: readonly Disclosure[], live: ReadonlySet<string> | null): Site[] {
  const sites = new Map<string, Disclosure[]>();
  for (const one of told) sites.set(hostOf(one.origin), [...(sites.get(hostOf(one.origin)) ?? []), one]);
  return [...sites]
    .map(([host, list]) => {
      const shown = [...list]
        .sort((a, b) => b.at - a.at)
        .map((one) => ({
          one,
          fields: [...new Set(one.items.map((item) => item.field))].join(', '),
          isOld: live !== null && one.items.some((item) => !live.has(item.belief)),
        }));
      return { host, list: shown, isOld: shown.some((entry) => entry.isOld) };
    })
    .sort((a, b) => Number(b.isOld) - Number(a.isOld) || a.host.localeCompare(b.host));
}

export function ToldRoom() {
  const [told, setTold] = useState<readonly Disclosure[]>([]);
  useEffect(() => {
    void ask('memory.told', {}).then((list) => setTold(list ?? []));
  }, []);
  // Only a whole list of what is remembered can tell what no longer is.
  const isWhole = query.value === '' && rows.value.length >= total.value;
  const live = isWhole ? new Set<string>(rows.value.map((row) => row.belief.id)) : null;
  return (
    <>
      <h1>{t('toldTitle')}</h1>
      {told.length === 0 && <p class="soft">{t('toldEmpty')}</p>}
      {sitesOf(told, live).map((site) => (
        <section key={site.host} class={`card tight ${site.isOld ? 'call' : ''}`} data-site={site.host}>
          <h2>{site.host}</h2>
          {site.isOld && <p class="small">{t('stillHeldBy')}</p>}
          <ul class="tight">
            {site.list.map(({ one, fields, isOld }) => (
              <li key={one.id}>
                {dateText(new Date(one.at).toISOString())}: {fields}
                {isOld && <span class="chip asks">{t('noLonger')}</span>}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
