/**
 * What each sample page should hold for the person of `tests/support/memory.sample.json` on its `asOf` day. `key` is the field's name in
 * the page's own state, `label` the words a person reads. Values are in the control's own terms.
 */
export type Wanted =
  /** Set by the main button. Any one of `values`; `parts` are texts that must all occur. */
  | {
      readonly label: string;
      readonly key: string;
      readonly expect: 'value';
      readonly values?: readonly string[];
      readonly parts?: readonly string[];
      readonly step?: number;
    }
  /** Offered, and set only after the person's own yes. */
  | {
      readonly label: string;
      readonly key: string;
      readonly expect: 'asked';
      readonly values?: readonly string[];
      readonly parts?: readonly string[];
      readonly step?: number;
    }
  /** Nothing is known (`blank`), or it is not ours to touch (`left-alone`): the page holds nothing either way. */
  | { readonly label: string; readonly key: string; readonly expect: 'blank' | 'left-alone'; readonly step?: number };

const value = (key: string, label: string, ...values: string[]): Wanted => ({ key, label, expect: 'value', values });
const parts = (key: string, label: string, ...texts: string[]): Wanted => ({ key, label, expect: 'value', parts: texts });
const asked = (key: string, label: string, ...values: string[]): Wanted => ({ key, label, expect: 'asked', values });
const blank = (key: string, label: string): Wanted => ({ key, label, expect: 'blank' });
const alone = (key: string, label: string): Wanted => ({ key, label, expect: 'left-alone' });
const second = (rows: readonly Wanted[]): Wanted[] => rows.map((row) => ({ ...row, step: 2 }));

const PHONE = ['+44 7700 900312', '+447700900312', '07700 900312', '07700900312'];
const MAIL = 'rasmus@dahlgaard.example';

