import { useEffect, useRef, useState } from 'preact/hooks';
import type { Row } from '../../messaging/contract.ts';
import { sourceText } from '../source.ts';
import { ask, language, reason, t } from '../state.ts';

/**
 * The framed list next to a field. It acts only on a person's own act, and only while the browser itself says that this frame has
 * been drawn whole and uncovered for half a second; where the browser cannot say so, it only shows.
 */
const SEEN_FOR = 500;
const CAN_SEE = 'isVisible' in IntersectionObserverEntry.prototype;

/** Since when the frame has been whole and visible; infinity while it is not. */
let seenSince = Number.POSITIVE_INFINITY;

function watchSight(): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      const entry = entries.at(-1) as (IntersectionObserverEntry & { isVisible?: boolean }) | undefined;
      const whole = entry?.isVisible === true && entry.intersectionRatio >= 0.99;
      if (!whole) seenSince = Number.POSITIVE_INFINITY;
      else if (seenSince === Number.POSITIVE_INFINITY) seenSince = performance.now();
    },
    { threshold: [0, 0.5, 0.99, 1], trackVisibility: true, delay: 100 } as IntersectionObserverInit,
  );
  observer.observe(document.documentElement);
  return () => observer.disconnect();
}

const isSeen = () => CAN_SEE && performance.now() - seenSince >= SEEN_FOR;

export function List({ token }: { token: string }) {
  const [row, setRow] = useState<Row | null>(null);
  const [at, setAt] = useState(0);
  const [said, setSaid] = useState('');
  const box = useRef<HTMLUListElement>(null);
  useEffect(() => watchSight(), []);
  useEffect(() => {
    void ask('list.rows', { token }).then((answer) => {
      if (answer) language.value = answer.language;
      setRow(answer?.rows[0] ?? null);
    });
  }, [token]);
  const values = row ? [{ value: row.value ?? '', from: row.from }, ...row.alternatives] : [];
  const accept = async (event: Event, choice: number) => {
    if (!row || !event.isTrusted) return;
    if (!isSeen()) {
      setSaid(t('listPanel'));
      return;
    }
    const result = await ask('list.accept', { token, row: row.id, choice });
    if (result && !result.ok) setSaid(reason(result.reason));
  };
  const close = (never: boolean) => void ask('list.close', { token, never });
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close(false);
    else if (event.key === 'ArrowDown') setAt(Math.min(values.length - 1, at + 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(0, at - 1));
    else if (event.key === 'Enter') void accept(event, at);
    else if (/^[1-9]$/.test(event.key) && Number(event.key) <= values.length) void accept(event, Number(event.key) - 1);
    else return;
    event.preventDefault();
  };
  return (
    <div class="tight" style={{ padding: 8 }} onKeyDown={onKey}>
      {values.length === 0 && <p class="soft">{t('listNothing')}</p>}
      <ul ref={box} role="listbox" tabIndex={0} aria-label={row?.question ?? 'Stead'} aria-activedescendant={`o${at}`}>
        {values.map((one, index) => (
          <li
            role="option"
            id={`o${index}`}
            aria-selected={index === at}
            onMouseEnter={() => setAt(index)}
            onClick={(event) => void accept(event, index)}
          >
            <kbd>{index + 1}</kbd>
            <span class="grow">
              <span class="value">{one.value}</span>
              <br />
              <span class="soft small">{sourceText(one.from)}</span>
            </span>
          </li>
        ))}
      </ul>
      {said && (
        <p class="error" role="alert">
          {said}
        </p>
      )}
      <div class="line between small soft">
        <span>{CAN_SEE ? t('listOnly') : t('listPanel')}</span>
        <span class="line">
          <button type="button" class="link" onClick={() => close(true)}>
            {t('neverHere')}
          </button>
          <kbd>Esc</kbd>
        </span>
      </div>
    </div>
  );
}
