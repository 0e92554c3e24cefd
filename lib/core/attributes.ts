import type { Sensitivity } from './value.ts';

/**
 * The catalogue of what can be asked of a person or known about them. One row an attribute; memory, forms, policy and
 * interface all speak of attributes by these ids. A *path* is `<attribute>` or `<attribute>.<part>` for a record's part.
 *
 * Where a WHATWG autofill token exists the id is that token (HTML Standard, 4.10.18.7).
 */
export type ValueKind = 'text' | 'date' | 'number' | 'amount' | 'boolean' | 'duration' | 'record';

/** What the value is about, for policy and for words about it. */
export type Topic =
  | 'identity'
  | 'contact'
  | 'address'
  | 'family'
  | 'work'
  | 'education'
  | 'skill'
  | 'language'
  | 'travel'
  | 'document'
  | 'vehicle'
  | 'home'
  | 'health'
  | 'diet'
  | 'size'
  | 'preference'
  | 'finance'
  | 'account'
  | 'order'
  | 'opinion'
  | 'belief'
  | 'secret';

export interface Attribute {
  readonly id: string;
  readonly kind: ValueKind;
  readonly topic: Topic;
  readonly sensitivity: Sensitivity;
  /** `one`: a second value replaces or contradicts the first. `many`: values stand side by side. */
  readonly cardinality: 'one' | 'many';
  /** `state` holds over a time and ends, `constant` never changes, `event` happened once. */
  readonly temporal: 'state' | 'constant' | 'event';
  /** Months after which a stated value is asked again instead of being filled in one go. */
  readonly agesAfter?: number;
  /** Parts of a record with their kinds. `start` and `end` double as the record's validity. */
  readonly parts?: Readonly<Record<string, ValueKind>>;
  /** What a person calls it. */
  readonly name: { readonly en: string; readonly de: string };
}

type Extra = Partial<Pick<Attribute, 'cardinality' | 'temporal' | 'agesAfter' | 'parts'>>;

function row(id: string, kind: ValueKind, topic: Topic, sensitivity: Sensitivity, en: string, de: string, extra: Extra = {}): Attribute {
  return { id, kind, topic, sensitivity, cardinality: 'one', temporal: 'state', name: { en, de }, ...extra };
}

const MANY = { cardinality: 'many' } as const;
const FIXED = { temporal: 'constant' } as const;

