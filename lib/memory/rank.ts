import { words } from '../core/text.ts';

/**
 * Ranks what was said in a conversation by how well it bears on a question: BM25 over stemmed words (k1 0.9, b 0.4), lifted by the turns
 * around it, by the session it stands in, by the day it was said on and by who said it. Pure; the vectors, if any, come from outside.
 */
export interface Turn {
  readonly id: string;
  readonly speaker: string;
  readonly text: string;
  readonly session: number;
  /** As it stood there: "1:56 pm on 8 May, 2023". */
  readonly when: string;
}

const K1 = 0.9;
const B = 0.4;
/** A question and its answer share the matter between two turns: the one before counts more than the one after. */
const BEFORE = 0.35;
const AFTER = 0.2;
/** Share of its session's best turn that a turn is lifted by. */
const SESSION = 0.15;
/** The person asked about usually said it themselves. */
const OWN_WORDS = 1.35;
/** The question names the day or the month. */
const SAME_DAY = 0.25;
/** Weights that were measured to be good; rank fusion of equals was measured to hurt. */
const LEXICAL = 0.65;
const DENSE = 0.35;

const STOP = new Set(
  'a an the of to in on at is are was were be been being am i me my mine you your yours he him his she her hers it its we us our they them their and or but do does did doing done has have had having what which who whom whose when where how why with for from by about as this that these those there here so than then very just can could would should will shall may might if not no any some all too also into out up down over after before during while because'.split(
    ' ',
  ),
);

/** Words that matter, by their stems. */
export function terms(text: string): string[] {
  return words(text, 8000).flatMap((word) => (STOP.has(word) || word.length < 2 ? [] : [stem(word)]));
}

/** Irregular forms that questions and answers differ in. */
const FORMS: Readonly<Record<string, string>> = Object.fromEntries(
  'went gone going:go|bought buying:buy|took taken taking:take|made making:make|got gotten getting:get|saw seen seeing:see|ran running:run|wrote written writing:write|read reading:read|met meeting:meet|began begun beginning:begin|kids children child:kid|mum mom mother:mother|dad father:father|felt feeling:feel|found finding:find|won winning:win|lost losing:lose|left leaving:leave|gave given giving:give|taught teaching:teach|thought thinking:think|brought bringing:bring|chose chosen choosing:choose|drew drawn drawing:draw|drove driven driving:drive|ate eaten eating:eat|flew flown flying:fly|grew grown growing:grow|knew known knowing:know|sang sung singing:sing|spoke spoken speaking:speak|swam swum swimming:swim|told telling:tell|sold selling:sell|built building:build|spent spending:spend|wore worn wearing:wear|women woman:woman|men man:man|people person:person'
    .split('|')
    .flatMap((row) => {
      const [forms = '', base = ''] = row.split(':');
      return [...forms.split(' '), base].map((form) => [form, base]);
    }),
);

/** Endings off, the careful way of Porter's first steps. Words that are forms of another are brought to it. */
export function stem(word: string): string {
  const known = Object.hasOwn(FORMS, word) ? FORMS[word] : undefined;
  if (known) return known;
  if (word.length < 4) return word;
  let out = word.replace(/(?:'s|s')$/, '');
  if (/sses$/.test(out)) out = out.slice(0, -2);
  else if (/ies$/.test(out)) out = `${out.slice(0, -3)}i`;
  else if (/[^su]s$/.test(out)) out = out.slice(0, -1);
  if (/eed$/.test(out)) out = out.slice(0, -1);
  else if (/(?:ed|ing)$/.test(out) && /[aeiouy].*(?:ed|ing)$/.test(out)) {
    out = out.replace(/(?:ed|ing)$/, '');
    if (/(?:at|bl|iz)$/.test(out)) out = `${out}e`;
    else if (/([^aeiouylsz])\1$/.test(out)) out = out.slice(0, -1);
  }
  out = out
    .replace(/(?:ational|ation|ator)$/, 'ate')
    .replace(/(?:fulness|ousness|iveness)$/, '')
    .replace(/(?:ment|ness|ful|ly)$/, '');
  return out.replace(/y$/, 'i').replace(/e$/, '');
}

interface Posting {
  readonly turn: number;
  readonly count: number;
}

export class Ranker {
  readonly turns: readonly Turn[];
  private readonly postings = new Map<string, Posting[]>();
  private readonly lengths: number[] = [];
  private readonly average: number;
  private readonly speakers: readonly string[];

