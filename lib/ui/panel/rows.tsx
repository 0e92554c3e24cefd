import type { Row } from '../../messaging/contract.ts';
import { choices, edits, reveal, unticked, view } from '../page-state.ts';
import { Chip, Shown } from '../parts/common.tsx';
import { dateText, hostOf, sourceText } from '../source.ts';
import { reason, t } from '../state.ts';
import { Acts } from './row-acts.tsx';

/** One control of the page as a row: its question, the value loudest, then why. */
export function RowItem({ row }: { row: Row }) {
  const ticked = row.status === 'ready' && !unticked.value.has(row.id);
  const elsewhere = view.value && row.frameOrigin !== view.value.origin ? hostOf(row.frameOrigin) : '';
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
        <div class="line between nowrap">
          <button type="button" class="question" title={t('showOnPage')} onClick={() => reveal(row)}>
            {row.question || row.label}
          </button>
          <Chip row={row} />
        </div>
        <Value row={row} />
        {elsewhere && <p class="soft small">{t('partFrom', { host: elsewhere })}</p>}
        <p class="soft small">{whyText(row)}</p>
        <Quote row={row} />
        <Acts row={row} />
      </div>
    </li>
  );
}

function toggle(row: Row): void {
  const next = new Set(unticked.value);
  if (!next.delete(row.id)) next.add(row.id);
  unticked.value = next;
}

/** States in which a value of the person's is shown, and so where it comes from. */
const WITH_SOURCE: ReadonlySet<Row['status']> = new Set(['ready', 'asked', 'filled', 'already']);

function whyText(row: Row): string {
  const why = row.reason ? reason(row.reason, row.reasonValues) : '';
  const at = choices.value.get(row.id) ?? 0;
  const from = WITH_SOURCE.has(row.status) ? sourceText(at > 0 ? row.alternatives[at - 1]?.from : row.from) : '';
  return [why, from].filter(Boolean).join(' · ');
}

/** The sentence of a document that the value was taken from. */
function Quote({ row }: { row: Row }) {
  const at = choices.value.get(row.id) ?? 0;
  const quote = WITH_SOURCE.has(row.status) ? (at > 0 ? row.alternatives[at - 1]?.from : row.from)?.quote : undefined;
  if (!quote) return null;
  return (
    <details>
      <summary class="small">{t('why')}</summary>
      <blockquote class="soft small" data-testid={`quote-${row.id}`}>
        {quote}
      </blockquote>
    </details>
  );
}

function Value({ row }: { row: Row }) {
  const isOpen = row.status === 'asked' || row.status === 'ready';
  if (isOpen && row.kind === 'composed') return <Draft row={row} />;
  if (row.status === 'asked' && row.alternatives.length > 0) return <Alternatives row={row} />;
  const at = choices.value.get(row.id) ?? 0;
  return (
    <>
      <Shown text={isOpen && at > 0 ? row.alternatives[at - 1]?.value : shownOf(row)} masked={row.masked === true} />
      {isOpen && row.alternatives.length > 0 && (
        <details>
          <summary class="small">{t('alternatives')}</summary>
          <Alternatives row={row} />
        </details>
      )}
    </>
  );
}

/** What the control shows after a fill, else what would be set. A ticked box reads "true" and says nothing: its value does. */
function shownOf(row: Row): string | undefined {
  const isSet = row.status === 'filled' || row.status === 'already';
  return isSet && row.readBack && row.readBack !== 'true' ? dateText(row.readBack) : row.value;
}

function Draft({ row }: { row: Row }) {
  return (
    <textarea
      rows={5}
      aria-label={`${t('edit')}: ${row.question || row.label}`}
      data-testid={`draft-${row.id}`}
      value={edits.value.get(row.id) ?? row.value ?? ''}
      onInput={(event) => {
        edits.value = new Map(edits.value).set(row.id, event.currentTarget.value);
      }}
    />
  );
}

function Alternatives({ row }: { row: Row }) {
  const at = choices.value.get(row.id) ?? 0;
  const all = [row.value ?? '', ...row.alternatives.map((one) => one.value)];
  return (
    <fieldset class="tight plain">
      <legend class="hidden">{row.question || row.label}</legend>
      {all.map((value, index) => (
        <label key={value} class="line nowrap">
          <input
            type="radio"
            name={`choice-${row.id}`}
            checked={index === at}
            onChange={() => {
              choices.value = new Map(choices.value).set(row.id, index);
            }}
          />
          <span class={index === at ? 'value' : ''}>{value}</span>
        </label>
      ))}
    </fieldset>
  );
}
