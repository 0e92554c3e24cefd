/** Everyday forms in other words, other orders and other kinds of control: nothing wrong, and most of what is known. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SHEETS } from '../../corpus/rewordings/pages.ts';
import { judgeSheet } from '../../corpus/rewordings/run.ts';
import { memoryOf } from '../../support/node-memory.ts';

/** What may stand where a sheet asks for a key, for the person of `memory.story.json`. */
const SOLVEIG: Readonly<Record<string, RegExp>> = {
  name: /^Solveig Brandvold$/,
  'name-any': /^Solveig Brandvold$|^Brandvold, Solveig$/,
  'name-all': /^Solveig Marit Brandvold$/,
  given: /^Solveig$/,
  'given-all': /^Solveig( Marit)?$/,
  family: /^Brandvold$/,
  bday: /^(29 August 1986|29\. August 1986|29\/08\/1986|1986-08-29)$/,
  tel: /900 ?118$/,
  email: /^solveig@brandvold\.example$/,
  'work-email': /^s\.brandvold@kestrel/,
  address: /Flat 12.*6 Kelp Wharf.*Lancaster.*LA1 6ZZ/s,
  since: /Nov.* 2024|2024-11/,
  'former-address': /41 Tanner's Row.*Kendal.*LA9 7ZZ/s,
  street: /^(Flat 12, )?6 Kelp Wharf|^Flat 12/,
  town: /^Lancaster$/,
  postcode: /^LA1 6ZZ$/,
  country: /^(United Kingdom|Vereinigtes Königreich)$/,
  employed: /^Employed$/,
  salary: /43,?800/,
  smokes: /^(No|Nein)$/,
  'has-pet': /^(Yes|Ja)$/,
  pet: /rabbit/,
  landlord: /^Lune Homes$/,
  'landlord-tel': /960177/,
  rent: /940/,
  partner: /^Idris Calloway$/,
  'partner-given': /^Idris$/,
  'partner-bday': /1984-02-17|17 February 1984/,
  'partner-tel': /900 ?633$/,
  nationality: /^Norwegian$|^norwegisch$/i,
  citizen: /^Norway$/,
  'job-title': /Hydrologist$/,
  employer: /^Kestrel Hydrology Ltd$/,
  'job-start': /2021/,
  'former-employer': /^Tarn Water Board$/,
  'former-title': /^Hydrologist$/,
  'former-start': /2015/,
  'former-end': /January 2021|2021-01/,
  'trip-start': /14 January 2027|2027-01-14|14\. Januar 2027/,
  'trip-end': /18 January 2027|2027-01-18|18\. Januar 2027/,
  'trip-adults': /^2$/,
  'trip-booking': /^LM4K9T$/,
  'car-make': /^Toyota$/,
  'car-model': /^Yaris/,
  'car-year': /^2021$/,
  'miles-range': /^5,001-7,500$/,
  overnight: /road|Street|Straße/,
  licence: /^Full UK$/,
  'licence-years': /^12$/,
  'licence-year': /^2014$/,
  'no-claims': /^4$/,
  english: /Fluent|C2/,
  degree: /Master/,
  school: /^Fjordane University$/,
  subject: /^Earth Sciences$/,
  'school-start': /^2009$/,
  'school-end': /^2014$/,
  grade: /^distinction$/i,
  motivation: /flood forecasts/,
  achievement: /telemetry/,
  staff: /^11-50$/,
  notice: /^3 months$/,
  wanted: /48.*52/,
  'sql-years': /^7$/,
  languages: /^Norwegian, English$/,
  'native-language': /^Norwegian$/,
  'uk-work': /^Yes$/,
  'uk-sponsor': /^No$/,
  'has-licence': /^Yes$/,
  passport: /^CAE004211$/,
  'passport-start': /11 October 2023|2023-10-11/,
  'passport-end': /11 October 2033|2033-10-11/,
  flyer: /^FJ 7755310$/,
  seat: /^Window$/,
  emergency: /^Idris Calloway$/,
  'emergency-tel': /900 ?633$/,
  'emergency-relation': /partner/i,
  doctor: /Owen Pryce/,
  allergy: /peanut/i,
  'food-allergy': /peanut/i,
  tshirt: /^XL$/,
  order: /^CP-5519$/,
  shop: /^Curlew Parcels$/,
  diet: /^vegan$/i,
  bank: /^Heron Bank$/,
};

/** Of what is known at least this share is offered. */
const SHARE = 0.95;

test('reworded forms: 0 wrong, most right', async () => {
  const { memory } = await memoryOf(JSON.parse(readFileSync('tests/support/memory.story.json', 'utf8')));
  const wrong: string[] = [];
  const missing: string[] = [];
  let right = 0;
  for (const sheet of SHEETS)
    for (const { row, held, verdict } of await judgeSheet(sheet, memory, '2026-11-22', SOLVEIG)) {
      if (verdict === 'right') right++;
      else if (verdict === 'wrong') wrong.push(`${sheet.id}: ${row.label} = ${held.row.value}`);
      else if (verdict === 'missing') missing.push(`${sheet.id}: ${row.label} (${held.row.reason})`);
    }
  expect(wrong).toEqual([]);
  expect(right / (right + missing.length), missing.join('\n')).toBeGreaterThan(SHARE);
});
