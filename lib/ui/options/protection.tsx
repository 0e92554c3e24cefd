import { useState } from 'preact/hooks';
import type { Settings } from '../../messaging/contract.ts';
import { hasPassphrase, locked, protect } from '../memory-state.ts';
import { Choice } from '../parts/choice.tsx';
import { ask, settings, t } from '../state.ts';

/** Passphrase and lock: what each choice protects from is said before it is made. */
const MINUTES = [5, 15, 60, 0] as const;

export function Protection() {
  const [text, setText] = useState('');
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  if (locked.value) return null;
  const set = async (event: Event, passphrase: string | null) => {
    event.preventDefault();
    if (!event.isTrusted) return;
    setBusy(true);
    const done = await protect(passphrase);
    setBusy(false);
    setText('');
    setSaid(done ? t(passphrase === null ? 'passphraseGone' : 'passphraseSet') : '');
  };
  return (
    <section class="card stack" data-testid="protection">
      <h2>{t('protectionTitle')}</h2>
      <p>{t(hasPassphrase.value ? 'protectionPassphrase' : 'protectionDevice')}</p>
      <form class="line" onSubmit={(event) => void set(event, text)}>
        <input
          type="password"
          autocomplete="off"
          aria-label={t('passphraseNew')}
          placeholder={t('passphraseNew')}
          data-testid="passphrase-new"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <button type="submit" data-testid="passphrase-set" disabled={busy || text === ''}>
          {t(hasPassphrase.value ? 'passphraseChange' : 'passphraseUse')}
        </button>
      </form>
      <p class="soft small">{t('passphraseWarn')}</p>
      {hasPassphrase.value && (
        <div>
          <button type="button" data-testid="passphrase-remove" disabled={busy} onClick={(event) => void set(event, null)}>
            {t('passphraseRemove')}
          </button>
        </div>
      )}
      {said && <p role="status">{said}</p>}
      {hasPassphrase.value && settings.value && <LockAfter now={settings.value} />}
    </section>
  );
}

function LockAfter({ now }: { now: Settings }) {
  return (
    <>
      <h2>{t('lockAfter')}</h2>
      <Choice
        label={t('lockAfter')}
        value={String(now.lockAfter)}
        set={(minutes) => void ask('settings.set', { lockAfter: Number(minutes) })}
        options={MINUTES.map((minutes) => [String(minutes), minutes === 0 ? t('lockNever') : t('lockMinutes', { count: minutes })])}
      />
    </>
  );
}
