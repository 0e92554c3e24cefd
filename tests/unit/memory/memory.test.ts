import { describe, expect, it, vi } from 'vitest';
import { textOfState } from '../../../lib/memory/bytes-of.ts';
import { verify } from '../../../lib/memory/events.ts';
import { createMemory } from '../../../lib/memory/memory.ts';
import { rebuild } from '../../../lib/memory/project.ts';
import { Store } from '../../../lib/memory/store.ts';
import { MemoryError, type MemoryFile, type Statement } from '../../../lib/memory/types.ts';
import { asId, type Bench, brought, comparable, form, line, note, one, open, setDay, stored } from './open.ts';

const STREET: Statement = form(
  'A1',
  '2021-03-02',
  { 'address-line1': '3 Weir Row', 'address-level2': 'Hexham', 'postal-code': 'NE46 1AA', country: 'GB' },
  '2021-03',
);
const QUAY: Statement = form(
  'A2',
  '2025-01-20',
  { 'address-line1': '8 Quay Side', 'address-level2': 'Whitby', 'postal-code': 'YO22 4AB', country: 'GB' },
  '2025-01',
);
const JOBS: Statement = {
  id: 'J1',
  kind: 'import',
  at: '2026-01-05',
  format: 'json-resume',
  record: {
    work: [
      { name: 'Proseware', position: 'Junior Bridge Engineer', startDate: '2016-04', endDate: '2019-03' },
      { name: 'Litware', position: 'Bridge Engineer', startDate: '2018-10', description: 'Around 120 employees' },
    ],
  },
};

async function expectRebuildsEqual(bench: Bench) {
  await bench.memory.count();
  const { events, state } = await stored(bench);
  expect(textOfState(rebuild(events, state.day))).toBe(textOfState(state));
  expect(await verify(events)).toBe(-1);
  expect(await bench.memory.verify()).toEqual({ rows: events.length, chain: true, projection: true });
}

describe('the log and its projection', () => {
  it('serves after a restart what it was told before', async () => {
    const bench = await brought([STREET, note('N1', '2025-02-01', 'I am vegan.')]);
    const before = await bench.memory.all();
    bench.memory.close();
    expect(await (await bench.reopen()).all()).toEqual(before);
  });

  it('gives the same rows again from the log, after every kind of write and after days have passed', async () => {
    const bench = await brought([
      STREET,
      QUAY,
      JOBS,
      form('B1', '2025-01-21', { bday: '1988-06-03', 'given-name': 'Ada', 'family-name': 'Brandt' }),
      note('N1', '2025-02-01', 'I am vegetarian. I have one dog. Its name is Rex.'),
      note('N2', '2026-02-01', 'I eat fish now.'),
    ]);
    const { memory } = bench;
    setDay(bench, '2026-06-20');
    await memory.note('My shoe size is 41.');
    await memory.correct((await one(memory, 'bday')).id, '4 June 1988');
    await memory.change((await one(memory, 'shoe-size')).id, '42');
    await memory.observe('https://shop.test', [{ path: 'tel', label: 'Phone', value: '0191 555 0101' }]);
    const [guess] = await memory.slot({ attribute: 'diet' });
    expect(guess?.kind).toBe('assumption');
    if (guess) await memory.settle(guess.id);
    await memory.disclose({
      origin: 'https://shop.test',
      channel: 'form',
      items: [{ belief: (await one(memory, 'tel')).id, leaves: [], field: 'Phone', form: 'exact' }],
    });
    await expectRebuildsEqual(bench);
    await memory.forget((await one(memory, 'pet')).id);
    await expectRebuildsEqual(bench);
  });

  it('finds a row of the log that was altered', async () => {
    const bench = await brought([STREET, QUAY]);
    const { events } = await stored(bench);
    const [first, ...rest] = events;
    if (!first) throw new Error('no events');
    expect(await verify([{ ...first, payload: { told: null } }, ...rest])).toBe(0);
    expect(await verify(rest)).toBe(0);
  });

  it('refuses to open where the browser refuses storage, and is not empty instead', async () => {
    const refusing = {
      open: () => {
        throw new DOMException('no', 'SecurityError');
      },
    } as unknown as IDBFactory;
    await expect(createMemory({ clock: { now: () => 0 }, indexedDB: refusing })).rejects.toMatchObject({ reason: 'storage-refused' });
  });

  it('says that storage is full, and does not serve what was not kept', async () => {
    const bench = await brought([STREET]);
    const append = vi.spyOn(Store.prototype, 'write').mockRejectedValueOnce(new MemoryError('storage-full'));
    const result = await bench.memory.note('I am vegan.');
    append.mockRestore();
    expect(result).toMatchObject({ ok: false, reason: 'storage-full' });
    expect(await bench.memory.slot({ attribute: 'diet' })).toEqual([]);
    expect((await bench.memory.note('I am vegan.')).ok).toBe(true);
    expect(await bench.memory.slot({ attribute: 'diet' })).toHaveLength(1);
  });

  it('serves nothing while locked, also after a restart', async () => {
    const bench = await brought([STREET]);
    await bench.memory.lock();
    await expect(bench.memory.slot({ attribute: 'address' })).rejects.toMatchObject({ reason: 'locked' });
    await expect(bench.memory.exportFile()).rejects.toMatchObject({ reason: 'locked' });
    expect(await bench.memory.note('I am vegan.')).toMatchObject({ ok: false, reason: 'locked' });
    bench.memory.close();
    const again = await bench.reopen();
    expect(again.locked()).toBe(true);
    await again.unlock();
    expect(await again.slot({ attribute: 'address' })).toHaveLength(1);
  });
});

