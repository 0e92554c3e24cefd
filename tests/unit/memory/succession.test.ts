import { describe, expect, it } from 'vitest';
import type { Belief, Memory, Statement } from '../../../lib/memory/types.ts';
import { brought, form, line, note, one, open, setDay } from './open.ts';

const TODAY = '2026-11-27';
const YORK = { 'street-address': '5 High Street', 'address-level2': 'York', 'postal-code': 'YO1 1AA' };
const LEEDS = { 'street-address': '12 Park Row', 'address-level2': 'Leeds', 'postal-code': 'LS1 5AB' };
const single = (id: string, at: string) => form(id, at, { 'marital-status': 'Single' });

type Shown = readonly [label: string, town: string, from: string | undefined, to: string | undefined];

/** What stands in a slot and what has ended in it: label, town or text, and the dates. */
async function told(statements: readonly Statement[], attribute: string, day = TODAY): Promise<readonly Shown[]> {
  const { memory } = await brought(statements, day);
  return slotOf(memory, attribute);
}

const shownOf = ({ label, value, validFrom, validTo }: Belief): Shown => {
  const text = value.type === 'record' ? (value.parts['address-level2'] ?? '') : value.type === 'text' ? value.text : '';
  return [label, text, validFrom, validTo];
};

async function slotOf(memory: Memory, attribute: string): Promise<readonly Shown[]> {
  return [...(await memory.slot({ attribute })), ...(await memory.former({ attribute }))].map(shownOf);
}

/** Both orders of the log: a file may bring the older statement later. */
async function inBothOrders(first: Statement, second: Statement, attribute: string): Promise<readonly (readonly Shown[])[]> {
  const later = await brought([second], TODAY);
  await later.memory.bringIn({ statements: [first] });
  return [await told([first, second], attribute), await slotOf(later.memory, attribute)];
}

describe('a beginning that lies before what was told since', () => {
  it.each([
    ['a month ago', form('F', '2026-11-10', YORK), note('N', TODAY, 'I moved to 12 Park Row, Leeds LS1 5AB a month ago.'), '2026-10'],
    [
      'since October',
      form('F', '2026-11-10', YORK),
      note('N', TODAY, 'I have moved. Since October 2026 I live at 12 Park Row, Leeds LS1 5AB.'),
      '2026-10',
    ],
    ['a form that says since when', form('F', '2026-09-01', YORK), form('N', TODAY, LEEDS, '2026-08-15'), '2026-08-15'],
    ['a form that says of a time long ago that it still holds', form('F', '2026-09-01', YORK), form('N', TODAY, LEEDS, '2019'), '2019'],
    [
      'a sentence that says so',
      form('F', '2026-09-01', YORK),
      note('N', TODAY, 'I have lived at 12 Park Row, Leeds LS1 5AB since 2019.'),
      '2019',
    ],
  ])('is news: %s', async (_why, before, news, since) => {
    for (const shown of await inBothOrders(before, news, 'address'))
      expect(shown).toEqual([
        ['IN', 'Leeds', since, undefined],
        ['IN', 'York', undefined, since],
      ]);
  });

  it.each(['I got married in June 2026.', 'I have been married since June 2026.'])('is news: %s', async (text) => {
    for (const shown of await inBothOrders(single('F', '2026-09-01'), note('N', TODAY, text), 'marital-status'))
      expect(shown).toEqual([
        ['IN', 'Married', '2026-06', undefined],
        ['IN', 'Single', undefined, '2026-06'],
      ]);
  });

  it('is history where it lies long back and something else was told since', async () => {
    for (const shown of await inBothOrders(form('F', '2026-09-01', YORK), note('N', TODAY, 'I moved to Leeds in 2015.'), 'address'))
      expect(shown).toEqual([
        ['IN', 'York', undefined, undefined],
        ['IN', 'Leeds', '2015', '2026-09-01'],
      ]);
  });

  it.each([
    ['some years back', form('F', '2026-09-01', YORK), note('N', TODAY, 'I moved to Leeds in May 2023.'), 'address'],
    ['nobody is single after a wedding', single('F', '2026-09-01'), note('N', TODAY, 'I got married in 2012.'), 'marital-status'],
  ])('is asked about where it is unclear: %s', async (_why, before, later, attribute) => {
    for (const shown of await inBothOrders(before, later, attribute)) {
      expect(shown).toHaveLength(2);
      expect(shown.map(([label, , , to]) => [label, to])).toEqual([
        ['DISPUTED', undefined],
        ['DISPUTED', undefined],
      ]);
    }
  });

  it('stays where it was confirmed since, though an older form says otherwise', async () => {
    const moved = note('N', '2015-06-01', 'I moved to 12 Park Row, Leeds LS1 5AB in May 2015.');
    const { memory } = await brought([moved, form('F', '2026-10-01', LEEDS)], TODAY);
    await memory.bringIn({ statements: [form('O', '2024-01-01', YORK)] });
    expect((await memory.slot({ attribute: 'address' })).map(shownOf)).toEqual([['IN', 'Leeds', '2015-05', undefined]]);
  });

  it('ends what was told under a clock that ran ahead', async () => {
    const bench = await open('2031-01-01');
    await bench.memory.observe('https://x.test', [{ path: 'marital-status', label: 'Status', value: 'Single' }]);
    setDay(bench, TODAY);
    await bench.memory.note('I am married.');
    expect((await bench.memory.slot({ attribute: 'marital-status' })).map(line)).toEqual(['marital-status=Married']);
  });
});

