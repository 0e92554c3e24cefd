import { describe, expect, it } from 'vitest';
import type { Belief, Memory, Statement } from '../../../lib/memory/types.ts';
import { type Bench, brought, comparable, form, line, note, one, open, setDay } from './open.ts';

const TODAY = '2026-11-27';
const single = (id: string, at: string) => form(id, at, { 'marital-status': 'Single' });
const work = (startDate: string) => ({
  id: 'CV',
  at: '2024-03-01',
  kind: 'import' as const,
  format: 'json-resume',
  record: { work: [{ name: 'Acme', position: 'Dev', startDate }] },
});

/** A new memory out of the copy of another. */
async function copied({ memory }: Bench, day = TODAY): Promise<Bench> {
  const copy = await open(day);
  const result = await copy.memory.bringIn(JSON.parse(JSON.stringify(await memory.exportFile())));
  expect(result).toMatchObject({ ok: true, value: { refused: [] } });
  return copy;
}
const lines = async (memory: Memory, attribute: string) => (await memory.slot({ attribute })).map(line);
const former = async (memory: Memory, attribute: string) => (await memory.former({ attribute })).map(line);

async function find(memory: Memory, attribute: string, shown: string): Promise<Belief> {
  const belief = (await memory.all()).find(
    (held) => held.attribute === attribute && line(held) === `${attribute}=${shown}` && held.label !== 'OUT',
  );
  if (!belief) throw new Error(`no ${shown}`);
  return belief;
}

describe('forgetting what was right does not bring back what was wrong', () => {
  const born = (id: string, at: string, bday: string) => form(id, at, { bday });

  it.each<[string, readonly Statement[], (memory: Memory) => Promise<unknown>]>([
    [
      'the side that was chosen',
      [born('A', '2025-01-01', '1990-05-04'), born('B', '2025-02-01', '1991-05-04')],
      async (memory) => memory.settle((await find(memory, 'bday', '1990-05-04')).id),
    ],
    [
      'what a note put right',
      [note('A', '2025-01-01', 'I was born on 4 May 1991.')],
      (memory) => memory.note('Correction: I was born on 4 May 1990.'),
    ],
    [
      'what was put right, and was told again by an older form',
      [born('B', '2026-02-01', '1991-05-04')],
      async (memory) => {
        await memory.correct((await one(memory, 'bday')).id, '1990-05-04');
        await memory.bringIn({ statements: [born('C', '2024-02-01', '1991-05-04')] });
      },
    ],
  ])('%s', async (_what, statements, act) => {
    const bench = await brought(statements, TODAY);
    await act(bench.memory);
    expect(await lines(bench.memory, 'bday')).toEqual(['bday=1990-05-04']);
    expect(await lines((await copied(bench)).memory, 'bday')).toEqual(['bday=1990-05-04']);
    expect((await bench.memory.forget((await one(bench.memory, 'bday')).id)).ok).toBe(true);
    expect(await lines(bench.memory, 'bday')).toEqual([]);
    expect(await bench.memory.verify()).toMatchObject({ chain: true, projection: true });
    const again = await bench.reopen();
    expect(await lines(again, 'bday')).toEqual([]);
    expect(await lines((await copied(bench)).memory, 'bday')).toEqual([]);
  });

  it('leaves the parts that another record had taken up', async () => {
    const bench = await brought(
      [form('A', '2025-01-01', { 'job.employer': 'Otter', 'job.start': '2020' }), form('F', '2025-01-02', { 'job.employer': 'Acme' })],
      TODAY,
    );
    await bench.memory.bringIn({
      statements: [
        {
          id: 'CV',
          at: '2026-01-01',
          kind: 'import',
          format: 'json-resume',
          record: {
            work: [
              { name: 'Otter', position: 'Dev' },
              { name: 'Acme', position: 'Baker' },
            ],
          },
        },
      ],
    });
    await bench.memory.forget((await find(bench.memory, 'job', 'employer:Acme title:Baker')).id);
    expect(await lines(bench.memory, 'job')).toEqual(['job=employer:Otter title:Dev start:2020']);
    expect(await lines((await copied(bench)).memory, 'job')).toEqual(['job=employer:Otter title:Dev start:2020']);
  });
});

