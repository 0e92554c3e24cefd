import type { FieldSnapshot } from '../../forms/types.ts';

/** What is never reported from a page, whatever it was typed into. Decided here, before a value leaves the frame. */
const SECRET_TOKENS = /\b(cc-[a-z-]+|one-time-code|current-password|new-password|transaction-[a-z]+)\b/i;
const SECRET_WORDS =
  /\b(pass ?word|pass ?code|passwort|kennwort|mot de passe|contrase|senha|parola|wachtwoord|has[lł]o|heslo|salasana|l[oö]senord|pin|puk|tan|otp|one[ -]?time|cvv|cvc|csc|security (code|answer|question)|secret|verification code|best[aä]tigungscode|2fa|mfa|seed phrase|recovery (phrase|key|code)|private key|mnemonic|card ?number|kartennummer|kreditkarte|credit ?card|captcha)\b/i;

export function secretField(field: FieldSnapshot): boolean {
  if (field.kind === 'password' || field.kind === 'file' || field.inputType === 'password') return true;
  if (SECRET_TOKENS.test(field.autocomplete ?? '')) return true;
  const words = [field.label, field.aria, field.placeholder, field.name, field.id]
    .join(' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[_-]+/g, ' ');
  return SECRET_WORDS.test(words);
}

/** Card numbers by their check digit, account numbers by ISO 7064 mod 97-10, and runs of words like a wallet's phrase. */
export function secretValue(value: string): boolean {
  const bare = value.replace(/[\s.-]/g, '');
  if (/^\d{13,19}$/.test(bare) && luhn(bare)) return true;
  if (/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/i.test(bare) && mod97(bare)) return true;
  const words = value.trim().split(/\s+/);
  return (words.length === 12 || words.length === 24) && words.every((word) => /^[a-z]{3,8}$/.test(word));
}

function luhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]);
    const doubled = digit * 2;
    sum += i % 2 === 0 ? digit : doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

function mod97(iban: string): boolean {
  const turned = (iban.slice(4) + iban.slice(0, 4)).toUpperCase();
  let rest = 0;
  for (const sign of turned) {
    const digits = /\d/.test(sign) ? sign : String(sign.charCodeAt(0) - 55);
    for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97;
  }
  return rest === 1;
}
