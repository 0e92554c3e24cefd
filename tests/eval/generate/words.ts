import type { Random } from '../../support/random.ts';

/** Invented people, places and things for generated stories. Nobody of these exists; numbers are of the reserved ranges. */
export const GIVEN =
  'Ada Bruno Carla Dario Edda Fenja Goran Hanne Ilias Jonna Karel Lioba Milo Nuria Otis Petra Quirin Rosa Sami Tilda Ugo Vera Wim Yara Zeno'.split(
    ' ',
  );
export const FAMILY =
  'Abelard Birkett Castellan Dunmore Eastley Farrow Grünwald Hallam Ibarra Jessop Kestrel Lindqvist Marlow Norcross Oakes Pemberton Quill Rothwell Sandoval Thorne Underhill Vance Winslow Yardley Zeller'.split(
    ' ',
  );
export const TOWNS =
  'Norwich Exeter Dundee Swansea Lincoln Perth Durham Carlisle Truro Stirling Worcester Inverness Chester Hereford Salisbury Lancaster'.split(
    ' ',
  );
export const ABROAD: readonly (readonly [string, string, string])[] = [
  ['Vienna', 'Austria', 'AT'],
  ['Utrecht', 'Netherlands', 'NL'],
  ['Lyon', 'France', 'FR'],
  ['Bremen', 'Germany', 'DE'],
  ['Turin', 'Italy', 'IT'],
  ['Gdansk', 'Poland', 'PL'],
  ['Seville', 'Spain', 'ES'],
  ['Aarhus', 'Denmark', 'DK'],
];
export const STREETS =
  'Alder Row,Mill Rise,Tanner Street,Quay Walk,Cobden Road,Priory Lane,Larch Grove,Station Parade,Fuller Mews,Beacon Hill'.split(',');
export const EMPLOYERS =
  'Fernhill Logistics,Blue Heron Foods,Castor Robotics,Meridian Glass,Oakbridge Media,Tideway Energy,Harrow & Finch,Silverline Rail,Quarry Lane Dairy,Zephyr Optics,Larkspur Insurance,Pinewood Studios'.split(
    ',',
  );
export const TITLES: readonly (readonly [title: string, field: string])[] = [
  ['Data Analyst', 'data analysis'],
  ['Software Engineer', 'software engineering'],
  ['Web Developer', 'web development'],
  ['Graphic Designer', 'graphic design'],
  ['Project Manager', 'project management'],
  ['Physics Teacher', 'physics teaching'],
  ['Tax Consultant', 'tax consulting'],
  ['Systems Administrator', 'systems administration'],
];
export const SKILLS = 'Rust,Kotlin,Blender,AutoCAD,Photoshop,Excel,TypeScript,Figma,MATLAB,Terraform,Haskell,QGIS'.split(',');
export const SPECIES = ['cat', 'dog', 'rabbit', 'hamster', 'parrot', 'tortoise'] as const;
export const PET_NAMES = 'Biscuit Juno Pickle Tofu Maple Ziggy Olive Waffle Nimbus Pepper'.split(' ');
export const SCHOOLS = 'University of Northmoor,Ashdown College,Kelvin Institute,Westbrook University,Saint Aldate College'.split(',');
export const AREAS = 'Chemistry,Economics,History,Mathematics,Biology,Philosophy,Geography'.split(',');
export const MONTHS = 'January February March April May June July August September October November December'.split(' ');

const two = (number: number) => String(number).padStart(2, '0');
export const isoDate = (year: number, month: number, day: number) => `${year}-${two(month)}-${two(day)}`;

/** A day of the calendar that exists in every year. */
export function dayBetween(r: Random, from: number, to: number): string {
  return isoDate(r.int(from, to), r.int(1, 12), r.int(1, 28));
}
export function monthBetween(r: Random, from: number, to: number): string {
  return `${r.int(from, to)}-${two(r.int(1, 12))}`;
}

/** The same day as different people write it. */
export function spokenDay(r: Random, iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  const name = MONTHS[Number(month) - 1] ?? '';
  const number = Number(day);
  const nth = `${number}${number % 10 === 1 && number !== 11 ? 'st' : number % 10 === 2 && number !== 12 ? 'nd' : number % 10 === 3 && number !== 13 ? 'rd' : 'th'}`;
  return r.pick([
    `${number} ${name} ${year}`,
    `${name} ${number}, ${year}`,
    `${nth} of ${name} ${year}`,
    `the ${nth} of ${name} ${year}`,
    `${nth} ${name} ${year}`,
  ]);
}
export function spokenMonth(r: Random, iso: string): string {
  const [year = '', month = ''] = iso.split('-');
  const name = MONTHS[Number(month) - 1] ?? '';
  return r.pick([`${name} ${year}`, `${name} of ${year}`, `${name.slice(0, 3)} ${year}`]);
}

/** Whole years and months from one day to another, counted by the calendar. */
export function monthsFrom(from: string, to: string): number {
  const [fy = 0, fm = 1, fd] = from.split('-').map(Number);
  const [ty = 0, tm = 1, td] = to.split('-').map(Number);
  return (ty - fy) * 12 + tm - fm - (fd !== undefined && td !== undefined && td < fd ? 1 : 0);
}
export const yearsFrom = (from: string, to: string) => Math.floor(monthsFrom(from, to) / 12);

export function plusDays(iso: string, days: number): string {
  return new Date(Date.parse(`${iso}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
