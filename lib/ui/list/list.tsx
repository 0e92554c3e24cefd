import { useEffect, useState } from 'preact/hooks';
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
  useEffect(watchSight, []);
  useEffect(() => {
    void ask('list.rows', { token }).then((answer) => {
      if (answer) language.value = answer.language;
      document.documentElement.lang = language.value;
      setRow(answer?.rows[0] ?? null);
    });
  }, [token]);
  const values = row?.value === undefined ? [] : [{ value: row.value, from: row.from }, ...row.alternatives];
  /** Whether the person can know what they act on; where not, the list says what to do instead. */
  const isMeant = (event: Event): boolean => {
    if (event.isTrusted && !isSeen()) setSaid(CAN_SEE ? t('listWait') : t('listPanel'));
    return event.isTrusted && isSeen();
  };
  const accept = async (event: Event, choice: number) => {
    if (!row || choice >= values.length || !isMeant(event)) return;
    const result = await ask('list.accept', { token, row: row.id, choice });
    setSaid(result === null ? t('stateFailed') : result.ok ? '' : reason(result.reason));
  };
  const close = (event: Event) => {
    if (event.isTrusted) void ask('list.close', { token, never: false });
  };
  const never = (event: Event) => {
    if (isMeant(event)) void ask('list.close', { token, never: true });
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') close(event);
      else if (event.key === 'ArrowDown') setAt(Math.min(values.length - 1, at + 1));
      else if (event.key === 'ArrowUp') setAt(Math.max(0, at - 1));
      else if (event.key === 'Enter' && !(event.target instanceof HTMLButtonElement)) void accept(event, at);
      else if (/^[1-9]$/.test(event.key)) void accept(event, Number(event.key) - 1);
      else return;
      if (!(event.target instanceof HTMLButtonElement) || event.key !== 'Enter') event.preventDefault();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });
  return (
    <main class="list tight">
      <h1 class="hidden">{row?.question || 'Stead'}</h1>
      {values.length === 0 && <p class="soft">{t('listNothing')}</p>}
      {values.length > 0 && (
        <div role="listbox" tabIndex={0} aria-label={row?.question || row?.label} aria-activedescendant={`option-${at}`}>
          {values.map((one, index) => (
            <Option
              key={one.value}
              index={index}
              value={one.value}
              from={sourceText(one.from)}
              isSelected={index === at}
              point={() => setAt(index)}
              choose={(event) => void accept(event, index)}
            />
          ))}
        </div>
      )}
      {said && (
        <p class="error" role="alert">
          {said}
        </p>
      )}
      <div class="line between small soft">
        <span>{CAN_SEE ? t('listOnly') : t('listPanel')}</span>
        <span class="line">
          <button type="button" class="link" data-testid="list-never" onClick={never}>
            {t('notHere')}
          </button>
          <kbd>Esc</kbd>
        </span>
      </div>
    </main>
  );
}

interface OptionProps {
  readonly index: number;
  readonly value: string;
  readonly from: string;
  readonly isSelected: boolean;
  readonly point: () => void;
  readonly choose: (event: Event) => void;
}

/** One answer. The keyboard is the list's: an option itself is never in focus. */
function Option({ index, value, from, isSelected, point, choose }: OptionProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys are heard by the whole list
    <div role="option" tabIndex={-1} id={`option-${index}`} aria-selected={isSelected} onMouseEnter={point} onClick={choose}>
      <kbd>{index + 1}</kbd>
      <span class="grow tight">
        <span class="value">{value}</span>
        <span class="soft small">{from}</span>
      </span>
      {isSelected && <kbd>Enter</kbd>}
    </div>
  );
}
