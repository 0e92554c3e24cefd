import { signal } from '@preact/signals';
import type { Answer, Settings } from '../../messaging/contract.ts';
import { ask, reason, settings, t } from '../state.ts';
import { ModelList } from './model-list.tsx';

/** The language model: which engine, whether it can run here and why not, a test of it, its models, and what it was shown. */
const found = signal<Answer<'settings.engines'> | null>(null);
const tested = signal('');
const testing = signal(false);
const shown = signal<Answer<'settings.model-shown'> | null>(null);

const ENGINES = [
  ['none', 'engineNone'],
  ['prompt-api', 'enginePrompt'],
  ['webllm', 'engineWebllm'],
  ['wllama', 'engineWllama'],
  ['local-server', 'engineServer'],
] as const;
const SERVER = 'http://127.0.0.1:11434/v1';

const choose = (change: Partial<Settings>): void => {
  tested.value = '';
  void ask('settings.set', change);
};

async function test(): Promise<void> {
  testing.value = true;
  tested.value = '';
  const result = await ask('settings.engine-test', {});
  testing.value = false;
  if (!result) return;
  const seconds = (ms: number): string => (ms / 1000).toFixed(1);
  tested.value = result.ok
    ? t('engineTested', {
        text: result.value.text.trim().slice(0, 80),
        rate: result.value.tokensPerSecond.toFixed(1),
        first: seconds(result.value.firstTokenMs),
      })
    : reason(result.reason);
}

async function look(): Promise<void> {
  const answer = await ask('settings.engines', {});
  if (answer) found.value = answer;
}

export function EngineRoom() {
  const now = settings.value;
  if (!now) return null;
  if (!found.value) void look();
  return (
    <>
      <h1>{t('navEngine')}</h1>
      <p>{t('engineWhy')}</p>
      <section class="card stack">
        <h2>{t('engineChoose')}</h2>
        <fieldset class="plain stack">
          <legend class="hidden">{t('engineChoose')}</legend>
          {ENGINES.map(([name, key]) => {
            const state = found.value?.engines.find((one) => one.name === name);
            return (
              <label class="line" key={name}>
                <input
                  type="radio"
                  name="engine"
                  data-testid={`engine-${name}`}
                  checked={now.engine === name}
                  onChange={() => choose({ engine: name, model: name === 'local-server' ? SERVER : '' })}
                />
                <span>
                  {t(key)}
                  {state ? (
                    <small
                      data-testid={`state-${name}`}
                    >{` – ${state.available ? t('engineReady') : reason(state.reason ?? 'engine-failed')}`}</small>
                  ) : null}
                </span>
              </label>
            );
          })}
        </fieldset>
        {now.engine === 'local-server' ? <Server address={now.model} /> : null}
        <div class="line">
          <button type="button" data-testid="engine-test" disabled={testing.value || now.engine === 'none'} onClick={() => void test()}>
            {testing.value ? t('engineTesting') : t('engineTest')}
          </button>
        </div>
        <p role="status" data-testid="engine-tested">
          {tested.value}
        </p>
      </section>
      <ModelList recommended={found.value?.recommended ?? null} ready={found.value !== null} />
      <Shown />
    </>
  );
}

function Server({ address }: { address: string }) {
  return (
    <div class="stack">
      <label class="stack">
        {t('engineServerAddress')}
        <input
          type="url"
          value={address || SERVER}
          data-testid="engine-server"
          onChange={(event) => choose({ model: event.currentTarget.value.trim().slice(0, 300) })}
        />
      </label>
      <small>{t('engineServerWhy')}</small>
    </div>
  );
}

function Shown() {
  const open = async (): Promise<void> => {
    shown.value = await ask('settings.model-shown', {});
  };
  return (
    <details class="card" onToggle={() => void open()}>
      <summary>{t('engineShown')}</summary>
      {shown.value?.length ? (
        shown.value.map(({ system, prompt, text }) => (
          <pre class="stack" key={prompt} style={{ whiteSpace: 'pre-wrap' }}>{`${system}\n\n${prompt}\n→ ${text}`}</pre>
        ))
      ) : (
        <p>{t('engineShownNone')}</p>
      )}
    </details>
  );
}
