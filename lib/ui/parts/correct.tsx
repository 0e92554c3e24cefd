import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { plainText } from '../../core/value.ts';
import type { MemoryRow } from '../../messaging/contract.ts';
import { partName } from '../i18n/index.ts';
import { changeSince, correct } from '../memory-state.ts';
import { language, refusal, t } from '../state.ts';

/** A correction (never right) or a change (right until then): the person says which. */
export function Correct({ row, close }: { row: MemoryRow; close: () => void }) {
  const { belief } = row;
  const parts = belief.value.type === 'record' ? belief.value.parts : {};
  const names = Object.keys(parts);
  const [part, setPart] = useState(names[0] ?? '');
  const [value, setValue] = useState(part ? (parts[part] ?? '') : plainText(belief.value));
  const [how, setHow] = useState<'never' | 'since'>('never');
  const [since, setSince] = useState('');
  const box = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => box.current?.select(), []);
  const save = async (event: Event) => {
    event.preventDefault();
    if (!event.isTrusted) return;
    const done =
      how === 'never'
        ? await correct(belief.id, value, part || undefined)
        : await changeSince(belief.id, value, since || undefined, part || undefined);
    if (done) close();
  };
  return (
    <form
      class="tight"
      onSubmit={(event) => void save(event)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      {names.length > 0 && (
        <select
          aria-label={t('part')}
          data-testid="correct-part"
          value={part}
          onChange={(event) => {
            setPart(event.currentTarget.value);
            setValue(parts[event.currentTarget.value] ?? '');
          }}
        >
          {names.map((name) => (
            <option key={name} value={name}>
              {partName(name, language.value)}
            </option>
          ))}
        </select>
      )}
      <input
        type="text"
        ref={box}
        aria-label={t('newValue')}
        data-testid="correct-value"
        value={value}
        onInput={(event) => setValue(event.currentTarget.value)}
      />
      <fieldset class="tight plain">
        <legend class="hidden">{t('correct')}</legend>
        <label class="line">
          <input
            type="radio"
            name={`how-${belief.id}`}
            data-testid="correct-never"
            checked={how === 'never'}
            onChange={() => setHow('never')}
          />
          {t('neverTrue')}
        </label>
        <label class="line">
          <input
            type="radio"
            name={`how-${belief.id}`}
            data-testid="correct-since"
            checked={how === 'since'}
            onChange={() => setHow('since')}
          />
          {t('changedSince')}
        </label>
        {how === 'since' && (
          <input
            type="date"
            aria-label={t('sinceWhen')}
            data-testid="correct-date"
            value={since}
            onInput={(event) => setSince(event.currentTarget.value)}
          />
        )}
      </fieldset>
      {refusal.value && <p class="error">{refusal.value}</p>}
      <div class="line">
        <button type="submit" data-testid="correct-save">
          {t('save')}
        </button>
        <button type="button" class="quiet" onClick={close}>
          {t('cancel')}
        </button>
      </div>
    </form>
  );
}
