import { attributeOf } from '../core/attributes.ts';
import { labelPaths } from '../core/labels/index.ts';
import { normal } from './normal.ts';
import { isOwnTitle, isYou, saysYour } from './own-words.ts';
import { type Purpose, purposeOf } from './purpose.ts';
import { type Asked, countedIn, sameWords } from './repeats.ts';
import type { Subject } from './subject.ts';
import { asTitle, isPet, isSide, namesPet, placeIn } from './title-words.ts';
import { readAutocomplete } from './token.ts';
import type { PageSnapshot, Relation } from './types.ts';

/**
 * Whose each block of a page is, before its boxes are read one by one. A block is what stands under one title; where it asks for a name a
 * second time it is rows of people. Of several blocks that ask for a person one is that of whoever fills the form in: the one that
 * speaks to them ("Your details"), else the first. Everything in the others is somebody else's, their phone as much as their name.
 */
export interface Placed extends Asked {
  readonly titles: readonly string[];
  readonly subject: Subject;
  /** billing, shipping: the person's own, asked a second time. */
  readonly context?: string;
  /** Read right, but perhaps not the person's: offered only. */
  readonly unsure?: true;
}

interface Block {
  readonly at: number[];
  readonly form: number;
  readonly group: number;
  /** Row of several in the same place. */
  readonly row: number;
  readonly rows: Place;
}

/** All rows of one place. */
interface Place {
  count: number;
}

/** What a second person is known by. */
const PERSONAL = new Set(['given-name', 'family-name', 'name', 'bday', 'sex', 'nationality', 'passport']);
const NAMING = new Set(['given-name', 'family-name', 'name']);
/** A second time after something else, these begin another row. */
const BEGINS = new Set(['given-name', 'family-name', 'name', 'bday', 'age']);

const head = (path: string | null): string => path?.split('.')[0] ?? '';
const labelOf = ({ field }: Placed): string => field.label || field.aria || field.placeholder || field.before || '';

export function settleWhose(page: PageSnapshot, given: readonly Placed[]): readonly Placed[] {
  const purposes = new Map(page.fields.map(({ form }) => [form, purposeOf(page, form)]));
  const placed = given.map((one) => ofAnimal(ofPlace(ofPurpose(one, purposes.get(one.field.form)))));
  const blocks = blocksOf(placed);
  const whose = new Map<number, Placed>();
  const take = (at: number, relation: Relation) => {
    const one = whose.get(at) ?? placed[at];
    if (one && one.subject.relation === 'self' && !isYours(one)) whose.set(at, as(one, relation));
  };
  for (const block of blocks) {
    if (isRelated(block, placed)) for (const at of block.at) take(at, 'other');
    for (const at of ofHolder(block, blocks, page, placed)) take(at, 'thing');
    for (const at of ofBeast(block, placed)) take(at, 'other');
  }
  const now = placed.map((one, at) => whose.get(at) ?? one);
  strangers(page, now, blocks).forEach((at) => {
    const one = now[at];
    if (one) whose.set(at, as(one, 'other'));
  });
  return received(
    placed.map((one, at) => whose.get(at) ?? one),
    blocks,
  );
}

function as(one: Placed, relation: Relation): Placed {
  return { ...one, relation, subject: { relation } };
}

/** What speaks to the person is theirs wherever it stands. */
const isYours = (one: Placed): boolean => saysYour(labelOf(one));

// ---- blocks ----

function blocksOf(placed: readonly Placed[]): Block[] {
  const open = new Map<string, Block>();
  const blocks: Block[] = [];
  placed.forEach((one, at) => {
    const { field } = one;
    if (field.hidden) return;
    const section = readAutocomplete(field.autocomplete)?.section ?? '';
    // A table without a title says in its rows who they are about.
    const key = `${field.form} ${field.group} ${section} ${field.group < 0 ? (field.legend ?? '') : ''}`;
    const before = open.get(key);
    if (before && !beginsRow(one, before, placed)) {
      before.at.push(at);
      return;
    }
    const rows = before?.rows ?? { count: 0 };
    const block = { at: [at], form: field.form, group: field.group, row: rows.count++, rows };
    open.set(key, block);
    blocks.push(block);
  });
  return blocks;
}

