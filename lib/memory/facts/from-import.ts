import { SELF, type SubjectId } from '../../core/ids.ts';
import { clean, normalise } from '../../core/text.ts';
import type { Claim, Reader } from './claim.ts';
import { parseDate } from './dates.ts';
import { claimsOfFields, type Field, inOrder } from './from-form.ts';
import { lookup } from './lookup.ts';
import { isSecretLabel, isSecretValue } from './secrets.ts';

/** Records of other systems by their own property names: JSON Resume (jsonresume.org/schema 1.0.0) and vCard (RFC 6350). */
type Json = Readonly<Record<string, unknown>>;

/** Most rows of one list that are read: a record with more is no person's. */
const MOST_ROWS = 2000;

const isJson = (value: unknown): value is Json => value !== null && typeof value === 'object' && !Array.isArray(value);
const str = (value: unknown, limit = 4000): string =>
  typeof value === 'string' || typeof value === 'number' ? clean(String(value), limit) : '';
const rowsOf = (value: unknown): Json[] => (Array.isArray(value) ? value.slice(0, MOST_ROWS).filter(isJson) : isJson(value) ? [value] : []);
const iso = (value: unknown): string => parseDate(str(value, 60)) ?? '';

interface By {
  readonly reader: Reader;
  readonly subject: SubjectId;
}

export function claimsOfImport(format: string, record: Json, reader: Reader, subject: SubjectId = SELF): Claim[] {
  const by = { reader, subject };
  const isCard = /v-?card/i.test(format) || Object.keys(record).some((key) => /^(FN|N|TEL|ADR|BDAY|VERSION)$/.test(key));
  return isCard ? vcard(record, by) : resume(record, by);
}

function record(attribute: string, parts: Record<string, string>, key: string, by: By, confidence = 0.95): Claim[] {
  const kept = inOrder(attribute, parts);
  if (Object.keys(kept).length === 0) return [];
  return [
    {
      attribute,
      subject: by.subject,
      value: { type: 'record', parts: kept },
      stance: 'stated',
      confidence,
      span: [0, 0],
      quote: '',
      keys: [key],
    },
  ];
}

function text(attribute: string, value: string, key: string, by: By, extra: Partial<Claim> = {}): Claim[] {
  if (value === '') return [];
  return [
    {
      attribute,
      subject: by.subject,
      value: { type: 'text', text: value },
      stance: 'stated',
      confidence: 0.95,
      span: [0, 0],
      quote: '',
      keys: [key],
      ...extra,
    },
  ];
}

// ---- JSON Resume ----

/** "About 40 staff", "(250 employees)". */
const STAFF =
  /\b(?:about|around|some|ca\.?|circa|roughly|over)? ?(\d[\d,. ]*) ?(?:staff|employees|people|mitarbeiter\w*|persons|colleagues)\b/i;

type Row = (row: Json, key: string, by: By) => Claim[];
/** One line a section of the record. */
const SECTIONS: Readonly<Record<string, Row>> = {
  work: (row, key, by) => {
    const description = str(row.description) || str(row.summary);
    const staff = STAFF.exec(description)?.[1]?.replace(/\D/g, '') ?? '';
    const job = record(
      'job',
      {
        employer: str(row.name) || str(row.company),
        title: str(row.position),
        location: str(row.location),
        start: iso(row.startDate),
        end: iso(row.endDate),
        description,
        staff,
        industry: str(row.industry),
      },
      key,
      by,
    );
    const highlights = Array.isArray(row.highlights)
      ? row.highlights.slice(0, 50).flatMap((one, index) => text('achievement', str(one), `${key}.highlights.${index}`, by))
      : [];
    return [...job, ...highlights];
  },
  volunteer: (row, key, by) =>
    text('open:volunteering', [str(row.position), str(row.organization)].filter(Boolean).join(', '), key, by, period(row)),
  education: (row, key, by) =>
    record(
      'education',
      {
        institution: str(row.institution),
        degree: str(row.studyType),
        area: str(row.area),
        start: iso(row.startDate),
        end: iso(row.endDate),
        grade: str(row.score) || str(row.gpa),
      },
      key,
      by,
    ),
  skills: (row, key, by) => {
    const level = str(row.level);
    const own = record('skill', { name: str(row.name), level }, key, by);
    const words = Array.isArray(row.keywords) ? row.keywords.slice(0, 50) : [];
    return [...own, ...words.flatMap((word, index) => record('skill', { name: str(word, 120) }, `${key}.keywords.${index}`, by, 0.85))];
  },
  languages: (row, key, by) => record('language', { language: str(row.language), level: str(row.fluency) }, key, by),
  certificates: (row, key, by) => record('certificate', { name: str(row.name), issuer: str(row.issuer), start: iso(row.date) }, key, by),
  awards: (row, key, by) => text('achievement', [str(row.title), str(row.awarder), str(row.date)].filter(Boolean).join(', '), key, by),
  publications: (row, key, by) =>
    text('open:publication', [str(row.name), str(row.publisher), str(row.releaseDate)].filter(Boolean).join(', '), key, by),
  projects: (row, key, by) => text('open:project', [str(row.name), str(row.description)].filter(Boolean).join(': '), key, by),
  interests: (row, key, by) => text('hobby', str(row.name), key, by),
  references: (row, key, by) => record('referee', { name: str(row.name) }, key, by),
};
/** Several of these stand side by side though nobody foresaw the attribute: the number keeps them apart. */
const NUMBERED = /^open:/;

