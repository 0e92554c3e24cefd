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
  /^(?:(?<who>\p{Lu}[\p{L}'-]*(?: \p{Lu}[\p{L}'-]*)?|he|she|they|it|this|that)(?: is|'s| are) (?:also |now )?|(?<wer>\p{Lu}[\p{L}'-]*(?: \p{Lu}[\p{L}'-]*)?|er|sie) ist (?:auch |jetzt )?)(?:my|our|mein|meine|unser|unsere) (?<role>emergency contact|landlord|landlady|partner|husband|wife|doctor|gp|referee|reference|[Nn]otfallkontakt|[Vv]ermieter(?:in)?|[Hh]ausarzt|[Hh]ausärztin|GP)(?<now> (?:now|these days|from now on|jetzt|ab jetzt))?(?:,? (?:and )?(?:not|no longer|instead of|nicht mehr|statt) (?<not>\p{Lu}[\p{L}'-]*(?: \p{Lu}[\p{L}'-]*)?)(?: any ?more)?)?$/u;
/** "Emergency contact for me and the kids", "In an emergency call her first". */
const CALLED =
  /^(?:(?:my |our )?emergency contact(?: for (?:me|us)\b.{0,40})?|(?:in (?:case of )?(?:an )?emergency|if (?:anything|something|ever anything) happens(?: to (?:me|us))?|im notfall|en caso de emergencia|en cas d'urgence)[,:]? (?:(?:please )?(?:call|ring|phone|contact|tell) (?:him|her|them)|(?:bitte )?(?:sie|ihn) (?:zuerst )?anrufen|llamar(?:la|lo|le)?|l'appeler|appeler)(?: first| please| zuerst| primero)?|(?:call|ring|phone|contact) (?:him|her|them) (?:first )?(?:in (?:case of )?(?:an )?emergency|if (?:anything|something) happens(?: to (?:me|us))?))$/iu;
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
const RENT =
  /^(?:(?:i|we|ich|wir) (?:pay|zahle|zahlen) (?:(?:them|him|her|it|ihnen|ihm|ihr|there|dort|dafür) )?|(?:the|my|our|die|meine|unsere) (?:rent|miete|warmmiete) (?:is|beträgt|ist) )(?<amount>.*\d.*)$/i;
/** A sentence of the person's own that happens to stand beside a contact. */
const OWN = /^(?:i|we|my|our|ich|wir|mein\w*|unser\w*)\b|\b(?:habe ich|haben wir|bin ich|sind wir)\b/i;
const THEIRS = /^(?:his|her|their|its|seine?|ihre?) (?<label>[\p{L} -]{2,40}?) (?:is|are|ist|lautet) (?<value>.{1,200})$/iu;

/** Whether the sentence is about the contact: by a pronoun, or by a name of theirs. */
function isThem(who: string, person: Person): boolean {
  const said = normalise(who);
  return /^(?:he|she|they|it|this|that|er|sie)$/.test(said) || [person.name, ...person.aliases].some((name) => normalise(name) === said);
}

/** Reads a sentence that the person says of themselves. */
export type ReadOwn = (sentence: string) => { readonly claims: readonly Claim[]; readonly persons: readonly Person[] };

interface SaidOfContact {
  readonly claims: Claim[];
  /** Records of the person's own that the contact fills. */
  readonly roles: string[];
  /** Whom the contact takes the place of. */
  readonly ended: Claim[];
  /** Others who are named. */
  readonly persons: Person[];
}

export function claimsOfContactText(text: string, person: Person, reader: Reader, readOwn?: ReadOwn): SaidOfContact {
  const said: SaidOfContact = { claims: [], roles: [], ended: [], persons: [] };
  const { claims, roles, ended } = said;
  const base = (span: readonly [number, number]) => ({
    stance: 'stated' as const,
    confidence: 0.95,
    span,
    quote: text.slice(span[0], span[1]),
  });
  for (const clause of clausesOf(text)) {
    const words = clean(clause.masked, 500)
      .replace(/[’‘]/g, "'")
      // Said with a raised voice.
      .replace(/\b(?:MY|OUR|NOT|NOW|HE|SHE|HER|HIM|THEY|IS)\b/g, (word) => word.toLowerCase())
      .replace(/[.!;,]+$/, '');
    const span = [clause.start, clause.end] as const;
    const named = ROLE.exec(words.replace(/^(?:He|She|They|It|This|That|Er|Sie)\b/, (word) => word.toLowerCase()))?.groups;
    const role = lookup(ROLES, normalise(named?.role ?? ''));
    if (role && named && isThem(named.who ?? named.wer ?? '', person)) {
      roles.push(role);
      const parts = { name: named.not ?? '' };
      if (named.not) ended.push({ ...base(span), attribute: role, subject: SELF, value: { type: 'record', parts }, ends: [role] });
      continue;
    }
    if (CALLED.test(words)) {
      roles.push('emergency-contact');
      continue;
    }
    const amount = RENT.exec(words)?.groups?.amount;
    const rent = amount && /\b(?:rent|\w*miete)\b/i.test(words) ? parseAmount(amount) : null;
    if (rent) {
      claims.push({ ...base(span), attribute: 'rent', subject: SELF, value: rent });
      continue;
    }
    const own = OWN.test(words) ? readOwn?.(text.slice(...span)) : undefined;
    const facts = own?.claims.filter(({ attribute }) => attribute !== 'note') ?? [];
    if (own && facts.length > 0) {
      claims.push(...facts.map((claim) => ({ ...claim, ...base(span), confidence: claim.confidence })));
      said.persons.push(...own.persons);
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
  return said;
}
