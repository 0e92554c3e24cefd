import { dayAt } from '../../core/clock.ts';
import type { MemoryRow } from '../../messaging/contract.ts';
import { dateText, isPast, valueText } from '../source.ts';
import { t } from '../state.ts';

/** When what was true, as bars on a line of years. The rows below say the same in words, so the picture itself is not read out. */
interface Span {
  readonly id: string;
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly state: 'now' | 'past' | 'worked';
}

/** Fewer say nothing that a row does not. */
const FEWEST = 2;
const MOST = 12;

/** Years with a fraction: 2024-07 is 2024.5. */
export function yearOf(iso: string): number {
  const [year = 0, month = 1, day = 1] = iso.slice(0, 10).split('-').map(Number);
  return year + (month - 1) / 12 + (day - 1) / 366;
}

export function spansOf(rows: readonly MemoryRow[], today: string): Span[] {
  return rows
    .filter(({ belief }) => belief.validFrom !== undefined && belief.validFrom <= today)
    .map(({ belief }) => {
      const hasEnded = isPast(belief, today);
      return {
        id: belief.id,
        text: valueText(belief.value) || belief.text,
        from: yearOf(belief.validFrom ?? today),
        to: yearOf(hasEnded ? (belief.validTo ?? today) : today),
        state: hasEnded ? ('past' as const) : belief.kind === 'conclusion' ? ('worked' as const) : ('now' as const),
      };
    })
    .sort((a, b) => a.from - b.from)
    .slice(-MOST);
}

export function Timeline({ rows }: { rows: readonly MemoryRow[] }) {
  const today = dayAt(Date.now());
  const spans = spansOf(rows, today);
  if (spans.length < FEWEST) return null;
  const start = Math.floor(Math.min(...spans.map((span) => span.from)));
  const end = yearOf(today);
  const at = (year: number) => `${((year - start) / Math.max(end - start, 0.1)) * 100}%`;
  // A name that starts late has no room to its end side.
  const isLate = (span: Span) => (span.from - start) / Math.max(end - start, 0.1) > 0.5;
  return (
    <figure class="timeline" aria-hidden="true">
      {spans.map((span) => (
        <div key={span.id} class="lane">
          <span
            class={`span ${span.state}`}
            style={{ insetInlineStart: at(span.from), inlineSize: at(start + Math.max(span.to - span.from, (end - start) / 50)) }}
          />
          <span class={`small words ${isLate(span) ? 'late' : ''}`} style={{ paddingInlineStart: isLate(span) ? 0 : at(span.from) }}>
            {span.text}
          </span>
        </div>
      ))}
      <figcaption class="line between soft small">
        <span>{dateText(String(start))}</span>
        <span>{t('now')}</span>
      </figcaption>
    </figure>
  );
}
