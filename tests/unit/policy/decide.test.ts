/** What may go where: every rule of the policy by name, and that no part of it ever loosens another. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Candidate } from '../../../lib/answer/types.ts';
import { type BeliefId, type FieldKey, SELF, type SubjectId } from '../../../lib/core/ids.ts';
import type { Sensitivity } from '../../../lib/core/value.ts';
import type { FieldReading, Question } from '../../../lib/forms/types.ts';
import { decide, decidePlace, type Place, type Verdict } from '../../../lib/policy/decide.ts';

const PLACE: Place = { origin: 'https://shop.example', topOrigin: 'https://shop.example', never: new Set() };

function candidate(over: Partial<Candidate> = {}): Candidate {
  return {
    kind: 'fact',
    value: { type: 'text', text: 'Ines' },
    path: 'given-name',
    subject: SELF,
    beliefs: ['b1' as BeliefId],
    uses: ['S1'],
    confidence: 0.95,
    sensitivity: 1,
    ...over,
  };
}

function reading(over: Partial<FieldReading> = {}, question: Partial<Question> = {}): FieldReading {
  return {
    key: 'f1' as FieldKey,
    ours: true,
    token: 'given-name',
    confidence: 0.98,
    fill: true,
    conflict: false,
    section: '',
    because: "label 'First name'",
    question: {
      text: 'First name',
      subject: { relation: 'self' },
      path: 'given-name',
      query: 'first name',
      time: 'any',
      nth: 0,
      ask: 'value',
      negated: false,
      conditional: false,
      sensitivity: 1,
      ...question,
    },
    ...over,
  };
}

const allow: Verdict = { effect: 'allow' };
const ask = (reason: string) => ({ effect: 'ask', reason });
const deny = (reason: string) => ({ effect: 'deny', reason });

describe('on the page itself', () => {
  test('an ordinary fact, surely read, is allowed', () => {
    expect(decide(candidate(), reading(), PLACE)).toEqual(allow);
  });

  test.each<[string, Partial<Candidate>, FieldReading, Partial<Place>, object]>([
    ['a secret by its value', { sensitivity: 4 }, reading(), {}, deny('secret')],
    ['a secret by its question', {}, reading({}, { sensitivity: 4 }), {}, deny('secret')],
    ['a sensitive value', { sensitivity: 3 }, reading(), {}, ask('sensitive')],
    ['a harmless value to a sensitive question', { sensitivity: 0 }, reading({}, { sensitivity: 3 }), {}, ask('sensitive')],
    ['somebody else', { subject: 'person:tom' as SubjectId }, reading(), {}, ask('about-somebody-else')],
    ['an attribute ruled out by its value', {}, reading(), { never: new Set(['given-name']) }, deny('never-here')],
    [
      'an attribute ruled out by its question',
      { path: 'name' },
      reading({}, { path: 'nickname' }),
      { never: new Set(['nickname']) },
      deny('never-here'),
    ],
    ['a personal value where label and attributes disagree', { sensitivity: 2 }, reading({ conflict: true }), {}, ask('conflict-label')],
    ['an ordinary value where label and attributes disagree', {}, reading({ conflict: true }), {}, allow],
    ['a doubt of the answer', { doubt: 'old' }, reading(), {}, ask('old')],
    ['a reading that is not sure', {}, reading({ fill: false }), {}, ask('unsure-reading')],
  ])('%s', (_name, over, read, place, verdict) => {
    expect(decide(candidate(over), read, { ...PLACE, ...place })).toEqual(verdict);
  });

  test('names the graver reason first: a sensitive value about somebody else is sensitive', () => {
    expect(decide(candidate({ sensitivity: 3, subject: 'person:tom' as SubjectId, doubt: 'old' }), reading(), PLACE)).toEqual(
      ask('sensitive'),
    );
  });
});

describe('always here', () => {
  const always = new Set(['given-name']);
  test.each<[string, Partial<Candidate>, FieldReading, Partial<Place>, object]>([
    ['spares the question about the place', {}, reading(), { origin: 'https://pay.example' }, allow],
    ['and the one about an old value', { doubt: 'old' }, reading({ fill: false }), { foreignAction: 'https://crm.example' }, allow],
    ['not which of two values is right', { doubt: 'conflict' }, reading(), { origin: 'https://pay.example' }, ask('conflict')],
    ['nor which of several is meant', { doubt: 'ambiguous' }, reading(), { foreignAction: 'https://crm.example' }, ask('ambiguous')],
    [
      'nor whether somebody else takes part',
      { subject: 'person:tom' as SubjectId },
      reading(),
      { foreignAction: 'https://crm.example' },
      ask('about-somebody-else'),
    ],
    ['nor a conflict behind another context', { context: 'work', doubt: 'conflict' }, reading(), {}, ask('conflict')],
  ])('%s', (_name, over, read, place, verdict) => {
    expect(decide(candidate(over), read, { ...PLACE, always, ...place })).toEqual(verdict);
  });
});

describe('the place', () => {
  test.each<[string, number, Partial<Place>, object]>([
    ['an opaque frame gets nothing, not even what is public', 0, { origin: null }, deny('opaque-frame')],
    ['plain http gets ordinary data', 1, { origin: 'http://shop.example', topOrigin: 'http://shop.example' }, allow],
    ['plain http gets nothing personal', 2, { origin: 'http://shop.example', topOrigin: 'http://shop.example' }, deny('insecure-page')],
    ['loopback counts as secure', 3, { origin: 'http://127.0.0.1:8080', topOrigin: 'http://127.0.0.1:8080' }, allow],
    ['a frame of another origin gets ordinary data on a yes', 1, { origin: 'https://pay.example' }, ask('cross-origin-frame')],
    ['a frame of another origin gets nothing personal', 2, { origin: 'https://pay.example' }, deny('cross-origin-frame')],
    ['another port is another origin', 2, { origin: 'https://shop.example:8443' }, deny('cross-origin-frame')],
    ['a subdomain is another origin', 2, { origin: 'https://a.shop.example' }, deny('cross-origin-frame')],
    ['a form sent elsewhere asks', 2, { foreignAction: 'https://crm.example' }, ask('other-destination')],
    ['a form sent elsewhere gets nothing sensitive', 3, { foreignAction: 'https://crm.example' }, deny('other-destination')],
    ['a form sent to its own origin is a form', 3, { foreignAction: 'https://shop.example' }, allow],
  ])('%s', (_name, level, over, verdict) => {
    expect(decidePlace(level, { ...PLACE, ...over })).toEqual(verdict);
  });
});

const RANK = { allow: 0, ask: 1, deny: 2 } as const;
const origins = fc.constantFrom('https://shop.example', 'http://shop.example', 'https://pay.example', 'http://localhost:1');
const places = fc.record({
  origin: fc.option(origins),
  topOrigin: origins,
  foreignAction: fc.option(origins, { nil: undefined }),
  never: fc.constantFrom(new Set<string>(), new Set(['given-name']), new Set(['bday'])),
  always: fc.constantFrom(undefined, new Set<string>(), new Set(['given-name'])),
});
const levels = fc.constantFrom<Sensitivity>(0, 1, 2, 3, 4);
const candidates = fc.record({
  sensitivity: levels,
  subject: fc.constantFrom(SELF, 'person:tom' as SubjectId),
  doubt: fc.constantFrom<Candidate['doubt']>(undefined, 'old', 'draft', 'conflict'),
});
const readings = fc.record({ fill: fc.boolean(), conflict: fc.boolean() });

describe('whatever comes together', () => {
  test('a more sensitive value is never treated more freely', () => {
    fc.assert(
      fc.property(candidates, readings, places, levels, (over, read, place, level) => {
        const [low, high] = [Math.min(over.sensitivity, level), Math.max(over.sensitivity, level)] as [Sensitivity, Sensitivity];
        const verdict = (sensitivity: Sensitivity) => decide(candidate({ ...over, sensitivity }), reading(read), place).effect;
        expect(RANK[verdict(high)]).toBeGreaterThanOrEqual(RANK[verdict(low)]);
      }),
    );
  });

  test("only an ordinary, undoubted fact about the person goes in one go, and only to the page's own secure-enough origin", () => {
    fc.assert(
      fc.property(candidates, readings, places, (over, read, place) => {
        if (decide(candidate(over), reading(read), place).effect !== 'allow') return;
        expect(over.sensitivity).toBeLessThan(3);
        expect(over.subject).toBe(SELF);
        expect(place.never.has('given-name')).toBe(false);
        expect(place.origin).not.toBeNull();
        if (place.always?.has('given-name') && over.sensitivity < 2) {
          expect([undefined, 'old']).toContain(over.doubt);
          return;
        }
        expect(over.doubt).toBeUndefined();
        expect(read.fill).toBe(true);
        expect(place.origin).toBe(place.topOrigin);
        expect(place.foreignAction ?? place.origin).toBe(place.origin);
      }),
    );
  });

  test('a secret is denied everywhere', () => {
    fc.assert(
      fc.property(candidates, readings, places, (over, read, place) => {
        expect(decide(candidate({ ...over, sensitivity: 4 }), reading(read), place)).toEqual(deny('secret'));
      }),
    );
  });
});
