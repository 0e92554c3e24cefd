import { attributeOf } from '../../core/attributes.ts';
import { kinOf } from '../../core/kin.ts';
import { relationNamed } from '../../core/relations.ts';
import { normalise } from '../../core/text.ts';

/**
 * Whom a document is by and about: a letter by somebody else, an invoice and the form of a patient say nothing sure of the person who keeps
 * them. Read off its names alone; where the person's own is not known nothing can be told, and the document counts as theirs. Pure.
 */

/** What a claim in a document is worth: a fact, something to ask about, or nothing. */
export type Worth = 'sure' | 'asked' | 'none';
/** `firm`: in a block of the person's own that names a firm. `letter`: by others, to or for the person. */
type Holder = 'own' | 'firm' | 'letter' | 'unknown' | 'other';

export interface DocumentOf {
  /** Of a sentence in the first person. */
  spoken(attribute: string): Worth;
  /** Of a line "label: value" that begins there. */
  labelled(attribute: string, at: number): Worth;
  /** Whether lines of a curriculum vitae are the person's. */
  readonly isCareerOwn: boolean;
}

const IDENTIFYING: ReadonlySet<string> = new Set(['identity', 'contact', 'address', 'document', 'finance', 'account']);
/** How somebody is reached and paid: of a firm these stand on everything that it writes. */
const REACH: ReadonlySet<string> = new Set([
  'tel',
  'email',
  'fax',
  'url',
  'address',
  'iban',
  'bank',
  'account-holder',
  'vat-id',
  'tax-id',
  'organization',
]);

function worth(holder: Holder, attribute: string): Worth {
  const isReach = REACH.has(attribute);
  const isIdentifying = isReach || IDENTIFYING.has(attributeOf(attribute)?.topic ?? '');
  if (holder === 'other') return 'none';
  if (holder === 'own' || (holder === 'firm' && !isReach)) return 'sure';
  if (isReach && holder !== 'unknown') return 'none';
  return isIdentifying ? 'asked' : 'sure';
}

const TITLES =
  /^(?:(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|herrn?|frau|monsieur|madame|mme|m|senora?|sr|sra|dona?|dhr|mevr|pani?)\s+)+/;
const PARTICLE = /^(?:van|von|de|der|den|del|della|di|da|do|dos|du|la|le|el|al|bin|ibn|zu)$/;

interface Self {
  readonly given: ReadonlySet<string>;
  readonly family: ReadonlySet<string>;
}
const wordsOf = (name: string): string[] =>
  normalise(name)
    .replace(TITLES, '')
    .split(' ')
    .filter((word) => word !== '' && !PARTICLE.test(word));

/** One word alone may be either. */
function selfOf(names: readonly string[]): Self {
  const all = names.map(wordsOf).filter((words) => words.length > 0);
  return { given: new Set(all.map((words) => words[0] ?? '')), family: new Set(all.map((words) => words.at(-1) ?? '')) };
}

/** "Anna Falk", "A. Falk", "Ms Falk", "Anna": a first name and another surname are somebody else. */
function isSelf(name: string, { given, family }: Self): boolean {
  const words = wordsOf(name);
  const [first = '', ...rest] = words;
  if (rest.length === 0) return given.has(first) || family.has(first);
  const isFirst = given.has(first) || (first.length === 1 && [...given].some((one) => one.startsWith(first)));
  return isFirst && rest.some((word) => family.has(word));
}
/** Somebody is greeted by any of their names. */
const holdsName = (line: string, { given, family }: Self): boolean =>
  normalise(line)
    .split(' ')
    .some((word) => given.has(word) || family.has(word));

const NAME = "\\p{Lu}[\\p{L}.'’-]*(?: (?:van|von|de|der|den|del|della|di|da|do|dos|du|la|le|el|al|bin|ibn|\\p{Lu}[\\p{L}.'’-]*)){0,4}";
const IS_NAME = new RegExp(`^${NAME}$`, 'u');
const GREETING =
  /^(?:dear|hello|hi|hey|good (?:morning|afternoon|evening)|liebe[rs]?|hallo|guten tag|sehr geehrte[rs]?|chère?|bonjour|querid[oa]|estimad[oa]|hola|prezad[oa]|car[oa]|olá|gentile|ciao|beste|geachte|hoi|szanown\p{L}+|drog[ai]|cześć)(?![\p{L}])/iu;
const CLOSING =
  /^(?:yours(?: (?:sincerely|truly|faithfully))?|sincerely(?: yours)?|(?:with )?(?:kind(?:est)?|best|warm(?:est)?|many)? ?(?:regards|wishes)|best|cheers|thanks|thank you|love|cordially|respectfully|mit (?:freundlichen|besten|herzlichen|lieben) grüßen|(?:viele|liebe|beste|herzliche|schöne) grüße|gruß|hochachtungsvoll|cordialement|bien à vous|salutations(?: distinguées)?|atentamente|(?:un )?(?:cordial )?saludos?|atenciosamente|(?:os melhores )?cumprimentos|(?:cordiali|distinti) saluti|met vriendelijke groet(?:en)?|groet(?:en|jes)|z poważaniem|pozdrawiam)[,.!]*$/iu;
