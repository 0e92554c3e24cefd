import { SELF, type SubjectId } from '../../core/ids.ts';
import { kinOf } from '../../core/kin.ts';
import { clean, normalise } from '../../core/text.ts';
import type { Person } from '../types.ts';
import type { Claim, Reader } from './claim.ts';
import { claimsOfContactText } from './contact-text.ts';
import { claimsOfFields, inOrder } from './from-form.ts';
import { lookup } from './lookup.ts';

/** Somebody the person knows. What is said of them is a fact of theirs; a record of the person's own points at them. */
export interface Contact {
  readonly about: string;
  readonly relation?: string;
  readonly fields?: Readonly<Record<string, string>>;
  readonly text?: string;
}

/** Relation words to the record of the person's own that they fill. */
const OWN: Readonly<Record<string, string>> = {
  partner: 'partner',
  husband: 'partner',
  wife: 'partner',
  spouse: 'partner',
  fiance: 'partner',
  fiancee: 'partner',
  girlfriend: 'partner',
  boyfriend: 'partner',
  partnerin: 'partner',
  ehemann: 'partner',
  ehefrau: 'partner',
  mann: 'partner',
  frau: 'partner',
  landlord: 'landlord',
  landlady: 'landlord',
  vermieter: 'landlord',
  vermieterin: 'landlord',
  'letting agent': 'landlord',
  doctor: 'doctor',
  gp: 'doctor',
  'general practitioner': 'doctor',
  physician: 'doctor',
  arzt: 'doctor',
  arztin: 'doctor',
  hausarzt: 'doctor',
  hausarztin: 'doctor',
  referee: 'referee',
  reference: 'referee',
  referenz: 'referee',
  'emergency contact': 'emergency-contact',
  notfallkontakt: 'emergency-contact',
};
const ORGANISATION =
  /\b(ltd|limited|llc|inc|gmbh|ag|plc|co|kg|lettings|properties|estates|housing|agency|council|university|school|bank|surgery|practice|clinic|hospital|praxis|immobilien|hausverwaltung|company|association|services?|group)\b/;

export function relationOf(text: string): string {
  return normalise(text).replace(/^(my|mein|meine|the) /, '');
}

export function personOf(name: string, relation: string): Person {
  const shown = clean(name, 120);
  const slug = normalise(shown).replace(/ /g, '-') || 'unnamed';
  const isOrganisation = ORGANISATION.test(normalise(shown));
  return {
    id: `${isOrganisation ? 'org' : 'person'}:${slug}` as SubjectId,
    name: shown,
    relation: lookup(OWN, relation) ?? relation.replace(/ /g, '-'),
    aliases: isOrganisation ? [] : aliasesOf(shown),
  };
}

/** Somebody named here, as the one who is known already where a first name or the same relation says so: "Ines" is the wife Ines Bell. */
export function personAmong(people: readonly Person[], name: string, relation: string): Person {
  const person = personOf(name, relation);
  const group = kinOf(relation)?.group ?? person.relation;
  const known = people.find(
    (one) =>
      one.id === person.id ||
      ((kinOf(one.relation)?.group ?? one.relation) === group &&
        (one.name === person.name ||
          one.aliases.includes(person.name) ||
          person.aliases.includes(one.name) ||
          person.name.startsWith(`${one.name} `))),
  );
  if (!known) return person;
  const isFuller = person.name.length > known.name.length;
  return { ...person, id: known.id, name: isFuller ? person.name : known.name };
}

/** "Dr Elaine Hill" is also "Elaine" and "Elaine Hill". */
function aliasesOf(name: string): string[] {
  const bare = name.replace(/^(dr|mr|mrs|ms|miss|prof|herr|frau)\.? /i, '');
  const [first] = bare.split(' ');
  return [...new Set([bare, first ?? ''])].filter((alias) => alias !== '' && alias !== name);
}

