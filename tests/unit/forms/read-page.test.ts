import { describe, expect, test } from 'vitest';
import { readPage } from '../../../lib/forms/read-page.ts';
import { type Draft, page, read, readOne } from './build.ts';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const numbers = (from: number, to: number) =>
  Array.from({ length: Math.abs(to - from) + 1 }, (_, i) => String(from < to ? from + i : from - i));

/** Labels of one form a language, with their tokens. */
const languages: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  en: [
    ['First name', 'given-name'],
    ['Surname', 'family-name'],
    ['E-mail address', 'email'],
    ['Postcode', 'postal-code'],
    ['Town or city', 'address-level2'],
    ['Date of birth', 'bday'],
  ],
  de: [
    ['Vorname', 'given-name'],
    ['Nachname', 'family-name'],
    ['E-Mail-Adresse', 'email'],
    ['Postleitzahl', 'postal-code'],
    ['Ort', 'address-level2'],
    ['Geburtsdatum', 'bday'],
  ],
  fr: [
    ['Prénom', 'given-name'],
    ['Nom de famille', 'family-name'],
    ['Adresse e-mail', 'email'],
    ['Code postal', 'postal-code'],
    ['Ville', 'address-level2'],
    ['Date de naissance', 'bday'],
  ],
  es: [
    ['Nombre', 'given-name'],
    ['Apellidos', 'family-name'],
    ['Correo electrónico', 'email'],
    ['Código postal', 'postal-code'],
    ['Ciudad', 'address-level2'],
    ['Fecha de nacimiento', 'bday'],
  ],
  it: [
    ['Nome', 'given-name'],
    ['Cognome', 'family-name'],
    ['Indirizzo e-mail', 'email'],
    ['CAP', 'postal-code'],
    ['Città', 'address-level2'],
    ['Data di nascita', 'bday'],
  ],
  pt: [
    ['Nome', 'given-name'],
    ['Sobrenome', 'family-name'],
    ['E-mail', 'email'],
    ['CEP', 'postal-code'],
    ['Cidade', 'address-level2'],
    ['Data de nascimento', 'bday'],
  ],
  nl: [
    ['Voornaam', 'given-name'],
    ['Achternaam', 'family-name'],
    ['E-mailadres', 'email'],
    ['Postcode', 'postal-code'],
    ['Woonplaats', 'address-level2'],
    ['Geboortedatum', 'bday'],
  ],
  pl: [
    ['Imię', 'given-name'],
    ['Nazwisko', 'family-name'],
    ['Adres e-mail', 'email'],
    ['Kod pocztowy', 'postal-code'],
    ['Miasto', 'address-level2'],
    ['Data urodzenia', 'bday'],
  ],
  sv: [
    ['Förnamn', 'given-name'],
    ['Efternamn', 'family-name'],
    ['E-post', 'email'],
    ['Postnummer', 'postal-code'],
    ['Ort', 'address-level2'],
    ['Födelsedatum', 'bday'],
  ],
  da: [
    ['Fornavn', 'given-name'],
    ['Efternavn', 'family-name'],
    ['E-mail', 'email'],
    ['Postnummer', 'postal-code'],
    ['By', 'address-level2'],
    ['Fødselsdato', 'bday'],
  ],
  no: [
    ['Fornavn', 'given-name'],
    ['Etternavn', 'family-name'],
    ['E-postadresse', 'email'],
    ['Postnummer', 'postal-code'],
    ['Poststed', 'address-level2'],
    ['Fødselsdato', 'bday'],
  ],
  fi: [
    ['Etunimi', 'given-name'],
    ['Sukunimi', 'family-name'],
    ['Sähköposti', 'email'],
    ['Postinumero', 'postal-code'],
    ['Postitoimipaikka', 'address-level2'],
    ['Syntymäaika', 'bday'],
  ],
  cs: [
    ['Jméno', 'given-name'],
    ['Příjmení', 'family-name'],
    ['E-mail', 'email'],
    ['PSČ', 'postal-code'],
    ['Město', 'address-level2'],
    ['Datum narození', 'bday'],
  ],
  tr: [
    ['Adı', 'given-name'],
    ['Soyadı', 'family-name'],
    ['E-posta', 'email'],
    ['Posta kodu', 'postal-code'],
    ['Şehir', 'address-level2'],
    ['Doğum tarihi', 'bday'],
  ],
  ro: [
    ['Prenume', 'given-name'],
    ['Nume', 'family-name'],
    ['Adresă de e-mail', 'email'],
    ['Cod poștal', 'postal-code'],
    ['Oraș', 'address-level2'],
    ['Data nașterii', 'bday'],
  ],
  hu: [
    ['Keresztnév', 'given-name'],
    ['Vezetéknév', 'family-name'],
    ['E-mail cím', 'email'],
    ['Irányítószám', 'postal-code'],
    ['Település', 'address-level2'],
    ['Születési dátum', 'bday'],
  ],
  ru: [
    ['Имя', 'given-name'],
    ['Фамилия', 'family-name'],
    ['Электронная почта', 'email'],
    ['Индекс', 'postal-code'],
    ['Город', 'address-level2'],
    ['Дата рождения', 'bday'],
  ],
  uk: [
    ["Ім'я", 'given-name'],
    ['Прізвище', 'family-name'],
    ['Електронна пошта', 'email'],
    ['Поштовий індекс', 'postal-code'],
    ['Місто', 'address-level2'],
    ['Дата народження', 'bday'],
  ],
  el: [
    ['Όνομα', 'given-name'],
    ['Επώνυμο', 'family-name'],
    ['Ηλεκτρονικό ταχυδρομείο', 'email'],
    ['Ταχυδρομικός κώδικας', 'postal-code'],
    ['Πόλη', 'address-level2'],
    ['Ημερομηνία γέννησης', 'bday'],
  ],
  ar: [
    ['الاسم الأول', 'given-name'],
    ['اسم العائلة', 'family-name'],
    ['البريد الإلكتروني', 'email'],
    ['الرمز البريدي', 'postal-code'],
    ['المدينة', 'address-level2'],
    ['تاريخ الميلاد', 'bday'],
  ],
  he: [
    ['שם פרטי', 'given-name'],
    ['שם משפחה', 'family-name'],
    ['דואר אלקטרוני', 'email'],
    ['מיקוד', 'postal-code'],
    ['עיר', 'address-level2'],
    ['תאריך לידה', 'bday'],
  ],
  ja: [
    ['名', 'given-name'],
    ['姓', 'family-name'],
    ['メールアドレス', 'email'],
    ['郵便番号', 'postal-code'],
    ['市区町村', 'address-level2'],
    ['生年月日', 'bday'],
  ],
  zh: [
    ['名', 'given-name'],
    ['姓', 'family-name'],
    ['电子邮件', 'email'],
    ['邮政编码', 'postal-code'],
    ['城市', 'address-level2'],
    ['出生日期', 'bday'],
  ],
  ko: [
    ['이름', 'given-name'],
    ['성', 'family-name'],
    ['이메일', 'email'],
    ['우편번호', 'postal-code'],
    ['도시', 'address-level2'],
    ['생년월일', 'bday'],
  ],
};

