import { attributeOf } from '../core/attributes.ts';
import { labelPaths } from '../core/labels/index.ts';
import { displayLabel } from '../core/text.ts';
import { addingsOf, type ListName, listNamed } from './adding.ts';
import { fitsQuestion } from './asked-kind.ts';
import type { Placed } from './blocks.ts';
import type { Hint } from './classify/features.ts';
import { formKindOf } from './form-kind.ts';
import { ofHolder } from './holders.ts';
import { asksForCard, hiddenReason, leaveReason, type Setting } from './leave.ts';
import { byNeighbours, sharedWords } from './neighbours.ts';
import { normal } from './normal.ts';
import { ordinalIn } from './ordinal.ts';
import { type PhonePart, phoneParts } from './phone-parts.ts';
import { isBeyondState, questionOf, timeOf } from './question.ts';
import { DURATION } from './question-words.ts';
import { type Read, readWords, UNREAD } from './read-words.ts';
import { countedIn, isHistory, type RowPlace, rowsOf, withPay } from './repeats.ts';
import { asFamily, type Subject, subjectOf, titlesOf } from './subject.ts';
import { datePartOf, tokenLeft, tokenOf } from './token.ts';
import type { FieldReading, FieldSnapshot, FormKind, LeaveReason, PageSnapshot } from './types.ts';
import { settleWhose } from './whose.ts';

/**
 * What the rules alone make of a snapshot: the dictionary's reading of each control, its neighbours' say, the form around it, and
 * whether it is ours at all. `reads` may be given, for a second look after something else has named a control.
 */
export interface RuleReading {
  readonly readings: readonly FieldReading[];
  readonly reads: readonly Read[];
  readonly hints: readonly Hint[];
  /** Why each would be left alone if it were seen and empty. */
  readonly inner: readonly (LeaveReason | undefined)[];
}

/** Below this the person is asked although the reading is probably right. */
const FILL = 0.7;

export function readByRules(page: PageSnapshot, given?: readonly Read[]): RuleReading {
  const kinds = new Map<number, FormKind>();
  const kindOf = (form: number) => {
    const known = kinds.get(form) ?? formKindOf(page, form);
    kinds.set(form, known);
    return known;
  };
  const reads = given ?? readsOf(page);
  const cards = new Set(page.fields.filter(asksForCard).map((field) => field.form));
  const phones = phoneParts(page, reads);
  const inner: (LeaveReason | undefined)[] = [];
  const young = isForYoung(page);
  const asksForChild = young || page.fields.some((field) => subjectOf(field, titlesOf(field, page)).relation === 'child');
  const asked = page.fields.map((field, index) => placedAt(field, reads[index] ?? UNREAD, page, reads, asksForChild));
  const placed = settleWhose(page, young ? asked.map(ofYoung) : asked);
  const rows = withPay(placed, rowsOf(placed));
  const growing = new Set(addingsOf(page).map(({ list }) => list));
  const readings = page.fields.map((field, index) => {
    const read = reads[index] ?? UNREAD;
    const setting = {
      kind: kindOf(field.form),
      card: cards.has(field.form),
      path: read.guessed ? null : read.path,
      phone: phones.get(index),
    };
    inner.push(leaveReason(field, setting));
    return reading(placed[index] ?? placedAt(field, read, page, reads, asksForChild), read, setting, inner[index], {
      page,
      reads,
      row: rows[index],
      growing,
    });
  });
  const hints = readings.map(({ token, question, leave, confidence }, index) => ({
    token,
    path: question.path,
    leave,
    confidence,
    source: (reads[index] ?? UNREAD).because.split(' ', 1)[0] ?? '',
    kind: kindOf(page.fields[index]?.form ?? -1),
  }));
  return { readings, reads, hints, inner };
}

function readsOf(page: PageSnapshot): Read[] {
  const shared = sharedWords(page.fields);
  return byNeighbours(
    page,
    page.fields.map((field, index) => readWords(field, titlesOf(field, page), shared[index] === true, page.lang)),
  );
}

// ---- the reading ----

const TRAVEL =
  /\b(hotels?|rooms?|stays?|nights?|flights?|fly\w*|ferr(y|ies)|sailings?|travel\w*|trips?|journeys?|bookings?|book|reserv\w*|holidays?|passengers?|airports?|accommodation|check (in|out)|destination|visa|cruise|reisen?\w*|zimmer|flug\w*|buch\w*|urlaub|unterkunft|anreise|abreise|ubernachtung\w*|fahre)\b/;

