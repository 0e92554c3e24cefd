import { describe, expect, test } from 'vitest';
import type { LeaveReason } from '../../../lib/forms/types.ts';
import { type Draft, type PageDraft, read, readOne } from './build.ts';

/** What is none of our business: named, never ours, never filled. */
const cases: readonly (readonly [LeaveReason, Draft])[] = [
  ['search', { label: 'Search the catalogue', kind: 'search' }],
  ['password', { label: 'Choose a password', kind: 'password' }],
  ['one-time-code', { label: 'Verification code' }],
  ['one-time-code', { label: 'Code', name: 'otp', kind: 'tel' }],
  ['one-time-code', { label: 'MFA code', kind: 'password' }],
  ['captcha', { label: 'Type the characters you see in the image' }],
  ['captcha', { label: 'Enter the code shown above', name: 'answer' }],
  ['captcha', { label: 'What is 3 + 4?' }],
  ['honeypot', { label: 'Leave this field blank', name: 'company2' }],
  ['honeypot', { label: 'Website', name: 'website', hidden: 'off-page' }],
  ['hidden', { label: 'First name', name: 'fn', hidden: 'transparent' }],
  ['consent', { label: 'I agree to the terms and conditions', kind: 'checkbox' }],
  ['consent', { label: 'Ich habe die Datenschutzerklärung gelesen und stimme zu', kind: 'checkbox' }],
  ['consent', { label: "J'accepte les conditions générales", kind: 'checkbox' }],
  ['consent', { label: 'You may keep my data for two years for other openings', kind: 'checkbox' }],
  ['consent', { label: 'May we contact your current employer?', kind: 'radio-group', options: ['Yes', 'No'] }],
  ['consent', { label: 'Sie dürfen meine Unterlagen weitergeben', kind: 'checkbox' }],
  ['declaration', { label: 'I declare that the above is true and complete', kind: 'checkbox' }],
  ['declaration', { label: 'Hiermit versichere ich die Richtigkeit meiner Angaben', kind: 'checkbox' }],
  ['signature', { label: 'Type your full name to sign' }],
  ['signature', { label: 'Unterschrift' }],
  ['card', { label: 'Card number', inputType: 'tel', kind: 'tel' }],
  ['card', { label: 'CVV', kind: 'password' }],
  ['card', { label: 'Name on card' }],
  ['card', { label: 'Number', autocomplete: 'cc-number' }],
  ['secret', { label: "Mother's maiden name" }],
  ['secret', { label: 'PIN' }],
  ['secret', { label: 'Answer to your security question' }],
  ['secret', { label: 'Social security number', kind: 'password' }],
  ['promo-code', { label: 'Voucher code' }],
  ['promo-code', { label: 'Gutscheincode' }],
  ['quantity', { label: 'Quantity', kind: 'number' }],
  ['newsletter', { label: 'Send me offers by e-mail', kind: 'checkbox' }],
  ['login', { label: 'Stay signed in', kind: 'checkbox' }],
  ['filter', { label: 'Sort by', kind: 'select', options: ['Price', 'Date'] }],
  ['file', { label: 'Upload your CV', kind: 'file' }],
  ['read-only', { label: 'Last name', readOnly: true }],
  ['disabled', { label: 'Last name', disabled: true }],
  ['already-filled', { label: 'Last name', state: 'prefilled' }],
  ['already-filled', { label: 'Last name', state: 'typed' }],
];

describe('left alone', () => {
  test.each(cases)('%s: %o', (reason, draft) => {
    const reading = readOne(draft);
    expect(reading.leave).toBe(reason);
    expect(reading.ours).toBe(false);
    expect(reading.fill).toBe(false);
  });
});

/** Near misses of the same words that are ours. */
const ours: readonly Draft[] = [
  { label: 'Passport expiry date', kind: 'date' },
  { label: 'Membership card number' },
  { label: 'Job title' },
  { label: 'When may we call you?' },
  { label: 'Card owner city', name: 'cardHolderCity' },
  { label: 'E-mail', help: 'We send your password there', inputType: 'email', kind: 'email' },
  { label: 'Last name', state: 'default' },
  { label: 'Country', kind: 'select', options: ['Austria', 'Belgium'], state: 'default' },
  { label: 'What is your age?' },
];

describe('not left alone', () => {
  test.each(ours)('%o', (draft) => {
    expect(readOne(draft).leave).toBeUndefined();
  });
});

describe('by what the form is for', () => {
  const forms: readonly (readonly [string, readonly Draft[], PageDraft, readonly (LeaveReason | undefined)[]])[] = [
    [
      'log-in',
      [
        { label: 'E-mail', kind: 'email' },
        { label: 'Password', kind: 'password' },
      ],
      { form: { buttons: ['Log in'] } },
      ['login', 'login'],
    ],
    [
      'log-in, German',
      [{ label: 'Benutzername' }, { label: 'Passwort', kind: 'password' }],
      { form: { buttons: ['Anmelden'] } },
      ['login', 'login'],
    ],
    [
      'sign-up',
      [
        { label: 'E-mail', kind: 'email' },
        { label: 'Create a password', kind: 'password' },
      ],
      { form: { buttons: ['Continue'] } },
      [undefined, 'password'],
    ],
    [
      'sign-up with the password twice',
      [
        { label: 'E-mail', kind: 'email' },
        { label: 'Password', kind: 'password' },
        { label: 'Repeat password', kind: 'password' },
      ],
      { form: { buttons: ['Register'] } },
      [undefined, 'password', 'password'],
    ],
    [
      'forgotten password',
      [{ label: 'E-mail', kind: 'email' }],
      { form: { buttons: ['Reset password'], heading: 'Forgot your password?' } },
      ['login'],
    ],
    ['newsletter', [{ label: 'Your e-mail', kind: 'email' }], { form: { buttons: ['Subscribe'] } }, ['newsletter']],
    ['newsletter, German', [{ label: 'E-Mail-Adresse', kind: 'email' }], { form: { buttons: ['Newsletter abonnieren'] } }, ['newsletter']],
    ['search', [{ label: 'Town or postcode', name: 'where' }], { form: { buttons: ['Search'], hints: 'search form' } }, ['search']],
    [
      'comment',
      [{ label: 'Name' }, { label: 'E-mail', kind: 'email' }, { label: 'Comment', kind: 'textarea' }],
      { form: { buttons: ['Post comment'] } },
      [undefined, undefined, 'comment'],
    ],
    [
      'payment',
      [{ label: 'Card number' }, { label: 'Expiry' }, { label: 'Security code' }, { label: 'Town' }],
      { form: { buttons: ['Pay now'] } },
      ['card', 'card', 'card', undefined],
    ],
  ];
  test.each(forms)('%s', (_name, fields, around, reasons) => {
    expect(read(fields, around).map(({ leave }) => leave)).toEqual(reasons);
  });
});
