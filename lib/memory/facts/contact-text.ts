import { SELF } from '../../core/ids.ts';
import { clean, normalise } from '../../core/text.ts';
import type { Person } from '../types.ts';
import type { Claim, Reader } from './claim.ts';
import { claimsOfFields } from './from-form.ts';
import { labelPaths } from './labels.ts';
import { lookup } from './lookup.ts';
import { parseAmount } from './quantities.ts';
import { clausesOf } from './sentences.ts';

/** What is said about somebody: their role for the person, what the person pays them, facts of theirs. The rest stays a note about them. */
const ROLE =
  /^(?:(?:he|she|they|it|this|that)(?: is|'s| are) (?:also )?|(?:er|sie) ist (?:auch )?)(?:my|our|mein|meine) (?<role>emergency contact|landlord|landlady|partner|husband|wife|doctor|gp|referee|reference|notfallkontakt|vermieter(?:in)?|hausarzt|hausärztin)$/i;
const ROLES: Readonly<Record<string, string>> = {
  'emergency contact': 'emergency-contact',
  notfallkontakt: 'emergency-contact',
  landlord: 'landlord',
  landlady: 'landlord',
  vermieter: 'landlord',
  vermieterin: 'landlord',
  partner: 'partner',
  husband: 'partner',
  wife: 'partner',
  doctor: 'doctor',
  gp: 'doctor',
  hausarzt: 'doctor',
  hausarztin: 'doctor',
  referee: 'referee',
  reference: 'referee',
};
const RENT = /^(?:i|we|ich|wir) (?:pay|zahle|zahlen) (?:(?:them|him|her|it|ihnen|ihm|ihr) )?(?<amount>.*\d.*)$/i;
const THEIRS = /^(?:his|her|their|its|seine?|ihre?) (?<label>[\p{L} -]{2,40}?) (?:is|are|ist|lautet) (?<value>.{1,200})$/iu;

export function claimsOfContactText(text: string, person: Person, reader: Reader): { claims: Claim[]; roles: string[] } {
  const claims: Claim[] = [];
  const roles: string[] = [];
  const base = (span: readonly [number, number]) => ({
    stance: 'stated' as const,
    confidence: 0.95,
    span,
    quote: text.slice(span[0], span[1]),
  });
  for (const clause of clausesOf(text)) {
    const words = clean(clause.masked, 500)
      .replace(/[’‘]/g, "'")
      .replace(/[.!;,]+$/, '');
    const span = [clause.start, clause.end] as const;
    const role = lookup(ROLES, normalise(ROLE.exec(words)?.groups?.role ?? ''));
    if (role) {
      roles.push(role);
      continue;
    }
    const amount = RENT.exec(words)?.groups?.amount;
    const rent = amount && /\b(?:rent|miete)\b/i.test(words) ? parseAmount(amount) : null;
    if (rent) {
      claims.push({ ...base(span), attribute: 'rent', subject: SELF, value: rent });
      continue;
    }
    const theirs = THEIRS.exec(words)?.groups;
    const [match] = theirs?.label ? labelPaths(theirs.label) : [];
    const [fact] =
      match && theirs?.value
        ? claimsOfFields([{ key: theirs.label ?? '', path: match.path, value: theirs.value }], {
            subject: person.id,
            stance: 'stated',
            reader,
          })
        : [];
    if (fact && !fact.attribute.startsWith('open:')) claims.push({ ...fact, ...base(span), keys: [] });
    else if (/\p{L}{2}/u.test(words) && !words.endsWith('?'))
      claims.push({
        ...base(span),
        attribute: 'note',
        subject: person.id,
        value: { type: 'text', text: clean(clause.text, 2000) },
        text: `${person.name}: ${clean(clause.text, 2000)}`,
      });
  }
  return { claims, roles };
}
