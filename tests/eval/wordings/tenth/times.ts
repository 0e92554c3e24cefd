/** A tenth bank, written blind and mostly plain: what held at an earlier time. */
import { type Row, rowOf } from '../row.ts';

const asOf = rowOf('as-of');

export const TENTH_TIMES: readonly Row[] = [
  asOf(
    'address',
    [
      { day: '2024-02-09', text: 'I live at 31 Tollgate Lane, Brisby.' },
      { day: '2024-09-28', text: "Moved today! We're at 6 Harrow Steps, Brisby." },
    ],
    [
      ['Address in May 2024', '31 Tollgate Lane, Brisby|31 Tollgate Lane'],
      ['Address', '6 Harrow Steps, Brisby|6 Harrow Steps'],
    ],
    ['31 Tollgate Lane'],
  ),
  asOf(
    'job title',
    [
      { day: '2024-01-22', text: "I'm a ward sister at St Brannock's." },
      { day: '2025-03-03', text: "Got made up to matron at St Brannock's this morning." },
    ],
    [
      ['Job title in November 2024', 'ward sister'],
      ['Job title', 'matron'],
    ],
    ['ward sister'],
  ),
  asOf(
    'weight',
    [
      { day: '2024-04-08', text: 'Weighed in at slimming club: 96 kilos.' },
      { day: '2025-04-07', text: 'A year on and the club scales say 81 kilos!' },
    ],
    [
      ['Weight in April 2024', '96 kilos|96 kg|96'],
      ['Weight', '81 kilos|81 kg|81'],
    ],
    ['96 kilos'],
  ),
  asOf(
    'landlord',
    [
      { day: '2024-06-18', text: 'My landlord is Mr Papadakis.' },
      { day: '2025-02-01', text: "Building's been sold, rent goes to Crestline Homes as of today, they're the landlord." },
    ],
    [
      ['Landlord in December 2024', 'Mr Papadakis|Papadakis'],
      ['Landlord', 'Crestline Homes'],
    ],
    ['Mr Papadakis'],
  ),
  asOf(
    'mobile number',
    [
      { day: '2024-03-15', text: 'Ring me on 07700 900155.' },
      { day: '2024-08-02', text: "Changed network, and my mobile's 07700 900230." },
    ],
    [
      ['Mobile number in May 2024', '07700 900155|07700900155'],
      ['Mobile number', '07700 900230|07700900230'],
    ],
    ['07700 900155'],
  ),
  asOf(
    'marital status',
    [
      { day: '2024-01-30', text: "I'm single and enjoying it, thank you." },
      { day: '2025-06-21', text: 'Married Leopold at the registry office, it rained the whole day.' },
    ],
    [
      ['Marital status in March 2024', 'single'],
      ['Marital status', 'married'],
    ],
    ['single'],
  ),
  asOf(
    'mortgage rate',
    [
      { day: '2024-02-14', text: 'The mortgage is on 5.1 percent.' },
      { day: '2025-05-06', text: "Remortgaged, we're down to 4.2 percent." },
    ],
    [
      ['Mortgage rate in October 2024', '5.1 percent|5.1%|5.1'],
      ['Mortgage rate', '4.2 percent|4.2%|4.2'],
    ],
    ['5.1 percent'],
  ),
  asOf(
    "residents' association",
    [
      { day: '2024-02-20', text: "Olu Bankole chairs our residents' association, go to him about the lift." },
      { day: '2025-02-18', text: 'Annual meeting tonight. Olu stood aside and Greta Hollis got voted in as chair.' },
    ],
    [
      ["Chair of residents' association in July 2024", 'Olu Bankole|Olu'],
      ["Chair of residents' association", 'Greta Hollis|Greta'],
    ],
    ['Olu Bankole'],
  ),
  asOf(
    'school class',
    [
      { day: '2024-09-09', text: "Milo's teacher this year is Mrs Hathersage." },
      { day: '2025-09-08', text: 'Year 4 begins, Milo has Mr Obi for his teacher.' },
    ],
    [
      ["Milo's teacher in January 2025", 'Mrs Hathersage|Hathersage'],
      ["Milo's teacher", 'Mr Obi|Obi'],
    ],
    ['Mrs Hathersage'],
  ),
  asOf(
    'driving licence points',
    [
      { day: '2024-05-02', text: "I've got 3 points on my licence." },
      { day: '2024-12-13', text: 'Caught on the bypass again, so that makes 6 points on the licence.' },
    ],
    [
      ['Licence points in July 2024', '3|3 points'],
      ['Licence points', '6|6 points'],
    ],
    ['3 points'],
  ),
  asOf(
    'phone contract',
    [
      { day: '2024-04-25', text: 'Phone contract costs me 31 a month.' },
      { day: '2024-11-29', text: "Haggled the phone contract down, it's 18 a month from today." },
    ],
    [
      ['Monthly phone cost in June 2024', '31'],
      ['Monthly phone cost', '18'],
    ],
    ['31'],
  ),
  asOf(
    'gym',
    [
      { day: '2024-01-08', text: 'New year, signed up at Pulse Fitness.' },
      { day: '2024-10-14', text: 'Left Pulse, I swim at the Corporation Baths on a yearly pass instead.' },
      { day: '2025-08-30', text: 'Baths shut down, so I got a membership at Kettle Gym.' },
    ],
    [
      ['Gym or pool in March 2025', 'Corporation Baths'],
      ['Gym or pool', 'Kettle Gym'],
    ],
    ['Pulse Fitness', 'Corporation Baths'],
  ),
  asOf(
    "mother's care home",
    [
      { day: '2024-03-02', text: "Mum's room is at Larches care home." },
      { day: '2025-01-20', text: "Larches couldn't cope with her wandering, so we settled Mum into Briar Court today." },
    ],
    [
      ["Mum's care home in August 2024", 'Larches|Larches care home'],
      ["Mum's care home", 'Briar Court'],
    ],
    ['Larches'],
  ),
  asOf(
    'van insurance',
    [
      { day: '2024-06-05', text: 'Van insurance is with Pennant.' },
      { day: '2025-06-05', text: "Pennant wanted double so the van's insured with Cobalt from today." },
    ],
    [
      ['Van insurer in September 2024', 'Pennant'],
      ['Van insurer', 'Cobalt'],
    ],
    ['Pennant'],
  ),
  asOf(
    'university course',
    [
      { day: '2024-10-07', text: "First day at uni, I'm doing chemistry." },
      { day: '2025-02-10', text: "Swapped courses. It's philosophy for me and my dad has stopped shouting." },
    ],
    [
      ['Degree course in November 2024', 'chemistry'],
      ['Degree course', 'philosophy'],
    ],
    ['chemistry'],
  ),
];
