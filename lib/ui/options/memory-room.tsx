import { attributeOf, type Topic } from '../../core/attributes.ts';
import type { MemoryRow } from '../../messaging/contract.ts';
import { topicName } from '../i18n/index.ts';
import { TOPICS } from '../i18n/names.ts';
import { query, rows, search } from '../memory-state.ts';
import { Change } from '../parts/change.tsx';
import { MemoryItem } from '../parts/memory-row.tsx';
import { Note } from '../parts/note.tsx';
import { isPast } from '../source.ts';
import { language, t } from '../state.ts';
import { Timeline } from './timeline.tsx';

/** Everything remembered, by topic; what a search finds, in the order found. */
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
      {query.value ? <Found /> : <ByTopic />}
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

function ByTopic() {
  const topics = new Map<Topic, MemoryRow[]>();
  for (const row of rows.value) {
    const topic = attributeOf(row.belief.attribute)?.topic ?? 'opinion';
    topics.set(topic, [...(topics.get(topic) ?? []), row]);
  }
  return (
    <>
      {inOrder(topics).map(([topic, list]) => (
        <section key={topic} class="card tight" aria-labelledby={`topic-${topic}`}>
          <h2 id={`topic-${topic}`}>{topicName(topic, language.value)}</h2>
          <Timeline rows={list} />
          <ul>
            {list.map((row) => (
              <MemoryItem key={row.belief.id} row={row} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** By the catalogue's order of topics, what holds today before what has ended. */
function inOrder(topics: ReadonlyMap<Topic, MemoryRow[]>): [Topic, MemoryRow[]][] {
  const today = new Date().toISOString().slice(0, 10);
  const ended = (row: MemoryRow) => Number(isPast(row.belief, today));
  return (Object.keys(TOPICS) as Topic[]).flatMap((topic) => {
    const list = topics.get(topic);
    return list ? [[topic, [...list].sort((a, b) => ended(a) - ended(b))] as [Topic, MemoryRow[]]] : [];
  });
}
