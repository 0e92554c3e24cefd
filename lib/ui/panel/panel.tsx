import type { PageView, Row } from '../../messaging/contract.ts';
import { view } from '../page-state.ts';
import { Asks } from '../parts/asks.tsx';
import { Logo, Refusal, Section } from '../parts/common.tsx';
import { Offers } from '../parts/offers.tsx';
import { FillButtons, Heard, StateNote, Waiting } from '../parts/page-parts.tsx';
import { t } from '../state.ts';
import { Chats } from './chat.tsx';
import { DocumentBeside } from './document.tsx';
import { RowItem } from './rows.tsx';

/** The whole form as a list: what is ready by section, what needs the person, what was left alone and why. */
export function Panel() {
  const page = view.value;
  if (!page)
    return (
      <main>
        <h1 class="hidden">Stead</h1>
        <Waiting why="panel" />
      </main>
    );
  const rows = [...page.rows].sort((a, b) => a.frameId - b.frameId || a.order - b.order);
  const live = rows.filter(isLive);
  const ready = rows.filter((row) => row.status === 'ready').length;
  return (
    <div data-state={page.state}>
      <header class="top between">
        <div class="line grow nowrap">
          <Logo />
          <h1 class="host">{page.host || 'Stead'}</h1>
        </div>
        {live.length > 0 && <span class="soft small">{t('readyOf', { ready, all: rows.length })}</span>}
      </header>
      <Heard />
      <main class="stack">
        <Refusal />
        <StateNote state={page.state} />
        {(page.state === 'ready' || page.state === 'first-run') && <DocumentBeside />}
        <Thinking rows={page.thinking} />
        <Offers />
        <Asks />
        <Chats />
        {sections(live).map(([title, list]) => (
          <Section key={title} title={title || t('theRest')}>
            <ul>
              {list.map((row) => (
                <RowItem key={row.id} row={row} />
              ))}
            </ul>
          </Section>
        ))}
        <LeftAlone rows={rows.filter((row) => !isLive(row))} />
      </main>
      {hasActs(page, live) && (
        <footer class="act">
          <FillButtons />
        </footer>
      )}
    </div>
  );
}

/** What is left alone stands apart, but for files: those the person gives here. */
const isLive = (row: Row): boolean => row.status !== 'left-alone' || row.reason === 'file';

/** Nothing waits for the model: what it finds comes in among the rows. */
function Thinking({ rows }: { rows: number }) {
  return (
    <p role="status" class={rows > 0 ? 'small soft' : 'hidden'} data-testid="thinking">
      {rows > 0 ? t('thinking', { rows }) : ''}
    </p>
  );
}

/** The buttons stay while something may be filled or taken back. */
function hasActs(page: PageView, live: readonly Row[]): boolean {
  return (page.state === 'ready' || page.state === 'insecure') && (live.length > 0 || page.operations.length > 0);
}

function LeftAlone({ rows }: { rows: readonly Row[] }) {
  if (rows.length === 0) return null;
  return (
    <details>
      <summary>
        {t('leftAloneTitle')} ({rows.length})
      </summary>
      <ul>
        {rows.map((row) => (
          <RowItem key={row.id} row={row} />
        ))}
      </ul>
    </details>
  );
}

/** Rows by the page's own sections, in its order. */
function sections(rows: readonly Row[]): [string, Row[]][] {
  const found = new Map<string, Row[]>();
  for (const row of rows) found.set(row.section, [...(found.get(row.section) ?? []), row]);
  return [...found];
}