export const ATTRIBUTES: readonly Attribute[] = [
  // identity
  row('name', 'text', 'identity', 1, 'Full name', 'Vollständiger Name'),
  row('honorific-prefix', 'text', 'identity', 1, 'Title', 'Anrede'),
  row('given-name', 'text', 'identity', 1, 'First name', 'Vorname'),
  row('additional-name', 'text', 'identity', 1, 'Middle name', 'Zweiter Vorname'),
  row('family-name', 'text', 'identity', 1, 'Last name', 'Nachname'),
  row('birth-name', 'text', 'identity', 2, 'Name at birth', 'Geburtsname', FIXED),
  row('honorific-suffix', 'text', 'identity', 1, 'Name suffix', 'Namenszusatz'),
  row('initials', 'text', 'identity', 1, 'Initials', 'Initialen'),
  row('nickname', 'text', 'identity', 1, 'What people call you', 'Rufname'),
  row('username', 'text', 'account', 1, 'User name', 'Benutzername', MANY),
  row('sex', 'text', 'identity', 2, 'Sex', 'Geschlecht'),
  row('pronouns', 'text', 'identity', 2, 'Pronouns', 'Pronomen'),
  row('bday', 'date', 'identity', 2, 'Date of birth', 'Geburtsdatum', FIXED),
  row('age', 'number', 'identity', 2, 'Age', 'Alter'),
  row('birth-place', 'text', 'identity', 2, 'Place of birth', 'Geburtsort', FIXED),
  row('birth-country', 'text', 'identity', 2, 'Country of birth', 'Geburtsland', FIXED),
  row('nationality', 'text', 'identity', 2, 'Nationality', 'Staatsangehörigkeit', MANY),
  row('photo', 'text', 'identity', 2, 'Photo', 'Foto'),
  // contact
  row('email', 'text', 'contact', 1, 'E-mail', 'E-Mail', MANY),
  row('tel', 'text', 'contact', 1, 'Phone', 'Telefon', MANY),
  row('fax', 'text', 'contact', 1, 'Fax', 'Fax', MANY),
  row('url', 'text', 'contact', 1, 'Web site', 'Webseite', MANY),
  row('linkedin', 'text', 'contact', 1, 'LinkedIn profile', 'LinkedIn-Profil'),
  row('github', 'text', 'contact', 1, 'GitHub profile', 'GitHub-Profil'),
  row('portfolio', 'text', 'contact', 1, 'Portfolio', 'Portfolio'),
  row('impp', 'text', 'contact', 1, 'Instant message address', 'Chat-Adresse', MANY),
  row('preferred-contact', 'text', 'preference', 1, 'Best way to reach you', 'Bevorzugter Kontaktweg'),
  // places: a record, so that lines of two addresses never mix
  row('address', 'record', 'address', 1, 'Home address', 'Wohnadresse', {
    parts: {
      'address-line1': 'text',
      'address-line2': 'text',
      'address-line3': 'text',
      'address-level4': 'text',
      'address-level3': 'text',
      'address-level2': 'text',
      'address-level1': 'text',
      'postal-code': 'text',
      country: 'text',
      start: 'date',
      end: 'date',
    },
  }),
  row('residence-status', 'text', 'home', 2, 'Residential status', 'Wohnverhältnis'),
  // family and people
  row('marital-status', 'text', 'family', 2, 'Marital status', 'Familienstand'),
  row('partner', 'record', 'family', 2, 'Partner', 'Partner', { parts: { name: 'text' } }),
  row('children', 'number', 'family', 2, 'Number of children', 'Anzahl der Kinder'),
  row('household-size', 'number', 'family', 2, 'People in the household', 'Personen im Haushalt'),
  row('pet', 'record', 'home', 1, 'Pets', 'Haustiere', { cardinality: 'many', parts: { species: 'text', count: 'number', name: 'text' } }),
  row('emergency-contact', 'record', 'family', 2, 'Emergency contact', 'Notfallkontakt', {
    parts: { name: 'text', relation: 'text', tel: 'text', email: 'text' },
  }),
  row('landlord', 'record', 'home', 2, 'Landlord', 'Vermieter', { parts: { name: 'text', tel: 'text', email: 'text' } }),
  row('doctor', 'record', 'health', 3, 'Doctor', 'Arzt', { parts: { name: 'text', practice: 'text', town: 'text', tel: 'text' } }),
  row('referee', 'record', 'work', 2, 'Referee', 'Referenzperson', {
    cardinality: 'many',
    parts: { name: 'text', organisation: 'text', email: 'text', tel: 'text' },
  }),
  // work
  row('organization', 'text', 'work', 1, 'Employer', 'Arbeitgeber'),
  row('organization-title', 'text', 'work', 1, 'Job title', 'Berufsbezeichnung'),
  row('job', 'record', 'work', 1, 'Job', 'Stelle', {
    cardinality: 'many',
    parts: {
      employer: 'text',
      title: 'text',
      location: 'text',
      start: 'date',
      end: 'date',
      description: 'text',
      staff: 'number',
      industry: 'text',
    },
  }),
  row('employment-status', 'text', 'work', 2, 'Employment status', 'Beschäftigungsstatus'),
  row('industry', 'text', 'work', 1, 'Industry', 'Branche'),
  row('experience', 'duration', 'work', 1, 'Work experience', 'Berufserfahrung', MANY),
  row('notice-period', 'duration', 'work', 1, 'Notice period', 'Kündigungsfrist', { agesAfter: 24 }),
  row('available-from', 'date', 'work', 1, 'Available from', 'Verfügbar ab', { agesAfter: 6 }),
  row('salary', 'amount', 'finance', 3, 'Salary', 'Gehalt', { agesAfter: 18 }),
  row('salary-wanted', 'amount', 'finance', 3, 'Pay wanted', 'Gehaltsvorstellung', { agesAfter: 18 }),
  row('work-authorization', 'record', 'document', 2, 'Right to work', 'Arbeitserlaubnis', {
    cardinality: 'many',
    parts: { country: 'text', allowed: 'boolean', sponsorship: 'boolean' },
  }),
  row('relocate', 'boolean', 'work', 1, 'Willing to move', 'Umzugsbereit'),
  row('remote', 'text', 'work', 1, 'Remote work', 'Homeoffice'),
  row('work-hours', 'text', 'work', 1, 'Working hours', 'Arbeitszeit'),
  row('job-motivation', 'text', 'opinion', 1, 'What you want from a job', 'Was Sie von einer Stelle wollen', MANY),
  row('achievement', 'text', 'work', 1, 'Achievement', 'Leistung', MANY),
  row('military-service', 'text', 'work', 3, 'Military service', 'Wehrdienst'),
  // education, skills, languages
  row('education', 'record', 'education', 1, 'Education', 'Ausbildung', {
    cardinality: 'many',
    parts: { institution: 'text', degree: 'text', area: 'text', start: 'date', end: 'date', grade: 'text' },
  }),
  row('degree', 'text', 'education', 1, 'Highest degree', 'Höchster Abschluss'),
  row('skill', 'record', 'skill', 1, 'Skill', 'Kenntnis', { cardinality: 'many', parts: { name: 'text', start: 'date', level: 'text' } }),
  row('language', 'record', 'language', 1, 'Language', 'Sprache', { cardinality: 'many', parts: { language: 'text', level: 'text' } }),
  row('certificate', 'record', 'education', 1, 'Certificate', 'Zertifikat', {
    cardinality: 'many',
    parts: { name: 'text', issuer: 'text', start: 'date', end: 'date' },
  }),
  row('preferred-language', 'text', 'preference', 1, 'Preferred language', 'Bevorzugte Sprache'),
  // documents
  row('passport', 'record', 'document', 3, 'Passport', 'Reisepass', {
    parts: { number: 'text', start: 'date', end: 'date', country: 'text' },
  }),
  row('national-id', 'text', 'document', 3, 'National id number', 'Ausweisnummer'),
  row('social-security', 'text', 'document', 3, 'Social security number', 'Sozialversicherungsnummer'),
  row('tax-id', 'text', 'document', 3, 'Tax number', 'Steuernummer'),
  row('driving-licence', 'record', 'document', 2, 'Driving licence', 'Führerschein', {
    parts: { type: 'text', number: 'text', start: 'date', end: 'date', country: 'text' },
  }),
  row('visa', 'record', 'document', 3, 'Visa', 'Visum', {
    cardinality: 'many',
    parts: { type: 'text', number: 'text', country: 'text', end: 'date' },
  }),
  row('vat-id', 'text', 'document', 2, 'VAT number', 'Umsatzsteuer-ID'),
  // vehicles and insurance
  row('vehicle', 'record', 'vehicle', 1, 'Vehicle', 'Fahrzeug', {
    cardinality: 'many',
    parts: {
      make: 'text',
      model: 'text',
      year: 'number',
      plate: 'text',
      mileage: 'number',
      overnight: 'text',
      fuel: 'text',
      colour: 'text',
    },
  }),
  row('no-claims', 'number', 'vehicle', 1, 'Years without a claim', 'Schadenfreie Jahre', { agesAfter: 18 }),
  row('insurance', 'record', 'finance', 3, 'Insurance', 'Versicherung', {
    cardinality: 'many',
    parts: { kind: 'text', company: 'text', number: 'text' },
  }),
  // travel
  row('trip', 'record', 'travel', 2, 'Trip', 'Reise', {
    cardinality: 'many',
    temporal: 'event',
    parts: {
      place: 'text',
      start: 'date',
      end: 'date',
      with: 'text',
      adults: 'number',
      children: 'number',
      booking: 'text',
      flight: 'text',
    },
  }),
  row('frequent-flyer', 'text', 'account', 1, 'Frequent-flyer number', 'Vielfliegernummer', MANY),
  row('seat', 'text', 'travel', 1, 'Seat', 'Sitzplatz'),
  row('departure-airport', 'text', 'travel', 1, 'Home airport', 'Heimatflughafen'),
  // home and money
  row('rent', 'amount', 'finance', 3, 'Rent', 'Miete', { agesAfter: 18 }),
  row('bank', 'text', 'finance', 3, 'Bank', 'Bank', MANY),
  row('iban', 'text', 'finance', 3, 'IBAN', 'IBAN', MANY),
  row('account-holder', 'text', 'finance', 3, 'Account holder', 'Kontoinhaber'),
  row('credit-score', 'text', 'finance', 3, 'Credit score', 'Bonität'),
  // health, diet, sizes
  row('allergy', 'text', 'health', 3, 'Allergy', 'Allergie', MANY),
  row('medication', 'text', 'health', 3, 'Medication', 'Medikament', MANY),
  row('condition', 'text', 'health', 3, 'Medical condition', 'Erkrankung', MANY),
  row('disability', 'text', 'health', 3, 'Disability', 'Behinderung', MANY),
  row('blood-type', 'text', 'health', 3, 'Blood type', 'Blutgruppe', FIXED),
  row('health-insurance', 'text', 'health', 3, 'Health insurance', 'Krankenversicherung'),
  row('height', 'number', 'size', 2, 'Height', 'Körpergröße'),
  row('weight', 'number', 'health', 3, 'Weight', 'Gewicht', { agesAfter: 12 }),
  row('smoker', 'boolean', 'preference', 2, 'Smoking', 'Rauchen', { agesAfter: 48 }),
  row('alcohol', 'text', 'health', 3, 'Alcohol', 'Alkohol'),
  row('diet', 'text', 'diet', 2, 'Diet', 'Ernährung', { agesAfter: 60 }),
  row('food-dislike', 'text', 'diet', 1, 'Food you avoid', 'Was Sie nicht essen', MANY),
  row('clothing-size', 'text', 'size', 1, 'Clothing size', 'Kleidergröße', MANY),
  row('tshirt-size', 'text', 'size', 1, 'T-shirt size', 'T-Shirt-Größe'),
  row('shoe-size', 'text', 'size', 1, 'Shoe size', 'Schuhgröße'),
  // special categories
  row('religion', 'text', 'belief', 3, 'Religion', 'Religion'),
  row('ethnicity', 'text', 'belief', 3, 'Ethnicity', 'Ethnische Herkunft'),
  row('orientation', 'text', 'belief', 3, 'Sexual orientation', 'Sexuelle Orientierung'),
  row('politics', 'text', 'belief', 3, 'Political views', 'Politische Ansichten'),
  row('union', 'text', 'belief', 3, 'Union membership', 'Gewerkschaft'),
  row('criminal-record', 'text', 'document', 3, 'Criminal record', 'Vorstrafen'),
  // orders, accounts, preferences
  row('order', 'record', 'order', 1, 'Order', 'Bestellung', {
    cardinality: 'many',
    temporal: 'event',
    parts: { number: 'text', shop: 'text', start: 'date', items: 'text' },
  }),
  row('customer-number', 'text', 'account', 2, 'Customer number', 'Kundennummer', MANY),
  row('membership', 'text', 'account', 1, 'Membership', 'Mitgliedschaft', MANY),
  row('hobby', 'text', 'preference', 1, 'Hobby', 'Hobby', MANY),
  row('preference', 'text', 'preference', 1, 'Preference', 'Vorliebe', MANY),
  row('heard-from', 'text', 'preference', 1, 'How you heard of it', 'Wie Sie davon erfahren haben', MANY),
  row('note', 'text', 'opinion', 2, 'Note', 'Notiz', MANY),
];

