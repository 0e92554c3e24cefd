import { attributeOf } from '../core/attributes.ts';
import { craftStem } from '../core/craft.ts';
import { normalise, words } from '../core/text.ts';
import type { IsoDate } from '../core/value.ts';
import type { Question } from '../forms/types.ts';
import type { Belief } from '../memory/types.ts';
import { monthsBetween, partValue } from './candidate.ts';
import { periodOf } from './when.ts';

/**
 * Yes and no out of facts that are neither. That something is known says yes only to the bare question ("Do you have any pets?"); every
 * further word ("a dog", "a full licence") must stand in the fact too. What is not known is never "no".
 */

/** Words of a question that ask for nothing further. */
const BARE = new Set(
  (
    'be do does did are is was have has had will would can could may you your yours i a an any some the this that there got get hold own keep keeping having bring bringing live living with in at of on to for and or ' +
    'valid current currently present presently bring brings now today still please also household home property flat house move moving know known one kind special particular ' +
    'haben hast sind bist ist besitzen halten gibt es sie ihre ihr ihnen ein eine einen einer keine gultigen gultiger derzeit aktuell vorhanden im haushalt leben ' +
    'tiene tienes usted cuenta con estudios de un una alguno alguna posee dispone actualmente ' +
    'avez etes vous votre vos un une des du de la le les en sous actuellement possedez detenez parlez prenez suivez habitez vivez titulaire t il y est ce que dans ' +
    'tem e esta possui toma fala vive mora o os as um uma no na em do da seu sua atualmente algum alguma proprio propria voce'
  ).split(' '),
);
/** Other words for the thing itself. */
const THINGS: Readonly<Record<string, string>> = {
  pet: 'pet pets animal animals haustier haustiere tier tiere animaux compagnie animais estimacao',
  'driving-licence':
    'driving drivers driver drive licence license licences licenses fuhrerschein fahrerlaubnis permis conduire carta conducao cnh carteira motorista habilitacao',
  passport: 'passport reisepass pass passeport passaporte',
  vehicle: 'car vehicle van auto fahrzeug wagen voiture vehicule carro veiculo viatura drive',
  contract: 'contrat type travail contrato',
  partner: 'partner partnerin',
  language: 'speak understand read write fluent fluently language languages sprechen sprache level proficiency',
  skill: 'know use used using experience skills skill familiar able worked kennen nutzen',
  'work-authorization': 'work permit right legally arbeiten',
  'emergency-contact': 'emergency contact notfallkontakt',
  doctor: 'doctor gp registered hausarzt arzt',
  landlord: 'landlord vermieter',
  union: 'union unions trade labour labor member membership belong gewerkschaft mitglied',
  benefit: 'benefit benefits state social government welfare receive receiving claim claiming entitled',
  loan: 'loan loans debt debts outstanding existing credit other liabilities commitments',
  insurance: 'insurance insured cover coverage',
  certificate: 'certificate certification certified qualification hold training',
  'professional-licence': 'licence license registration registered professional',
  'travel-readiness': 'travel travelling traveling willing able ready prepared happy work business role job',
  mortgage: 'mortgage pay',
  'mortgage-lender': 'mortgage',
  pension: 'pension workplace private scheme',
  business: 'business company own run owner',
  accountant: 'accountant',
  broker: 'broker insurance',
  bonus: 'bonus receive get',
  referee: 'referee referees reference references',
  aid: 'use wear need rely require aid aids device',
  vaccination:
    'vaccination vaccinated vaccine vaccines jab jabs booster shot immunisation immunised immunized immunization against been received',
  charity: 'charity charities donate give support regularly money',
  gym: 'gym member fitness',
  'loyalty-card': 'loyalty card cards',
  'health-insurance': 'private health medical insurance cover insured',
  alcohol: 'drink consume alcohol alkohol trinken',
  hearing: 'hearing impairment difficulty difficulties problem problems hard deaf',
};

/** School and its grades are education too; only a degree answers a question for one. */
const DEGREE_WORDS: ReadonlySet<string> = new Set(['degree', 'qualification', 'abschluss', 'hochster', 'highest']);
const DEGREE =
  /\b(bachelor\w*|master\w*|magist\w*|doctor\w*|doktor\w*|ph ?d|diplom\w*|[bm] ?(a|sc|eng|ed|phil|s)|mba|ll ?[bm]|md|degree|licence|licenciatura|laurea|grado|promotion)\b/;

