import { signal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { attributeOf, type Topic } from '../../core/attributes.ts';
import type { Disclosure } from '../../memory/types.ts';
import type { MemoryRow, Settings } from '../../messaging/contract.ts';
import { conflicts, locked, query, rows, search, setLocked } from '../memory-state.ts';
import { BringIn } from '../parts/bring-in.tsx';
import { Change } from '../parts/change.tsx';
import { Choice } from '../parts/choice.tsx';
import { Logo, Refusal, Section } from '../parts/common.tsx';
import { MemoryItem } from '../parts/memory-row.tsx';
import { Note } from '../parts/note.tsx';
import { dateText } from '../source.ts';
import { ask, settings, t } from '../state.ts';

/** The whole memory, who was told what, open questions, files and settings. */
const ROOMS = ['navMemory', 'navTold', 'navQuestions', 'navFiles', 'navSettings'] as const;
const room = signal<(typeof ROOMS)[number]>('navMemory');

export function Options() {
  return (
    <div class="memory" data-state={locked.value ? 'locked' : 'ready'}>
      <nav aria-label="Stead">
        <div class="line">
          <Logo />
          <b>Stead</b>
        </div>
        {ROOMS.map((one) => (
          <button
            type="button"
            aria-current={room.value === one ? 'page' : undefined}
            data-testid={one}
            onClick={() => {
              room.value = one;
            }}
          >
            {t(one)}
            {one === 'navQuestions' && conflicts.value > 0 ? ` (${conflicts.value})` : ''}
          </button>
        ))}
      </nav>
      <main class="stack" style={{ alignContent: 'start' }}>
        <div aria-live="polite">
          <Refusal />
        </div>
        {locked.value && room.value !== 'navSettings' ? <Locked /> : <Room />}
      </main>
    </div>
  );
}

function Room() {
  switch (room.value) {
    case 'navMemory':
      return <Memory />;
    case 'navTold':
      return <Told />;
    case 'navQuestions':
      return <Questions />;
    case 'navFiles':
      return <Files />;
    case 'navSettings':
      return <SettingsRoom />;
  }
}

function Locked() {
  return (
    <div class="card stack">
      <p>{t('stateLocked')}</p>
      <div>
        <button type="button" data-testid="lock" onClick={() => void setLocked(false)}>
          {t('unlock')}
        </button>
      </div>
    </div>
  );
}

function Memory() {
  const topics = new Map<Topic | 'opinion', MemoryRow[]>();
  for (const row of rows.value) {
    const topic = attributeOf(row.belief.attribute)?.topic ?? 'opinion';
    topics.set(topic, [...(topics.get(topic) ?? []), row]);
  }
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
      {[...topics].map(([topic, list]) => (
        <section class="card">
          <ul aria-label={topic}>
            {list.map((row) => (
              <MemoryItem key={row.belief.id} row={row} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function Told() {
  const [told, setTold] = useState<readonly Disclosure[]>([]);
  useEffect(() => void ask('memory.told', {}).then((list) => setTold(list ?? [])), []);
  const sites = new Map<string, Disclosure[]>();
  for (const one of told) sites.set(one.origin, [...(sites.get(one.origin) ?? []), one]);
  return (
    <>
      <h1>{t('toldTitle')}</h1>
      {told.length === 0 && <p class="soft">{t('toldEmpty')}</p>}
      {[...sites].map(([origin, list]) => (
        <section class="card">
          <Section title={origin}>
            <ul class="tight">
              {list.map((one) => (
                <li>
                  {dateText(new Date(one.at).toISOString().slice(0, 10))}: {[...new Set(one.items.map((item) => item.field))].join(', ')}
                </li>
              ))}
            </ul>
          </Section>
        </section>
      ))}
    </>
  );
}

function Questions() {
  const open = rows.value.filter((row) => row.belief.label === 'DISPUTED' || row.belief.kind === 'assumption');
  return (
    <>
      <h1>{t('questionsTitle')}</h1>
      <Change />
      {open.length === 0 ? (
        <p class="soft">{t('questionsEmpty')}</p>
      ) : (
        <section class="card">
          <h2>{t('questionsWhich')}</h2>
          <ul>
            {open.map((row) => (
              <MemoryItem key={row.belief.id} row={row} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Files() {
  const save = async () => {
    const file = await ask('memory.export', {});
    if (!file) return;
    const url = URL.createObjectURL(new Blob([JSON.stringify(file, null, 1)], { type: 'application/json' }));
    const link = document.createElement('a');
    link.href = url;
    link.download = `stead-${new Date().toISOString().slice(0, 10)}.json`;
    link.click();
    URL.revokeObjectURL(url);
  };
  return (
    <>
      <h1>{t('navFiles')}</h1>
      <section class="card stack">
        <h2>{t('exportTitle')}</h2>
        <p>{t('exportWarn')}</p>
        <div>
          <button type="button" data-testid="export" onClick={() => void save()}>
            {t('exportGo')}
          </button>
        </div>
      </section>
      <h2>{t('importTitle')}</h2>
      <BringIn />
    </>
  );
}

function SettingsRoom() {
  const now = settings.value;
  if (!now) return null;
  const set = (change: Partial<Settings>) => void ask('settings.set', change);
  return (
    <>
      <h1>{t('settingsTitle')}</h1>
      <section class="card stack">
        <h2>{t('settingRemember')}</h2>
        <Choice
          label={t('settingRemember')}
          value={now.remember}
          set={(remember) => set({ remember })}
          options={[
            ['accepted', t('q1Accepted')],
            ['typed', t('q1Typed')],
            ['nothing', t('q1Nothing')],
          ]}
        />
        <h2>{t('settingWhere')}</h2>
        <Choice
          label={t('settingWhere')}
          value={now.where}
          set={(where) => set({ where })}
          options={[
            ['everywhere', t('q2Every')],
            ['chosen', t('q2Chosen')],
          ]}
        />
        <h2>{t('settingLanguage')}</h2>
        <Choice
          label={t('settingLanguage')}
          value={now.language}
          set={(language) => set({ language })}
          options={[
            ['auto', t('auto')],
            ['en', 'English'],
            ['de', 'Deutsch'],
          ]}
        />
        <h2>{t('settingTheme')}</h2>
        <Choice
          label={t('settingTheme')}
          value={now.theme}
          set={(theme) => set({ theme })}
          options={[
            ['auto', t('auto')],
            ['light', t('light')],
            ['dark', t('dark')],
          ]}
        />
        <div>
          <button type="button" data-testid="lock" onClick={() => void setLocked(!locked.value)}>
            {locked.value ? t('unlock') : t('lock')}
          </button>
        </div>
      </section>
    </>
  );
}
