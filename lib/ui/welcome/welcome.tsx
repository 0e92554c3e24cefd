import { useState } from 'preact/hooks';
import type { Settings } from '../../messaging/contract.ts';
import { BringIn } from '../parts/bring-in.tsx';
import { Choice } from '../parts/choice.tsx';
import { Logo, Refusal } from '../parts/common.tsx';
import { ask, t } from '../state.ts';

/** First run: three questions, and what the person already has. */
export function Welcome() {
  const [remember, setRemember] = useState<Settings['remember']>('accepted');
  const [where, setWhere] = useState<Settings['where']>('everywhere');
  const [open, setOpen] = useState(false);
  const [started, setStarted] = useState(false);
  const start = async () => {
    if (await ask('settings.set', { onboarded: true, remember, where, engine: 'none' })) setStarted(true);
  };
  return (
    <main class="page">
      <Logo />
      <h1>{t('welcomeTitle')}</h1>
      <p class="soft">{t('welcomeLead')}</p>
      <section class="card stack">
        <div>
          <h2>{t('q1')}</h2>
          <p class="soft">{t('q1Why')}</p>
        </div>
        <Choice
          label={t('q1')}
          value={remember}
          set={setRemember}
          options={[
            ['accepted', t('q1Accepted')],
            ['typed', t('q1Typed')],
            ['nothing', t('q1Nothing')],
          ]}
        />
      </section>
      <section class="card stack">
        <h2>{t('q2')}</h2>
        <Choice
          label={t('q2')}
          value={where}
          set={setWhere}
          options={[
            ['everywhere', t('q2Every')],
            ['chosen', t('q2Chosen')],
          ]}
        />
      </section>
      <section class="card stack">
        <div>
          <h2>{t('q3')}</h2>
          <p class="soft">{t('q3Why')}</p>
        </div>
        <label class="line">
          <input type="radio" name="engine" checked />
          {t('q3None')} <span class="soft">0 MB</span>
        </label>
      </section>
      <Refusal />
      <div aria-live="polite">{started && <p>{t('started')}</p>}</div>
      <div class="line">
        <button type="button" class="main" style={{ flex: '0 0 auto' }} data-testid="start" onClick={() => void start()}>
          {t('start')}
        </button>
        {!open && (
          <button type="button" class="quiet" data-testid="bring-in-open" onClick={() => setOpen(true)}>
            {t('bringIn')}
          </button>
        )}
      </div>
      {open && <BringIn />}
    </main>
  );
}
