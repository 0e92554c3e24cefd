import { normalise } from '../core/text.ts';
import { readTurn } from './read.ts';
import type { ChatSnapshot, Turn } from './types.ts';

/** Bubbles as turns: all that the other side said since our last line is one turn. Our own lines are never read as questions. */
const MOST_TURNS = 12;

export interface Talk {
  /** The other side's turns, oldest first; the last one waits for an answer when `open`. */
  readonly turns: readonly Turn[];
  /** Our answer to each turn, as it stands in the page; undefined where there is none. */
  readonly replies: readonly (string | undefined)[];
  readonly open: boolean;
  /** Why nothing more is answered, when so. */
  readonly ended?: 'too-many-turns' | 'repeated';
}

export function talkOf(chat: ChatSnapshot, sent: readonly string[] = []): Talk {
  const mine = new Set(sent.map((line) => normalise(line)));
  const turns: string[][] = [];
  const replies: (string | undefined)[] = [];
  let theirs = false;
  for (const bubble of chat.bubbles) {
    const isMine = bubble.who === 'me' || mine.has(normalise(bubble.text));
    if (isMine) {
      if (theirs) replies[turns.length - 1] = bubble.text;
      theirs = false;
    } else if (theirs) turns.at(-1)?.push(bubble.text);
    else {
      turns.push([bubble.text]);
      theirs = true;
    }
  }
  const read = turns.map((lines, index) => readTurn(lines, theirs && index === turns.length - 1 ? chat.choices : []));
  const last = read.at(-1);
  const repeated =
    last !== undefined &&
    last.question !== '' &&
    // Asked again after it was answered: whatever was wrong with the answer, saying it again helps nobody.
    read.slice(0, -1).some((turn) => normalise(turn.question) === normalise(last.question));
  return { turns: read, replies, open: theirs, ended: turns.length > MOST_TURNS ? 'too-many-turns' : repeated ? 'repeated' : undefined };
}
