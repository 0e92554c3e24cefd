/** Tasks: what a model may answer is closed, what it is unsure of is nothing, and without one every task says why. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spansPrompt } from '../../../lib/inference/tasks/extract-spans.ts';
import {
  chooseFact,
  chooseFactsForText,
  chooseOption,
  extractSpans,
  readTurn,
  type TaskModel,
  thresholdsOf,
} from '../../../lib/inference/tasks/index.ts';
import { locate, spanGrammar, wordsOf } from '../../../lib/inference/tasks/span-grammar.ts';
import { EngineError, type Generated, SKILLS, type TokenLogprob } from '../../../lib/inference/types.ts';
import { tokenOf } from '../../support/fake-engine.ts';

type Job = Parameters<TaskModel['run']>[0];
const ALL = {
  'extract-spans': { margin: 2 },
  'choose-fact': { score: 1, lead: 1 },
  'choose-option': { score: 1, lead: 1 },
  'choose-facts-for-a-text': { odds: 1 },
  'read-turn': { lead: 1 },
} as const;
const modelOf = (say: (job: Job) => Partial<Generated>, skills = SKILLS.wllama): TaskModel & { readonly seen: Job[] } => {
  const seen: Job[] = [];
  return {
    thresholds: ALL,
    skills,
    seen,
    run: async (job) => {
      seen.push(job);
      return { text: '', tokens: 1, ms: 1, firstTokenMs: 1, finish: 'stop', ...say(job) };
    },
  };
};
/** As tokens: each part with its alternatives. */
const spoken = (...places: TokenLogprob[]): Partial<Generated> => ({ text: places.map(({ token }) => token).join(''), logprobs: places });
const plain = (token: string): TokenLogprob => tokenOf(token, { [token]: 0 });
const yes = (odds: number): Partial<Generated> => spoken(tokenOf(odds > 0 ? 'Yes' : 'No', { Yes: odds / 2, No: -odds / 2 }));

const TEXT = 'Dear all, my name is Ines Duarte, I live in "Porto" (Portugal). Call 01632 960123.';

describe('a grammar of the words of a text', () => {
  /** Whether the grammar takes a value, by walking its rules. */
  const takes = (grammar: string, value: string): boolean => {
    const rules = new Map(grammar.split('\n').map((line) => line.split(' ::= ', 2) as [string, string]));
    const walk = (name: string, rest: string): boolean =>
      (rules.get(name) ?? '').split(' | ').some((way) => {
        const [, text = '', next] = /^"((?:[^"\\]|\\.)*)"(?: (\w+))?$/.exec(way) ?? [];
        const bare = text.replace(/\\(.)/g, '$1');
        if (way.startsWith('"') && !rest.startsWith(bare)) return false;
        if (!way.startsWith('"')) return walk(way, rest);
        return next ? walk(next, rest.slice(bare.length)) : rest === bare;
      });
    return walk('span', value);
  };
  const grammar = spanGrammar(['q1'], wordsOf(TEXT));
  test.each(['Ines Duarte', 'Porto', 'Portugal', '01632 960123', 'my name is Ines', 'Dear all'])(
    'allows what stands there: %s',
    (value) => {
      expect(takes(grammar, value)).toBe(true);
    },
  );
  test.each(['Ines Porto', 'Duarte Ines', 'Lisbon', '01632 960124', 'Ines  Duarte', ''])('allows nothing else: %s', (value) => {
    expect(takes(grammar, value)).toBe(false);
  });
  test('whatever a text holds, its rules are well formed and each word can be said', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1, unit: 'grapheme' }), { minLength: 1, maxLength: 12 }), (parts) => {
        const words = wordsOf(parts.join(' '));
        // Where no word stands nothing is asked.
        fc.pre(words.length > 0);
        for (const line of spanGrammar(['q1', 'q2'], words).split('\n'))
          expect(line).toMatch(/^\w+ ::= (("(?:[^"\\\n]|\\.)*"|\w+)( \| | )?)+$/u);
      }),
      { numRuns: 500 },
    );
  });
  test('finds a value where it stands, across lines, and never inside a word', () => {
    expect(locate('Ines Duarte', 'Name: Ines\n Duarte!')).toEqual({ start: 6, end: 18 });
    expect(locate('Ana', 'Anabel')).toBeNull();
  });
});