function isDegree({ attribute, value }: Belief): boolean {
  if (attribute !== 'education' && attribute !== 'degree') return false;
  return DEGREE.test(normalise(value.type === 'record' ? (value.parts.degree ?? '') : value.type === 'text' ? value.text : ''));
}

/** True or false where the fact decides, undefined where it does not. */
export function yesOrNo(belief: Belief, part: string | undefined, question: Question, today: IsoDate): boolean | undefined {
  const text = question.query;
  const compared = compare(belief, part, text, today);
  if (compared !== undefined) return compared === 'unknown' ? undefined : compared;
  if (belief.attribute === 'residence-status') return owns(belief, text);
  const own = OWN_WAYS[belief.attribute]?.(belief, text);
  if (own !== undefined) return own;
  const named = NAMED_ONE.exec(text)?.[1];
  if (named && (belief.attribute === 'allergy' || belief.attribute === 'condition'))
    return isNamed(belief, named) ? belief.polarity : undefined;
  const worked = belief.attribute === 'contract' ? isContract(belief, text) : undefined;
  if (worked !== undefined) return worked;
  const status = isInState(belief, part, text);
  if (status !== undefined) return status;
  const generic = new Set([
    ...words(attributeOf(belief.attribute)?.name.en ?? '').filter((word) => !DEGREE_WORDS.has(word)),
    ...words(attributeOf(belief.attribute)?.name.de ?? '').filter((word) => !DEGREE_WORDS.has(word)),
    ...(THINGS[belief.attribute] ?? '').split(' '),
    ...(isDegree(belief) ? DEGREE_WORDS : []),
  ]);
  const asked = words(text, 300).filter((word) => !BARE.has(word) && !BARE.has(craftStem(word)) && !generic.has(word));
  // "None" is what somebody drinks who does not.
  if (asked.length === 0 && belief.attribute === 'alcohol' && belief.value.type === 'text' && /^none\b/i.test(belief.value.text))
    return false;
  if (asked.length === 0) return belief.polarity;
  const parts =
    belief.value.type === 'record' ? Object.values(belief.value.parts) : belief.value.type === 'text' ? [belief.value.text] : [];
  const known = new Set(words(`${parts.join(' ')} ${belief.context ?? ''}`, 1000).flatMap((word) => [word, craftStem(word), `${word}s`]));
  return asked.every((word) => known.has(word) || known.has(craftStem(word))) ? belief.polarity : undefined;
}

const numberOf = ({ value }: Belief) => (value.type === 'number' ? value.number : undefined);
const ALONE = /\b(alone|on your own|by yourself)\b/;
const WITH_OTHERS = /\bwith (others|other people|anyone|somebody|someone)\b/;
const NO_FAITH = /^(none|no\b|not religious|non religious)/;
/** What of these says yes: a number above nothing, somebody at all. */
const counted = (belief: Belief, text: string): boolean | undefined => {
  const number = numberOf(belief);
  if (number === undefined || /\d|\b(under|over|aged?|school|living|live|home|adult|minor|only child|more|than)\b/.test(text))
    return number === 0 && !/only child/.test(text) ? false : /only child/.test(text) && number !== undefined ? number === 0 : undefined;
  return number > 0;
};
const OWN_WAYS: Readonly<Record<string, (belief: Belief, text: string) => boolean | undefined>> = {
  children: counted,
  siblings: counted,
  'household-size': (belief, text) => {
    const number = numberOf(belief);
    if (number === undefined) return undefined;
    return ALONE.test(text) ? number === 1 : WITH_OTHERS.test(text) ? number > 1 : undefined;
  },
  religion: ({ value, polarity }, text) => {
    if (value.type !== 'text' || !/\b(belong|religious|a religion|a faith|any religion|any faith|follow|practi[sc]e)\b/.test(text))
      return undefined;
    return polarity && !NO_FAITH.test(normalise(value.text)) && !/^(atheist|agnostic)/i.test(value.text);
  },
  instrument: ({ polarity }, text) => (/\b(an?|any) (musical )?instrument\b/.test(text) ? polarity : undefined),
};

