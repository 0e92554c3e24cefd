/** One visible bubble of a site's chat, as the page layer read it. Untrusted text. */
export interface ChatBubble {
  readonly who: 'them' | 'me' | 'unknown';
  readonly text: string;
}

export interface ChatSnapshot {
  /** Id of the conversation within the frame; stable while its composer lives. */
  readonly chat: string;
  readonly bubbles: readonly ChatBubble[];
  /** Choices offered as buttons, as they read. */
  readonly choices: readonly string[];
  /** The other side is typing, or the text has not been stable for 0.8 s. */
  readonly busy: boolean;
  readonly vendor?: string;
}

export type TurnReading = 'asks-for-fact' | 'asks-to-choose' | 'asks-for-secret' | 'asks-for-decision' | 'informs' | 'small-talk';

export interface Turn {
  readonly lines: readonly string[];
  readonly choices: readonly string[];
  readonly reading: TurnReading;
  /** The sentence that asks, for the question reader; empty when nothing is asked. */
  readonly question: string;
}