describe('extract-spans', () => {
  const questions = [
    { id: 'a', ask: 'Full name' },
    { id: 'b', ask: 'City' },
  ];
  const margin = (quote: number): TokenLogprob => tokenOf(quote > 0 ? ' "' : ' null', { ' "': quote / 2, ' null': -quote / 2 });
  const answer = (first: number, second: number): Partial<Generated> =>
    spoken(plain('{"q1":'), margin(first), plain('Ines Duarte"'), plain(', "q2":'), margin(second), plain('Porto"'), plain('}'));

  test('takes a value that the model is sure of, with its place, and leaves one that it is not', async () => {
    const [name, city] = await extractSpans({ model: modelOf(() => answer(5, 1)), text: TEXT, questions });
    expect(name).toMatchObject({ value: { text: 'Ines Duarte', start: 21, end: 32 } });
    expect(city).toEqual({ value: null, reason: 'unsure' });
  });
  test('takes nothing that does not stand in the text, whatever the engine let through', async () => {
    const said = spoken(plain('{"q1":'), margin(9), plain('Ines Silva"'), plain('}'));
    expect((await extractSpans({ model: modelOf(() => said), text: TEXT, questions }))[0]).toEqual({
      value: null,
      reason: 'answer-unreadable',
    });
  });
  test('asks for all in one call, what changes last', async () => {
    const model = modelOf(() => answer(5, 5));
    await extractSpans({ model, text: TEXT, questions });
    expect(model.seen).toHaveLength(1);
    expect(model.seen[0]?.prompt).toBe(spansPrompt(TEXT, ['Full name', 'City']));
    expect(model.seen[0]?.prompt.indexOf('Full name')).toBeGreaterThan(model.seen[0]?.prompt.indexOf('Porto') ?? 0);
  });
  test.each([
    ['', 'answer-unreadable'],
    ['{"q1": "Ines', 'answer-unreadable'],
    ['\u0000\ufffd garbage '.repeat(50), 'answer-unreadable'],
    ['{"q1": null, "q2": null}', 'unsure'],
  ])('survives an answer like %j', async (text, reason) => {
    const outcomes = await extractSpans({ model: modelOf(() => ({ text })), text: TEXT, questions });
    expect(outcomes.map((one) => one.value === null && one.reason)).toEqual([reason, reason]);
  });
  test('whatever an engine says, only spans of the text come out', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), fc.string(), async (head, tail) => {
        const said = spoken(plain('{"q1":'), margin(9), plain(`${head}"${tail}`));
        for (const { value } of await extractSpans({ model: modelOf(() => said), text: TEXT, questions }))
          if (value) expect(TEXT.slice(value.start, value.end)).toBe(value.text);
      }),
      { numRuns: 500 },
    );
  });
});

const CANDIDATES = [
  { id: 'mail', sentence: 'My e-mail address is ines@mail.example.' },
  { id: 'phone', sentence: 'My phone number is 01632 960123.' },
];

describe('choose-fact', () => {
  /** Says how likely by what it sees. */
  const by = (odds: (label: string, fact: string) => number) =>
    modelOf(({ prompt }) => {
      const [, label = '', fact = ''] = /Field: (.*)\nFact: (.*)$/.exec(prompt) ?? [];
      return yes(odds(label, fact));
    });
  test('takes the best, measured against the same fact for no label', async () => {
    // This model says Yes to phones whatever is asked.
    const model = by((label, fact) => (fact.includes('phone') ? 6 : label === 'E-mail' ? 4 : -3));
    expect(await chooseFact({ model, label: 'E-mail', candidates: CANDIDATES })).toMatchObject({ value: { id: 'mail' } });
  });
  test('takes none where none is good, or two are', async () => {
    expect(await chooseFact({ model: by(() => -4), label: 'Shoe size', candidates: CANDIDATES })).toEqual({
      value: null,
      reason: 'unsure',
    });
    const both = by((label) => (label === 'Contact' ? 5 : -5));
    expect(await chooseFact({ model: both, label: 'Contact', candidates: CANDIDATES })).toEqual({ value: null, reason: 'unsure' });
  });
  test('asks for the baseline of a fact once', async () => {
    const model = by((label) => (label === 'E-mail' ? 1 : 0));
    await chooseFact({ model, label: 'E-mail', candidates: CANDIDATES });
    await chooseFact({ model, label: 'Mail', candidates: CANDIDATES });
    expect(model.seen).toHaveLength(6);
  });
  test('a model that babbles has chosen nothing', async () => {
    expect(await chooseFact({ model: modelOf(() => ({ text: 'Sure! The best…' })), label: 'E-mail', candidates: CANDIDATES })).toEqual({
      value: null,
      reason: 'answer-unreadable',
    });
  });
});