describe('the same form in many languages', () => {
  test.each(Object.entries(languages))('%s', (_language, labels) => {
    const readings = read(labels.map(([label]) => ({ label })));
    expect(readings.map(({ token }) => token)).toEqual(labels.map(([, token]) => token));
    expect(readings.every(({ fill, conflict }) => fill && !conflict)).toBe(true);
  });
});

describe('words of different worth', () => {
  test.each<[string | null, Draft]>([
    ['given-name', { placeholder: 'First name', label: 'First name', labelSource: 'placeholder' }],
    ['email', { label: 'Subscribe to our magazine', labelSource: 'before', placeholder: 'Enter your email address', name: 'email' }],
    ['family-name', { name: 'lastName' }],
    ['tel', { kind: 'tel' }],
    ['email', { label: 'Confirm your address', name: 'reenter_email' }],
    ['email', { label: 'name@example.org', kind: 'email' }],
    ['organization-title', { label: 'Your position' }],
    [null, { label: 'Why are you interested in this position?', kind: 'textarea' }],
    [null, { label: 'Phone type', kind: 'select', options: ['Home', 'Mobile'] }],
    [null, { label: 'Presentation title' }],
    [null, { label: 'Project name' }],
    [null, { label: 'Contractor licence number' }],
    [null, { label: 'Best time to call' }],
    [null, { label: 'Notify me of replies by e-mail', kind: 'checkbox' }],
    [null, { label: 'Billing address same as delivery address', kind: 'checkbox' }],
    [null, {}],
    [null, { name: 'field_17', id: 'x17' }],
    ['username', { label: 'User name' }],
    ['organization', { label: 'Company name' }],
    ['tel', { label: 'Home phone number' }],
    ['bday', { label: 'Born on' }],
    ['honorific-prefix', { label: 'Title', kind: 'select', options: ['Mr', 'Ms', 'Dr'] }],
  ])('%s: %o', (token, draft) => {
    expect(readOne(draft).token).toBe(token);
  });
});

describe('autocomplete', () => {
  test('is taken without words, with its context', () => {
    const reading = readOne({ autocomplete: 'section-a shipping postal-code' });
    expect(reading).toMatchObject({ token: 'postal-code', fill: true, conflict: false });
    expect(reading.question.context).toBe('shipping');
  });

  test('against the visible label it is a conflict, never filled in one go', () => {
    const reading = readOne({ label: 'Town of the branch', autocomplete: 'given-name' });
    expect(reading).toMatchObject({ conflict: true, fill: false });
  });

  test('and ids cannot make a card of a name', () => {
    const reading = readOne({ label: 'First name', autocomplete: 'cc-number' });
    expect(reading.ours).toBe(false);
  });

  test('a label that fits is no conflict', () => {
    expect(readOne({ label: 'Your name', autocomplete: 'name' })).toMatchObject({ conflict: false, fill: true });
  });
});

