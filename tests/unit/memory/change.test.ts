import { describe, expect, it } from 'vitest';
import { withoutMaintenance } from '../../../lib/memory/maintain.ts';
import { play } from '../../eval/cascade.ts';
import { cascadeCases } from '../../eval/generate/cascade.ts';
import { brought, form, line, note, one, open, setDay } from './open.ts';

const live = async (bench: Awaited<ReturnType<typeof open>>, attribute: string) => (await bench.memory.slot({ attribute })).map(line);

describe('what is said of a change', () => {
  it.each([
    [['I work at Fernhill Logistics as a planner since May 2020.', 'I no longer work at Fernhill.'], 'job', []],
    [['We have a cat called Miso.', 'Miso died last week.'], 'pet', []],
    [['My partner is Ada Falk.', 'Ada and I have split up.'], 'partner', []],
    [['I am vegan.', "I'm not vegan any more."], 'diet', []],
    [['I have used Figma since 2019.', 'I stopped using Figma.'], 'skill', []],
    [['I live in Leeds.', "I don't live in Leeds any more."], 'address', []],
    [['I am vegan.', 'I am vegetarian now.'], 'diet', ['diet=vegetarian']],
    [['My date of birth is 3 May 1990.', 'Sorry, I got that wrong: my date of birth is 3 June 1990.'], 'bday', ['bday=1990-06-03']],
    [['My date of birth is 3 May 1990.', 'Actually, my date of birth is 3 June 1990, not 3 May 1990.'], 'bday', ['bday=1990-06-03']],
  ] as const)('%s', async (texts, attribute, expected) => {
    const bench = await brought(texts.map((text, index) => note(`N${index}`, `2026-01-0${index + 1}`, text)));
    expect(await live(bench, attribute)).toEqual(expected);
  });

  it('a number that one has for life does not change: two of them are asked about', async () => {
    const bench = await brought([
      note('A', '2026-01-01', 'My social security number is 078-05-1120.'),
      note('B', '2026-02-01', 'My social security number is 078-05-1102.'),
    ]);
    const slot = await bench.memory.slot({ attribute: 'social-security' });
    expect(slot.map(({ label }) => label)).toEqual(['DISPUTED', 'DISPUTED']);
  });

  it('keeps as a note what ends nothing that is known', async () => {
    const bench = await brought([note('N', '2026-01-01', 'I no longer work at Fernhill.')]);
    expect((await bench.memory.all()).map(line)).toEqual(['note=I no longer work at Fernhill.']);
  });

  it('ends the old job by the news of a new one, and what follows from it moves on', async () => {
    const bench = await brought([
      note('A', '2026-01-01', 'I work at Blue Heron Foods as a baker since May 2015.'),
      note('B', '2026-04-01', 'In March 2026 I left Blue Heron Foods and joined Silverline Rail as a planner.'),
    ]);
    expect(line(await one(bench.memory, 'organization'))).toBe('organization=Silverline Rail');
    expect(line(await one(bench.memory, 'former-employer'))).toBe('former-employer(Blue Heron Foods)=Blue Heron Foods');
  });

  it('answers as of a day on both axes', async () => {
    const bench = await open('2026-01-10');
    await bench.memory.note('My date of birth is 3 May 1990.');
    await bench.memory.note('I live in Leeds.');
    setDay(bench, '2026-03-01');
    await bench.memory.correct((await one(bench.memory, 'bday')).id, '1990-06-03');
    await bench.memory.note('I moved to York in February 2026.');
    const asked = async (attribute: string, at: string, believed?: string) =>
      (await bench.memory.slot({ attribute, at, ...(believed ? { believed } : {}) })).map(line);
    expect(await asked('bday', '2026-03-01')).toEqual(['bday=1990-06-03']);
    expect(await asked('bday', '2026-03-01', '2026-02-01')).toEqual(['bday=1990-05-03']);
    expect(await asked('address', '2026-01-15')).toEqual(['address=address-level2:Leeds']);
    expect(await asked('address', '2026-03-01')).toEqual(['address=address-level2:York']);
    expect(await asked('address', '2026-03-01', '2026-02-20')).toEqual(['address=address-level2:Leeds']);
    expect(await asked('bday', '2026-03-01', '2026-01-01')).toEqual([]);
  });

  it('shows both sides of what cannot both be, concludes from neither, and from the one that is chosen', async () => {
    const bench = await brought([form('F', '2026-01-01', { bday: '1990-05-03' }), note('N', '2026-01-02', 'My birthday is 3 June 2012.')]);
    expect(await live(bench, 'age')).toEqual([]);
    const sides = await bench.memory.slot({ attribute: 'bday' });
    expect(sides.map((side) => [side.label, line(side)]).sort()).toEqual([
      ['DISPUTED', 'bday=1990-05-03'],
      ['DISPUTED', 'bday=2012-06-03'],
    ]);
    const chosen = sides.find((side) => line(side) === 'bday=2012-06-03');
    if (chosen) await bench.memory.settle(chosen.id);
    expect(await live(bench, 'adult')).toEqual(['adult=no']);
  });
});

describe('generated cases of change', () => {
  it('are right with truth maintenance, and collapse without it', async () => {
    const cases = cascadeCases(7, 180);
    let [right, stale, without] = [0, 0, 0];
    for (const one of cases) {
      const outcome = await play(one);
      right += Number(outcome.right);
      stale += Number(outcome.stale);
    }
    await withoutMaintenance(async () => {
      for (const one of cases) without += Number((await play(one)).right);
    });
    expect([right, stale, without < 90]).toEqual([180, 0, true]);
  }, 120_000);
});
