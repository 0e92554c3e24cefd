import { describe, expect, test } from 'vitest';
import type { Memory } from '../../../lib/memory/types.ts';
import { brought, line, note } from './open.ts';

const told = (...texts: string[]) => brought(texts.map((text, index) => note(`N${index}`, `2026-0${index + 1}-10`, text)));
async function served(memory: Memory): Promise<string[]> {
  return (await memory.all())
    .filter(({ label, stance, attribute, validTo }) => label === 'IN' && stance !== 'inferred' && attribute !== 'note' && !validTo)
    .map(line);
}
async function asked(...texts: string[]): Promise<string[]> {
  const { memory } = await told(...texts);
  return (await memory.all()).filter(({ label, stance }) => label === 'DISPUTED' && stance !== 'inferred').map(line);
}

describe('what rests on a thing is asked about when the thing has gone', () => {
  test('with the job its manager, its number and its telephone; what is the own stays', async () => {
    const found = await asked(
      'I work at Corvane Glass as a cutter.',
      'My manager is Wilma Okun. My staff number is 5520.',
      'My work phone is 01632 960155. My mobile is 07700 900318.',
      'I left Corvane Glass.',
    );
    expect(found.join()).toMatch(/manager=name:Wilma Okun/);
    expect(found.join()).toMatch(/5520/);
    expect(found.join()).toMatch(/tel\(work\)/);
    expect(found.join()).not.toMatch(/900318/);
  });

  test('not while another job goes on, nor what was told with the change or after it', async () => {
    expect(
      await asked('I work at Corvane Glass.', 'I also work at Fenwater Press.', 'My manager is Wilma Okun.', 'I left Corvane Glass.'),
    ).toEqual([]);
    expect(await asked('I work at Corvane Glass.', 'I left Corvane Glass. My manager is Wilma Okun.')).toEqual([]);
    expect(await asked('I work at Corvane Glass.', 'I left Corvane Glass.', 'My manager is Wilma Okun.')).toEqual([]);
  });

  test('an address of the firm goes with the job, for work or not; another stays', async () => {
    const found = await asked(
      'I work at Corvane Glass as a cutter, my e-mail there is w.hale@corvane.example.',
      'My e-mail is wren@postbird.example.',
      'I left Corvane Glass.',
    );
    expect(found.join()).toMatch(/w\.hale@corvane/);
    expect(found.join()).not.toMatch(/wren@/);
  });

  test('who has retired has no manager, whatever was known of the job', async () => {
    expect((await asked('My manager is Wilma Okun.', 'I am retired.')).join()).toMatch(/Wilma Okun/);
  });

  test('with the car what was told of it by its name', async () => {
    const found = await asked('I drive a red Mazda 3.', 'The Mazda is insured with Helvar, policy 90-113-26.', 'I sold the Mazda.');
    expect(found.join()).toMatch(/90-113-26/);
  });

  test('with a club the number and the locker there, also where its end was not understood', async () => {
    const found = await asked(
      'I row at Isis Blades, member number 2281, and my locker there is 46.',
      "I've resigned from Isis Blades and joined Weir End Rowing.",
    );
    expect(found.join()).toMatch(/46/);
    expect((await asked('I row at Isis Blades, and my locker there is 46.', 'Isis Blades won the cup again.')).join()).not.toMatch(/46/);
  });

  test('somebody else is spoken of by their name and by what it is called', async () => {
    const { memory } = await told(
      'My daughter Leonie wears size 29 shoes.',
      "Leonie's feet have grown again, the shoe size was wrong by two.",
    );
    expect((await served(memory)).join()).not.toMatch(/29/);
  });

  test('a move takes the landlord with it, and putting an address right does not', async () => {
    const home = ['I live at 14 Tannery Court, Ely.', 'My landlord is Mrs Okun.'];
    expect((await asked(...home, 'I moved to 3 Mill Lane, York.')).join()).toMatch(/landlord/);
    expect((await asked(...home, 'Correction: my address is 14b Tannery Court, Ely.')).join()).not.toMatch(/landlord/);
  });

  test.each([
    ['a second thing', ['I drive a Ford Focus.', 'My parking permit is PP-114.', "We've bought a second car, a Fiat Panda."]],
    [
      'the same again',
      ['I live at 14 Tannery Court, Ely, CB7 4AA.', 'My landlord is Mrs Okun.', 'We now live at 14 Tannery Court, Ely, CB7 4AA.'],
    ],
    [
      'an end that lies ahead',
      ['I work at Corvane Glass.', 'My manager is Wilma Okun.', 'My last day at Corvane Glass is 31 December 2026.'],
    ],
    ['a word that is also a name', ['I play golf at Fenwater, membership number 2281.', 'I drive a VW Golf.', 'I sold the Golf.']],
    ['a locker elsewhere', ['I work at Corvane Glass.', 'My gym locker is number 46.', 'I left Corvane Glass.']],
    ['a place that is left for a day', ['My landlord is Mrs Okun.', "We've found a new place for sushi."]],
  ])('%s puts nothing in doubt', async (_what, texts) => {
    expect((await asked(...texts)).filter((one) => !/^(?:address|job|vehicle)=/.test(one))).toEqual([]);
  });

  test('what still holds is kept without undoing the news, and what does not is ended', async () => {
    const { memory } = await told('My landlord is Mrs Okun.', 'I live at 14 Tannery Court, Ely, CB7 4AA.', 'I live in York now.');
    const [landlord] = await memory.slot({ attribute: 'landlord' });
    expect(landlord?.label).toBe('DISPUTED');
    if (landlord) await memory.settle(landlord.id);
    expect((await served(memory)).join()).toMatch(/landlord=name:Mrs Okun/);
    expect((await memory.all()).some(({ attribute, label, text }) => attribute === 'address' && label !== 'OUT' && /York/.test(text))).toBe(
      true,
    );
    if (landlord) await memory.end(landlord.id);
    expect(await memory.slot({ attribute: 'landlord' })).toEqual([]);
    expect((await memory.former({ attribute: 'landlord' })).map(({ label }) => label)).toEqual(['IN']);
    expect(await memory.verify()).toMatchObject({ chain: true, projection: true });
  });

  test('forgetting what had gone makes nothing sure again that rested on it', async () => {
    const { memory } = await told('I work at Corvane Glass.', 'My manager is Wilma Okun.', 'I left Corvane Glass.');
    const job = (await memory.all()).find(({ attribute, stance }) => attribute === 'job' && stance !== 'inferred');
    if (job) await memory.forget(job.id);
    expect((await served(memory)).join()).not.toMatch(/Wilma/);
    expect(await memory.verify()).toMatchObject({ chain: true, projection: true });
  });

  test('who was to be called in an emergency is asked about after one has parted from them', async () => {
    const found = await asked(
      'My girlfriend is Annika Strand.',
      'My emergency contact is Annika, her phone is +47 400 11 872.',
      'Annika and I have split up.',
    );
    expect(found.join()).toMatch(/emergency-contact=name:Annika/);
  });

  test('of numbers the new one stands in the place of the old', async () => {
    const { memory } = await told(
      'My IBAN is DE44 5001 0517 5407 3249 31.',
      'Please use my new IBAN from now on: DE12 2004 1155 0638 8817 00.',
    );
    expect((await served(memory)).filter((one) => one.startsWith('iban'))).toEqual(['iban=DE12 2004 1155 0638 8817 00']);
  });
});
