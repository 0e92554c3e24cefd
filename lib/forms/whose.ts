import { animalPart } from '../core/animals.ts';
import { attributeOf } from '../core/attributes.ts';
import { as, type Block, blocksOf, has, isNamed, isUnder, isYours, labelOf, NAMING, type Placed, titleOf } from './blocks.ts';
import { normal } from './normal.ts';
import { isOwnTitle, roleIn } from './own-words.ts';
import { type Purpose, purposeOf } from './purpose.ts';
import { secondPersons } from './second-persons.ts';
import { asTitle, isPet, namesPet, placeIn, strangerOf } from './title-words.ts';
import type { PageSnapshot, Relation } from './types.ts';

/**
 * Whose each block of a page is, before its boxes are read one by one. A block is what stands under one title; where it asks for a name a
 * second time it is rows of people. Of several blocks that ask for a person one is that of whoever fills the form in: the one that
 * speaks to them ("Your details"), else the first. Everything in the others is somebody else's, their phone as much as their name.
 */
export function settleWhose(page: PageSnapshot, given: readonly Placed[]): readonly Placed[] {
  const purposes = new Map([...new Set(page.fields.map(({ form }) => form))].map((form) => [form, purposeOf(page, form)]));
  const loose = isLoose(page);
  const placed = byMention(
    byRole(given.map((one) => doubted(ofHome(ofAnimal(ofPlace(ofPurpose(one, purposes.get(one.field.form))))), loose))),
  );
  const blocks = blocksOf(placed);
  const whose = new Map<number, Placed>();
  const take = (at: number, relation: Relation) => {
    const one = whose.get(at) ?? placed[at];
    if (one && one.subject.relation === 'self' && !isYours(one)) whose.set(at, as(one, relation));
  };
  for (const block of blocks) {
    if (isRelated(block, placed)) for (const at of block.at) take(at, 'other');
    for (const at of ofHolder(block, blocks, page, placed)) take(at, 'thing');
    for (const at of ofUntitledAnimal(block, page, placed)) {
      take(at, 'thing');
      const taken = whose.get(at);
      if (taken?.subject.relation === 'thing') whose.set(at, keptOf(taken));
    }
  }
  const now = placed.map((one, at) => whose.get(at) ?? one);
  secondPersons(page, now, blocks).forEach((at) => {
    const one = now[at];
    if (one) whose.set(at, as(one, 'other'));
  });
  return received(
    placed.map((one, at) => whose.get(at) ?? one),
    blocks,
  );
}

/** Lists to choose from beside no name, outside every form and with nothing to go on to: they narrow down what the page shows. */
function isLoose(page: PageSnapshot): boolean {
  const here = page.fields.filter((field) => field.form < 0 && !field.hidden);
  if (here.some((field) => field.kind === 'email' || field.kind === 'textarea' || field.kind === 'password')) return false;
  const lists = here.filter(({ kind }) => kind === 'select' || kind === 'combobox' || kind === 'checkbox-group' || kind === 'slider');
  return here.length >= FEW && lists.length * 2 > here.length && page.buttons.length === 0;
}

const FEW = 3;

function doubted(one: Placed, loose: boolean): Placed {
  return loose && one.field.form < 0 && one.subject.relation === 'self' && one.path !== null ? { ...one, unsure: true } : one;
}

/**
 * "Patient name" and "Patient date of birth" are the person's where nobody else is asked for; beside "Your name" or "Parent's name" it
 * may be either. Some words are never theirs ("Deceased").
 */
function byRole(placed: readonly Placed[]): readonly Placed[] {
  const roles = placed.map((one) => (one.subject.relation === 'self' && !isYours(one) ? roleIn(labelOf(one), one.path) : ''));
  return placed.map((one, at) => {
    const role = roles[at] ?? '';
    if (role === '') return one;
    const stranger = strangerOf(role);
    if (stranger) return as(one, stranger);
    const isOneOfSeveral = placed.some(
      (other, index) => other.field.form === one.field.form && !other.field.hidden && NAMING.has(other.path ?? '') && roles[index] !== role,
    );
    return isOneOfSeveral ? { ...one, unsure: true } : one;
  });
}

/** "Their mobile", "Teléfono de esa persona": of whoever was asked for just before. */
const MENTIONED =
  /^(?:and )?(?:their|his|her)(?: \w+)* (?:mobile|phone|telephone|tel|number|e ?mail|address|name|relationship|date of birth|job|employer)\b|\b(?:de (?:esa|dicha) persona|dieser person|de cette personne|di questa persona|dessa pessoa|van deze persoon)$|^how (?:do|can) we reach (?:them|him|her)\b/;
const NEAR = 3;
const WHO = /\b(?:who|whom|quien(?:es)?|wer|wen|qui|chi|quem)\b/;

