/** A model that nobody has measured: it may copy when it leaves alone what is not said, and nothing else. */
import { expect, test } from 'vitest';
import { createInference } from '../../../lib/inference/inference.ts';
import { examine, type TaskModel } from '../../../lib/inference/tasks/index.ts';
import { EngineError, type Generated, type GenerateRequest, SKILLS } from '../../../lib/inference/types.ts';
import { fakeEngine } from '../../support/fake-engine.ts';

const RIGHT = {
  q1: 'Runa Felsted',
  q2: 'Oakby',
  q3: 'cartographer',
  q4: 'Northgate Survey',
  q5: 'Basalt',
  q6: null,
  q7: null,
  q8: null,
  q9: null,
};
const saying = (answer: object | string): Omit<TaskModel, 'thresholds'> => ({
  skills: SKILLS['local-server'],
  run: async (): Promise<Generated> => ({
    text: typeof answer === 'string' ? answer : JSON.stringify(answer),
    tokens: 1,
    ms: 1,
    firstTokenMs: 1,
    finish: 'stop',
  }),
});

test.each([
  ['all right', RIGHT, true],
  ['one not found', { ...RIGHT, q5: null }, true],
  ['two not found', { ...RIGHT, q5: null, q4: null }, false],
  ["another person's number", { ...RIGHT, q6: '01632 960172' }, false],
  ['the town that was left', { ...RIGHT, q2: 'Marl' }, false],
  ['no JSON', 'Sure! Here you are:', false],
  ['nothing', Object.fromEntries(Object.keys(RIGHT).map((key) => [key, null])), false],
] as const)('%s', async (_, answer, passes) => {
  expect(Object.keys(await examine(saying(answer)))).toEqual(passes ? ['extract-spans'] : []);
});

test('one that could not be asked is asked again; one that failed is not', async () => {
  let asked = 0;
  const engine = fakeEngine({
    skills: { grammar: false, logprobs: false },
    say: (_request: GenerateRequest, nth) => {
      asked = nth;
      return nth <= 2 ? new EngineError('server-gone') : JSON.stringify({ ...RIGHT, q6: '01632 960172' });
    },
  });
  const store = () => ({ readText: async () => null }) as never;
  const inference = createInference({ choice: async () => ({ engine: 'local-server', model: 'x' }), make: () => engine, store });
  expect((await inference.taskModel())?.thresholds).toEqual({});
  expect(asked).toBe(2);
  expect((await inference.taskModel())?.thresholds).toEqual({});
  expect((await inference.taskModel())?.thresholds).toEqual({});
  expect(asked).toBe(3);
  await inference.close();
});
