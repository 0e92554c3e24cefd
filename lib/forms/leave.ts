import { normal } from './normal.ts';
import type { FieldSnapshot, FormKind, LeaveReason } from './types.ts';

/**
 * What is none of our business, by name. One row a reason, tried in order; the words are those a person reads and those the
 * page's author gave. Whatever is refused here is never filled, whoever asks.
 */
interface Rule {
  readonly reason: LeaveReason;
  /** On label, placeholder, legend and help. */
  readonly words?: RegExp;
  /** On name, id and autocomplete. */
  readonly names?: RegExp;
  readonly when?: (field: FieldSnapshot, setting: Setting) => boolean;
  /** Tried on the control's own words only, not on its legend. */
  readonly own?: true;
}

/** What is known of the form around a control. */
export interface Setting {
  readonly kind: FormKind;
  /** A card number is asked for in the same form. */
  readonly card: boolean;
  readonly path: string | null;
}

const isBox = (field: FieldSnapshot) => field.kind === 'checkbox' || field.kind === 'switch';
const isText = (field: FieldSnapshot) =>
  ['text', 'textarea', 'number', 'tel', 'search', 'unknown', 'email', 'url', 'rich-text'].includes(field.kind);

const AGREE =
  /\b(i (have read|agree|accept|consent|understand|acknowledge|authori[sz]e|permit|give permission)|agree( to)?|accept( the)?|terms|privacy|conditions|consent|t and c|gdpr|credit check|data protection|datenschutz\w*|agb|einwillig\w*|zustimm\w*|stimme|akzeptier\w*|nutzungsbedingungen|accepte|conditions generales|acepto|condiciones|accetto|aceito|termos)\b|согла|利用規約|同意/;
/** What a person allows somebody to do. */
const PERMITS =
  /\b((you (may|can)|(we|they) may) (also )?(keep|store|hold|retain|use|share|pass|process|contact|call|text|e ?mail|phone|send|publish|forward)|may we (keep|store|use|share|contact|call|text|e ?mail|send)|(keep|store|retain|hold|share|process) my (personal )?(data|details|information|cv|resume|application|documents)|(happy|ok|okay|willing) for (you|us|my)|(sie|ihr) (durfen|durft|konnen|konnt) (meine|mich|mir)|(ihr|sie) meine \w+ (speichern|aufbewahren|weitergeben)|vous pouvez (me|conserver|garder|utiliser|partager)|pueden? (guardar|conservar|usar|contactar|compartir)|potete (conservare|contattar\w*|usare))\b/;

const isChoice = (field: FieldSnapshot) => isBox(field) || field.kind === 'checkbox-group' || field.kind === 'radio-group';

