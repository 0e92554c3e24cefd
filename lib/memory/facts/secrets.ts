import { normalise } from '../../core/text.ts';

/**
 * What is never stored, whoever says it: passwords, card numbers, security codes, PINs, one-time codes, answers to security questions.
 * In running text the value is cut out and a mark stays; as a whole value it is refused.
 */
export const SECRET_MARK = '[secret, not kept]';

const LABELS =
  /\b(password|passwort|kennwort|passphrase|pass ?code|contrasena|mot de passe|pin( code| number|nummer)?|cvc|cvv|cv2|csc|security (code|answer|question)|sicherheits(code|antwort|frage|nummer)|card (number|no)|kartennummer|prufnummer|kreditkartennummer|one time (code|password|pin)|otp|verification code|2fa|authentication code|tan|recovery (code|phrase|key)|seed phrase|private key|mothers maiden name|api key|secret (question|answer|key)|geburtsname der mutter|(wi ?fi|wlan|wireless|router|safe|tresor|alarm|door|gate|entry|garage|locker|key ?safe|tur|haustur) ?(key|code|schlussel)|senha|palavra passe|wachtwoord|haslo|losenord|adgangskode|passord)\b/;

/** A label that asks for a secret. */
export function isSecretLabel(label: string): boolean {
  return (
    /^(cc-|current-password|new-password|one-time-code)/.test(label.trim()) ||
    (LABELS.test(normalise(label)) && !/\b(hint|policy|postal|pin ?zip)\b/.test(normalise(label)))
  );
}

function luhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    let digit = Number(digits[digits.length - 1 - index]);
    if (index % 2 === 1) digit = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
    sum += digit;
  }
  return sum % 10 === 0;
}

/** Payment cards begin with 2 to 6 and have 13 to 19 digits; not part of an IBAN and no phone number with a plus. */
function isCardNumber(text: string): boolean {
  const digits = text.replace(/\D/g, '');
  return digits.length >= 13 && digits.length <= 19 && /^[2-6]/.test(digits) && !/^(\d)\1+$/.test(digits) && luhn(digits);
}

const IBAN = /\b[A-Z]{2}\d{2}(?: ?[A-Z\d]{2,4}){3,8}\b/g;
const DIGITS = /(?<![\d+])\d(?:[ -]?\d){12,18}(?!\d)/g;
const WORD =
  'pass(?:word|wort|phrase|code)s?|kennwort|contraseñas?|mots? de passe|senhas?|palavra-passe|wachtwoord(?:en)?|hasło|lösenord|adgangskode|passord|parola d.ordine';
const IS = '(?:is|are|was|ist|lautet|es|est|é|è|jest|är)(?![\\p{L}])';
/** What is locked, and what opens it. */
const LOCKED =
  'wi-?fi|wlan|wireless|internet|router|hotspot|safe|vault|strongbox|tresor|alarm\\w*|burglar alarm|intercom|doors?|front door|back door|gate|garage|entry|entrance|building|lobby|lock|locker|lockbox|key ?safe|padlock|phone|laptop|netflix|spotify|amazon|disney\\+?|paypal|e-?mail|account|haustür|tür|tor|schloss|schließfach|fahrradschloss|handy|konto|caja fuerte|puerta|porte|coffre(?:-fort)?|digicode|porta|cofre|cassaforte|deur|kluis|drzwi|sejfu?';
const OPENS =
  'keys?|codes?|log-?ins?|log-?in details|combination|zugangsdaten|schlüssel|login-?daten|clave|código|llave|clef?|chave|chiave|codice|sleutel|kod';
