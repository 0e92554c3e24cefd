import type { PageView } from '../../messaging/contract.ts';
import { busy, fill, ready, stateText, undo, view } from '../page-state.ts';
import { t } from '../state.ts';
import { openOptions } from '../tabs.ts';

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
        disabled={busy.value || count === 0}
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

/** Why there is nothing to act on, and what can be done about it. */
export function StateNote({ state }: { state: PageView['state'] }) {
  if (state === 'ready') return null;
  return (
    <div class="card tight">
      <p>{stateText(state)}</p>
      {state === 'not-a-page' && <p class="soft small">{t('stateNotPageWhy')}</p>}
      {state === 'first-run' && (
        <div>
          <button type="button" onClick={openOptions}>
            {t('stateFirstRunDo')}
          </button>
        </div>
      )}
    </div>
  );
}
