/** Questions about invented lives, without a model: what is known is said, what is not known never is. */
import { expect, test } from 'vitest';
import { ask } from '../../../lib/assistant/ask.ts';
import { score } from '../../eval/lives/score.ts';
import { memoryOf } from '../../support/node-memory.ts';

test('lives: at least 90 % of what is known right, at most 0.5 % wrong, silence on the rest', async () => {
  const tally = await score(45);
  const told = tally.misses.map((miss) => `${miss.question} -> ${miss.got} (${miss.kind})`).join('\n');
  expect(tally.n).toBeGreaterThanOrEqual(300);
  expect(tally.right / tally.answerable, told).toBeGreaterThanOrEqual(0.9);
  expect(tally.wrong / tally.n, told).toBeLessThanOrEqual(0.005);
  expect(tally.silent / tally.unanswerable, told).toBeGreaterThanOrEqual(0.98);
}, 60_000);

const FILE = {
  self: 'Tove',
  asOf: '2026-11-22',
  statements: [
    {
      id: 'T1',
      kind: 'form',
      at: '2019-04-01',
      origin: 'https://a.example',
      fields: { 'address-line1': '3 Mole Hill', 'address-level2': 'Wick', 'postal-code': 'KW1 4ZZ', country: 'GB' },
      since: '2019-04',
    },
    {
      id: 'T2',
      kind: 'form',
      at: '2025-02-10',
      origin: 'https://a.example',
      fields: { 'address-line1': '8 Pier View', 'address-level2': 'Thurso', 'postal-code': 'KW14 7ZZ', country: 'GB' },
      since: '2025-02',
    },
    {
      id: 'T3',
      kind: 'form',
      at: '2024-01-01',
      origin: 'https://a.example',
      fields: { bday: '1990-05-05', 'Passport number': '900100200', 'Date of expiry': '2031-06-01' },
    },
    { id: 'T4', kind: 'note', at: '2025-01-01', text: 'I have one cat. I do not smoke.' },
    { id: 'T5', kind: 'contact', at: '2025-01-01', about: 'Magnus Rendall', relation: 'partner', fields: { tel: '+44 7700 900801' } },
    { id: 'T6', kind: 'note', at: '2026-11-01', text: 'Trip to Bergen, 10 to 12 May 2027, one adult. Booking reference AB12CD.' },
    {
      id: 'T7',
      kind: 'form',
      at: '2025-01-01',
      origin: 'https://a.example',
      fields: { 'Type of licence': 'Full UK', 'Licence held since': '2011-05' },
    },
  ],
} as const;

const CASES: readonly (readonly [question: string, answer: string | null])[] = [
  ['Where did you live in 2021?', '3 Mole Hill, Wick KW1 4ZZ'],
  ['Where did you live in March 2025?', '8 Pier View, Thurso KW14 7ZZ'],
  ['Where did you live in 2010?', null],
  ['Wo haben Sie 2021 gewohnt?', '3 Mole Hill, Wick KW1 4ZZ'],
  ['Where will you live in 2031?', null],
  ['Have you lived at your current address for more than 3 years?', 'No'],
  ['Have you lived at your current address for at least one year?', 'Yes'],
  ['Are you over 18?', 'Yes'],
  ['Are you under 30?', 'No'],
  ['Is your passport valid until June 2032?', 'No'],
  ['Is your passport still valid?', 'Yes'],
  ['Do you have any pets?', 'Yes'],
  ['Do you have a cat?', 'Yes'],
  ['Do you have a dog?', null],
  ['Do you have a full driving licence?', 'Yes'],
  ['Do you have a clean driving licence?', null],
  ['Do you smoke?', 'No'],
  ['Have you ever smoked?', null],
  ['Do you have children?', null],
  ["What is Magnus's phone number?", '+44 7700 900801'],
  ["What is your partner's phone number?", '+44 7700 900801'],
  ["What is your brother's phone number?", null],
  ['What is your phone number?', null],
  ['When is your trip to Bergen?', '10 May 2027'],
  ['When is your trip to Rome?', null],
  ['Where were you born?', null],
  ['What is your PIN?', null],
  ["What is your mother's maiden name?", null],
];

test.each(CASES)('%s -> %s', async (question, answer) => {
  const { memory, clock } = await memoryOf(FILE as never);
  const asked = await ask(memory, question, new Date(clock.now()).toISOString().slice(0, 10));
  expect(asked.candidates[0]?.text ?? null).toBe(answer);
  memory.close();
});

test('how many years is answered by a number of years, never by what stands beside it', async () => {
  const { memory, clock } = await memoryOf({
    asOf: '2026-11-22',
    statements: [
      {
        id: 'Y1',
        kind: 'import',
        format: 'json-resume',
        at: '2026-01-01',
        record: {
          work: [
            { name: 'Litware', position: 'Welder', startDate: '2022-01' },
            { name: 'Proseware', position: 'Welder', startDate: '2016-01', endDate: '2021-12' },
          ],
        },
      },
      {
        id: 'Y2',
        kind: 'form',
        origin: 'https://a.example',
        at: '2026-01-01',
        fields: { tel: '0191 555 0101', 'Type of licence': 'Full UK', 'Licence held since': '2010-05' },
      },
    ],
  });
  const day = new Date(clock.now()).toISOString().slice(0, 10);
  const said = async (question: string) => (await ask(memory, question, day)).candidates[0]?.text ?? null;
  expect(await said('Number of years driving licence held')).toBe('16');
  expect(await said('How many years have you worked for your current employer?')).toBe('4');
  expect(await said('How many years have you worked in this field?')).toBe('10');
  for (const question of ['Number of years on your phone contract', 'How many years?', 'How many years are left on your passport?'])
    expect(await said(question), question).toBeNull();
  memory.close();
});
