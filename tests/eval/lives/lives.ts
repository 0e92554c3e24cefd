/**
 * Invented people, put together from lists by a seed, and what is true of each: the memory file as the product takes it in, and the facts
 * that a question may be about. What a life does not list is unknown in it.
 */
import type { MemoryFile, Statement } from '../../../lib/memory/types.ts';

export interface Life {
  readonly file: MemoryFile;
  /** Facts by key, as the answers to them may read. A missing key is not known of this person. */
  readonly facts: Readonly<Record<string, string>>;
}

/** A small repeatable generator (mulberry32). */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const GIVEN = ['Amara', 'Bertil', 'Celeste', 'Dragan', 'Eleri', 'Farid', 'Greta', 'Hamish', 'Ines', 'Jonas', 'Keziah', 'Lorcan'];
const FAMILY = [
  'Abernathy',
  'Bergqvist',
  'Castellan',
  'Dvorak',
  'Eastwick',
  'Farrow',
  'Gallacher',
  'Haddad',
  'Ibbotson',
  'Jarvinen',
  'Kowal',
  'Lindqvist',
];
const TOWNS = ['Norwich', 'Perth', 'Swansea', 'Durham', 'Exeter', 'Derry', 'Hull', 'Stirling', 'Chester', 'Truro', 'Oban', 'Ripon'];
const STREETS = ['Alder Close', 'Beacon Road', 'Cooper Lane', 'Drovers Way', 'Elm Terrace', 'Ferry Street', 'Garth Row', 'Hill View'];
const JOBS = [
  'Electrician',
  'Librarian',
  'Software Developer',
  'Nurse',
  'Architect',
  'Baker',
  'Surveyor',
  'Data Engineer',
  'Translator',
  'Chemist',
  'Illustrator',
  'Midwife',
];
const FIRMS = [
  'Alderney Works',
  'Birchwood Partners',
  'Cormorant Ltd',
  'Dipper & Sons',
  'Eider Systems',
  'Fulmar Group',
  'Gannet Media',
  'Harrier Labs',
];
const SKILLS = ['Python', 'AutoCAD', 'Excel', 'Photoshop', 'Rust', 'SketchUp', 'Welding', 'Figma'];
const NATIONS: readonly (readonly [string, string])[] = [
  ['Irish', 'Irish|Ireland'],
  ['Polish', 'Polish|Poland'],
  ['Swedish', 'Swedish|Sweden'],
  ['British', 'British|United Kingdom'],
  ['Dutch', 'Dutch|Netherlands'],
];
const SIZES = ['S', 'M', 'L', 'XL'];
const BANKS = ['Bittern Bank', 'Plover Building Society', 'Kestrel Bank'];
const MAKES: readonly (readonly [string, string])[] = [
  ['Volvo', 'V40'],
  ['Kia', 'Picanto'],
  ['Seat', 'Leon'],
  ['Mazda', 'CX-3'],
];
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

export const AS_OF = '2026-11-22';

const two = (n: number) => String(n).padStart(2, '0');
const quote = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