describe('what changes', () => {
  it('a new address ends the old one, which stays as history', async () => {
    for (const order of [
      [STREET, QUAY],
      [QUAY, STREET],
    ]) {
      const { memory } = await brought(order);
      expect((await memory.slot({ attribute: 'address' })).map((belief) => belief.leaves)).toEqual([['A2']]);
      const [former] = await memory.former({ attribute: 'address' });
      expect(former).toMatchObject({ leaves: ['A1'], validFrom: '2021-03', validTo: '2025-01', label: 'IN' });
      expect((await memory.slot({ attribute: 'address', at: '2023-01-01' })).map((belief) => belief.leaves)).toEqual([['A1']]);
    }
  });

  it('two dates of birth are a conflict on both sides until one is chosen', async () => {
    const { memory } = await brought([form('B1', '2024-01-01', { bday: '1988-06-03' }), form('B2', '2025-01-01', { bday: '1988-03-06' })]);
    const both = await memory.slot({ attribute: 'bday' });
    expect(both.map((belief) => belief.label)).toEqual(['DISPUTED', 'DISPUTED']);
    expect(both[0]?.against).toEqual([both[1]?.id]);
    expect(await memory.slot({ attribute: 'age' })).toEqual([]);
    await memory.settle(both[1]?.id ?? asId(''));
    expect((await memory.slot({ attribute: 'bday' })).map((belief) => [belief.label, line(belief)])).toEqual([['IN', 'bday=1988-06-03']]);
    expect(line(await one(memory, 'age'))).toBe('age=37');
  });

  it('a work e-mail stands beside the private one, and the same phone in other writing is the same', async () => {
    const { memory } = await brought([
      form('C1', '2024-01-01', { email: 'ada@brandt.test', tel: '+49 621 5550199' }),
      form('C2', '2024-02-01', { 'Work e-mail': 'a.brandt@litware.test', tel: '0621 555 0199' }),
    ]);
    expect((await memory.slot({ attribute: 'email' })).map(line)).toEqual(['email=ada@brandt.test', 'email(work)=a.brandt@litware.test']);
    expect((await memory.slot({ attribute: 'tel' })).map((belief) => belief.leaves)).toEqual([['C1', 'C2']]);
  });

  it('lines of two addresses never mix', async () => {
    const { memory } = await brought([QUAY, form('A3', '2026-02-01', { 'postal-code': 'LS1 4AP', 'address-level2': 'Leeds' })]);
    const served = await memory.slot({ attribute: 'address' });
    expect(served.find((belief) => belief.label === 'IN')?.leaves).toEqual(['A2']);
    for (const { value } of served)
      if (value.type === 'record')
        expect([value.parts['address-line1'], value.parts['postal-code']]).not.toEqual(['8 Quay Side', 'LS1 4AP']);
  });

  it('a moved diet is asked about, not decided', async () => {
    const { memory } = await brought([note('D1', '2022-01-01', 'I am vegetarian.'), note('D2', '2026-01-01', 'I eat fish now.')]);
    const [guess, ...sides] = await memory.slot({ attribute: 'diet' });
    expect(guess).toMatchObject({ kind: 'assumption', value: { text: 'pescatarian' }, leaves: ['D1', 'D2'] });
    expect(sides.map((belief) => belief.label)).toEqual(['DISPUTED', 'DISPUTED']);
    if (guess) await memory.settle(guess.id);
    expect((await memory.slot({ attribute: 'diet' })).map((belief) => [belief.kind, line(belief)])).toEqual([['fact', 'diet=pescatarian']]);
  });

  it('saying "vegan" after "vegetarian" is a change, with its date', async () => {
    const { memory } = await brought([note('D1', '2022-01-01', 'I am vegetarian.'), note('D2', '2026-01-01', 'I am vegan.')]);
    expect((await memory.slot({ attribute: 'diet' })).map(line)).toEqual(['diet=vegan']);
    expect((await memory.former({ attribute: 'diet' })).map((belief) => belief.validTo)).toEqual(['2026-01-01']);
  });

  it('a correction was never true, a change was true until then, and both tell who holds the old value', async () => {
    const { memory } = await brought([QUAY, form('C1', '2024-01-01', { tel: '0191 555 0101' })]);
    const tel = await one(memory, 'tel');
    await memory.disclose({
      origin: 'https://shop.test',
      channel: 'form',
      items: [{ belief: tel.id, leaves: tel.leaves, field: 'Phone', form: 'exact' }],
    });
    const corrected = await memory.correct(tel.id, '0191 555 0202');
    expect(corrected).toMatchObject({ ok: true, value: { holders: [{ origin: 'https://shop.test', fields: ['Phone'] }] } });
    expect(await memory.belief(tel.id)).toMatchObject({ label: 'OUT' });
    expect(await memory.former({ attribute: 'tel' })).toEqual([]);
    const address = await one(memory, 'address');
    await memory.change(address.id, '5 Bell Lane, Ripon HG4 1AA', '2026-05-01');
    expect((await memory.former({ attribute: 'address' })).map((belief) => belief.validTo)).toEqual(['2026-05-01']);
    expect(line(await one(memory, 'address'))).toBe(
      'address=address-line1:5 Bell Lane address-level2:Ripon postal-code:HG4 1AA country:GB',
    );
  });

  it('refuses by name', async () => {
    const { memory } = await brought([form('B1', '2024-01-01', { bday: '1988-06-03' })]);
    const { id } = await one(memory, 'bday');
    expect(await memory.correct(id, '31 February 1988')).toMatchObject({ ok: false, reason: 'does-not-parse' });
    expect(await memory.correct(id, ' \u200b ')).toMatchObject({ ok: false, reason: 'empty-value' });
    expect(await memory.correct(asId('b_none'), 'x')).toMatchObject({ ok: false, reason: 'unknown-belief' });
    expect(await memory.observe('https://x.test', [{ path: null, label: 'Password', value: 'hunter2hunter2' }])).toMatchObject({
      ok: false,
      reason: 'is-a-secret',
    });
    expect(line(await one(memory, 'bday'))).toBe('bday=1988-06-03');
  });
});

