import { useState } from 'preact/hooks';
import { plainText } from '../../core/value.ts';
import type { Proof } from '../../memory/types.ts';
import type { MemoryRow } from '../../messaging/contract.ts';
import { changeSince, correct, forget, report, settle } from '../memory-state.ts';
import { dateText, sourceText } from '../source.ts';
import { ask, t } from '../state.ts';
import { ProofTree } from './common.tsx';

/** One thing that is remembered: what, since when, from where; corrected, explained or forgotten in place. */
export function MemoryItem({ row }: { row: MemoryRow }) {
  const [open, setOpen] = useState<'none' | 'correct' | 'why' | 'forget'>('none');
  const [proof, setProof] = useState<Proof | null>(null);
  const { belief } = row;
  const isConclusion = belief.kind === 'conclusion' || belief.kind === 'assumption';
  const why = async () => {
    setProof(await ask('memory.why', { id: belief.id }));
    setOpen(open === 'why' ? 'none' : 'why');
  };
  return (
    <li class="row" data-belief={belief.id}>
      <div class="grow tight">
        <p class="soft">
          {row.name}
          {row.person ? ` · ${t('about', { person: row.person })}` : ''}
          {belief.context ? ` · ${belief.context}` : ''}
        </p>
        <p class="value">{row.value || belief.text}</p>
        <p class="soft small">{[validity(row), sourceText(row.from)].filter(Boolean).join(' · ')}</p>
        <div class="line">
          {!isConclusion && belief.label !== 'DISPUTED' && (
            <button type="button" class="link" data-testid="correct" onClick={() => setOpen(open === 'correct' ? 'none' : 'correct')}>
              {t('correct')}
            </button>
          )}
          {belief.label === 'DISPUTED' && (
            <button type="button" onClick={() => void settle(belief.id)}>
              {t('thisHolds')}
            </button>
          )}
          <button type="button" class="link" data-testid="why" onClick={() => void why()}>
            {t('why')}
          </button>
          {!isConclusion && (
            <button type="button" class="link" data-testid="forget" onClick={() => setOpen(open === 'forget' ? 'none' : 'forget')}>
              {t('forget')}
            </button>
          )}
        </div>
        {open === 'correct' && <Correct row={row} close={() => setOpen('none')} />}
        {open === 'why' && proof && <ProofTree proof={proof} />}
        {open === 'forget' && (
          <div class="line">
            <span>{t('forgetSure')}</span>
            <button type="button" data-testid="forget-yes" onClick={(event) => event.isTrusted && void forget(belief.id)}>
              {t('forget')}
            </button>
            <button type="button" class="quiet" onClick={() => setOpen('none')}>
              {t('cancel')}
            </button>
          </div>
        )}
      </div>
      <span class={`chip ${belief.label === 'DISPUTED' ? 'asks' : isConclusion ? 'worked' : 'known'}`}>
        {belief.label === 'DISPUTED' ? t('yourCall') : isConclusion ? t('workedOut') : t('known')}
      </span>
    </li>
  );
}

function validity({ belief }: MemoryRow): string {
  if (belief.validFrom && belief.validTo) return t('validUntil', { from: dateText(belief.validFrom), to: dateText(belief.validTo) });
  return belief.validFrom ? t('validSince', { from: dateText(belief.validFrom) }) : '';
}

/** A correction (never right) or a change (right until then): the person says which. */
function Correct({ row, close }: { row: MemoryRow; close: () => void }) {
  const { belief } = row;
  const parts = belief.value.type === 'record' ? Object.keys(belief.value.parts) : [];
  const [part, setPart] = useState(parts[0] ?? '');
  const current = belief.value.type === 'record' ? (belief.value.parts[part] ?? '') : plainText(belief.value);
  const [value, setValue] = useState(current);
  const [how, setHow] = useState<'never' | 'since'>('never');
  const [since, setSince] = useState('');
  const save = async (event: Event) => {
    event.preventDefault();
    if (!event.isTrusted) return;
    const done =
      how === 'never'
        ? await correct(belief.id, value, part || undefined)
        : await changeSince(belief.id, value, since || undefined, part || undefined);
    if (done) close();
  };
  return (
    <form class="tight" onSubmit={(event) => void save(event)}>
      {parts.length > 0 && (
        <select
          aria-label={row.name}
          data-testid="correct-part"
          value={part}
          onChange={(event) => {
            setPart(event.currentTarget.value);
            setValue(belief.value.type === 'record' ? (belief.value.parts[event.currentTarget.value] ?? '') : '');
          }}
        >
          {parts.map((one) => (
            <option value={one}>{one}</option>
          ))}
        </select>
      )}
      <input
        type="text"
        aria-label={t('newValue')}
        data-testid="correct-value"
        value={value}
        onInput={(event) => setValue(event.currentTarget.value)}
      />
      <label class="line">
        <input type="radio" name={`how-${belief.id}`} checked={how === 'never'} onChange={() => setHow('never')} />
        {t('neverTrue')}
      </label>
      <label class="line">
        <input
          type="radio"
          name={`how-${belief.id}`}
          data-testid="correct-since"
          checked={how === 'since'}
          onChange={() => setHow('since')}
        />
        {t('changedSince')}
      </label>
      {how === 'since' && (
        <input type="date" aria-label={t('changedSince')} value={since} onInput={(event) => setSince(event.currentTarget.value)} />
      )}
      <div class="line">
        <button type="submit" data-testid="correct-save">
          {t('save')}
        </button>
        <button type="button" class="quiet" onClick={close}>
          {t('cancel')}
        </button>
      </div>
    </form>
  );
}

/** What followed from a change: the new value, what was worked out anew, who still has the old one. */
export function Change() {
  const done = report.value;
  if (!done) return null;
  const hosts = [...new Set(done.holders.map((holder) => hostOf(holder.origin)))];
  return (
    <section class="card tight" data-testid="change-report" role="status">
      {done.current.map((belief) => (
        <p>{t('changedTo', { value: plainText(belief.value) || belief.text })}</p>
      ))}
      {done.derived.length > 0 && <p class="soft">{t('derived', { list: done.derived.map((belief) => belief.text).join(' ') })}</p>}
      {done.retired.length > 0 && (
        <p>{hosts.length > 0 ? t('holders', { count: hosts.length, list: hosts.join(', ') }) : t('noHolders')}</p>
      )}
      <div>
        <button
          type="button"
          class="link"
          onClick={() => {
            report.value = null;
          }}
        >
          OK
        </button>
      </div>
    </section>
  );
}

function hostOf(origin: string): string {
  try {
    return new URL(origin).host;
  } catch {
    return origin;
  }
}
