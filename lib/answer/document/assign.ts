import type { Ask } from './asks.ts';
import { candidatesOf, sameValue, type Task } from './candidates.ts';
import { LEAD, LEAST } from './thresholds.ts';
import type { Scored } from './typed.ts';
import type { ReadDocument } from './types.ts';

/** A value that another question of its type has a better claim to is worth this share here. */
const CLAIMED = 0.55;

/** The best of what could answer a question, what else could, and by how much it leads the next other value. */
export interface Pick {
  readonly task: Task;
  readonly best: Scored;
  readonly ranked: readonly Scored[];
  readonly lead: number;
  /** By its score alone. */
  readonly sure: boolean;
}

/**
 * All questions at once: the surest first, so that a span goes to the question that has the best claim. Whoever asks decides about
 * those that are not sure; they claim nothing.
 */
export function assigned(tasks: readonly Task[], document: ReadDocument): Pick[] {
  const open = new Map(tasks.map((task) => [task, candidatesOf(task, document)]));
  const out: Pick[] = [];
  const claims: Claim[] = [];
  while (open.size > 0) {
    let pick: Omit<Pick, 'sure'> | undefined;
    for (const [task, scored] of open) {
      const ranked = scored.map((one) => ({ ...one, score: one.score * claimed(one, task, claims) })).sort((a, b) => b.score - a.score);
      const [best] = ranked;
      if (!best) continue;
      const rival = ranked.find((one) => !sameValue(one, best));
      const lead = best.score - (rival?.score ?? 0);
      if (!pick || best.score > pick.best.score) pick = { task, best, ranked, lead };
    }
    if (!pick) break;
    open.delete(pick.task);
    const least = pick.best.span.type === 'phrase' ? LEAST.phrase : LEAST.typed;
    const sure = pick.best.score >= least && pick.lead >= LEAD;
    if (pick.best.score > 0) out.push({ ...pick, sure });
    if (sure) claims.push({ ...pick.best, task: pick.task });
  }
  return out;
}

interface Claim extends Scored {
  readonly task: Task;
}

function claimed({ span, value }: Scored, task: Task, claims: readonly Claim[]): number {
  const others = claims.filter((claim) => claim.span.start < span.end && span.start < claim.span.end && claim.task !== task);
  const [other] = others;
  if (!other) return 1;
  // One firm is not both who makes a thing and who insures it.
  if (span.type === 'org') return others.some((claim) => isOther(claim.task.ask, task.ask)) ? CLAIMED : 1;
  // A name and its parts, an address and its parts answer several questions. Two offices are seldom one person's, two addresses seldom one.
  if (span.type === 'person' && other.span.type === 'person')
    return others.some((claim) => isOffice(task.ask) !== isOffice(claim.task.ask) || (isOffice(task.ask) && isOffice(claim.task.ask)))
      ? CLAIMED
      : 1;
  if (span.type === 'address') return others.some((claim) => JSON.stringify(claim.value) === JSON.stringify(value)) ? CLAIMED : 1;
  return CLAIMED;
}

/** Two questions for organisations that share no word. */
function isOther(a: Ask, b: Ask): boolean {
  if (a.types[0] !== 'org' || b.types[0] !== 'org') return false;
  return !a.names.flat().some((one) => b.names.flat().some((other) => one.stem === other.stem));
}

const isOffice = (ask: Ask): boolean => ask.other || ask.anybody;
