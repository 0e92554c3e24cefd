import { normal } from './normal.ts';
import type { Subject } from './subject.ts';
import type { Relation } from './types.ts';

/**
 * Whom a person deals with: an insurer, a vet, a solicitor. How they are reached is theirs, and nothing that the person's own phone or
 * address answers: "Vet phone", "Address of your bank". Only beside a word for being reached: a bank account, an agent's code and the
 * employer alone are asked of the person. Roles in which people fill in forms themselves (contractor, supplier, customer) are not here. One row a language and relation, words on `normal` text.
 */
interface Row {
  readonly relation: Relation;
  /** Somebody whose name is asked as well, and who may be the title over plain "Name" and "Phone". */
  readonly person: boolean;
  /** A title over plain "Name" and "Phone", although no person. */
  readonly titled?: true;
  readonly words: readonly string[];
}

const ROWS: readonly Row[] = [
  {
    relation: 'other',
    person: true,
    words: [
      'vet(erinarian|erinary (surgeon|practice|clinic))?|insurers?|insurance (company|provider|broker|agent)|pharmac(y|ist)|chemist|nurser(y|ies)|kindergarten|child ?minder|nanny|baby ?sitter|care ?(r|giver|taker|worker)|social worker|(case|key) ?worker|nurse|therapist|counsell?or|(estate |travel |claims |booking |real estate )?agent|(travel|estate|recruitment|employment|letting|lettings) agency|solicitor|lawyer|attorney|conveyancer|notary( public)?|accountant|book ?keeper|tax advis[eo]r|(financial |mortgage )?advis[eo]r|(mortgage |insurance )?broker|referrer|(event )?organi[sz]er|garage|head ?teacher',
      'tier(arzt|arztin|arztpraxis|klinik)|versicherer|versicherung(sgesellschaft|smakler|svertreter)?|krankenkasse|apotheke|apotheker(in)?|kita|kindergarten|tagesmutter|pflege(r|rin|dienst|person|kraft)|betreuer(in)?|sozialarbeiter(in)?|makler(in)?|agentur|(rechts)?anwalt|(rechts)?anwaltin|anwalts?kanzlei|notar(in)?|steuerberater(in)?|buchhalter(in)?|empfehlende person|veranstalter(in)?|werkstatt|schulleitung',
      'veterinaire|assureur|(compagnie d )?assurance|pharmacie|pharmacien(ne)?|creche|garderie|assistante maternelle|aide soignante?|aidant|agent immobilier|agence( immobiliere)?|avocate?|notaire|(expert )?comptable|courtier|parrain|organisat(eur|rice)|garagiste',
      'veterinari[oa]|asegurador[a]?|compania de seguros|farmaceutic[oa]|farmacia|guarderia|cuidador[a]?|agente( inmobiliario)?|agencia|abogad[oa]|notari[oa]|contable|asesor[a]?( fiscal)?|gestor(a|ia)?|corredor( de seguros)?|organizador[a]?|taller',
      'seguradora|companhia de seguros|farmaceutic[oa]|creche|cuidador[a]?|agente( imobiliario)?|agencia|advogad[oa]|notario|contabilista|contador[a]?|corretor[a]?|organizador[a]?|oficina',
    ],
  },
  {
    relation: 'other',
    person: false,
    titled: true,
    words: [
      'hotel|hostel|accommodation|venue|hospital|clinic|church|club|charity|society|association|host|embassy|consulate',
      'hotel|unterkunft|krankenhaus|klinik|veranstaltungsort|gemeinde|verein|stiftung|gastgeber|botschaft|konsulat',
      'hotel|hebergement|hopital|clinique|fondation|association|ambassade|alojamiento|hospital|clinica|embajada|asociacion|fundacion|associazione|fondazione|alloggio|associacao|fundacao|alojamento|embaixada|vereniging|stichting|stowarzyszenie|fundacja',
    ],
  },
  {
    relation: 'other',
    person: false,
    titled: true,
    words: [
      '(leas(e|ing)|monitoring|alarm|security|removals?|moving|finance|hire|rental|management|energy|utility|phone|broadband|shipping|catering|cleaning) (company|firm|provider|operator)',
      '(leasing|sicherheits|umzugs|finanzierungs|miet|energie|telefon)(firma|unternehmen|gesellschaft|anbieter)|(soci[eé]t[eé]|compagnie) (de (leasing|location|surveillance|demenagement|financement))|empresa de (leasing|alquiler|seguridad|mudanzas)',
    ],
  },
  {
    // Over a bank the holder's own name is asked.
    relation: 'other',
    person: false,
    words: ['bank|building society|shop|store|retailer', 'bank|sparkasse|hausbank|handler', 'banque|magasin|banco|tienda|loja'],
  },
  {
    relation: 'employer',
    person: false,
    words: [
      'employers?|(company|firm|organi[sz]ation) (that |where )?you work (for|at)',
      'arbeitgebers?|employeur|empleador[a]?|empregador[a]?|datore di lavoro|werkgevers?|pracodawc[ay]|tyonantajan?|arbetsgivare(ns)?|arbeidsgiver(ens|s)?|arbejdsgiver(ens|s)?|zamestnavatel[ea]?|isveren(in)?|работодател[яь]',
    ],
  },
  { relation: 'school', person: false, words: ['school|schule|ecole|escuela|escola|colegio'] },
];

