import { signal } from '@preact/signals';
import type { MemoryRow } from '../../messaging/contract.ts';
import { end, forget, rows, settle } from '../memory-state.ts';
import { dateText, valueText } from '../source.ts';
import { t } from '../state.ts';

/** Sayings that do not agree, and those that are to be forgotten, those about the same thing on one card: the person says which holds. */
export function disputesOf(all: readonly MemoryRow[]): MemoryRow[][] {
  const groups = new Map<string, MemoryRow[]>();
  for (const row of all) {
    if (row.belief.label !== 'DISPUTED') continue;
    const key = [row.belief.subject, row.belief.attribute, row.belief.context ?? '', row.belief.toForget ?? ''].join('\n');
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()];
}

const idOf = (group: readonly MemoryRow[]): string => group.map((row) => row.belief.id).join(' ');

async function forgetAll(group: readonly MemoryRow[]): Promise<void> {
  for (const { belief } of group) await forget(belief.id);
}

/** Put off until the surface is opened again. */
const later = signal<ReadonlySet<string>>(new Set());

/** The first question of this kind: what was said, when, and one tap to settle it. */
export function Dispute() {
  const group = disputesOf(rows.value).find((one) => !later.value.has(idOf(one)));
  const [first] = group ?? [];
  if (!group || !first) return null;
  const putOff = () => {
    later.value = new Set(later.value).add(idOf(group));
  };
  const { toForget } = first.belief;
  // One alone has no other side: what it rested on has gone.
  const isAlone = group.length === 1 && !toForget;
  const cause = isAlone ? rows.value.find(({ belief }) => first.belief.against?.includes(belief.id)) : undefined;
  const heading = toForget ? 'askedToForget' : isAlone ? 'stillSo' : 'questionsWhich';
  return (
    <section class="card call tight" data-testid="dispute">
      <h2>
        {first.name}: {t(heading)}
      </h2>
      {group.map(({ belief, from }) => (
        <p key={belief.id} class="soft">
          {dateText(from.at)}: “{belief.text}”
        </p>
      ))}
      {cause && (
        <p class="soft" data-testid="cause">
          {t('saidSince')}, {dateText(cause.from.at)}: “{cause.belief.text}”
        </p>
      )}
      <div class="line">
        {toForget && (
          <button type="button" data-testid="forget-asked" onClick={(event) => event.isTrusted && void forgetAll(group)}>
            {t('forget')}
          </button>
        )}
        {group.map(({ belief, value }) => (
          <button
            key={belief.id}
            type="button"
            class={toForget ? 'quiet' : ''}
            data-testid="settle"
            onClick={(event) => {
              if (event.isTrusted) void settle(belief.id);
            }}
          >
            {toForget ? `${t('keepIt')}: ` : ''}
            {isAlone ? t('yesStill') : valueText(belief.value) || value}
          </button>
        ))}
        {isAlone && (
          <button type="button" data-testid="end" onClick={(event) => event.isTrusted && void end(first.belief.id)}>
            {t('notAnyMore')}
          </button>
        )}
        <button type="button" class="quiet" onClick={putOff}>
          {t('later')}
        </button>
      </div>
    </section>
  );
}