/** A day of arrival is one of a journey only where the page is about one; a question asked alone says enough by itself. */
function isTravel(page: PageSnapshot): boolean {
  if (page.fields.length < 2) return true;
  const forms = page.forms.flatMap((form) => [form.heading, ...form.buttons]);
  const around = [
    page.title,
    page.heading,
    ...forms,
    ...page.groups.map((group) => group.title),
    ...page.fields.map((field) => field.label),
  ];
  return around.some((text) => TRAVEL.test(normal(text, 200)));
}

const PARTY = /\b(adults?|rooms?|nights?|guests|erwachsenen?|zimmer|adultes|adult[oai]s?|volwassenen|doroslych|dorosli)\b/;

/** Beside adults and rooms the children are those who come along. */
function isPartyCounted(page: PageSnapshot): boolean {
  return page.fields.some((field) => PARTY.test(normal(labelOf(field), 120)));
}

function placedAt(field: FieldSnapshot, read: Read, page: PageSnapshot, reads: readonly Read[], asksForChild: boolean): Placed {
  const titles = titlesOf(field, page);
  const held = ofHolder(subjectOf(field, countedTitles(titles, page)), labelOf(field), titles, heldPath(read));
  const words = normal([labelOf(field), ...titles.slice(0, 3)].join(' '), 300);
  const subject = asFamily(inOrder(held, normal(labelOf(field), 120)), words, asksForChild);
  const theirs = read.theirs && subject.relation === 'self';
  const said = read.path ?? (subject.relation === 'emergency-contact' && PERSON_TO_CALL.test(normal(labelOf(field), 120)) ? 'name' : null);
  const named = theirs ? null : pathOf(ownPath(said, field, page, reads), subject);
  const asks = named && fitsQuestion(field.label, named) && (!/^trip\./.test(named) || isTravel(page)) ? named : null;
  const label = labelOf(field);
  const path = (asks === 'children' && isPartyCounted(page)) || isBeyondState(label, asks, field) ? null : asks;
  const title = normal(titles[0] ?? '', 120);
  return {
    field,
    titles,
    subject,
    path,
    part: datePartOf(field),
    relation: subject.relation,
    numbered: subject.index !== undefined,
    former: timeOf(label, titles, path) === 'former',
    place: countedIn(title),
    history: isHistory(title),
    context: read.context ?? contextOf(titles, field, path),
  };
}

const YOUNG =
  /(?<![^ ])(?:member|participant|player|swimmer|camper|athlete|dancer|pupil|student|mitglied\w*|teilnehmer\w*|spieler\w*|schwimmer\w*|schuler\w*|alumn[oa]|jugador\w*|participante|joueur|joueuse|eleve|adherent|iscritt[oa]|leerling|lid|deelnemer|uczen|uczestnik)(?![^ ])/;
const THEIR_PARENTS =
  /(?<![^ ])(?:parents?|guardians?|carers?|erziehungsberechtigte\w*|sorgeberechtigte\w*|eltern\w*|padres?|madre|tutor(?:a|es)?|progenitor\w*|genitor[ei]|responsable legal|ouders?|verzorger|rodzic\w*)(?![^ ])/;
const MOST_IF = /\b(?:if|under|unter|falls|wenn|minderjahrig\w*|minors?)\b/;

/** A member beside their parents, each with a block of their own, is a child, and the parents are who fills the form in. */
function isForYoung({ groups, fields }: PageSnapshot): boolean {
  const sizes = (words: RegExp) =>
    groups.flatMap(({ title }, group) => {
      const text = normal(title, 120);
      return words.test(text) && !MOST_IF.test(text) ? [fields.filter((field) => field.group === group).length] : [];
    });
  return sizes(YOUNG).some((size) => size > 1) && sizes(THEIR_PARENTS).some((size) => size > 1);
}

function ofYoung(one: Placed): Placed {
  const isTheirs =
    one.subject.relation === 'self' &&
    YOUNG.test(normal(one.titles[0] ?? '', 120)) &&
    !THEIR_PARENTS.test(normal(one.titles[0] ?? '', 120));
  return isTheirs ? { ...one, relation: 'child', subject: { relation: 'child', by: 'title' } } : one;
}

const COUNTED = /^(\d)\.? ?(?=\p{L})(\p{L}+)/u;

/** "1. Parent" and "2. Parent" count people; "1. Child" and "2. Parent" count the sections of the form. */
function countedTitles(titles: readonly string[], { groups }: PageSnapshot): readonly string[] {
  return titles.map((title) => {
    const [, number, noun = ''] = COUNTED.exec(title.trim()) ?? [];
    const isOneOfSeveral = groups.some((group) => {
      const [, other, same] = COUNTED.exec(group.title.trim()) ?? [];
      return other !== undefined && other !== number && same?.toLowerCase() === noun.toLowerCase();
    });
    return number && isOneOfSeveral ? `${noun} ${number}` : title;
  });
}

