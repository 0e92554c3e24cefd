import { useState } from 'preact/hooks';
import { remember } from '../memory-state.ts';
import { t } from '../state.ts';

/** Something said in the person's own words. */
export function Note() {
  const [text, setText] = useState('');
  const save = async (event: Event) => {
    event.preventDefault();
    if (event.isTrusted && text.trim() !== '' && (await remember(text))) setText('');
  };
  return (
    <form class="tight" onSubmit={(event) => void save(event)}>
      <label class="soft" for="note">
        {t('noteLabel')}
      </label>
      <div class="line">
        <input
          class="grow"
          id="note"
          type="text"
          data-testid="note-input"
          placeholder={t('notePlaceholder')}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <button type="submit" data-testid="note-save">
          {t('save')}
        </button>
      </div>
    </form>
  );
}