describe('conclusions', () => {
  it('counts overlapping jobs once and lets the ongoing one run to today', async () => {
    const bench = await brought([JOBS]);
    const all = await bench.memory.slot({ attribute: 'experience' });
    // April 2016 to June 2026; six months of it in both jobs.
    expect(all.map(line)).toContain('experience=122m');
    expect(all.map(line)).toContain('experience(bridge engineering)=122m');
    setDay(bench, '2027-06-01');
    expect((await bench.memory.slot({ attribute: 'experience' })).map(line)).toContain('experience=134m');
    expect(line(await one(bench.memory, 'organization'))).toBe('organization=Litware');
  });

  it('follows a corrected premise and serves nothing stale', async () => {
    const { memory } = await brought([
      JOBS,
      form('B1', '2024-01-01', { 'given-name': 'Ada', 'family-name': 'Brandt', bday: '1988-06-03' }),
    ]);
    const jobs = await memory.slot({ attribute: 'job' });
    const result = await memory.correct(jobs[0]?.id ?? asId(''), 'Fourth Coffee', 'employer');
    if (!result.ok) throw new Error(result.reason);
    expect(result.value.retired.map(line)).toContain('organization=Litware');
    expect(result.value.derived.map(line)).toContain('organization=Fourth Coffee');
    await memory.correct((await one(memory, 'family-name')).id, 'Brandt-Ito');
    expect(line(await one(memory, 'name'))).toBe('name=Ada Brandt-Ito');
    const live = (await memory.all())
      .filter((belief) => belief.label !== 'OUT')
      .map((belief) => belief.text)
      .join('\n');
    expect(live).not.toMatch(/Litware|Brandt\./);
  });

  it('gets older on the birthday, and proves why', async () => {
    const bench = await brought([form('B1', '2024-01-01', { bday: '1988-06-03' })]);
    expect(line(await one(bench.memory, 'age'))).toBe('age=37');
    setDay(bench, '2026-06-03');
    const age = await one(bench.memory, 'age');
    expect(line(age)).toBe('age=38');
    const proof = await bench.memory.why(age.id);
    expect(proof?.because.map((premise) => [line(premise.belief), premise.source?.kind])).toEqual([['bday=1988-06-03', 'form']]);
    expect(age.leaves).toEqual(['B1']);
  });

  it('a job begun and a passport expired later than the asked day do not leak into it', async () => {
    const { memory } = await brought([
      form('P1', '2024-01-01', { 'Passport number': 'X1234567', 'Date of issue': '2016-05-02', 'Date of expiry': '2026-05-01' }),
    ]);
    expect(await memory.slot({ attribute: 'passport' })).toEqual([]);
    expect(line(await one(memory, 'open:passport valid'))).toBe('open:passport valid=no');
    expect(await memory.slot({ attribute: 'passport', at: '2026-05-01' })).toHaveLength(1);
  });
});

