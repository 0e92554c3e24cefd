import { normal } from './normal.ts';
import type { FieldSnapshot, PageSnapshot, Relation } from './types.ts';

/** Whose data a group of controls asks for, by its titles and by the label itself. */
const RELATIONS: readonly (readonly [Relation, RegExp])[] = [
  [
    'emergency-contact',
    /\b(emergency contacts?|(in|for) (an |case of |cases of )?emergenc(y|ies)|next of kin|im notfall|notfallkontakt|contact d ?urgence|contacto de emergencia)\b/,
  ],
  ['guarantor', /\b(guarantors?|burge|buergen|garant|aval(ista)?)\b/],
  ['landlord', /\b(land ?lords?|letting agent|property manager|vermieters?|hausverwaltung|proprietaire|casero|arrendador)\b/],
  [
    'partner',
    /\b(partners?|spouses?|husbands?|wife|civil partner|ehepartners?|ehegatt\w*|ehefrau|ehemann|lebenspartners?|conjoint|conyuge|pareja|coniuge)\b/,
  ],
  ['doctor', /\b(doctors?|gp|physicians?|surgery|hausarzt(es|in)?|arzt(es)?|arztin|medecin|medico)\b/],
  [
    'referee',
    /\b(referees?|(?<!(booking|order|case|payment|customer|our|your|quote|reservation|file) )references?(?! (number|code|no))|referenz(en|person)?)\b/,
  ],
  ['witness', /\b(witness(es)?|zeuge|zeugin)\b/],
  [
    'child',
    /\b(child|childs|childrens?|son|daughter|(?<!(what|which|welche) )kind(?! of)|kindes|sohn|tochter|enfant|hijo|hija|pupils?|schuler(s|in)?)\b/,
  ],
  ['parent', /\b(parents?|guardians?|mothers?|fathers?|mum|dad|eltern|mutter|vaters?|erziehungsberechtigte\w*|pere|mere|padre|madre)\b/],
  [
    'other',
    /\b(sisters?|brothers?|siblings?|neighbou?rs?|boss(es)?|flatmates?|housemates?|roommates?|uncles?|aunts?|cousins?|grand(mother|father|parent)s?|teachers?|landlad(y|ies)|girlfriends?|boyfriends?|fiancee?s?|your guests?|plus one|companions?|accompanying( person)?|(someone|somebody|anyone|who|another person) (who |else|we can|we may|we should|they may)|who (else )?(may|can|should|will) (collect|pick|we)|begleitperson|friends?|colleagues?|someone else|invitees?|line managers?|supervisors?|freund(es|in)?|kolleg\w+|vorgesetzte\w*)\b/,
  ],
  [
    'employer',
    /^(your |the |my )?(current |present |previous |last |former )?(employers?|employer (details|information|contact( details)?)|company (details|information))$|^(angaben zum |ihr )?(aktueller |letzter )?arbeitgeber$|^(votre )?employeur$/,
  ],
  ['school', /^(your |the )?(school|university|college)( details| information| contact)?$|^(ihre )?(schule|hochschule)$/],
  ['recipient', /\b(gift recipient|recipients? (name|details)|ship to (someone|a friend)|beschenkte\w*|empfanger(s|in)? des geschenks)\b/],
];
const NUMBERED: readonly (readonly [Relation, RegExp])[] = [
  [
    'traveller',
    /\b(?:travell?er|passenger|guest|reisender?|reisende|mitreisende|passagier|gast|voyageur|pasajero|passeggero)\D{0,4}(\d{1,2})\b/,
  ],
  ['applicant', /\b(?:applicant|tenant|antragsteller|bewerber|mieter|candidat|solicitante|driver|fahrer|tenants?)\D{0,4}(\d{1,2})\b/],
  ['child', /\b(?:child|kind|enfant|hijo|pupil|dependa?nt)\D{0,4}(\d{1,2})\b/],
  ['referee', /\b(?:referee|reference|referenz\w*)\D{0,4}(\d{1,2})\b/],
];
const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  lead: 1,
  main: 1,
  primary: 1,
  second: 2,
  additional: 2,
  other: 2,
  joint: 2,
  co: 2,
  third: 3,
  erster: 1,
  zweiter: 2,
  zweite: 2,
  weiterer: 2,
  weitere: 2,
  mit: 2,
};
const ORDINAL =
  /\b(first|lead|main|primary|second|additional|other|joint|co|third|erster|zweiter|zweite|weiterer|weitere|mit) ?(travell?er|passenger|guest|applicant|tenant|driver|person|reisende\w*|passagier|gast|antragsteller\w*|bewerber\w*|mieter\w*)s?\b/;