/** The same question about a person again, in the same words: another row. Parts of one answer stand beside each other. */
function beginsRow(one: Placed, { at }: Block, placed: readonly Placed[]): boolean {
  if (!BEGINS.has(one.path ?? '') || one.subject.relation !== 'self') return false;
  const again = at.findLastIndex((index) => {
    const other = placed[index];
    return other?.path === one.path && other.part === one.part && sameWords(other.field, one.field);
  });
  if (again < 0) return false;
  const isCounted = one.field.labelSource === 'table' || /\d/.test(labelOf(one));
  return (one.path === 'name' && isCounted) || at.slice(again + 1).some((index) => !sameWords(placed[index]?.field ?? one.field, one.field));
}

const has = ({ at }: Block, placed: readonly Placed[], test: (one: Placed) => boolean): boolean =>
  at.some((index) => {
    const one = placed[index];
    return one !== undefined && test(one);
  });

const isNamed = (one: Placed): boolean => one.subject.relation === 'self' && NAMING.has(one.path ?? '');

function titleOf({ at }: Block, placed: readonly Placed[]): string {
  return asTitle(placed[at[0] ?? -1]?.titles[0] ?? '');
}

// ---- whom a block names ----

/** "Relationship to you": whoever has one is not the person. */
const RELATIONSHIP =
  /^(?:(?:your |what is (?:their |the )?)?(?:relationship|relation)(?: (?:to|with) (?:you|yourself|me|(?:the )?(?:main |primary )?(?:applicant|insured|tenant|claimant|policy ?holder|householder|head of household))| type)?|(?:verwandtschafts(?:verhaltnis|grad)|beziehung)(?: (?:zu ihnen|zum antragsteller|zu mir))?|lien de parente|lien avec (?:vous|le demandeur)|parentesco|relacion con (?:usted|el solicitante)|(?:grado di )?parentela|relazione con (?:lei|il richiedente)|grau de parentesco|relatie tot (?:u|de aanvrager)|(?:stopien )?pokrewienstw[oa]|slaktskap)$/;

function isRelated(block: Block, placed: readonly Placed[]): boolean {
  const isApart = block.rows.count > 1 || (titleOf(block, placed) !== '' && !isOwnTitle(titleOf(block, placed)));
  return isApart && has(block, placed, isNamed) && has(block, placed, (one) => RELATIONSHIP.test(normal(labelOf(one), 120)));
}

const CONTACT = /^(?:address|tel|email|fax|url)(?:\.|$)/;
const OF_WORK =
  /(?<![^ ])(?:employ(?:ment|er|ers)|jobs?|work (?:experience|history)|(?:work|career) history|education\w*|schools?|universit(?:y|ies)|college|arbeitgebers?|beschaftigung\w*|arbeitsverhaltnis\w*|berufserfahrung|schule|ausbildung|studium|hochschule|emploi|employeur|experiences? professionnelles?|formation|etudes|ecole|empleo|empleador|experiencia|estudios|escuela|formacion|lavoro|datore|istruzione|scuola|esperienza|emprego|empregador|escola|formacao|werkgever|dienstverband|werkervaring|opleiding|school|pracodawc[^ ]*|zatrudnien[^ ]*|szko[lł][^ ]*|wykszta[lł]cen[^ ]*)(?![^ ])/;