describe('forgetting', () => {
  it('takes the value out of every row, log included, and the chain still holds', async () => {
    const bench = await brought([
      form('C1', '2024-01-01', { tel: '0191 555 0101', email: 'ada@brandt.test' }),
      note('N1', '2025-01-01', 'Call 0191 555 0101 after six. The gate squeaks.'),
    ]);
    const tel = await one(bench.memory, 'tel');
    await bench.memory.correct(tel.id, '0191 555 0202');
    const result = await bench.memory.forget((await one(bench.memory, 'tel')).id);
    expect(result.ok).toBe(true);
    const { events, state } = await stored(bench);
    const everything = JSON.stringify([
      events,
      ...(['beliefs', 'sources', 'episodes', 'persons', 'statements'] as const).map((table) => [...(state?.rows(table).values() ?? [])]),
    ]);
    expect(everything).not.toContain('555 0202');
    expect(everything).not.toContain('0191 555 0101');
    expect(await verify(events)).toBe(-1);
    expect(line(await one(bench.memory, 'email'))).toBe('email=ada@brandt.test');
    expect(JSON.stringify(await bench.memory.exportFile())).not.toContain('0191');
  });

  it('takes the conclusions along and does not move the person back', async () => {
    const bench = await brought([STREET, QUAY]);
    await bench.memory.forget((await one(bench.memory, 'address')).id);
    expect(await bench.memory.slot({ attribute: 'address' })).toEqual([]);
    expect(await bench.memory.slot({ attribute: 'open:time at current address' })).toEqual([]);
    expect((await bench.memory.former({ attribute: 'address' })).map((belief) => belief.leaves)).toEqual([['A1']]);
    await expectRebuildsEqual(bench);
  });

  it('stays forgotten when the same file comes again', async () => {
    const bench = await brought([QUAY]);
    await bench.memory.forget((await one(bench.memory, 'address')).id);
    expect(await bench.memory.bringIn({ statements: [QUAY] })).toMatchObject({ ok: true, value: { known: 1, beliefs: 0 } });
    expect(await bench.memory.slot({ attribute: 'address' })).toEqual([]);
  });
});

