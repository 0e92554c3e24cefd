import { JOINT, NUMBERED, relationNamed } from '../core/relations.ts';
import { normal } from './normal.ts';
import { isYou, saysYour } from './own-words.ts';
import { asTitle, strangerOf } from './title-words.ts';
import { titlesOver } from './titles.ts';
import type { FieldSnapshot, PageSnapshot, Relation } from './types.ts';

/** Whose data a group of controls asks for, by its titles and by the label itself. */
/** A box that says no more than this asks the person for the name; under it, everything is theirs. */
const FIRMS: readonly (readonly [Relation, RegExp])[] = [
  [
    'employer',
    /^(your |the |my )?(current |present |previous |last |former )?(employers?|employer (details|information|contact( details)?)|company (details|information)|(the )?(company|firm|organi[sz]ation) (that )?you work for)$|^your organi[sz]ation( details| information)?$|^((angaben|daten|informationen) (zum|zu ihrem|des|ihres|uber ihren) |ihr )?((aktuelle|letzte|derzeitige|jetzige|fruhere|vorherige)[rnms]? )?arbeitgebers?$|^((informations|coordonnees) (sur|de) (l |votre )?)?(votre )?employeur( actuel| precedent)?$|^((su |datos de(l)? (la )?)?(empresa|empleador)( donde trabaja| actual)?)$|^(dati del )?datore di lavoro( attuale)?$|^(gegevens (van )?)?(uw |huidige )?werkgever$|^(dane )?pracodawc[ay]$|^arbetsgivare$|^isveren$|^работодатель$/,
  ],
  [
    'school',
    /^(your |the |last |current |previous )?(school|university|college)( details| information| contact| attended| you attend(ed)?)?$|^(ihre |angaben zur |daten der )?(besuchte |letzte )?(schule|hochschule|universitat)$|^(votre |l )?(ecole|universite|etablissement)( frequentee?)?$|^(su |datos de la )?(escuela|universidad)$|^(la tua |dati della )?(scuola|universita)$|^(a sua )?(escola|universidade)$|^(uw |gegevens )?(school|universiteit)$|^(dane )?(szko[lł][ay]|uczelni[ay])$/,
  ],
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
  fourth: 4,
  eldest: 1,
  oldest: 1,
  next: 2,
  erster: 1,
  zweiter: 2,
  zweite: 2,
  weiterer: 2,
  weitere: 2,
  mit: 2,
};
const ORDINAL =
  /\b(first|lead|main|primary|second|additional|other|joint|co|third|fourth|eldest|oldest|next|erster|zweiter|zweite|weiterer|weitere|mit) ?(travell?er|passenger|guest|applicant|tenant|driver|person|reisende\w*|passagier|gast|antragsteller\w*|bewerber\w*|mieter\w*|child|kind)s?\b/;

/** "Child's doctor", "your partner's employer": whose it is comes first. */
const POSSESSIVE =
  /^(?:your |the |my |ihr )?(childs|childrens|sons|daughters|pupils|partners|spouses|husbands|wifes|mothers|fathers|parents|guarantors|friends|guests)(?: \w+)+$/;

/** "Employer's telephone number": the firm's own. Its name is what the person is asked for. */
const OF_EMPLOYER =
  /^(?:(?:your |the |my |ihr )?(?:current |present |previous |last |former )?(?:employers|companys) |(?:phone|telephone|tel|address|e ?mail)(?: (?:number|address))? (?:of|at) (?:the |your |my )?(?:current |present |previous |last |former )?(?:employer|company|firm)$|(?:telefon\w*|adresse|anschrift|e mail(?: adresse)?|strasse|plz|ort) (?:des|ihres|vom|beim) (?:derzeitigen |aktuellen |letzten |jetzigen )?arbeitgebers?$|(?:telephone|adresse) de l employeur$|(?:telefono|direccion) (?:de la empresa|del empleador)$)/;
const REACHED =
  /\b(tel|phone|telephone|mobile|fax|e ?mail|address|street|city|town|post ?code|postal code|zip|state|telefon\w*|adresse|anschrift|strasse|plz|ort|telefono|direccion)\b/;
const OWNERS: readonly (readonly [Relation, RegExp])[] = [
  ['child', /^(child|son|daughter|pupil)/],
  ['partner', /^(partner|spouse|husband|wife)/],
  ['parent', /^(mother|father|parent)/],
  ['guarantor', /^guarantor/],
];

