import { useState } from 'preact/hooks';
import { isMeant, look, view } from '../page-state.ts';
import { ask, refusal, t, taken } from '../state.ts';

/** "Remember these?": values the person typed on the page, each with its tick. */
export function Offers() {
  const offers = view.value?.offers ?? [];
  const [dropped, setDropped] = useState<ReadonlySet<string>>(new Set());
  if (offers.length === 0 || !view.value) return null;
  const tabId = view.value.tabId;
  const answer = async (keep: readonly string[], event: Event) => {
    if (!isMeant(event)) return;
    refusal.value = '';
    taken(await ask('surface.remember', { tabId, keep }));
    await look(true, 'panel');
  };
  const toggle = (id: string) => {
    const next = new Set(dropped);
    if (!next.delete(id)) next.add(id);
    setDropped(next);
  };
  return (
    <section class="card call stack" data-testid="remember">
      <div class="tight">
        <h2>{t('rememberTitle')}</h2>
        <p class="soft small">{t('rememberWhy')}</p>
      </div>
      <ul class="tight">
        {offers.map((offer) => (
          <li key={offer.id}>
            <label class="line">
              <input type="checkbox" checked={!dropped.has(offer.id)} onChange={() => toggle(offer.id)} />
              <span class="grow">
                <span class="soft">{offer.label}</span> <strong>{offer.value}</strong>
                {offer.old ? <span class="soft small"> {t('instead', { old: offer.old })}</span> : null}
              </span>
            </label>
          </li>
        ))}
      </ul>
      <div class="line">
        <button
          type="button"
          data-testid="remember-keep"
          onClick={(event) =>
            void answer(
              offers.filter((offer) => !dropped.has(offer.id)).map((offer) => offer.id),
              event,
            )
          }
        >
          {t('rememberKeep')}
        </button>
        <button type="button" class="quiet" data-testid="remember-drop" onClick={(event) => void answer([], event)}>
          {t('rememberDrop')}
        </button>
      </div>
    </section>
  );
}