const WHOSE = '(?:your|the|my|our|a|an|ihr(?:e[mnrs]?)?|de[rsmn]|die|das|vo[tn](?:re|m|n)|le|la|les|l|el|los|su|tu|o|os|as|seu|sua)';
const WHICH = '(?:current|present|previous|last|former|main|registered|aktuelle[rnms]?|jetzige[rnms]?|letzte[rnms]?|derzeitige[rnms]?)';
const REACH =
  '(?:(?:(?:contact|office|business|day ?time|main|practice|street|postal) )?(?:tel|phone|telephone|mobile|cell|fax|e ?mail|mail|contact|address|street|city|town|post ?code|postal code|zip(?: code)?|county|state|telefon\\w*|handy(?:nummer)?|adresse|anschrift|strasse|plz|postleitzahl|ort|courriel|adresse e ?mail|rue|ville|code postal|telefono|direccion|calle|ciudad|codigo postal|correo(?: electronico)?|telefone|telemovel|endereco|morada|rua|cidade|cep|indirizzo|telefoonnummer|telefoon|adres|woonplaats|telefonu?|adresu?|miasto|puhelin(?:numero)?|osoite|postinumero|sahkoposti|telefonnummer|adress|e ?post|postnummer|telefono|adresa|adresi|телефон|адрес|country|land|pays|pais|paese|website|web ?site)(?: (?:no|nr|number|numbers|address|adresse|nummer|details))?)';
const NUMBER_OF = '(?:numero de |num |n de |no )?';
const NAME = '(?:(?:full|first|last|contact|vor|nach)? ?name|surname|nom|nombre|nome)';
const OF = '(?:of|at|de[rsmn]?|du|des|do|da|del|dell|della|vom|beim|von|di)';

interface Holder {
  readonly relation: Relation;
  /** "Vet phone", "your vet's phone", "phone of your vet", "Phone (vet)". */
  readonly reached: RegExp;
  readonly named?: RegExp;
  readonly title?: RegExp;
}

const before = (who: string, what: string) => `(?:^|(?:^| )${WHOSE} )(?:${WHICH} )?${who}s? ${what}$`;
/** "Your phone number at the hotel" is one's own; "name and address of the employer" asks for the name too. */
const NOT_AFTER = '(?<!(?<![^ ])(?:your|my|ihre|meine|votre|mon|ma|su|mi|seu|sua|meu|minha|n\\w+ (?:and|und|et|y|e|or|oder)) )';
const after = (who: string, what: string) => `(?:^| )${NOT_AFTER}${NUMBER_OF}${what} (?:${OF} )?(?:${WHOSE} )?(?:${WHICH} )?${who}s?$`;

const HOLDERS: readonly Holder[] = ROWS.map(({ relation, person, titled, words }) => {
  // The French article stands against its word once the apostrophe is gone.
  const who = `[ld]?(?:${words.join('|')})`;
  const both = (what: string) => new RegExp(`${before(who, what)}|${after(who, what)}`);
  return {
    relation,
    reached: both(REACH),
    ...(person ? { named: both(NAME) } : {}),
    ...(person || titled
      ? { title: new RegExp(`^(?:about )?(?:${WHOSE} )?${who}s?(?: (?:details|information|contact|contact details|daten|angaben))?$`) }
      : {}),
  };
});

const BARE = new RegExp(`^(?:${REACH}|${NAME})$`);
/** What reaches somebody, and what somebody is called; an employer's reading is often that of the firm itself. */
const REACHING = /^(?:tel|email|address|organization|education\.institution)(?:\.|-|$)/;
/** One has a mailbox of one's own at a school. */
const MAIL = /(?<![^ ])(?:e ?mail|mail|courriel|correo)(?![^ ])/;
const NAMING = /^(?:name|given-name|family-name)$/;

/** Whose data a box wants that was read as the person's own: that of whom its label, or the title over it, names as the one to reach. */
export function ofHolder(subject: Subject, label: string, titles: readonly string[], path: string | null): Subject {
  if (path === null || !['self', 'employer', 'school'].includes(subject.relation)) return subject;
  const isNaming = NAMING.test(path);
  if (!isNaming && !REACHING.test(path)) return subject;
  const text = normal(label, 200);
  const own = HOLDERS.find(({ reached, named }) => (isNaming ? named?.test(text) : reached.test(text)));
  if (own?.relation === 'school' && MAIL.test(text)) return subject;
  if (own) return { relation: own.relation, by: 'reach' };
  if (subject.relation !== 'self') return subject;
  const over = BARE.test(text) ? HOLDERS.find(({ title }) => titles.slice(0, 2).some((one) => title?.test(normal(one, 120)))) : undefined;
  return over ? { relation: over.relation, by: 'title' } : subject;
}