const RULES: readonly Rule[] = [
  {
    reason: 'honeypot',
    words:
      /\b(leave (this )?(field )?(blank|empty)|do not (fill|enter|complete)|if you are human|hp field|nicht ausfullen|(leer|frei) ?lassen|ne (pas|rien) (remplir|completer|saisir|inscrire)|laisse[rz] (ce champ )?(vide|vierge)|no (rellen\w+|llen\w+|complet(ar|es?))|dej(ar|e|a) (este campo )?(en blanco|vacio)|non (compil\w+|riempi\w+)|lasci(a|are|ate) (questo campo )?(vuoto|in bianco)|nao preench\w+|deix(ar|e) (este campo )?(em branco|vazio)|niet invullen|laat (dit )?(veld )?leeg|leeg laten|nie wype.nia\w+|pozostaw (to )?(pole )?puste|nevyplnujte|ne toltse ki|hagyja uresen|lamna (detta )?(falt )?tomt|fyll inte i|skal ikke (ud|ut)fylles|jata tyhjaksi|bos b.rak\w*|doldurmayin)\b(?! (if|wenn|falls|sofern|si|se|als|indien|jesli|om|hvis|jos)\b)|не заполня|пол[ея] пуст|не заповн|空のまま|空欄のまま|入力しないで|留空|不要填|비워 ?두|لا تملأ|فارغ/,
  },
  { reason: 'honeypot', names: /\b(honeypot|honey pot|hp field|winnie|bot field|antispam|anti spam|nospam)\b/ },
  {
    reason: 'card',
    words:
      /(?<!\b(loyalty|plus|member|membership|gift|library|rewards?|club|id|identity|insurance|health|student|discount|bonus|store|phone|sim) )\bcard number\b|\b(credit card|debit card|name on (the )?card|cvc|cvv|cvv2|csc|card (verification|security|expiry|holder)|card ?holder( name)?|cardholders? name|expir(y|ation) (date|month|year)( mm yy)?$|mm yy|kartennummer|kreditkarte\w*|prufziffer|karteninhaber|numero de carte(?! ((nationale )?d ?identite|nationale|de (sejour|resident|bibliotheque|lecteur|fidelite|membre|mutuelle)|d ?(etudiant|adherent|assure)|vitale|europeenne|etudiant))|numero de tarjeta|carta di credito)\b/,
    names:
      /\b(cc (number|name|exp\w*|csc|type|given name|family name)|(card|cc) ?(number|no|num|cvc|cvv|csc|security code|exp\w*|holder|name)|creditcard\w*|cvc|cvv|csc|ccnum)\b/,
    own: true,
    when: (field, { path, card }) =>
      !/^(address|tel|email)/.test(path ?? '') &&
      (card ||
        !/^(passport|driving-licence|certificate|professional-licence|insurance|contract|visa|identity-card|residence-permit)\./.test(
          path ?? '',
        )) &&
      (!/passport|travel|licen|ausweis|pass/.test(normal(`${field.legend ?? ''} ${field.heading ?? ''} ${field.label}`, 300)) ||
        /\b(cvc|cvv|card)\b/.test(normal(field.label))),
  },
  {
    reason: 'card',
    words:
      /\b(security code|card code|cid|exp|expiry|expires|expiration|valid (thru|until|to)|mm ?yy|cc month|cc year|gultig bis|validade|scadenza|vencimiento|date d expiration)\b/,
    names: /\b(security code|exp|expiry|expire|expires|expiration|verification value)\b/,
    own: true,
    when: (field, { card, path }) => card && !/^(address|tel|email|passport|driving|given|family|name$)/.test(path ?? '') && !isBox(field),
  },
  {
    reason: 'captcha',
    words:
      /\b(captcha|recaptcha|human|robot|(code|text|characters|letters|digits|number) (you see|exactly as|shown|above|below|in the (image|picture|box))|(shown|see) (above|below|in the (image|picture))|type the (characters|text|code)|characters (shown|above|in the)|security check|anti spam|spam ?schutz|sicherheitscode|sicherheitsfrage|code (shown|above|eingeben)|image code|code de securite|what is \d+|\d+ (plus|minus|times) \d+|(enter|solve) the sum)\b|認証コード|验证码|капча|код с картинки/,
    names:
      /\b(captcha\w*|recaptcha|hcaptcha|n ?sec ?code|seccode|vericode|kaptcha|verify ?code|check ?code|validate ?code|security ?code|antibot)\b/,
  },
  { reason: 'captcha', words: /^\d+ (x )?\d+$|^(\w+ )?\d+ [a-z]* ?\d+ (is|equals)/ },
  {
    reason: 'one-time-code',
    words:
      /\b(one time (code|password|pin)|verification code|confirmation code|code (we|you were) (sent|texted|emailed)|(sms|auth\w*) code|otp|2fa|tan|bestatigungscode|verifizierungscode|code de verification|codigo de verificacion|6 digit code|enter the code)\b/,
    names: /\b(otp|one time code|totp|2fa|verification code|sms code|two ?factor\w*|mfa\w*)\b/,
    when: (field) => isText(field) || field.kind === 'password',
  },
  {
    reason: 'secret',
    words:
      /\b((?<!\b(nmc|nursing|nurse|nurses|midwifery|registration) )pin|pin code$|password|passphrase|pass code|security (question|answer)|secret (question|answer)|mothers? maiden name|maiden name of your mother|memorable (word|answer|name)|geheimzahl|kennwort|passwort|sicherheitsfrage|sicherheitsantwort|madchenname der mutter|seed phrase|private key|recovery phrase|(first|last) (\w+ )?(digits|characters|letters|numbers) of|letzten? (\w+ )?(ziffern|stellen)|first pet|question secrete)\b/,
    own: true,
    when: (field) => {
      const label = normal(field.label || field.placeholder || '');
      const isMail = field.inputType === 'email' || /\be ?mail\b/.test(label);
      return (
        field.kind !== 'password' && (!isMail || /\be ?mail( account)? (password|passwort|kennwort|wachtwoord|haslo|pin)$/.test(label))
      );
    },
  },
  {
    reason: 'signature',
    words:
      /\b(signature|sign here|your initials here|type your (full )?name to sign|unterschrift|signieren|firma del|electronically sign\w*|signed by|signing|firma escriba su nombre|type your name)\b|^signed\b/,
  },
  {
    // The line under a form where it is signed: where and when it was, not where the person lives.
    reason: 'signature',
    words:
      /^(ort( und)?( das)? datum|datum( und)? ort|place( and)? date|date( and)? place|(city|town)( and)? date|lieu( et)? date|fait a( le)?|lugar y fecha|luogo e data|local e data|plaats( en)? datum|miejscowosc( i)? data|misto a datum|ort och datum|sted og dato|paikka ja (paivays|aika)|yer ve tarih)( (of signature|der unterschrift|unterschrift|signed))?$/,
    own: true,
    when: isText,
  },
  {
    reason: 'newsletter',
    words:
      /\b(newsletter|marketing|offers?|promotion\w*|subscribe|mailing list|keep me (informed|updated)|updates|by (email|sms|post|phone)|angebote|werbung|neuigkeiten|infolettre|ofertas|news)\b/,
    when: isBox,
  },
  {
    reason: 'newsletter',
    words: /\b(newsletter|mailing list|sign up for (deals|news|offers|our (deals|news|offers))|infolettre|boletin)\b/,
    own: true,
    when: (_field, { path }) => path === 'email',
  },
  {
    reason: 'login',
    words:
      /\b(remember me|stay (signed|logged) in|keep me (signed|logged) in|angemeldet bleiben|eingeloggt bleiben|se souvenir|recordarme|ricordami|onthoud mij)\b/,
    when: isBox,
  },
  {
    reason: 'declaration',
    words:
      /\b(declar\w+|certif(y|ied) that|i (hereby )?(confirm|certify|declare|affirm|swear|warrant)|true and (correct|complete|accurate)|bestatige|versichere|erklare|wahrheitsgemass|je certifie|certifico|declaro|dichiaro)\b/,
    when: (field) => field.kind !== 'textarea',
  },
  {
    reason: 'declaration',
    words:
      /\b(convictions?|criminal (record|offences?)|claims? or|accidents?( or| in the (last|past))|any claims|made (any )?claims?|bankrupt\w*|county court|ccj|fee status|vorstrafen|schaden in den|insolvenz)\b/,
  },
  { reason: 'consent', words: AGREE, when: isChoice },
  { reason: 'consent', words: PERMITS, when: isChoice },
  {
    reason: 'promo-code',
    words:
      /\b(promo\w*( code)?|discount( code)?|coupon( code)?|voucher( code)?|gift (card|code)|gutschein\w*|rabattcode|aktionscode|code promo|codigo promocional|referral code)\b/,
    names: /\b(coupon|promo ?code|voucher|discount ?code)\b/,
    when: isText,
  },
  { reason: 'quantity', words: /\b(quantity|qty|menge|stuckzahl|quantite|cantidad|quantita|aantal)\b/, names: /\b(qty|quantity)\b/ },
  {
    reason: 'filter',
    words:
      /\b(sort by|order by|filter|per page|show me|view as|results per|sortieren|filtern|trier|ordenar|price (from|to|range)|min price|max price)\b|^(category|categories|kategorie)$/,
    names: /\b(sort|orderby|filter|per ?page|category|cat)\b/,
    when: (field, { kind }) => kind === 'search' || kind === 'other' || field.kind === 'select',
  },
  {
    reason: 'search',
    words:
      /\b(search|keywords?|suche|suchbegriff|^suchen|suchen$|recherche\w*|buscar|busqueda|cerca|ricerca|zoeken|pesquisar|szukaj|hledat|what are you looking for)\b|поиск|検索|搜索|검색/,
    names: /\b(query|search\w*|keywords?|suche|suchwort|srch)\b|^(q|s|sq|k|kw)( (q|s|sq|k|kw))?$/,
    when: (field, { kind }) => isText(field) && (kind === 'search' || kind === 'other' || field.kind === 'search'),
  },
  {
    reason: 'chat',
    words:
      /\b(type (a|your) message|write a message|ask (me )?(anything|a question)|message\.\.\.|nachricht (schreiben|eingeben)|send a message|aa$)\b/,
    when: (field, { kind }) => isText(field) && kind === 'other' && field.form < 0,
  },
];

