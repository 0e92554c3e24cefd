import { useState } from 'preact/hooks';
import type { Row } from '../../messaging/contract.ts';
import { choices, edits, fill, never, tell, undo, unticked } from '../page-state.ts';
import { Chip, copy } from '../parts/common.tsx';
import { sourceText } from '../source.ts';
import { reason, t } from '../state.ts';

/** One control of the page as a row: its question, the value loudest, then why. */
export function RowItem({ row }: { row: Row }) {
  const ticked = row.status === 'ready' && !unticked.value.has(row.id);
  return (
    <li class={`row ${row.status === 'asked' ? 'asks' : ''}`} data-row={row.id} data-status={row.status}>
      {row.status === 'ready' && (
        <input
          type="checkbox"
          checked={ticked}
          aria-label={row.question || row.label}
          data-testid={`tick-${row.id}`}
          onChange={() => toggle(row)}
        />
      )}
      <div class="grow tight">
        <p class="soft">{row.question || row.label}</p>
        <Value row={row} />
        <p class="soft small">{whyText(row)}</p>
        <Acts row={row} />
      </div>
      <Chip row={row} />
    </li>
  );
}

function toggle(row: Row): void {
  const next = new Set(unticked.value);
  if (!next.delete(row.id)) next.add(row.id);
  unticked.value = next;
}

function whyText(row: Row): string {
  const why = row.reason ? reason(row.reason, row.reasonValues) : '';
  const from = ['ready', 'asked', 'filled', 'already'].includes(row.status) ? sourceText(row.from) : '';
  return [why, from].filter(Boolean).join(' · ');
}

function Value({ row }: { row: Row }) {
  if (row.status === 'asked' && row.kind === 'composed') {
    const text = edits.value.get(row.id) ?? row.value ?? '';
    return (
      <textarea
        rows={5}
        aria-label={t('edit')}
        value={text}
        onInput={(event) => {
          edits.value = new Map(edits.value).set(row.id, event.currentTarget.value);
        }}
      />
    );
  }
  const at = choices.value.get(row.id) ?? 0;
  const shown =
    row.status === 'filled' || row.status === 'already'
      ? row.readBack && row.readBack !== 'true'
        ? row.readBack
        : row.value
      : at > 0
        ? row.alternatives[at - 1]?.value
        : row.value;
  return (
    <>
      {shown && <p class="value">{shown}</p>}
      {(row.status === 'asked' || row.status === 'ready') && row.alternatives.length > 0 && <Alternatives row={row} at={at} />}
    </>
  );
}

function Alternatives({ row, at }: { row: Row; at: number }) {
  const all = [row.value ?? '', ...row.alternatives.map((one) => one.value)];
  return (
    <fieldset class="tight" style={{ border: 0, padding: 0, margin: 0 }}>
      <legend class="soft small">{t('alternatives')}</legend>
      {all.map((value, index) => (
        <label class="line">
          <input
            type="radio"
            name={`choice-${row.id}`}
            checked={index === at}
            onChange={() => {
              choices.value = new Map(choices.value).set(row.id, index);
            }}
          />
          <span>{value}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Acts({ row }: { row: Row }) {
  switch (row.status) {
    case 'asked':
      return row.value === undefined ? (
        <Tell row={row} />
      ) : (
        <div class="line">
          <button type="button" data-testid={`give-${row.id}`} onClick={(event) => void fill([row], event)}>
            {row.sensitive ? t('giveOnce') : t('useIt')}
          </button>
          <button type="button" class="quiet" data-testid={`never-${row.id}`} onClick={() => void never(row)}>
            {t('neverHere')}
          </button>
        </div>
      );
    case 'blank':
      return <Tell row={row} />;
    case 'filled':
      return row.operation ? (
        <div>
          <button type="button" class="link" onClick={(event) => row.operation && void undo(row.operation, [row.id], event)}>
            {t('undo')}
          </button>
        </div>
      ) : null;
    case 'failed':
      return row.value ? (
        <div>
          <button type="button" class="link" onClick={() => copy(row.value ?? '')}>
            {t('copy')}
          </button>
        </div>
      ) : null;
    default:
      return null;
  }
}

/** "I do not know it. Tell me": once, or to be remembered too. */
function Tell({ row }: { row: Row }) {
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  const [remember, setRemember] = useState(true);
  if (!open)
    return (
      <div>
        <button type="button" class="link" data-testid={`tell-${row.id}`} onClick={() => setOpen(true)}>
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
    >
      <input
        type="text"
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
