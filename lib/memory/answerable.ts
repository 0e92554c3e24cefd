import { clean } from '../core/text.ts';
import { Ranker } from './rank.ts';
import type { Turn } from './turns.ts';

/**
 * Whether a question about one of two people can be answered from what was said, or is about the other one. Scores alone do not tell:
 * a question about the wrong person finds its matter just as well. So what was said is put to whom it is about, "I" to the speaker
 * and "you" to the one spoken to, and the best of the asked person is held against the best of the other.
 */
export class Answerable {
  private readonly ranker: Ranker;
  private readonly turns: readonly Turn[];
  private readonly about: Ranker;
  private readonly owners: readonly string[];

  constructor(turns: readonly Turn[]) {
    this.turns = turns;
    this.ranker = new Ranker(turns);
    const speakers = [...new Set(turns.map((turn) => turn.speaker))];
    const parts = turns.flatMap((turn) => shares(turn, speakers));
    this.about = new Ranker(parts.map(({ turn, text }, index) => ({ ...turn, id: `${turn.id}/${index}`, text })));
    this.owners = parts.map(({ owner }) => owner);
  }

  /** Higher: rather answerable. 0 where nobody or several are asked about and nothing else speaks against it. */
  score(question: string, similar?: ArrayLike<number>): number {
    const [asked, ...others] = this.ranker.asked(question);
    if (asked === undefined || others.length > 0) return NOBODY_ELSE;
    const lexical = margin([...this.about.plain(question)], this.owners, asked);
    if (!similar) return lexical;
    const dense = margin(
      Array.from(similar, (one) => Math.max(0, one)),
      this.turns.map((turn) => turn.speaker),
      asked,
    );
    return LEXICAL * lexical + DENSE * dense * SPREAD;
  }
}

/** Questions about the wrong person name exactly one. */
const NOBODY_ELSE = 0.25;
const LEXICAL = 0.6;
const DENSE = 0.4;
/** Cosines differ by less than word scores do. */
const SPREAD = 3;
/** The best few of each side: one turn may match by accident. */
const BEST = 2;

/** From -1 (all of it is the other's) to 1. */
function margin(scores: readonly number[], owners: readonly string[], asked: string): number {
  const top = (mine: boolean) => {
    const side = scores.filter((_score, index) => (owners[index] === asked) === mine).sort((a, b) => b - a);
    return (side[0] ?? 0) * 0.75 + (side.slice(0, BEST).reduce((a, b) => a + b, 0) / BEST) * 0.25;
  };
  const [own, other] = [top(true), top(false)];
  return own + other === 0 ? -0.2 : (own - other) / (own + other);
}

interface Share {
  readonly turn: Turn;
  readonly owner: string;
  readonly text: string;
}

/** Sentences of a turn by whom they are about. */
function shares(turn: Turn, speakers: readonly string[]): Share[] {
  const other = speakers.length === 2 ? speakers.find((speaker) => speaker !== turn.speaker) : undefined;
  const own: string[] = [];
  const addressed: string[] = [];
  for (const sentence of clean(turn.text, 8000).match(/[^.!?]+[.!?]*/g) ?? []) {
    const you = /\b(?:you|your|yours|you're|you've|yourself)\b/i.test(sentence);
    const me = /\b(?:i|my|me|mine|we|our|us|i'm|i've|i'd|i'll)\b/i.test(sentence);
    if (other && you && (!me || sentence.trim().endsWith('?'))) addressed.push(sentence);
    else own.push(sentence);
  }
  return [
    ...(own.length > 0 ? [{ turn, owner: turn.speaker, text: own.join(' ') }] : []),
    ...(other && addressed.length > 0 ? [{ turn, owner: other, text: addressed.join(' ') }] : []),
  ];
}
