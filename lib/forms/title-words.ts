import { normal, remembered } from './normal.ts';
import { isYou } from './own-words.ts';
import type { Relation } from './types.ts';

/**
 * What the title over a block names when that is not the person who fills it in: somebody else, an animal, a place, a thing. Only titles
 * are read so; in a label the same words say less. One row a kind and language group, words on `normal` text.
 */

/** Somebody who is never the one who fills the form in. */
const STRANGERS: readonly string[] = [
  'deceased|(person|people) who (has |have )?(died|passed away)|(other|another|further|additional|remaining) (people|persons?|adults?|members?|occupants?|part(y|ies)|residents?|drivers?|individuals?)(?! (applicant|information))|(person|people|someone|anyone|individuals?)( \\w+)? (you|being|to be)(?! ((is|are) applying|insured|covered|admitted|treated|examined|registered|seen|assessed))|(people|persons|someone|anyone|adults|others) (who )?(live|lives|living) with you|who is (travelling|traveling|coming|going|staying|attending|joining) with you|(people|those|anyone|everyone) (travelling|traveling|coming|going|staying) with you|(travel |travelling )?companions?|fellow travellers?|(household|family|group|team|party) members?|members? of (your |the )?(household|family)|people in (your |the )?household|nominees?|nominated (person|individual)|suspects?|offenders?|perpetrators?|victims?|injured (person|party)|accused|defendants?|opponents?|opposing (party|side)|third part(y|ies)(?! (fire|liability|insurance|cover))|other (party|driver|side|vehicle|car)|missing person|assignees?|heirs?|beneficiar(y|ies)|proxy|proxies',
  'mitreisende[rn]?|begleitpersone?n?|wer (reist|kommt|fahrt) mit( ihnen)?|verstorbene[rnms]?( person)?|erblasser(s|in)?|(weitere|andere|sonstige)[rnms]? (person(en)?|mitglied(er)?|bewohner|haushaltsmitglieder|beteiligte[rn]?)|(personen|mitglieder) (im|in ihrem|des|ihres) haushalts?|haushalts(mitglieder|angehorige)[rn]?|mitbewohner(s|in|innen)?|(familien)?angehorige[rn]?|familienmitglied(er)?|unfallgegner(s|in)?|(prozess)?gegner(s|in)?|(gegnerisch|ander)e[rsn]? (partei|fahrer|halter|fahrzeug)|geschadigte[rn]?|verletzte[rn]?( person)?|beschuldigte[rn]?|verdachtige[rn]?|opfer|begunstigte[rn]?|vermisste[rn]?( person)?|gemeldete[rn]? person',
  'accompagnants?|accompagnateurs?|qui voyage avec vous|personnes? a charge|membres? (du|de votre|de la|de) (foyer|menage|famille)|autres? personnes?( du foyer)?|defunte?|personne (decedee|disparue|signalee)|decede[es]*|mandataire|beneficiaires?|ayants? droit|victimes?|suspecte?s?|partie adverse|tiers(?! payant)',
  'acompanantes?|quien(es)? viaja[n]? con usted|otras? personas?|miembros? (del|de la|de su) (hogar|familia|unidad familiar)|personas? a (su )?cargo|(persona )?fallecid[oa]|difunt[oa]|causante|apoderad[oa]|mandatari[oa]|beneficiari[oa]s?|victimas?|sospechos[oa]|denunciad[oa]|contrari[oa]|perjudicad[oa]',
  'altre person[ae]|membri (del|della) (nucleo|famiglia)( familiare)?|nucleo familiare|familiari( a carico)?|(persona )?(defunt[oa]|decedut[oa])|delegat[oa]|mandatari[oa]|vittime?|controparte|danneggiat[oa]',
  'outras? pessoas?|membros? (do|da) (agregado|familia)( familiar)?|agregado familiar|falecid[oa]|procurador(a)?|vitimas?|lesad[oa]',
  'andere personen|(gezins|huis)(leden|lid|genoten|genoot)|overleden(e)?( persoon)?|overledene|begunstigde[n]?|slachtoffers?|tegenpartij|(inne|pozosta[lł]e) osoby|cz[lł]onkowie (rodziny|gospodarstwa)( domowego)?|domownicy|(osoby )?zmar[lł][^ ]*|pe[lł]nomocni[^ ]*|beneficjent[^ ]*|poszkodowan[^ ]*|sprawc[^ ]*',
  'ombud(et)?|fullmaktstagare|avlidn[ea]|den avlidne|ovriga personer|afd(o|ø)de|avd(o|ø)de|vainaja[^ ]*|(zesnul|zemrel)[^ ]*|zmocnen[^ ]*',
];