const COMMENT_WORDS =
  /\b(comments?|message|your (message|comment|review)|kommentar|nachricht|bemerkung(en)?|anmerkung(en)?|mitteilung|enquiry|inquiry|question|feedback|review|remarks|commentaires?|mensaje|comentarios?|messaggio|mensagem|bericht|special (requests|instructions)|notes?|subject|betreff|asunto|oggetto|sujet|objet)\b|сообщение|комментарий|内容|お問い合わせ/;

/** A card's number is asked for here; its form's codes and dates are the card's. */
export function asksForCard(field: FieldSnapshot): boolean {
  return CARD_NUMBER.test(`${ownWords(field)} ${namesOf(field)}`);
}

const CARD_NUMBER =
  /(?<!\b(loyalty|plus|member|membership|gift|library|rewards?|club|id|identity|insurance|health|student|discount|bonus|store|phone|sim) )\b(card ?(number|no|num)|cc ?(number|num|no)|credit card|debit card|kartennummer|kreditkarte\w*|numero de (la )?(carte(?! ((nationale )?d ?identite|nationale|de (sejour|resident|bibliotheque|lecteur|fidelite|membre|mutuelle)|d ?(etudiant|adherent|assure)|vitale|europeenne|etudiant))|tarjeta))\b/;

/** A trap by its name, or simply out of sight. */
export function hiddenReason(field: FieldSnapshot): LeaveReason {
  return /\b(url|website|homepage|hp|fax|nickname|honey\w*)\b/.test(namesOf(field)) ? 'honeypot' : 'hidden';
}

