import { kinOf } from '../../../core/kin.ts';
import { normalise } from '../../../core/text.ts';
import { countryOfPeople } from '../countries.ts';
import { personAmong } from '../from-contact.ts';
import { lookup } from '../lookup.ts';
import { parseNumber } from '../quantities.ts';
import { home } from './life-en.ts';
import type { Groups, Reader } from './phrase.ts';
import { READERS as r } from './readers.ts';
import { type Draft, date, flag, listed, record, type Saying, text } from './row.ts';
import { DIET_WORDS, LANGUAGE_WORDS, MARITAL_WORDS, STATUS_WORDS } from './words.ts';

/** What French and Portuguese sentences say once their parts are read: who is to be called, where one lives and works, what one drives. */
const when = (words: string | undefined, at: Saying) => date(words?.replace(/^(?:le|o|dia|o dia|no dia) /iu, ''), at.reader);
const since = (words: string | undefined, at: Saying) => {
  const validFrom = when(words, at);
  return validFrom ? { validFrom } : {};
};
const capital = (words: string | undefined) => (words ? words.charAt(0).toUpperCase() + words.slice(1) : undefined);

// ---- names ----
const PERSON = /^\p{Lu}[\p{L}'’-]*\.?(?: (?:\p{Lu}[\p{L}'’-]*\.?|de|da|do|dos|das|du|des|le|la|van|von|der|den|e|al|el|ben|bin))*$/u;
const TITLE = /^(?:Dr|Dre|Dra|Mme|M|Mlle|Maître|Docteur|Docteure|Doutora?|Sr|Sra)\.? /u;

/** "Odile, Simone, Marthe": the first is the one in use. */
export const givenNames = (value: string): Draft[] => {
  const [first, ...others] = value.split(/\s*[,;]\s*|\s+(?:et|e)\s+/u).filter(Boolean);
  if (!first || ![first, ...others].every((one) => PERSON.test(one))) return [];
  return [...text('given-name', first), ...text('additional-name', others.join(', '))];
};
/** "Nom : Vandermeulen" is the family's; "Nom : Odile Vandermeulen" is all of it. */
export const familyOrWhole = (value: string): Draft[] | null => {
  if (!PERSON.test(value)) return null;
  const words = value.split(' ').filter((word) => /^\p{Lu}/u.test(word) && !/^(?:De|Du|Le|La|Van|Von|Den|Der|Des)$/u.test(word));
  return words.length === 1 || value === value.toUpperCase() ? text('family-name', value) : text('name', value);
};
export const givenOrWhole = (value: string): Draft[] | null =>
  PERSON.test(value) ? text(value.includes(' ') ? 'name' : 'given-name', value) : null;

// ---- people ----
const TEL = /\+?[\d(][\d ()./-]{7,}\d/u;
const EMAIL = /[^\s@,;()]+@[^\s@,;()]+\.[^\s@,;().]+(?:\.[^\s@,;().]+)*/u;
/** Small words between somebody's name, what they are and their number. */
const AROUND =
  /^(?:mon|ma|mes|notre|o|a|ao|aos|meu|minha|nosso|nossa|au|à|le|la|no|na|pelo|pela|para|em|est|é|et|e|tél|tel|téléphone|telefone|telemóvel|celular|numéro|número|portable|gsm|mobile|mail|courriel|e-mail|email|joignable|nommée?|appelée?|qui|que|se|s'appelle|chama|chama-se|parenté|parentesco|lien|ligue|ligar|appeler|appelez|contacter|dr|mr|mme)$/iu;

interface Somebody {
  readonly name?: string;
  readonly relation?: string;
  readonly tel?: string;
  readonly email?: string;
}

/** "ma mère, Fatiha Mebarki, au 07 44 19 63 05"; null where more is said than who it is. */
export function somebodyIn(value: string): Somebody | null {
  const tel = TEL.exec(value)?.[0].trim();
  const email = EMAIL.exec(value)?.[0];
  let rest = value
    .replace(TEL, ' ')
    .replace(EMAIL, ' ')
    .replace(/[(),;:–—.]+(?=\s|$)|[()]|\s[-–—]\s/gu, ' ');
  const relation = rest
    .split(/\s+/u)
    .flatMap((_word, index, all) => [all.slice(index, index + 2).join(' '), all[index] ?? ''])
    .find((words) => words !== '' && !/^\p{Lu}.* /u.test(words) && /^\p{L}/u.test(words) && kinWord(words));
  if (relation) rest = rest.replace(relation, ' ');
  const name = /(?<![\p{L}])\p{Lu}[\p{L}'’-]*(?: (?:\p{Lu}[\p{L}'’-]*|de|da|do|dos|das|du|van|von|le|la|el|al|ben)(?= |$))*/u
    .exec(rest.replace(/\b(?:Tél|Tel|Téléphone|Telefone|Dr|Mme|Sra?|Dona)\.?(?= )/gu, ' '))?.[0]
    .trim();
  if (name) rest = rest.replace(name, ' ');
  const others = rest.split(/\s+/u).filter((word) => /\p{L}/u.test(word) && !AROUND.test(word.replace(/\.$/u, '')));
  return others.length === 0 && (name || relation) ? { name, relation: relation?.toLowerCase(), tel, email } : null;
}

