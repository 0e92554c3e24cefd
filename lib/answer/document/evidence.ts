import { plainText } from '../../core/value.ts';
import type { Ask } from './asks.ts';
import type { Mention } from './mentions.ts';
import type { Choice, Proposal, Proposals } from './propose.ts';
import { asideAt } from './standing.ts';
import { sentenceAt } from './text.ts';
import type { DocumentAnswer, ReadDocument } from './types.ts';
import { fold, isFiller, sameStem, wordsOf } from './words.ts';

/**
 * What speaks for a proposed answer and against it, as named features between 0 and 1: where it stands to the words that ask, what else
 * could answer, what its sentence says besides. Words of forms and texts are no features: what is learnt from these carries over.
 */
export type Evidence = Readonly<Record<string, number>>;

/** Whether a sentence says, asks, denies, supposes or tells of what was. */
const NEGATED = /\b(?:not|no|never|without|neither|nor|cannot|none|instead|rather than|except|nicht|kein\w*)\b|n['’]t\b/i;
const PAST = /\b(?:was|were|had|used to|former\w*|previous\w*|earlier|until|before|last (?:year|month|week)|ago|originally|old)\b/i;
const SUPPOSED = /\b(?:if|would|could|might|may|should|perhaps|maybe|probably|hope|wish|either|unless|whether|alternatively)\b/i;
const KIN =
  /\b(?:wife|husband|partner|son|daughter|mother|father|sister|brother|friend|neighbou?r|colleague|boss|manager|supervisor|landlord|doctor|professor|teacher|assistant|secretary|client)\b/i;
const OWN = /\b(?:I|my|me|mine|we|our|us)\b/;
const THIRD = /\b(?:he|she|they|his|her|their|him|them)\b/i;
/** The small word, or the mark, right before it. */
const PRE =
  /(?:\b(?<word>at|in|on|by|from|with|to|for|of|as|is|are|was|and|or|the|an?|my|our|your|his|her|their|named|called|than|until|about)|(?<mark>[:,;("“.–—-]))\s*$/i;
/** Words that no name and no noun phrase holds. */
const CLAUSE =
  /\b(?:is|are|was|were|am|be|been|has|have|had|will|would|can|could|may|that|which|who|this|these|it|they|we|you|i|he|she|and|or|but|if|so|not|there|here|when|while)\b/i;

export function evidenceOf(proposal: Proposal, { document, proposals }: Proposals): Evidence {
  const { ask, choices } = proposal;
  const [choice] = choices;
  const { answer, span } = choice;
  const text = plainText(answer.value);
  const [start, end] = answer.at;
  const { writer } = document;
  const out: Record<string, number> = { bias: 1 };
  const set = (name: string, value: number | boolean = 1) => {
    const number = typeof value === 'boolean' ? Number(value) : Math.max(-1, Math.min(1, value));
    if (number !== 0) out[name] = number;
  };
  const lead = answer.score - (choices[1]?.answer.score ?? 0);
  const type = span?.type ?? (ask.shape === 'choice' ? 'option' : ask.shape);
  set(`type:${type}`);
  set(`asks:${ask.shape === 'value' ? ask.types[0] : ask.shape}`);
  set('other-type', span !== undefined && ask.shape === 'value' && ask.types[0] !== span.type);
  set('sure', proposal.sure);
  set('score', answer.score);
  set(`score:${Math.min(9, Math.floor(answer.score * 10))}`);
  set('lead', lead);
  set('no-lead', lead < 0.06);
  set('lead<.2', lead < 0.2);
  set(`rivals:${Math.min(4, choices.length - 1)}`);
  const kin = span
    ? new Set(document.spans.filter((one) => one.type === span.type && !one.aside).map((one) => one.text.toLowerCase())).size
    : 0;
  set('kind:only', kin === 1);
  set('kind:many', kin > 3);
  const where = mentioned(set, proposal, choice, document);
  set(`${type}@${where}`);
  const pre = preOf(document.plain.slice(Math.max(0, start - 16), start));
  set(`pre:${pre}`);
  set(`${type}<${pre}`);
  asked(set, ask);
  around(set, document, start, end);
  shaped(set, text);
  const share = start / Math.max(1, document.plain.length);
  set('place:head', share < 0.15);
  set('place:tail', share > 0.85);
  const low = fold(text);
  const times = text.length > 2 ? fold(document.plain).split(low).length - 1 : 0;
  set('times:0', times === 0);
  set('times:many', times > 1);
  const claims = proposals.flatMap((one) => (one === proposal ? [] : [one.choices[0].answer]));
  const same = claims.filter((one) => one.at[0] < end && start < one.at[1]);
  const wins = (one: DocumentAnswer) => one.score > answer.score;
  set(
    'claimed:better',
    claims.some((one) => wins(one) && plainText(one.value) === text),
  );
  set(
    'claimed:same',
    claims.some((one) => plainText(one.value) === text),
  );
  set(
    'claimed:overlaps',
    same.some((one) => plainText(one.value) !== text),
  );
  set('writer', writer !== undefined && span?.type === 'person' && fold(writer.text) === fold(span.text));
  set('no-writer', writer === undefined && span?.type === 'person');
  if (span?.aside) set(`aside:${span.aside}`);
  const clause = asideAt(document, start, end);
  if (clause) set(`clause:${clause}`);
  set('answered', proposals.filter(({ sure }) => sure).length / Math.max(1, proposals.length));
  return out;
}

function preOf(before: string): string {
  if (/\n\s*$/.test(before)) return 'line';
  const groups = PRE.exec(before)?.groups;
  return groups?.word?.toLowerCase() ?? groups?.mark ?? 'word';
}

type Put = (name: string, value?: number | boolean) => void;

/** The words that ask: whether they are there, how much of them, how far, on what side, with what between. */
function mentioned(set: Put, { ask, mentions }: Proposal, { answer }: Choice, { plain, ...document }: ReadDocument): string {
  const [start, end] = answer.at;
  const here = sentenceAt({ plain, ...document }, start);
  let best: { mention: Mention; gap: number; after: boolean } | undefined;
  for (const mention of mentions) {
    const line = mention.line && mention.line[0] <= start && end <= mention.line[1] + 1;
    const inside = here && mention.start >= here.start && mention.end <= here.end;
    if (!line && !inside) continue;
    const after = start >= mention.end;
    const gap = line
      ? 0
      : Math.max(0, (plain.slice(after ? mention.end : end, after ? start : mention.start).match(/[\p{L}\p{N}]+/gu) ?? []).length);
    const worth = (one: { mention: Mention; gap: number }) => one.mention.strength * 0.9 ** one.gap;
    if (!best || worth({ mention, gap }) > worth(best)) best = { mention, gap, after };
  }
  set('mention:none', mentions.length === 0);
  set('mention:elsewhere', mentions.length > 0 && !best);
  set('mentions:many', mentions.length > 3);
  if (best) {
    const { mention, gap, after } = best;
    set('mention:strength', mention.strength);
    set(`mention:${mention.line ? 'line' : mention.literal ? 'words' : 'cue'}`);
    set(`gap:${gap <= 1 ? 1 : gap <= 3 ? 3 : gap <= 6 ? 6 : gap <= 12 ? 12 : 'far'}`);
    set('mention:behind', !after && !mention.line);
    set('mention:all', mention.literal && mention.strength >= 0.95);
  }
  // Which of the label's own words the sentence, its heading, or the text as a whole has.
  const stems = (ask.names.at(-1) ?? []).filter(({ weight }) => weight >= 0.3);
  const total = stems.reduce((sum, { weight }) => sum + weight, 0);
  const where = best
    ? `${best.mention.line ? 'line' : best.mention.literal ? 'words' : 'cue'}${best.mention.line ? '' : best.gap <= 3 ? '-near' : '-far'}${best.after || best.mention.line ? '' : '-behind'}`
    : 'none';
  if (total === 0) return where;
  const shareOf = (text: string) => {
    const words = wordsOf(text);
    return stems.reduce((sum, one) => sum + (words.some((word) => sameStem(word.stem, one.stem)) ? one.weight : 0), 0) / total;
  };
  const local = here ? shareOf(plain.slice(here.start, here.end)) : 0;
  set('label:sentence', local);
  set('label:all-in-sentence', local > 0.95);
  set('label:none-in-sentence', local === 0);
  set('label:text', shareOf(plain));
  set('label:heading', here?.heading ? shareOf(here.heading) : 0);
  return where;
}

/** Whose it is and what of, by the question alone. */
function asked(set: Put, ask: Ask): void {
  set('ask:other', ask.other);
  set('ask:anybody', ask.anybody);
  set('ask:shared', ask.shared);
  set('ask:dateline', ask.dateline);
  set('ask:former', ask.former);
  set('ask:list', ask.list);
  set('ask:no-cue', ask.cues.length === 0);
  set('ask:known', ask.reading.question.path !== null);
  const words = wordsOf(ask.label).filter(({ text }) => !isFiller(text)).length;
  set('ask:one-word', words <= 1);
  set('ask:long', words >= 4);
  set('options:few', ask.field.options.length > 0 && ask.field.options.length <= 3);
  set('options:many', ask.field.options.length > 6);
}

/** What the sentence says besides. */
function around(set: Put, document: ReadDocument, start: number, end: number): void {
  const here = sentenceAt(document, start);
  if (!here) {
    set('sentence:none');
    return;
  }
  const [before, behind] = [document.plain.slice(here.start, start), document.plain.slice(end, here.end)];
  const both = `${before} ${behind}`;
  set('says:not', NEGATED.test(before));
  set('says:past', PAST.test(both));
  set('says:if', SUPPOSED.test(both));
  set('says:kin', KIN.test(both));
  set('says:own', OWN.test(both));
  set('says:third', THIRD.test(both));
  set('says:asks', /\?\s*$/.test(document.plain.slice(here.start, here.end)));
  set('sentence:first', before.trim() === '');
  set('sentence:long', here.end - here.start > 200);
  set('sentence:short', here.end - here.start < 50);
  const last = document.sentences.at(-1);
  set('paragraph:first', here.paragraph === 0);
  set('paragraph:last', here.paragraph === last?.paragraph);
}

/** Of what form it is. */
function shaped(set: Put, text: string): void {
  const words = text.split(/\s+/).length;
  set(`words:${words <= 1 ? 1 : words <= 2 ? 2 : words <= 4 ? 4 : words <= 7 ? 7 : 'many'}`);
  set('form:capital', /^["“(]?\p{Lu}/u.test(text));
  set('form:small', /^\p{Ll}/u.test(text));
  set('form:digit', /\d/.test(text));
  set('form:clause', CLAUSE.test(text));
  set('form:capitals', words > 1 && text.split(/\s+/).every((word) => /^(?:[\p{Lu}\d&]|of|and|the|for|in|de|von)/u.test(word)));
  set('form:short', text.length <= 2);
}
