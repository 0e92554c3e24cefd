import { rows } from '../memory-state.ts';
import { Change } from '../parts/change.tsx';
import { disputesOf } from '../parts/disputes.tsx';
import { MemoryItem } from '../parts/memory-row.tsx';
import { t } from '../state.ts';

/** Sayings that do not agree, one card each. */

export function QuestionsRoom() {
  const groups = disputesOf(rows.value);
  return (
    <>
      <h1>{t('questionsTitle')}</h1>
      <Change />
      {groups.length === 0 && <p class="soft">{t('questionsEmpty')}</p>}
      {groups.map((group) => (
        <section key={group[0]?.belief.id} class="card call tight">
          <h2>
            {group[0]?.name}: {t('questionsWhich')}
          </h2>
          <ul>
            {group.map((row) => (
              <MemoryItem key={row.belief.id} row={row} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
