import { attributeOf, kindAt } from '../core/attributes.ts';
import { MOTHER_TONGUE } from '../core/mother-tongue.ts';
import { displayLabel } from '../core/text.ts';
import { tongueIn } from '../core/tongues.ts';
import type { Sensitivity } from '../core/value.ts';
import { CHANGES, denialsIn, NAMES_BOTH } from './denial.ts';
import { normal } from './normal.ts';
import { ADDED, BEFORE, COUNT, CURRENT, DURATION, FORMER, FUTURE, YES_NO, YES_NO_ENDS } from './question-words.ts';
import type { Subject } from './subject.ts';
import type { FieldSnapshot, Question } from './types.ts';

/** The rest of what a control asks, beside its path: time, form of answer, negation, condition, unit, topic. Rules on normalised text. */
/** How many years, of whatever stands beside: a name or an address is no answer. */
const HOW_MANY_YEARS =
  /\b(how many|number of|anzahl( der)?|wie viele|combien d|cuantos|quanti) ?(full |whole |ganze |volle )?(years|jahre|annees|anos|anni)\b/;
const YEARS = /\b(years?|jahre?n?|annees|anos|anni)\b/;
/** "Year you started" asks for a year, "years held" for how many. */
const SEVERAL_YEARS = /\b(years|jahren?|jahre|annees|anos|anni)\b(?! (of|you) (start|entry|award))/;
const ONE_YEAR = /\b(year|jahr|annee|ano|anno)\b(?! (ago|month))/;
const START = /\b(since|start(ed)?|from|move in|moved in|begin\w*|seit|von|beginn|einzug\w*|depuis|desde)\b/;
const CONDITION =
  /^(if |falls |wenn |si (oui|si) |only if |where applicable|when yes)|\b(if (yes|so|applicable|different)|falls (ja|zutreffend)|if you (have|are|do))\b/;
const SPECIAL =
  /\b(religio\w*|ethnic\w*|race|sexual|orientation|political|union member|disab\w*|pregnan\w*|hiv|medical|health|illness|diagnos\w*|genetic|biometric)\b/;

/** Numbers that an authority gave a person: more than what else is asked of the same document. */
const OFFICIAL: ReadonlySet<string> = new Set(['driving-licence.number']);

const UNITS: readonly (readonly [string, RegExp])[] = [
  [
    'months',
    /\b(months?|monate?n?|mois|meses|mesi|maanden?|miesi(ac|ace|acach|ecy)|maneder|manader|kuukautta|kuukausina|mesicu|mesice|honap\w*|luni)\b|месяц|місяц/,
  ],
  [
    'weeks',
    /\b(weeks?|wochen?|semaines?|semanas?|settiman[ae]|weken|tygodn\w+|uger|uker|veckor|viikkoa|viikkoina|tydn\w+|hetek?|saptamani)\b|недел|тижн/,
  ],
  ['days', /\b(days?|tage?n?|jours|dias|giorni|dagen|dni|dage|dager|dagar|paivaa|paivina|napok?|zile)\b|дней|днях|дні/],
  ['years', /\b(years|yrs|jahren?|annees|anos|anni|jaren)\b/],
  ['km', /\b(km|kilomet\w+)\b/],
  ['miles', /\bmiles?\b/],
  ['cm', /\b(cm|centimet\w+)\b/],
  ['kg', /\b(kg|kilogram\w*)\b/],
];
const CURRENCIES: readonly (readonly [string, RegExp])[] = [
  ['GBP', /£|\b(gbp|pounds?)\b/i],
  ['EUR', /€|\b(eur|euros?)\b/i],
  ['USD', /\$|\b(usd|dollars?)\b/i],
];
const LANGUAGES =
  /\b(english|german|french|spanish|italian|portuguese|dutch|danish|swedish|norwegian|finnish|polish|russian|ukrainian|czech|turkish|arabic|hebrew|hindi|chinese|mandarin|japanese|korean|greek|romanian|hungarian|welsh|gaelic|bulgarian|croatian|serbian|bosnian|sloven(?:ian|e)|slovak|albanian|persian|farsi|urdu|bengali|punjabi|tamil|telugu|gujarati|marathi|cantonese|vietnamese|thai|indonesian|malay|tagalog|filipino|swahili|yoruba|igbo|hausa|amharic|somali|zulu|xhosa|afrikaans|irish|catalan|basque|galician|estonian|latvian|lithuanian|icelandic|maori|georgian|armenian|kurdish|pashto|nepali|mongolian|tigrinya|latin|esperanto|englisch|deutsch|franzosisch|spanisch|italienisch)/;
const EXPERIENCE_IN =
  /\b(?:experience|erfahrung|experienced)\b(?: do you have| have you)? (?:in|with|using|of|working with|mit|im bereich|as an?|als) (.{2,60})$/;
