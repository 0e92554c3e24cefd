import { signal } from '@preact/signals';
import { attributeOf, type Topic } from '../../core/attributes.ts';
import { dayAt } from '../../core/clock.ts';
import type { MemoryRow } from '../../messaging/contract.ts';
import { topicName } from '../i18n/index.ts';
import { TOPICS } from '../i18n/names.ts';
import { query, rows, search } from '../memory-state.ts';
import { Change } from '../parts/change.tsx';
import { Choice } from '../parts/choice.tsx';
import { MemoryItem } from '../parts/memory-row.tsx';
import { Note } from '../parts/note.tsx';
import { isPast, sourceText } from '../source.ts';
import { language, t } from '../state.ts';
import { Timeline } from './timeline.tsx';

/** Everything remembered, by topic, person or source; what a search finds, in the order found. */
export function MemoryRoom() {
  return (
    <>
      <h1>{t('memoryTitle')}</h1>
      <input
        type="search"
        aria-label={t('searchMemory')}
        placeholder={t('searchMemory')}
        data-testid="search"
        value={query.value}
        onInput={(event) => search(event.currentTarget.value)}
      />
      <Change />
      <Note />
      {rows.value.length === 0 && <p class="soft">{query.value ? t('nothingFound') : t('stateFirstRun')}</p>}
      {query.value === '' && rows.value.length > 0 && (
        <Choice
          label={t('groupBy')}
          value={grouping.value}
          set={(next) => {
            grouping.value = next;
          }}
          options={[
            ['topic', t('groupTopic')],
            ['person', t('groupPerson')],
            ['source', t('groupSource')],
          ]}
        />
      )}
      {query.value ? <Found /> : <Groups />}
    </>
  );
}

function Found() {
  if (rows.value.length === 0) return null;
  return (
    <section class="card">
      <ul>
        {rows.value.map((row) => (
          <MemoryItem key={row.belief.id} row={row} />
        ))}
      </ul>
    </section>
  );
}

function Groups() {
  const today = dayAt(Date.now());
  const ended = (row: MemoryRow) => Number(isPast(row.belief, today));
  return (
    <>
      {GROUPINGS[grouping.value](rows.value).map(([title, list], index) => (
        <section key={title} class="card tight" aria-labelledby={`group-${index}`}>
          <h2 id={`group-${index}`}>{title}</h2>
          <Timeline rows={list} />
          <ul>
            {[...list]
              .sort((a, b) => ended(a) - ended(b))
              .map((row) => (
                <MemoryItem key={row.belief.id} row={row} />
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}

type Group = readonly [title: string, rows: readonly MemoryRow[]];
type Grouping = 'topic' | 'person' | 'source';
const grouping = signal<Grouping>('topic');

function gather<K>(list: readonly MemoryRow[], keyOf: (row: MemoryRow) => K): Map<K, MemoryRow[]> {
  const groups = new Map<K, MemoryRow[]>();
  for (const row of list) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
}

/** How what is remembered can be laid out; each in an order of its own. */
const GROUPINGS: Readonly<Record<Grouping, (list: readonly MemoryRow[]) => Group[]>> = {
  /** The catalogue's order of topics. */
  topic: (list) => {
    const groups = gather(list, (row): Topic => attributeOf(row.belief.attribute)?.topic ?? 'opinion');
    return (Object.keys(TOPICS) as Topic[]).flatMap((topic) => {
      const found = groups.get(topic);
      return found ? [[topicName(topic, language.value), found] as const] : [];
    });
  },
  /** The person first, then the others by name. */
  person: (list) =>
    [...gather(list, (row) => row.person ?? '')]
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([person, found]) => [person || t('you'), found] as const),
  /** Newest first. */
  source: (list) =>
    [...gather(list, (row) => (row.from.kind === 'conclusion' ? t('workedOut') : sourceText(row.from)))].sort(([, a], [, b]) =>
      (b[0]?.from.at ?? '').localeCompare(a[0]?.from.at ?? ''),
    ),
};