/** Somebody who may be the one who fills the form in, where nobody else is asked about. */
const SIDES: readonly string[] = [
  'sellers?|buyers?|purchasers?|(legal |authori[sz]ed )?representatives?|attorneys?|transferors?|transferees?',
  '(ver)?kaufer(s|in)?|(gesetzliche[rn]? )?vertreter(s|in)?|schenker(s|in)?|uberlasser|ubernehmer',
  'vendeu(r|se)|acheteu(r|se)|representante? legale?|representant(e|s)?|cedant|cessionnaire',
  'vendedor(a)?|comprador(a)?|representantes?( legal(es)?)?|venditore|acquirente|(legale )?rappresentante( legale)?|vendedora|compradora',
  'verkoper|koper|(wettelijk )?vertegenwoordiger|sprzedaj[^ ]*|kupuj[^ ]*|przedstawiciel[^ ]*|saljare|kopare|selger|kjoper|saelger|kober',
];

/** Where a parcel or a present goes. */
const RECIPIENTS: readonly string[] = [
  'recipients?|empfanger(s|in)?|destinataires?|destinatari[oa]s?|ontvangers?|odbiorc[ay]|mottagare|modtager|mottaker',
];

const ANIMAL =
  '(?:pets?|dogs?|cats?|horses?|pon(?:y|ies)|pupp(?:y|ies)|kittens?|rabbits?|animals?|(?:haus)?tiere?s?|hunde?s?|katzen?|kater|pferde?s?|welpen?|animal(?: de compagnie)?|chien(?:ne)?|chatte?|cheval|mascotas?|perr[oa]|gat[oa]|caballo|animale(?: domestico)?|cane|gatt[oa]|cavallo|animal de estimacao|cao|cachorr[oa]|cavalo|huisdier(?:en)?|hond|kat|paard|zwierz[^ ]*|pies|psa|kota?|husdjur|hund|katt|kaeledyr|kjaeledyr)';
const ITS = '(?:details?|information|profile|data|daten|angaben|gegevens|datos|dati|dados|dane|\\d{1,2})';
const OF_YOURS =
  '(?:about |register |add |details of |information about |angaben zu[mr]? |daten (?:des|der|ihres|ihrer) |informations sur |datos de(?:l)? |dati del |dados do |gegevens |dane )?(?:a |the |your |my |our |new |second |other |ihre?[mnrs]? |mein |votre |l |le |su |tu |mi |il tuo |il suo |seu |o seu |uw |je |jouw |din |twoj |pani |pana )?';
const PET = new RegExp(`^${OF_YOURS}${ANIMAL}(?: ${ITS})*(?: (?:sharing|staying|coming|travelling|to be|who|which|that) .*)?$`);

