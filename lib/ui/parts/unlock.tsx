import { useEffect, useState } from 'preact/hooks';
import { hasPassphrase, refresh, unlock } from '../memory-state.ts';
import { t } from '../state.ts';

/** The one way to open a locked memory: by its passphrase where there is one, else by a press. */
export function Unlock({ after }: { after?: () => void }) {
  const [text, setText] = useState('');
  const [busy, setBusy] = useState(false);
  // The panel knows the page only: whether there is a passphrase is asked here.
  useEffect(() => void refresh(), []);
  const open = async (event: Event) => {
    event.preventDefault();
    if (!event.isTrusted) return;
    setBusy(true);
    const done = await unlock(hasPassphrase.value ? text : undefined);
    setBusy(false);
    setText('');
    if (done) after?.();
  };
  return (
    <form class="line" onSubmit={(event) => void open(event)}>
      {hasPassphrase.value && (
        <input
          type="password"
          autocomplete="off"
          aria-label={t('passphrase')}
          placeholder={t('passphrase')}
          data-testid="passphrase"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      )}
      <button type="submit" data-testid="lock" disabled={busy || (hasPassphrase.value && text === '')}>
        {t('unlock')}
      </button>
    </form>
  );
}
