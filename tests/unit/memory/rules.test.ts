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