/** The titles a control stands under, inner first. */
export function titlesOf(field: FieldSnapshot, page: PageSnapshot): string[] {
  const titles = titlesOver(page, field.group, 6);
  if (field.legend && !titles.includes(field.legend)) titles.unshift(field.legend);
  if (titles.length === 0 && field.heading) titles.push(field.heading);
  // A column that is somebody's, over rows that say what is asked.
  if (field.tableHeader && field.tableHeader !== field.label && !titles.includes(field.tableHeader)) titles.unshift(field.tableHeader);
  const over = oversOf(page).get(field);
  if (over && !titles.includes(over)) titles.unshift(over);
  return titles;
}

/** Words over a run of boxes that are no heading ("Guest 2 (adult)" in bold), where they say who. */
const LONGEST_OVER = 60;
const tied = ({ labelSource }: FieldSnapshot) => labelSource === 'label' || labelSource === 'aria' || labelSource === 'placeholder';
/** By page, once: every reading of a box asks for its titles. */
const overs = new WeakMap<PageSnapshot, ReadonlyMap<FieldSnapshot, string>>();

function oversOf(page: PageSnapshot): ReadonlyMap<FieldSnapshot, string> {
  const known = overs.get(page);
  if (known) return known;
  const found = new Map<FieldSnapshot, string>();
  page.fields.forEach((field, at) => {
    const before = page.fields[at - 1];
    // The label of the box before is that box's question and stands over nothing.
    const isLabel = before !== undefined && field.before === before.label;
    const goesOn = before !== undefined && before.form === field.form && before.group === field.group && (!field.before || isLabel);
    const own =
      field.before &&
      !(isLabel && !(REACHES.test(normal(field.label, 60)) && !RELATED.test(normal(field.before, 120)))) &&
      field.before !== field.label &&
      tied(field) &&
      saysWho(field.before)
        ? field.before
        : undefined;
    const over = own ?? (before && goesOn && tied(field) ? found.get(before) : undefined);
    if (over) found.set(field, over);
  });
  overs.set(page, found);
  return found;
}

const RELATED = /(?<![^ ])(?:relation(?:ship)?|verhaltnis|beziehung|parente|lien|parentesco|relacion|pokrewienstwo)(?![^ ])/;
/** What is asked of whoever was asked for in the box before. */
const REACHES =
  /^(?:(?:contact |day ?time |mobile |cell |tele)?phone(?: (?:number|no))?|tel|mobile|cell|e ?mail(?: address)?|number|contact (?:number|details)|telefon(?:nummer)?|handy|telephone|courriel|telefono|movil|correo(?: electronico)?)$/;

const saysWho = (text: string): boolean =>
  // A number in front is that of a step.
  text.length <= LONGEST_OVER && !/^\d/.test(text) && !/[.!;]/.test(text.replace(/\.$/, '')) && relationIn(normal(text, 120)) !== undefined;

export interface Subject {
  readonly relation: Relation;
  readonly index?: number;
  /** Said by a title of its own group, or by the label, or by a label that asks how somebody is reached. */
  readonly by?: 'title' | 'label' | 'reach';
}

export function subjectOf(field: FieldSnapshot, titles: readonly string[]): Subject {
  const label = normal(field.label || field.aria || '', 200);
  if (OF_EMPLOYER.test(label) && REACHED.test(label)) return { relation: 'employer', by: 'label' };
  const own = relationIn(label);
  const around = closest(titles).flatMap((title) => whoseTitle(asTitle(title), label) ?? []);
  const named = around[0];
  // "Who should we call?" is whoever the title says.
  if (own?.relation === 'other' && named && named.relation !== 'other') return { ...named, by: 'title' };
  // A box that only says "Employer" asks the person for its name.
  if (own && own.relation !== 'employer' && own.relation !== 'school') return { ...own, by: 'label' };
  // "Your mobile" under "Parent 1" is that of the one who fills the form in.
  const yours = saysYour(label);
  const found = around.find(({ relation }) => !(yours && YIELDING.has(relation)));
  return found ? { ...found, by: 'title' } : { relation: 'self' };
}

/** What gives way to a label that speaks to the person. A partner's or a landlord's "your" is theirs. */
const YIELDING: ReadonlySet<Relation> = new Set<Relation>(['parent', 'other', 'recipient']);

/** Titles that say who, up to the one that speaks to the person: what stands over "Your details" is not theirs. */
function closest(titles: readonly string[]): readonly string[] {
  const near = titles.slice(0, 3);
  const yours = near.findIndex((title) => isYou(asTitle(title)));
  return yours < 0 ? near : near.slice(0, yours);
}

