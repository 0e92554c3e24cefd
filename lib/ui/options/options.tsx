import { signal } from '@preact/signals';
import { conflicts, failed, locked } from '../memory-state.ts';
import { Logo, Refusal } from '../parts/common.tsx';
import { Failed, HealthNote } from '../parts/health.tsx';
import { Unlock } from '../parts/unlock.tsx';
import { refusal, t } from '../state.ts';
import { EngineRoom } from './engine-room.tsx';
import { FilesRoom } from './files-room.tsx';
import { MemoryRoom } from './memory-room.tsx';
import { QuestionsRoom } from './questions-room.tsx';
import { SettingsRoom } from './settings-room.tsx';
import { ToldRoom } from './told-room.tsx';

/** The whole memory, who was told what, open questions, files and settings. */
const ROOMS = ['navMemory', 'navTold', 'navQuestions', 'navFiles', 'navEngine', 'navSettings'] as const;
const room = signal<(typeof ROOMS)[number]>('navMemory');

export function Options() {
  return (
    <div class="memory" data-state={failed.value ? 'storage-failed' : locked.value ? 'locked' : 'ready'}>
      <nav aria-label="Stead">
        <div class="line">
          <Logo />
          <b>Stead</b>
        </div>
        {ROOMS.map((one) => (
          <button
            key={one}
            type="button"
            aria-current={room.value === one ? 'page' : undefined}
            data-testid={one}
            onClick={() => {
              refusal.value = '';
              room.value = one;
            }}
          >
            {t(one)}
            {one === 'navQuestions' && conflicts.value > 0 && <span class="chip call">{conflicts.value}</span>}
          </button>
        ))}
      </nav>
      <main class="stack" style={{ alignContent: 'start' }}>
        <Refusal />
        <HealthNote />
        {room.value === 'navSettings' || room.value === 'navEngine' ? (
          <Room />
        ) : failed.value ? (
          <Failed />
        ) : locked.value ? (
          <Locked />
        ) : (
          <Room />
        )}
      </main>
    </div>
  );
}

function Room() {
  switch (room.value) {
    case 'navMemory':
      return <MemoryRoom />;
    case 'navTold':
      return <ToldRoom />;
    case 'navQuestions':
      return <QuestionsRoom />;
    case 'navFiles':
      return <FilesRoom />;
    case 'navEngine':
      return <EngineRoom />;
    case 'navSettings':
      return <SettingsRoom />;
  }
}

function Locked() {
  return (
    <div class="card stack">
      <h1 class="hidden">Stead</h1>
      <p>{t('stateLocked')}</p>
      <Unlock />
    </div>
  );
}