const INTRODUCED = new RegExp(
  `(?:^|[.!?\\n] ?)(?:I,|my name is|I am called|ich,|ich heiße|mein name ist|je m'appelle|je soussignée?,?|me llamo|mi nombre es|(?:eu )?chamo-me|o meu nome é|mi chiamo|ik heet|mijn naam is|nazywam się) (?<name>${NAME})`,
  'giu',
);
const FIRM_PAPER =
  /^(?:.{0,20} )?(?:invoice|receipt|bill|quot(?:e|ation)|estimate|statement|order confirmation|delivery note|rechnung|quittung|angebot|kostenvoranschlag|mahnung|lieferschein|auftragsbestätigung|facture|devis|reçu|factura|presupuesto|recibo|fatura|orçamento|fattura|preventivo|ricevuta|factuur|offerte|bon|faktura|rachunek|paragon)(?: .{0,20})?$/iu;
const CAREER = /^(?:curriculum vitae|cv|r[eé]sum[eé]|lebenslauf|curriculum|życiorys)$/iu;
/** Whom a paper was sent to: it is theirs no more than the sender's. */
const SENT_TO =
  /^(?:to|attn|attention|(?:bill|billed|ship|shipped|deliver|delivered|invoice|sold) to|customer|client|recipient|an|rechnung an|rechnungsempfanger|kunde|kundin|empfanger|a|destinataire|para|cliente|destinatario|aan|klant|klient|nabywca)$/;
/** A label that is followed by somebody. A surname alone tells two of one family not apart. */
const WHO =
  /^(?:(?:full |first |given |your )?names?(?: of .*)?|vor ?name|vollstandiger name|name und vorname|nom(?: et prenom| complet)?|prenom|nombre(?: completo| y apellidos)?|nome(?: completo)?|naam|voornaam|imie(?: i nazwisko)?|(?:the )?(?:tenants?|lessees?|lessors?|patients?|applicants?|employees?|insured(?: person)?|policy ?holders?|account ?holders?|owners?|sellers?|buyers?|vendors?|suppliers?|contact(?: person)?|from|sender|author|signed(?: by)?|signature|issued (?:by|to)|prepared (?:by|for)|member|beneficiary|payee|candidate|student|pupil|participant|guest|passenger|driver|deceased)(?: (?:full )?names?)?|mieter(?:in)?|patient(?:in)?|auftraggeber(?:in)?|antragsteller(?:in)?|absender(?:in)?|versicherte[rnps]?(?: person)?|verkaufer(?:in)?|kaufer(?:in)?|ansprechpartner(?:in)?|kontakt(?:person)?|kontoinhaber(?:in)?|mitarbeiter(?:in)?|bewerber(?:in)?|locataire|bailleur|titulaire|expediteur|inquilin[oa]|arrendador[ae]?|paciente|titular|remitente|paziente|intestatario|mittente|huurder|verhuurder|afzender|najemca|wynajmujacy|pacjent(?:ka)?|nadawca)$/;
const FIRM =
  /^(?:(?:name of |current |your )?(?:employer|company|firm|organi[sz]ation|business|bank|insurer|provider|clinic|practice|surgery|school|university)(?: name)?|arbeitgeber|firma|unternehmen|schule|praxis|krankenkasse|employeur|entreprise|societe|empresa|empleador|empregador|azienda|datore di lavoro|werkgever|bedrijf|pracodawca)$/;
const SURNAME =
  /^(?:last|family|sur|nach|familien|maiden|birth|middle|user|nick|file|product|company|brand|account|bank|street|school) ?names?$/;
/** A heading of the person's own again. */
const OWN_HEADING =
  /\b(?:personal|about me|profile|summary|experience|employment|education|skills|languages|personliche|angaben|ausbildung|kenntnisse|sprachen|berufserfahrung|formation|experiencia|formacion|idiomas|experiencia|educacao)\b/;

const LABEL = /^[ \t•*-]*(?<label>\p{L}[^:\n]{0,40}?):[ \t]*(?<value>.*)$/u;

interface Line {
  readonly start: number;
  readonly text: string;
  readonly label?: string;
  readonly value: string;
}
function linesOf(text: string): Line[] {
  let start = 0;
  return text.split('\n').map((one) => {
    const { label, value = '' } = LABEL.exec(one)?.groups ?? {};
    const line = { start, text: one.trim(), value: value.trim(), ...(label ? { label: normalise(label) } : {}) };
    start += one.length + 1;
    return line;
  });
}

