/** What kind of answer a question wants, as far as its first words say, and which texts hold one. Pure; a hint lifts, it never filters. */
const TIME = 1;
const NUMBER = 2;

const WHEN =
  /\b(?:yesterday|today|tonight|tomorrow|ago|(?:last|next|this|past|previous) (?:night|week|weekend|month|year|spring|summer|autumn|fall|winter|christmas|mon|tues|wednes|thurs|fri|satur|sun)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|april|june|july|august|september|october|november|december|since|(?:19|20)\d{2}|recently|just got back|the other day)/i;
const COUNT =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|twenty|thirty|forty|fifty|hundred|thousand|once|twice|couple|half)\b/i;

const ASKS: readonly (readonly [RegExp, number])[] = [
  [/\b(?:when|what (?:date|day|month|year|time)|which (?:day|month|year)|how long ago)\b/i, TIME],
  [/\b(?:how (?:many|much|old|long|far|often|big|tall)|what (?:age|price|number))\b/i, NUMBER],
];

/** Kinds of answer that a text holds, as bits. */
export function holds(text: string): number {
  return (WHEN.test(text) ? TIME : 0) | (COUNT.test(text) ? NUMBER : 0);
}

/** Kinds of answer that a question wants, as bits. */
export function wants(question: string): number {
  return ASKS.reduce((bits, [pattern, bit]) => (pattern.test(question) ? bits | bit : bits), 0);
}
