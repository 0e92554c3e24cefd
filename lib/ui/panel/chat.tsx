import { useState } from 'preact/hooks';
import { newId, type OperationId } from '../../core/ids.ts';
import type { ChatView } from '../../messaging/contract.ts';
import { isMeant, look, view } from '../page-state.ts';
import { sourceText } from '../source.ts';
import { ask, reason, refusal, t, taken } from '../state.ts';

/** The chat on the page: what was asked, a draft with its source; the person sends. */
export function Chats() {
  return (
    <>
      {(view.value?.chats ?? []).map((chat) => (
        <Chat key={chat.chat} chat={chat} />
      ))}
    </>
  );
}

function Chat({ chat }: { chat: ChatView }) {
  const turn = chat.turns.at(-1);
  const [edited, setEdited] = useState<{ for: string; text: string } | null>(null);
  const [sending, setSending] = useState(false);
  if (!turn) return null;
  const key = turn.them.join('\n');
  const text = edited?.for === key ? edited.text : (turn.draft ?? '');
  const send = async (event: Event) => {
    if (!isMeant(event) || !view.value || text.trim() === '' || sending) return;
    refusal.value = '';
    setSending(true);
    const beliefs = text === turn.draft ? turn.beliefs : [];
    const report = taken(
      await ask('surface.chat.send', {
        tabId: view.value.tabId,
        frameId: chat.frameId,
        chat: chat.chat,
        text,
        beliefs,
        operation: newId<OperationId>('operation'),
      }),
    );
    const said = report && !report.sent ? reason('not-sent') : refusal.value;
    // A text that was not sent stays where the person wrote it.
    if (report?.sent) setEdited(null);
    await look(true, 'panel');
    refusal.value = said;
    setSending(false);
  };
  const hand = async (event: Event) => {
    if (!event.isTrusted || !view.value) return;
    await ask('surface.chat.behalf', { tabId: view.value.tabId, frameId: chat.frameId, chat: chat.chat, on: !chat.behalf });
    await look(true, 'panel');
  };
  return (
    <section class="card stack" data-testid="chat">
      <h2>{t('chatTitle')}</h2>
      <label class="soft small">
        <input type="checkbox" data-testid="chat-behalf" checked={chat.behalf} onChange={(event) => void hand(event)} /> {t('chatBehalf')}
      </label>
      <div class="tight">
        <p class="soft small">{t('chatAsks')}</p>
        {turn.them.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      {turn.sent ? (
        <p class="soft">{t('chatSent')}</p>
      ) : (
        <div class="tight">
          <textarea
            rows={3}
            aria-label={t('chatDraft')}
            data-testid="chat-draft"
            value={text}
            onInput={(event) => setEdited({ for: key, text: event.currentTarget.value })}
          />
          <p class="soft small">{turn.draft ? sourceText(turn.from) : turn.reason ? reason(String(turn.reason)) : t('chatNothing')}</p>
          <div>
            <button
              type="button"
              data-testid="chat-send"
              disabled={text.trim() === '' || chat.busy || sending}
              onClick={(event) => void send(event)}
            >
              {t('chatSend')}
            </button>
          </div>
        </div>
      )}
    </section>
  );
}