/** Illnesses and foods that a question names, by their stem. */
const NAMED_ONE = /\b(celia|zolia|diabet|asthm|asma|epilep|lactos|laktos|gluten|bluthoch|hiperten|heuschnupf)/;

function isNamed({ value }: Belief, stem: string): boolean {
  const said = value.type === 'text' ? normalise(value.text) : '';
  return said.split(' ').some((word) => word.startsWith(stem));
}

type States = readonly (readonly [asked: RegExp, held: RegExp])[];
const MARITAL: States = [
  [/\b(married|verheiratet|mariee?|casad[oa])\b/, /^(married|verheiratet|mari[ée]|casad)/i],
  [/\b(divorced|geschieden|divorcee?|divorciad[oa])\b/, /^(divorced|geschieden|divorc)/i],
  [/\b(widowed|widow|widower|verwitwet|veuf|veuve|viuv[oa])\b/, /^(widow|verwitwet|veu|vi[úu]v)/i],
  [/\b(single|ledig|celibataire|solteir[oa]|solter[oa])\b/, /^(single|ledig|never married|c[ée]libataire|solteir)/i],
];

/** Somebody who works for another, for themselves, or not at all. */
const WORKING: States = [
  [/\b(self employed|freelanc\w+|selbststandig)\b/, /^(self-?employed|freelance)/i],
  [/\b(unemployed|out of work|jobless|between jobs|looking for (work|a job)|arbeitslos)\b/, /^unemployed/i],
  [/\b(retired|pensioner|rentner(in)?|im ruhestand)\b/, /^retired/i],
  [/\b(student|studying)\b/, /^student/i],
  [/\b(employed|in (paid )?(work|employment)|working|have a job|work|berufstatig|angestellt)\b/, /^(employed|on )/i],
  [/\b(homemaker|housewife)\b/, /^homemaker/i],
];
const LASTING: States = [
  [/\b(permanent|open ended|indefinite|unbefristet)\b/, /^(permanent|open-ended|indefinite|unlimited)/i],
  [/\b(temporary|fixed term|temp|befristet)\b/, /^(temporary|temp|fixed-term|\d|\w+ (month|year)|seasonal|casual)/i],
];
const TIMES: States = [
  [/\bfull time\b/, /^full/i],
  [/\bpart time\b/, /^part/i],
];
const STATES: Readonly<Record<string, States>> = {
  'marital-status': MARITAL,
  'employment-status': WORKING,
  'contract.type': LASTING,
  'work-time': TIMES,
};

/** One is married, divorced, widowed or single; who lives apart may be married still. Of any such states one's own is the "no" to the others. */
function isInState({ attribute, value }: Belief, part: string | undefined, text: string): boolean | undefined {
  const states = STATES[part ? `${attribute}.${part}` : attribute] ?? [];
  const held = value.type === 'text' ? value.text : value.type === 'record' ? (value.parts[part ?? ''] ?? '') : '';
  const asked = states.filter(([word]) => word.test(text));
  // "Self-employed" and "unemployed" are words of their own.
  const [state] = asked;
  if (!state || (asked.length > 1 && attribute !== 'employment-status') || !states.some(([, one]) => one.test(held))) return undefined;
  // Who works for themselves may call it employed or not.
  return attribute === 'employment-status' && state[1].source.startsWith('^(employed') && /^(self-?employed|freelance|student)/i.test(held)
    ? undefined
    : state[1].test(held);
}

/** A contract without an end is none with one. */
function isContract({ value }: Belief, text: string): boolean | undefined {
  const held = value.type === 'record' ? normalise(value.parts.type ?? '') : '';
  const asked = /\b(cdi|cdd|interim|alternance|apprentissage|stage|clt|pj|sem termo|a termo)\b/.exec(text)?.[1];
  return asked === undefined || held === '' ? undefined : held.includes(asked);
}

/** What else may stand in a question about the home: how one lives there, and words for the place. */
const HOME =
  /^(homes?|house|flat|apartment|property|place|residence|accommodation|dwelling|owners?|owned|owns|homeowners?|renter|rents?|renting|rented|tenants?|wohnen|wohnst|wohnung|haus|logement|maison|appartement|residence|casa|apartamento|imovel|habitacao|votre|vous|etes|de|sa|son|locataires?|proprietaires?|inquilin[oa]|proprietari[oa]|arrendatari[oa]|alugad[oa]|arrendad[oa]|propri[oa]|e|em|eigenheim|immobilie|eigentum|eigentumer(in)?|miete[nrst]?|mieterin|zur|oder|als)$/;

