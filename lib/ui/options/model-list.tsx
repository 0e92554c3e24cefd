import { signal } from '@preact/signals';
import type { ModelCall, ModelState, ModelsState } from '../../inference/models/keeper.ts';
import { type Models, openModels } from '../../messaging/models.ts';
import { ask, language, reason, refusal, settings, t } from '../state.ts';

/** The models of this machine: what is here, what could be, and one honest bar for what is coming. */
const state = signal<ModelsState | null>(null);
const mirror = signal('');
const own = signal('');
let models: Models | undefined;

/** What is offered by name; hashes and addresses are the worker's to know. */
const OFFERED = [
  { id: 'qwen2.5-1.5b', title: 'Qwen2.5 1.5B Instruct', bytes: 1_117_320_736, licence: 'Apache-2.0' },
  { id: 'qwen2.5-0.5b', title: 'Qwen2.5 0.5B Instruct', bytes: 491_400_032, licence: 'Apache-2.0' },
] as const;

const STEPS = ['B', 'kB', 'MB', 'GB'] as const;
function size(bytes: number): string {
  const step = Math.min(STEPS.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)));
  return `${new Intl.NumberFormat(language.value, { maximumSignificantDigits: 3 }).format(bytes / 1000 ** step)} ${STEPS[step]}`;
}
const MINUTE = 60;
const time = (seconds: number): string =>
  seconds < MINUTE ? t('seconds', { count: Math.ceil(seconds) }) : t('minutes', { count: Math.ceil(seconds / MINUTE) });

async function order(call: ModelCall): Promise<void> {
  refusal.value = '';
  const answer = await models?.order(call);
  // A look-through tells how many pieces have changed.
  if (call.call === 'verify' && answer?.ok && Number(answer.value) > 0) refusal.value = reason('model-damaged');
  if (answer && !answer.ok && answer.reason !== 'cancelled') refusal.value = reason(answer.reason);
}

function start(): void {
  if (models) return;
  models = openModels((next) => {
    state.value = next;
  });
  void models.order({ call: 'state' });
}

export function ModelList({ recommended, ready }: { recommended: string | null; ready: boolean }) {
  // The engine page is there once the engines have been asked after.
  if (ready) start();
  const here = state.value?.models ?? [];
  return (
    <section class="card stack">
      <h2>{t('modelsTitle')}</h2>
      {state.value?.free ? <small>{t('modelsFree', { size: size(state.value.free) })}</small> : null}
      {here.map((one) => (
        <Model key={one.id} one={one} />
      ))}
      {OFFERED.filter(({ id }) => !here.some((one) => one.id === id)).map(({ id, title, bytes, licence }) => (
        <div class="line" key={id}>
          <span>
            {title}
            <small>{` ${t('modelLicence', { licence })}${id === recommended ? ` · ${t('modelRecommended')}` : ''}`}</small>
          </span>
          <button
            type="button"
            data-testid={`get-${id}`}
            disabled={!ready}
            onClick={() =>
              void order({ call: 'install', request: { kind: 'pinned', id, ...(mirror.value ? { mirror: mirror.value } : {}) } })
            }
          >
            {t('modelGet', { size: size(bytes) })}
          </button>
        </div>
      ))}
      <label class="stack">
        {t('modelMirror')}
        <input
          type="url"
          data-testid="model-mirror"
          value={mirror.value}
          onInput={(event) => (mirror.value = event.currentTarget.value.trim())}
        />
      </label>
      <Own />
    </section>
  );
}

function Own() {
  const add = (): void => {
    const url = own.value;
    void order({ call: 'install', request: /\.gguf(\?|$)/i.test(url) ? { kind: 'gguf', url } : { kind: 'mlc', url } });
  };
  const take = async (file: File | undefined): Promise<void> => {
    const answer = file ? await models?.addFile(file) : undefined;
    if (answer && !answer.ok) refusal.value = reason(answer.reason);
  };
  return (
    <>
      <h3>{t('modelOwn')}</h3>
      <label class="stack">
        {t('modelOwnFile')}
        <input type="file" accept=".gguf" data-testid="model-file" onChange={(event) => void take(event.currentTarget.files?.[0])} />
      </label>
      <label class="stack">
        {t('modelOwnAddress')}
        <input
          type="url"
          data-testid="model-address"
          value={own.value}
          onInput={(event) => (own.value = event.currentTarget.value.trim())}
        />
      </label>
      <div>
        <button type="button" data-testid="model-add" onClick={add}>
          {t('modelAdd')}
        </button>
      </div>
    </>
  );
}

function Model({ one }: { one: ModelState }) {
  const used = settings.value?.model === one.id && settings.value.engine === one.engine;
  const act = (
    call: 'pause' | 'resume' | 'verify' | 'repair' | 'remove',
    key: 'modelPause' | 'modelResume' | 'modelVerify' | 'modelRepair' | 'modelDelete',
  ) => (
    <button type="button" key={call} data-testid={`${call}-${one.id}`} onClick={() => void order({ call, model: one.id })}>
      {t(key)}
    </button>
  );
  return (
    <div class="stack" data-testid={`model-${one.id}`} data-state={one.state}>
      <div class="line">
        <span>
          {one.title}
          <small>{` ${one.total ? size(one.total) : ''}${used ? ` · ${t('modelUsed')}` : ''}`}</small>
        </span>
        {one.state === 'installed' && !used ? (
          <button
            type="button"
            data-testid={`use-${one.id}`}
            onClick={() => void ask('settings.set', { engine: one.engine, model: one.id })}
          >
            {t('modelUse')}
          </button>
        ) : null}
        {one.state === 'downloading' ? act('pause', 'modelPause') : null}
        {one.state === 'partial' ? act('resume', 'modelResume') : null}
        {one.state === 'installed' ? act('verify', 'modelVerify') : null}
        {one.state === 'installed' && !one.own ? act('repair', 'modelRepair') : null}
        {act('remove', 'modelDelete')}
      </div>
      <Coming one={one} />
    </div>
  );
}

function Coming({ one }: { one: ModelState }) {
  if (one.state === 'installed') return null;
  if (one.state === 'partial') return <small role="status">{reason(one.stopped ?? 'interrupted')}</small>;
  const known = { have: size(one.have), total: size(one.total ?? 0), speed: size(one.speed ?? 0), left: time(one.left ?? 0) };
  const words =
    one.state === 'checking' ? t('modelChecking') : one.left !== null ? t('modelProgress', known) : t('modelProgressOpen', known);
  return (
    <>
      <progress aria-label={one.title} max={one.total ?? undefined} value={one.total === null ? undefined : one.have} />
      <small>{words}</small>
    </>
  );
}
