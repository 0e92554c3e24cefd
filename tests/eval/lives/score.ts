/** Answers the generated questions, with a model where one is given, and counts: right, wrong, silent. */
import type { TaskModel } from '../../../lib/inference/tasks/index.ts';
import type { SmallModels } from '../../../lib/inference/types.ts';
import { memoryOf } from '../../support/node-memory.ts';
import { answer } from '../ask.ts';
import { AS_OF } from './lives.ts';
import { type Asked, questions } from './questions.ts';

export interface Tally {
  readonly n: number;
  readonly answerable: number;
  readonly right: number;
  readonly wrong: number;
  readonly unanswerable: number;
  readonly silent: number;
  readonly misses: readonly (Asked & { readonly got: string | null; readonly kind: string; readonly reason?: string })[];
}

export async function score(perLife?: number, model?: TaskModel, reader?: SmallModels): Promise<Tally> {
  const { lives, asked } = questions(perLife);
  const misses: (Asked & { got: string | null; kind: string; reason?: string })[] = [];
  let [right, wrong, silent] = [0, 0, 0];
  for (const [at, life] of lives.entries()) {
    const { memory } = await memoryOf(life.file, AS_OF, reader);
    for (const one of asked.filter((each) => each.life === at)) {
      const got = await answer(memory, { id: one.id, question: one.question }, AS_OF, { model, reader });
      // A question back is no claim; a value in it is only an offer.
      const told = got.kind === 'ask' || got.kind === 'abstain' ? null : got.answer;
      const good = one.wants === null ? told === null : got.answer !== null && one.wants.test(got.answer);
      if (good) one.wants === null ? silent++ : right++;
      else {
        if (told !== null) wrong++;
        misses.push({ ...one, got: got.answer, kind: got.kind, reason: got.reason });
      }
    }
    memory.close();
  }
  const answerable = asked.filter((one) => one.wants !== null).length;
  return { n: asked.length, answerable, right, wrong, unanswerable: asked.length - answerable, silent, misses };
}
