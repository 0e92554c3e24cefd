import { describe, expect, it } from 'vitest';
import { ask } from '../../../lib/assistant/ask.ts';
import { open } from './open.ts';

const TODAY = '2026-02-20';

async function answers(notes: readonly string[], questions: readonly string[], language = 'en'): Promise<(string | undefined)[]> {
  const { memory } = await open('2026-02-20');
  await memory.bringIn({ statements: notes.map((text, index) => ({ id: `N${index}`, kind: 'note' as const, at: '2025-03-11', text })) });
  const all: (string | undefined)[] = [];
  for (const question of questions) {
    const { candidates } = await ask(memory, question, TODAY, language);
    all.push(candidates.length === 1 ? candidates[0]?.text : undefined);
  }
  memory.close();
  return all;
}

describe('the family in notes', () => {
  it('is read with names and days of birth, and asked for in any words', async () => {
    const notes = ['My daughter Lena was born on 3 May 2015. My son Tom was born on 1 June 2018.', "My mother's name is Greta Holm."];
    expect(
      await answers(notes, [
        "Daughter's date of birth",
        "Son's name",
        'Child 2 name',
        "Mother's name",
        'Number of children',
        'Names of your children',
      ]),
    ).toEqual(['3 May 2015', 'Tom', 'Tom', 'Greta Holm', '2', 'Lena, Tom']);
  });

  it('gives nobody for somebody else, and no one of two', async () => {
    const notes = ["My mother's name is Greta Holm.", 'We have two children, Anna and Ben.'];
    expect(await answers(notes, ["Father's name", "Child's name", "Brother's name"])).toEqual([undefined, undefined, undefined]);
  });

  it.each([
    ['Meine Kinder heißen Anna und Ben.', 'Wie viele Kinder haben Sie?', 'de'],
    ['Tengo dos hijos: Ana y Luis.', 'Número de hijos', 'es'],
    ['Nous avons deux enfants, Léa et Paul.', 'Nombre d’enfants', 'fr'],
    ['We have two kids: Aoife (9) and Cleo (born 3 May 2021).', 'How many children do you have?', 'en'],
  ])('%s', async (note, question, language) => {
    expect(await answers([note], [question], language)).toEqual(['2']);
  });

  it('says no to a marriage that is over', async () => {
    const notes = ['My wife is called Bea Lund.', 'The divorce from Bea came through.'];
    expect(await answers(notes, ['Are you married?', 'Are you divorced?', "Spouse's name"])).toEqual(['No', 'Yes', undefined]);
  });

  it('takes nobody for what they were once, and no two friends for one', async () => {
    const { memory } = await open('2026-02-20');
    const contact = (id: string, about: string, relation: string, tel: string, text = '') =>
      ({ id, kind: 'contact', at: '2025-03-11', about, relation, fields: { tel }, text }) as const;
    await memory.bringIn({
      statements: [
        contact('C1', 'Sam Lee', 'friend', '+44 7700 900001'),
        contact('C2', 'Sam', 'friend', '+44 7700 900002'),
        contact('C3', 'Karen Lloyd', 'former manager', '+44 7700 900003'),
        contact('C4', 'Bea Lund', 'ex-wife', '+44 7700 900004', 'My sister is called Nora Quinn.'),
      ],
    });
    const told = async (question: string) => (await ask(memory, question, TODAY)).candidates.map(({ text }) => text);
    expect(await told("Manager's name")).toEqual([]);
    expect(await told("Spouse's name")).toEqual([]);
    expect(await told("Sister's name")).toEqual(['Nora Quinn']);
    expect((await memory.people()).filter(({ name }) => name.startsWith('Sam'))).toHaveLength(2);
    expect((await memory.all()).filter(({ value }) => value.type === 'text' && value.text === '')).toEqual([]);
    memory.close();
  });

  it('takes no adjective for a name', async () => {
    expect(await answers(['My mum is Irish. My kids are great.'], ["Mother's name", 'Number of children'])).toEqual([undefined, undefined]);
  });
});
