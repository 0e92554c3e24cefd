import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { ask } from '../../../lib/assistant/ask.ts';
import { createMemory } from '../../../lib/memory/memory.ts';

/** What people tell plainly of themselves and of those around them, and what forms then ask. Null stays blank. */
type Asks = readonly (readonly [question: string, answer: string | null])[];

const DAY = '2026-03-02';

async function answers(told: readonly string[], asks: Asks): Promise<(string | null)[]> {
  const memory = await createMemory({ indexedDB: new IDBFactory(), clock: { now: () => Date.parse(`${DAY}T12:00:00Z`) } });
  for (const [index, text] of told.entries()) await memory.bringIn({ statements: [{ id: `N${index}`, kind: 'note', at: DAY, text }] });
  const found: (string | null)[] = [];
  for (const [question] of asks) found.push((await ask(memory, question, DAY)).candidates[0]?.text ?? null);
  memory.close();
  return found;
}

const CASES: readonly (readonly [told: readonly string[], asks: Asks])[] = [
  [
    ['Surname: Lindqvist, first name: Maja, middle name: Elin'],
    [
      ['Last name', 'Lindqvist'],
      ['First name', 'Maja'],
      ['Middle name', 'Elin'],
    ],
  ],
  [
    ["I'm Dr. Amara Diallo, but please call me Ama."],
    [
      ['Full name', 'Amara Diallo'],
      ['Preferred name', 'Ama'],
    ],
  ],
  [['Pronouns they/them.'], [['Your pronouns', 'they/them']]],
  [['DOB 1971-02-14'], [['Date of birth', '14 February 1971']]],
  [
    ['Citizenship: Kenyan only.'],
    [
      ['Nationality', 'Kenyan'],
      ['Do you have dual citizenship?', 'No'],
    ],
  ],
  [
    ['Landline 01632 960111, mobile 07700 900444, work 020 7946 0222 ext 12'],
    [
      ['Home phone', '01632 960111'],
      ['Work phone', '020 7946 0222'],
      ['Phone extension', '12'],
    ],
  ],
  [["Please text me, don't call."], [['Preferred method of contact', 'text message']]],
  [['The best time to reach me is weekday mornings.'], [['Best time to call', 'weekday mornings']]],
  [['Please write to me in French.'], [['Language for correspondence', 'French']]],
  [
    ["I'm @lunafoto on Instagram."],
    [
      ['Instagram handle', '@lunafoto'],
      ['TikTok', null],
    ],
  ],
  [
    ['My work address is 200 Market Street, Denver, CO 80202.'],
    [
      ['Work address', '200 Market Street, Denver, CO 80202'],
      ['Home address', null],
    ],
  ],
  [
    ['Home is 41 Quail Run, Boise, Idaho 83702'],
    [
      ['City', 'Boise'],
      ['ZIP code', '83702'],
    ],
  ],
  [
    ['Emergency contact is my neighbour Bruno Falk (030 1234567).'],
    [
      ['Emergency contact name', 'Bruno Falk'],
      ['Relationship to emergency contact', 'neighbour'],
      ['Emergency contact phone', '030 1234567'],
      ['Your phone number', null],
    ],
  ],
  [
    ['If anything happens to me, please ring my sister Ada. Her number is 07700 900555.'],
    [
      ['Emergency contact name', 'Ada'],
      ['Emergency phone number', '07700 900555'],
    ],
  ],
  [
    ['My emergency contacts are my wife Nora Quill and my brother Finn Quill.'],
    [
      ['Emergency contact name', 'Nora Quill'],
      ['Second emergency contact', 'Finn Quill'],
      ['Relation of second emergency contact', 'brother'],
    ],
  ],
  [
    ['My next of kin is my daughter Iris Vale, phone 0161 496 0777.'],
    [
      ['Name of next of kin', 'Iris Vale'],
      ['Next of kin phone number', '0161 496 0777'],
      ['Phone', null],
    ],
  ],
  [
    ['My husband Leo Brandt is an architect and was born on 4 May 1980.'],
    [
      ["Partner's name", 'Leo Brandt'],
      ["Spouse's date of birth", '4 May 1980'],
      ['Your date of birth', null],
      ['Your occupation', null],
    ],
  ],
  [
    ["I'm divorced from Greta Holm."],
    [
      ['Marital status', 'Divorced'],
      ['Name of former spouse', 'Greta Holm'],
      ["Partner's name", null],
    ],
  ],
  [
    ['My husband Karl died in 2019.'],
    [
      ['Name of late spouse', 'Karl'],
      ["Year of spouse's death", '2019'],
      ['Name of spouse', null],
    ],
  ],
  [
    ['We got married on 3 August 2019.'],
    [
      ['Date of marriage', '3 August 2019'],
      ['Are you married?', 'Yes'],
    ],
  ],
  [
    ['We have a son, Otto (7), and a daughter, Ella (3).'],
    [
      ['Number of children', '2'],
      ['Names of children', 'Otto, Ella'],
      ['Age of youngest child', '3'],
    ],
  ],
  [['No children.'], [['Do you have children?', 'No']]],
  [
    ['My mother is a retired teacher and my father was a plumber.'],
    [
      ["Mother's occupation", 'teacher'],
      ["Father's occupation", 'plumber'],
      ['Occupation', null],
    ],
  ],
  [
    ['My sister is a nurse, born in Lyon on 3 March 1988.'],
    [
      ["Sister's occupation", 'nurse'],
      ['Place of birth', null],
      ['Date of birth', null],
      ["Brother's occupation", null],
    ],
  ],
  [
    ['I have two brothers and a sister.'],
    [
      ['Number of siblings', '3'],
      ['Do you have siblings?', 'Yes'],
    ],
  ],
  [
    ['My siblings are Ava, Tom and Lee.'],
    [
      ['Names of brothers and sisters', 'Ava, Tom, Lee'],
      ["Brother's name", null],
    ],
  ],
  [
    ['We have a cat called Miso.'],
    [
      ["Cat's name", 'Miso'],
      ["Dog's name", null],
      ['Do you own a pet?', 'Yes'],
    ],
  ],
  [
    ['My brother works at Adatum.'],
    [
      ['Employer', null],
      ['Company', null],
    ],
  ],
  [
    ["My mother's phone number is 0621 555 0199."],
    [
      ['Phone number', null],
      ["Mother's phone number", '0621 555 0199'],
    ],
  ],
  [['No pets.'], [['Any pets in the household?', 'No']]],
  [
    ['There are five of us at home.'],
    [
      ['Number of people in your household', '5'],
      ['Do you live alone?', 'No'],
    ],
  ],
  [
    ['I speak fluent Greek plus a little Urdu.'],
    [
      ['Do you speak Urdu?', 'Yes'],
      ['Level of Greek', 'fluent'],
      ['Do you speak Thai?', null],
    ],
  ],
  [
    ['Not religious at all, my parents were Hindu.'],
    [
      ['Religion of parents', 'Hindu'],
      ['Do you belong to a religion?', 'No'],
    ],
  ],
  [['My hobbies are chess, choir singing and kayaking.'], [['Hobbies', 'chess, choir singing, kayaking']]],
  [
    ['My neighbour Hans is a dentist. My friend Eva has a dog.'],
    [
      ['Occupation', null],
      ['Do you have a pet?', null],
      ['Name of pet', null],
    ],
  ],
];

describe('what is told plainly answers what forms ask', () => {
  it.each(CASES)('%s', async (told, asks) => {
    expect(await answers(told, asks)).toEqual(asks.map(([, answer]) => answer));
  });
});

describe('the order of a sentence does not make somebody else the person', () => {
  it('whoever stands between is not the one before', async () => {
    const told = ['My sister is Ana Ruiz. I met Clara yesterday. She is a lawyer.'];
    expect(await answers(told, [["Sister's occupation", null]])).toEqual([null]);
  });
});