export function lifeOf(seed: number): Life {
  const next = random(seed * 7919 + 13);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const chance = (share: number) => next() < share;
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  const statements: Statement[] = [];
  const facts: Record<string, string> = {};
  let id = 0;
  const form = (at: string, fields: Record<string, string>, since?: string) =>
    statements.push({ id: `Q${++id}`, kind: 'form', at, origin: 'https://life.example', fields, ...(since ? { since } : {}) });
  const note = (at: string, text: string) => statements.push({ id: `Q${++id}`, kind: 'note', at, text });

  const given = pick(GIVEN);
  const family = pick(FAMILY);
  form('2022-03-01', { 'given-name': given, 'family-name': family });
  facts.name = `${given} ${family}`;
  facts.given = given;
  facts.family = family;
  if (chance(0.8)) {
    const [year, month, day] = [between(1960, 2004), between(1, 12), between(1, 28)];
    form('2022-03-01', { bday: `${year}-${two(month)}-${two(day)}` });
    facts.bday = `${day} ${MONTHS[month - 1]} ${year}|${two(day)}/${two(month)}/${year}|${year}-${two(month)}-${two(day)}`;
    facts.age = String(2026 - year - (month > 11 || (month === 11 && day > 22) ? 1 : 0));
  }
  const mail = `${given.toLowerCase()}@${family.toLowerCase()}.example`;
  if (chance(0.85)) {
    form('2022-03-01', { email: mail });
    facts.email = quote(mail);
  }
  if (chance(0.75)) {
    const phone = `+44 7700 9002${two(between(10, 99))}`;
    form('2023-01-10', { tel: phone });
    facts.tel = `${quote(phone)}|${phone.replace('+44 ', '0').slice(0, 5)}.*${phone.slice(-3)}`;
  }
  const towns = [pick(TOWNS.slice(0, 6)), pick(TOWNS.slice(6))];
  const [oldYear, moved] = [between(2012, 2016), between(2020, 2024)];
  if (chance(0.7)) {
    form(
      `${oldYear}-05-02`,
      { 'address-line1': `${between(2, 90)} ${pick(STREETS)}`, 'address-level2': towns[0] ?? '', 'postal-code': 'ZZ9 1AA', country: 'GB' },
      `${oldYear}-05`,
    );
    facts.formerTown = towns[0] ?? '';
    facts.formerFrom = String(oldYear);
  }
  if (chance(0.85)) {
    const street = `${between(2, 90)} ${pick(STREETS)}`;
    form(
      `${moved}-06-10`,
      { 'address-line1': street, 'address-level2': towns[1] ?? '', 'postal-code': `ZZ${between(1, 9)} 4BB`, country: 'GB' },
      `${moved}-06`,
    );
    const last = statements.at(-1);
    facts.address = `${street}.*${towns[1]}`;
    facts.town = towns[1] ?? '';
    facts.postcode = last?.kind === 'form' ? (last.fields['postal-code'] ?? '') : '';
    facts.movedYear = String(moved);
    facts.since = `June ${moved}|${moved}-06`;
  }
  const [job, oldJob] = [pick(JOBS.slice(0, 6)), pick(JOBS.slice(6))];
  const [firm, oldFirm] = [pick(FIRMS.slice(0, 4)), pick(FIRMS.slice(4))];
  const changed = between(2019, 2023);
  const began = changed - between(2, 4);
  const works = chance(0.85);
  if (works) {
    statements.push({
      id: `Q${++id}`,
      kind: 'import',
      at: '2026-01-05',
      format: 'json-resume',
      record: { work: [{ name: firm, position: job, startDate: `${changed}-02` }] },
    });
    Object.assign(facts, { job, employer: firm, jobStart: `February ${changed}|${changed}-02`, jobYears: String(2026 - changed) });
    if (chance(0.75)) {
      statements.push({
        id: `Q${++id}`,
        kind: 'import',
        at: '2026-01-05',
        format: 'json-resume',
        record: { work: [{ name: oldFirm, position: oldJob, startDate: `${began}-01`, endDate: `${changed}-01` }] },
      });
      Object.assign(facts, { oldJob, oldEmployer: oldFirm, oldYear: String(began + 1) });
    }
  }
  if (chance(0.6)) {
    const weeks = between(1, 3);
    note('2026-06-01', `My notice period is ${weeks} ${weeks === 1 ? 'month' : 'months'}.`);
    facts.notice = `${weeks} months?`;
  }
  if (chance(0.6)) {
    const pay = between(24, 70) * 1000 + 500;
    note('2026-02-01', `My salary is GBP ${pay.toLocaleString('en-GB')} a year.`);
    facts.salary = pay.toLocaleString('en-GB');
    facts.salaryNumber = String(pay);
  }
  if (chance(0.7)) {
    const [skill, since] = [pick(SKILLS), between(2012, 2020)];
    note('2026-02-01', `I have used ${skill} since ${since}.`);
    Object.assign(facts, { skill, skillYears: String(2026 - since) });
  }
  if (chance(0.7)) {
    statements.push({
      id: `Q${++id}`,
      kind: 'import',
      at: '2026-01-05',
      format: 'json-resume',
      record: {
        languages: [
          { language: 'Polish', fluency: 'native' },
          { language: 'English', fluency: 'C1' },
        ],
      },
    });
    Object.assign(facts, { languages: '(Polish.*English|English.*Polish)', languageCount: '2', polish: 'native', english: 'C1' });
  }
  if (chance(0.6)) {
    const [said, reads] = pick(NATIONS);
    note('2023-05-05', `I am ${said}.`);
    facts.nationality = reads;
  }
  if (chance(0.5)) {
    note('2025-04-04', "I don't smoke.");
    facts.smoker = 'No';
    facts.nonSmoker = 'Yes';
  }
  if (chance(0.5)) {
    const [species, count] = [pick(['dog', 'cat', 'rabbit']), between(1, 3)];
    note('2025-04-04', count === 1 ? `I have one ${species}.` : `I have ${['two', 'three'][count - 2]} ${species}s.`);
    Object.assign(facts, { pet: species, petCount: String(count), hasPet: 'Yes' });
  }
  if (chance(0.6)) {
    const [name, born] = [`${pick(['Nuala', 'Oskar', 'Priya', 'Rhys'])} ${pick(['Tennant', 'Umarov', 'Vance'])}`, between(1, 28)];
    const phone = `+44 7700 9003${two(between(10, 99))}`;
    statements.push({
      id: `Q${++id}`,
      kind: 'contact',
      at: '2025-03-01',
      about: name,
      relation: 'partner',
      fields: { bday: `1988-04-${two(born)}`, tel: phone },
    });
    Object.assign(facts, {
      partner: name,
      partnerFirst: name.split(' ')[0],
      partnerBorn: `${born} April 1988`,
      partnerTel: `${quote(phone)}|${phone.slice(-3)}$`,
    });
  }
  if (chance(0.5)) {
    statements.push({
      id: `Q${++id}`,
      kind: 'contact',
      at: '2025-03-01',
      about: 'Osprey Homes',
      relation: 'landlord',
      fields: { tel: '01632 960042' },
    });
    Object.assign(facts, { landlord: 'Osprey Homes', landlordTel: '01632 960042' });
  }
  if (chance(0.5)) {
    note('2024-02-02', 'My doctor is Dr Selma Achterberg at Millrace Surgery in Hull.');
    Object.assign(facts, { doctor: 'Selma Achterberg', surgery: 'Millrace Surgery' });
  }
  if (chance(0.5)) {
    const allergy = pick(['peanuts', 'penicillin', 'latex']);
    note('2024-02-02', `I am allergic to ${allergy}.`);
    facts.allergy = allergy;
  }
  if (chance(0.5)) {
    const diet = pick(['vegan', 'vegetarian']);
    note('2025-09-01', `I am ${diet}.`);
    facts.diet = diet;
  }
  if (chance(0.5)) {
    facts.shirt = pick(SIZES);
    note('2025-06-30', `My T-shirt size is ${facts.shirt}.`);
  }
  if (chance(0.5)) {
    const [make, model] = pick(MAKES);
    const year = between(2012, 2023);
    form('2025-10-03', { Make: make, Model: model, 'Year of first registration': String(year) });
    Object.assign(facts, { make, model, carYear: String(year) });
  }
  if (chance(0.5)) {
    const since = between(1995, 2015);
    form('2025-10-03', { 'Type of licence': 'Full UK', 'Licence held since': `${since}-05` });
    Object.assign(facts, { licence: 'Full UK', hasLicence: 'Yes', licenceYears: String(2026 - since) });
  }
  if (chance(0.5)) {
    const number = `${between(500, 599)}${between(100, 999)}${between(100, 999)}`;
    form('2024-05-02', { 'Passport number': number, 'Date of issue': '2022-08-03', 'Date of expiry': '2032-08-03' });
    Object.assign(facts, { passport: number, passportEnd: '3 August 2032|2032-08-03' });
  }
  if (chance(0.5)) {
    facts.bank = pick(BANKS);
    note('2025-01-15', `I bank with ${facts.bank}.`);
  }
  if (chance(0.5)) {
    const school = pick(['Wolds University', 'Solway College']);
    const area = pick(['Geology', 'History', 'Physics']);
    statements.push({
      id: `Q${++id}`,
      kind: 'import',
      at: '2026-01-05',
      format: 'json-resume',
      record: { education: [{ institution: school, area, studyType: 'BA', startDate: '2006', endDate: '2009' }] },
    });
    Object.assign(facts, { school, area, graduated: '2009', degree: 'BA|Bachelor' });
  }
  if (chance(0.5)) {
    facts.order = `${pick(['B', 'K', 'Z'])}-${between(1000, 9999)}`;
    note('2026-11-12', `Ordered from Linnet Parcels today: order ${facts.order}, two boxes.`);
  }
  if (chance(0.4)) {
    facts.seat = pick(['aisle', 'window']);
    note('2025-02-02', `I always take the ${facts.seat} seat on planes.`);
  }
  return { file: { self: given, asOf: AS_OF, statements }, facts };
}
