import type { Ask } from '../../messaging/contract.ts';
import { answerAsk, view } from '../page-state.ts';
import { t } from '../state.ts';

/** Questions to the person that are not one control's. */
export function Asks() {
  return (
    <>
      {(view.value?.asks ?? []).map((one) => (
        <AskCard key={one.id} ask={one} />
      ))}
    </>
  );
}

/** What a list holds, in words. */
const LISTS: Readonly<
  Record<string, 'listJobs' | 'listEducation' | 'listLanguages' | 'listSkills' | 'listCertificates' | 'listReferees' | 'listChildren'>
> = {
  job: 'listJobs',
  education: 'listEducation',
  language: 'listLanguages',
  skill: 'listSkills',
  certificate: 'listCertificates',
  referee: 'listReferees',
  child: 'listChildren',
};

/** Options that are no names. */
const OPTIONS: Readonly<Record<string, 'yes' | 'no' | 'asksWhoMe' | 'asksWhoNone'>> = {
  yes: 'yes',
  no: 'no',
  self: 'asksWhoMe',
  none: 'asksWhoNone',
};

const label = ({ id, label: name }: Ask['options'][number]): string => {
  const text = OPTIONS[id];
  return text ? t(text) : name;
};

function words(ask: Ask): [string, string] {
  if (ask.kind === 'person-joins') return [t('asksJoin', ask.values), t('asksJoinWhy', ask.values)];
  if (ask.kind === 'which-person') return [t('asksWho'), t('asksWhoWhy')];
  if (ask.kind === 'event') return [t('asksEvent', ask.values), t('asksEventWhy')];
  if (ask.kind === 'more-rows') {
    const values = {
      list: t(LISTS[ask.values?.list ?? ''] ?? 'listEntries'),
      known: ask.values?.known ?? '',
      shown: ask.values?.shown ?? '',
    };
    return [t('asksRows', values), t('asksRowsWhy', values)];
  }
  return [ask.question, ''];
}

function AskCard({ ask }: { ask: Ask }) {
  const [title, why] = words(ask);
  return (
    <section class="card call stack">
      <div class="tight">
        <h2>{title}</h2>
        <p class="soft small">{[why, ask.labels.join(', ')].filter(Boolean).join(' ')}</p>
      </div>
      <div class="line">
        {ask.options.map((option) => (
          <button
            key={option.id}
            type="button"
            data-testid={`ask-${ask.id}-${option.id}`}
            onClick={(event) => void answerAsk(ask.id, option.id, event)}
          >
            {label(option)}
          </button>
        ))}
      </div>
    </section>
  );
}
