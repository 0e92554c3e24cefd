/** A ninth bank, written blind and mostly plain: what held at an earlier time. */
import { type Row, rowOf } from '../row.ts';

const asOf = rowOf('as-of');

export const NINTH_TIMES: readonly Row[] = [
  asOf(
    'employer',
    [
      { day: '2024-02-01', text: 'I started at Grummond Tiles today.' },
      { day: '2025-04-14', text: 'Today I signed on with Opaline Kitchens and left Grummond behind.' },
    ],
    [
      ['Employer in June 2024', 'Grummond Tiles'],
      ['Employer', 'Opaline Kitchens'],
    ],
    ['Grummond Tiles'],
  ),
  asOf(
    'address',
    [
      { day: '2024-01-20', text: 'We live at 8 Ferrier Close.' },
      { day: '2024-11-30', text: 'Moved house today. 51 Mill Brow is draughty but ours.' },
    ],
    [
      ['Address in May 2024', '8 Ferrier Close'],
      ['Address', '51 Mill Brow'],
    ],
    ['8 Ferrier Close'],
  ),
  asOf(
    'mobile number',
    [
      { day: '2024-03-11', text: 'My mobile number is 0650 112 97.' },
      { day: '2025-02-05', text: 'Lost the phone on the ski lift, different number as of today: 0677 480 03.' },
    ],
    [
      ['Mobile number in October 2024', '0650 112 97'],
      ['Mobile number', '0677 480 03'],
    ],
    ['0650 112 97'],
  ),
  asOf(
    'rent',
    [
      { day: '2024-01-05', text: 'The rent is 690.' },
      { day: '2025-09-01', text: '745 went off for the rent today, up it goes.' },
    ],
    [
      ['Rent in December 2024', '690'],
      ['Rent', '745'],
    ],
    ['690'],
  ),
  asOf(
    'manager',
    [
      { day: '2024-06-03', text: 'Delphine Roux is my manager.' },
      { day: '2025-06-16', text: 'Delphine cleared her desk, and I report to Ishaan Verghese.' },
    ],
    [
      ['Manager in September 2024', 'Delphine Roux|Delphine'],
      ['Manager', 'Ishaan Verghese|Ishaan|Verghese'],
    ],
    ['Delphine Roux'],
  ),
  asOf(
    'partner',
    [
      { day: '2024-02-14', text: "Valentine's with my girlfriend Noor." },
      { day: '2025-01-22', text: 'Noor and I called it a day.' },
    ],
    [
      ['Partner in August 2024', 'Noor'],
      ['Partner', null],
    ],
    ['Noor'],
  ),
  asOf(
    'gym fee',
    [
      { day: '2024-04-01', text: 'The climbing hall costs me 32 a month.' },
      { day: '2025-10-01', text: "Climbing hall's at 39 a month since today." },
    ],
    [
      ['Climbing hall fee in July 2024', '32'],
      ['Climbing hall fee', '39'],
    ],
    ['32'],
  ),
  asOf(
    'doctor',
    [
      { day: '2024-01-16', text: 'My GP is Dr Mbeki-Larsen.' },
      { day: '2025-03-27', text: "Registered with Dr Fontaine, Mbeki-Larsen's surgery has shut." },
    ],
    [
      ['GP in November 2024', 'Dr Mbeki-Larsen|Mbeki-Larsen'],
      ['GP', 'Dr Fontaine|Fontaine'],
    ],
    ['Dr Mbeki-Larsen'],
  ),
  asOf(
    'car',
    [
      { day: '2024-05-09', text: 'Picked up my Tanager hatchback from the dealer.' },
      { day: '2025-08-18', text: "Tanager's gone to the crusher, I do it all by bike." },
    ],
    [
      ['Car in January 2025', 'Tanager hatchback|Tanager'],
      ['Car', null],
    ],
    ['Tanager hatchback'],
  ),
  asOf(
    'school',
    [
      { day: '2024-09-02', text: 'Bashir is at Elder Bank School.' },
      { day: '2025-09-03', text: 'Proud day, Bashir walked through the gates of Thornfield College.' },
    ],
    [
      ["Bashir's school in December 2024", 'Elder Bank School|Elder Bank'],
      ["Bashir's school", 'Thornfield College'],
    ],
    ['Elder Bank School'],
  ),
  asOf(
    'dose',
    [
      { day: '2024-02-19', text: "I'm on 75 micrograms of thyrosan." },
      { day: '2024-12-03', text: 'Blood was off, thyrosan goes up to 100 micrograms from today.' },
    ],
    [
      ['Thyrosan dose in June 2024', '75 micrograms|75'],
      ['Thyrosan dose', '100 micrograms|100'],
    ],
    ['75 micrograms'],
  ),
  asOf(
    'hourly wage',
    [
      { day: '2024-07-01', text: 'I get 13.40 an hour at the nursery garden.' },
      { day: '2025-07-01', text: 'Boss put me on 14.90 an hour.' },
    ],
    [
      ['Hourly wage in January 2025', '13.40'],
      ['Hourly wage', '14.90'],
    ],
    ['13.40'],
  ),
  asOf(
    'ward',
    [
      { day: '2024-03-18', text: 'I work on the stroke ward.' },
      { day: '2025-05-12', text: 'My first shift down in the burns unit, transferred for keeps.' },
    ],
    [
      ['Ward in April 2024', 'stroke ward'],
      ['Ward', 'burns unit'],
    ],
    ['stroke ward'],
  ),
  asOf(
    'club office',
    [
      { day: '2024-01-30', text: 'I was elected chairman of the pigeon club.' },
      { day: '2025-01-29', text: "At the pigeon club Wilf took over the chair from me. I'm an ordinary member." },
    ],
    [
      ['Position in the pigeon club in May 2024', 'chairman'],
      ['Position in the pigeon club', 'member|ordinary member'],
    ],
    ['chairman'],
  ),
  asOf(
    'home care',
    [
      { day: '2024-08-12', text: 'Carers come to Dad from Silverbell Care.' },
      { day: '2025-11-10', text: 'Dropped Silverbell after the third no-show, Homehand look after Dad from today.' },
    ],
    [
      ["Dad's care service in March 2025", 'Silverbell Care|Silverbell'],
      ["Dad's care service", 'Homehand'],
    ],
    ['Silverbell Care'],
  ),
];
