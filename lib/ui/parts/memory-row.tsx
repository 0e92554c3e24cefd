import { useEffect, useState } from 'preact/hooks';
import { dayAt } from '../../core/clock.ts';
import type { ChangeReport, Proof } from '../../memory/types.ts';
import type { MemoryRow } from '../../messaging/contract.ts';
import { forget, settle } from '../memory-state.ts';
import { dateText, hostOf, isPast, sourceText, valueText } from '../source.ts';
import { ask, refusal, t } from '../state.ts';
import { ProofTree, Shown } from './common.tsx';
import { Correct } from './correct.tsx';

type Open = 'none' | 'correct' | 'why' | 'forget';

/** One thing that is remembered: what, since when, from where; corrected, explained or forgotten in place. */
export function MemoryItem({ row }: { row: MemoryRow }) {
  const [open, setOpen] = useState<Open>('none');
  const { belief } = row;
  const toggle = (what: Open) => {
    refusal.value = '';
    setOpen(open === what ? 'none' : what);
  };
  return (
    <li class="row" data-belief={belief.id}>
      <div class="grow tight">
        <div class="line between">
          <div class="tight words">
            <p class="soft name">
              {[row.name, row.person && t('about', { person: row.person }), belief.context].filter(Boolean).join(' · ')}
            </p>
            <Value row={row} />
            <p class="soft small">{[validity(row), sourceText(row.from)].filter(Boolean).join(' · ')}</p>
          </div>
          <div class="line apart">
            <Kind row={row} />
            <Buttons row={row} open={open} toggle={toggle} />
          </div>
        </div>
        {open === 'correct' && <Correct row={row} close={() => setOpen('none')} />}
        {open === 'why' && <Why row={row} />}
        {open === 'forget' && <Forget row={row} close={() => setOpen('none')} />}
      </div>
    </li>
  );
}

/** From here on (the catalogue's levels) a value is shown only when it is asked for: somebody may look over the shoulder. */
const MASKED_FROM = 3;

function Value({ row }: { row: MemoryRow }) {
  const { belief } = row;
  return <Shown text={valueText(belief.value) || row.value || belief.text} masked={belief.sensitivity >= MASKED_FROM} />;
}

const isWorkedOut = ({ belief }: MemoryRow): boolean => belief.kind === 'conclusion' || belief.kind === 'assumption';

function Kind({ row }: { row: MemoryRow }) {
  if (row.belief.label === 'DISPUTED') return <span class="chip asks">{t('yourCall')}</span>;
  if (isPast(row.belief, dayAt(Date.now()))) return <span class="chip left">{t('earlier')}</span>;
  return isWorkedOut(row) ? <span class="chip worked">{t('workedOut')}</span> : <span class="chip known">{t('known')}</span>;
}

function Buttons({ row, open, toggle }: { row: MemoryRow; open: Open; toggle: (what: Open) => void }) {
  const { belief } = row;
  const isDisputed = belief.label === 'DISPUTED';
  const button = (what: Exclude<Open, 'none'>) => (
    <button
      type="button"
      class="link"
      data-testid={what}
      aria-expanded={open === what}
      aria-label={`${t(what)} ${row.name}`}
      onClick={() => toggle(what)}
    >
      {t(what)}
    </button>
  );
  return (
    <>
      {isDisputed && (
        <button type="button" data-testid="settle" onClick={(event) => event.isTrusted && void settle(belief.id)}>
          {t(belief.toForget ? 'keepIt' : 'thisHolds')}
        </button>
      )}
      {!isWorkedOut(row) && !isDisputed && button('correct')}
      {button('why')}
      {!isWorkedOut(row) && button('forget')}
    </>
  );
}

/** The proof, and every place that was given this value. */
function Why({ row }: { row: MemoryRow }) {
  const [proof, setProof] = useState<Proof | null>(null);
  const [holders, setHolders] = useState<ChangeReport['holders']>([]);
  const { id } = row.belief;
  useEffect(() => {
    void Promise.all([ask('memory.why', { id }), ask('memory.holders', { id })]).then(([tree, places]) => {
      setProof(tree);
      setHolders(places ?? []);
    });
  }, [id]);
  const hosts = [...new Set(holders.map((holder) => hostOf(holder.origin)))];
  return (
    <div class="tight" data-testid="proof">
      {proof && <ProofTree proof={proof} />}
      {hosts.length > 0 && <p class="soft small">{t('givenTo', { list: hosts.join(', ') })}</p>}
    </div>
  );
}

function Forget({ row, close }: { row: MemoryRow; close: () => void }) {
  return (
    <fieldset class="line plain">
      <legend class="float">{t('forgetSure')}</legend>
      <button type="button" data-testid="forget-yes" onClick={(event) => event.isTrusted && void forget(row.belief.id)}>
        {t('forget')}
      </button>
      <button type="button" class="quiet" onClick={close}>
        {t('cancel')}
      </button>
    </fieldset>
  );
}

function validity({ belief }: MemoryRow): string {
  if (belief.validFrom && belief.validTo) return t('validUntil', { from: dateText(belief.validFrom), to: dateText(belief.validTo) });
  if (belief.validTo) return t('validTill', { to: dateText(belief.validTo) });
  return belief.validFrom ? t('validSince', { from: dateText(belief.validFrom) }) : '';
}
