import { pathOfToken } from '../../core/attributes.ts';
import { displayLabel } from '../../core/text.ts';
import { type RuleReading, readByRules } from '../by-rules.ts';
import { normal } from '../normal.ts';
import { TOWN_LINE } from '../place-parts.ts';
import type { Read } from '../read-words.ts';
import type { FieldReading, FieldSnapshot, LeaveReason, PageSnapshot } from '../types.ts';
import type { Model } from './model.ts';

/**
 * The model's say over the rules' reading. What the rules know by structure stays (codes, traps, consent, cards, dates in three
 * boxes), and so does whatever the model has no class for: a salary is no matter of autofill tokens. Nothing that the rules
 * leave alone is opened by the model; it may name a control that nothing named, change its name, or leave it alone.
 */
export interface Verdict {
  readonly token: string;
  /** P(token). */
  readonly sure: number;
  /** P(leave alone). */
  readonly alone: number;
  /** P(the rules' token). */
  readonly ruled: number;
}

/** Confidence of what words name beyond doubt and the model does not. */
const UNSURE = 0.8;
/** P(leave alone) above which nothing is filled in one go, unless the page's own words name the control beyond doubt. */
const RISK = 0.1;
const RISK_IF_CLEAR = 0.5;
/** From this confidence on the words of a control name it beyond doubt. */
const CLEAR = 0.93;
/** Surer than this, the model's name for a control replaces the rules'. */
const RENAME = 0.5;
/** The same where the words of a control name it beyond doubt. */
const RENAME_IF_CLEAR = 0.9;
/** Surer than this, a control that nothing names gets the model's name. */
const NAME = 0.7;
/** Surer than this, the model leaves alone what the rules would offer; than the second, what words name beyond doubt. */
const LEAVE = 0.5;
const LEAVE_IF_CLEAR = 0.96;
/** More words than this are a question of its own, which no token answers. */
const MOST_WORDS = 7;

export function verdictOf(model: Model, features: readonly string[], ruled: string | null): Verdict {
  const chances = model.probabilities(features);
  let best = 0;
  for (let at = 1; at < chances.length; at++) if ((chances[at] ?? 0) > (chances[best] ?? 0)) best = at;
  const chance = (token: string) => chances[model.numberOf(token)] ?? 0;
  return { token: model.classes[best] ?? 'other', sure: chances[best] ?? 0, alone: chance('other'), ruled: chance(ruled ?? 'other') };
}

/** Left alone for what the control itself is, not for what the form around it is: the model has no say. */
const STRUCTURAL: ReadonlySet<LeaveReason> = new Set([
  'one-time-code',
  'consent',
  'declaration',
  'signature',
  'honeypot',
  'captcha',
  'promo-code',
  'secret',
  'file',
  'card',
]);

export function decided(
  page: PageSnapshot,
  rules: RuleReading,
  verdicts: readonly (Verdict | undefined)[],
  classes: ReadonlySet<string>,
): readonly FieldReading[] {
  const reads = [...rules.reads];
  let renamed = false;
  page.fields.forEach((field, index) => {
    const inner = rules.inner[index];
    const settledAlready = (inner && STRUCTURAL.has(inner)) || reads[index]?.another;
    const named = settledAlready ? undefined : renaming(field, rules.readings[index], verdicts[index], classes);
    if (!named) return;
    reads[index] = named;
    renamed = true;
  });
  const readings = renamed ? readByRules(page, reads).readings : rules.readings;
  return readings.map((reading, index) => {
    const inner = rules.inner[index];
    return inner && STRUCTURAL.has(inner) ? reading : settled(page.fields[index], reading, rules.readings[index], verdicts[index], classes);
  });
}

