/**
 * Options that no machine chooses: invitations to choose, ways of not answering, "other", and whatever a person declares, agrees to or
 * allows by choosing it. Rows of patterns on normalised text, whole or by their beginning.
 */
const WHOLE: readonly string[] = [
  // Invitations.
  '',
  '(please )?(select|choose|pick)( an?| one| your)?( \\w+)?',
  'bitte (wahlen|auswahlen)( \\w+)?|(aus)?wahlen( sie)?( \\w+)?',
  '(veuillez )?(choisir|choisissez|selectionne\\w*)( .{0,20})?',
  '(seleccion|elij|elig|escog|selecion|escolh|scegli|selezion)\\w*( .{0,20})?',
  '(maak een )?keuze|kies( .{0,20})?|selecteer( .{0,20})?|wybierz( .{0,20})?|valj( .{0,20})?|velg( .{0,20})?|vaelg( .{0,20})?',
  // "Other".
  '(another|others?|andere[rs]?|sonstige[rs]?|autres?|otr[oa]s?|altr[oaie]|outr[oa]s?|anders|inne|annat|andet|annen)( (please|bitte|specify|describe|write|not|nicht|a |angeben|nennen|precise|indique|especif|specific|preciser).*)?',
  // What is not known or does not fit.
  'unknown|unbekannt|inconnue?|desconocid[oa]|sconosciut[oa]|onbekend|not (sure|known|applicable|listed|specified|stated)|n a|nicht zutreffend|trifft nicht zu|sans objet|no aplica|non applicabile|niet van toepassing|unsure',
  'no selection|keine auswahl|aucun choix|any',
];
const BEGINNING: readonly string[] = [
  // None of what is offered.
  'none of (the|these|those)|nothing of the|neither of|kein\\w* (der|davon|von)|nichts (davon|von)|aucun\\w* (des|de ces|de celles|d entre)|ningun\\w* de|nessun\\w* (dei|delle|di)|nenhum\\w* d|geen van|zadn\\w* z',
  // Rather no answer.
  '(i |we )?(would |d |id |wed )?(prefer|rather) not|prefer no|(i )?(do not|dont|would not) (wish|want) to|(i )?decline|(i )?choose not|rather not|not willing',
  'keine (angaben?|antwort)|(ich )?mochte (ich )?(das )?(nicht|keine)|ungern|lieber nicht',
  '(je )?(prefere|souhaite|veux) ne pas|(je )?ne (souhaite|veux|desire) pas|ne se prononce',
  'prefier\\w* no|preferisc\\w* non|prefir\\w* nao|no dese|non desider|zeg ik liever niet|wil ik (liever )?niet|geen antwoord|wole nie|odmawiam',
  '(i )?(do not|dont) know|weiss (ich )?nicht|(je )?ne sais pas|no (lo )?se\\b|non (lo )?so\\b|nao sei|weet ik niet|nie wiem',
  // Declarations, consents, permissions.
  '(i|we) (\\w+ )?(agree|accept|consent|confirm|declare|certify|authori[sz]e|acknowledge|understand|give|allow|permit|swear|undertake|have read)\\b',
  '(ich|wir) (\\w+ )?(stimme|bestatige|erklare|willige|akzeptiere|versichere|habe .{0,40}gelesen|bin einverstanden|erlaube|gestatte)\\w*',
  '(j |je |nous |j)(accepte|certifie|consens|declare|confirme|autorise|m engage|reconnais|atteste)\\w*',
  '(yo )?(acepto|declaro|confirmo|autorizo|consiento|certifico|accetto|dichiaro|acconsento|autorizzo|aceito)\\b|ik (ga akkoord|verklaar|bevestig|accepteer)',
];

const NEVER = new RegExp(`^(${WHOLE.join('|')})$|^(${BEGINNING.join('|')})`);

/** On normalised text. */
export function isNeverChosen(norm: string): boolean {
  return NEVER.test(norm);
}
