/** Bubbles as turns, and what each turn wants, in talks that nobody here has seen. */
import { describe, expect, it, test } from 'vitest';
import { talkOf } from '../../../lib/chat/conversation.ts';
import { readTurn } from '../../../lib/chat/read.ts';
import type { ChatBubble } from '../../../lib/chat/types.ts';

const talk = (lines: readonly string[], choices: readonly string[] = []) =>
  talkOf({
    chat: 'c',
    bubbles: lines.map((line): ChatBubble => (line.startsWith('> ') ? { who: 'me', text: line.slice(2) } : { who: 'them', text: line })),
    choices,
    busy: false,
  });

test.each([
  ['What is your order number?', 'asks-for-fact'],
  ["I'd need your e-mail to look it up.", 'asks-for-fact'],
  ['Please share your postcode so that we can check.', 'asks-for-fact'],
  ['A phone number for the driver?', 'asks-for-fact'],
  ['Bitte nennen Sie mir Ihre Kundennummer.', 'asks-for-fact'],
  ['Wie lautet Ihre Postleitzahl?', 'asks-for-fact'],
  ['Was this helpful?', 'small-talk'],
  ['Is there anything else I can do for you?', 'small-talk'],
  ['Did you know that members get 20% off their next order?', 'small-talk'],
  ['Have you seen our new app? Download our app today!', 'small-talk'],
  ['Check out our summer sale!', 'small-talk'],
  ['Hat Ihnen das geholfen?', 'small-talk'],
  ['Your parcel left Hull this morning.', 'informs'],
  ['What is your password?', 'asks-for-secret'],
  ['Please type the verification code we have just sent you.', 'asks-for-secret'],
  ["For safety: your mother's maiden name, please?", 'asks-for-secret'],
  ['Could you tell me your card number?', 'asks-for-secret'],
  ['Shall I cancel the order for you?', 'asks-for-decision'],
  ['Do you agree to the fee of 4 pounds?', 'asks-for-decision'],
] as const)('%s -> %s', (line, reading) => expect(readTurn([line], []).reading).toBe(reading));

describe('turns', () => {
  it('two bubbles are one turn, and our own line is no question', () => {
    const { turns, open, replies } = talk(['Hi, I am Bo.', 'What is your order number?', '> Is A-1 right?', 'Thanks.', 'Your postcode?']);
    expect(turns.map((turn) => turn.question)).toEqual(['What is your order number?', 'Your postcode?']);
    expect(replies[0]).toBe('Is A-1 right?');
    expect(open).toBe(true);
  });
  it('stops at a repeat and after twelve turns', () => {
    expect(talk(['Your postcode?', '> AB1', 'Sorry?', 'Your postcode?']).ended).toBe('repeated');
    const many = Array.from({ length: 13 }, (_, at) => [`Question number ${at}?`, `> answer ${at}`]).flat();
    expect(talk([...many.slice(0, -1)]).ended).toBe('too-many-turns');
  });
  it('choices belong to the turn that waits', () =>
    expect(talk(['Where shall we leave it?'], ['Porch', 'Shed']).turns.at(-1)).toMatchObject({
      reading: 'asks-to-choose',
      choices: ['Porch', 'Shed'],
    }));
});
