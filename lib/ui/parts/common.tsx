import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Proof } from '../../memory/types.ts';
import type { Row } from '../../messaging/contract.ts';
import { dateText } from '../source.ts';
import { refusal, t } from '../state.ts';

/** Small parts that several surfaces draw alike. */
export function Refusal() {
  return refusal.value ? (
    <p class="error" role="alert" data-testid="refusal">
      {refusal.value}
    </p>
  ) : null;
}

export function Logo() {
  return (
    <span class="logo" aria-hidden="true">
      S
    </span>
  );
}

export function Chip({ row }: { row: Row }) {
  const [kind, text] = chipOf(row);
  return <span class={`chip ${kind}`}>{text}</span>;
}

function chipOf(row: Row): [string, string] {
  switch (row.status) {
    case 'ready':
      return row.kind === 'conclusion' ? ['worked', t('workedOut')] : ['known', t('known')];
    case 'asked':
      return ['asks', t('yourCall')];
    case 'filled':
    case 'already':
      return ['filled', `✓ ${t('filled')}`];
    case 'failed':
      return ['failed', t('failed')];
    case 'refused':
      return ['left', t('refused')];
    case 'left-alone':
      return ['left', t('leftAlone')];
    case 'blank':
      return ['left', t('unknown')];
  }
}

/** Why something is believed, down to the words it came from. */
export function ProofTree({ proof }: { proof: Proof }) {
  return (
    <div class="tight">
      <p>{proof.belief.text}</p>
      {proof.quotes.map((quote) => (
        <p key={quote.text} class="soft small">
          “{quote.text}” · {dateText(quote.at)}
        </p>
      ))}
      {proof.because.length > 0 && (
        <ul class="tree tight">
          {proof.because.map((premise) => (
            <li key={premise.belief.id}>
              <ProofTree proof={premise} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** A value, the loudest thing on a row; a masked one waits until it is asked for. */
export function Shown({ text, masked }: { text: string | undefined; masked: boolean }) {
  const [open, setOpen] = useState(!masked);
  if (!text) return null;
  if (open) return <p class="value">{text}</p>;
  return (
    <p class="line">
      <span role="img" class="value" aria-label={t('hiddenValue')}>
        ••••••
      </span>
      <button type="button" class="link" onClick={() => setOpen(true)}>
        {t('show')}
      </button>
    </p>
  );
}

export function Section({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="tight">
      <h2 class="section">{title}</h2>
      {children}
    </section>
  );
}

/** Puts a text on the clipboard; the button says that it did. */
export function Copy({ text }: { text: string }) {
  const [done, setDone] = useState(false);
  const copy = async (event: Event) => {
    if (!event.isTrusted) return;
    await navigator.clipboard.writeText(text);
    setDone(true);
  };
  return (
    <div aria-live="polite">
      <button type="button" class="link" data-testid="copy" onClick={(event) => void copy(event)}>
        {done ? `✓ ${t('copied')}` : t('copy')}
      </button>
    </div>
  );
}