describe('what only the neighbours tell', () => {
  test('one street box is the street address, two are lines', () => {
    const one = read([{ label: 'Address' }, { label: 'Town' }, { label: 'Postcode' }]);
    const two = read([{ label: 'Address line 1' }, { label: 'Address line 2' }, { label: 'Town' }, { label: 'Postcode' }]);
    expect(one[0]?.token).toBe('street-address');
    expect(two.slice(0, 2).map(({ token }) => token)).toEqual(['address-line1', 'address-line2']);
  });

  test.each([
    ['Vorname', 'Name', ['given-name', 'family-name']],
    ['Name', 'Surname', ['given-name', 'family-name']],
    ['Nombre', 'Apellidos', ['given-name', 'family-name']],
  ])('%s and %s', (first, second, tokens) => {
    expect(
      read([{ label: first }, { label: second }, { label: 'E-mail' }])
        .map(({ token }) => token)
        .slice(0, 2),
    ).toEqual(tokens);
  });

  test.each(['Name', 'Имя', '名前', 'Nombre'])('%s alone is the whole name', (label) => {
    expect(readOne({ label }).token).toBe('name');
  });

  test('three boxes under one birthday', () => {
    const fields: Draft[] = [
      { label: 'Day', kind: 'select', options: ['Day', ...numbers(1, 31)], legend: 'Date of birth' },
      { label: 'Month', kind: 'select', options: ['Month', ...MONTHS], legend: 'Date of birth' },
      { label: 'Year', kind: 'select', options: ['Year', ...numbers(2024, 1920)], legend: 'Date of birth' },
    ];
    const readings = read(fields);
    expect(readings.map(({ token }) => token)).toEqual(['bday-day', 'bday-month', 'bday-year']);
    expect(readings.map(({ question }) => question.unit)).toEqual(['day', 'month', 'year']);
  });

  test('three unnamed boxes whose years reach back a lifetime', () => {
    const readings = read([
      { kind: 'select', options: MONTHS, name: 'month' },
      { kind: 'select', options: numbers(1, 31), name: 'day' },
      { kind: 'select', options: numbers(2024, 1900), name: 'year' },
    ]);
    expect(readings.map(({ token }) => token)).toEqual(['bday-month', 'bday-day', 'bday-year']);
  });

  test('a day, a month and a year of travel are no birthday', () => {
    const readings = read([
      { kind: 'select', options: numbers(1, 31), name: 'day' },
      { kind: 'select', options: MONTHS, name: 'month' },
      { kind: 'select', options: numbers(2024, 2027), name: 'year' },
    ]);
    expect(readings.every(({ question }) => question.path === null)).toBe(true);
  });

  test('words before a whole row name none of its boxes alone', () => {
    const readings = read([
      { label: 'Delivery elsewhere', labelSource: 'before', name: 'town' },
      { label: 'Delivery elsewhere', labelSource: 'before', name: 'postcode' },
      { label: 'Comment on the delivery', kind: 'textarea' },
    ]);
    expect(readings.slice(0, 2).map(({ token }) => token)).toEqual(['address-level2', 'postal-code']);
  });

  test('a title beside a company is what the person is there', () => {
    expect(read([{ label: 'Company' }, { label: 'Title' }, { label: 'E-mail' }])[1]?.question.path).toBe('organization-title');
  });

  test("an employer's phone is not the person's", () => {
    const groups = [{ title: 'Your employer', parent: -1 }];
    const readings = read([{ label: 'Name', group: 0 }, { label: 'Phone', group: 0 }, { label: 'Your hobby' }], { groups });
    expect(readings.map(({ question }) => question.path).slice(0, 2)).toEqual(['organization', null]);
  });
});

describe('robust', () => {
  test('hostile words cost no time', () => {
    const long = 'experience in '.repeat(200);
    const fields = Array.from({ length: 100 }, (_, i) => ({
      label: `${long}${i}`,
      placeholder: `${'number of '.repeat(60)}${i}`,
      name: 'a_'.repeat(100),
    }));
    const snapshot = page(fields);
    const started = performance.now();
    expect(readPage(snapshot)).toHaveLength(100);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  test('the same snapshot reads the same', () => {
    const snapshot = page([{ label: 'First name' }, { label: 'Quantity' }]);
    expect(readPage(snapshot)).toEqual(readPage(snapshot));
  });

  test('an empty page has nothing to read', () => {
    expect(read([])).toEqual([]);
  });
});
