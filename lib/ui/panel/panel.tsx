import type { Row } from '../../messaging/contract.ts';
import { view } from '../page-state.ts';
import { Asks } from '../parts/asks.tsx';
import { Logo, Refusal, Section } from '../parts/common.tsx';
import { Offers } from '../parts/offers.tsx';
import { FillButtons, StateNote } from '../parts/page-parts.tsx';
import { t } from '../state.ts';
import { Chats } from './chat.tsx';
import { RowItem } from './rows.tsx';

/** The whole form as a list: what is ready by section, what needs the person, what was left alone and why. */
export function Panel() {
  const page = view.value;
  if (!page) return <main aria-busy="true">{t('stateLoading')}</main>;
  const rows = [...page.rows].sort((a, b) => a.frameId - b.frameId || a.order - b.order);
  const left = rows.filter((row) => row.status === 'left-alone');
  const live = rows.filter((row) => row.status !== 'left-alone');
  const ready = rows.filter((row) => row.status === 'ready').length;
  return (
    <div data-state={page.state}>
      <header class="top between">
        <div class="line">
          <Logo />
          <h2>{page.host || 'Stead'}</h2>
        </div>
        {live.length > 0 && <span class="soft small">{t('readyOf', { ready, all: rows.length })}</span>}
      </header>
      <main class="stack">
        <div aria-live="polite">
          <Refusal />
        </div>
        <StateNote state={page.state} />
        <Offers />
        <Asks />
        <Chats />
        {sections(live).map(([title, list]) => (
          <Section title={title || t('theRest')}>
            <ul>
              {list.map((row) => (
                <RowItem key={row.id} row={row} />
              ))}
            </ul>
          </Section>
        ))}
        {left.length > 0 && (
          <details>
            <summary>
              {t('leftAloneTitle')} ({left.length})
            </summary>
            <ul>
              {left.map((row) => (
                <RowItem key={row.id} row={row} />
              ))}
            </ul>
          </details>
        )}
      </main>
      {page.state === 'ready' && live.length > 0 && (
        <footer class="act">
          <FillButtons />
        </footer>
      )}
    </div>
  );
}

/** Rows by the page's own sections, in its order. */
function sections(rows: readonly Row[]): [string, Row[]][] {
  const found = new Map<string, Row[]>();
  for (const row of rows) found.set(row.section, [...(found.get(row.section) ?? []), row]);
  return [...found];
}