/** Beside the employer or the school of a block about it, a phone and an address are the firm's. */
function ofHolder(block: Block, blocks: readonly Block[], page: PageSnapshot, placed: readonly Placed[]): number[] {
  const title = titleOf(block, placed);
  if (block.group < 0 || isOwnTitle(title) || APPLYING.test(title)) return [];
  if (!has(block, placed, (one) => /^(?:organization$|job\.|education)/.test(one.path ?? ''))) return [];
  if (blocks.some((other) => isUnder(other.group, block.group, page) && has(other, placed, isNamed))) return [];
  if (!OF_WORK.test(title) && !has(block, placed, (one) => /^(?:job|education)\./.test(one.path ?? ''))) return [];
  return block.at.filter((at) => {
    const one = placed[at];
    return one && CONTACT.test(one.path ?? '') && one.context !== 'work' && one.context !== 'home';
  });
}

/** A form for a job is about the one who wants it. */
const APPLYING = /(?<![^ ])(?:appl(?:y|ication|icant)\w*|search|alert|bewerb\w*|candidat\w*|postul\w*|solicit\w*|sollicit\w*|aplikac\w*)(?![^ ])/;

const BREED = /(?<![^ ])(?:breed|species|rasse|tierart|race (?:du|de l)|espece|raza (?:del|de la)|especie|razza|ras|diersoort|rasa|gatunek)(?![^ ])/;
const BODY = /^(?:bday|age|sex|weight|height|diet|allergy|medication|condition|birth-place)(?:\.|$)/;

/** Beside its breed, age and weight are an animal's; a name alone is too. */
function ofBeast(block: Block, placed: readonly Placed[]): number[] {
  const asksBreed = has(block, placed, (one) => BREED.test(normal(labelOf(one), 60)));
  if (!asksBreed || has(block, placed, (one) => /^(?:given-name|family-name)$/.test(one.path ?? ''))) return [];
  return block.at.filter((at) => BODY.test(placed[at]?.path ?? '') || placed[at]?.path === 'name');
}

function ofAnimal(one: Placed): Placed {
  if (one.path === null) return one;
  const { relation } = one.subject;
  // What is known of an animal is kept with the person.
  if (relation === 'other' && isPet(asTitle(one.titles[0] ?? '')) && /^(?:pet(?:\.|$)|name$)/.test(one.path))
    return { ...as(one, 'self'), path: one.path === 'name' ? 'pet.name' : one.path };
  return relation === 'self' && BODY.test(one.path) && one.path !== 'allergy' && namesPet(normal(labelOf(one), 200)) ? as(one, 'other') : one;
}

/** An address under "Where did it happen?", or one that is called a property's. */
function ofPlace(one: Placed): Placed {
  if (one.subject.relation !== 'self' || !/^(?:address|name|tel|email|organization)(?:\.|$)/.test(one.path ?? '')) return one;
  if (isYours(one)) return one;
  const title = one.titles.slice(0, 2).map(asTitle).find(placeIn);
  const isAddress = one.path?.startsWith('address') === true;
  const label = isAddress ? placeIn(normal(labelOf(one), 200)) : undefined;
  const place = label ?? (title ? placeIn(title) : undefined);
  if (place === 'elsewhere' && (isAddress || title !== undefined)) return as(one, 'thing');
  return place === 'perhaps' && isAddress ? { ...one, unsure: true } : one;
}

const REACHED = new Set(['contact', 'identity', 'address', 'work']);

function ofPurpose(one: Placed, purpose: Purpose | undefined): Placed {
  if (!purpose || one.path === null || one.subject.relation !== 'self' || isYours(one)) return one;
  const topic = attributeOf(one.path)?.topic ?? '';
  if (purpose === 'somebody') return REACHED.has(topic) ? as(one, 'other') : one;
  if (purpose === 'review') return BODY.test(one.path) ? { ...one, unsure: true } : one;
  return topic === 'contact' || NAMING.has(one.path) ? one : as(one, 'thing');
}

// ---- second persons ----

/** Where somebody signs for what stands above: a name asked again, and no other person's. */
const SIGNED =
  /(?<![^ ])(?:declarations?|signatures?|sign|consent|agreement|authori[sz]ation|unterschrift|erklarung|einwilligung|declaration|consentement|declaracion|firma|dichiarazione|declaracao|assinatura|verklaring|handtekening|oswiadczeni\w*|podpis)(?![^ ])/;

