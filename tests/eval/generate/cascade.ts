import { type Random, randomOf } from '../../support/random.ts';
import type { Expect, Kind, Saying, Thing, Topic } from './topic.ts';
import { LIFE_TOPICS } from './topics-life.ts';
import { PERSON_TOPICS } from './topics-person.ts';
import { plusDays } from './words.ts';

/**
 * Cases of MEME's six kinds: a thing is told, other things are told beside it, then it changes, is put right, ends, is
 * contradicted or forgotten. Each case says what must hold afterwards, and what must not be served any more.
 */
export type Step =
  | { readonly day: string; readonly do: 'say'; readonly saying: Saying }
  | {
      readonly day: string;
      readonly do: 'correct' | 'change' | 'settle';
      readonly attribute: string;
      readonly part?: string;
      readonly value: string;
      readonly since?: string;
    }
  | { readonly day: string; readonly do: 'forget'; readonly attribute: string; readonly value: string };

/** A question of the case. `on`: what was true on a day; `believed`: as the memory believed on a day. */
export interface Check extends Expect {
  readonly on?: string;
  readonly believed?: string;
  /** Both sides of a conflict must be shown, none served as true. */
  readonly disputed?: readonly [string, string];
}

export interface Case {
  readonly id: string;
  readonly kind: Kind;
  readonly topic: string;
  readonly day: string;
  readonly steps: readonly Step[];
  readonly checks: readonly Check[];
  /** Values that may not stand as true of today any more, with the attribute they stood under. */
  readonly stale: readonly Expect[];
  readonly attribute: string;
}

const KINDS: readonly Kind[] = ['update', 'cascade', 'absence', 'as-of', 'conflict', 'deletion'];
const TOPICS: readonly Topic[] = [...PERSON_TOPICS, ...LIFE_TOPICS];
const TOLD = '2024-03-11';
const SINCE = '2025-05-01';
const TURN = '2025-06-16';
const DAY = '2026-02-20';

export function cascadeCases(seed: number, size: number): Case[] {
  const r = randomOf(seed);
  return Array.from({ length: size }, (_, index) => {
    const kind = KINDS[index % KINDS.length] as Kind;
    const fitting = TOPICS.filter((topic) => topic.kinds.includes(kind));
    const topic = fitting[Math.floor(index / KINDS.length) % fitting.length] as Topic;
    return caseOf(r, kind, topic, index);
  });
}

/** What two versions tell apart: values of the old one that the new one does not have. */
function leftovers(before: readonly Expect[], after: readonly Expect[]): Expect[] {
  return before.filter((old) => !after.some((now) => sameSlot(old, now) && now.value === old.value));
}
const sameSlot = (a: Expect, b: Expect) => a.attribute === b.attribute && a.part === b.part && a.context === b.context;
const gone = (expects: readonly Expect[]): Check[] => expects.map((one) => ({ ...one, value: null }));

type Made = Pick<Case, 'steps' | 'checks' | 'stale'>;

function caseOf(r: Random, kind: Kind, topic: Topic, index: number): Case {
  const thing = topic.make(r, TOLD, SINCE);
  // Something else is told beside it: what follows from that must stand whatever happens.
  const bystander = r.pick(TOPICS.filter((other) => !related(other.id, topic.id))).make(r, TOLD, SINCE);
  const beside: Step = { day: plusDays(TOLD, r.int(0, 20)), do: 'say', saying: bystander.old.say };
  const first: Step = { day: TOLD, do: 'say', saying: thing.old.say };
  const made = MAKERS[kind](r, thing, first);
  return {
    id: `${kind}-${index + 1}`,
    kind,
    topic: topic.id,
    day: DAY,
    attribute: thing.attribute,
    steps: [beside, ...made.steps].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)),
    checks: [...made.checks, ...bystander.old.expects(DAY)],
    stale: made.stale,
  };
}

const SHARED: readonly (readonly string[])[] = [
  ['address', 'country'],
  ['name', 'partner'],
  // What somebody earned goes with the job.
  ['job', 'salary'],
];
const related = (a: string, b: string) => a === b || SHARED.some((group) => group.includes(a) && group.includes(b));

