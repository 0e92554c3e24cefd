import type { Settings } from '../../messaging/contract.ts';
import { lock, locked } from '../memory-state.ts';
import { Choice } from '../parts/choice.tsx';
import { Unlock } from '../parts/unlock.tsx';
import { ask, settings, t } from '../state.ts';
import { Protection } from './protection.tsx';

/** What the first run asked, and how it looks and speaks. */
export function SettingsRoom() {
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
        {locked.value ? (
          <Unlock />
        ) : (
          <div>
            <button type="button" data-testid="lock" onClick={() => void lock()}>
              {t('lock')}
            </button>
          </div>
        )}
      </section>
      <Protection />
    </>
  );
}
