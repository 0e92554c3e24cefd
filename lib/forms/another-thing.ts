import { attributeOf } from '../core/attributes.ts';
import { type LabelMatch, labelPaths } from '../core/labels/index.ts';

/**
 * Labels whose own noun is another than the one that was recognised in them: the extension of a phone, the tax of a city, the website of
 * an employer, the height of a fence. A wording is the longest that is known, not the head of its label; what stands right before and
 * right after it tells. Words as labels are compared (no accents, lower case).
 */
export interface Heard extends LabelMatch {
  /** Named as a thing that is nothing of the person's: no guess may overrule it. */
  readonly another?: true;
  /** What somebody else has ("Landlord address"): theirs, or nobody's. */
  readonly theirs?: true;
}

const ANOTHER: Heard = { path: '', strength: 1, another: true };

/** Nouns that make another thing of a phone, an address or a name when they stand right behind it and end the label. */
const TAIL =
  /^(?:(?:number|no|address|nummer|adresse) )?(?:types?|kind|category|extension|ext|provider|carrier|operator|network|brand|model|make|manufacturer|pass ?word|pin|frequency|format|currency|tax|taxes|verification|label|preferences?|policy|plan|contract|bill|typ|art|anbieter|marke|modell|hersteller|tarif|vertrag|passwort|kennwort|durchwahl|wahrung|steuer|poste|operateur|marque|modele|extension|operador|proveedor|marca|modelo|extensao|operatore|modello|interno|toestel|aanbieder|merk|wachtwoord|operator|haslo)(?: (?:code|id|name))?$/;

/** The same nouns before it: "Type of phone", "Modèle de téléphone"; "Type your phone" is a request. */
const OF = '(?:of|for|de|du|des|d|di|del|della|dell|da|do|dos|van|der|vom|von|fur)';
const ARTICLE = '(?: (?:the|your|my|an?|la|le|les|l|el|il|lo|su|tu|votre|ihre[rsnm]?|het|uw|je))?';
const LEAD = new RegExp(
  `(?:^| )(?:(?:types?|kind|sort|brand|model|make|provider|carrier|format|currency|extension|frequency|art|typ|marke|modell|anbieter|hersteller|marque|modele|operateur|fournisseur|tipo|marca|modelo|operador|proveedor|compania|operatore|modello|gestore|soort|merk|aanbieder) ${OF}${ARTICLE}|(?:soort|rodzaj|marka|operator|art|anbieter)(?: (?:des|der))?)$`,
);

/** How a firm or a school is reached and what an authority calls it; "business phone" and "company e-mail" are kinds of the person's own. */
const OF_FIRM = new RegExp(
  `^(?:(?:of|de|d|du|des|der|del|della|dell|da|do|dos|van|von|vom)${ARTICLE}(?: (?:current|previous))? (?:company|firm|business|organi[sz]ation|employer|university|college|school|firma|unternehmens?|arbeitgebers|universitat|hochschule|schule|l?entreprise|societe|l?employeur|l?universite|l?ecole|empresa|compania|empleador|universidad|escuela|azienda|ditta|societa|universita|scuola|datore di lavoro|empregador|universidade|escola|bedrijf|werkgever|universiteit|school)|dell(?:azienda|universita|impresa|ente)|pracodawcy|firmy|uczelni|szkoly|spolki|werkgever)$`,
);
const FIRM_BEFORE =
  /(?:^| )(?:company|firm|employers?|organi[sz]ation|business|university|college|school|institution|firmen|unternehmens)$/;
const SCHOOL_BEFORE = /(?:^| )(?:university|college|school|uni)s?$/;
const REACHES = /^(?:tel|fax|url|email|address)(?:\.|$)/;
const NUMBERED = /^(?:tax-id|social-security|national-id)$/;
/** One has a mailbox of one's own at a school, and lives at its address. */
const OWN_AT_SCHOOL = /^(?:email|address)(?:\.|$)/;

/** Things of the body and of one's settings that whatever else has as well. */
const OF_ANYTHING = /^(?:height|weight|language|preferred-language|time-zone|age|shoe-size|clothing-size)$/;
const PERSON =
  /(?:^| )(?:you|yours?|me|self|persons?|people|applicants?|patients?|insured|child(?:ren)?|drivers?|(?:policy|account) ?holder|travell?ers?|passengers?|partners?|spouse|husband|wife|mother|father|parents?|guests?|students?|members?|employees?|candidates?|participants?|customers?|rider|player|user|(?:antrag|frage)stell\w*|versicherten?|kindes?|patient\w*|person|personen|reisenden?|fahrer\w*|bewerber\w*|teilnehmer\w*|mitglieds?|l?demandeu\w*|(?:de )?l?assuree?|d?l?enfants?|personne|voyageu\w*|solicitante|asegurad[oa]|nin[oa]|persona|viajer[oa]|paciente|(?:dell)?richiedente|(?:dell)?assicurat[oa]|paziente|bambin[oa]|requerente|segurad[oa]|crianca|pessoa|aanvrager|verzekerde|kind|persoon|wnioskodawcy|dziecka|osoby|communication|correspondence|instruction|kommunikation|correspondance|birth|origin|choice|contact|preference)(?: |$)/;