/** Where something happened, or where somebody will be for a while: never where the person lives. */
const ELSEWHERE: readonly string[] = [
  '(accidents?|incidents?|event|events|venue|crime|theft|loss|damage|job|site|meeting|course|party|wedding|ceremony|collision|occurrence)( (location|place|address|site|scene|details))|(location|place|scene|address|site) of (the |your )?(accident|incident|event|loss|damage|theft|crime|meeting|collision|occurrence|stay)|where (did|does|will) (it|the \\w+) (happen|occur|take place)|where (it|the \\w+) (happened|occurred)|where (will|are) you (be )?(stay(ing)?|going)|(travel|trip|visit)s? history|(previous|past|recent) (trips|travels?|visits)|countries (that )?(you have )?visited|(address|accommodation) (while|during) (your )?(stay|visit|trip)',
  '(unfall|schaden|tat|ereignis|veranstaltungs|einsatz|treff|abhol|liege)(ort|stelle|adresse)(es|s)?|ort des (unfalls|schadens|ereignisses|geschehens)|wo ist (es|der \\w+) passiert|aufenthaltsort',
  'lieu (de l|de la|du|de|des) ?(accident|incident|sinistre|evenement|vol|dommage|faits|sejour)|lieu du (sinistre|vol|sejour)|logement pendant (le|votre) sejour',
  'lugar (del|de la|de los) (accidente|siniestro|incidente|evento|hechos|robo|suceso)|luogo (del|dell|della) ?(incidente|sinistro|evento|fatto)|local (do|da) (acidente|sinistro|incidente|evento|ocorrencia)',
  '(plaats|locatie) (van )?(het |de )?(ongeval|ongeluk|incident|schade|evenement)|verblijfsadres|miejsce (wypadku|zdarzenia|szkody|wydarzenia)|olycksplats(en)?|skadeplats',
];

/** A house or a thing that is the person's own as often as not: offered, never filled in one go. */
const PERHAPS: readonly string[] = [
  'propert(y|ies)|risk|premises|(installation|service|pick ?up|drop ?off|collection|return) (location|site|address|point)|insured (address|location|property)|to be insured|objekt\\w*|immobilien?|versicherungsort|risikoort|gebaude|(bien|logement|immeuble)( a assurer| assure)?|inmueble|vivienda asegurada|immobile|imovel|pand|object|nieruchomo[^ ]*',
];

/** The same as a title of its own; in a longer one ("Hotel booking") it is the person who goes there that is asked about. */
const STAYS =
  /^(?:about )?(?:your |the |ihre? |votre |su |uw )?(?:venue|accommodation|hotel|hostel|destination|event|unterkunft|reiseziel|hebergement|alojamiento|alloggio|alojamento|hospedagem|accommodatie|zakwaterowanie|boende)(?: (?:details|information|address|adresse|location|\d{1,2}))*$/;

const whole = (words: readonly string[]): RegExp => new RegExp(`(?<![^ ])(?:${words.join('|')})(?![^ ])`);
const STRANGER = whole(STRANGERS);
const SIDE = whole(SIDES);
const RECIPIENT = whole(RECIPIENTS);
const PLACE = whole(ELSEWHERE);
const MAYBE = whole(PERHAPS);

/** Somebody else whom a title names, or the animal or the receiver. */
export const strangerOf = remembered((title): Relation | undefined => {
  if (isYou(title)) return undefined;
  if (PET.test(title)) return 'thing';
  if (STRANGER.test(title)) return 'other';
  return RECIPIENT.test(title) ? 'recipient' : undefined;
});

export const isPet = (title: string): boolean => PET.test(title);

/** One of two sides: somebody else beside a second one, and perhaps the person where there is none. */
export const isSide = (title: string): boolean => SIDE.test(title);

/** Whether a title or the words beside an address name a place where the person does not live; `perhaps` where they may. */
export const placeIn = remembered((text): 'elsewhere' | 'perhaps' | undefined =>
  PLACE.test(text) || STAYS.test(text) ? 'elsewhere' : MAYBE.test(text) ? 'perhaps' : undefined,
);

const LED_BY_PET = new RegExp(`^(?:your |the |my |ihr |votre |su |uw )?${ANIMAL}(?:s)? `);
const OF_PET = new RegExp(` (?:of|des|der|de|du|del|di|do|van|von|ihres|l) (?:the |your |my |ihre[rs] |votre |su |uw |tu )?${ANIMAL}$`);

/** "Pet weight", "Gewicht des Hundes". */
export function namesPet(label: string): boolean {
  return LED_BY_PET.test(label) || OF_PET.test(label);
}

export const asTitle = (title: string): string => normal(title, 120);