/** "2nd person, if the first cannot be reached" under a title about emergencies. */
const PERSON_TO_CALL =
  /^(?:(?:the )?(?:1st|2nd|3rd|first|second|third) )?(?:person|contact|somebody|someone)(?: to (?:call|contact|ring|tell|notify)| if .*| [1-3])?$/;
const ORDER = [/^(?:the )?(?:1st|first)\b/, /^(?:the )?(?:2nd|second)\b/, /^(?:the )?(?:3rd|third)\b/];

function inOrder(subject: Subject, label: string): Subject {
  const isCounted = subject.relation === 'emergency-contact' && subject.index === undefined && PERSON_TO_CALL.test(label);
  const at = isCounted ? ORDER.findIndex((words) => words.test(label)) : -1;
  return at < 0 ? subject : { ...subject, index: at + 1 };
}

/** What a firm has is asked of the firm, also where nothing of ours answers it. */
const heldPath = (read: Read): string | null => (read.another ? 'organization' : read.path);

const labelOf = (field: FieldSnapshot): string => field.label || field.aria || field.placeholder || field.before || '';

interface Around {
  readonly page: PageSnapshot;
  readonly reads: readonly Read[];
  readonly row?: RowPlace;
  /** Lists to which the page adds rows. */
  readonly growing: ReadonlySet<ListName>;
}

function isGrowing(path: string | null, growing: ReadonlySet<ListName>): boolean {
  const list = listNamed(path);
  return list !== undefined && growing.has(list);
}

/** The second of several people in rows is the second, also where the page does not count them. */
function inRow(subject: Subject, row: RowPlace | undefined): Subject {
  const counts = row && row.of > 1 && subject.relation !== 'self' && subject.index === undefined;
  return counts ? { ...subject, index: row.index + 1 } : subject;
}

/** Which of several is asked for, from 0; the first of the past stands behind the present one. */
function nthOf(subject: Subject, row: RowPlace | undefined, isPast: boolean): number {
  if (subject.index !== undefined) return 0;
  return Math.max(0, (row?.index ?? 0) - (isPast ? 1 : 0));
}

function reading(
  placed: Placed,
  read: Read,
  setting: Setting & { readonly phone?: PhonePart },
  inner: LeaveReason | undefined,
  { page, reads, row, growing }: Around,
): FieldReading {
  const { field, titles, path, context } = placed;
  const subject = inRow(placed.subject, row);
  const leave = field.hidden ? hiddenReason(field) : inner;
  const hasLine2 = reads.some((other, index) => other.path === 'address.address-line2' && page.fields[index]?.form === field.form);
  // Where somebody lived before comes after where they live now.
  const isPast = placed.history === true && !placed.former && path?.startsWith('address') === true && (row?.index ?? 0) > 0;
  const question = questionOf(field, {
    label: read.over ?? labelOf(field),
    titles,
    path,
    nth: Math.max(nthOf(subject, row, isPast), ordinalIn(labelOf(field), path)),
    time: isPast ? 'former' : undefined,
    inRows: row !== undefined && (row.of > 1 || isGrowing(path, growing)),
    context,
    subject,
    unit: path === 'bday' ? datePartOf(field) : read.unit,
  });
  const token = path === 'tel' && setting.phone ? setting.phone : path ? tokenOf(path, field, hasLine2) : null;
  return {
    key: field.key,
    ours: leave === undefined,
    leave,
    token: leave ? tokenLeft(inner, leave, field, setting.kind, token) : token,
    confidence: leave ? 0.9 : read.confidence,
    fill: leave === undefined && !read.conflict && !placed.unsure && path !== null && read.confidence >= FILL,
    question,
    conflict: read.conflict,
    section: displayLabel(titles[0] ?? ''),
    because: leave ? `left alone: ${leave}` : read.because,
  };
}

/** An employer's or a school's own name; its address and phone are not the person's and known by nobody. */
function pathOf(path: string | null, { relation, by }: Subject): string | null {
  if (path === null || (relation !== 'employer' && relation !== 'school')) return path;
  // "Employer phone" is read as the employer.
  if (by === 'reach') return null;
  if (path === 'name' || path === 'organization') return relation === 'employer' ? 'organization' : 'education.institution';
  return /^(address|tel|email|url|fax|given-name|family-name)(\.|$)/.test(path) ? null : path;
}

