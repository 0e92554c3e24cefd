import { normal } from './normal.ts';
import type { FieldSnapshot, FormKind, PageSnapshot } from './types.ts';

/** What a form is for, by its passwords, its buttons, its hints and its fields: the decision that many single fields hang on. */
const LOGIN =
  /\b(log ?in|sign ?in|logon|log on|anmelden|einloggen|login|connexion|se connecter|iniciar sesion|entrar|acceder|accedi|entra|inloggen|log ind|logga in|zaloguj|prihlasit|giris|autentificare|bejelentkezes|session|auth)\b|войти|вход|ログイン|登录|로그인|دخول|כניסה/;
const SIGN_UP =
  /\b(sign ?up|register|registration|create (an |your |my )?(account|profile)|join|get started|registrieren|registrierung|konto (erstellen|anlegen)|inscription|s inscrire|creer|registrarse|registro|crear cuenta|cadastr\w*|registrati|iscriviti|registreren|opret|registrera|zarejestruj|rejestracja|registrace|kayit|uye ol|signup|new customer|newuser)\b|зарегистрироваться|регистрация|登録|注册|회원가입/;
const SEARCH =
  /\b(search|find|go|suche|suchen|finden|recherche|rechercher|chercher|buscar|busca|busqueda|cerca|ricerca|zoeken|zoek|sog|sok|szukaj|hledat|ara|cauta|kereses|keyword)\b|поиск|найти|検索|搜索|검색/;
const NEWSLETTER =
  /\b(subscribe|newsletter|e ?mail ?sign ?up\w*|mailing ?list|subscriptions?|sign ?up for (deals|news|offers|our|the latest|updates)|abonnieren|(morning |evening |daily |weekly )?edition|digest|bulletin|e ?mail alerts|in your inbox|sign me up|stay (informed|in touch)|mailing list|s abonner|suscribir\w*|iscriviti alla newsletter|updates|join (our|the) (list|newsletter))\b/;
const COMMENT = /\b(post comment|leave a (reply|comment)|add comment|comment|commentform|kommentar|commentaire|comentario|reply)\b/;
const CONTACT = /\b(contact|enquir\w+|inquir\w+|message|send message|kontakt|nachricht|anfrage|contacter|contacto|contatto|mensaje)\b/;
const CHECKOUT =
  /\b(checkout|check out|place order|pay|payment|billing|shipping|order now|bestellen|kasse|zahlung|commander|paiement|comprar|pagar)\b/;
const APPLICATION = /\b(apply|application|applicant|bewerb\w+|antrag|tenancy|candidature|postuler|solicitud|enrol\w*|admission)\b/;
const SETTINGS = /\b(save (changes|settings)|settings|preferences|einstellungen|speichern|update profile)\b/;

export function formKindOf(page: PageSnapshot, form: number): FormKind {
  const own = page.fields.filter((field) => field.form === form);
  const visible = own.filter((field) => !field.hidden);
  // A form in a closed dialog is still the form it is.
  const fields = visible.some(isTyped) ? visible : own;
  const snapshot = page.forms[form];
  const buttons = normal((snapshot?.buttons ?? page.buttons.slice(0, 4)).join(' '), 300);
  const hints = normal(`${snapshot?.hints ?? ''} ${snapshot?.heading ?? ''}`, 400);
  const passwords = fields.filter((field) => field.kind === 'password').length;
  const texts = fields.filter(isText);
  const all = `${buttons} ${hints}`;
  if (passwords > 0) {
    if (fields.some(asksForNewPassword)) return 'sign-up';
    // One password and at most a name beside it: a log-in, unless its words say the account is new.
    if (passwords === 1 && texts.length <= 2 && !SIGN_UP.test(buttons) && !(SIGN_UP.test(hints) && !LOGIN.test(all))) return 'login';
    return passwords >= 2 || texts.length >= 2 || SIGN_UP.test(all) ? 'sign-up' : 'login';
  }
  const mail = fields.some(isMail);
  if (texts.length <= 4 && mail && NEWSLETTER.test(all)) return 'newsletter';
  if (texts.length <= 2 && FORGOT.test(all)) return 'login';
  if (FINDER.test(hints.replace(/ /g, '')) && !mail && !fields.some(isPersonal)) return 'search';
  if (isFinder(snapshot?.buttons ?? [], hints, snapshot?.method ?? '') && !mail && !fields.some(isPersonal)) return 'search';
  if (fields.some((field) => field.kind === 'search') && texts.length <= 2) return 'search';
  if (texts.length <= 1 && SEARCH.test(all) && !mail && !fields.some((field) => field.kind === 'textarea')) return 'search';
  if (fields.some((field) => field.kind === 'textarea') && COMMENT.test(all) && texts.length <= 5) return 'comment';
  if (texts.length <= 3 && NEWSLETTER.test(all)) return 'newsletter';
  if (CHECKOUT.test(all)) return 'checkout';
  if (APPLICATION.test(`${all} ${normal(page.heading, 200)}`)) return 'application';
  if (SIGN_UP.test(all)) return 'sign-up';
  if (texts.length === 1 && LOGIN.test(buttons)) return 'login';
  if (CONTACT.test(all)) return 'contact';
  if (SETTINGS.test(buttons)) return 'settings';
  return 'other';
}

