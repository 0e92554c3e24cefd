import { useState } from 'preact/hooks';
import { beside, bringFile, bringText, keepDocument, putAway, reading, said } from '../document-state.ts';
import { view } from '../page-state.ts';
import { t } from '../state.ts';

/** "Fill this page from a document": dropped, picked or pasted; used for this page, and kept only on the person's word. */
const KINDS = '.pdf,.docx,.txt,.md,.html,.htm,application/pdf,text/plain,text/html';

export function DocumentBeside() {
  const [over, setOver] = useState(false);
  const lying = view.value?.document;
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer?.files ?? [];
    const text = event.dataTransfer?.getData('text/plain') ?? '';
    if (!event.isTrusted) return;
    if (file) void bringFile(file);
    else if (text) void bringText(text);
  };
  return (
    <section
      class={`card tight ${over ? 'over' : ''}`}
      aria-label={t('documentTitle')}
      data-testid="document"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {lying ? <Lying title={lying.title} answers={lying.answers} /> : <Bring />}
      <p role="status" class={`small ${said.value?.isError ? 'error' : 'soft'}`} data-testid="document-said">
        {said.value?.text ?? ''}
      </p>
    </section>
  );
}

function Bring() {
  const [text, setText] = useState('');
  return (
    <details>
      <summary data-testid="document-open">{t('documentTitle')}</summary>
      <form
        class="tight"
        onSubmit={(event) => {
          event.preventDefault();
          if (event.isTrusted) void bringText(text);
        }}
      >
        <p class="soft small">{t('documentWhy')}</p>
        <label class="tight">
          {t('documentFile')}
          <input
            type="file"
            accept={KINDS}
            data-testid="document-file"
            disabled={reading.value}
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              if (file) void bringFile(file);
            }}
          />
        </label>
        <textarea
          rows={4}
          aria-label={t('documentPaste')}
          placeholder={t('documentPaste')}
          data-testid="document-text"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <div>
          <button type="submit" data-testid="document-go" disabled={reading.value || text.trim() === ''}>
            {t('documentGo')}
          </button>
        </div>
      </form>
    </details>
  );
}

function Lying({ title, answers }: { title: string; answers: number }) {
  return (
    <>
      <p data-testid="document-lying">{t('documentLying', { title, count: answers })}</p>
      <div class="line">
        {beside.value && (
          <button type="button" class="link" data-testid="document-keep" onClick={(event) => event.isTrusted && void keepDocument()}>
            {t('documentKeep')}
          </button>
        )}
        <button type="button" class="link" data-testid="document-away" onClick={(event) => event.isTrusted && void putAway()}>
          {t('documentAway')}
        </button>
      </div>
    </>
  );
}