  constructor(turns: readonly Turn[]) {
    this.turns = turns;
    for (const [index, turn] of turns.entries()) {
      const counts = new Map<string, number>();
      const all = terms(turn.text);
      for (const term of all) counts.set(term, (counts.get(term) ?? 0) + 1);
      for (const [term, count] of counts) {
        const list = this.postings.get(term) ?? [];
        list.push({ turn: index, count });
        this.postings.set(term, list);
      }
      this.lengths.push(all.length);
    }
    this.average = this.lengths.reduce((a, b) => a + b, 0) / Math.max(1, turns.length);
    this.speakers = [...new Set(turns.map((turn) => turn.speaker))];
  }

  /** Speakers that the question names. */
  asked(question: string): readonly string[] {
    const said = new Set(words(question, 2000));
    return this.speakers.filter((speaker) => words(speaker).some((word) => said.has(word)));
  }

  /** BM25 of each turn by itself. Names of the speakers are left out: they stand in every greeting. */
  plain(question: string): number[] {
    const names = new Set(this.speakers.flatMap((speaker) => terms(speaker)));
    const scores = new Array<number>(this.turns.length).fill(0);
    for (const term of new Set(terms(question).filter((one) => !names.has(one)))) {
      const list = this.postings.get(term) ?? [];
      const rare = Math.log(1 + (this.turns.length - list.length + 0.5) / (list.length + 0.5));
      for (const { turn, count } of list) {
        const length = (this.lengths[turn] ?? 0) / this.average;
        scores[turn] = (scores[turn] ?? 0) + (rare * count * (K1 + 1)) / (count + K1 * (1 - B + B * length));
      }
    }
    return scores;
  }

  /** With what surrounds each turn. */
  lexical(question: string): number[] {
    return this.around(question, this.plain(question));
  }

  /** Words and meaning by weight. `similar`: cosine of the question to each turn. */
  fused(question: string, similar: readonly number[]): number[] {
    const [lexical, dense] = [
      scaled(this.lexical(question)),
      scaled(
        this.around(
          question,
          similar.map((one) => Math.max(0, one)),
          DENSE_AROUND,
        ),
      ),
    ];
    return lexical.map((score, index) => LEXICAL * score + DENSE * (dense[index] ?? 0));
  }

  dense(question: string, similar: readonly number[]): number[] {
    return this.around(
      question,
      similar.map((one) => Math.max(0, one)),
      DENSE_AROUND,
    );
  }

  private around(question: string, base: readonly number[], weight = 1): number[] {
    const asked = this.asked(question);
    const days = dayWords(question);
    const best = new Map<number, number>();
    for (const [index, turn] of this.turns.entries()) best.set(turn.session, Math.max(best.get(turn.session) ?? 0, base[index] ?? 0));
    const top = Math.max(...base, 0);
    return this.turns.map((turn, index) => {
      const near = (at: number, share: number) => (this.turns[at]?.session === turn.session ? share * weight * (base[at] ?? 0) : 0);
      const score =
        (base[index] ?? 0) + near(index - 1, BEFORE) + near(index + 1, AFTER) + SESSION * weight * (best.get(turn.session) ?? 0);
      const own = asked.length === 1 && asked[0] === turn.speaker ? 1 + (OWN_WORDS - 1) * (weight === 1 ? 1 : 0.4) : 1;
      return score * own + (days.length > 0 && days.every((day) => dayWords(turn.when).includes(day)) ? SAME_DAY * top : 0);
    });
  }
}

/** Cosines lie close together: what surrounds counts less. */
const DENSE_AROUND = 0.4;
const MONTHS = 'january february march april may june july august september october november december'.split(' ');

/** Month, year and day of the month that a text names. */
function dayWords(text: string): string[] {
  const lower = text.toLowerCase();
  const months = MONTHS.filter((month) =>
    new RegExp(`\\b${month}\\b${month === 'may' ? '(?=,? \\d| of)|(?<=\\bin |\\d )may\\b' : ''}`).test(lower),
  );
  return [
    ...months,
    ...(lower.match(/\b(?:19|20)\d{2}\b/g) ?? []),
    ...(months.length > 0
      ? (lower.match(/\b\d{1,2}(?=(?:st|nd|rd|th)? )/g) ?? []).filter((day) =>
          new RegExp(`\\b${day}(?:st|nd|rd|th)? (?:of )?(?:${MONTHS.join('|')})`).test(lower),
        )
      : []),
  ];
}

/** To 0-1 by the best. */
function scaled(scores: readonly number[]): number[] {
  const top = Math.max(...scores, 1e-9);
  const low = Math.min(...scores, top);
  return scores.map((score) => (top > low ? (score - low) / (top - low) : 0));
}

/** Places in order, best first; ties as they were said. */
export function ordered(scores: readonly number[]): number[] {
  return scores.map((_score, index) => index).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
}
