import { useEffect, useState } from 'preact/hooks';
import { dayAt } from '../../core/clock.ts';
import type { Disclosure } from '../../memory/types.ts';
import { query, rows, total } from '../memory-state.ts';
import { saveFile } from '../parts/save-file.ts';
import { dateText, hostOf } from '../source.ts';
import { ask, t } from '../state.ts';
import { toldLetter, toldList } from './told-text.ts';

/** Who was told what, by site: those who still hold something that is no longer true come first. */
interface Site {
  readonly host: string;
  readonly list: readonly { readonly one: Disclosure; readonly fields: string; readonly isOld: boolean }[];
  readonly isOld: boolean;
}

/**
 * Belief -> the day it ended, or null while it holds. A belief that is not there was corrected or forgotten. What had ended before
 * it was told was told as past, and stays right.
 */
export type Live = ReadonlyMap<string, string | null>;

function isOldNow(one: Disclosure, live: Live, today: string): boolean {
  const told = dayAt(one.at);
  return one.items.some(({ belief }) => {
    if (belief === null) return false;
    const ended = live.get(belief);
    return ended === undefined || (ended !== null && ended < today && ended >= told.slice(0, ended.length));
  });
}

export function sitesOf(told: readonly Disclosure[], live: Live | null, today: string): Site[] {
  const sites = new Map<string, Disclosure[]>();
  for (const one of told) sites.set(hostOf(one.origin), [...(sites.get(hostOf(one.origin)) ?? []), one]);
  return [...sites]
    .map(([host, list]) => {
      const shown = [...list]
        .sort((a, b) => b.at - a.at)
        .map((one) => ({
          one,
          fields: [...new Set(one.items.map((item) => item.field))].join(', '),
          isOld: live !== null && isOldNow(one, live, today),
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
  const live = isWhole ? new Map<string, string | null>(rows.value.map(({ belief }) => [belief.id, belief.validTo ?? null])) : null;
  const sites = sitesOf(told, live, dayAt(Date.now()));
  return (
    <>
      <h1>{t('toldTitle')}</h1>
      {told.length === 0 && <p class="soft">{t('toldEmpty')}</p>}
      {sites.length > 0 && (
        <div>
          <button
            type="button"
            data-testid="told-list"
            onClick={(event) => event.isTrusted && saveFile('stead-told.csv', toldList(sites), 'text/csv')}
          >
            {t('toldList')}
          </button>
        </div>
      )}
      {sites.map((site) => (
        <section key={site.host} class={`card tight ${site.isOld ? 'call' : ''}`} data-site={site.host}>
          <h2>{site.host}</h2>
          {site.isOld && <p class="small">{t('stillHeldBy')}</p>}
          <ul class="tight">
            {site.list.map(({ one, fields, isOld }) => (
              <li key={one.id}>
                {dateText(dayAt(one.at))}: {fields}
                {one.items.some(({ belief, leaves }) => belief === null && leaves.length === 0) && (
                  <span class="chip">{t('toldNotKept')}</span>
                )}
                {one.submitted && <span class="chip">{t('toldSubmitted')}</span>}
                {isOld && <span class="chip asks">{t('noLonger')}</span>}
              </li>
            ))}
          </ul>
          <div>
            <button
              type="button"
              class="quiet"
              data-testid="told-letter"
              onClick={(event) => event.isTrusted && saveFile(`stead-${site.host}.txt`, toldLetter(site), 'text/plain')}
            >
              {t('toldLetter')}
            </button>
          </div>
        </section>
      ))}
    </>
  );
}