describe('a copy after forgetting', () => {
  it('does not make current what had ended', async () => {
    const bench = await brought([single('A', '2020-01-01'), form('B', '2025-02-01', { 'marital-status': 'Married' })], TODAY);
    await bench.memory.forget((await one(bench.memory, 'marital-status')).id);
    const copy = await copied(bench);
    expect([await lines(copy.memory, 'marital-status'), await former(copy.memory, 'marital-status')]).toEqual([
      [],
      ['marital-status=Single'],
    ]);
    expect((await copy.memory.former({ attribute: 'marital-status' }))[0]?.validTo).toBe('2025-02-01');
    expect(JSON.stringify(await copy.memory.exportFile())).not.toContain('Married');
    // The same copy once more changes nothing.
    await copy.memory.bringIn(await bench.memory.exportFile());
    expect(await former(copy.memory, 'marital-status')).toEqual(['marital-status=Single']);
    expect(await former((await copied(copy)).memory, 'marital-status')).toEqual(['marital-status=Single']);
  });

  it('leaves a conflict open of which both sides had ended', async () => {
    const bench = await brought(
      [
        form('A', '2024-03-02', { 'street-address': '2 Low Street', 'address-level2': 'York' }),
        note('B', '2025-03-02', 'I moved to Leeds in May 2022.'),
        form('C', '2026-03-02', { 'street-address': '9 Mill Lane', 'address-level2': 'Derby' }),
      ],
      TODAY,
    );
    await bench.memory.forget((await one(bench.memory, 'address')).id);
    const shown = async (memory: Memory) => (await memory.former({ attribute: 'address' })).map(({ label, validTo }) => [label, validTo]);
    expect(await shown(bench.memory)).toEqual([
      ['DISPUTED', '2026-03-02'],
      ['DISPUTED', '2026-03-02'],
    ]);
    expect(await shown((await copied(bench)).memory)).toEqual(await shown(bench.memory));
  });

  it('keeps what took the place of the forgotten', async () => {
    const bench = await brought([single('A', '2020-01-01')], TODAY);
    await bench.memory.change((await one(bench.memory, 'marital-status')).id, 'Married', '2025-01-01');
    const [gone] = await bench.memory.former({ attribute: 'marital-status' });
    if (gone) await bench.memory.forget(gone.id);
    expect(JSON.stringify(await bench.memory.exportFile())).not.toContain('Single');
    const copy = await copied(bench);
    expect(await lines(copy.memory, 'marital-status')).toEqual(['marital-status=Married']);
    expect((await one(copy.memory, 'marital-status')).validFrom).toBe('2025-01-01');
  });

  it('brought in again where it was made is known', async () => {
    const bench = await brought([single('A', '2020-01-01')], TODAY);
    await bench.memory.change((await one(bench.memory, 'marital-status')).id, 'Married', '2025-01-01');
    const before = await comparable(bench.memory);
    expect(await bench.memory.bringIn(await bench.memory.exportFile())).toMatchObject({
      ok: true,
      value: { statements: 0, refused: [], known: 2 },
    });
    expect(await comparable(bench.memory)).toEqual(before);
  });
});

describe('what was put right stays right in a copy', () => {
  it('though an older statement was brought in afterwards', async () => {
    const bench = await brought([form('A', '2026-03-01', { 'job.employer': 'Acme', 'job.title': 'Baker' })], TODAY);
    await bench.memory.correct((await one(bench.memory, 'job')).id, 'Chef', 'title');
    await bench.memory.bringIn({ statements: [form('CV', '2024-03-01', { 'job.employer': 'Acme', 'job.start': '2020-01' })] });
    expect(await lines(bench.memory, 'job')).toEqual(['job=employer:Acme start:2020-01 title:Chef']);
    expect(await comparable((await copied(bench)).memory)).toEqual(await comparable(bench.memory));
  });

  it('of a file that says nothing of its order, though the fact was told with more', async () => {
    const bench = await brought([form('A', '2026-03-01', { 'job.employer': 'Acme', 'job.title': 'Baker' })], TODAY);
    await bench.memory.correct((await one(bench.memory, 'job')).id, 'Chef', 'title');
    const { statements } = await bench.memory.exportFile();
    const other = await brought([form('CV', '2024-03-01', { 'job.employer': 'Acme', 'job.start': '2020-01' })], TODAY);
    expect(await other.memory.bringIn({ statements })).toMatchObject({ ok: true, value: { refused: [] } });
    expect(await lines(other.memory, 'job')).toEqual(['job=employer:Acme title:Chef start:2020-01']);
  });

  it('of a conclusion that has moved on since', async () => {
    const bench = await brought([work('2024-07')], TODAY);
    await bench.memory.correct((await one(bench.memory, 'experience')).id, '10 years');
    const copy = await copied(bench, '2027-02-27');
    expect(line(await one(copy.memory, 'experience'))).toBe('experience=120m');
  });

  it('is not called in question by an older statement, but by a newer one', async () => {
    const bench = await brought([form('A', '2026-03-01', { bday: '1990-05-04' })], TODAY);
    await bench.memory.correct((await one(bench.memory, 'bday')).id, '1991-05-04');
    await bench.memory.bringIn({ statements: [form('O', '2024-03-01', { bday: '1990-05-04' })] });
    expect(await lines(bench.memory, 'bday')).toEqual(['bday=1991-05-04']);
    expect(await comparable((await copied(bench)).memory)).toEqual(await comparable(bench.memory));
    setDay(bench, '2026-12-24');
    await bench.memory.bringIn({ statements: [form('P', '2026-12-24', { bday: '1990-05-04' })] });
    expect((await bench.memory.slot({ attribute: 'bday' })).map(({ label }) => label)).toEqual(['DISPUTED', 'DISPUTED']);
  });
});