describe('the memory file', () => {
  it('comes back equal, corrections and all', async () => {
    const { memory } = await brought([
      STREET,
      QUAY,
      JOBS,
      note('N1', '2025-02-01', 'I am vegetarian. I have one dog. Its name is Rex.'),
      { id: 'S1', kind: 'secret', at: '2024-01-01', topic: 'bank password' },
      {
        id: 'P1',
        kind: 'contact',
        at: '2025-03-03',
        about: 'Ines Roth',
        relation: 'partner',
        fields: { tel: '0170 5550123' },
        text: 'She is my emergency contact. We pay 900 euros rent a month.',
      },
    ]);
    await memory.change((await one(memory, 'address')).id, '5 Bell Lane, Ripon HG4 1AA', '2026-05-01');
    const jobs = await memory.slot({ attribute: 'job' });
    await memory.correct(jobs[0]?.id ?? asId(''), 'Chief Bridge Engineer', 'title');
    await memory.observe('https://shop.test', [
      { path: 'address.postal-code', label: 'Postcode', value: 'ZZ1 1ZZ' },
      { path: 'email', label: 'Work mail', value: 'w@litware.test', context: 'work' },
    ]);
    const file = await memory.exportFile();
    const other = await open();
    const result = await other.memory.bringIn(JSON.parse(JSON.stringify(file)));
    expect(result).toMatchObject({ ok: true, value: { refused: [] } });
    expect(await comparable(other.memory)).toEqual(await comparable(memory));
    expect(await other.memory.secrets()).toEqual(['bank password']);
    expect(await other.memory.people()).toEqual(await memory.people());
    // A second time nothing is new.
    expect(await other.memory.bringIn(file)).toMatchObject({
      ok: true,
      value: { statements: 0, beliefs: 0, known: file.statements.length },
    });
  });

  it('refuses bad rows one by one and takes the rest', async () => {
    const { memory } = await open();
    const statements = [
      QUAY,
      { id: 'X1', kind: 'telepathy', at: '2024-01-01' },
      { id: 'X2', kind: 'note', at: '2024-02-31', text: 'I am vegan.' },
      { id: 'X3', kind: 'note', at: '2031-01-01', text: 'I am vegan.' },
      { id: 'X4', kind: 'note', at: '2024-01-01' },
      null,
    ];
    const result = await memory.bringIn({ statements } as unknown as MemoryFile);
    expect(result).toMatchObject({
      ok: true,
      value: {
        statements: 1,
        refused: [
          { id: 'X1', reason: 'unknown-kind' },
          { id: 'X2', reason: 'not-a-date' },
          { id: 'X3', reason: 'from-the-future' },
          { id: 'X4', reason: 'bad-text' },
          { id: '#6', reason: 'unknown-kind' },
        ],
      },
    });
    expect(await memory.slot({ attribute: 'address' })).toHaveLength(1);
    expect(await memory.bringIn('nothing')).toMatchObject({ ok: false, reason: 'not-a-memory-file' });
    expect(await memory.bringIn({ version: 9, statements: [] })).toMatchObject({ ok: false, reason: 'newer-version' });
  });

  it("points the person's own records at people, and keeps their facts theirs", async () => {
    const { memory } = await brought([
      {
        id: 'P1',
        kind: 'contact',
        at: '2025-03-03',
        about: 'Ines Roth',
        relation: 'partner',
        fields: { bday: '1990-02-01', tel: '0170 5550123' },
        text: 'She is my emergency contact. She is allergic to walnuts.',
      },
    ]);
    expect(line(await one(memory, 'emergency-contact'))).toBe('emergency-contact=name:Ines Roth relation:partner tel:0170 5550123');
    expect(line(await one(memory, 'partner'))).toBe('partner=name:Ines Roth');
    expect(await memory.slot({ attribute: 'bday' })).toEqual([]);
    expect(await memory.slot({ attribute: 'allergy' })).toEqual([]);
    expect(line(await one(memory, 'bday', 'person:ines-roth'))).toBe('bday=1990-02-01');
  });
});