export const EXPECTED: Readonly<Record<string, readonly Wanted[]>> = {
  'sign-up': [
    alone('q', 'Search books'),
    value('first', 'First name', 'Rasmus'),
    value('last', 'Last name', 'Dahlgaard'),
    value('mail', 'E-mail address', MAIL),
    value('phone', 'Phone number', ...PHONE),
    value('born', 'Date of birth', '1988-06-21'),
    value('line1', 'Address line 1', 'Flat 3'),
    value('line2', 'Address line 2 (optional)', '52 Shore Brae'),
    value('town', 'Town or city', 'Edinburgh'),
    value('postcode', 'Postcode', 'EH6 6ZZ'),
    value('country', 'Country', 'GB'),
    alone('password', 'Choose a password'),
    alone('letters', 'Send me the monthly newsletter'),
    alone('terms', 'I have read and accept the terms of membership'),
  ],
  anmeldung: [
    value('anr', 'Anrede', '1'),
    value('vn', 'Vorname', 'Rasmus'),
    value('nn', 'Nachname', 'Dahlgaard'),
    value('str', 'Straße und Hausnummer', '52 Shore Brae', 'Flat 3, 52 Shore Brae'),
    value('plz', 'PLZ', 'EH6 6ZZ'),
    value('ort', 'Ort', 'Edinburgh'),
    value('land', 'Land', 'Vereinigtes Königreich'),
    value('gt', 'Tag', '21'),
    value('gm', 'Monat', '6'),
    value('gj', 'Jahr', '1988'),
    value('tel', 'Telefon', ...PHONE),
    value('em', 'E-Mail', MAIL),
    value('em2', 'E-Mail wiederholen', MAIL),
    alone('pw', 'Kennwort'),
    alone('agb', 'Ich stimme den AGB und der Datenschutzerklärung zu'),
    alone('nl', 'Ja, ich möchte den Newsletter erhalten'),
  ],
  job: [
    value('firstName', 'First name', 'Rasmus'),
    value('surname', 'Surname', 'Dahlgaard'),
    value('emailAddress', 'E-mail', MAIL),
    value('mobile', 'Mobile phone', ...PHONE),
    value('city', 'Town or city you live in', 'Edinburgh'),
    value('born', 'Date of birth', '1988-06-21'),
    value('linkedin', 'LinkedIn profile', 'https://linkedin.example/in/rasmus-dahlgaard'),
    value('right', 'Do you have the right to work in the UK?', 'Yes'),
    value('sponsor', 'Will you need us to sponsor a visa?', 'No'),
    value('employer', 'Current employer', 'Tidewater Joinery'),
    value('role', 'Current job title', 'Workshop lead'),
    value('years', 'Years of experience in joinery', '16'),
    value('notice', 'Notice period', '2 months'),
    blank('start', 'Earliest start date'),
    asked('pay', 'Salary you are looking for (£ a year)', '46000', '46,000'),
    value('degree', 'Highest qualification', 'Higher National Diploma'),
    parts('skills', 'Your main skills', 'CNC', 'AutoCAD'),
    parts('languages', 'Languages you speak', 'Danish', 'English', 'German'),
    { key: 'why', label: 'Why do you want to work here?', expect: 'asked', parts: ['boats', 'apprentices'] },
    blank('heard', 'How did you hear about us?'),
    alone('keep', 'You may keep my data for two years for other openings'),
  ],
  tenancy: [
    value('who', 'Your full name', 'Rasmus Dahlgaard'),
    value('bornDay', 'Day', '21'),
    value('bornMonth', 'Month', '06', '6'),
    value('bornYear', 'Year', '1988'),
    value('myPhone', 'Your phone', ...PHONE),
    parts('nowAt', 'Your current address', 'Flat 3', '52 Shore Brae', 'Edinburgh', 'EH6 6ZZ'),
    value('nowSince', 'Living there since', '2023-09'),
    parts('beforeAt', 'Your previous address', '18 Canal Wynd', 'Linlithgow', 'EH49 7ZZ'),
    value('status', 'Employment status', 'employed'),
    asked('income', 'Gross annual income', '41500', '41,500'),
    blank('insuranceNumber', 'National Insurance number'),
    value('smoke', 'Do you smoke?', 'No'),
    value('pets', 'Will any pets live with you?', 'Yes'),
    parts('petsWhich', 'Which pets, and how many?', 'dog'),
    ...second([
      value('llName', 'Landlord or letting agent', 'Forth Quay Homes'),
      value('llPhone', 'Their phone', '0131 496 0188', '01314960188', '+44 131 496 0188', '+441314960188'),
      asked('coName', "Second applicant's full name", 'Isla Murray'),
      asked('coBorn', "Second applicant's date of birth", '1990-01-09'),
      blank('guName', "Guarantor's name"),
      blank('length', 'Tenancy length'),
      alone('signature', 'Signature (type your name)'),
      alone('credit', 'I consent to a credit check'),
    ]),
  ],
  insurance: [
    value('make', 'Which make is it?', 'skoda'),
    value('model', 'And which model?', 'Octavia Estate', 'Octavia'),
    value('year', 'In which year was it first registered?', '2019'),
    blank('plate', 'Registration plate'),
    value('miles', 'How many miles do you drive in a year?', 'c'),
    value('night', 'Where does it spend the night?', 'street'),
    value('licence', 'What kind of licence do you hold?', 'uk'),
    value('held', 'How long have you held it?', '5'),
    value('bonus', 'Years of no-claims bonus', '6'),
    value('work', 'What do you do for a living?', 'Workshop lead'),
    // A wrong answer can void the policy: always the person's own.
    blank('claims', 'Any accidents, claims or convictions in the last five years?'),
    blank('begin', 'When should the cover begin?'),
    alone('truth', 'Everything I have said here is true and complete'),
  ],
  travel: [
    // Whether this booking is for that trip is the person's to say.
    asked('out', 'Outward sailing', '2027-03-12'),
    asked('back', 'Return sailing', '2027-03-19'),
    asked('adults', 'Adults (16+)', '2'),
    value('t1name', 'Name as in passport', 'Rasmus Elof Dahlgaard', 'Rasmus Dahlgaard'),
    value('t1born', 'Birth date', '21/06/1988'),
    value('t1nat', 'Nationality', 'Danish'),
    asked('t1pass', 'Passport no.', '209315778'),
    asked('t1exp', 'Passport expires', '2031-02-17'),
    asked('t2name', 'Name as in passport', 'Isla Murray'),
    asked('t2born', 'Birth date', '09/01/1990'),
    blank('t2nat', 'Nationality'),
    // An allergy is health: never volunteered to a question about diet without a yes.
    asked('meal', 'Dietary needs', 'No shellfish', ''),
    value('mobile', 'Mobile on the day', ...PHONE),
    value('tickets', 'Send tickets to', MAIL),
    asked('ice', 'Emergency contact', 'Isla Murray', 'Isla Murray, +44 7700 900547', 'Isla Murray +44 7700 900547'),
    alone('promo', 'Promo code'),
    alone('newsletter', 'Your e-mail for our newsletter'),
  ],
  'front-page': [
    alone('s', 'Search'),
    alone('login', 'E-mail'),
    alone('pass', 'Password'),
    alone('nl', 'Get the morning edition by e-mail'),
  ],
};

/** What the delivery chat's bot should have been told: exact facts, and neither the decision nor the card. */
export const EXPECTED_CHAT = { order: 'FW-20418', postcode: 'EH6 6ZZ', phone: PHONE, never: ['cancel', 'card'] } as const;
