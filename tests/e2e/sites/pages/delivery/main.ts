/** A parcel company's chat: deep-chat with a scripted bot. Its state is what the bot was told. */
import 'deep-chat';

const chat = document.querySelector('deep-chat');
const told: Record<string, string> = {};
const lines: string[] = [];
/** key it is kept under, what counts as an answer, what the bot asks */
const SCRIPT: [string, RegExp, string][] = [
  ['order', /\d{4,}/, 'To look it up I need your order number, please.'],
  ['postcode', /[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}/i, 'Thank you. And the postcode it is going to?'],
  ['phone', /\d[\d ()+-]{7,}/, 'Found it. Which phone number can the driver call on the day?'],
  ['cancel', /\byes\b|\bno\b/i, 'It comes tomorrow between 9 and 12. Shall I cancel the delivery instead?'],
  ['card', /\d{12,}/, 'For the fee of 2.50 pounds, please type your card number here.'],
];
let at = 0;

function reply(text: string): string {
  const [key, pattern] = SCRIPT[at] ?? ['', /$^/];
  if (!key) return 'That is all. Have a good day.';
  if (!pattern.test(text)) return `Sorry, I did not understand. ${SCRIPT[at]?.[2]}`;
  told[key] = text;
  at += 1;
  return SCRIPT[at]?.[2] ?? 'That is all. Have a good day.';
}

chat.introMessage = { text: `Hello, this is Heron. ${SCRIPT[0]?.[2]}` };
chat.style.width = '100%';
chat.style.height = '420px';
chat.connect = {
  handler: (body: { messages: { text: string }[] }, signals: { onResponse(answer: { text: string }): void }) => {
    const text = body.messages.at(-1)?.text ?? '';
    lines.push(text);
    // A person's typing speed, so that the typing indicator shows.
    setTimeout(() => signals.onResponse({ text: reply(text) }), 600);
  },
};
Object.assign(window, { __state: () => ({ told: { ...told }, lines: [...lines], asking: SCRIPT[at]?.[0] ?? null }) });
