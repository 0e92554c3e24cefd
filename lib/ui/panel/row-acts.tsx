import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Row } from '../../messaging/contract.ts';
import { always, attach, busy, fill, isMeant, never, tell, undo } from '../page-state.ts';
import { Copy } from '../parts/common.tsx';
import { t } from '../state.ts';

/** What the person can do about one row, by its state. */
export function Acts({ row }: { row: Row }) {
  const { operation } = row;
  if (row.files && (row.reason === 'file' || row.status === 'failed')) return <Attach row={row} takes={row.files} />;
  switch (row.status) {
    case 'asked':
      return row.value === undefined ? <Tell row={row} /> : <Give row={row} />;
    case 'blank':
      return <Tell row={row} />;
    case 'filled':
      return operation ? (
        <div>
          <button type="button" class="link" data-testid={`undo-${row.id}`} onClick={(event) => void undo(operation, [row.id], event)}>
            {t('undo')}
          </button>
        </div>
      ) : null;
    case 'failed':
      return row.value ? <Copy text={row.value} /> : null;
    default:
      return null;
  }
}

/** Doubts that an "always here" answers, for ordinary data; the background holds the rule. */
const SETTLED: ReadonlySet<string> = new Set(['other-destination', 'cross-origin-frame', 'other-context', 'unsure-reading', 'old']);

function Give({ row }: { row: Row }) {
  return (
    <div class="line">
      <button type="button" data-testid={`give-${row.id}`} onClick={(event) => void fill([row], event)}>
        {row.sensitive ? t('giveOnce') : t('useIt')}
      </button>
      {SETTLED.has(row.reason ?? '') && row.sensitivity < 2 && (
        <button type="button" class="quiet" data-testid={`always-${row.id}`} onClick={(event) => isMeant(event) && void always(row)}>
          {t('alwaysHere')}
        </button>
      )}
      <button type="button" class="quiet" data-testid={`never-${row.id}`} onClick={(event) => event.isTrusted && void never(row)}>
        {t('neverHere')}
      </button>
    </div>
  );
}

/** Files from this computer, picked by the person for this one control. */
function Attach({ row, takes }: { row: Row; takes: NonNullable<Row['files']> }) {
  return (
    <label class="tight">
      <span class="small">{takes.multiple ? t('pickFiles') : t('pickFile')}</span>
      <input
        type="file"
        accept={takes.accept}
        multiple={takes.multiple}
        disabled={busy.value}
        data-testid={`attach-${row.id}`}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          event.currentTarget.value = '';
          if (files.length > 0) void attach(row, files);
        }}
      />
    </label>
  );
}

/** "Tell me": once, or to be remembered too. */
function Tell({ row }: { row: Row }) {
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  const [remember, setRemember] = useState(true);
  const box = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (open) box.current?.focus();
  }, [open]);
  if (!open)
    return (
      <div>
        <button type="button" class="link" aria-expanded="false" data-testid={`tell-${row.id}`} onClick={() => setOpen(true)}>
          {t('tellMe')}
        </button>
      </div>
    );
  return (
    <form
      class="tight"
      onSubmit={(event) => {
        event.preventDefault();
        void tell(row, text, remember, event);
      }}
      onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}
    >
      <input
        type="text"
        ref={box}
        aria-label={row.question || row.label}
        data-testid={`tell-text-${row.id}`}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <label class="line">
        <input type="checkbox" checked={remember} onChange={(event) => setRemember(event.currentTarget.checked)} />
        {t('rememberToo')}
      </label>
      <div class="line">
        <button type="submit" data-testid={`tell-use-${row.id}`}>
          {t('use')}
        </button>
        <button type="button" class="quiet" onClick={() => setOpen(false)}>
          {t('cancel')}
        </button>
      </div>
    </form>
  );
}