const FORGOT =
  /\b(forgot\w*|reset (your |my )?password|recover (your |my )?(password|account)|lost password|passwort vergessen|mot de passe oublie|olvid\w+ .{0,12}contrasena|recuperar|password dimenticata|wachtwoord vergeten)\b/;

/** In ids and addresses of forms that only look for something, written together or not. */
const FINDER = /search|suchform|finder|recherche|buscador|cercaform/;

/** What a button says that looks for something, or narrows down what was found. */
const FINDS =
  /^(search|find|filter|refine|(search|find) (for )?(a |your |all |more )?(jobs?|cars?|vehicles?|homes?|houses?|properties|property|flats?|rooms?|courses?|events?|hotels?|flights?|products?|offers?|deals?|members?|people|results?|vacancies|doctors?|stores?|now)|(show|view|see|browse) (all |me )?(\d+ )?(\w+ )?(results?|matches|cars?|jobs?|homes?|properties|listings?|offers?|products?|vehicles?|hotels?|rooms?|flats?|courses?|events?)|apply( all)? filters?|(update|refine|narrow) (results?|search)|suchen|suche( starten)?|finden|filtern|filter anwenden|(jobs?|stellen|autos?|fahrzeuge|wohnungen|immobilien|hotels?|fluge|kurse) (suchen|finden)|(\d+ )?(ergebnisse|treffer|angebote|fahrzeuge|jobs|wohnungen) (anzeigen|ansehen)|rechercher|chercher|filtrer|appliquer les filtres|(afficher|voir) (les )?(\d+ )?(resultats|annonces|offres)|buscar|filtrar|aplicar filtros|(ver|mostrar) (los )?(\d+ )?(resultados|ofertas|anuncios)|cerca|filtra|applica( i)? filtri|(mostra|vedi) (i )?(\d+ )?(risultati|annunci)|pesquisar|procurar|zoeken|zoek|filter toepassen|(toon|bekijk) (de )?(\d+ )?(resultaten|aanbod)|szukaj|filtruj|zastosuj filtry|pokaz (\d+ )?(wyniki|oferty))$/;
const NARROWS = /\b(filters?|facets?|refine)\b/;

/** A form that only looks for something, whatever it lets one choose by. */
function isFinder(buttons: readonly string[], hints: string, method: string): boolean {
  const texts = buttons.map((button) => normal(button, 80)).filter(Boolean);
  if (texts.length > 0 && texts.some((text) => FINDS.test(text))) return texts.every((text) => FINDS.test(text) || CLEARS.test(text));
  return NARROWS.test(hints) && method !== 'post';
}

const CLEARS =
  /\b(reset|clear|cancel|close|save search|advanced|more|less|zurucksetzen|loschen|abbrechen|effacer|reinitialiser|borrar|limpiar|cancella|wissen|wyczysc)\b/;

/** A finder asks for no name and lets nobody tell a story. */
function isPersonal(field: FieldSnapshot): boolean {
  return (
    field.kind === 'textarea' ||
    /\b(first|last|full|your|sur|family|given) ?name|vorname|nachname|prenom|nombre|cognome|birth/.test(
      normal(`${field.label} ${field.name ?? ''}`, 200),
    )
  );
}

function isTyped(field: FieldSnapshot): boolean {
  return field.kind === 'password' || isText(field);
}

function isMail(field: FieldSnapshot): boolean {
  return field.kind === 'email' || /\be ?mail\b/.test(normal(`${field.label} ${field.placeholder ?? ''} ${field.name ?? ''}`, 200));
}

const NEW_PASSWORD =
  /\b(new|create|choose|add|set|neues|nouveau|nueva|nuova|nieuw|nova|nowe) (a |an |your |uw |una? )?(strong )?(pass ?word|passwort|mot de passe|contrasena|wachtwoord|senha|haslo)\b|\bnuova password\b/;

function asksForNewPassword(field: FieldSnapshot): boolean {
  if (field.kind !== 'password') return false;
  return (
    (field.autocomplete ?? '').includes('new-password') ||
    NEW_PASSWORD.test(normal(`${field.label} ${field.placeholder ?? ''} ${field.id ?? ''}`, 200))
  );
}

function isText(field: FieldSnapshot): boolean {
  return ['text', 'email', 'tel', 'url', 'number', 'textarea', 'search', 'unknown', 'date', 'select', 'combobox'].includes(field.kind);
}
