import { describe, expect, it } from 'vitest';
import { ATTRIBUTES } from '../../../lib/core/attributes.ts';
import { SELF } from '../../../lib/core/ids.ts';
import { maintain } from '../../../lib/memory/maintain.ts';
import { rebuild } from '../../../lib/memory/project.ts';
import { RULES } from '../../../lib/memory/rules/index.ts';
import { brought, form, line, note, one, open, setDay, stored } from './open.ts';

const concluded = async (bench: Awaited<ReturnType<typeof open>>) =>
  (await bench.memory.all())
    .filter((belief) => belief.stance === 'inferred' && belief.label !== 'OUT')
    .map(line)
    .sort();

describe('the catalogue and the rules', () => {
  it('knows at least 150 attributes, each once, each with what a second value does', () => {
    expect(ATTRIBUTES.length).toBeGreaterThanOrEqual(150);
    expect(new Set(ATTRIBUTES.map(({ id }) => id)).size).toBe(ATTRIBUTES.length);
    for (const { conflict, cardinality, temporal } of ATTRIBUTES)
      expect(conflict).toBe(cardinality === 'many' || temporal === 'event' ? 'beside' : temporal === 'constant' ? 'ask' : 'succeed');
  });

  it('has at least 60 strict rules, each under a name of its own, and inductive ones', () => {
    expect(RULES.filter(({ kind }) => kind === 'strict').length).toBeGreaterThanOrEqual(60);
    expect(RULES.filter(({ kind }) => kind === 'inductive').length).toBeGreaterThanOrEqual(3);
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  });

  it('says every conclusion in English and in German', async () => {
    const bench = await brought([
      form('F', '2026-01-01', { bday: '1990-05-05', 'given-name': 'Ada', 'family-name': 'Falk', tel: '+44 7700 900111' }),
    ]);
    const conclusions = (await bench.memory.all()).filter((belief) => belief.stance === 'inferred');
    expect(conclusions.length).toBeGreaterThan(6);
    for (const { text, textDe } of conclusions) expect([text.length > 5, (textDe ?? '').length > 5]).toEqual([true, true]);
    expect(conclusions.find((belief) => belief.attribute === 'age')?.textDe).toBe('Alter: 36, geboren am 5. Mai 1990.');
  });
});

describe('maintenance', () => {
  it('follows a correction up a chain of rules, and leaves the rest alone', async () => {
    const bench = await brought([form('F', '2026-01-01', { bday: '1990-05-05' }), note('N', '2026-01-01', 'I have used Rust since 2019.')]);
    const skill = (await one(bench.memory, 'experience')).id;
    expect(line(await one(bench.memory, 'adult'))).toBe('adult=yes');
    await bench.memory.correct((await one(bench.memory, 'bday')).id, '2012-05-05');
    expect([
      line(await one(bench.memory, 'age')),
      line(await one(bench.memory, 'adult')),
      line(await one(bench.memory, 'age-group')),
    ]).toEqual(['age=14', 'adult=no', 'age-group=Under 18']);
    expect((await one(bench.memory, 'experience')).id).toBe(skill);
  });

  it('comes to the same by steps as from nothing', async () => {
    const bench = await open('2026-01-01');
    const texts = [
      'I have a dog called Rex.',
      'I am vegan.',
      'My salary is £30,000 a year.',
      'My rent is £900 a month.',
      'I have two children.',
      'My partner is Ada Falk.',
    ];
    for (const text of texts) await bench.memory.note(text);
    await bench.memory.change((await one(bench.memory, 'salary')).id, '£40,000 a year', '2026-01-01');
    await bench.memory.forget((await one(bench.memory, 'rent')).id);
    await bench.memory.correct((await one(bench.memory, 'children')).id, '0');
    const stepped = await concluded(bench);
    const state = rebuild((await stored(bench)).events, '2026-01-01');
    // Everything anew: each conclusion is suspended and must follow again.
    const facts = [...state.beliefs.values()].filter((belief) => belief.stance !== 'inferred');
    const changes = { beliefs: new Set(facts.map(({ id }) => id)), attributes: new Set(facts.map(({ attribute }) => attribute)) };
    maintain(state, SELF, '2026-01-01', changes, true);
    expect(state.inferred(SELF).map(line).sort()).toEqual(stepped);
    expect(state.exhausted.size).toBe(0);
  });

  it('moves on when the day turns, and back when the clock is put right', async () => {
    const bench = await brought(
      [form('F', '2025-01-01', { bday: '2008-06-02', 'Passport number': '533380006', 'Date of expiry': '2026-06-10' })],
      '2026-06-01',
    );
    expect(line(await one(bench.memory, 'adult'))).toBe('adult=no');
    setDay(bench, '2026-06-11');
    expect(line(await one(bench.memory, 'adult'))).toBe('adult=yes');
    expect(line(await one(bench.memory, 'open:passport valid'))).toBe('open:passport valid=no');
    setDay(bench, '2026-06-01');
    expect(line(await one(bench.memory, 'adult'))).toBe('adult=no');
    expect(line(await one(bench.memory, 'open:passport valid'))).toBe('open:passport valid=yes');
  });

  it('counts what speaks for a habit and what speaks against it, and only asks', async () => {
    const event = (id: string, host: string, email: string) =>
      ({ id, kind: 'form', at: '2026-01-01', origin: `https://${host}.example`, fields: { 'Work e-mail': email } }) as const;
    const bench = await brought([event('A', 'data-conference', 'b@firm.example'), event('B', 'summit-days', 'b@firm.example')]);
    const habit = await one(bench.memory, 'email-for');
    expect([habit.kind, habit.context, line(habit)]).toEqual(['assumption', 'events', 'email-for(events)=b@firm.example']);
    const lone = await brought([event('A', 'data-conference', 'b@firm.example')]);
    expect(await lone.memory.slot({ attribute: 'email-for' })).toEqual([]);
  });
});

