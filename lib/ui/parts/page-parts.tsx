import type { PageView } from '../../messaging/contract.ts';
import { busy, fill, look, ready, stateText, switchSite, tab, undo, view } from '../page-state.ts';
import { refusal, t } from '../state.ts';
import { openWelcome, reloadTab } from '../tabs.ts';
import { Refusal } from './common.tsx';
import { Unlock } from './unlock.tsx';

/** The main act, and taking it back. */
export function FillButtons() {
  const count = ready.value.length;
  const [operation] = view.value?.operations ?? [];
  return (
    <>
      <button
        type="button"
        class="main"
        data-testid="fill"
        // Not `disabled`: the keyboard would lose its place whenever the page is looked at.
        aria-disabled={busy.value || count === 0}
        onClick={(event) => void fill(ready.value, event)}
      >
        {count > 0 ? t('fill', { count }) : t('fillNone')}
      </button>
      {operation && (
        <button type="button" data-testid="undo" onClick={(event) => void undo(operation.id, undefined, event)}>
          {t('undo')}
        </button>
      )}
    </>
  );
}

/** What a surface shows until the page has answered, and when it does not. */
export function Waiting({ why }: { why: 'panel' | 'popup' }) {
  if (!refusal.value) return <p aria-busy="true">{t('stateLoading')}</p>;
  const again = () => {
    refusal.value = '';
    void look(false, why);
  };
  return (
    <div class="card stack">
      <Refusal />
      <div>
        <button type="button" onClick={again}>
          {t('tryAgain')}
        </button>
      </div>
    </div>
  );
}

/** Why there is nothing to act on, and what can be done about it. */
export function StateNote({ state }: { state: PageView['state'] }) {
  if (state === 'ready') return null;
  const act = actOf(state);
  return (
    <div class="card tight">
      <p>{stateText(state)}</p>
      {state === 'locked' && <Unlock after={() => void look(false, 'panel')} />}
      {state === 'not-a-page' && <p class="soft small">{t('stateNotPageWhy')}</p>}
      {act && (
        <div>
          <button type="button" data-testid={`state-${state}`} onClick={(event) => event.isTrusted && act.run()}>
            {act.text}
          </button>
        </div>
      )}
    </div>
  );
}

function actOf(state: PageView['state']): { text: string; run: () => void } | null {
  const tabId = tab.value;
  const origin = view.value?.origin;
  switch (state) {
    case 'first-run':
      return { text: t('stateFirstRunDo'), run: openWelcome };
    case 'off-here':
      return origin ? { text: t('switchOn'), run: () => void switchSite(origin, true) } : null;
    case 'reload-needed':
      return tabId === null ? null : { text: t('refreshPage'), run: () => reloadTab(tabId) };
    default:
      return null;
  }
}

/** The counts in words, said once they change, for those who listen. */
export function Heard() {
  const rows = view.value?.rows ?? [];
  const asks = rows.filter((row) => row.status === 'asked').length;
  return (
    <p class="hidden" aria-live="polite">
      {rows.length > 0 ? t('shown', { ready: rows.filter((row) => row.status === 'ready').length, all: rows.length, asks }) : ''}
    </p>
  );
}