const ACCOUNT_CODE = /\b(otp|totp|one time|mfa\w*|2fa|two factor|verification code|auth\w* code|sms code)\b/;
const CARD_CODE = /\b(cvc|cvv|cvv2|csc|card (security|verification)|security code)\b/;
const NO_PASSWORD =
  /\b(ssn|social security|tin ?\d?|tax id|security answer|(your|type) answer|sec answer\w*|pin( code)?|secret answer|answer)\b/;

function passwordReason(field: FieldSnapshot, kind: FormKind): LeaveReason {
  const all = `${ownWords(field)} ${namesOf(field)}`;
  if (CARD_CODE.test(all)) return 'card';
  if (ACCOUNT_CODE.test(all)) return 'one-time-code';
  if (NO_PASSWORD.test(all) && !/\bpass ?word\b/.test(all)) return 'secret';
  return kind === 'login' ? 'login' : 'password';
}

/** A snapshot never changes, so what was made of its words is kept with it. */
function kept(make: (field: FieldSnapshot) => string): (field: FieldSnapshot) => string {
  const made = new WeakMap<FieldSnapshot, string>();
  return (field) => {
    let text = made.get(field);
    if (text === undefined) {
      text = make(field);
      made.set(field, text);
    }
    return text;
  };
}

const ownWords = kept((field) => {
  const before = field.labelSource === 'placeholder' || field.label === '' ? field.before : undefined;
  return normal([field.label, field.aria, field.placeholder, before].filter(Boolean).join(' '), 400);
});

const namesOf = kept((field) => normal(`${field.name ?? ''} ${field.id ?? ''} ${field.autocomplete ?? ''}`, 200));

/** Why it is none of ours, whether or not it can be seen; undefined when it is. */
export function leaveReason(field: FieldSnapshot, setting: Setting): LeaveReason | undefined {
  const { kind } = setting;
  const own = ownWords(field);
  const words = [own, normal(field.legend ?? ''), normal(field.toolHint ?? '')].filter(Boolean).join(' ');
  const names = namesOf(field);
  if (field.kind === 'file') return 'file';
  if (field.kind === 'password') return passwordReason(field, kind);
  if (setting.path === null && /\b(current|new) password\b/.test(normal(field.autocomplete ?? ''))) return 'password';
  if (/(^|\s)cc-/.test(field.autocomplete ?? '')) return 'card';
  for (const rule of RULES) {
    if (rule.when && !rule.when(field, setting)) continue;
    if (rule.words?.test(rule.own ? own : words) || rule.names?.test(names)) return rule.reason;
  }
  return byForm(field, setting, words) ?? byState(field);
}

function byForm(field: FieldSnapshot, { kind, path }: Setting, words: string): LeaveReason | undefined {
  if (field.kind === 'search' || kind === 'search') return 'search';
  if (kind === 'login') return 'login';
  if (kind === 'newsletter') return 'newsletter';
  if (kind === 'settings' && path === null && !isText(field)) return 'setting';
  if (kind === 'comment' && (field.kind === 'textarea' || COMMENT_WORDS.test(words))) return 'comment';
  const brief = words.split(' ').length <= 5 && !/^(education|exam-result)/.test(path ?? '');
  return (kind === 'contact' || kind === 'other') && brief && COMMENT_WORDS.test(words) && isText(field) ? 'comment' : undefined;
}

/** Controls that may be read-only for typing and still take a choice. */
const CHOSEN = ['date-picker', 'combobox', 'date-sections', 'date', 'select', 'listbox'];

function byState(field: FieldSnapshot): LeaveReason | undefined {
  if (field.disabled) return 'disabled';
  if (field.readOnly && !CHOSEN.includes(field.kind)) return 'read-only';
  return field.state === 'typed' || field.state === 'prefilled' ? 'already-filled' : undefined;
}