const EXPERIENCE_OF =
  /\b(?:years?|jahre) (?:of )?((?!of |experience|erfahrung|work|professional|relevant|total)[a-z0-9+# ]{2,40}?) (?:experience|erfahrung)\b/;
/** "How long have you been using SQL?", "years worked as a nurse": what was used, or done as. */
const USED =
  /\b(?:(?:been )?(?:using|working (?:with|in|as an?|as)|programming in|doing)|(?:used|worked (?:with|in|as an?|as)|programmed in|practised|done)) (.{2,40}?)(?: (?:for|professionally|in total|at work))?$/;
const SKILL_NAMED =
  /\b(?:do you (?:know|use|work with)|can you use|have you (?:ever )?(?:used|worked with)|familiar with|proficien\w+ (?:in|with)|skilled in|kennen sie|years? (?:of|with|using)) (.{2,40})$/;

/** Words around "experience" that name nothing one could be experienced in. */
const NO_SKILL =
  /^((total|relevant|professional|work|working|industry|job|prior|previous|full time|paid) )*(experience|erfahrung|field|this field|profession|role|work)$/;

/** What is never asked in a unit. */
const UNMEASURED = new Set(['contact', 'address', 'account', 'order']);

/** Labels so short and general that they say little without their group. */
const GENERAL =
  /^(name|full name|phone|tel|telephone|email|e mail|address|number|from|to|start|end|date|relationship|yes|no|type|since|first name|last name)$/;

export interface Words {
  readonly label: string;
  readonly titles: readonly string[];
  readonly path: string | null;
  readonly subject: Subject;
  readonly nth: number;
  readonly time?: Question['time'];
  readonly inRows?: boolean;
  readonly context?: string;
  readonly unit?: string;
}

export function questionOf(field: FieldSnapshot, words: Words): Question {
  const { path, subject, titles } = words;
  const text = normal(words.label, 300);
  const attribute = path ? attributeOf(path) : undefined;
  const shown = displayLabel(words.label);
  const group = titles[0] ? displayLabel(titles[0]) : '';
  const ask = askOf(text, field, path);
  return {
    text: GENERAL.test(text) && group && subject.relation !== 'self' ? `${group}: ${shown}` : shown || group,
    subject: { relation: subject.relation, index: subject.index },
    path,
    query: text,
    time: words.time ?? timeOf(words.label, titles, path),
    nth: words.nth,
    ...(words.inRows ? { inRows: true } : {}),
    context: words.context,
    ask,
    negated: (ask === 'yes-no' || kindAt(path ?? '') === 'boolean') && isDenied(words.label, path),
    conditional: CONDITION.test(text),
    unit:
      words.unit ??
      (/\.(start|end)$/.test(path ?? '') && ONE_YEAR.test(text) && !/\bmonth|monat\b/.test(text) ? 'year' : undefined) ??
      (UNMEASURED.has(attribute?.topic ?? '') ? undefined : unitOf(field, text)),
    topic: topicOf(text, path),
    sensitivity: Math.max(attribute?.sensitivity ?? 1, SPECIAL.test(text) || OFFICIAL.has(path ?? '') ? 3 : 0) as Sensitivity,
  };
}

/** Kept as what is absent, or asked about a rule: "no claims" denies nothing. */
const NEVER_DENIED = /^(no-claims|criminal-record)$/;

/** Whether "yes" to it says that something is not so. */
function isDenied(label: string, path: string | null): boolean {
  return !NEVER_DENIED.test(path ?? '') && denialsIn(label, normal) === 1;
}

/** What is, and not whether it should end or is denied twice over, answers a yes-or-no question. */
const HABIT = /^(smoker|alcohol)$/;

/** A question with yes or no that no state answers: "Have you stopped smoking?", "Is it not true that you do not ...". */
export function isBeyondState(label: string, path: string | null, field: FieldSnapshot): boolean {
  if (path === null || !isYesNo(normal(label, 300), field, path)) return false;
  const text = normal(label, 200);
  return (HABIT.test(path) && (CHANGES.test(text) || NAMES_BOTH.test(text))) || (!NEVER_DENIED.test(path) && denialsIn(label, normal) > 1);
}

/** Titles over the lines of an address. */
const HOME = /\b(address\w*|home|property|adress\w*|anschrift|wohnung|direccion|domicilio|morada|endereco|indirizzo|adres)\b/;

/** Whether a question asks about what was, is or will be, by its own words and then by its title. */
export function timeOf(label: string, titles: readonly string[], path: string | null): Question['time'] {
  const text = normal(label, 300);
  const title = normal(titles[0] ?? '', 120);
  const places = (
    [
      ['former', FORMER],
      ['future', FUTURE],
      ['current', CURRENT],
    ] as const
  )
    .map(([time, pattern]) => ({ time, at: text.search(pattern) }))
    .filter(({ time, at }) => at >= 0 && !(time === 'future' && ADDED.test(text)))
    .sort((a, b) => a.at - b.at);
  if (places[0]) return places[0].time;
  if (/^(organization|job|address)/.test(path ?? '') && BEFORE.test(text)) return 'former';
  if (path && /^(salary-wanted|trip)/.test(path)) return 'any';
  if (FORMER.test(title) || FORMER.test(normal(titles[1] ?? '', 120))) return 'former';
  if (path?.startsWith('address') && HOME.test(title) && FUTURE.test(title) && !ADDED.test(title)) return 'future';
  return CURRENT.test(title) ? 'current' : 'any';
}

function askOf(text: string, field: FieldSnapshot, path: string | null): Question['ask'] {
  const part = path?.split('.')[1];
  if ((part === 'start' || part === 'end') && field.kind === 'text' && YES_NO.test(`${text} `) && !POLITE.test(text)) return 'yes-no';
  if (part === 'start' || part === 'end') {
    if (DURATION.test(text) || SEVERAL_YEARS.test(text) || /\bheld for\b/.test(text)) return 'years';
    return part;
  }
  if (HOW_MANY_YEARS.test(text)) return 'years';
  if (COUNT.test(text) && !/experience|years|jahre|\b(which|what kind|welche\w*)\b/.test(text)) return 'count';
  if (DURATION.test(text) && path !== 'notice-period') return YEARS.test(text) ? 'years' : 'duration';
  if (path === 'experience' || (path === 'no-claims' && YEARS.test(text))) return 'years';
  if (path === 'address' && START.test(text) && ['date', 'month', 'date-picker', 'date-sections'].includes(field.kind)) return 'start';
  if (isYesNo(text, field, path)) return 'yes-no';
  if (path === 'language' && MOTHER_TONGUE.test(text)) return 'value';
  if (
    (path === 'skill' || path === 'language' || path === 'hobby') &&
    ['text', 'textarea', 'combobox', 'checkbox-group'].includes(field.kind)
  )
    return 'list';
  if (field.kind === 'textarea' || field.kind === 'rich-text') return path === 'job-motivation' || path === null ? 'free-text' : 'value';
  return 'value';
}

/** "Could I have your number?" wants the number. */
const POLITE =
  /^(can|could|may|might|would|will|konnten|konnen|durfte|darf) (i|we|you|ich|wir|sie) (please |bitte )?(have|get|take|give|tell|send|share|provide|confirm|let|ask|know|haben|erfahren|wissen|mir|uns)\b/;

const YES = /^(yes|no|ja|nein|oui|non|si|sim|y|n|true|false|nee|nej|tak|nie)\b/;

/** Asked with yes or no in a box for text, and answered with what there is: a bare yes would say nothing. */
const TELLING = /^(allergy|medication|condition|disability|diet|food-dislike)$/;

/** One illness or one food by its name: whether it is so. */
const NAMES_ONE =
  /\b(celiac\w*|zoliakie|diabet\w*|asthma\w*|asma\w*|epilep\w*|lactosa|laktose\w*|gluten\w*|bluthochdruck|hipertens\w*|heuschnupfen)\b/;

function isYesNo(text: string, field: FieldSnapshot, path: string | null): boolean {
  if (field.kind === 'checkbox' || field.kind === 'switch') return true;
  const labels = field.options.map((option) => normal(option.label)).filter(Boolean);
  if (labels.length >= 2 && labels.length <= 4 && labels.filter((label) => YES.test(label)).length >= 2) return true;
  if (field.kind === 'text' && labels.length === 0 && TELLING.test(path ?? '') && !NAMES_ONE.test(text)) return false;
  return (
    labels.length === 0 &&
    !field.optionsUnknown &&
    (YES_NO.test(`${text} `) || YES_NO_ENDS.test(text)) &&
    !POLITE.test(text) &&
    field.kind === 'text' &&
    !/ or | oder | ou /.test(text)
  );
}

function unitOf(field: FieldSnapshot, text: string): string | undefined {
  const raw = `${field.label} ${field.after ?? ''} ${field.help ?? ''} ${field.placeholder ?? ''}`;
  const around = `${text} ${normal(`${field.after ?? ''} ${field.placeholder ?? ''}`, 100)}`;
  return UNITS.find(([, pattern]) => pattern.test(around))?.[0] ?? CURRENCIES.find(([, pattern]) => pattern.test(raw))?.[0];
}

function topicOf(text: string, path: string | null): string | undefined {
  if (path === 'experience' || path?.startsWith('skill')) {
    const named = (EXPERIENCE_IN.exec(text) ?? EXPERIENCE_OF.exec(text) ?? USED.exec(text) ?? SKILL_NAMED.exec(text))?.[1]
      ?.replace(/\b(do you have|have you|in total|the|your)\b/g, '')
      .trim();
    return named && !NO_SKILL.test(named) ? named : undefined;
  }
  if (path?.startsWith('language')) return tongueIn(text) ?? LANGUAGES.exec(text)?.[1];
  if (path?.startsWith('work-authorization')) return /\bin (?:the )?([a-z ]{2,30}?)(?: without| with|$)/.exec(text)?.[1];
  return undefined;
}