/** "Child's doctor", "your partner's employer": whose it is comes first. */
const POSSESSIVE =
  /^(?:your |the |my |ihr )?(childs|childrens|sons|daughters|pupils|partners|spouses|husbands|wifes|mothers|fathers|parents|guarantors|friends|guests)(?: \w+)+$/;
const OWNERS: readonly (readonly [Relation, RegExp])[] = [
  ['child', /^(child|son|daughter|pupil)/],
  ['partner', /^(partner|spouse|husband|wife)/],
  ['parent', /^(mother|father|parent)/],
  ['guarantor', /^guarantor/],
];

/** The titles a control stands under, inner first. */
export function titlesOf(field: FieldSnapshot, page: PageSnapshot): string[] {
  const titles: string[] = [];
  for (let group = field.group, depth = 0; group >= 0 && depth < 6; depth++) {
    const found = page.groups[group];
    if (!found) break;
    if (found.title) titles.push(found.title);
    group = found.parent;
  }
  if (field.legend && !titles.includes(field.legend)) titles.unshift(field.legend);
  if (titles.length === 0 && field.heading) titles.push(field.heading);
  return titles;
}

export interface Subject {
  readonly relation: Relation;
  readonly index?: number;
  /** Said by a title of its own group, or by the label. */
  readonly by?: 'title' | 'label';
}

export function subjectOf(field: FieldSnapshot, titles: readonly string[]): Subject {
  const label = normal(field.label || field.aria || '', 200);
  const own = relationIn(label);
  const around = titles.slice(0, 3).flatMap((title) => relationIn(normal(title, 120)) ?? []);
  const named = around[0];
  // "Who should we call?" is whoever the title says.
  if (own?.relation === 'other' && named && named.relation !== 'other') return { ...named, by: 'title' };
  // A box that only says "Employer" asks the person for its name.
  if (own && own.relation !== 'employer' && own.relation !== 'school') return { ...own, by: 'label' };
  // "Your mobile" under "Parent 1" is that of the one who fills the form in.
  const yours = /^(your|ihre?|deine?) /.test(label);
  const found = around.find(({ relation }) => !(yours && relation === 'parent'));
  return found ? { ...found, by: 'title' } : { relation: 'self' };
}

function relationIn(text: string): Omit<Subject, 'by'> | undefined {
  // Controls with their question as group title ("Do you have children?") are about the person.
  if (text === '' || /^(do|are|is|have|has|will|how many|haben|sind|ist|wie viele|number of|anzahl)\b/.test(text)) return undefined;
  const whose = POSSESSIVE.exec(text)?.[1];
  if (whose) return { relation: OWNERS.find(([, words]) => words.test(whose))?.[0] ?? 'other' };
  for (const [relation, pattern] of NUMBERED) {
    const match = pattern.exec(text);
    if (match) return { relation, index: Number(match[1]) };
  }
  const ordinal = ORDINAL.exec(text);
  if (ordinal) {
    const index = ORDINALS[ordinal[1] ?? ''] ?? 1;
    return { relation: /travel|passenger|guest|reisend|passagier|gast/.test(ordinal[2] ?? '') ? 'traveller' : 'applicant', index };
  }
  for (const [relation, pattern] of RELATIONS) if (pattern.test(text)) return { relation };
  return undefined;
}
