import { useState } from 'preact/hooks';
import type { BringInReport } from '../../memory/types.ts';
import { ask, reason, t } from '../state.ts';

/** A memory file brought in by paste or from disk; what was taken and what was not, and why. */
export function BringIn() {
  const [text, setText] = useState('');
  const [said, setSaid] = useState('');
  const [report, setReport] = useState<BringInReport | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const [sealed, setSealed] = useState(false);
  const [busy, setBusy] = useState(false);
  const bring = async (event: Event) => {
    event.preventDefault();
    setBusy(true);
    const result = await ask('memory.bring-in', { text, ...(sealed ? { passphrase } : {}) });
    setBusy(false);
    setReport(result?.ok ? result.value : null);
    setSaid(result === null ? t('stateFailed') : result.ok ? '' : reason(result.reason));
    setSealed(result?.ok === false && (result.reason === 'needs-passphrase' || result.reason === 'wrong-passphrase'));
    setPassphrase('');
    if (result?.ok) setText('');
  };
  const read = async (file: File | undefined) => {
    if (file) setText(await file.text());
  };
  return (
    <form class="card stack" onSubmit={(event) => void bring(event)}>
      <textarea
        rows={5}
        // Else the browser keeps what was typed here in its own session files.
        autocomplete="off"
        aria-label={t('bringInPaste')}
        placeholder={t('bringInPaste')}
        data-testid="bring-in-text"
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <label class="line">
        {t('bringInFile')}
        <input
          type="file"
          accept=".json,application/json"
          data-testid="bring-in-file"
          onChange={(event) => void read(event.currentTarget.files?.[0])}
        />
      </label>
      {sealed && (
        <input
          type="password"
          autocomplete="off"
          aria-label={t('importPassphrase')}
          placeholder={t('importPassphrase')}
          data-testid="bring-in-passphrase"
          value={passphrase}
          onInput={(event) => setPassphrase(event.currentTarget.value)}
        />
      )}
      <div>
        <button type="submit" data-testid="bring-in-go" disabled={busy || text.trim() === ''}>
          {t('bringInGo')}
        </button>
      </div>
      {(said || report) && (
        <div role="status" class="tight" data-testid="bring-in-report">
          {said && <p class="error">{said}</p>}
          {report && (
            <p>
              {t('bringInDone', {
                statements: report.statements,
                beliefs: report.beliefs,
                conclusions: report.conclusions,
                known: report.known,
              })}
            </p>
          )}
          {report && report.refused.length > 0 && (
            <>
              <p>{t('bringInRefused', { count: report.refused.length })}</p>
              <ul class="tree">
                {report.refused.slice(0, 50).map((one) => (
                  <li key={one.id}>
                    {one.id}: {reason(one.reason)}
                  </li>
                ))}
              </ul>
            </>
          )}
        </div>
      )}
    </form>
  );
}