/** Of "Billing contact" it is a contact that is asked for. */
const CONTACT_PERSON = /(?<![^ ])(?:contact(?! (?:details|information|info|data))|ansprechpartner\w*|kontaktperson)(?![^ ])/;

function isSecondAddress(one: Placed): boolean {
  if (one.context !== 'billing' && one.context !== 'shipping') return false;
  return !one.titles.slice(0, 1).some((title) => CONTACT_PERSON.test(asTitle(title)));
}

/** The controls that ask for somebody beside the person, in the forms that ask for several. */
function strangers(page: PageSnapshot, placed: readonly Placed[], blocks: readonly Block[]): number[] {
  const found = new Set<number>();
  for (const form of new Set(blocks.map((block) => block.form))) {
    const here = blocks.filter((block) => block.form === form);
    const own = ownOf(here, placed);
    for (const block of here) {
      if (own.includes(block) || isAnchored(block, placed)) continue;
      const again = block.at.filter((at) => isAskedAgain(placed[at], block, own, here, placed));
      for (const at of again) found.add(at);
      if (again.length > 0 && isPerson(block, again, own, placed)) for (const at of extentOf(block, own, here, page, placed)) found.add(at);
    }
    for (const block of [...here].filter((one) => !isAnchored(one, placed) && isBesideOwn(one, own, here, placed)))
      for (const at of block.at) if (placed[at]?.subject.relation === 'self' && placed[at]?.path !== null) found.add(at);
  }
  return [...found].filter((at) => {
    const one = placed[at];
    return one !== undefined && !isYours(one);
  });
}

const isAnchored = (block: Block, placed: readonly Placed[]): boolean =>
  (block.row === 0 && isYou(titleOf(block, placed))) || has(block, placed, (one) => isNamed(one) && isYours(one));

/** The person's own: every block that speaks to them, else the first that asks for each thing. */
function ownOf(blocks: readonly Block[], placed: readonly Placed[]): Block[] {
  const named = blocks.filter((block) => has(block, placed, (one) => isNamed(one) && !isSecondAddress(one)));
  const anchored = named.filter((block) => isAnchored(block, placed));
  const called = named.filter((block) => block.row === 0 && isOwnTitle(titleOf(block, placed)));
  return anchored.length > 0 ? anchored : called.slice(0, 1);
}

/** A block whose title names somebody, beside one that is the person's. */
function isBesideOwn(block: Block, own: readonly Block[], blocks: readonly Block[], placed: readonly Placed[]): boolean {
  if (own.includes(block) || !has(block, placed, isNamed) || has(block, placed, isSecondAddress)) return false;
  const title = titleOf(block, placed);
  if (isNumberedHigher(title)) return true;
  if (!isSide(title)) return false;
  return blocks.some((other) => other !== block && has(other, placed, (one) => isNamed(one) && !isSecondAddress(one)));
}

const ADDRESS = /^(?:address|adresse|anschrift|adres|direccion|indirizzo|endereco)(?![^ ])/;
const isNumberedHigher = (title: string): boolean => (countedIn(title) ?? 1) > 1 && !ADDRESS.test(title);

/** Asked in another block before, or in the person's own one after. */
function isAskedAgain(
  one: Placed | undefined,
  block: Block,
  own: readonly Block[],
  blocks: readonly Block[],
  placed: readonly Placed[],
): boolean {
  if (!one || one.subject.relation !== 'self' || !PERSONAL.has(head(one.path)) || isSecondAddress(one)) return false;
  const asksToo = (other: Block) =>
    has(other, placed, (two) => two.subject.relation === 'self' && two.path === one.path && two.part === one.part && !isSecondAddress(two));
  const before = blocks.slice(0, blocks.indexOf(block)).some(asksToo);
  if (before) return true;
  const title = titleOf(block, placed);
  const isNamedFirst = own.some((other) => isAnchored(other, placed) && blocks.indexOf(other) > blocks.indexOf(block));
  return NAMING.has(one.path ?? '') && title !== '' && !isGeneral(title) && isNamedFirst;
}

