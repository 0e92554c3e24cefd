import type { EpisodeId } from '../../core/ids.ts';
import { normalise } from '../../core/text.ts';
import { type IsoDate, plainText } from '../../core/value.ts';
import { sentenceSpans } from '../../memory/facts/sentences.ts';
import { hasEnded } from '../../memory/time.ts';
import type { Belief, Episode, Memory } from '../../memory/types.ts';

/** The notes of a memory as they were told, and what it holds of each. */

/** A note, or as much of a long one as is read at once. */
export interface Window {
  readonly episode: Episode;
  /** Where in the note it begins, UTF-16 units. */
  readonly start: number;
  readonly text: string;
}
export interface Held {
  readonly episodes: ReadonlyMap<EpisodeId, Episode>;
  readonly byEpisode: ReadonlyMap<EpisodeId, readonly Belief[]>;
  /** Values that were corrected, have ended or are in doubt, and stand nowhere else as true. */
  readonly left: ReadonlySet<string>;
}

export async function holdingOf(memory: Pick<Memory, 'episodes' | 'all'>, today: IsoDate): Promise<Held> {
  const [episodes, all] = [await memory.episodes(), await memory.all()];
  const byEpisode = new Map<EpisodeId, Belief[]>();
  const [holds, left] = [new Set<string>(), new Set<string>()];
  for (const belief of all) {
    if (belief.stance === 'inferred') continue;
    for (const { episode } of belief.evidence) {
      const known = byEpisode.get(episode);
      if (known) known.push(belief);
      else byEpisode.set(episode, [belief]);
    }
    if (belief.attribute === 'note') continue;
    const { value } = belief;
    const texts = value.type === 'record' ? Object.values(value.parts) : [plainText(value)];
    const isTrue = belief.label === 'IN' && belief.polarity && !hasEnded(belief, today);
    for (const text of texts) (isTrue ? holds : left).add(normalise(text));
  }
  for (const text of holds) left.delete(text);
  return { episodes: new Map(episodes.map((episode) => [episode.id, episode])), byEpisode, left };
}

/** The narrowest belief that keeps a place of a note. */
export function narrowestAt({ byEpisode }: Held, episode: EpisodeId, [from, to]: readonly [number, number]): Belief | undefined {
  return (byEpisode.get(episode) ?? [])
    .filter(({ evidence }) => evidence.some((one) => one.episode === episode && one.span[0] < to && from < one.span[1]))
    .sort((a, b) => widthIn(a, episode) - widthIn(b, episode))[0];
}

const widthIn = (belief: Belief, episode: EpisodeId): number =>
  Math.min(...belief.evidence.filter((one) => one.episode === episode).map(({ span }) => span[1] - span[0]));

/** UTF-16 units that the reader reads well at once. */
const AT_ONCE = 420;

/** A short note at once; of a longer one the sentences around the place. */
export function windowAround(episode: Episode, [from, to]: readonly [number, number]): Window {
  const { text } = episode;
  if (text.length <= AT_ONCE) return { episode, start: 0, text };
  const spans = sentenceSpans(text);
  let first = spans.findIndex((span) => span[1] > from);
  if (first < 0) first = 0;
  let last = first;
  const length = (a: number, b: number) => (spans[b]?.[1] ?? 0) - (spans[a]?.[0] ?? 0);
  while ((spans[last]?.[1] ?? text.length) < to && length(first, last + 1) <= AT_ONCE) last += 1;
  if (first > 0 && length(first - 1, last) <= AT_ONCE) first -= 1;
  while (last + 1 < spans.length && length(first, last + 1) <= AT_ONCE) last += 1;
  const start = spans[first]?.[0] ?? 0;
  return { episode, start, text: text.slice(start, spans[last]?.[1] ?? text.length).slice(0, AT_ONCE * 2) };
}
