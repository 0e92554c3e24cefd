import { attributeOf, kindAt } from '../core/attributes.ts';
import { houseOf } from '../core/house.ts';
import type { IsoDate, Value } from '../core/value.ts';
import type { Belief } from '../memory/types.ts';
import type { Candidate, Doubt } from './types.ts';

/** Beliefs as candidates for an answer. No choice is made here. */

/** Months from one ISO date to another, day counted when both have one; negative when `to` is earlier. */
export function monthsBetween(from: IsoDate, to: IsoDate): number {
  const [fy = 0, fm = 1, fd] = from.split('-').map(Number);
  const [ty = 0, tm = 1, td] = to.split('-').map(Number);
  const months = (ty - fy) * 12 + (tm - fm);
  return fd !== undefined && td !== undefined && td < fd ? months - 1 : months;
}

/** Why a belief should be confirmed before it is used again, if so. */
export function doubtOf(belief: Belief, today: IsoDate): Doubt | undefined {
  if (belief.label === 'DISPUTED') return 'conflict';
  if (belief.kind === 'assumption') return 'conclusion-unconfirmed';
  if (belief.readBy) return belief.readBy === 'document' ? 'from-document' : 'read-by-meaning';
  const ages = attributeOf(belief.attribute)?.agesAfter;
  if (ages !== undefined && belief.stance !== 'inferred' && monthsBetween(belief.at, today) > ages) return 'old';
  return undefined;
}

export function candidateOf(belief: Belief, today: IsoDate, over: Partial<Candidate> = {}): Candidate {
  return {
    kind: belief.kind === 'conclusion' || belief.kind === 'assumption' ? 'conclusion' : 'fact',
    value: belief.value,
    path: belief.attribute,
    subject: belief.subject,
    beliefs: [belief.id],
    uses: belief.leaves,
    confidence: belief.confidence,
    sensitivity: belief.sensitivity,
    context: belief.context,
    doubt: doubtOf(belief, today),
    ...Object.fromEntries(Object.entries(over).filter(([, value]) => value !== undefined)),
  };
}

const HOUSE_PARTS: ReadonlySet<string> = new Set(['street-name', 'house-number', 'house-digits', 'house-addition']);

/** What a form that asks for street and house number apart has in its boxes; a line without a number stays out of both. */
function housePart(parts: Readonly<Record<string, string>>, part: string): string | undefined {
  const house = houseOf(linesOf(parts), parts.country ?? '');
  if (!house) return undefined;
  if (part === 'street-name') return house.street;
  return part === 'house-number' ? house.number : part === 'house-digits' ? house.digits : house.addition;
}

/** The street lines together, where a form has one box for them. */
function streetOf(parts: Readonly<Record<string, string>>): string {
  return linesOf(parts).join(', ');
}

function linesOf(parts: Readonly<Record<string, string>>): string[] {
  return ['address-line1', 'address-line2', 'address-line3'].flatMap((line) => parts[line] || []);
}

const PARTICLES =
  /^(?:(?:van|von|vom|de|der|den|des|het|'t|’t|ter|ten|te|in|op|aan|bij|uit|la|le|du|di|da|del|della|dos|das|do|zu|zum|zur|af|av)\s+)+(?=\S)/i;

/** One of two surnames, with its particles. */
const SURNAME = /(?:(?:de|del|la|las|los|y|da|do|dos|das|van|von|der|den|di) )*\S+/giu;

/** Of "van der Berg" the particles and the rest, of "Ruiz Calderón" the first and the second; a name without one has none to give. */
function lastNamePart(name: string, part: string): Value | null {
  const particles = name.match(PARTICLES)?.[0] ?? '';
  const [first = '', second = ''] = name.match(SURNAME) ?? [];
  const parts: Readonly<Record<string, string>> = { particles: particles.trim(), rest: name.slice(particles.length), first, second };
  const text = parts[part];
  return text ? { type: 'text', text } : null;
}

/** A job told of as over, without a day: it had ended by the day it was told, and when is not known. */
function endOf({ attribute, validTo, at }: Belief): string | undefined {
  return attribute === 'job' && validTo === at ? undefined : validTo;
}

/** "BSc in Marine Biology", where one box asks for both. */
function qualificationOf({ degree, area }: Readonly<Record<string, string>>): Value | null {
  const text = [degree, area].filter(Boolean).join(' in ');
  return text ? { type: 'text', text } : null;
}

/** A record's part as a value of the kind that the catalogue gives it, or null when the record does not hold it. */
export function partValue(belief: Belief, part: string): Value | null {
  if (belief.attribute === 'family-name' && belief.value.type === 'text') return lastNamePart(belief.value.text, part);
  if (belief.value.type !== 'record') return null;
  // Town and postcode in one box: which of them and in which order is for the box to say.
  if (part === 'town-line') return belief.value.parts['address-level2'] ? belief.value : null;
  if (belief.attribute === 'education' && part === 'qualification') return qualificationOf(belief.value.parts);
  const text =
    part === 'street-address'
      ? streetOf(belief.value.parts)
      : HOUSE_PARTS.has(part)
        ? housePart(belief.value.parts, part)
        : (belief.value.parts[part] ?? (part === 'start' ? belief.validFrom : part === 'end' ? endOf(belief) : undefined));
  if (text === undefined || text === '') return null;
  switch (kindAt(`${belief.attribute}.${part}`)) {
    case 'date':
      return { type: 'date', iso: text };
    case 'number': {
      const number = Number(text.replace(/[^\d.-]/g, ''));
      return Number.isFinite(number) && /\d/.test(text) ? { type: 'number', number } : { type: 'text', text };
    }
    case 'boolean':
      return { type: 'boolean', yes: /^(yes|true|1)$/i.test(text) };
    default:
      return { type: 'text', text };
  }
}