function period(row: Json): Partial<Claim> {
  const [from, to] = [iso(row.startDate), iso(row.endDate)];
  return { ...(from ? { validFrom: from } : {}), ...(to ? { validTo: to } : {}) };
}

function resume(json: Json, by: By): Claim[] {
  const claims = isJson(json.basics) ? basics(json.basics, by) : [];
  for (const [section, read] of Object.entries(SECTIONS)) {
    for (const [index, row] of rowsOf(json[section]).entries()) {
      const read1 = read(row, `${section}.${index}`, by);
      claims.push(
        ...read1.map((claim) =>
          NUMBERED.test(claim.attribute) && index > 0 ? { ...claim, attribute: `${claim.attribute} ${index + 1}` } : claim,
        ),
      );
    }
  }
  return claims.filter((claim) => claim.value.type !== 'text' || !isSecretValue('', claim.value.text));
}

const BASICS: Readonly<Record<string, string>> = {
  name: 'name',
  label: 'open:professional title',
  email: 'email',
  phone: 'tel',
  url: 'url',
  website: 'url',
  image: 'photo',
  summary: 'open:summary',
  birthdate: 'bday',
  nationality: 'nationality',
};

function basics(json: Json, by: By): Claim[] {
  const claims: Claim[] = [];
  const fields: Field[] = [];
  for (const [name, path] of Object.entries(BASICS)) {
    const value = str(json[name]);
    if (value === '' || isSecretLabel(name)) continue;
    if (path.startsWith('open:')) claims.push(...text(path, value, `basics.${name}`, by));
    else fields.push({ key: `basics.${name}`, path, value });
  }
  const place = isJson(json.location) ? json.location : {};
  const line = String(place.address ?? '')
    .split(/\r?\n|,\s*/)
    .map((part) => clean(part, 200))
    .filter(Boolean);
  const address = {
    'address-line1': line[0] ?? '',
    'address-line2': line[1] ?? '',
    'address-level2': str(place.city),
    'address-level1': str(place.region),
    'postal-code': str(place.postalCode),
    country: str(place.countryCode),
  };
  claims.push(
    ...claimsOfFields(fields, { subject: by.subject, stance: 'stated', reader: by.reader }),
    ...record('address', address, 'basics.location', by),
  );
  for (const [index, profile] of rowsOf(json.profiles).entries()) {
    const network = normalise(str(profile.network)).replace(/ /g, '');
    const attribute = network === 'linkedin' || network === 'github' ? network : 'url';
    claims.push(...text(attribute, str(profile.url) || str(profile.username), `basics.profiles.${index}`, by));
  }
  return claims;
}

// ---- vCard ----

interface CardValue {
  readonly text: string;
  readonly components: readonly string[];
  readonly types: readonly string[];
}