function whoseTitle(title: string, label: string): Whose | undefined {
  const found = relationIn(title);
  if (found) return found;
  // "How many people live with you?" over the list of them.
  if (ABOUT_SELF.test(label)) return undefined;
  const relation = strangerOf(title);
  return relation && { relation };
}

type Whose = Omit<Subject, 'by'>;

const known = new Map<string, Whose | null>();
/** Texts remembered with their reading; a page that invents more starts over. */
const MOST = 4000;

function relationIn(text: string): Whose | undefined {
  const before = known.get(text);
  if (before !== undefined) return before ?? undefined;
  const found = findRelation(text);
  if (known.size >= MOST) known.clear();
  known.set(text, found ?? null);
  return found;
}

const MOTHER_OR_FATHER =
  /\b(mother|father|mum|dad|mutter|vater|madre|padre|mere|pere|mae|pai|moeder|vader|matka|ojciec|mor|far)\b|\b(grand|step|god)/;
const MOTHER = /\b(mother|mum|mutter|madre|mere|mae|moeder|matka)\b/;
const FATHER = /\b(father|dad|vater|padre|pere|pai|vader|ojciec)\b/;
const OTHER_PARENT =
  /\b(second|2nd|other|another|additional|further|zweite[rs]?|weitere[rs]?|andere[rs]?|deuxieme|autre|segund[oa]|otr[oa]|secondo|altro|tweede|drugi|andra)\b/;

/**
 * On a form about a child a parent is no third person: the first, by number or in the order of the form, is whoever fills it in, the second
 * whom they share the child with. Mother and father stay who they are.
 */
export function asFamily(subject: Subject, words: string, asksForChild: boolean): Subject {
  const isEither = MOTHER.test(words) && FATHER.test(words);
  if (!asksForChild || subject.relation !== 'parent' || (MOTHER_OR_FATHER.test(words) && !isEither)) return subject;
  const index = subject.index ?? (OTHER_PARENT.test(words) ? 2 : 1);
  return index <= 2 ? { ...subject, relation: 'applicant', index } : subject;
}

/** "Do you have children?" is about the person; "Is your child vaccinated?" about the child. */
const ABOUT_SELF = new RegExp(
  [
    '^(do|are|is|have|has|will|can|could|would|did|were)(?! (your|the) \\w+)(?![^ ])',
    '^(how many|number of|no of)(?![^ ])',
    '^(haben|sind|ist|werden|leben|wie viele|anzahl)(?![^ ])(?! (ihre?|das|der|die) (kind|partner|tochter|sohn|frau|mann))',
    '^(combien|nombre (d|des|du|de(?! (su|sus|la|el|los|las|mi|tu|tus|una?)(?![^ ])))|avez vous|etes vous|y a t il)(?![^ ])',
    '^(cuant[oa]s|numero de|tiene[ns]?|tienes|esta usted|quant[oaie]s?|tem|numero di|ha|hai|avete)(?![^ ])',
    '^(hoeveel|aantal|heeft u|heb je|bent u|ile|liczba|czy|kolik|pocet|mate|hur manga|antal|har du|hvor mange|kac|kuinka monta|hany|сколько|количество|есть ли)(?![^ ])',
    '(?<![^ ])(sayisi|sayısı)(?![^ ])',
  ].join('|'),
);

function findRelation(text: string): Whose | undefined {
  if (text === '' || ABOUT_SELF.test(text)) return undefined;
  const whose = POSSESSIVE.exec(text)?.[1];
  if (whose) return { relation: OWNERS.find(([, words]) => words.test(whose))?.[0] ?? 'other' };
  for (const [relation, pattern] of NUMBERED) {
    const match = pattern.exec(text);
    if (match) return { relation, index: Number(match.at(-1)) };
  }
  const ordinal = ORDINAL.exec(text);
  if (ordinal) {
    const index = ORDINALS[ordinal[1] ?? ''] ?? 1;
    if (/^(child|kind)/.test(ordinal[2] ?? '')) return { relation: 'child', index };
    return { relation: /travel|passenger|guest|reisend|passagier|gast/.test(ordinal[2] ?? '') ? 'traveller' : 'applicant', index };
  }
  if (JOINT.test(text)) return { relation: 'applicant', index: 2 };
  const firm = FIRMS.find(([, pattern]) => pattern.test(text))?.[0];
  const relation = relationNamed(text) ?? firm;
  return relation && { relation };
}