/** A path for what the rules could not name, or another one where the model is sure of it. */
function renaming(
  field: FieldSnapshot,
  reading: FieldReading | undefined,
  verdict: Verdict | undefined,
  classes: ReadonlySet<string>,
): Read | undefined {
  if (!reading || !verdict || reading.leave || verdict.token === 'other' || verdict.token === reading.token) return undefined;
  const path = pathOfToken(verdict.token);
  if (!path || path === reading.question.path || !mayChange(reading, classes)) return undefined;
  const unnamed = reading.question.path === null;
  if (verdict.sure < (unnamed ? NAME : reading.confidence >= CLEAR ? RENAME_IF_CLEAR : RENAME)) return undefined;
  if (unnamed && normal(field.label).split(' ').length > MOST_WORDS) return undefined;
  return { path, confidence: verdict.sure, conflict: false, because: `${said(field)}, by words and neighbours` };
}

function said(field: FieldSnapshot): string {
  const text = field.label || field.placeholder || field.name || '';
  return text ? `model "${displayLabel(text)}"` : 'model';
}

/** The model speaks about the person's own data of the kinds it was trained on, nothing else. */
function mayChange(reading: FieldReading, classes: ReadonlySet<string>): boolean {
  if (reading.question.subject.relation !== 'self') return false;
  // Two parts in one box: the tokens it knows are of one part each.
  if (reading.question.path === TOWN_LINE) return false;
  return reading.question.path === null || (reading.token !== null && classes.has(reading.token));
}

function settled(
  field: FieldSnapshot | undefined,
  reading: FieldReading,
  ruled: FieldReading | undefined,
  verdict: Verdict | undefined,
  classes: ReadonlySet<string>,
): FieldReading {
  if (!verdict || !mayChange(ruled ?? reading, classes)) return reading;
  if (reading.leave) return { ...reading, token: leftToken(reading, verdict) };
  // A box of the page's own kind for e-mails takes one, whatever its label says around it.
  if (field?.inputType === 'email' && reading.token === 'email') return reading;
  // One of three boxes of a birthday: what the other two are says more than the words around this one.
  if (reading.question.path === 'bday' && /^(day|month|year)$/.test(reading.question.unit ?? '')) return reading;
  // The forms it learnt from hardly ever ask for an address in several lines; a label that does says so plainly.
  if (field?.kind === 'textarea' && /^address(\.|$)/.test(reading.question.path ?? '') && /^label /.test(reading.because)) return reading;
  const clear = (ruled?.confidence ?? 0) >= CLEAR;
  const agrees =
    reading.token === verdict.token ||
    pathOfToken(verdict.token) === reading.question.path ||
    (isStreet(reading.token) && isStreet(verdict.token));
  const confidence = agrees ? Math.max(verdict.sure, clear ? UNSURE : 0) : Math.min(reading.confidence, clear ? UNSURE : 1 - verdict.sure);
  if (reading.question.path === null) return reading;
  // What is asked of "you" in so many words is the person's, whatever the forms it learnt from asked beside it.
  if (verdict.token === 'other' && verdict.alone >= (clear ? LEAVE_IF_CLEAR : LEAVE) && !asksYou(field, ruled))
    return {
      ...reading,
      ours: false,
      leave: 'not-personal',
      token: 'other',
      fill: false,
      confidence: verdict.alone,
      because: 'model: nothing of the person',
    };
  return { ...reading, confidence, fill: reading.fill && verdict.alone < (clear ? RISK_IF_CLEAR : RISK) };
}

const YOU = /\b(you|your|sie|ihre?[nmrs]?|du|deine?|vous|votre|vos|usted|ustedes|voce|lei|u|uw)\b/;

/** And understood by the words of its label. */
const asksYou = (field: FieldSnapshot | undefined, ruled: FieldReading | undefined): boolean =>
  /[?？¿]/.test(field?.label ?? '') && YOU.test(normal(field?.label ?? '', 200)) && /^label /.test(ruled?.because ?? '');

/** Whether a form's one street box is called the one or the other hangs on its neighbours, and the rules know these. */
function isStreet(token: string | null): boolean {
  return token === 'street-address' || token === 'address-line1';
}

/** The name of a control that stays left alone. */
function leftToken(reading: FieldReading, verdict: Verdict): string | null {
  return verdict.sure >= RENAME ? verdict.token : reading.token;
}
