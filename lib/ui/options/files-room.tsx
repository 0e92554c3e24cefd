import { BringIn } from '../parts/bring-in.tsx';
import { ask, t } from '../state.ts';

/** The memory as a file: out, with a plain warning, and in. */

/** How long a browser may take to start a download (ms). */
const DOWNLOAD_START = 10_000;

async function save(event: Event): Promise<void> {
  if (!event.isTrusted) return;
  const file = await ask('memory.export', {});
  if (!file) return;
  const url = URL.createObjectURL(new Blob([JSON.stringify(file, null, 1)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `stead-${new Date().toISOString().slice(0, 10)}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), DOWNLOAD_START);
}

export function FilesRoom() {
  return (
    <>
      <h1>{t('navFiles')}</h1>
      <section class="card stack">
        <h2>{t('exportTitle')}</h2>
        <p>{t('exportWarn')}</p>
        <div>
          <button type="button" data-testid="export" onClick={(event) => void save(event)}>
            {t('exportGo')}
          </button>
        </div>
      </section>
      <h2>{t('importTitle')}</h2>
      <BringIn />
    </>
  );
}