const isKinWord = (words: string) => kinOf(words)?.one.some((one) => normalise(one) === normalise(words)) === true;
const kinWord = (words: string) =>
  isKinWord(words) ||
  /^(?:belle-sœur|beau-frère|filleule?|marraine|parrain|madrinha|padrinho|afilhad[oa]|cunhad[oa]|genro|nora|belle-fille|gendre|ex-mari|voisine?|namorad[oa])$/iu.test(
    words,
  );

/** Who is called when something happens; their number alone says nothing without them. */
export const emergency: Reader = ({ who, tel }, { reader }) => {
  const said = somebodyIn(who ?? '');
  // "A tia Neide" whose whole name is known.
  const fuller = reader.people.filter(({ name }) => said?.name && !said.name.includes(' ') && name.startsWith(`${said.name} `));
  const one = said && { ...said, ...(tel ? { tel: tel.trim() } : {}), ...(fuller.length === 1 ? { name: fuller[0]?.name } : {}) };
  if (!one?.name && !(one?.relation && one.tel)) return null;
  return record(
    'emergency-contact',
    { ...one },
    one.name ? { person: { name: one.name, relation: (one.relation && kinOf(one.relation)?.kin) || 'emergency contact' } } : {},
  );
};

const medic =
  (attribute: 'doctor' | 'dentist' | 'landlord'): Reader =>
  ({ who }) => {
    const tel = TEL.exec(who ?? '')?.[0].trim();
    const email = EMAIL.exec(who ?? '')?.[0];
    const said = (who ?? '')
      .replace(TEL, '')
      .replace(EMAIL, '')
      .replace(/[\s,;:()-]+(?:au|tél\.?|tel\.?|téléphone|telefone|no)?[\s,;:()-]*$/iu, '');
    const { name = said, town } = /^(?<name>.+?),? (?:à|em) (?<town>\p{Lu}[\p{L} '’-]+)$/u.exec(said)?.groups ?? {};
    const whole = name.replace(/^(?:le |la |o |a )/u, '');
    if (!PERSON.test(whole.replace(TITLE, '')) && !(attribute === 'landlord' && /^\p{Lu}/u.test(whole))) return null;
    const parts = attribute === 'landlord' ? { name: whole, tel, email } : { name: whole, town, tel };
    return record(attribute, parts, { person: { name: whole, relation: attribute } });
  };
export const doctor = medic('doctor');
export const dentist = medic('dentist');
export const landlord = medic('landlord');

/** "Filho de Severina Lopes e Amaro Xavier": a parent each; who is the mother is said by the order or by the name. */
export const parents: Reader = ({ one, other }, { reader }) => {
  if (!one || !other || !PERSON.test(one) || !PERSON.test(other)) return null;
  const isHers = (name: string) =>
    /(?:a|e|ne|lle|tte|ie|is)$/iu.test(name.split(' ')[0] ?? '') &&
    !/^(?:josé|jorge|andré|felipe|filipe|henrique|philippe|pierre|jérôme|guillaume|maxime|luís|denis|francis|mathis|louis|alexis|vicente|duarte)$/iu.test(
      name.split(' ')[0] ?? '',
    );
  const [first, second] = [isHers(one), isHers(other)];
  if (first === second) return null;
  return [...relative(first ? one : other, 'mother', reader), ...relative(first ? other : one, 'father', reader)];
};
export function relative(name: string, relation: string, reader: Saying['reader']): Draft[] {
  const { id: subject, name: whole } = personAmong(reader.people, name, relation);
  return text('name', whole, { subject, person: { name: whole, relation } });
}
/** "Nom de la mère : Odile Petit". */
export const parent =
  (relation: 'mother' | 'father') =>
  (value: string, { reader }: Saying): Draft[] | null =>
    PERSON.test(value) ? relative(value, relation, reader) : null;

// ---- places ----
const STREET = '(?<street>[^;]*?\\p{L}[^;]*?)';
const TOWN = "(?<town>\\p{Lu}[\\p{L} .'’/()-]*?)";
const ADDRESSES: readonly RegExp[] = [
  // Rua Bela 41, 2810-170 Almada; rue des Tanneries 33 à 5000 Namur; CH-1204 Genève
  new RegExp(
    `^${STREET}(?:,| -)? (?:à |em |(?:cp|código postal) )?(?:[A-Z]{1,2}-)?(?<code>\\d{4}-\\d{3}|\\d{4,5}) ${TOWN}(?:, (?<country>\\p{L}+))?$`,
    'u',
  ),
  // 1234 rue Ontario, Montréal (Québec) H2X 1Y4
  new RegExp(
    `^${STREET}, ${TOWN},? \\(?(?<state>QC|ON|NB|AB|BC|MB|NS|SK|Québec|Ontario|Nouveau-Brunswick)\\)?,? (?<code>[A-Z]\\d[A-Z] ?\\d[A-Z]\\d)$`,
    'u',
  ),
  // Rua das Flores, 120, apto 31, Vila Mariana, São Paulo - SP, 04101-000
  new RegExp(
    `^(?<street>[^,;]+?,? (?:n\\.?º? ?)?\\d+[A-Za-z]?)(?:,| -)?(?: (?<inner>(?:apto?|apartamento|bloco|casa|fundos|sala)\\.? [^,-]+?)(?:,| -))?(?: (?:bairro )?(?<district>\\p{Lu}[^,;\\d]*?)(?:,| -))? ${TOWN}(?: ?[-/] ?(?<state>[A-Z]{2}))?(?:,?(?: -)? (?:CEP:? ?)?(?<code>\\d{5}-?\\d{3}))?$`,
    'u',
  ),
];

export function addressOf(words: string | undefined): Record<string, string | undefined> | null {
  const said = words?.trim().replace(/^(?:au|à|le|la|na|no|em) (?=\S)/u, '') ?? '';
  for (const [index, pattern] of ADDRESSES.entries()) {
    const found = pattern.exec(said)?.groups;
    if (!found || !/\d/.test(found.street ?? '') || (index === 2 && !found.state && !found.code)) continue;
    return {
      'address-line1': found.street?.replace(/[\s,]+$/u, ''),
      'address-line2': found.inner,
      'address-level3': found.district,
      'address-level2': found.town,
      'address-level1': found.state,
      'postal-code': found.code,
    };
  }
  return null;
}

export const livesAt: Reader = ({ place, since: from }, at) => {
  const parts = addressOf(place);
  return parts ? record('address', parts, since(from, at)) : home(place?.replace(/^(?:à|au|en|em|na|no|o|a) /u, ''), when(from, at));
};
/** Told as a move: what was the address before is over. */
export const movedTo: Reader = (groups, at) => livesAt(groups, at);
/** "I am no longer in Namur": a town, not what somebody is. */
export const endHome: Reader = ({ place }) =>
  place && /^\p{Lu}[\p{L}' -]*$/u.test(place) ? record('address', { 'address-level2': place }, { ends: ['address'] }) : null;

// ---- work ----
const NO_TRADE =
  /^(?:née?|nasc\p{L}+|inscrite?|suivie?|abonnée?|cliente?|malade|seule?|locataire|propriétaire|étudiante?|mariée?|retraitée?|absente?|présente?|contente?|heureu\p{L}+|allergique|actuellement|toujours|bien|très|plus|pas|en|à|de|l[ea]|un|inscrit[oa]|client|sóci[oa]|membre|membro|titulaire|titular|paciente|alun[oa]|estudante|casad[oa]|feliz|alérgic[oa]|rendez-vous|natural|filh[oa]|fils|fille|hébergée?|domiciliée?|bénévole|voluntári[oa]|adhérente?|licenciée?|assurée?|affiliée?|federad[oa]|mère|père|maman|papa|mãe|pai|parent|donneu\p{L}+|d[ao]a?dor\p{L}*)(?![\p{L}])/iu;
const FIRM_NOUN =
  '(?:hôpital|clinique|mairie|commune|ville|collège|lycée|école|université|ehpad|crèche|préfecture|ministère|banque|boulangerie|pharmacie|cabinet|garage|restaurant|hôtel|librairie|agence|société|groupe|hospital|clínica|prefeitura|câmara|escola|colégio|universidade|banco|padaria|farmácia|escritório|oficina|hotel|creche|lar|centro|supermercado|loja|fábrica|grupo)';
const FIRM = new RegExp(`^(?:[\\p{Lu}\\d]|${FIRM_NOUN} .*\\p{Lu})`, 'u');
const TRADE =
  /^(?:aide\S*|agente?|chefe?|cheffe|cadre|comptable|prof|secrétaire|\p{L}*(?:eure?|euse|rice|ière?|iste|ienne?|ante?|logue|aire|ecin|ecte|gien|gienne|ère|ouvrière?|ée|ard|ista|eir[oa]|or|ora|ente|ári[oa]|ic[oa]|og[oa]|et[oa]|liar|mecânic[oa]))(?![\p{L}])/iu;
const CONTRACT =
  /^(?:en )?(?<contract>CDI|CDD|CDDI|intérim|alternance|apprentissage|contrat pro|stage|service civique|freelance|CLT|PJ|efetiv[oa]|efectiv[oa]|estágio|recibos verdes)$/iu;

const employerOf = (words: string | undefined) => {
  const name = words?.replace(/^(?:le|la|les|l'|o|a|os|as) ?(?=[\p{Lu}\d])/u, '').trim();
  return name && FIRM.test(name) && name.split(' ').length <= 8 && !/ (?:et|e|mais|mas|qui|que|où|onde|pour|para|depuis|desde) /u.test(name)
    ? name
    : undefined;
};

/** "Je suis soudeur chez Acme", "en CDD aux Papeteries Lormont"; `sure` where only a trade can stand there. */
const worksAt =
  (sure: boolean): Reader =>
  ({ title, employer, since: from, contract, until }, at) => {
    const firm = employerOf(employer);
    const kind = CONTRACT.exec(title ?? '')?.groups?.contract ?? contract;
    const trade = CONTRACT.test(title ?? '') ? undefined : title;
    if (!firm || (trade && (NO_TRADE.test(trade) || trade.split(' ').length > 7))) return null;
    if (!sure && trade && !TRADE.test(trade) && !from) return null;
    return [
      ...record('job', { employer: firm, title: capital(trade), start: when(from, at), end: when(until, at) }),
      ...record('contract', { type: kind && CONTRACT.test(kind) ? contractOf(kind) : undefined }),
    ];
  };
export const job = worksAt(true);
export const trade = worksAt(false);
export const contractOf = (words: string): string => (/^cd|^clt|^pj/i.test(words) ? words.toUpperCase() : (capital(words) ?? words));
export const contract: Reader = ({ contract: kind }) =>
  kind && CONTRACT.test(kind) ? record('contract', { type: contractOf(kind) }) : null;

export const title: Reader = ({ title: words, since: from }, at) =>
  words && !NO_TRADE.test(words) && TRADE.test(words) && words.split(' ').length <= 6
    ? text('organization-title', capital(words), since(from, at))
    : null;

/** "Je ne suis plus chez Acme". */
export const endJob: Reader = ({ employer, since: from }, at) => {
  const firm = employerOf(employer);
  return firm ? record('job', { employer: firm }, { ends: ['job'], ...since(from, at) }) : null;
};

// ---- states ----
const closed =
  (attribute: string, table: Readonly<Record<string, string>>, key: string): Reader =>
  (groups, at) =>
    text(attribute, lookup(table, normalise((groups[key] ?? '').replace(/\((?:e|a)\)$/u, ''))), since(groups.since, at));
export const diet = closed('diet', DIET_WORDS, 'diet');
export const marital = closed('marital-status', MARITAL_WORDS, 'status');
/** "Sou casada com o Tiago Rebelo". */
export const married: Reader = (groups, at) => {
  const state = marital(groups, at);
  const name = groups.name?.replace(/^(?:o|a|le|la) /u, '');
  if (!state || state.length === 0 || !name || !PERSON.test(name)) return null;
  return [...state, ...record('partner', { name }, { person: { name, relation: 'partner' } })];
};
export const status = closed('employment-status', STATUS_WORDS, 'status');
export const nationality: Reader = ({ who }) => {
  const all = listed(who);
  return all.length > 0 && all.every((one) => countryOfPeople(one)) ? all.flatMap((one) => text('nationality', capital(one))) : null;
};

/** The old one is over, and what stands in its place may follow. */
export const noLonger: Reader = (groups, at) => {
  const { old = '' } = groups;
  const known = lookup(DIET_WORDS, normalise(old));
  if (known) return text('diet', known, { ends: ['diet'] });
  const state = lookup(STATUS_WORDS, normalise(old));
  if (state) return text('employment-status', state, { ends: ['employment-status'] });
  return CONTRACT.test(old)
    ? record('contract', { type: contractOf(CONTRACT.exec(old)?.groups?.contract ?? '') }, { ends: ['contract'] })
    : endHome({ place: old.replace(/^(?:à|en|em|no|na) /u, '') }, at);
};

// ---- things ----
const COLOURS =
  'noire?|blanche?|blanc|grise?|rouge|bleue?|verte?|jaune|beige|argentée?|marron|orange|bordeaux|violette?|preto|preta|branco|branca|cinza|cinzent[oa]|prata|prateado|prateada|vermelh[oa]|azul|verde|amarel[oa]|bege|dourad[oa]|vinho|marrom|castanh[oa]';
const CAR = new RegExp(
  `^(?<make>\\p{Lu}[\\p{L}-]+)(?: (?<model>[\\p{Lu}\\d][\\p{L}\\d.-]*(?: [\\p{Lu}\\d][\\p{L}\\d.-]*)*))?(?:,? (?<colour>${COLOURS}))?(?:,? \\(?(?:de |do ano |ano |année |modèle |modelo |(?:de|ano) ?)?(?<year>(?:19|20)\\d\\d)\\)?)?(?:,? (?<colour2>${COLOURS}))?(?: (?<fuel>diesel|essence|électrique|hybride|gasolina|gasóleo|flex|elétrico|elétrica|híbrido))?$`,
  'u',
);
export const car: Reader = ({ car: words }) => {
  const { make, model, colour, colour2, year, fuel } = CAR.exec(words ?? '')?.groups ?? {};
  return make ? record('vehicle', { make, model, year, colour: colour ?? colour2, fuel }) : null;
};

/** "en italien j'ai le niveau B1". */
export const spoken: Reader = ({ language, level }) => {
  const known = lookup(LANGUAGE_WORDS, normalise((language ?? '').replace(/^(?:l'|le |o )/u, '')));
  return known && level ? record('language', { language: known, level: levelOf(level) }) : null;
};
const levelOf = (level: string) =>
  /^[abc][12]$/i.test(level)
    ? level.toUpperCase()
    : /courant|bilingue|fluent/iu.test(level)
      ? 'fluent'
      : /matern|nativ/iu.test(level)
        ? 'native'
        : /débutant|notions|scolaire|básic|élémentaire/iu.test(level)
          ? 'basic'
          : /interm|moyen|médio/iu.test(level)
            ? 'intermediate'
            : /avanc|bon|très bien|bom/iu.test(level)
              ? 'advanced'
              : level;
/** A mother tongue that no table knows is kept as it was said. */
export const mother: Reader = (groups) => {
  const language = (groups.language ?? '').replace(/^(?:l'|le |la |o |a )/iu, '');
  if (language.split(' ').length > 3) return null;
  return record('language', { language: lookup(LANGUAGE_WORDS, normalise(language)) ?? capital(language), level: 'native' });
};

/** "Judo au Dojo des Tilleuls, ceinture marron, le mardi": what one does, where, how far one is and when. */
export const club: Reader = ({ activity, name, grade, days, since: from }, at) =>
  name && /^[\p{Lu}\d]/u.test(name) ? record('club', { name, activity, level: grade, days, start: when(from, at) }) : null;

export const study: Reader = ({ degree, area, school, year, since: from }, at) => {
  const institution = school && /\p{Lu}/u.test(school) ? school.replace(/^(?:l'|la |le |a |o )/u, '') : undefined;
  if (school && !institution) return null;
  return [...record('education', { institution, degree, area: capital(area), start: when(from, at) }), ...text('study-year', year)];
};

export const rents: Reader = ({ how, area, home: kind, amount }, at) => [
  ...text('residence-status', how && (/loca|aluga|arrend|inquilin|renda/iu.test(how) ? 'Tenant' : 'Owner')),
  ...text('dwelling', kind && /^(?:un |une |um |uma )?[\p{L}\d -]{2,30}$/iu.test(kind) ? kind : undefined),
  ...text('living-area', area && `${area} m²`),
  ...(amount ? (r.rent({ amount }, at) ?? []) : []),
];

/** "Je touche 1 920 € net par mois": what is left after tax is no salary. */
export const pay: Reader = (groups, at) =>
  /(?<!\p{L})(?:nets?|l[íi]quid[oa]s?)(?!\p{L})/iu.test(at.text)
    ? (r.salary(groups, at) ?? []).map((draft) => ({ ...draft, attribute: 'net-income' }))
    : r.salary(groups, at);

/** What is taken every day and reads like a medicine: a name of its own, a dose, an ending. */
const MEDICINE =
  /(?<!\p{L})(?:mg|µg|mcg|ml|gouttes|gotas|comprimés?|comprimidos?)(?!\p{L})|^\p{Lu}|(?:ine|ol|one|ide|pril|tan|statine|zole|azole|cilline|oxine|ina|ona|ida|pina|tana|statina|prazol)$/u;
export const medicine: Reader = ({ what }) =>
  what && MEDICINE.test(what) && what.split(' ').length <= 4 ? text('medication', what) : null;

export const household: Reader = ({ n }) => {
  const number = parseNumber(n ?? '');
  return number === null ? null : [{ attribute: 'household-size', value: { type: 'number', number } }];
};

export const yes =
  (attribute: string, is: boolean): Reader =>
  () =>
    flag(attribute, is);

export const kept =
  (attribute: string): Reader =>
  ({ value }: Groups) =>
    value && /^\p{Lu}/u.test(value) && !/ (?:et|e|pour|para) /u.test(value) ? text(attribute, value.trim()) : null;
export const part =
  (attribute: string, name: string): Reader =>
  ({ value }: Groups) =>
    record(attribute, { [name]: value?.trim() });