/** "of the fence", "des Zauns"; the apostrophe of "de l'événement" is gone. */
const SOMETHING_AFTER =
  /^(?:(?:of|des|der|du|de la|de l|del|della|dell|da|do|van (?:de|het)|vom)(?: (?:the|this|your|an?|la|le|el))? |(?:de l|dell|d)(?=[aeiou]))/;
const THING =
  /(?:^| )(?:parcel|package|product|item|event|meeting|room|luggage|baggage|suitcase|shipment|box|ceiling|door|fence|tree|site|website|page|document|interface|display|vehicle|building|property|house|company|business|dog|cat|pet|horse|animal|paket\w*|produkt\w*|gepack\w*|raum\w*|zaun\w*|veranstaltungs?\w*|seiten?|site|colis|evenement|paquete|evento|producto|pacco|pakket|paczki)$/;

/** Rooms, rules and households: whether one may smoke there is not whether one does. */
const PLACE_AFTER =
  /^(?:(?:free|friendly|allowed|permitted|area|zone|preference|policy|rules?|room|flat|apartment|house|household|home|car|vehicle|property|cabin|table|seat|section|zimmer|wohnung|haushalt|bereich|erlaubt|gestattet|chambre|autorise|habitacion|permitido|camera|consentito|kamer|toegestaan)(?: |$))+$/;
const HABITS = /^(?:smoker|pet|alcohol)$/;

/** Income that is not the person's pay, by the word before or behind. */
const OTHER_INCOME =
  /(?:^| )(?:other|additional|further|secondary|second|extra|rental|rent|pension|retirement|benefits?|investment|property|dividend|child|business|passive|sonstige[rsnm]?|weitere[rsnm]?|zusatzliche[rsnm]?|autres?|locatifs?|fonciers?|complementaires?|otros|adicional(?:es)?|altri|altro|outros|overige|andere|inne|dodatkow\w+)$/;
const INCOME_BEHIND =
  /^(?:(?:from|out of|aus|de|des|da|di|uit|z)(?: (?:the|a|other|your|andere[rnm]?))? (?!(?:work|employment|job|your job|arbeit|beruf)(?: |$))|(?:offered|on offer|range|band|scale|bracket|budget|of the (?:position|job|role)|locatifs?|fonciers?|complementaires?|adicional(?:es)?|geboten|angeboten)(?: |$))/;
const HOUSEHOLD =
  /(?:^| )(?:(?:total|combined|joint|gross|net|monthly|annual|yearly|average) )*(?:household|family|joint|combined|haushalts?|gesamtes|familien)(?: (?:total|gross|monthly|annual|yearly|average|net))*$/;
const HOUSEHOLD_BEHIND =
  /^(?:of (?:the |your )?(?:household|family)|(?:des|im) haushalts?|du (?:foyer|menage)|familial(?:es|e|aux)?|del hogar|familiar(?:es|e)?|della famiglia|do agregado|do agregado familiar|van het (?:gezin|huishouden)|gospodarstwa)/;
const PAY = /^(?:salary|net-income)$/;

/** Whose name a label is read as when nothing but they are named in it. */
const PEOPLE = /^(?:partner|landlord|doctor|emergency-contact|referee)\.(?:name|practice)$/;
const FIRMS = /^(?:organization|organization-title|education\.institution|bank|health-insurance|hobby|order\.shop)$/;
/** What belongs to a life at work or at school, whoever runs it. */
const OF_LIFE = /^(?:organization-title|job\.|education\.|degree$|industry$|salary$|net-income$|employment-status$|notice-period$)/;

