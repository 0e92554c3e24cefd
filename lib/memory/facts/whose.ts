import { attributeOf } from '../../core/attributes.ts';
import { JOINT, NUMBERED, relationNamed } from '../../core/relations.ts';
import { normalise } from '../../core/text.ts';

/** Whose value stands under a label: only what is the person's own, and is so today, may fill a slot of their own. Pure. */

/** What is said of one person alone. Topics around them (family, home, travel) name others by nature. */
const OWN_TOPICS: ReadonlySet<string> = new Set([
  'identity',
  'contact',
  'address',
  'document',
  'work',
  'finance',
  'health',
  'education',
  'language',
  'size',
  'belief',
  'diet',
]);
/** Records that are somebody's by themselves: a doctor's phone belongs there. */
const SOMEBODYS: ReadonlySet<string> = new Set([
  'referee',
  'doctor',
  'dentist',
  'landlord',
  'manager',
  'broker',
  'accountant',
  'account-holder',
]);

/** Those whom forms have beside the one who fills them in, and whom no table of relations names. */
const ROLE =
  /(?<![^ ])(?:patients?|(?:the )?insured(?: (?:person|child))?|deceased|pupils?|students? (?:emergency|parent)|owners?|vets?|veterinar\w*|sellers?|buyers?|vendors?|suppliers?|(?:travel )?companions?|beneficiar(?:y|ies)|claimants? (?:spouse|child)|versicherte[nrs]?(?: person)?|verstorbene[nrs]?|eigentumers?|halters?|tierarzt(?:es)?|verkaufers?|kaufers?|begunstigte[nrs]?|assuree?|defunt|veterinaire|vendeur|acheteur|beneficiaire|asegurad[oa]|fallecid[oa]|paciente|veterinari[oa]|vendedor|comprador|beneficiari[oa]|segurad[oa]|falecid[oa]|assicurat[oa]|defunt[oa]|paziente|venditore|acquirente|verzekerde|overledene|dierenarts|verkoper|koper|ubezpieczon\w+|zmarl\w+|pacjent\w*|wlasciciel\w*|sprzedawc\w+)(?![^ ])/;
