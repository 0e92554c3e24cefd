import { useState } from 'preact/hooks';
import { dayAt } from '../../core/clock.ts';
import { BringIn } from '../parts/bring-in.tsx';
import { saveFile } from '../parts/save-file.ts';
import { ask, refusal, t, taken } from '../state.ts';

/** The memory as a file: out under a passphrase, or in the clear when that is said, and in. */
async function save(event: Event, passphrase: string | null): Promise<boolean> {
  event.preventDefault();
  if (!event.isTrusted) return false;
  refusal.value = '';
  const file = taken(await ask('memory.export', { passphrase }));
  if (!file) return false;
  const day = dayAt(Date.now());
  saveFile(`stead-${day}${passphrase === null ? '' : '-sealed'}.json`, file.text, 'application/json');
  return true;
}

export function FilesRoom() {
  const [text, setText] = useState('');
  const [busy, setBusy] = useState(false);
  const sealed = async (event: Event) => {
    setBusy(true);
    if (await save(event, text)) setText('');
    setBusy(false);
  };
  return (
    <>
      <h1>{t('navFiles')}</h1>
      <section class="card stack">
        <h2>{t('exportTitle')}</h2>
        <form class="line" onSubmit={(event) => void sealed(event)}>
          <input
            type="password"
            autocomplete="off"
            aria-label={t('exportPassphrase')}
            placeholder={t('exportPassphrase')}
            data-testid="export-passphrase"
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
          <button type="submit" data-testid="export-sealed" disabled={busy || text.length < SHORTEST}>
            {t('exportSealed')}
          </button>
        </form>
        <h2>{t('exportPlainTitle')}</h2>
        <p>{t('exportWarn')}</p>
        <div>
          <button type="button" class="quiet" data-testid="export" onClick={(event) => void save(event, null)}>
            {t('exportGo')}
          </button>
        </div>
      </section>
      <h2>{t('importTitle')}</h2>
      <BringIn />
    </>
  );
}

/** As for the memory itself: fewer letters are tried through in hours. */
const SHORTEST = 8;
