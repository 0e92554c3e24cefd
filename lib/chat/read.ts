import { normalise } from '../core/text.ts';
import type { Turn, TurnReading } from './types.ts';

/** What the other side of a chat wants, by rules, English and German first. What is not understood informs; nothing is answered then. */
const SECRET =
  /\b(password|passwort|kennwort|pin( code)?|cvc|cvv|security code|card number|credit card|kartennummer|one time code|verification code|(sms|bestatigungs)code|tan|mothers? maiden name|madchenname|social security|secret)\b/;
const DECISION =
  /\b(shall (i|we)|should (i|we)|do you want (me|us) to|would you like (me|us|to)|may (i|we)|do you agree|do you accept|please confirm|confirm (the|your) (order|cancel|payment|booking)|is that (ok|okay|correct|right)|soll(en)? (ich|wir)|mochten sie( dass)?|sind sie einverstanden|proceed|cancel (it|your|the)|upgrade)\b/;
const SMALL =
  /\b(was (this|that) helpful|rate (this|us|your)|how (was|did we)|have a (nice|great|good)|thanks|thank you|you re welcome|anything else|hello|hi there|welcome|hallo|danke|war das hilfreich|schonen tag|check out our|special offer|sale|discount|newsletter|subscribe|app store|promo(tion)?|voucher|loyalty (points|card|club)|refer a friend|did you know|while you wait|join our|download our|new in|\d+ off|gutschein\w*|rabatt\w*|angebot\w*|bewerten sie|hat (ihnen )?das geholfen|follow us|free trial)\b|\b\d+ (percent|prozent) (off|rabatt)\b/;
/** Asking without a question mark: "I need your order number, please". */
const NEEDS =
  /\b((i|we|id|wed|ill|well) (will |ll |would |just |also )?(need|require)|may (i|we) have|let (me|us) know|and (the|your) [a-z ]{2,40}|(your|the) [a-z ]{2,30} please|(ich|wir) (brauche|benotige)n?|teilen sie (mir|uns))\b/;
const ASKS =
  /\?|^(what|which|where|when|who|how|could you|can you|please (enter|give|tell|type|share|provide)|(enter|type|provide|tell me|give me|share) (your|the)|wie|was|welche\w*|wo|wann|bitte (geben|nennen|teilen)|nennen sie|ihre?)\b/;

export function readTurn(lines: readonly string[], choices: readonly string[]): Turn {
  const sentences = lines
    .flatMap((line) => line.split(/(?<=[.!?])\s+/))
    .map((one) => one.trim())
    .filter(Boolean);
  const asking = sentences.filter((one) => ASKS.test(one.includes('?') ? one : normalise(one)) || NEEDS.test(normalise(one)));
  const all = normalise(lines.join(' '), 600);
  const question = asking.at(-1) ?? '';
  const bubble = normalise(lines.find((line) => line.includes(question)) ?? '', 600);
  const reading =
    PROMOTES.test(bubble) && !WANTS.test(bubble) ? 'small-talk' : decide(all, normalise(question, 300), question !== '', choices);
  return { lines, choices, reading, question: reading === 'informs' || reading === 'small-talk' ? '' : question || (lines.at(-1) ?? '') };
}

/** A bubble that advertises asks nothing, question mark or not. */
const PROMOTES =
  /\b(our (new )?app|download|sale|special offer|discount|promo(tion)?|voucher|loyalty|newsletter|subscribe|refer a friend|free trial|follow us|gutschein\w*|rabatt\w*)\b|\b\d+ (percent|prozent )?off\b/;
const WANTS = /\b(your|ihre?)\b[\w ]*\b(number|code|name|address|email|e mail|phone|postcode|nummer|adresse)\b/;
const OPENS = /^(what|which|where|when|who|how|at what|wo|wohin|wann|wie|was|welche\w*)\b/;

function decide(all: string, question: string, asks: boolean, choices: readonly string[]): TurnReading {
  if (SECRET.test(question) || (asks && SECRET.test(all))) return 'asks-for-secret';
  if (asks && SMALL.test(question) && !/\b(number|code|address|name|email|phone)\b/.test(question)) return 'small-talk';
  // "Where shall we leave it?" asks for a place, not for a yes.
  if (DECISION.test(question) && !OPENS.test(question)) return 'asks-for-decision';
  if (choices.length > 0) return SMALL.test(all) ? 'small-talk' : 'asks-to-choose';
  if (asks) return 'asks-for-fact';
  return SMALL.test(all) ? 'small-talk' : 'informs';
}