const MAKERS: Readonly<Record<Kind, (r: Random, thing: Thing, first: Step) => Made>> = {
  update(r, thing, first) {
    const after = thing.next.expects(DAY);
    const byHand = thing.part === undefined && r.chance(0.25);
    const turn: Step =
      byHand || !thing.news
        ? {
            day: TURN,
            do: 'change',
            attribute: thing.attribute,
            ...(thing.part ? { part: thing.part } : {}),
            value: thing.next.typed,
            since: SINCE,
          }
        : { day: TURN, do: 'say', saying: thing.news };
    return { steps: [first, turn], checks: byHand ? after.filter(isWhole) : after, stale: leftovers(thing.old.expects(DAY), after) };
  },
  cascade(r, thing, first) {
    const spoken = thing.slip && r.chance(0.6);
    // A job is put right in its start alone: the rest of it stays.
    const after = thing.attribute === 'job' ? restarted(thing) : thing.next.expects(DAY);
    const turn: Step = spoken
      ? { day: TURN, do: 'say', saying: thing.slip as Saying }
      : { day: TURN, do: 'correct', attribute: thing.attribute, ...(thing.part ? { part: thing.part } : {}), value: thing.next.typed };
    return { steps: [first, turn], checks: after, stale: leftovers(thing.old.expects(DAY), after) };
  },
  absence(_r, thing, first) {
    const before = thing.old.expects(DAY).filter((one) => !(thing.attribute === 'job' && one.attribute === 'experience'));
    return { steps: [first, { day: TURN, do: 'say', saying: thing.end as Saying }], checks: gone(before), stale: before };
  },
  'as-of'(r, thing, first) {
    const facts = thing.old.expects(TURN).filter((one) => !one.derived);
    if (r.chance(0.5)) {
      const turn: Step = {
        day: TURN,
        do: 'correct',
        attribute: thing.attribute,
        ...(thing.part ? { part: thing.part } : {}),
        value: thing.next.typed,
      };
      const corrected = thing.attribute === 'job' ? [] : thing.next.expects(DAY).filter((one) => !one.derived);
      return {
        steps: [first, turn],
        checks: [...facts.map((one) => ({ ...one, believed: plusDays(TURN, -30) })), ...corrected],
        stale: thing.attribute === 'job' ? [] : leftovers(facts, corrected),
      };
    }
    const turn: Step = thing.news
      ? { day: TURN, do: 'say', saying: thing.news }
      : { day: TURN, do: 'change', attribute: thing.attribute, value: thing.next.typed, since: SINCE };
    const now = thing.next.expects(DAY).filter((one) => !one.derived);
    return {
      steps: [first, turn],
      checks: [...facts.map((one) => ({ ...one, on: plusDays(TOLD, 60) })), ...now],
      stale: leftovers(thing.old.expects(DAY), thing.next.expects(DAY)),
    };
  },
  conflict(r, thing, first) {
    const other: Step = { day: TURN, do: 'say', saying: thing.next.say };
    const [a, b] = [thing.old.expects(DAY), thing.next.expects(DAY)];
    const [left, right] = [a[0] as Expect, b[0] as Expect];
    if (r.chance(0.5)) {
      const checks: Check[] = [{ ...left, disputed: [left.value ?? '', right.value ?? ''] }, ...gone(a.filter((one) => one.derived))];
      return { steps: [first, other], checks, stale: [...a, ...b].filter((one) => one.derived) };
    }
    const settle: Step = { day: plusDays(TURN, 5), do: 'settle', attribute: thing.attribute, value: right.value ?? '' };
    return { steps: [first, other, settle], checks: b, stale: leftovers(a, b) };
  },
  deletion(_r, thing, first) {
    const before = thing.old.expects(DAY);
    return {
      steps: [first, { day: TURN, do: 'forget', attribute: thing.attribute, value: '' }],
      checks: gone(before),
      stale: before,
    };
  },
};

const isWhole = (expect: Expect) => !expect.derived || !/time at/.test(expect.attribute);

function restarted(thing: Thing): Expect[] {
  const start = thing.next.typed;
  const [year = 0, month = 1] = start.split('-').map(Number);
  const [nowYear = 0, nowMonth = 1] = DAY.split('-').map(Number);
  const count = (nowYear - year) * 12 + nowMonth - month;
  return thing.old.expects(DAY).map((one) => (one.attribute === 'experience' ? { ...one, value: `${count}m` } : one));
}