/** `ownClaims` reads what the person says of themselves beside it. */
export function claimsOfContact(
  contact: Contact,
  reader: Reader,
  ownClaims?: (sentence: string) => readonly Claim[],
): { person: Person; claims: Claim[] } {
  const relation = relationOf(contact.relation ?? '');
  const person = personAmong(reader.people, contact.about, relation);
  const fields = Object.entries(contact.fields ?? {}).map(([key, value]) => ({ key, value }));
  const theirs = claimsOfFields(fields, { subject: person.id, stance: 'stated', reader });
  const named: Claim = { ...blank, attribute: 'name', subject: person.id, value: { type: 'text', text: person.name }, keys: ['about'] };
  const said = contact.text ? claimsOfContactText(contact.text, person, reader, ownClaims) : { claims: [], roles: [], ended: [] };
  const child = kinOf(relation)?.group === 'child' ? 'child' : undefined;
  const roles = [...new Set([lookup(OWN, relation), child, ...said.roles].filter((role): role is string => role !== undefined))];
  const records = roles.map((role) => ownRecord(role, person, relation, theirs));
  return { person, claims: [named, ...theirs, ...said.ended, ...records, ...marriageOf(person, relation, reader), ...said.claims] };
}

const SPOUSE = /^(?:husband|wife|spouse|ehemann|ehefrau|mann|frau|epoux|epouse|mari|femme|marido|esposo|esposa|mujer)$/;
const FORMER_SPOUSE = /^(?:ex|former|late|geschieden\w*) (?<who>\w+)$/;

/** A husband or a wife is who one is married to; of a former one, one is not any more. */
function marriageOf(person: Person, relation: string, { people }: Reader): Claim[] {
  const word = relation.replace(/-/g, ' ');
  const status = (text: string): Claim => ({
    ...blank,
    attribute: 'marital-status',
    subject: SELF,
    value: { type: 'text', text },
    confidence: 0.9,
    keys: ['relation'],
  });
  if (SPOUSE.test(word)) return [status('Married')];
  const former = FORMER_SPOUSE.exec(word)?.groups?.who;
  if (!former || !lookup(OWN, former)) return [];
  const [given = ''] = person.name.split(' ');
  const ended: Claim = {
    ...blank,
    attribute: 'partner',
    subject: SELF,
    value: { type: 'record', parts: { name: given } },
    ends: ['partner'],
    keys: ['relation'],
  };
  const isNewer = people.some((one) => one.relation === 'partner' && one.name.split(' ')[0] !== given);
  return SPOUSE.test(former) && !word.startsWith('late') && !isNewer ? [ended, status('Divorced')] : [ended];
}

const blank = { stance: 'stated', confidence: 0.95, span: [0, 0], quote: '' } as const;

function bornOf(theirs: readonly Claim[]): string {
  const value = theirs.find((claim) => claim.attribute === 'bday')?.value;
  return value?.type === 'date' ? value.iso : '';
}

/** The person's own record of a landlord, partner, doctor ...: the name, and how to reach them. */
export function ownRecord(role: string, person: Person, relation: string, theirs: readonly Claim[]): Claim {
  const reach = (attribute: string) => {
    const value = theirs.find((claim) => claim.attribute === attribute)?.value;
    return value?.type === 'text' ? value.text : '';
  };
  const parts: Record<string, string> = { name: person.name };
  if (role === 'child') Object.assign(parts, { born: bornOf(theirs) });
  else if (role !== 'partner') Object.assign(parts, { tel: reach('tel'), ...(role === 'doctor' ? {} : { email: reach('email') }) });
  if (role === 'emergency-contact' && relation && relation !== 'emergency contact') parts.relation = relation;
  if (role === 'referee') parts.organisation = reach('organization');
  return {
    ...blank,
    attribute: role,
    subject: SELF,
    value: { type: 'record', parts: inOrder(role, parts) },
    keys: ['about', 'tel', 'email'],
  };
}