describe('what had ended when it was told', () => {
  it.each(['Until 2019 I lived at 12 Park Row, Leeds LS1 5AB.', 'From 2015 to 2019 I lived at 12 Park Row, Leeds LS1 5AB.'])(
    'ends nothing: %s',
    async (text) => {
      const shown = await told([form('F', '2024-03-01', YORK), note('N', TODAY, text)], 'address');
      expect(shown.map(([label, town, , to]) => [label, town, to])).toEqual([
        ['IN', 'York', undefined],
        ['IN', 'Leeds', '2019'],
      ]);
      const since = await told([form('F', '2024-03-01', YORK, '2010'), note('N', TODAY, text)], 'address');
      expect(since[0]).toEqual(['IN', 'York', '2010', undefined]);
    },
  );

  it('is no part of what holds now in the same town', async () => {
    const gone = note('N', TODAY, 'Until 2019 I lived at 12 Park Row, Leeds LS1 5AB.');
    for (const held of [note('M', '2024-05-01', 'I live in Leeds.'), note('M', '2022-06-01', 'I moved to Leeds in May 2022.')]) {
      const shown = await told([held, gone], 'address');
      expect(shown.map(([label, town, , to]) => [label, town, to])).toEqual([
        ['IN', 'Leeds', undefined],
        ['IN', 'Leeds', '2019'],
      ]);
    }
  });

  it('puts in question what was last told before that end', async () => {
    const shown = await told(
      [form('F', '2024-03-01', YORK), note('N', TODAY, 'Until March 2026 I lived at 12 Park Row, Leeds LS1 5AB.')],
      'address',
    );
    expect(shown.map(([label, town]) => [label, town])).toEqual([
      ['DISPUTED', 'York'],
      ['IN', 'Leeds'],
    ]);
  });
});

describe('a change of what has ended', () => {
  it('leaves it true until then and meets what holds now', async () => {
    const { memory } = await brought([single('F', '2020-01-01'), form('G', '2025-01-01', { 'marital-status': 'Married' })], TODAY);
    const [former] = await memory.former({ attribute: 'marital-status' });
    if (former) expect((await memory.change(former.id, 'Divorced')).ok).toBe(true);
    expect((await memory.slot({ attribute: 'marital-status' })).map(line)).toEqual(['marital-status=Divorced']);
    expect((await memory.former({ attribute: 'marital-status' })).map((one) => [line(one), one.validTo])).toEqual([
      ['marital-status=Married', TODAY],
      ['marital-status=Single', '2025-01-01'],
    ]);
    expect(await memory.verify()).toMatchObject({ projection: true });
  });
});

describe('a more exact date', () => {
  it.each([
    ['told later', ['2024', '2024-11-15']],
    ['told earlier', ['2024-11-15', '2024']],
  ] as const)('stays, %s', async (_when, [first, second]) => {
    const job = { 'job.employer': 'Acme', 'job.title': 'Baker' };
    const bench = await brought(
      [form('A', '2026-03-01', { ...job, 'job.start': first }), form('B', '2026-06-01', { ...job, 'job.start': second })],
      TODAY,
    );
    const known = await one(bench.memory, 'job');
    expect([line(known), known.validFrom]).toEqual(['job=employer:Acme title:Baker start:2024-11-15', '2024-11-15']);
    expect(known.text).toContain('15 November 2024');
    expect(line(await one(bench.memory, 'time-at-employer'))).toBe('time-at-employer=24m');
  });

  it('stays where more of the record is told with it', async () => {
    const { memory } = await brought(
      [
        form('A', '2026-03-01', { 'job.employer': 'Acme', 'job.start': '2024' }),
        form('B', '2026-06-01', { 'job.employer': 'Acme', 'job.title': 'Baker', 'job.start': '2024-11' }),
      ],
      TODAY,
    );
    expect((await memory.slot({ attribute: 'job' })).map(line)).toEqual(['job=employer:Acme title:Baker start:2024-11']);
  });
});

describe('a guess', () => {
  it('never stands before what the person said', async () => {
    const { memory } = await brought(
      [
        note('A', '2026-05-01', 'I have three children.'),
        note('B', '2026-05-02', 'My daughter Mia was born on 3 May 2020.'),
        form('C', '2026-05-03', { 'honorific-prefix': 'Mr', sex: 'Female' }),
      ],
      TODAY,
    );
    expect((await memory.slot({ attribute: 'children' })).map(line)).toEqual(['children=3']);
    expect((await memory.slot({ attribute: 'sex' })).map(line)).toEqual(['sex=Female']);
  });

  it('asks where more children are known by name than were counted', async () => {
    const { memory } = await brought(
      [
        note('A', '2020-05-01', 'I have one child.'),
        note('B', '2026-05-02', 'My daughter Mia was born on 3 May 2020.'),
        note('C', '2026-05-03', 'My son Max was born on 3 May 2024.'),
      ],
      TODAY,
    );
    expect((await memory.slot({ attribute: 'children' })).map(({ kind }) => kind)).toEqual(['assumption', 'fact']);
  });

  it('what was said to begin ahead does not silence what follows for today', async () => {
    const bench = await brought(
      [
        form('A', '2026-05-01', { 'job.employer': 'Acme', 'job.start': '2024-01' }),
        form('B', '2026-05-02', { organization: 'Otter' }, '2027-01-01'),
      ],
      TODAY,
    );
    expect((await bench.memory.slot({ attribute: 'organization' })).map(line)).toEqual(['organization=Acme']);
    setDay(bench, '2027-02-01');
    expect((await bench.memory.slot({ attribute: 'organization' })).map(line)).toEqual(['organization=Otter']);
  });
});