/** Somebody's by the form of the word: "Vet's phone". Papers that are called after whom they are for are no owner. */
const POSSESSED =
  /(?<![\p{L}])(?!(?:driver|bachelor|master|today|applicant|user|customer|client|claimant|candidate|employee|tenant|holder|cardholder|member|person|one|what|it|that|there|who)['’]s)\p{L}{2,}['’]s (?=\p{L})/iu;
/** The second of several; the first is whoever fills the form in. */
const SECOND =
  /(?<![^ ])(?:second|third|fourth|additional|other|2nd|3rd|zweite[rnms]?|dritte[rnms]?|weitere[rnms]?|deuxieme|segund[oa]|second[oa]|tweede|drug\w+) (?:travell?er|passenger|guest|applicant|tenant|driver|person|insured|reisende\w*|passagier\w*|gast|antragsteller\w*|bewerber\w*|mieter\w*|fahrer\w*|voyageur|demandeur|conducteur|solicitante|conductor|pasajero|requerente|passageiro|condutor|richiedente|passeggero|conducente|aanvrager|bestuurder|passagier|wnioskodawc\w+|kierowc\w+)s?(?![^ ])/;
/** What was so once. "Alter" is the age, "last name" a name. */
const FORMER =
  /(?<![^ ])(?:previous(?:ly)?|former(?:ly)?|prior|old(?= (?:address|phone|number|mobile|e ?mail|name|employer|post ?code|passport|licen[cs]e|job|company|surname|bank|iban))|last(?= (?:address|employer|job|company|position|salary|known))|alte[ns]?(?= (?:adresse|anschrift|nummer|telefon|handy|mail|e mail|name|arbeitgeber|plz|postleitzahl|bank|iban))|alter(?= (?:name|arbeitgeber|wohnort|arbeitsort))|(?:vorher|vor|bisher)ige[nrsm]?|fruhere[nrsm]?|ehemalige[nrsm]?|letzte[rnsm]?(?= (?:adresse|anschrift|arbeitgeber|stelle|gehalt))|ancien(?:ne)?s?|precedente?s?|anterior(?:es)?|antigu[oa]s?|previ[oa]s?|antig[oa]s?|vecchi[oa]|voormalige?|vroegere|oude?(?= (?:adres|telefoon|nummer|werkgever))|poprzedni\w*|byl(?:y|a|ego|ej)(?= (?:adres|pracodawc|telefon|nazwisk)))(?![^ ])/;
/** Called former by themselves, or counted over all of one's life. */
const OF_LIFE: ReadonlySet<string> = new Set([
  'birth-name',
  'former-name',
  'former-employer',
  'former-country',
  'experience',
  'achievement',
  'criminal-record',
  'military-service',
  'education',
]);

/** How a firm is reached is the firm's. */
const FIRM = /(?<![^ ])(?:employers?|arbeitgebers?|employeur|empleador|datore di lavoro|werkgever|pracodawc\w+|empregador)(?![^ ])/;
const REACHED: ReadonlySet<string> = new Set(['contact', 'address']);

/** Whether a value under this label is somebody else's, or was so once: it stays under its label. */
export function isAnothers(label: string, path: string): boolean {
  const [id = path] = path.split('.');
  const topic = attributeOf(id)?.topic ?? '';
  if (!OWN_TOPICS.has(topic) || SOMEBODYS.has(id)) return false;
  const words = normalise(label);
  if (FORMER.test(words) && !OF_LIFE.has(id)) return true;
  if (FIRM.test(words)) return REACHED.has(topic);
  return isOfAnother(label, words);
}

function isOfAnother(label: string, words: string): boolean {
  if (JOINT.test(words) || SECOND.test(words) || ROLE.test(words) || POSSESSED.test(label)) return true;
  for (const [relation, pattern] of NUMBERED) {
    const match = pattern.exec(words);
    // The first of several applicants or passengers is whoever fills the form in; a child by number is no applicant.
    if (match) return relation === 'child' || relation === 'parent' || relation === 'referee' || Number(match.at(-1)) > 1;
  }
  return relationNamed(words) !== undefined;
}

/** A form about somebody in the person's care, by the labels that nobody else's form has: what it says of a body or a school is theirs. */
const CARED: readonly (readonly [who: 'pet' | 'child', words: RegExp])[] = [
  [
    'pet',
    /(?<![^ ])(?:(?:pet|dog|cat|horse|animal|puppy|kitten)s? name|name of (?:the |your )?(?:pet|dog|cat|horse|animal)|breed|microchip\w*|neutered|spayed|(?:haus)?tier(?:es|s)? name|name (?:des|ihres) (?:haustier(?:e?s)?|hundes|tieres)|rasse|raza|nombre de (?:la |su )?(?:mascota|perro|gato)|race de l animal|naam van (?:het|uw) (?:huis)?dier)(?![^ ])/,
  ],
  [
    'child',
    /(?<![^ ])(?:(?:child|pupil|kid|son|daughter)s? (?:full |first |last )?name|name of (?:the |your )?(?:child|pupil)|name (?:des kindes|der schulerin|des schulers)|nombre (?:del?|de la) (?:nin[oa]|alumn[oa]|hij[oa]|menor)|nom de l enfant)(?![^ ])/,
  ],
];
const BODY = ['weight', 'height', 'sex', 'bday', 'age', 'allergy', 'diet', 'medication', 'condition', 'blood-type'];
const SCHOOL = ['education', 'shoe-size', 'clothing-size', 'tshirt-size', 'health-insurance-number'];
const THEIRS: Readonly<Record<'pet' | 'child', ReadonlySet<string>>> = { pet: new Set(BODY), child: new Set([...BODY, ...SCHOOL]) };
/** The person's own beside them. */
const ADULT = /(?<![^ ])(?:your|my|parents?|guardians?|carers?|owners?|ihre?|mein|eltern\w*|su|padre|madre|tutor|votre|parent)(?![^ ])/;

export function formAbout(labels: readonly string[]): 'pet' | 'child' | null {
  const words = labels.map((label) => normalise(label));
  return CARED.find(([, pattern]) => words.some((text) => pattern.test(text)))?.[0] ?? null;
}

export function isTheirs(label: string, path: string | null, who: 'pet' | 'child'): boolean {
  return THEIRS[who].has(path?.split('.')[0] ?? '') && !ADULT.test(normalise(label));
}