describe('what does not follow is not concluded', () => {
  const cv = (id: string, at: string, work: readonly Record<string, string>[], education: readonly Record<string, string>[] = []) => ({
    id,
    at,
    kind: 'import' as const,
    format: 'json-resume',
    record: { work, education },
  });
  const lines = async (bench: Awaited<ReturnType<typeof open>>, attribute: string) => (await bench.memory.slot({ attribute })).map(line);

  it('a passport that was replaced does not speak for the one that is held', async () => {
    const passport = (id: string, at: string, number: string, end: string) =>
      form(id, at, { 'passport.number': number, 'passport.end': end });
    const bench = await brought(
      [passport('A', '2024-05-01', 'C01X00T47', '2032-05-01'), passport('B', '2026-05-01', 'E99999999', '2026-10-01')],
      '2026-11-27',
    );
    expect(await lines(bench, 'open:passport valid')).toEqual(['open:passport valid=no']);
  });

  it('a month after the last of January is the last of February', async () => {
    const bench = await brought([form('F', '2026-05-01', { 'Notice period': '1 month' })], '2027-01-31');
    expect(await lines(bench, 'earliest-start')).toEqual(['earliest-start=2027-02-28']);
  });

  it('a gap is where no job was held', async () => {
    const [long, short, next] = [
      { name: 'A', position: 'Dev', startDate: '2010-01', endDate: '2020-12' },
      { name: 'B', position: 'Tutor', startDate: '2011-01', endDate: '2012-12' },
      { name: 'C', position: 'Dev', startDate: '2021-01' },
    ];
    if (!long || !short || !next) return;
    expect(await lines(await brought([cv('I', '2026-05-01', [long, short, next])]), 'open:gap in employment')).toEqual([]);
    expect(await lines(await brought([cv('I', '2026-05-01', [short, next])]), 'open:gap in employment')).toEqual([
      'open:gap in employment(2012-12)=96m',
    ]);
  });

  it.each([
    ['BSc Health Promotion', "Bachelor's degree (BSc Health Promotion)"],
    ['Promotion Physik', 'Doctorate (Promotion Physik)'],
  ])('a degree is what its own word says: %s', async (studyType, degree) => {
    const bench = await brought([cv('I', '2026-05-01', [], [{ institution: 'Leeds', studyType, endDate: '2015' }])]);
    expect(await lines(bench, 'degree')).toEqual([`degree=${degree}`]);
  });

  it.each([
    ['Staff Nurse', []],
    ['Executive Assistant to the CEO', []],
    ['Adviser to the Director', []],
    ['Team Assistant, Lead Generation', []],
    ['Chief Engineer apprentice', ['seniority=Junior']],
    ['Junior Project Manager', ['seniority=Junior']],
    ['Head of the Department', ['seniority=Director']],
    ['Senior Engineer', ['seniority=Senior']],
  ])('a rank is one’s own: %s', async (position, seniority) => {
    expect(await lines(await brought([cv('I', '2026-05-01', [{ name: 'Acme', position, startDate: '2024-01' }])]), 'seniority')).toEqual(
      seniority,
    );
  });

  it('a place of work is no country one lived in', async () => {
    const bench = await brought(
      [
        form('A', '2024-01-01', { 'work street-address': '4 Rue Haute', 'work address-level2': 'Paris', 'work country': 'FR' }),
        form('B', '2025-01-01', { 'work street-address': '9 Mill Lane', 'work address-level2': 'York', 'work country': 'GB' }),
        form('C', '2025-01-02', { 'street-address': '9 Home Lane', 'address-level2': 'York', country: 'GB' }),
      ],
      '2026-11-27',
    );
    expect(await lines(bench, 'former-country')).toEqual([]);
  });

  it('a job that is to end next year is held today', async () => {
    const bench = await brought(
      [
        cv('I', '2026-05-01', [
          { name: 'Old', position: 'Baker', startDate: '2015-01' },
          { name: 'Acme', position: 'Baker', startDate: '2024-01', endDate: '2027-12' },
        ]),
      ],
      '2026-11-27',
    );
    expect(await lines(bench, 'organization')).toEqual(['organization=Acme']);
    expect(await lines(bench, 'employment-status')).toEqual(['employment-status=Employed']);
  });

  it('of a beginning known by its year no months are made up', async () => {
    const bench = await brought(
      [
        cv('I', '2026-05-01', [{ name: 'Acme', position: 'Nurse', startDate: '2024' }]),
        form('A', '2026-05-02', { 'street-address': '9 Home Lane', 'address-level2': 'York' }, '2023'),
      ],
      '2026-11-27',
    );
    expect(await lines(bench, 'time-at-employer')).toEqual(['time-at-employer=24m']);
    expect(await lines(bench, 'experience')).toContain('experience=24m');
    expect(await lines(bench, 'open:time at current address')).toEqual(['open:time at current address=36m']);
  });
});
