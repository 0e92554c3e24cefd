import { describe, expect, it } from 'vitest';
import type { Belief, Disclosure } from '../../../lib/memory/types.ts';
import type { MemoryRow } from '../../../lib/messaging/contract.ts';
import { spansOf, yearOf } from '../../../lib/ui/options/timeline.tsx';
import { sitesOf } from '../../../lib/ui/options/told-room.tsx';
import { disputesOf } from '../../../lib/ui/parts/disputes.tsx';

/** What the rooms of the options page make of the memory before they draw it. */
const TODAY = '2026-05-01';

function row(id: string, belief: Partial<Belief>): MemoryRow {
  return {
    belief: {
      id,
      kind: 'fact',
      subject: 'self',
      attribute: 'address',
      value: { type: 'text', text: id },
      label: 'IN',
      ...belief,
    } as Belief,
    name: 'Home address',
    value: id,
    from: { kind: 'note', at: TODAY },
  };
}

function told(origin: string, day: string, belief: string): Disclosure {
  const item = { belief, leaves: [], field: 'Address', form: 'exact' } as unknown as Disclosure['items'][number];
  return { id: `${origin}${day}`, at: Date.parse(day), origin, channel: 'form', items: [item], submitted: true };
}

describe('who was told what', () => {
  const live = new Map<string, string | null>([
    ['now', null],
    ['ended', '2025-09'],
  ]);
  const isOld = (one: Disclosure) => sitesOf([one], live, TODAY)[0]?.isOld;

  it('marks what ended after it was told, and what was corrected', () => {
    expect(isOld(told('https://a.example', '2025-03-01', 'ended'))).toBe(true);
    expect(isOld(told('https://a.example', '2025-03-01', 'corrected'))).toBe(true);
  });

  it('leaves what still holds, and what was told as past', () => {
    expect(isOld(told('https://a.example', '2025-03-01', 'now'))).toBe(false);
    expect(isOld(told('https://a.example', '2025-12-01', 'ended'))).toBe(false);
  });

  it('does not judge without the whole memory, and puts old values first', () => {
    const all = [told('https://a.example', '2025-03-01', 'now'), told('https://b.example', '2025-03-01', 'corrected')];
    expect(sitesOf(all, null, TODAY).some((site) => site.isOld)).toBe(false);
    expect(sitesOf(all, live, TODAY).map((site) => site.host)).toEqual(['b.example', 'a.example']);
  });
});

describe('time as bars', () => {
  it('ends what has ended, runs on what holds, leaves out what is undated or still to come', () => {
    const spans = spansOf(
      [
        row('new', { validFrom: '2025-01' }),
        row('old', { validFrom: '2020-07', validTo: '2025-01' }),
        row('undated', {}),
        row('coming', { validFrom: '2027' }),
      ],
      TODAY,
    );
    expect(spans.map(({ id, state }) => [id, state])).toEqual([
      ['old', 'past'],
      ['new', 'now'],
    ]);
    expect(spans[0]).toMatchObject({ from: 2020.5, to: 2025 });
    expect(spans[1]?.to).toBe(yearOf(TODAY));
  });
});

it('sayings that do not agree stand on one card each', () => {
  const groups = disputesOf([
    row('a', { label: 'DISPUTED', attribute: 'diet' }),
    row('b', { label: 'IN', attribute: 'diet' }),
    row('c', { label: 'DISPUTED', attribute: 'diet' }),
    row('d', { label: 'DISPUTED', attribute: 'diet', subject: 'somebody' as Belief['subject'] }),
  ]);
  expect(groups.map((group) => group.map((one) => one.value))).toEqual([['a', 'c'], ['d']]);
});