/** A property as a string, an array of them, or `{value, type}`; "TEL;TYPE=work" names its type in the key. */
function cardValues(key: string, value: unknown): CardValue[] {
  const inKey = key
    .toLowerCase()
    .split(';')
    .slice(1)
    .flatMap((parameter) => parameter.replace(/^type=/, '').split(','));
  const isComponents = /^(n|adr)\b/i.test(key) && Array.isArray(value) && value.every((one) => typeof one === 'string');
  const list = Array.isArray(value) && !isComponents ? value.slice(0, 50) : [value];
  return list.flatMap((one) => {
    const inner: unknown = isJson(one) && 'value' in one ? one.value : one;
    const types = isJson(one) ? [one.type ?? one.types].flat().flatMap((type) => str(type).toLowerCase().split(',')) : [];
    const parts = Array.isArray(inner)
      ? inner.map((part) => str(part))
      : isJson(inner)
        ? []
        : splitCard(str(inner).replace(/^(mailto|tel):/i, ''));
    const text = Array.isArray(inner)
      ? parts.filter(Boolean).join(', ')
      : parts.length > 1
        ? parts.filter(Boolean).join(', ')
        : (parts[0] ?? '');
    return text === '' ? [] : [{ text, components: parts, types: [...inKey, ...types].filter(Boolean) }];
  });
}

function splitCard(text: string): string[] {
  return text.split(/(?<!\\);/).map((part) => part.replace(/\\([;,\\])/g, '$1').trim());
}

const typeOf = (value: CardValue) =>
  value.types.find((type) => type === 'home' || type === 'work') ?? (value.types.includes('cell') ? 'mobile' : undefined);
const withType = (value: CardValue): Partial<Claim> => (typeOf(value) ? { context: typeOf(value) } : {});

type Card = (value: CardValue, key: string, by: By) => Claim[];
const CARD: Readonly<Record<string, Card>> = {
  FN: (value, key, by) => text('name', value.text, key, by),
  N: ({ components: [family = '', given = '', middle = '', prefix = '', suffix = ''] }, key, by) => [
    ...text('family-name', family, key, by),
    ...text('given-name', given, key, by),
    ...text('additional-name', middle, key, by),
    ...text('honorific-prefix', prefix, key, by),
    ...text('honorific-suffix', suffix, key, by),
  ],
  NICKNAME: (value, key, by) => text('nickname', value.text, key, by),
  EMAIL: (value, key, by) => text('email', value.text, key, by, withType(value)),
  TEL: (value, key, by) => text(value.types.includes('fax') ? 'fax' : 'tel', value.text, key, by, withType(value)),
  ADR: (value, key, by) => {
    const [, extended = '', street = '', town = '', region = '', code = '', country = ''] = value.components;
    const lines = [extended, ...street.split(/\n|\\n/)].filter(Boolean);
    const fields = {
      'address-line1': lines[0] ?? '',
      'address-line2': lines[1] ?? '',
      'address-level2': town,
      'address-level1': region,
      'postal-code': code,
      country,
    };
    const context = typeOf(value) === 'work' ? 'work' : undefined;
    return claimsOfFields(
      Object.entries(fields).map(([part, text]) => ({ key, path: `address.${part}`, value: text, context })),
      { subject: by.subject, stance: 'stated', reader: by.reader },
    );
  },
  BDAY: (value, key, by) =>
    claimsOfFields([{ key, path: 'bday', value: value.text.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3') }], {
      subject: by.subject,
      stance: 'stated',
      reader: by.reader,
    }),
  ORG: (value, key, by) => text('organization', value.components[0] ?? '', key, by),
  TITLE: (value, key, by) => text('organization-title', value.text, key, by),
  URL: (value, key, by) => text('url', value.text, key, by),
  LANG: (value, key, by) => record('language', { language: value.text }, key, by),
  NOTE: (value, key, by) => text('note', value.text, key, by),
  GENDER: (value, key, by) => text('sex', lookup({ m: 'Male', f: 'Female' }, value.text.toLowerCase()) ?? value.text, key, by),
  IMPP: (value, key, by) => text('impp', value.text, key, by),
};

function vcard(json: Json, by: By): Claim[] {
  return Object.entries(json).flatMap(([key, raw]) => {
    const read = lookup(CARD, (key.split(';')[0] ?? '').toUpperCase());
    if (!read) return [];
    return cardValues(key, raw)
      .flatMap((value, index) => read(value, index === 0 ? key : `${key}.${index}`, by))
      .filter((claim) => claim.value.type !== 'text' || !isSecretValue('', claim.value.text));
  });
}