const BY_ID = new Map(ATTRIBUTES.map((attribute) => [attribute.id, attribute]));

/** The attribute of an id or path (`job.title` -> job), or undefined for an open one. */
export function attributeOf(path: string): Attribute | undefined {
  return BY_ID.get(path.split('.', 1)[0] ?? path);
}

/** The kind of value at a path; an open attribute is text. */
export function kindAt(path: string): ValueKind {
  const [id = path, part] = path.split('.');
  const attribute = BY_ID.get(id);
  if (!attribute) return 'text';
  return part ? (attribute.parts?.[part] ?? 'text') : attribute.kind;
}

/** An attribute nobody foresaw, named by its label as it stood there: `open:colour of your front door`. */
export function openAttribute(normalisedLabel: string): string {
  return `open:${normalisedLabel}`;
}

/** WHATWG tokens that are parts of the address record. */
export const ADDRESS_TOKENS: ReadonlySet<string> = new Set([
  'street-address',
  'address-line1',
  'address-line2',
  'address-line3',
  'address-level1',
  'address-level2',
  'address-level3',
  'address-level4',
  'postal-code',
  'country',
  'country-name',
]);

/**
 * The catalogue path behind a WHATWG autofill token, or null for one that is never known (passwords, codes, cards).
 * `country-name` and `street-address` are forms of the address record that formatting makes.
 */
export function pathOfToken(token: string): string | null {
  if (/^(cc-|transaction-|one-time-code|current-password|new-password|webauthn|other|off|on$)/.test(token)) return null;
  if (token === 'country-name') return 'address.country';
  if (token === 'street-address') return 'address';
  if (ADDRESS_TOKENS.has(token)) return `address.${token}`;
  if (token.startsWith('bday')) return 'bday';
  if (token.startsWith('tel')) return 'tel';
  if (token === 'language') return 'preferred-language';
  return BY_ID.has(token) ? token : null;
}