/** A word for the secret, a few words between, the secret. The group is what is cut. */
const NAMED: readonly RegExp[] = [
  new RegExp(
    `(?<!\\p{L})(?:${WORD})(?![\\p{L}])(?! (?:manager|policy|hint))(?:[^.!?\\n]{0,40}?(?<!\\p{L})${IS}|(?: [^\\s.!?:=]+){0,4}\\s*[:=])\\s*["'“„]?(\\S+)`,
    'giu',
  ),
  // "The safe code is 9921", "WLAN-Schlüssel: abcd1234": what has a digit in it.
  new RegExp(
    `(?<!\\p{L})(?:${LOCKED})[ -]?(?:${OPENS})(?![\\p{L}])(?:[^.!?\\n:=\\d]{0,30}?(?<!\\p{L})${IS}|[^.!?\\n:=\\d]{0,30}?[:=])\\s*["'“„]?([^\\s]*\\d\\S*|\\S+ ?/ ?\\S+)`,
    'giu',
  ),
  new RegExp(
    `(?<!\\p{L})(?:${OPENS}|pin) (?:for|to|of|für|zum|zur|del?|de la|du|do|da|van) (?:(?:the|my|our|das|den|die|mein\\w*|unser\\w*|el|la|le|o|a|het) )?(?:${LOCKED})(?![\\p{L}])(?:[^.!?\\n:=\\d]{0,30}?(?<!\\p{L})${IS}|[^.!?\\n:=\\d]{0,30}?[:=])\\s*["'“„]?([^\\s]*\\d\\S*)`,
    'giu',
  ),
  // "My netflix login is anna / Hunter22!"
  /\blog-?in\b(?: details| data)?(?:[^.!?\n]{0,30}?\b(?:is|are)\b|[^.!?\n:=]{0,30}?[:=])\s*["'“„]?(\S+ ?(?:\/|\||,| and | with ) ?\S*\d\S*)/gi,
  /\b(?:cvc|cvv2?|security code|sicherheitscode|prüfnummer)\b[^.!?\n\d]{0,30}(\d{3,4})\b/gi,
  /\bpin\b(?!\s*code of)[^.!?\n\d]{0,25}(\d{4,8})\b/gi,
  /\b(?:one[- ]time (?:code|password|pin)|verification code|otp|tan)\b[^.!?\n\d]{0,25}(\d{4,10})\b/gi,
  /\b(?:mother'?s maiden name|geburtsname meiner mutter|(?:security|secret) (?:answer|question))\b(?:[^.!?\n]{0,40}?\b(?:is|was|ist|war|lautet)\b|\s*[:=])\s*["'“„]?([^.!?\n"”]+)/gi,
  /\b(?:api key|private key|seed phrase|recovery (?:code|phrase|key))\b(?:\s+(?:is|ist)|\s*[:=])\s*([^.!?\n]+)/gi,
  /\bcard\b[^.!?\n]{0,40}?\b(?:end(?:s|ing)? (?:in|with)|last (?:four|4) digits(?: are)?)\s*:?\s*(\d{2,6})\b/gi,
  /\b(?:karte)\b[^.!?\n]{0,40}?\b(?:endet (?:auf|mit))\s*(\d{2,6})\b/gi,
  /\b(?:card|karte)\b[^.!?\n]{0,20}?\b(?:expires|expiry|valid until|gültig bis)\b\D{0,6}(\d{1,2}\/\d{2,4})/gi,
];

/** [start, end) of every secret in a text, in order, not overlapping. */
export function secretSpans(text: string): (readonly [number, number])[] {
  const ibans = [...text.matchAll(IBAN)].map((match) => [match.index, match.index + match[0].length] as const);
  const spans: (readonly [number, number])[] = [];
  for (const match of text.matchAll(DIGITS)) {
    const [from, to] = [match.index, match.index + match[0].length];
    if (isCardNumber(match[0]) && !ibans.some(([a, b]) => from < b && a < to)) spans.push([from, to]);
  }
  for (const pattern of NAMED) {
    for (const match of text.matchAll(pattern)) {
      const secret = match[1] ?? '';
      const from = match.index + match[0].lastIndexOf(secret);
      if (
        secret &&
        !/^(?:not|safe|stored|secret|kept|in|on|under|at|with|behind|called|wrong|right|written|expired|nicht|falsch|long|strong|weak)\b/i.test(
          secret,
        )
      )
        spans.push([from, from + secret.length]);
    }
  }
  const sorted = spans.sort((a, b) => a[0] - b[0]);
  return sorted.filter(([from], index) => index === 0 || from >= Math.max(...sorted.slice(0, index).map(([, to]) => to)));
}

export function withoutSecrets(text: string): string {
  let out = '';
  let reached = 0;
  for (const [from, to] of secretSpans(text)) {
    out += text.slice(reached, from) + SECRET_MARK;
    reached = to;
  }
  return out + text.slice(reached);
}

/** A value that is a secret as a whole: under such a label, or a card's number by itself. */
export function isSecretValue(label: string, value: string): boolean {
  if (isSecretLabel(label)) return true;
  return secretSpans(value).length > 0 && !/^\s*\+/.test(value);
}
