import { SELF, type SubjectId } from '../../core/ids.ts';
import { formerKinOf, type Kin, kinOf } from '../../core/kin.ts';
import { clean, normalise } from '../../core/text.ts';
import type { Person } from '../types.ts';
import type { Claim, Reader } from './claim.ts';
import { claimsOfContactText, type ReadOwn } from './contact-text.ts';
import { claimsOfFields, inOrder } from './from-form.ts';
import { lookup } from './lookup.ts';

/** Somebody the person knows. What is said of them is a fact of theirs; a record of the person's own points at them. */
export interface Contact {
  readonly about: string;
  readonly relation?: string;
  readonly fields?: Readonly<Record<string, string>>;
  readonly text?: string;
}

/** Relation words to the record of the person's own that they fill; for relatives see `roleOf`. */
const OWN: Readonly<Record<string, string>> = {
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

/** The record of the person's own that somebody fills: a partner, a child, a landlord ... */
function roleOf(relation: string): string | undefined {
  const group = kinOf(relation)?.group;
  return lookup(OWN, relation) ?? (group === 'partner' || group === 'child' ? group : undefined);
}

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
    relation: lookup(OWN, relation) ?? (kinOf(relation)?.group === 'partner' ? 'partner' : relation.replace(/ /g, '-')),
    aliases: isOrganisation ? [] : aliasesOf(shown),
  };
}

/**
 * Somebody named here, as the one who is known already. In the family a first name is enough: "Ines" is the wife Ines Bell. Two friends
 * may both be called Sam.
 */
export function personAmong(people: readonly Person[], name: string, relation: string): Person {
  const person = personOf(name, relation);
  const group = groupOf(relation);
  const inFamily = group !== undefined && group !== 'known';
  const known = people.find(
    (one) =>
      one.id === person.id ||
      (inFamily &&
        groupOf(one.relation) === group &&
        (one.name === person.name ||
          one.aliases.includes(person.name) ||
          person.aliases.includes(one.name) ||
          person.name.startsWith(`${one.name} `))),
  );
  if (!known) return ROLES.has(person.relation) ? (byFirstName(people, name) ?? person) : person;
  const isFuller = person.name.length > known.name.length;
  return { ...person, id: known.id, name: isFuller ? person.name : known.name };
}

/** What anybody may be besides who they are: "if anything happens call Shona". */
const ROLES: ReadonlySet<string> = new Set(['emergency-contact', 'referee']);

/** The one person whose first name this is, else the one of the family whose name it is short for ("Dan"); none where two have it. */
export function byFirstName(people: readonly Person[], name: string): Person | undefined {
  const named = people.filter((person) => person.name !== name && person.aliases.includes(name));
  const isShort = named.length === 0 && name.length >= SHORTEST && !name.includes(' ');
  const [one, ...others] = isShort
    ? people.filter((person) => person.name !== name && person.name.startsWith(name) && isOfFamily(person))
    : named;
  return others.length === 0 ? one : undefined;
}
/** Letters of a short name. */
const SHORTEST = 3;

/** Whether somebody of a family is said to be to the person what they are known not to be: a wife who reads like a child. */
export function isOtherwiseRelated(people: readonly Person[], name: string, relation: string): boolean {
  const known = people.find((person) => person.name === name) ?? byFirstName(people, name);
  const [said, held] = [groupOf(relation), known && groupOf(known.relation)];
  if (!known || said === undefined || held === undefined || said === 'known' || held === 'known') return false;
  return said !== held || (formerKinOf(known.relation) !== undefined && formerKinOf(relation) === undefined);
}

const isOfFamily = ({ relation }: Person): boolean => (groupOf(relation) ?? 'known') !== 'known';
const groupOf = (relation: string) => (kinOf(relation) ?? formerKinOf(relation))?.group;

/** "Dr Elaine Hill" is also "Elaine" and "Elaine Hill". */
function aliasesOf(name: string): string[] {
  const bare = name.replace(/^(dr|mr|mrs|ms|miss|prof|herr|frau)\.? /i, '');
  const [first] = bare.split(' ');
  return [...new Set([bare, first ?? ''])].filter((alias) => alias !== '' && alias !== name);
}

/** `readOwn` reads what the person says of themselves beside it. */
export function claimsOfContact(contact: Contact, reader: Reader, readOwn?: ReadOwn): { persons: Person[]; claims: Claim[] } {
  const relation = relationOf(contact.relation ?? '');
  const person = personAmong(reader.people, contact.about, relation);
  const fields = Object.entries(contact.fields ?? {}).map(([key, value]) => ({ key, value }));
  const theirs = claimsOfFields(fields, { subject: person.id, stance: 'stated', reader });
  const named: Claim = { ...blank, attribute: 'name', subject: person.id, value: { type: 'text', text: person.name }, keys: ['about'] };
  const said = claimsOfContactText(contact.text ?? '', person, reader, readOwn);
  const roles = [...new Set([roleOf(relation), ...said.roles].filter((role): role is string => role !== undefined))];
  const records = roles.map((role) => ownRecord(role, person, relation, theirs));
  const claims = [named, ...theirs, ...said.ended, ...records, ...marriageOf(person, relation, reader), ...said.claims];
  return { persons: [person, ...said.persons], claims };
}

/** One is married to a husband or a wife; a partner may be either. */
const isSpouse = (kin: Kin | undefined) => kin?.kin === 'wife' || kin?.kin === 'husband';

/** A husband or a wife is who one is married to; with a former one, or one who has died, that is over. */
function marriageOf(person: Person, relation: string, { people }: Reader): Claim[] {
  const status = (text: string): Claim => ({
    ...blank,
    attribute: 'marital-status',
    subject: SELF,
    value: { type: 'text', text },
    confidence: 0.9,
    keys: ['relation'],
  });
  if (isSpouse(kinOf(relation))) return [status('Married')];
  const former = formerKinOf(relation);
  if (former?.group !== 'partner') return [];
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
  return isSpouse(former) && !/^(?:late|verstorben)/.test(relation) && !isNewer ? [ended, status('Divorced')] : [ended];
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
