import { useState } from 'preact/hooks';
import { eraseAll, failure, health } from '../memory-state.ts';
import { reason, t } from '../state.ts';

/** What became of the memory when it was opened, when there is something to say: nothing is made good behind the person's back. */
export function HealthNote() {
  const now = health.value;
  if (!now || now.state === 'whole') return null;
  const text =
    now.state === 'without-database'
      ? t('healthWithout')
      : now.state === 'partly-lost'
        ? t('healthLost', { count: now.lost })
        : t('healthRestored');
  return (
    <p class={`card tight ${now.state === 'restored' ? '' : 'call'}`} role="status" data-health={now.state}>
      {text}
    </p>
  );
}

/** A memory that cannot be opened is never shown as an empty one. Its key is gone for good: then there is a way to begin again. */
export function Failed() {
  const [sure, setSure] = useState(false);
  const why = failure.value ?? 'storage-refused';
  return (
    <div class="card stack" data-failed={why}>
      <h1 class="hidden">Stead</h1>
      <p class="error">{why === 'storage-refused' ? t('stateStorage') : reason(why)}</p>
      {why === 'key-lost' && (
        <div class="line">
          {sure && <span>{t('eraseSure')}</span>}
          <button type="button" data-testid="erase" onClick={(event) => event.isTrusted && (sure ? void eraseAll() : setSure(true))}>
            {t(sure ? 'eraseDo' : 'erase')}
          </button>
        </div>
      )}
    </div>
  );
}
