import { report } from '../memory-state.ts';
import { hostOf, valueText } from '../source.ts';
import { t } from '../state.ts';

/** What followed from a change: the new value, what was worked out anew, who still has the old one. */
export function Change() {
  const done = report.value;
  if (!done) return null;
  const hosts = [...new Set(done.holders.map((holder) => hostOf(holder.origin)))];
  const isNews = done.retired.length === 0;
  return (
    <section class="card tight" data-testid="change-report" role="status">
      {done.current.length === 0 && <p>{isNews ? t('noteSaved') : t('forgotten')}</p>}
      {done.current.map((belief) => (
        <p key={belief.id}>{isNews ? belief.text : t('changedTo', { value: valueText(belief.value) || belief.text })}</p>
      ))}
      {done.derived.length > 0 && <p class="soft">{t('derived', { list: done.derived.map((belief) => belief.text).join(' ') })}</p>}
      {!isNews && <p>{hosts.length > 0 ? t('holders', { count: hosts.length, list: hosts.join(', ') }) : t('noHolders')}</p>}
      <div>
        <button
          type="button"
          class="link"
          onClick={() => {
            report.value = null;
          }}
        >
          {t('ok')}
        </button>
      </div>
    </section>
  );
}
