import { labelPaths } from '../core/labels/index.ts';
import { type Block, has, head, isNamed, isUnder, isYours, labelOf, NAMING, type Placed, titleOf } from './blocks.ts';
import { isOwnTitle, isYou } from './own-words.ts';
import { countedIn } from './repeats.ts';
import { asTitle, isSide } from './title-words.ts';
import type { PageSnapshot } from './types.ts';

/** Second persons: of several blocks that ask for somebody one is the person's own, and all of the others is somebody else's. */

/** What a second person is known by. */
const PERSONAL = new Set(['given-name', 'family-name', 'name', 'bday', 'sex', 'nationality', 'passport']);
/** Where somebody signs for what stands above: a name asked again, and no other person's. */
const SIGNED =
  /(?<![^ ])(?:declarations?|signatures?|sign|consent|agreement|authori[sz]ation|unterschrift|erklarung|einwilligung|declaration|consentement|declaracion|firma|dichiarazione|declaracao|assinatura|verklaring|handtekening|oswiadczeni\w*|podpis)(?![^ ])/;

/** Of "Billing contact" it is a contact that is asked for. */
const CONTACT_PERSON = /(?<![^ ])(?:contact(?! (?:details|information|info|data))|ansprechpartner\w*|kontaktperson)(?![^ ])/;

/** Whoever is asked about bills and parcels. */
const FOR_BILLS =
  /(?<![^ ])(?:billing|invoice|shipping|delivery|accounts?|rechnungs?|liefer)[ -]?(?:contact|ansprechpartner|kontakt)(?![^ ])/;

function isSecondAddress(one: Placed): boolean {
  if (one.context !== 'billing' && one.context !== 'shipping') return false;
  return !one.titles.slice(0, 1).some((title) => CONTACT_PERSON.test(asTitle(title)));
}

/** The controls that ask for somebody beside the person, in the forms that ask for several. */
export function secondPersons(page: PageSnapshot, placed: readonly Placed[], blocks: readonly Block[]): number[] {
  const found = new Set<number>();
  for (const form of new Set(blocks.map((block) => block.form))) {
    const here = blocks.filter((block) => block.form === form);
    const own = ownOf(here, placed);
    for (const block of here) {
      if (own.includes(block) || isAnchored(block, placed)) continue;
      const again = block.at.filter((at) => isAskedAgain(placed[at], block, own, here, placed));
      for (const at of again) found.add(at);
      if (again.length > 0 && isPerson(block, again, own, here, placed))
        for (const at of extentOf(block, own, here, page, placed)) found.add(at);
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
  if (one?.subject.relation !== 'self' || !PERSONAL.has(head(one.path)) || isSecondAddress(one)) return false;
  const asksToo = (other: Block) =>
    has(other, placed, (two) => two.subject.relation === 'self' && two.path === one.path && two.part === one.part && !isSecondAddress(two));
  const before = blocks.slice(0, blocks.indexOf(block)).some(asksToo);
  if (before) return true;
  const title = titleOf(block, placed);
  const isNamedFirst = own.some((other) => blocks.indexOf(other) > blocks.indexOf(block));
  return NAMING.has(one.path ?? '') && title !== '' && !isGeneral(title) && isNamedFirst;
}

/** A title that says no more than what is asked: "Name", "Contact details", "Step 1". */
const GENERAL =
  /^(?:\d{1,2} ?)?(?:(?:step|section|part|schritt|teil|etape|paso|passo|stap|krok) \d{1,2}.*|(?:(?:contact|personal|main|basic|general|account|customer|your|the|client|guest|member|user|delivery|billing|shipping|booking|order|registration|application|sign|up|register|details?|information|info|data|name|names|profile|form|and|address|login|kontakt\w*|person\w*|angaben|daten|anmeldung|registrierung|konto|name|bestellung|coordonnees|informations?|identite|inscription|compte|client|contacto?|datos|registro|cuenta|dati|anagrafici|registrazione|dados|cadastro|gegevens|account|registratie|dane|rejestracja|konto)(?: |$))+)$/;
const isGeneral = (title: string): boolean => GENERAL.test(title) || isOwnTitle(title);

/** A whole person, not only a name asked once more in other words or to sign. */
function isPerson(
  block: Block,
  again: readonly number[],
  own: readonly Block[],
  blocks: readonly Block[],
  placed: readonly Placed[],
): boolean {
  const title = titleOf(block, placed);
  if (SIGNED.test(title)) return false;
  // "Address" after "Customer": the rest of what is asked of one person.
  if (
    block.row === 0 &&
    isGeneral(title) &&
    !FOR_BILLS.test(title) &&
    blocks.every((other) => other === block || titleOf(other, placed) !== title)
  )
    return false;
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