/** A title that says no more than what is asked: "Name", "Contact details", "Step 1". */
const GENERAL =
  /^(?:\d{1,2} ?)?(?:(?:step|section|part|schritt|teil|etape|paso|passo|stap|krok) \d{1,2}.*|(?:(?:contact|personal|main|basic|general|account|customer|your|the|client|guest|member|user|delivery|billing|shipping|booking|order|registration|application|sign|up|register|details?|information|info|data|name|names|profile|form|and|address|login|kontakt\w*|person\w*|angaben|daten|anmeldung|registrierung|konto|name|bestellung|coordonnees|informations?|identite|inscription|compte|client|contacto?|datos|registro|cuenta|dati|anagrafici|registrazione|dados|cadastro|gegevens|account|registratie|dane|rejestracja|konto)(?: |$))+)$/;
const isGeneral = (title: string): boolean => GENERAL.test(title) || isOwnTitle(title);

/** A whole person, not only a name asked once more in other words or to sign. */
function isPerson(block: Block, again: readonly number[], own: readonly Block[], placed: readonly Placed[]): boolean {
  if (SIGNED.test(titleOf(block, placed))) return false;
  return again.some((at) => {
    const one = placed[at];
    if (!one) return false;
    if (/^(?:given-name|family-name|bday)$/.test(one.path ?? '') || block.row > 0) return true;
    return NAMING.has(one.path ?? '') && ((labelPaths(labelOf(one))[0]?.strength ?? 0) >= 0.9 || own.length > 0);
  });
}

/** What belongs to a second person: their block, and what stands around it where its title is only that of a name. */
function extentOf(block: Block, own: readonly Block[], blocks: readonly Block[], page: PageSnapshot, placed: readonly Placed[]): number[] {
  const title = titleOf(block, placed);
  const parent = page.groups[block.group]?.parent ?? -1;
  const first = own[0] ?? blocks[0];
  const isPart = title === '' || PERSONAL.has(head(labelPaths(title)[0]?.path ?? null));
  const around =
    isPart && parent >= 0 && page.groups[parent]?.title && !isUnder(first?.group ?? -1, parent, page)
      ? placed.flatMap((one, at) => (one.field.form === block.form && isUnder(one.field.group, parent, page) ? [at] : []))
      : [];
  return [...block.at, ...around].filter((at) => placed[at]?.subject.relation === 'self' && placed[at]?.path !== null);
}

function isUnder(group: number, parent: number, page: PageSnapshot): boolean {
  for (let at = group, depth = 0; at >= 0 && depth < 8; at = page.groups[at]?.parent ?? -1, depth++) if (at === parent) return true;
  return false;
}

// ---- receivers ----

const PRESENT = /(?<![^ ])(?:gifts?|presents?|geschenk\w*|cadeaux?|regal[oi]|presentes?|prezent\w*)(?![^ ])/;

/** Whoever a parcel goes to is the person where nobody else is asked for. */
function received(placed: readonly Placed[], blocks: readonly Block[]): readonly Placed[] {
  const isReceiver = (one: Placed) => one.subject.relation === 'recipient';
  if (!placed.some(isReceiver)) return placed;
  return placed.map((one) => {
    if (!isReceiver(one)) return one;
    const here = blocks.filter((block) => block.form === one.field.form);
    const isAlone = !here.some((block) => has(block, placed, (other) => isNamed(other)));
    const goesTo = here.some((block) => has(block, placed, (other) => isReceiver(other) && /^address/.test(other.path ?? ''))) || one.context === 'shipping';
    const isGift = [labelOf(one), ...one.titles].some((text) => PRESENT.test(normal(text, 200)));
    return isAlone && goesTo && !isGift ? as(one, 'self') : one;
  });
}