/** Nouns that a firm or a person can have, in any place but inside the wording. */
const HAS =
  '(?:tele ?phone|phone|tel|mobile|cell|fax|e ?mails?|mail|address|web ?site|web ?page|home ?page|url|id|identifier|(?:phone |tax |vat |account |contact )?number|no|code|reference|ref|tax|tin|vat|ssn|social security|incomes?|salary|earnings|wages?|industry|sector|registration|post ?code|zip|city|town|country|street|county|state|region|location|birthday|birth ?date|age|nationality|passport|signature|logo|stamp|types?|status|category|description|title|occupation|' +
  'telefon(?:nummer)?|handy(?:nummer)?|rufnummer|nummer|adresse|anschrift|webseite|internetseite|steuernummer|einkommen|gehalt|branche|plz|postleitzahl|ort|stadt|strasse|land|beruf|geburtsdatum|art|' +
  'courriel|site|site web|numero|revenus?|salaire|secteur|code postal|ville|rue|pays|metier|' +
  'telefono|correo|correo electronico|direccion|sitio|sitio web|pagina web|ingresos|ciudad|pais|calle|codigo postal|' +
  'telefone|telemovel|endereco|morada|rendimento|cidade|rua|indirizzo|sito|sito web|reddito|settore|citta|paese|via|cap|' +
  'telefoon(?:nummer)?|adres|inkomen|woonplaats|straat|numer(?: telefonu)?|dochod|miasto|kraj|ulica|strona)';
const HEAD_BEHIND = new RegExp(`^(?:s )?(?:[a-z0-9]+ ){0,2}${HAS}$`);
const HEAD_BEFORE = new RegExp(
  `^(?:[a-z0-9]+ )?${HAS}(?: (?:${OF}|at|with|in|bei|beim|en|chez|a|bij|w)${ARTICLE}| (?:des|der|del|della|dell|du|do|da))?(?: (?:current|previous|former|last|old|present))?$`,
);
/** "Type your job". */
const REQUEST = /(?:^| )type(?: (?:in|your|the|my))*$/;
/** The name is asked for as well. */
const NAMED =
  /(?:^| )(?:names?|namen?|nom|nombre|nome|naam|nazwa|and|und|et|y|e|en|i|or|oder|ou|o|of|if|in|where|who|what|which|do|are|is|you|your)(?: |$)/;

/** Two things side by side in one label: neither is the other's. */
const JOINED = /[/,;&+|]/;

/** What a label asks, where a wording for `match` was recognised in it. */
export function heard(match: LabelMatch, label: string, lang = ''): Heard {
  const { path, before = '', after = '' } = match;
  if (path === '' || (before === '' && after === '')) return match;
  if (PEOPLE.test(path) || FIRMS.test(path)) return JOINED.test(label) ? match : ofOwner(match, lang);
  if (isPersonal(path) && (TAIL.test(after) || LEAD.test(before))) return ANOTHER;
  if (isOfFirm(match)) return ANOTHER;
  if (OF_ANYTHING.test(path) && isOfThing(before, after)) return ANOTHER;
  if (HABITS.test(path) && PLACE_AFTER.test(after)) return ANOTHER;
  if (PAY.test(path)) return ofIncome(match);
  return match;
}

function isPersonal(path: string): boolean {
  const topic = attributeOf(path)?.topic;
  return topic === 'identity' || topic === 'contact' || topic === 'address' || topic === 'account';
}

function isOfFirm({ path, context, before = '', after = '' }: LabelMatch): boolean {
  if (NUMBERED.test(path)) return FIRM_BEFORE.test(before) || OF_FIRM.test(after);
  if (!REACHES.test(path) || context === 'work') return false;
  return OF_FIRM.test(after) || (!OWN_AT_SCHOOL.test(path) && SCHOOL_BEFORE.test(before));
}

function isOfThing(before: string, after: string): boolean {
  if (THING.test(before)) return true;
  const [of] = SOMETHING_AFTER.exec(`${after} `) ?? [];
  return of !== undefined && after.length > of.trim().length && !PERSON.test(after);
}

function ofIncome(match: LabelMatch): Heard {
  const { before = '', after = '' } = match;
  if (HOUSEHOLD.test(before) || HOUSEHOLD_BEHIND.test(after)) return { ...match, path: 'household-income' };
  return OTHER_INCOME.test(before) || INCOME_BEHIND.test(`${after} `) ? ANOTHER : match;
}

/** "Company phone", "Website of the employer": what is asked for is what they have. */
function ofOwner(match: LabelMatch, lang: string): Heard {
  const { path, before = '', after = '' } = match;
  const behind = after !== '' && !NAMED.test(after) && HEAD_BEHIND.test(after);
  const ahead = before !== '' && after === '' && HEAD_BEFORE.test(before) && !REQUEST.test(before);
  if (path === 'hobby') return /^(?:\w+ )?(?:club|group|team|name)(?: |$)/.test(after) ? ANOTHER : match;
  if (!behind && !ahead) return match;
  const [head] = labelPaths(behind ? after : before, '', lang);
  if (!head || head.path === '') return ANOTHER;
  if (PEOPLE.test(path)) return { path: head.path, strength: match.strength, theirs: true };
  return OF_LIFE.test(head.path) ? { path: head.path, strength: match.strength } : ANOTHER;
}
