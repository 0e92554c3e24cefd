import { normal } from './normal.ts';
import type { PageSnapshot } from './types.ts';

/**
 * Forms that as a whole are about somebody else ("Add employee", "Invite a friend"), or that put something before others ("Post a job",
 * "List your room"): by their heading, or by the one button that sends them. What speaks to the person ("Your e-mail") stays the person's.
 */
export type Purpose = 'somebody' | 'offer' | 'review';

const SOMEBODY = [
  '(create)( a| an| another| a new| new){0,2} (employee|contact|customer|client|colleague|patient|student|lead)( record)?',
  '(add|invite|refer|recommend|nominate)( a| an| another| new| your| to| the){0,3} (team ?(mate|member)|staff member|employee|contact|customer|client|member|user|colleague|co ?worker|patient|student|friend|lead|person|candidate|teammate)s?',
  'new (employee|contact|lead|staff member|colleague)',
  'edit( a| an| this| the){0,2} (employee|contact|customer|client|user|colleague|patient|student|lead)',
  '(tell|e ?mail|send (this |it )?to|share (this |it )?with)( this( page| article| job| link)?)?( to)? a friend|e ?mail this (page|article|job|link|to a friend)|share (this )?by e ?mail',
  '(mitarbeiter(in)?|kunden?|kontakte?|person|mitglied|kollegen|patient(en)?) (anlegen|hinzufugen|einladen|erfassen)|(benutzer|nutzer) (hinzufugen|einladen)|(neuen?|neuer) (kontakt|mitarbeiter)( anlegen)?|freunde? (ein|empfehl|werb)[^ ]*|(seite|artikel) (weiter)?empfehlen',
  '(ajouter|inviter|parrainer|recommander)( a)?( un| une| des)? (employe|contact|client|utilisateur|collegue|membre|ami|salarie|collaborateur)e?s?|nouveau (contact|collaborateur)|envoyer a un ami',
  '(anadir|agregar|invitar|recomendar)( a)?( un| una)? (empleado|contacto|cliente|usuario|amigo|colega|miembro)a?s?|nuevo (contacto|empleado)|enviar a un amigo',
  '(aggiungi|invita|segnala)( a)?( un| una)? ?(dipendente|contatto|cliente|utente|amico|collega|membro)|nuovo (contatto|dipendente)|invia a un amico',
  '(adicionar|convidar|indicar)( a)?( um| uma)? (funcionario|contat?o|contacto|cliente|usuario|utilizador|amigo|colega|membro)s?|novo (contato|contacto|funcionario)',
  '(medewerker|contact(persoon)?|klant|gebruiker|collega|vriend|lid) (toevoegen|uitnodigen)|nieuw(e)? (contact|medewerker)|(dodaj|zapros) (pracownika|kontakt|klienta|uzytkownika|znajomego|cz[lł]onka)|nowy (kontakt|pracownik)',
];
const OFFER = [
  '(?!sell (?:your|my) (?:car|vehicle|bike))(post|list|publish|advertise|sell|place|create) (a |an |your |my )?(new )?(free )?(jobs?|vacanc(y|ies)|position|room|property|house|home|flat|apartment|car|vehicle|bike|ad|advert|advertisement|listing|item|classified)(?! (alert|search|application))',
  '(stelle|stellenanzeige|anzeige|inserat|zimmer|wohnung|immobilie|auto|fahrzeug) (inserieren|aufgeben|anbieten|veroffentlichen|schalten|einstellen)',
  '(publier|deposer|passer) (une |un |votre |mon )?(offre( d emploi)?|annonce|logement|voiture|vehicule)|(publicar) (una? |tu |su )?(oferta( de empleo)?|anuncio|vivienda|habitacion|coche)|(pubblica|inserisci) (un |una |il tuo |la tua )?(offerta( di lavoro)?|annuncio|auto|casa)|(publicar|anunciar) (uma? |o seu |seu )?(vaga|anuncio|imovel|quarto|carro)|(vacature|advertentie|woning|kamer|auto) (plaatsen)|(dodaj|opublikuj) (ogloszenie|oferte( pracy)?|samochod|mieszkanie)',
];
const REVIEW = [
  '(write|submit|post|leave|add) (a |an |your )?(customer |product )?(review|rating)|bewertung (schreiben|abgeben)|(laisser|ecrire|rediger) un avis|(escribir|dejar) una (resena|opinion)|scrivi una recensione',
];

const PURPOSES: readonly (readonly [Purpose, RegExp])[] = [
  ['somebody', new RegExp(`^(?:${SOMEBODY.join('|')})$`)],
  ['offer', new RegExp(`^(?:${OFFER.join('|')})(?![^ ])`)],
  ['review', new RegExp(`(?<![^ ])(?:${REVIEW.join('|')})(?![^ ])`)],
];

/** What the form is for, where that is not the person; undefined for all others. */
export function purposeOf(page: PageSnapshot, form: number): Purpose | undefined {
  const own = page.forms[form];
  // A second button may add a row to a form of the person's own.
  const buttons = own ? own.buttons : page.buttons;
  const heads = [own?.heading ?? '', page.forms.length <= 1 ? page.heading : '', ...(buttons.length === 1 ? buttons : [])];
  const texts = heads.filter(Boolean).map((text) => normal(text, 120));
  return PURPOSES.find(([, pattern]) => texts.some((text) => pattern.test(text)))?.[0];
}