function byMention(placed: readonly Placed[]): readonly Placed[] {
  return placed.map((one, at) => {
    if (one.subject.relation !== 'self' || !MENTIONED.test(normal(labelOf(one), 120))) return one;
    const near = placed
      .slice(Math.max(0, at - NEAR), at)
      .filter(({ field }) => field.form === one.field.form && field.group === one.field.group);
    const asked = near.findLastIndex((other) => WHO.test(normal(labelOf(other), 160)));
    // A "who" that names nobody we know ends the looking back.
    const before = near.slice(Math.max(0, asked)).findLast((other) => other.subject.relation !== 'self');
    return before ? { ...one, subject: before.subject, relation: before.subject.relation } : as(one, 'other');
  });
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
  if (block.group < 0 || !OF_WORK.test(title) || APPLYING.test(title)) return [];
  if (!has(block, placed, (one) => /^(?:organization$|job\.|education)/.test(one.path ?? ''))) return [];
  if (blocks.some((other) => isUnder(other.group, block.group, page) && has(other, placed, isNamed))) return [];
  return block.at.filter((at) => {
    const one = placed[at];
    return one && CONTACT.test(one.path ?? '') && one.context !== 'work' && one.context !== 'home';
  });
}

/** A form for a job is about the one who wants it. */
const APPLYING =
  /(?<![^ ])(?:appl(?:y|ication|icant)\w*|search|alert|bewerb\w*|candidat\w*|postul\w*|solicit\w*|sollicit\w*|aplikac\w*)(?![^ ])/;

const BREED =
  /(?<![^ ])(?:breed|species|rasse|tierart|race (?:du|de l)|espece|raza (?:del|de la)|especie|razza|ras|diersoort|rasa|gatunek)(?![^ ])/;
const BODY = /^(?:bday|age|sex|weight|height|diet|allergy|medication|condition|birth-place)(?:\.|$)/;

/** Beside its breed, or under a page's heading about it, age and weight are an animal's; a name alone is too. */
function ofUntitledAnimal(block: Block, page: PageSnapshot, placed: readonly Placed[]): number[] {
  const headings = block.group < 0 ? [page.heading, page.forms[block.form]?.heading ?? ''] : [];
  const isAbout = headings.some((text) => isPet(asTitle(text))) || has(block, placed, (one) => BREED.test(normal(labelOf(one), 60)));
  if (!isAbout || has(block, placed, (one) => /^(?:given-name|family-name)$/.test(one.path ?? ''))) return [];
  return block.at.filter((at) => {
    const one = placed[at];
    return one && !one.path?.startsWith('pet.') && (BODY.test(one.path ?? '') || animalPart(labelOf(one)) !== undefined);
  });
}

/** What is known of an animal is kept with the person. */
function keptOf(one: Placed): Placed {
  const part = one.path?.startsWith('pet') ? undefined : animalPart(labelOf(one));
  return part ? { ...as(one, 'self'), path: `pet.${part}` } : one;
}

function ofAnimal(one: Placed): Placed {
  const { relation } = one.subject;
  const isTheirs = isPet(asTitle(one.titles[0] ?? ''));
  const isNamed = namesPet(normal(labelOf(one), 200));
  if (relation === 'thing' && isTheirs) return one.path?.startsWith('pet') ? as(one, 'self') : keptOf(one);
  if ((isTheirs && one.path === null) || (isNamed && (one.path === null || relation === 'self'))) {
    const kept = keptOf(one);
    if (kept !== one) return kept;
  }
  if (one.path === null) return one;
  return relation === 'self' && BODY.test(one.path) && one.path !== 'allergy' && namesPet(normal(labelOf(one), 200))
    ? as(one, 'thing')
    : one;
}

/** How many children there are is asked of whoever has them, over the list of them too. */
function ofHome(one: Placed): Placed {
  const isAsked = /^(?:children|household-size)$/.test(one.path ?? '') && one.subject.by === 'title';
  return isAsked && /^(?:child|other)$/.test(one.subject.relation) ? as(one, 'self') : one;
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

function ofPurpose(one: Placed, purpose: Purpose | undefined): Placed {
  if (!purpose || one.path === null || one.subject.relation !== 'self' || isYours(one)) return one;
  if (one.titles.some((title) => isOwnTitle(asTitle(title)))) return one;
  if (purpose === 'somebody') return as(one, 'other');
  if (purpose === 'review') return BODY.test(one.path) ? { ...one, unsure: true } : one;
  return attributeOf(one.path)?.topic === 'contact' || NAMING.has(one.path) ? one : as(one, 'thing');
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
    const goesTo =
      here.some((block) => has(block, placed, (other) => isReceiver(other) && /^address/.test(other.path ?? ''))) ||
      one.context === 'shipping';
    const isGift = [labelOf(one), ...one.titles].some((text) => PRESENT.test(normal(text, 200)));
    return isAlone && goesTo && !isGift ? as(one, 'self') : one;
  });
}