/** Owning and renting are each other's "no", of the home and of nothing else: "Do you own a car?" and "Do you rent out a room?" ask for more. */
function owns(belief: Belief, text: string): boolean | undefined {
  const value = belief.value.type === 'text' ? belief.value.text : '';
  const owner = /\b(own(s|er|ed)?|home ?owner|eigentum(er(in)?)?|propri[ée]taires?|propriet[áa]ri[oa]s?|pr[óo]pri[oa])\b/i;
  const tenant =
    /\b(rent(s|er|ing|ed)?|tenant|miete[nt]?|mieter(in)?|locataires?|inquilin[oa]s?|arrendat[áa]ri[oa]s?|alugad[oa]|arrendad[oa])\b/i;
  if (!words(text, 300).every((word) => BARE.has(word) || HOME.test(word))) return undefined;
  const asked = owner.test(text) ? owner : tenant.test(text) ? tenant : undefined;
  if (!asked || (!owner.test(value) && !tenant.test(value))) return undefined;
  return asked.test(value);
}

const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const MORE =
  /\b(?:(?:more|longer|older|higher|greater) than|over|above|at least|mehr als|langer als|alter als|uber|mindestens) (?:the age of )?(?<n>\d+(?: \d{3})*|[a-z]+)(?: (?<unit>years?|months?|jahre?n?|monate?n?))?/;
const LESS =
  /\b(?:(?:less|fewer|shorter|younger|lower) than|under|below|weniger als|kurzer als|junger als|unter) (?:the age of )?(?<n>\d+(?: \d{3})*|[a-z]+)(?: (?<unit>years?|months?|jahre?n?|monate?n?))?/;
const VALID = /\b(valid|expired?|gultig|abgelaufen)\b/;

/** "More than three years?", "over 18?", "valid until June?" by the fact's own number or date. */
function compare(belief: Belief, part: string | undefined, text: string, today: IsoDate): boolean | 'unknown' | undefined {
  if (VALID.test(text)) {
    const end = partValue(belief, 'end');
    const until = periodOf(text.replace(/\b(until|till|to|through|bis)\b/, 'in'), today)?.to ?? today;
    if (end?.type !== 'date') return part === 'end' ? 'unknown' : undefined;
    const digits = Math.min(end.iso.length, until.length);
    const [ends, asks] = [end.iso.slice(0, digits), until.slice(0, digits)];
    // "June 2026" says nothing of a day in that month.
    if (ends === asks && end.iso.length < until.length) return 'unknown';
    const holds = ends >= asks;
    return /\b(expired|abgelaufen)\b/.test(text) ? !holds : holds;
  }
  const more = MORE.exec(text)?.groups;
  const less = more ? undefined : LESS.exec(text)?.groups;
  const found = more ?? less;
  if (!found) return undefined;
  const limit = countOf(found.n ?? '');
  const have = limit === undefined ? undefined : measure(belief, part, found.unit, today);
  if (limit === undefined || have === undefined) return 'unknown';
  if (more) return /\b(at least|mindestens)\b/.test(text) ? have >= limit : have > limit || (have === limit && belief.attribute === 'age');
  return have < limit;
}

function countOf(words: string): number | undefined {
  const digits = words.replace(/\s/g, '');
  if (/^\d+$/.test(digits)) return Number(digits);
  const at = NUMBERS.indexOf(words);
  return at >= 0 ? at : undefined;
}

/** The fact as a number in the unit that was named. */
function measure(belief: Belief, part: string | undefined, unit: string | undefined, today: IsoDate): number | undefined {
  const value = part && part !== 'start' ? partValue(belief, part) : belief.value;
  const months = unit !== undefined && /^mon/.test(unit);
  if (value?.type === 'number') return value.number;
  if (value?.type === 'duration') return months ? value.months : value.months / 12;
  if (value?.type === 'amount') return value.min === value.max ? value.min : undefined;
  const start = partValue(belief, 'start');
  const since = start?.type === 'date' ? start.iso : belief.validFrom;
  if (unit === undefined || !since) return undefined;
  const lasted = monthsBetween(since, belief.validTo ?? today);
  return months ? lasted : lasted / 12;
}
