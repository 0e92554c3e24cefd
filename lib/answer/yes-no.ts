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
  vehicle: 'car vehicle van auto fahrzeug wagen voiture vehicule carro veiculo viatura',
  'contract-type': 'contrat type travail contrato',
  partner: 'partner partnerin',
  language: 'speak language languages sprechen sprache level proficiency',
  skill: 'know use used using experience skills skill familiar able worked kennen nutzen',
  'work-authorization': 'work permit right legally arbeiten',
  'emergency-contact': 'emergency contact notfallkontakt',
  doctor: 'doctor gp registered hausarzt arzt',
  landlord: 'landlord vermieter',
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
  if (belief.attribute === 'contract-type') return isContract(belief, text);
  const status = belief.attribute === 'marital-status' ? isInState(belief, text) : undefined;
  if (status !== undefined) return status;
  const generic = new Set([
    ...words(attributeOf(belief.attribute)?.name.en ?? '').filter((word) => !DEGREE_WORDS.has(word)),
    ...words(attributeOf(belief.attribute)?.name.de ?? '').filter((word) => !DEGREE_WORDS.has(word)),
    ...(THINGS[belief.attribute] ?? '').split(' '),
    ...(isDegree(belief) ? DEGREE_WORDS : []),
  ]);
  const asked = words(text, 300).filter((word) => !BARE.has(word) && !BARE.has(craftStem(word)) && !generic.has(word));
  if (asked.length === 0) return belief.polarity;
  const parts =
    belief.value.type === 'record' ? Object.values(belief.value.parts) : belief.value.type === 'text' ? [belief.value.text] : [];
  const known = new Set(words(`${parts.join(' ')} ${belief.context ?? ''}`, 1000).flatMap((word) => [word, craftStem(word), `${word}s`]));
  return asked.every((word) => known.has(word) || known.has(craftStem(word))) ? belief.polarity : undefined;
}

const STATES: readonly (readonly [asked: RegExp, held: RegExp])[] = [
  [/\b(married|verheiratet|mariee?|casad[oa])\b/, /^(married|verheiratet|mari[ée]|casad)/i],
  [/\b(divorced|geschieden|divorcee?|divorciad[oa])\b/, /^(divorced|geschieden|divorc)/i],
  [/\b(widowed|widow|widower|verwitwet|veuf|veuve|viuv[oa])\b/, /^(widow|verwitwet|veu|vi[úu]v)/i],
  [/\b(single|ledig|celibataire|solteir[oa])\b/, /^(single|ledig|never married|c[ée]libataire|solteir)/i],
];

/** One is married, divorced, widowed or single; who lives apart may be married still. */
function isInState({ value }: Belief, text: string): boolean | undefined {
  const held = value.type === 'text' ? value.text : '';
  const asked = STATES.filter(([word]) => word.test(text));
  const [state] = asked;
  return asked.length === 1 && state && STATES.some(([, one]) => one.test(held)) ? state[1].test(held) : undefined;
}

/** A contract without an end is none with one. */
function isContract({ value }: Belief, text: string): boolean | undefined {
  const held = value.type === 'text' ? normalise(value.text) : '';
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