/** Street lines stay apart from a whole address: the one box of a form without town or postcode takes all of it. */
function ownPath(path: string | null, field: FieldSnapshot, page: PageSnapshot, reads: readonly Read[]): string | null {
  // How long somebody has lived there is no street.
  if (path === 'address' && (reads[page.fields.indexOf(field)]?.unit || DURATION.test(normal(field.label)))) return path;
  // A story about experience is no number of years.
  if (path === 'experience' && field.kind === 'textarea') return null;
  if (path !== 'address' && path !== 'address.address-line1') return path;
  // A box for another address than the one whose lines stand beside it.
  if (
    path === 'address' &&
    field.kind === 'textarea' &&
    /\b(previous|former|last|old|before|fruhere|vorherige)\b/.test(normal(field.label))
  )
    return path;
  const nearby = (wanted: string) =>
    reads.some(
      (other, index) => other.path === wanted && page.fields[index]?.form === field.form && page.fields[index]?.hidden === undefined,
    );
  const parted = nearby('address.postal-code') || nearby('address.address-level2');
  if (path === 'address')
    return parted && !/^(textarea|rich-text)$/.test(field.kind)
      ? streetPath(nearby)
      : parted && nearby('address.postal-code') && nearby('address.address-level2')
        ? 'address.street-address'
        : path;
  return streetPath(nearby);
}

function streetPath(nearby: (path: string) => boolean): string {
  return nearby('address.address-line2') ? 'address.address-line1' : 'address.street-address';
}

/** "Not your work one please". */
const NOT_WORK = /\b(?:not|no|kein\w*|nicht) (?:an? |your |the |ihre? )?(?:work|business|company|office|dienstlich\w*|geschaftlich\w*)\b/g;

const CONTEXTS: readonly (readonly [string, RegExp])[] = [
  ['billing', /\b(billing|bill to|invoice|rechnung\w*|facturation|facturacion|fatturazione|faturacao|cobranca|factuur\w*|faktur\w*)\b/],
  [
    'shipping',
    /\b(shipping|ship to|delivery|deliver to|liefer\w*|versand\w*|livraison|expedition|envio|entrega|spedizione|consegna|verzend\w*|bezorg\w*|aflever\w*|dostaw\w*|leverans\w*|levering\w*)\b/,
  ],
  ['work', /\b(work|business|company|office|dienstlich|geschaftlich|firma)\b/],
  ['home', /\b(home|private|privat)\b/],
];

/** A block about the firm asks for the firm's own address and telephone, never for the private ones. */
const FIRM =
  /^(\d{1,2} )?(about )?(your |the |our |ihre? )?(business|company|firm|supplier|vendor|contractor|bidder|organi[sz]ation|registered office|unternehmens?|firmen?|betriebs?|geschafts?|lieferanten?|entreprise|societe|empresa|azienda|bedrijf)( ?(details?|information|info|address(es)?|contact|data|profile|location|premises|headquarters|daten|angaben|anschrift|adresse|sitz|and|und))*$/;

/** Where somebody works, asked as an address. */
const WORKPLACE =
  /^(your |ihre? |votre |su |uw )?((work|office|workplace|employer) (address(es)?|location|contact details)|(dienst|geschafts|arbeits|buro)(anschrift|adresse)|anschrift (der arbeitsstelle|am arbeitsplatz)|adresse (professionnelle|du (lieu de )?travail)|direccion (de|del) (trabajo|oficina)|indirizzo (di lavoro|dell ufficio)|endereco (do trabalho|profissional|comercial)|werkadres|adres (pracy|s[lł]u[zż]bowy))$/;

function isOfFirm(titles: readonly string[]): boolean {
  return titles.slice(0, 2).some((title) => FIRM.test(normal(title, 80)) || WORKPLACE.test(normal(title, 80)));
}

function contextOf(titles: readonly string[], field: FieldSnapshot, path: string | null): string | undefined {
  if (!/^(address|name|given-name|family-name|organization|email|tel|url|fax)(\.|$)/.test(path ?? '')) return undefined;
  if (/^(address|email|tel|fax)(\.|$)/.test(path ?? '') && isOfFirm(titles)) return 'work';
  const text = normal([field.label, ...titles.slice(0, 2)].join(' '), 200).replace(NOT_WORK, ' ');
  const found = CONTEXTS.find(([, pattern]) => pattern.test(text))?.[0];
  const attribute = attributeOf(labelPaths(field.label)[0]?.path ?? '');
  // "Work" in a title about jobs is no kind of e-mail or phone.
  return found === 'work' &&
    (!/^(contact|address)$/.test(attribute?.topic ?? '') ||
      !/\b(work|business|company|office|dienstlich|geschaftlich)\b/.test(normal(field.label).replace(NOT_WORK, ' ')))
    ? undefined
    : found;
}