describe('the other choices', () => {
  test('an option is chosen by its meaning, and never a number', async () => {
    const model = modelOf(({ prompt }) => yes(prompt.endsWith('Option: Bicycle') ? 4 : -4));
    const run = { model, label: 'How do you travel?', fact: { id: 'f', sentence: 'I cycle to work.' } };
    expect(await chooseOption({ ...run, options: ['Car', 'Bicycle'] })).toMatchObject({ value: 1 });
    expect(await chooseOption({ ...run, options: ['0-5 km', '5-10 km'] })).toEqual({ value: null, reason: 'numeric-options' });
  });
  test('facts for a text are some of those given, in their order', async () => {
    const model = modelOf(({ prompt }) => yes(/phone/.test(prompt.split('Fact: ').pop() ?? '') ? 3 : -3));
    expect(await chooseFactsForText({ model, asked: 'How can we reach you?', candidates: CANDIDATES })).toMatchObject({
      value: [{ id: 'phone' }],
    });
  });
  test('a turn is one of six kinds, or unsure', async () => {
    const say = (odds: Record<string, number>) => modelOf(() => spoken(tokenOf('secret', odds)));
    expect(await readTurn({ model: say({ secret: -0.1, fact: -4 }), lines: ['Your PIN?'] })).toMatchObject({ value: 'asks-for-secret' });
    expect(await readTurn({ model: say({ secret: -0.6, fact: -0.9 }), lines: ['Your PIN?'] })).toEqual({ value: null, reason: 'unsure' });
    expect(await readTurn({ model: modelOf(() => ({ text: 'everything' })), lines: ['x'] })).toEqual({
      value: null,
      reason: 'answer-unreadable',
    });
  });
});

describe('without a model that can', () => {
  const runs = (model: TaskModel | null) => [
    extractSpans({ model, text: TEXT, questions: [{ id: 'a', ask: 'Name' }] }).then(([one]) => one),
    chooseFact({ model, label: 'E-mail', candidates: CANDIDATES }),
    chooseOption({ model, label: 'Travel', fact: { id: 'f', sentence: 'I cycle.' }, options: ['Car', 'Bicycle'] }),
    chooseFactsForText({ model, asked: 'About you', candidates: CANDIDATES }),
    readTurn({ model, lines: ['Hello'] }),
  ];
  test.each([
    ['no-model', null],
    ['model-too-small', { ...modelOf(() => ({})), thresholds: {} }],
    ['engine-cannot', modelOf(() => ({}), SKILLS.none)],
  ] as const)('every task says so: %s', async (reason, model) => {
    for (const outcome of await Promise.all(runs(model))) expect(outcome).toEqual({ value: null, reason });
  });
  test('the smallest test model is given nothing, and one that nobody has measured has no thresholds', () => {
    expect(thresholdsOf('b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53')).toEqual({});
    expect(thresholdsOf('0'.repeat(64))).toBeUndefined();
    expect(thresholdsOf(undefined)).toBeUndefined();
  });
  test('an engine that fails in the middle is an outcome, not an exception', async () => {
    const model: TaskModel = { thresholds: ALL, skills: SKILLS.wllama, run: () => Promise.reject(new EngineError('device-lost')) };
    for (const outcome of await Promise.all(runs(model))) expect(outcome).toMatchObject({ value: null, reason: 'engine-failed' });
  });
});
