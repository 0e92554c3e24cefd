import { describe, expect, it } from 'vitest';
import { brought, note } from './open.ts';

/** What was told, how it ended in words of all kinds, and the attribute of which nothing may be served as true any more. */
const ENDED: readonly (readonly [told: string, then: string, attribute: string])[] = [
  ['I have a dog called Juno.', 'We said goodbye to Juno yesterday.', 'pet'],
  ['I have a dog called Juno.', 'Juno lives with my sister now.', 'pet'],
  ['I have a cat named Maple.', 'There is no cat in our house any longer.', 'pet'],
  ['My partner is Ada Thorne.', 'We broke up, Ada and I.', 'partner'],
  ['My wife is Ada Thorne.', "I'm single again.", 'partner'],
  ['My partner is Ada Thorne.', "I'm no longer together with Ada.", 'partner'],
  ['I work at Tideway Energy as a web developer since March 2015.', 'Tideway Energy let me go.', 'job'],
  ['I work at Tideway Energy as a web developer since March 2015.', "I've retired.", 'job'],
  ['I work at Tideway Energy as a web developer since March 2015.', 'My time at Tideway is over.', 'job'],
  ['My address is 12 Mill Rise, Durham DH1 4AB since July 2019.', "I've moved out of 12 Mill Rise.", 'address'],
  ['I drive a Skoda Fabia.', 'I sold my Skoda Fabia.', 'vehicle'],
  ['My shoe size is 42.', 'Make that 43: my shoe size was wrong.', 'shoe-size'],
  ['I was born on 4 May 1987.', 'That birthday was a typo, it should be 5 May 1987.', 'bday'],
  ['My number is 0191 555 0101.', 'My old number no longer works.', 'tel'],
  ["I'm vegan.", 'Being vegan is over for me.', 'diet'],
  ['I bank with Fabrikam Bank.', 'Fabrikam Bank closed my account.', 'bank'],
  ['I use Figma.', "I don't touch Figma any more.", 'skill'],
  ["I'm allergic to penicillin.", "It turned out that I'm not allergic to penicillin after all.", 'allergy'],
];
/** Nothing has ended for the person. */
const STANDS: readonly (readonly [told: string, then: string, attribute: string])[] = [
  ['I work at Tideway Energy as a web developer since March 2015.', 'My brother was fired from Tideway Energy.', 'job'],
  ['I work at Tideway Energy as a web developer since March 2015.', 'I still work at Tideway Energy, nothing has changed.', 'job'],
  ['I work at Tideway Energy as a web developer since March 2015.', 'If Tideway Energy let me go, I would travel.', 'job'],
  ['I have a dog called Juno.', 'Juno lost her ball in the garden, maybe.', 'pet'],
  ['I was born on 4 May 1987.', 'He said that my birthday is wrong.', 'bday'],
  ['My partner is Ada Thorne.', 'My neighbour and her partner split up.', 'partner'],
];

async function served(told: string, then: string, attribute: string): Promise<number> {
  const { memory } = await brought([note('N1', '2024-03-11', told), note('N2', '2025-06-16', then)], '2026-02-20');
  return (await memory.slot({ attribute })).filter((belief) => belief.label === 'IN' && !belief.validTo).length;
}

describe('what may have ended', () => {
  it.each(ENDED)('%s %s', async (told, then, attribute) => expect(await served(told, then, attribute)).toBe(0));
  it.each(STANDS)('stands: %s %s', async (told, then, attribute) => expect(await served(told, then, attribute)).toBe(1));

  it('is asked about with the sentence beside it, takes its conclusions out of service, and comes back when it is settled', async () => {
    const { memory } = await brought(
      [note('N1', '2024-03-11', 'I was born on 4 May 1987.'), note('N2', '2025-06-16', 'That birthday was a typo, I fear.')],
      '2026-02-20',
    );
    const [born] = await memory.slot({ attribute: 'bday' });
    expect(born?.label).toBe('DISPUTED');
    const [other] = born?.against ?? [];
    expect(other && (await memory.belief(other))?.text).toContain('typo');
    expect((await memory.slot({ attribute: 'age' })).filter((belief) => belief.label === 'IN')).toEqual([]);
    if (born) await memory.settle(born.id);
    expect((await memory.slot({ attribute: 'age' })).map((belief) => belief.label)).toEqual(['IN']);
    expect(await memory.verify()).toMatchObject({ chain: true, projection: true });
  });
});