/** Who says "I": by the signature, then by how they name themselves, then by whom they greet. */
function voiceOf(text: string, lines: readonly Line[], self: Self): 'own' | 'other' | 'letter' | null {
  const said = lines.filter((line) => line.text !== '');
  const closing = said.findLastIndex((line) => CLOSING.test(line.text));
  const greeting = said.slice(0, 12).find((line) => GREETING.test(line.text));
  const signed = closing >= 0 ? said[closing + 1] : greeting ? said.at(-1) : undefined;
  if (signed && IS_NAME.test(signed.text))
    return isSelf(signed.text, self) ? 'own' : greeting && holdsName(greeting.text, self) ? 'letter' : 'other';
  for (const { groups } of text.matchAll(INTRODUCED)) return holdsName(groups?.name ?? '', self) ? 'own' : 'other';
  return greeting && holdsName(greeting.text, self) ? 'letter' : null;
}

/** "Mia Falk, born in 2019" */
const nameIn = (value: string): string => value.split(/[,;(]/)[0]?.trim() ?? '';

function introduces(label: string, value: string): 'somebody' | 'firm' | null {
  if (!/^\p{Lu}/u.test(value) || SURNAME.test(label)) return null;
  if (FIRM.test(label)) return 'firm';
  if (!IS_NAME.test(nameIn(value))) return null;
  return WHO.test(label) || SENT_TO.test(label) || relationNamed(label) !== undefined || kinOf(label) !== undefined ? 'somebody' : null;
}

/** @param names what the person is called, as far as it is known */
export function documentOf(text: string, names: readonly string[]): DocumentOf {
  const self = selfOf(names);
  if (self.given.size === 0) return { spoken: () => 'sure', labelled: () => 'sure', isCareerOwn: true };
  const lines = linesOf(text);
  const said = lines.filter((line) => line.text !== '');
  const head = said.slice(0, 5);
  const isHeaded = head.slice(0, 2).some((line) => IS_NAME.test(line.text) && isSelf(line.text, self));
  const named = said.filter((line) => !(line.label && SENT_TO.test(line.label)) && !GREETING.test(line.text));
  const isNamed = isHeaded || named.some((line) => namesIn(line.text, self));
  const voice = voiceOf(text, lines, self);
  const isPaper = head.slice(0, 3).some((line) => FIRM_PAPER.test(line.text));
  const isAnothersCareer = !isNamed && head.some((line) => CAREER.test(line.text));
  const whole: Holder =
    isHeaded || voice === 'own'
      ? 'own'
      : isAnothersCareer || (voice === 'other' && !isNamed)
        ? 'other'
        : isPaper || voice !== null
          ? 'letter'
          : isNamed
            ? 'own'
            : 'unknown';
  const holders = holdersOf(lines, self, whole);
  const speaker: Holder = (voice !== null && voice !== 'own') || whole === 'other' ? 'other' : whole === 'letter' ? 'unknown' : whole;
  return {
    spoken: (attribute) => worth(speaker, attribute),
    labelled: (attribute, at) => worth(holders.findLast(({ start }) => start <= at)?.holder ?? whole, attribute),
    isCareerOwn: whole !== 'other',
  };
}

/** The whole name, or a surname with its title. */
function namesIn(line: string, self: Self): boolean {
  return [...line.matchAll(new RegExp(NAME, 'gu'))].some(([name]) => {
    const words = wordsOf(name);
    return (
      words.some((word) => self.given.has(word)) &&
      (self.family.size === 0 || words.some((word) => self.family.has(word)) || words.length === 1)
    );
  });
}

/** Whose each line is: a line that introduces somebody speaks for its block. */
function holdersOf(lines: readonly Line[], self: Self, whole: Holder): { readonly start: number; readonly holder: Holder }[] {
  let section = whole;
  let holder = whole;
  return lines.map(({ start, text, label, value }) => {
    const heading = normalise(label && value === '' ? label : text);
    if (text === '') holder = section;
    else if ((label === undefined || value === '') && heading.split(' ').length <= 4) {
      const isOwnName = IS_NAME.test(text) && isSelf(text, self);
      if (isOwnName || OWN_HEADING.test(heading)) section = whole;
      else if (relationNamed(heading) !== undefined) section = 'other';
      else return { start, holder };
      holder = isOwnName ? 'own' : section;
    } else if (label !== undefined) {
      const who = introduces(label, value);
      if (who === 'firm' && holder === 'own') holder = 'firm';
      if (who === 'somebody') holder = isSelf(nameIn(value), self) ? (SENT_TO.test(label) && whole !== 'own' ? 'letter' : 'own') : 'other';
    }
    return { start, holder };
  });
}
