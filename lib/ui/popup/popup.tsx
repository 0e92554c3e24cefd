import { dayAt } from '../../core/clock.ts';
import type { MemoryRow, Row } from '../../messaging/contract.ts';
import { failed, lock, locked, query, rows, search, total } from '../memory-state.ts';
import { look, switchSite, tab, view } from '../page-state.ts';
import { Asks } from '../parts/asks.tsx';
import { Change } from '../parts/change.tsx';
import { Logo, Refusal } from '../parts/common.tsx';
import { Dispute } from '../parts/disputes.tsx';
import { MemoryItem } from '../parts/memory-row.tsx';
import { Note } from '../parts/note.tsx';
import { Offers } from '../parts/offers.tsx';
import { FillButtons, Heard, StateNote, Waiting } from '../parts/page-parts.tsx';
import { Unlock } from '../parts/unlock.tsx';
import { isPast } from '../source.ts';
import { language, t } from '../state.ts';
import { openOptions, openPanel } from '../tabs.ts';

/** This page at a glance, and quick inspect-and-correct of the memory. */
const SHOWN = 12;

export function Popup() {
  const page = view.value;
  const on = page?.state !== 'off-here';
  const site = page?.origin ?? '';
  return (
    <div data-state={page?.state ?? 'loading'}>
      <header class="top between">
        <div class="line grow nowrap">
          <Logo />
          <div class="grow">
            <h1 class="host">{page?.host || 'Stead'}</h1>
            <p class="soft small">{page?.title}</p>
          </div>
        </div>
        {site && (
          <span class="line small nowrap whole">
            <span aria-hidden="true">{on ? t('onHere') : t('offHere')}</span>
            <button
              type="button"
              class="switch"
              role="switch"
              aria-checked={on}
              aria-label={t('onHere')}
              data-testid="site-switch"
              onClick={() => void switchSite(site, !on)}
            />
          </span>
        )}
      </header>
      <Heard />
      <main class="stack">
        {page ? (
          <>
            <Refusal />
            <StateNote state={page.state} />
          </>
        ) : (
          <Waiting why="popup" />
        )}
        {(page?.state === 'ready' || page?.state === 'insecure') && page.rows.length > 0 && (
          <Glance rows={page.rows} ms={page.ms.scan + page.ms.suggest} />
        )}
        <Offers />
        <Asks />
        {locked.value && page?.state !== 'locked' && <Unlock after={() => void look(false, 'popup')} />}
        {!locked.value && !failed.value && <Remembered />}
      </main>
      <footer class="act between small">
        <span class="soft">{t('staysHere')}</span>
        <span class="line nowrap whole">
          <button type="button" class="link" data-testid="memories" onClick={openOptions}>
            {t('memories', { count: total.value })}
          </button>
          {!locked.value && (
            <button type="button" class="quiet" data-testid="lock" onClick={() => void lockAndLook()}>
              {t('lock')}
            </button>
          )}
        </span>
      </footer>
    </div>
  );
}

async function lockAndLook(): Promise<void> {
  await lock();
  await look(false, 'popup');
}

const secondsText = (ms: number): string =>
  new Intl.NumberFormat(language.value, { style: 'unit', unit: 'second', minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(
    ms / 1000,
  );

/** What is counted, in its colour and its words. */
const COUNTED = [
  ['known', 'countKnown'],
  ['worked', 'countWorkedOut'],
  ['asks', 'countNeedYou'],
  ['left', 'countLeft'],
] as const;

function Glance({ rows, ms }: { rows: readonly Row[]; ms: number }) {
  const counts = {
    known: rows.filter(
      (row) => (row.status === 'ready' && row.kind !== 'conclusion') || row.status === 'filled' || row.status === 'already',
    ).length,
    worked: rows.filter((row) => row.status === 'ready' && row.kind === 'conclusion').length,
    asks: rows.filter((row) => row.status === 'asked').length,
    left: rows.filter((row) => row.status === 'left-alone').length,
  };
  const rest = rows.length - counts.known - counts.worked - counts.asks;
  return (
    <section class="card stack">
      <div class="line between">
        <h2>{t('fieldsHere', { count: rows.length })}</h2>
        <span class="soft small">{secondsText(ms)}</span>
      </div>
      <div class="bar" aria-hidden="true">
        <span class="known" style={{ flexGrow: counts.known }} />
        <span class="worked" style={{ flexGrow: counts.worked }} />
        <span class="asks" style={{ flexGrow: counts.asks }} />
        <span style={{ flexGrow: rest }} />
      </div>
      <p class="soft counts line apart">
        {COUNTED.map(([name, text]) => (
          <span key={name} class="whole">
            <b class={name}>{counts[name]}</b> {t(text)}
          </span>
        ))}
      </p>
      <div class="line">
        <FillButtons />
        <button type="button" data-testid="review" onClick={() => tab.value !== null && openPanel(tab.value)}>
          {t('review')}
        </button>
      </div>
    </section>
  );
}

/** What a search found; else what holds today: first what this page asks for, then the newest. */
function shown(): MemoryRow[] {
  if (query.value !== '') return rows.value.slice(0, SHOWN);
  const today = dayAt(Date.now());
  const here = new Set(view.value?.rows.flatMap((row) => row.beliefs));
  const rank = ({ belief }: MemoryRow): number => (here.has(belief.id) ? Number.POSITIVE_INFINITY : belief.txFrom);
  return rows.value
    .filter(({ belief }) => !isPast(belief, today) && belief.label !== 'DISPUTED')
    .sort((a, b) => rank(b) - rank(a) || 0)
    .slice(0, SHOWN);
}

function Remembered() {
  return (
    <section class="stack">
      <Change />
      <Dispute />
      <input
        type="search"
        aria-label={t('searchMemory')}
        placeholder={t('searchMemory')}
        data-testid="search"
        value={query.value}
        onInput={(event) => search(event.currentTarget.value)}
      />
      <ul>
        {shown().map((row) => (
          <MemoryItem key={row.belief.id} row={row} />
        ))}
      </ul>
      {query.value && rows.value.length === 0 && <p class="soft">{t('nothingFound')}</p>}
      <Note />
    </section>
  );
}
